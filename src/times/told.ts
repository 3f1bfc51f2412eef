import type { TimeMeaning } from '../lang/index.ts';
import { civilDay } from '../text/index.ts';
import { isOfDay } from './granule.ts';
import type { Resolved } from './resolved.ts';

/** The days, months and times of day that a report speaks of, as far as its own text tells. */
export interface Told {
  /** Days named by day and month. */
  readonly named: readonly number[];
  /** Days that it speaks of in any words. */
  readonly days: readonly number[];
  /** Months since the year 0. */
  readonly months: readonly number[];
  /** A time of which the words leave the half of the day open stands for both. */
  readonly moments: readonly (readonly [day: number, minute: number])[];
}

const DAY_MINUTES = 1440;

/** The number of the month that a day lies in, counted from the year 0. */
export function monthNumber(day: number): number {
  const { year, month } = civilDay(day);
  return year * 12 + month - 1;
}

/** Gathers what a text speaks of. */
export class Telling {
  readonly #named = new Set<number>();
  readonly #days = new Set<number>();
  readonly #months = new Set<number>();
  readonly #moments: (readonly [number, number])[] = [];

  add(meaning: TimeMeaning, { granule }: Resolved): void {
    if (granule === null) return;
    const { level, first, clock } = granule;
    const isCalendar = meaning.kind === 'calendar' && meaning.month !== undefined;
    if (isCalendar && level !== 'year') this.#months.add(monthNumber(first));
    if (!isOfDay(granule)) return;
    this.#days.add(first);
    if (isCalendar && meaning.day !== undefined) this.#named.add(first);
    if (clock === undefined) return;
    const minute = clock.hour * 60 + clock.minute;
    this.#moments.push([first, minute]);
    if (clock.open) this.#moments.push([first, (minute + DAY_MINUTES / 2) % DAY_MINUTES]);
  }

  get all(): Told {
    return { named: [...this.#named], days: [...this.#days], months: [...this.#months], moments: this.#moments };
  }
}
