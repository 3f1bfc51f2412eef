import type { Lexicon } from '../../lang/index.ts';
import type { TimeExpression } from '../../model/index.ts';
import type { Term } from './term.ts';

const DATE_WEIGHT = 0.9;
/** \"Tuesday\" and \"this week\" stand in half the sentences of a report. */
const NEAR_DATE_WEIGHT = 0.5;

/** Durations and rhythms ("20 years", "every five days") are figures; the rest are dates, resolved or not. */
export function isMoment({ kind }: TimeExpression): boolean {
  return kind === 'moment' || kind === 'deadline';
}

/** The date that an expression names, resolved or not, as a term. `surface`: its words, folded. */
export function dateTerm(expression: TimeExpression, surface: string, lexicon: Lexicon): Term {
  const { start, end, first, last, precision, kind, anchor, value } = expression;
  const explicit = precision !== 'minute' && isExplicit(surface, lexicon);
  const weekday = explicit || precision !== 'day' ? undefined : weekdayIn(surface, lexicon);
  const term = { kind: 'date', weight: explicit ? DATE_WEIGHT : NEAR_DATE_WEIGHT, start, end, surface } as const;
  // A report of no known day still says which day of the year it means.
  const ofYear = /^XXXX(-\d\d(?:-\d\d)?)$/.exec(value)?.[1];
  const [from, to] = [first ?? (ofYear && `0000${ofYear}`), last ?? (ofYear && `0000${ofYear}`)];
  if (from === undefined || to === undefined) return { ...term, word: `@${surface}` };
  return {
    ...term,
    word: first === null || last === null ? `@${surface}` : `${first}/${last}`,
    interval: {
      low: dayNumber(from, false),
      high: dayNumber(to, true),
      unit: 'date',
      explicit,
      ...(kind === 'deadline' && ({ deadline: true } as const)),
      ...(weekday !== undefined && { weekday }),
      ...(anchor !== 'itself' && ({ yearless: true } as const)),
    },
  };
}

/** Whether an expression has a digit or a month in it. */
function isExplicit(folded: string, lexicon: Lexicon): boolean {
  return /\d/.test(folded) || folded.split(/[^a-z]+/).some((word) => lexicon.isMonth(word));
}

/** The day of the week that is all an expression says; undefined where it says more: "last Friday", "Friday night". */
function weekdayIn(folded: string, lexicon: Lexicon): string | undefined {
  const words = folded.split(/[^a-z]+/).filter((word) => word !== '' && !lexicon.isFunctionWord(word));
  return words.length === 1 ? lexicon.calendar(words[0]!) : undefined;
}

/** A year in the numbers of dates: twelve months of 31 days. */
export const YEAR = 12 * 31;

/** A number that orders ISO 8601 times; what a shortened one leaves open is its first or last moment. */
export function dayNumber(iso: string, end: boolean): number {
  const [, year, month, day, hour, minute] = /^(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(iso) ?? [];
  const part = (text: string | undefined, first: number, last: number) =>
    text === undefined ? (end ? last : first) : Number(text);
  return (
    (Number(year) * 12 + part(month, 1, 12) - 1) * 31 +
    part(day, 1, 31) +
    (part(hour, 0, 23) * 60 + part(minute, 0, 59)) / 1440
  );
}
