import type { Clock, PartOfDay, Season, TimeUnit } from '../lang/index.ts';
import type { TimeExpression } from '../model/index.ts';
import {
  addMonths,
  civilDay,
  dayNumber,
  isoDay,
  isoWeek,
  isoYear,
  monthLength,
  twoDigits,
  weekdayOf,
} from '../text/index.ts';

type Level =
  | 'clock'
  | 'part'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** As a dossier tells it. */
export type Precision = TimeExpression['precision'];

export const PRECISIONS: Readonly<Record<Level, Precision>> = {
  clock: 'minute',
  part: 'part',
  day: 'day',
  weekend: 'week',
  week: 'week',
  month: 'month',
  season: 'quarter',
  quarter: 'quarter',
  half: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** A stretch of the calendar that has a name: a day, a week, the third quarter of a year. */
export interface Granule {
  readonly level: Level;
  /** Day numbers, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** As TIMEX3 writes it: "1999-11-04", "1999-W45", "1999-Q4", "199". */
  readonly value: string;
  readonly clock?: Clock;
  readonly part?: PartOfDay;
}

/** Whether a stretch is one day, or a part or a minute of one. */
export function isOfDay({ level }: Granule): boolean {
  return level === 'day' || level === 'part' || level === 'clock';
}

/** TIMEX2 and TIMEX3 write years before our era as "BC" and the year. */
const yearValue = (year: number) => (year <= 0 ? `BC${String(1 - year).padStart(4, '0')}` : isoYear(year));

export function ofDay(day: number): Granule {
  const { year, month, day: date } = civilDay(day);
  return { level: 'day', first: day, last: day, value: `${yearValue(year)}-${twoDigits(month)}-${twoDigits(date)}` };
}

export function ofMonth(year: number, month: number): Granule {
  const first = dayNumber(year, month, 1);
  return {
    level: 'month',
    first,
    last: first + monthLength(year, month) - 1,
    value: `${yearValue(year)}-${twoDigits(month)}`,
  };
}

export function ofYear(year: number): Granule {
  return { level: 'year', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), value: yearValue(year) };
}

/** The ISO week that holds `day`. */
export function ofWeek(day: number): Granule {
  const { year, week } = isoWeek(day);
  const first = day - weekdayOf(day) + 1;
  return { level: 'week', first, last: first + 6, value: `${isoYear(year)}-W${twoDigits(week)}` };
}

/** Saturday and Sunday of the week that holds `day`. */
export function ofWeekend(day: number): Granule {
  const week = ofWeek(day);
  return { level: 'weekend', first: week.first + 5, last: week.last, value: `${week.value}-WE` };
}

export function ofQuarter(year: number, quarter: number): Granule {
  return { ...months(year, quarter * 3 - 2, 3), level: 'quarter', value: `${yearValue(year)}-Q${quarter}` };
}

export function ofHalf(year: number, half: number): Granule {
  return { ...months(year, half * 6 - 5, 6), level: 'half', value: `${yearValue(year)}-H${half}` };
}

const SEASON_MONTHS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * A season of the northern year. The winter of a year begins in its December; which half of the earth a report comes from
 * is not asked.
 */
export function ofSeason(year: number, season: Season): Granule {
  return { ...months(year, SEASON_MONTHS[season], 3), level: 'season', value: `${yearValue(year)}-${season}` };
}

export function ofDecade(decade: number): Granule {
  const first = decade * 10;
  const value = first < 0 ? yearValue(first).slice(0, -1) : isoYear(first).slice(0, -1);
  return { level: 'decade', first: dayNumber(first, 1, 1), last: dayNumber(first + 9, 12, 31), value };
}

/** Centuries are counted as people do: the 20th begins with 1900 here, as in TIMEX3. */
export function ofCentury(century: number): Granule {
  const first = (century - 1) * 100;
  const value = century <= 0 ? `BC${twoDigits(-century)}` : twoDigits(century - 1);
  return { level: 'century', first: dayNumber(first, 1, 1), last: dayNumber(first + 99, 12, 31), value };
}

/** A part of a day. */
export function ofPart(day: number, part: PartOfDay): Granule {
  return { level: 'part', first: day, last: day, value: `${ofDay(day).value}T${part}`, part };
}

export function ofClock(day: number, clock: Clock): Granule {
  const { hour, minute, second } = clock;
  const time = `${twoDigits(hour)}:${twoDigits(minute)}${second === null ? '' : `:${twoDigits(second)}`}`;
  return { level: 'clock', first: day, last: day, value: `${ofDay(day).value}T${time}`, clock };
}

function months(year: number, month: number, count: number): { first: number; last: number } {
  const end = addMonths(year, month, count);
  return { first: dayNumber(year, month, 1), last: dayNumber(end.year, end.month, 1) - 1 };
}

/** The granule of `unit` that holds `day`, moved on by `steps`. */
export function granuleAt(unit: TimeUnit, day: number, steps: number): Granule {
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return ofDay(day + (unit === 'day' ? steps : 0));
    case 'weekend':
      return ofWeekend(day + 7 * steps);
    case 'week':
      return ofWeek(day + 7 * steps);
    case 'month': {
      const moved = addMonths(year, month, steps);
      return ofMonth(moved.year, moved.month);
    }
    case 'quarter': {
      const moved = addMonths(year, month, 3 * steps);
      return ofQuarter(moved.year, Math.ceil(moved.month / 3));
    }
    case 'year':
      return ofYear(year + steps);
    case 'decade':
      return ofDecade(Math.floor(year / 10) + steps);
    case 'century':
      return ofCentury(Math.floor(year / 100) + 1 + steps);
  }
}

/** First and last moment as ISO 8601 writes them: days, or minutes where a clock time is known. */
export function bounds(granule: Granule): { first: string; last: string } {
  if (granule.clock === undefined) return { first: isoDay(granule.first), last: isoDay(granule.last) };
  const { hour, minute, second } = granule.clock;
  const moment = `${isoDay(granule.first)}T${twoDigits(hour)}:${twoDigits(minute)}${second === null ? '' : `:${twoDigits(second)}`}`;
  return { first: moment, last: moment };
}
