import type { Publication, Quotation, Report, TimeExpression } from '../../model/index.ts';

/** Days around a record's date in which a report may place its words: "on Monday" is often the day of the report. */
const SLACK_DAYS = 1;
const DAY_MS = 86_400_000;

/**
 * Whether the report says that the quotation was uttered elsewhere than where any of the records was made. What was said
 * to a medium or in private no record holds; what was written no transcript does.
 */
export function saidElsewhere({ venue }: Quotation, records: readonly Pick<Report, 'kind'>[]): boolean {
  return venue === 'private' || (venue === 'writing' && records.every(({ kind }) => kind === 'transcript'));
}

interface Sayer {
  readonly report: Pick<Report, 'text'>;
  readonly times: readonly TimeExpression[];
}

/**
 * Whether the report says in so many words that the quotation was uttered at another time than any of the records: "said
 * at the end of August" of a meeting in September. Only a date beside the quotation, outside its marks, counts, and only
 * where every record has a date.
 */
export function saidElsewhen(
  { marks }: Quotation,
  { report: { text }, times }: Sayer,
  records: readonly (Publication | null)[],
): boolean {
  const days = records.map(dayOf).filter((day) => day !== null);
  if (days.length === 0 || days.length < records.length) return false;
  return times.some((time) => {
    if (time.kind !== 'moment' || time.first === null || time.last === null) return false;
    const beside = time.end <= marks.start ? text.slice(time.end, marks.start) : text.slice(marks.end, time.start);
    const inside = time.start < marks.end && time.end > marks.start;
    if (inside || /[.!?]\s|\n/.test(beside)) return false;
    const first = Date.parse(time.first.slice(0, 10)) - SLACK_DAYS * DAY_MS;
    const last = Date.parse(time.last.slice(0, 10)) + SLACK_DAYS * DAY_MS;
    return days.every((day) => day < first || day > last);
  });
}

/**
 * Whether a report was printed before a record was made, by more than a time zone or a late transcript explains: then it
 * has its words from somewhere else.
 */
export function printedBefore(report: Publication | null, record: Publication | null): boolean {
  const [printed, made] = [dayOf(report), dayOf(record)];
  return printed !== null && made !== null && printed + SLACK_DAYS * DAY_MS < made;
}

/** Milliseconds; null where no day is known. */
function dayOf(date: Publication | null): number | null {
  return date?.precision === 'day' || date?.precision === 'minute' ? Date.parse(date.value.slice(0, 10)) : null;
}
