import type { Publication } from '../model/index.ts';
import { dayNumber } from '../text/index.ts';

/** When something was published, in minutes of universal time, both inclusive. */
export interface Moment {
  readonly from: number;
  readonly to: number;
}

/** Minutes. A local time whose offset is unknown may lie this far to either side of universal time. */
const UNKNOWN_OFFSET = 12 * 60;

const STAMP = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/**
 * The stretch of time that a publication date allows, taken at its word: a day begins and ends where its own clock says,
 * so two bare days compare as days. Null where the value is no date.
 */
export function momentOf({ value }: Pick<Publication, 'value'>): Moment | null {
  const match = STAMP.exec(value);
  if (match === null) return null;
  const [, year, month, day, hour, minute, offset] = match;
  const [y, m, d] = [Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day)];
  if (m === null) return { from: minutes(y, 1, 1), to: minutes(y + 1, 1, 1) - 1 };
  if (d === null) return { from: minutes(y, m, 1), to: minutes(y, m + 1, 1) - 1 };
  const midnight = minutes(y, m, d);
  if (hour === undefined || minute === undefined) return { from: midnight, to: midnight + 24 * 60 - 1 };
  const at = midnight + Number(hour) * 60 + Number(minute);
  return { from: at - offsetOf(offset), to: at - offsetOf(offset) };
}

/** Whether the value's clock is known: a full stamp with an offset. */
function hasOffset({ value }: Pick<Publication, 'value'>): boolean {
  return STAMP.exec(value)?.[6] !== undefined;
}

/** Whether the value gives a time of day. */
function hasTime({ value }: Pick<Publication, 'value'>): boolean {
  return STAMP.exec(value)?.[4] !== undefined;
}

/**
 * Minutes from the publication of `a` to that of `b`, each at its earliest: positive where `a` was surely first, negative
 * where `b` was, 0 where either may have been.
 */
export function minutesBetween(a: Publication | null, b: Publication | null): number {
  if (a === null || b === null) return 0;
  const [x, y] = [momentOf(a), momentOf(b)];
  if (x === null || y === null) return 0;
  // A bare day and a bare day are compared as days. A time of day whose clock is unknown may be off by half a day.
  const slack = hasTime(a) && hasTime(b) && hasOffset(a) !== hasOffset(b) ? UNKNOWN_OFFSET : 0;
  if (x.to + slack < y.from) return y.from - x.from;
  if (y.to + slack < x.from) return y.from - x.from;
  return 0;
}

function minutes(year: number, month: number, day: number): number {
  return dayNumber(year, month, day) * 24 * 60;
}

function offsetOf(offset: string | undefined): number {
  if (offset === undefined || offset === 'Z') return 0;
  const [, sign, hours, rest] = /^([+-])(\d\d):?(\d\d)$/.exec(offset)!;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
}
