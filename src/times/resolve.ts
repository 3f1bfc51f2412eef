import type { CalendarDate, Clock, PartOfDay, Recurrence, Tense, TimeMeaning, TimeUnit, Which } from '../lang/index.ts';
import { addMonths, civilDay, dayNumber, monthLength, weekdayOf } from '../text/index.ts';
import type { Context, Spoken } from './context.ts';
import {
  type Granule,
  granuleAt,
  isOfDay,
  ofCentury,
  ofClock,
  ofDay,
  ofDecade,
  ofPart,
  ofWeek,
  ofWeekend,
} from './granule.ts';
import { resolvePeriod, resolveShift } from './periods.ts';
import { open, type Resolved } from './resolved.ts';
import { durationValue, setValue, unknownValue } from './timex.ts';
import { inYear, resolveYearly } from './yearly.ts';

/** Resolves one meaning at its place in the text. Total: what cannot be anchored keeps an open value ("XXXX-WXX-2"). */
export function resolve(meaning: TimeMeaning, context: Context, tense: Tense): Resolved {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, context, tense);
    case 'period':
      return resolvePeriod(meaning, context, tense);
    case 'shift':
      return resolveShift(meaning, context, (from) => resolve(from, context, tense).granule);
    case 'duration':
      return open(durationValue(meaning));
    case 'set':
      return resolveSet(meaning);
    case 'vague':
      return open(meaning.toward === 0 ? 'PRESENT_REF' : meaning.toward < 0 ? 'PAST_REF' : 'FUTURE_REF');
  }
}

function resolveSet({ every }: Recurrence): Resolved {
  return open(setValue(every));
}

// --- dates

function resolveCalendar(date: CalendarDate, context: Context, tense: Tense): Resolved {
  const { clock, part, lastDay, ...rest } = date;
  const bare: CalendarDate = rest;
  if (clock !== undefined || part !== undefined) {
    const day = dayOf(bare, clock, context, tense);
    if (day.granule === null || (day.granule.level !== 'day' && day.granule.level !== 'part'))
      return { ...day, granule: null, value: unknownValue(date) };
    const moment =
      clock !== undefined
        ? ofClock(day.granule.first, inHalf(clock, context, day.granule.first))
        : ofPart(day.granule.first, part!);
    const granule = lastDay === undefined ? moment : { ...moment, last: moment.first + lastDay - date.day! };
    return { ...day, granule, value: granule.value };
  }
  const found = resolveWhole(bare, context, tense);
  if (found.granule === null) return { ...found, value: unknownValue(date) };
  if (lastDay === undefined) return found;
  const { granule } = found;
  return { ...found, granule: { ...granule, last: granule.first + lastDay - date.day! } };
}

function hasDay(date: CalendarDate): boolean {
  return date.day !== undefined || date.weekday !== undefined || date.holiday !== undefined || date.nth !== undefined;
}

/** The day of a time or part of the day: its own, or "last night" beside it, or what is spoken of. */
function dayOf(date: CalendarDate, clock: Clock | undefined, context: Context, tense: Tense): Resolved {
  if (hasDay(date)) return resolveCalendar(date, context, tense);
  return date.within === undefined ? dayOfClock(clock, context, tense) : resolve(date.within, context, tense);
}

/** Hours up to which a time without its half of the day is after noon: offices and courts meet at two, not at night. */
const LAST_AFTERNOON = 5;

/** Hours after a time of the afternoon in which one that names no half of the day goes on from it: "at 2:50 p.m. … until 3:15". */
const GOES_ON_HOURS = 4;

/** The half of the day that a time on `day` lies in; without `open` and `unmarked` it says so itself. */
function inHalf(clock: Clock, context: Context, day: number): Clock {
  const { narrative, lastDay, paragraph } = context;
  const spoken = lastDay !== null && lastDay.paragraph === paragraph ? lastDay.granule.clock : undefined;
  const since = spoken === undefined ? -1 : clock.hour + 12 - spoken.hour;
  const goesOn = (clock.open || clock.unmarked) && clock.hour < 12 && since >= 0 && since <= GOES_ON_HOURS;
  const late = clock.open && !narrative && clock.hour >= 1 && clock.hour <= LAST_AFTERNOON;
  const hour = clock.hour + (late || goesOn ? 12 : 0);
  if (!clock.open || clock.hour > 12) return { ...clock, hour };
  return { ...clock, hour: byOthers(hour, clock, context, day) };
}

/** Minutes from which the text's other times of the day are too far from one half of the day, and up to which they are near. */
const FAR_MINUTES = 360;
const NEAR_MINUTES = 240;
/** Minutes that a talk may begin after the hour that is printed for it. */
const LATE_START = 30;

/** The hour of an open time by what else is known of its day: when the text was written, and the times that leave nothing open. */
function byOthers(
  hour: number,
  { minute, near, hour: told }: Clock,
  { clocks, published, publishedAt }: Context,
  day: number,
): number {
  const other = hour === told ? told + 12 : told;
  const at = (half: number) => (half % 24) * 60 + minute;
  if (near !== undefined && publishedAt !== null && published?.first === day) {
    const away = (half: number) => Math.abs(at(half) - publishedAt);
    const isBegun = (half: number) => at(half) <= publishedAt + LATE_START;
    if (near === 'now' || (isBegun(hour) && isBegun(other))) return away(hour) <= away(other) ? hour : other;
    return isBegun(hour) || !isBegun(other) ? hour : other;
  }
  const sure = clocks.filter((known) => known.day === day);
  const nearest = (half: number) => Math.min(...sure.map((known) => Math.abs(known.minute - at(half))));
  return sure.length > 0 && nearest(hour) > FAR_MINUTES && nearest(other) <= NEAR_MINUTES ? other : hour;
}

/**
 * The day of a time that names none: that of the night or morning it lies in, where the text spoke of one ("sank on
 * Thursday night … at 9.47 p.m."), else the last day spoken of nearby, else the report's own.
 */
function dayOfClock(clock: Clock | undefined, context: Context, tense: Tense): Resolved {
  const { lastDay, published, sentence } = context;
  // "As of six o'clock" is so on the report's own day.
  if (clock?.near === 'now' && published?.level === 'day' && lastDay?.sentence !== sentence)
    return { granule: published, value: '', anchor: published, explicit: false };
  const part = clock === undefined || clock.near !== undefined ? null : partAround(clock, context, tense);
  // A day in the same sentence is nearer, unless it is only that of another time of the same night.
  const nearer =
    lastDay?.sentence === sentence &&
    !(lastDay.granule.level === 'clock' && lastDay.granule.first === part?.anchor.first);
  if (part !== null && !nearer) return { granule: ofDay(part.day), value: '', anchor: part.anchor, explicit: false };
  const near = nearDay(clock, context, tense);
  const anchor = near ?? (published?.level === 'day' ? published : null);
  if (anchor === null) return open('');
  const before = clock !== undefined && near === null && isToCome(clock, context, tense) ? dayBefore(context) : null;
  if (before !== null) return { granule: ofDay(before.first), value: '', anchor: before, explicit: false };
  return { granule: ofDay(anchor.first), value: '', anchor, explicit: false };
}

/**
 * The day that a time leans on: one of its own paragraph that the text tells of, or, for what is past, the one that its
 * story has reached; null for the report's own.
 */
function nearDay(
  clock: Clock | undefined,
  { lastDay, story, narrative, paragraph, sentence, published }: Context,
  tense: Tense,
): Granule | null {
  const near =
    lastDay !== null && (narrative || lastDay.paragraph === paragraph || published === null) ? lastDay : null;
  // "It has gone on since ten": nothing of the story.
  if (story === null || tense !== 'past' || clock?.near === 'since') return near?.granule ?? null;
  const isOwn = near !== null && (near.told || near.sentence === sentence);
  return (isOwn ? near : story).granule;
}

/** Whether a time that the text tells of as past is later than the report's own on the report's day. */
function isToCome(clock: Clock, context: Context, tense: Tense): boolean {
  const { hour, minute } = inHalf(clock, context, context.published!.first);
  return tense === 'past' && context.publishedAt !== null && hour * 60 + minute > context.publishedAt;
}

/** The last day before the report's that it speaks of, or that it tells of; without either, that before its own. */
function dayBefore({ lastDay, event, published }: Context): Granule | null {
  const day = published!.first;
  const spoken = [lastDay, event].find((known) => known != null && known.granule.first < day);
  return spoken?.granule ?? ofDay(day - 1);
}

/** Paragraphs back in which a part of a day still places a time. */
const NEAR_PART = 8;

/** The parts of a day that an hour may lie in. */
export function partsAt(hour: number): readonly PartOfDay[] {
  return hour >= 18 || hour < 5 ? ['NI', 'EV'] : hour < 12 ? ['MO'] : ['AF'];
}

/** The day of `clock` in the last part of a day that the text spoke of and that holds it; nights run on past midnight. */
function partAround(
  clock: Clock,
  { parts, published, paragraph, story }: Context,
  tense: Tense,
): { day: number; anchor: Granule } | null {
  if (tense === 'future' || tense === 'present') return null;
  const { hour } = clock;
  let found: Spoken | null = null;
  for (const name of partsAt(hour)) {
    const spoken = parts.get(name);
    if (
      spoken !== undefined &&
      (spoken.told || story === null) &&
      paragraph - spoken.paragraph <= NEAR_PART &&
      (found === null || spoken.sentence > found.sentence)
    )
      found = spoken;
  }
  if (found === null || (published !== null && found.granule.first > published.last)) return null;
  return { day: found.granule.first + (hour < 5 ? 1 : 0), anchor: found.granule };
}

/** A date without a time of day. */
function resolveWhole(date: CalendarDate, context: Context, tense: Tense): Resolved {
  if (date.century !== undefined) return fixed(ofCentury(date.century));
  if (date.decade !== undefined) return fixed(ofDecade(date.decade));
  if (date.within !== undefined) return resolveWithin(date, date.within, context, tense);
  if (date.year !== undefined) return fixed(inYear(date, date.year));
  if (date.weekday !== undefined && date.month === undefined && date.day === undefined)
    return resolveWeekday(date, context, tense);
  if (date.day !== undefined && date.month === undefined) return resolveDayOfMonth(date, context, tense);
  return resolveYearly(date, context, tense);
}

function fixed(granule: Granule | null): Resolved {
  return { granule, value: granule?.value ?? '', anchor: null, explicit: granule !== null };
}

/** "the third quarter of last year", "August of that year", "the second week of May". */
function resolveWithin(date: CalendarDate, within: TimeMeaning, context: Context, tense: Tense): Resolved {
  const whole = resolve(within, context, tense);
  if (whole.granule === null) return { ...whole, value: '' };
  const { first, last, level } = whole.granule;
  const { year, month } = civilDay(first);
  const granule =
    date.nth !== undefined
      ? nthIn(whole.granule, date.nth)
      : date.day !== undefined && date.month === undefined && level === 'month'
        ? inYear({ ...date, month }, year)
        : inYear(date, year);
  if (granule === null || granule.last < first || granule.first > last + 92)
    return { ...whole, granule: null, value: '' };
  return { granule, value: granule.value, anchor: whole.anchor, explicit: whole.explicit };
}

function nthIn(whole: Granule, { unit, count }: { unit: TimeUnit; count: number }): Granule | null {
  const start = count > 0 ? whole.first : whole.last;
  const steps = count > 0 ? count - 1 : 0;
  switch (unit) {
    case 'day':
      return ofDay(start + steps);
    case 'week':
      return ofWeek(start + 7 * steps);
    case 'weekend':
      return ofWeekend(start + 7 * steps);
    case 'month':
      return granuleAt('month', start, steps);
    case 'year':
    case 'decade':
      return granuleAt(unit, start, steps);
    default:
      return null;
  }
}

/** Months to either side of the report's in which a day of the month with its weekday is looked for. */
const NEAR_MONTHS = [0, -1, 1, -2, 2, -3, 3];

/** "Monday, the 23rd": the nearest 23rd that is a Monday; null where none is near. */
function dayWithWeekday({ day, weekday }: CalendarDate, published: Granule): Granule | null {
  const { year, month } = civilDay(published.first);
  for (const steps of NEAR_MONTHS) {
    const moved = addMonths(year, month, steps);
    if (day! > monthLength(moved.year, moved.month)) continue;
    const number = dayNumber(moved.year, moved.month, day!);
    if (weekdayOf(number) === weekday) return ofDay(number);
  }
  return null;
}

/** "the 24th": in the month spoken of last, else the report's. */
function resolveDayOfMonth(date: CalendarDate, context: Context, tense: Tense): Resolved {
  const { published } = context;
  const matched = date.weekday === undefined || published === null ? null : dayWithWeekday(date, published);
  if (matched !== null) return { granule: matched, value: matched.value, anchor: published, explicit: false };
  const spoken = monthOf(context);
  const passed =
    tense === 'future' && published !== null && spoken !== null && !context.narrative && spoken.last < published.first;
  const anchor = passed ? published : (spoken ?? published);
  if (anchor === null || !(isOfDay(anchor) || anchor.level === 'month')) return open('');
  const { year, month } = civilDay(anchor.first);
  const granule = inYear({ ...date, month }, year);
  return granule === null ? open('') : { granule, value: granule.value, anchor, explicit: false };
}

/** The month that "the 24th" lies in: one named in the same sentence, else that of the last day spoken of nearby, else the last at all. */
function monthOf({ last, lastDay, sentence, paragraph, narrative }: Context): Granule | null {
  const coarse =
    last === null || ['year', 'decade', 'century', 'season', 'quarter', 'half'].includes(last.granule.level);
  if (!coarse && last.sentence === sentence) return last.granule;
  // "in October. … by the tenth": a month spoken of since.
  const isMonth = last !== null && last.granule.level === 'month' && last.paragraph >= paragraph - NEAR_PARAGRAPHS;
  if (isMonth && !narrative && (lastDay === null || lastDay.sentence < last.sentence)) return last.granule;
  if (lastDay !== null && lastDay.paragraph >= paragraph - NEAR_PARAGRAPHS) return lastDay.granule;
  return coarse ? null : last.granule;
}

/** Paragraphs back in which a day still lends its month. */
const NEAR_PARAGRAPHS = 4;

function resolveWeekday(date: CalendarDate, context: Context, tense: Tense): Resolved {
  const { which } = date;
  const fromLast = which === 'previous' || which === 'following' || which === 'same' || which === 'that';
  const spoken = context.lastDay?.granule ?? null;
  if (which === 'the') {
    const near = context.lastDay !== null && context.lastDay.paragraph >= context.paragraph - NEAR_PARAGRAPHS;
    const told = near ? spoken : context.story?.granule;
    return told == null ? resolveWeekday({ ...date, which: 'bare' }, context, tense) : nearestWeekday(date, told);
  }
  const far = which === 'bare' && context.narrative && context.background !== null;
  const anchor = fromLast || far ? (spoken ?? context.published) : context.published;
  if (anchor === null) return open('');
  if (!isOfDay(anchor))
    // The report's month is all that is known: so is the month of its Tuesday.
    return { granule: anchor, value: unknownValue(date), anchor, explicit: false };
  const base = anchor.first;
  const ahead = (date.weekday! - weekdayOf(base) + 7) % 7;
  const behind = ahead === 0 ? 0 : ahead - 7;
  const steps = weekdaySteps(which, ahead, behind, tense);
  const granule = ofDay(base + steps);
  return { granule, value: granule.value, anchor, explicit: false };
}

/** "the Friday": of the two around the day spoken of, the one that is nearer to it. */
function nearestWeekday({ weekday }: CalendarDate, told: Granule): Resolved {
  const ahead = (weekday! - weekdayOf(told.first) + 7) % 7;
  const granule = ofDay(told.first + (ahead > 3 ? ahead - 7 : ahead));
  return { granule, value: granule.value, anchor: told, explicit: false };
}

function weekdaySteps(which: Which, ahead: number, behind: number, tense: Tense): number {
  switch (which) {
    case 'last':
    case 'previous':
      return behind === 0 ? -7 : behind;
    case 'next':
    case 'following':
      return ahead === 0 ? 7 : ahead;
    case 'this':
      return tense === 'past' ? behind : ahead;
    case 'same':
    case 'that':
      return behind;
    default:
      return tense === 'future' || tense === 'present' ? ahead : behind;
  }
}
