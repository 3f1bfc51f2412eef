import type { QuantityReading, QuantityRules } from '../lang/index.ts';
import { isNoun, Tag, type TextForm, type TimeExpression } from '../model/index.ts';
import { foldedToken, tokenAt } from '../text/index.ts';

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
};
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/**
 * Lengths of time that no number names ("half an hour", "a whole year", "most of a decade"), as quantities. `taken`:
 * readings that are quantities already; what they cover is left out.
 */
export function durationsAsQuantities(
  form: TextForm,
  tags: Uint8Array,
  times: readonly TimeExpression[],
  readings: readonly QuantityReading[],
  rules: QuantityRules,
): QuantityReading[] {
  const { starts, ends } = form.tokens;
  const free = (time: TimeExpression) =>
    !readings.some(({ from, to }) => starts[from]! < time.end && time.start < ends[to - 1]!);
  const found: QuantityReading[] = [];
  for (const time of times) {
    if (
      time.kind === 'set' ||
      !time.value.startsWith('P') ||
      !free(time) ||
      (isStretch(time) && !isTerm(form, time, rules))
    )
      continue;
    const [value, unit] = lengthOf(time.value);
    if (unit === null) continue;
    const first = tokenAt(form, time.start);
    if (time.end === ends[first + 1] && isRate(form, tags, first, rules)) continue;
    // In "a half-hour break" the article is the break's.
    const isBreaks = isArticle(form, first, rules) && form.folded.slice(time.start, time.end).includes('-');
    const from = isBreaks ? first + 1 : first;
    const to = tokenAt(form, time.end - 1) + 1;
    const modifier = rules.modifierBefore(form, from);
    found.push({
      from: modifier?.from ?? from,
      to,
      number: { from, to, end: ends[to - 1]! },
      value,
      // "An hour" is said of anything between 45 and 75 minutes.
      rounding: value / 4,
      range: null,
      unit,
      scientific: true,
      per: null,
      counted: null,
      bound: modifier?.bound ?? null,
      modifier,
      change: null,
      changeLeads: false,
      kind: 'plain',
    });
  }
  return found;
}

/** "In the last week": one unit that ends, or begins, on a day that is known is a stretch of the calendar. */
function isStretch({ value, first, last }: TimeExpression): boolean {
  return first !== null && last !== null && /^PT?1[A-Z]+$/.test(value);
}

/** "Within a week": how much time there is, whenever it ends. */
function isTerm(form: TextForm, { start }: TimeExpression, { words }: QuantityRules): boolean {
  return words.terms.has(foldedToken(form, tokenAt(form, start) - 1));
}

/** "1,900 ounces of ore a day": an article and a unit behind a noun or a number say how often, not how long. */
function isRate(form: TextForm, tags: Uint8Array, at: number, rules: QuantityRules): boolean {
  if (at === 0 || !isArticle(form, at, rules)) return false;
  return isNoun(tags[at - 1]!) || tags[at - 1] === Tag.CD || foldedToken(form, at - 1) === '%';
}

function isArticle(form: TextForm, at: number, { words }: QuantityRules): boolean {
  return words.articles.has(foldedToken(form, at));
}

/** The largest part of a TIMEX3 length of time, with smaller parts as its fraction; unit null where it has no number. */
function lengthOf(value: string): readonly [number, string | null] {
  const clock = /^PT(?:([\d.]+)H)?(?:([\d.]+)M)?$/.exec(value);
  if (clock !== null && clock[1] !== undefined) return [Number(clock[1]) + Number(clock[2] ?? 0) / 60, 'hour'];
  const match = /^P(T?)([\d.]+)(DE|CE|[YMWDHS])$/.exec(value);
  if (match === null) return [0, null];
  return [Number(match[2]), (match[1] === 'T' ? CLOCK_UNITS : UNITS)[match[3]!] ?? null];
}
