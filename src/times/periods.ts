import type { PartOfDay, Period, Shift, Tense, TimeMeaning, TimeUnit, Which } from '../lang/index.ts';
import { addMonths, civilDay, dayNumber, monthLength, weekdayOf } from '../text/index.ts';
import type { Context } from './context.ts';
import {
  type Granule,
  granuleAt,
  isOfDay,
  ofCentury,
  ofDay,
  ofDecade,
  ofMonth,
  ofPart,
  ofWeek,
  ofYear,
} from './granule.ts';
import { open, type Resolved } from './resolved.ts';
import { durationValue, unknownValue } from './timex.ts';

/** "this week", "the year", "that night". */
export function resolvePeriod(period: Period, context: Context, tense: Tense): Resolved {
  const { which, unit, steps = 0, part } = period;
  const anchor = periodAnchor(which, unit, context);
  if (anchor === null)
    return open(part === undefined ? unknownUnit(unit) : unknownValue({ kind: 'calendar', which, part }));
  const move = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;
  if (unit === 'day' && !isOfDay(anchor))
    return { granule: null, value: `${anchor.value}-XX`, anchor, explicit: false };
  const base = move > 0 && anchor.level !== 'year' ? anchor.last : anchor.first;
  // Told in the first days of a week, a weekend that was is the one before; "the weekend" is so until it has begun.
  const ends = which === 'the' && tense === 'past' ? FRIDAY : WEDNESDAY;
  const back =
    unit === 'weekend' && (which === 'this' || which === 'the') && tense !== 'future' && weekdayOf(base) <= ends
      ? -1
      : 0;
  const whole = granuleAt(unit, base, move + steps + back + (isOver(period, anchor, context, tense) ? 1 : 0));
  const granule = part === undefined ? whole : ofPart(whole.first, part);
  return { granule, value: granule.value, anchor, explicit: false };
}

/** Minutes of the day at which a part of it is over. Evenings and nights run on to its end. */
const ENDS: Readonly<Partial<Record<PartOfDay, number>>> = { MO: 720, MI: 840, AF: 1080 };

/** "We operate in the morning", said in the afternoon: whether the part of the report's own day that is to come has passed. */
function isOver({ which, part }: Period, anchor: Granule, { published, publishedAt }: Context, tense: Tense): boolean {
  if (part === undefined || which !== 'the' || tense !== 'future' || anchor !== published) return false;
  return publishedAt !== null && publishedAt >= (ENDS[part] ?? Number.POSITIVE_INFINITY);
}

/** As `weekdayOf` counts. */
const WEDNESDAY = 3;
const FRIDAY = 5;

/** What "the year", "that month" or "last week" counts from. */
function periodAnchor(which: Which, unit: TimeUnit, context: Context): Granule | null {
  const { published, last, lastDay, narrative, paragraph, background } = context;
  const spoken = unit === 'day' ? (lastDay ?? last) : last;
  const near = spoken !== null && (narrative || spoken.paragraph >= paragraph - 1) ? spoken.granule : null;
  switch (which) {
    case 'this':
    case 'last':
    case 'next':
    case 'bare':
      // "today" in a history is the reader's.
      return unit !== 'day' && narrative && background !== null
        ? background.granule
        : (published ?? (unit === 'day' || !narrative ? null : near));
    case 'the': {
      if (spoken === null || spoken.granule.level === 'decade' || spoken.granule.level === 'century') return published;
      const sameKind = spoken.granule.level === unit && spoken.paragraph >= paragraph - 1;
      return narrative || sameKind || (spoken.explicit && spoken.paragraph === paragraph) ? spoken.granule : published;
    }
    default:
      return near ?? published;
  }
}

function unknownUnit(unit: TimeUnit): string {
  if (unit === 'day') return 'XXXX-XX-XX';
  if (unit === 'week') return 'XXXX-WXX';
  return unit === 'month' ? 'XXXX-XX' : 'XXXX';
}

/** Resolves the date that a shift counts from. */
type GranuleOf = (from: TimeMeaning) => Granule | null;

/** "three days ago", "a year later". */
export function resolveShift(shift: Shift, context: Context, granuleOf: GranuleOf): Resolved {
  const { unit, count, toward, from } = shift;
  if (count === null) return open(toward < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const base = shiftBase(from, unit, context, granuleOf);
  if (base === null) return open(unknownUnit(unit));
  const granule = shifted(base, shift, count * toward);
  if (granule === null) {
    if (!isOfDay(base) && (unit === 'day' || unit === 'week'))
      return { granule: null, value: `${base.value}-XX`, anchor: base, explicit: false };
    return open(durationValue({ kind: 'duration', amounts: [[count, unit]], toward: 0 }));
  }
  // "a week ago" is a day, though TIMEX3 gives it the week's value; "three weeks ago" is less exact.
  const exact = unit === 'week' && from === 'now' && count === 1 ? ofDay(base.first + 7 * toward) : granule;
  return { granule: exact, value: granule.value, anchor: base, explicit: from !== 'now' && from !== 'anchor' };
}

function shiftBase(from: Shift['from'], unit: TimeUnit, context: Context, granuleOf: GranuleOf): Granule | null {
  if (from === 'now')
    return context.narrative && context.background !== null ? context.background.granule : context.published;
  if (from !== 'anchor') return granuleOf(from);
  const spoken = unit === 'day' || unit === 'week' ? (context.lastDay ?? context.last) : context.last;
  const near =
    spoken !== null && (context.narrative || spoken.paragraph >= context.paragraph - 1) ? spoken.granule : null;
  const event = unit === 'day' || unit === 'week' ? (context.event?.granule ?? null) : null;
  return near ?? event ?? context.published;
}

/** `base` moved by `steps` of `unit`. A count of weeks from a day that is told leads to a day, from now to a week. */
export function shifted(base: Granule, { unit, from, like }: Shift, steps: number): Granule | null {
  const { year, month, day } = civilDay(base.first);
  // "five years ago today"
  if (typeof from === 'object' && from.kind === 'period' && base.level === 'day' && Number.isInteger(steps)) {
    const months = unit === 'year' ? 12 * steps : unit === 'month' ? steps : 0;
    const moved = addMonths(year, month, months);
    if (months !== 0)
      return ofDay(dayNumber(moved.year, moved.month, Math.min(day, monthLength(moved.year, moved.month))));
  }
  switch (unit) {
    case 'day':
      return !isOfDay(base) || !Number.isInteger(steps) ? null : ofDay(base.first + steps);
    case 'week':
    case 'weekend':
      if (!isOfDay(base) || !Number.isInteger(steps)) return null;
      return from === 'now' ? ofWeek(base.first + 7 * steps) : ofDay(base.first + 7 * steps);
    case 'month':
    case 'quarter': {
      if (base.level === 'year') return null;
      const moved = addMonths(year, month, Math.round(steps * (unit === 'quarter' ? 3 : 1)));
      return ofMonth(moved.year, moved.month);
    }
    case 'year': {
      // "the year-ago quarter"
      if (like === 'quarter' && base.level === 'quarter' && Number.isInteger(steps))
        return granuleAt('quarter', base.first, 4 * steps);
      // Where none is spoken of, the last whole quarter's.
      if (like === 'quarter' && base.level === 'day' && Number.isInteger(steps))
        return granuleAt('quarter', base.first, 4 * steps - 1);
      if (Number.isInteger(steps)) return ofYear(year + steps);
      const moved = addMonths(year, month, Math.round(steps * 12));
      return base.level === 'year' ? null : ofMonth(moved.year, moved.month);
    }
    case 'decade':
      return Number.isInteger(steps) ? ofDecade(Math.floor(year / 10) + steps) : null;
    case 'century':
      return Number.isInteger(steps) ? ofCentury(Math.floor(year / 100) + 1 + steps) : null;
    default:
      return null;
  }
}
