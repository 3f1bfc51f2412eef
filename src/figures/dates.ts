import type { FigureMention, Report, TimeExpression } from '../model/index.ts';
import { decimalYear } from '../text/index.ts';

/** What is compared between reports: a figure, or a date or time of day that is compared as one. */
export interface Compared extends Omit<FigureMention, 'kind'> {
  readonly kind: FigureMention['kind'] | 'date' | 'clock';
  /** Only of times of day: it may be of either half of the day ("9:15"). */
  readonly eitherHalf?: boolean | undefined;
  /** Only of dates: how much meeting it again tells, 0 to 1. */
  readonly telling?: number;
}

/** Tellingness of a date by its precision; the finer it is, the more. */
const TELLING: Partial<Record<TimeExpression['precision'], number>> = {
  year: 0.55,
  quarter: 0.6,
  month: 0.6,
  day: 0.75,
  minute: 0.75,
};
/** A date near the report's own is in every report. */
const NEAR_TELLING = 0.15;
/** Years that a deadline leaves room for, before it. */
const BEFORE_DEADLINE = 0.25;
/** Years around a report's own day that count as near. */
const NEAR = 0.05;

/**
 * Dates and times of day as numbers that can be compared: decimal years, and hours of the day. Only moments that the
 * words place by themselves or by a clear anchor; "today", weekdays and other days around the report's own tell nothing.
 * `isRough`: whether "about" or the like stands in front of a time of day. `isEitherHalf`: whether nothing says which half
 * of the day it is in.
 */
export function datesOf(
  times: readonly TimeExpression[],
  { text, published, blocks }: Pick<Report, 'text' | 'published' | 'blocks'>,
  isRough: (time: TimeExpression) => boolean,
  isEitherHalf: (time: TimeExpression) => boolean,
): Compared[] {
  const own = published === null ? null : decimalYear(published.value, 0);
  return times.flatMap((time): Compared[] => {
    if (time.first === null || time.last === null || (time.kind !== 'moment' && time.kind !== 'deadline')) return [];
    // When a report was filed is no part of what it tells.
    if (blocks.some(({ kind, start, end }) => kind === 'dateline' && start <= time.start && time.end <= end)) return [];
    // "Within 90 days" is a length of time, and compared as one.
    if (time.value.startsWith('P')) return [];
    // Without a digit it leans on the report's own day: nothing to hold against another report.
    if (time.precision === 'minute') {
      const rough = isRough(time) || isWholeHour(text.slice(time.start, time.end), time.first) ? ROUGHLY : 0;
      return [{ ...clockOf(time, rough), eitherHalf: isEitherHalf(time) }];
    }
    if (!/\d/.test(text.slice(time.start, time.end))) return [];
    // Without a year of its own, and with no date of the report's, a day says nothing sure.
    if (published === null && time.precision !== 'year' && !/\d{4}/.test(text.slice(time.start, time.end))) return [];
    const telling = TELLING[time.precision];
    if (telling === undefined) return [];
    // "Before 15 December" leaves room for the days before it.
    const low = decimalYear(time.first, 0) - (time.kind === 'deadline' ? BEFORE_DEADLINE : 0);
    const high = decimalYear(time.last, 1);
    const near = own !== null && own > low - NEAR && own < high + NEAR;
    const first = decimalYear(time.first, 0);
    const value = time.precision === 'year' ? Math.floor(first) : first;
    return [{ ...bare(time), value, low, high, unit: 'date', kind: 'date', telling: near ? NEAR_TELLING : telling }];
  });
}

/** Hours by which "about 4.20" and "at 4" may be off. */
const ROUGHLY = 0.25;

/** Whether a time is given to the hour, "3am": written out, "3.00", it is given to the minute. */
function isWholeHour(text: string, moment: string): boolean {
  return moment.slice(14, 16) === '00' && !text.includes('00');
}

function clockOf(time: TimeExpression, rough: number): Compared {
  const [hours, minutes] = time.first!.slice(11).split(':').map(Number);
  const value = hours! + (minutes ?? 0) / 60;
  return {
    ...bare(time),
    value,
    low: value - rough,
    high: value + rough,
    unit: "o'clock",
    kind: 'clock',
    telling: TELLING.minute!,
  };
}

function bare({ start, end }: TimeExpression): Omit<Compared, 'value' | 'low' | 'high' | 'kind' | 'unit'> {
  return {
    start,
    end,
    per: null,
    bound: null,
    modifier: null,
    change: null,
    number: { start, end },
    measured: null,
    counted: null,
    attributed: null,
    suspect: null,
  };
}

/** Whether two dates are alike but for their year, as after a slip of the pen: "8 November 2023", "November 2022". */
export function isSlipOfYear(a: Compared, b: Compared): boolean {
  if (a.unit !== 'date' || b.unit !== 'date') return false;
  const [x, y] = [a.value - Math.floor(a.value), b.value - Math.floor(b.value)];
  const years = Math.abs(Math.floor(a.value) - Math.floor(b.value));
  const month = (part: number) => Math.floor(part * 12 + 1e-6);
  const day = (part: number, { low, high }: Compared) =>
    high - low < DAY ? Math.round((part * 12 - month(part)) * 31) : null;
  const [p, q] = [day(x, a), day(y, b)];
  return years >= 1 && years <= MOST_YEARS && month(x) === month(y) && (p === null || q === null || p === q);
}

/** Years by which a hand mistakes a year. */
const MOST_YEARS = 2;
/** A day in years, with room for rounding. */
const DAY = 0.004;
