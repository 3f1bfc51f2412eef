import type { Duration, TimeUnit } from '../lang/index.ts';
import { addMonths, civilDay, dayNumber, monthLength } from '../text/index.ts';
import type { Granule } from './granule.ts';

/** Days, first and last, that a length of time covers when it runs up to or on from `base`. */
export function spanFrom(base: Granule, { amounts }: Duration, toward: 1 | -1): { first: number; last: number } | null {
  let day = toward > 0 ? base.last : base.first;
  for (const [count, unit] of amounts) {
    if (count === null) return null;
    const days = DAYS[unit];
    if (days !== undefined) day += toward * Math.round(count * days);
    else {
      const civil = civilDay(day);
      const moved = addMonths(civil.year, civil.month, toward * Math.round(count * MONTHS[unit]!));
      day = dayNumber(moved.year, moved.month, Math.min(civil.day, monthLength(moved.year, moved.month)));
    }
  }
  return toward > 0 ? { first: base.first, last: day } : { first: day, last: base.last };
}

const DAYS: Partial<Record<TimeUnit, number>> = { second: 0, minute: 0, hour: 1 / 24, day: 1, weekend: 7, week: 7 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
