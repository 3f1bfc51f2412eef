import type { CalendarDate, Tense, Which } from '../lang/index.ts';
import { civilDay, dayNumber, easterDay, monthLength, weekdayOf } from '../text/index.ts';
import type { Context } from './context.ts';
import { type Granule, ofDay, ofHalf, ofMonth, ofQuarter, ofSeason, ofYear } from './granule.ts';
import { open, type Resolved } from './resolved.ts';

/** What a date without a year is in a given year; null where that year has no such day. */
export function inYear(date: CalendarDate, year: number): Granule | null {
  if (date.holiday !== undefined) return holidayIn(date, year);
  if (date.quarter !== undefined) return ofQuarter(year, date.quarter);
  if (date.half !== undefined) return ofHalf(year, date.half);
  if (date.season !== undefined) return ofSeason(year, date.season);
  if (date.month === undefined) return ofYear(year);
  if (date.day === undefined) return ofMonth(year, date.month);
  return date.day <= monthLength(year, date.month) ? ofDay(dayNumber(year, date.month, date.day)) : null;
}

function holidayIn({ holiday }: CalendarDate, year: number): Granule {
  const { month, day, weekday, easter } = holiday!;
  if (easter !== undefined) return ofDay(easterDay(year) + easter);
  if (weekday === undefined) return ofDay(dayNumber(year, month, day!));
  const [name, nth] = weekday;
  const first = dayNumber(year, month, 1);
  const ahead = (name - weekdayOf(first) + 7) % 7;
  const count = Math.floor((monthLength(year, month) - 1 - ahead) / 7) + 1;
  return ofDay(first + ahead + 7 * ((nth > 0 ? nth : count + nth + 1) - 1));
}

/** A month, season, quarter, holiday or day that comes round every year: the year is found. */
export function resolveYearly(date: CalendarDate, context: Context, tense: Tense): Resolved {
  const { which } = date;
  const fromLast = which === 'previous' || which === 'following' || which === 'same' || which === 'that';
  const inBackground = isBackground(context, which, tense);
  const anchor = inBackground
    ? context.background!.granule
    : fromLast
      ? (context.last?.granule ?? context.published)
      : context.published;
  if (anchor === null) return besideDated(date, context);
  const year = civilDay(anchor.first).year;
  const candidates = [-1, 0, 1].map((step) => inYear(date, year + step)).filter((granule) => granule !== null);
  const granule =
    inBackground && which === 'bare'
      ? inOrder(candidates, anchor, year)
      : pick(candidates, anchor, which, tense, date.quarter !== undefined || date.half !== undefined);
  if (granule === null) return open('');
  return { granule, value: granule.value, anchor, explicit: inBackground };
}

/** Days from a day that an undated text names with its year, within which one without a year is of the same event. */
const BESIDE_DAYS = 92;

/** "24 November" in an undated text: the one nearest to the last day that it names with its year, if near, and if its weekday is the one it says. */
function besideDated(date: CalendarDate, { dated, narrative }: Context): Resolved {
  if (dated === null || narrative || date.day === undefined) return open('');
  const anchor = dated.granule;
  const { year } = civilDay(anchor.first);
  const days = [-1, 0, 1].map((step) => inYear(date, year + step)).filter((granule) => granule !== null);
  const fits = days.filter(({ first }) => date.weekday === undefined || weekdayOf(first) === date.weekday);
  const granule = nearest(fits, anchor);
  if (granule === null || daysBetween(granule, anchor) > BESIDE_DAYS) return open('');
  return { granule, value: granule.value, anchor, explicit: false };
}

/** Whether the text speaks of another year than the report's at this place. */
function isBackground(
  { background, narrative, paragraph, sentence, published }: Context,
  which: Which,
  tense: Tense,
): boolean {
  if (background === null) return false;
  if (narrative) return true;
  // A year to come is that of its own sentence: what a report tells goes on in its own.
  if (published !== null && background.granule.first > published.last && background.sentence !== sentence) return false;
  return which === 'bare' && background.paragraph === paragraph && tense !== 'future';
}

/** Days. A story that has reached November and says "February" means the next one; less than this back, the same year. */
const WRAP = 200;

function inOrder(candidates: readonly Granule[], anchor: Granule, year: number): Granule | null {
  const same = candidates.find(({ first }) => civilDay(first).year === year) ?? null;
  if (same === null || anchor.level === 'year') return same;
  return same.last < anchor.first - WRAP ? (candidates.find(({ first }) => first > same.first) ?? same) : same;
}

function pick(
  candidates: readonly Granule[],
  anchor: Granule,
  which: Which,
  tense: Tense,
  fiscal: boolean,
): Granule | null {
  const before = candidates.filter(({ last }) => last < anchor.first);
  const after = candidates.filter(({ first }) => first > anchor.last);
  const begun = candidates.filter(({ first }) => first <= anchor.last);
  const toCome = candidates.filter(({ last }) => last >= anchor.first);
  switch (which) {
    case 'last':
    case 'previous':
      return before.at(-1) ?? null;
    case 'next':
    case 'following':
      return after[0] ?? null;
    case 'this': {
      // In February "this winter" began in the year before.
      const now = candidates.find(({ first, last }) => first <= anchor.first && last >= anchor.last);
      return now ?? candidates.find(({ first }) => civilDay(first).year === civilDay(anchor.first).year) ?? null;
    }
    case 'same':
    case 'that':
      return begun.at(-1) ?? null;
  }
  const close = nearest(candidates, anchor);
  const told = tense === 'past' ? begun.at(-1) : tense === 'future' ? toCome[0] : fiscal ? begun.at(-1) : close;
  if (told == null || close === null) return told ?? null;
  const most = told.first > anchor.last ? YEARLESS_DAYS_AHEAD : YEARLESS_DAYS;
  return told.level === 'day' && daysBetween(told, anchor) > most ? close : told;
}

/**
 * Days from which the same day of the year on the other side of the report is meant, whatever the tense seems to be: of
 * "21 January" nobody who writes on the 18th means last year's without saying so.
 */
const YEARLESS_DAYS = 350;

/** The same ahead: what is to come in ten months is told with its year, or as the next of its name. */
const YEARLESS_DAYS_AHEAD = 300;

/** Days from the nearer end of one stretch to that of another; 0 where they touch. */
function daysBetween(a: Granule, b: Granule): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** The candidate closest to the anchor; of two as close, the earlier. */
function nearest(candidates: readonly Granule[], anchor: Granule): Granule | null {
  let best: Granule | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const distance = daysBetween(candidate, anchor);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
