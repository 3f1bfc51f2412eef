import type { Publication, Quotation, Report, TimeExpression } from '../../model/index.ts';
import { dayIn } from '../../text/index.ts';

/** Days around a record's date in which a report may place its words: "on Monday" is often the day of the report. */
const SLACK_DAYS = 1;

/**
 * Whether the report says that the quotation was uttered elsewhere than where any of the records was made. What was said
 * to a medium or in private no record holds; what was written no transcript does.
 */
export function saidElsewhere({ venue }: Quotation, records: readonly Pick<Report, 'kind'>[]): boolean {
  return venue === 'private' || (venue === 'writing' && records.every(({ kind }) => kind === 'transcript'));
}

interface Sayer {
  readonly report: Pick<Report, 'text' | 'published'>;
  readonly times: readonly TimeExpression[];
}

/**
 * Whether the report says in so many words that the quotation was uttered at another time than any of the records, made
 * on the days of `records`: "said in early March" of a meeting in May.
 */
export function saidElsewhen(quotation: Quotation, sayer: Sayer, records: readonly (Publication | null)[]): boolean {
  const days = daysOf(records);
  return (
    days !== null &&
    momentsBeside(quotation, sayer).some(([first, last]) => days.every((day) => day < first || day > last))
  );
}

/**
 * Whether the quotation was uttered before any of the records was made: the report says so, or was printed before. Nobody
 * is held to what had not been said yet.
 */
export function saidBefore(quotation: Quotation, sayer: Sayer, records: readonly (Publication | null)[]): boolean {
  const days = daysOf(records);
  if (days === null) return false;
  const printed = dayOf(sayer.report.published);
  // By more than a time zone or a late transcript explains.
  if (printed !== null && days.every((day) => printed + SLACK_DAYS < day)) return true;
  return momentsBeside(quotation, sayer).some(([, last]) => days.every((day) => last < day));
}

/** The stretches of days named beside a quotation in its sentence, outside its marks, with some slack. See `dayNumber`. */
function momentsBeside(
  { marks, cue }: Quotation,
  { report: { text }, times }: Sayer,
): (readonly [first: number, last: number])[] {
  return times.flatMap((time) => {
    const first = time.first === null ? null : dayIn(time.first);
    const last = time.last === null ? null : dayIn(time.last);
    if (time.kind !== 'moment' || first === null || last === null) return [];
    const beside = time.end <= marks.start ? text.slice(time.end, marks.start) : text.slice(marks.end, time.start);
    const inside = time.start < marks.end && time.end > marks.start;
    if (inside || /[.!?]\s|\n/.test(beside) || isOfOtherClause(text, cue, time)) return [];
    return [[first - SLACK_DAYS, last + SLACK_DAYS] as const];
  });
}

/** Commas behind a cue from which what follows is told of something else: ", meaning the old mill, which closed in 1903". */
const OTHER_CLAUSE_COMMAS = 2;

function isOfOtherClause(text: string, cue: Quotation['cue'], { start }: Pick<TimeExpression, 'start'>): boolean {
  return cue !== null && cue.end <= start && text.slice(cue.end, start).split(/,\s/).length > OTHER_CLAUSE_COMMAS;
}

/** The days of all records; null where one has none, or there is no record. */
function daysOf(records: readonly (Publication | null)[]): number[] | null {
  const days = records.map(dayOf).filter((day) => day !== null);
  return days.length === 0 || days.length < records.length ? null : days;
}

function dayOf(date: Publication | null): number | null {
  return date?.precision === 'day' || date?.precision === 'minute' ? dayIn(date.value) : null;
}
