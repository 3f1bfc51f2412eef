import type { Measure, Reading } from '../../model/index.ts';
import { DAYS_OF_YEAR, dayOfDecimalYear, twoDigits } from '../../text/index.ts';
import type { Strings } from '../strings/en.ts';
import { formatInterval } from './dates.ts';
import { formatNumber } from './numbers.ts';

/** Units of readings that are points of time: dates as decimal years, and hours since midnight. */
const OF_TIME: ReadonlySet<string | null> = new Set(['date', "o'clock"]);

/**
 * A reading's value and the bounds of its interval as readers write them in the unit of its measure: "2,500", "June 2027",
 * "22:30".
 */
export function amountsOf(
  { unit }: Pick<Measure, 'unit'>,
  { value, low, high }: Reading,
  strings: Strings,
): { readonly value: string; readonly low: string; readonly high: string } {
  if (unit === 'date') {
    const [first, last] = [dayOfDecimalYear(low), dayOfDecimalYear(high - 1 / DAYS_OF_YEAR)];
    return { value: formatInterval(first, last, strings), low: first, high: last };
  }
  const format = OF_TIME.has(unit) ? formatClock : formatNumber;
  return { value: format(value), low: format(low), high: format(high) };
}

/** Whether the reading's interval tells more than its words do: not the rounding of plain digits, nor how long a day is. */
export function hasRoom({ unit }: Pick<Measure, 'unit'>, { modifier }: Reading): boolean {
  return modifier !== null && !OF_TIME.has(unit);
}

/** Whether a scale shows something: the readings are amounts in one unit, and not all the same. */
export function isDrawable({ unit, readings }: Pick<Measure, 'unit' | 'readings'>): boolean {
  if (OF_TIME.has(unit) || readings.some((reading) => reading.unit !== undefined)) return false;
  return new Set(readings.map(({ low, high }) => `${low} ${high}`)).size > 1;
}

function formatClock(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
