import type { TimeMeaning, TimeReading, TimeRules } from '../lang/index.ts';
import type { TextForm } from '../model/index.ts';
import { civilDay, dayNumber, monthLength, tokenAt, unitOf } from '../text/index.ts';
import { OPENING_PARAGRAPHS } from './context.ts';
import { type Granule, ofDay } from './granule.ts';

// In what manner a text speaks of time, which is the same all through it.

/** A time of day without its day. */
export function isBareTime(meaning: TimeMeaning): boolean {
  return (
    meaning.kind === 'calendar' &&
    meaning.clock !== undefined &&
    meaning.day === undefined &&
    meaning.weekday === undefined &&
    meaning.holiday === undefined &&
    meaning.within === undefined
  );
}

/** Whether the words name a day themselves: "Friday", "3 May", "yesterday". */
export function namesDay(meaning: TimeMeaning): boolean {
  if (meaning.kind === 'period') return meaning.which === 'this' && meaning.unit === 'day';
  if (meaning.kind !== 'calendar') return false;
  return (meaning.day ?? meaning.weekday ?? meaning.holiday) !== undefined;
}

/** Whether a text has paragraphs that open with a time of day: a page that goes on through the day it was begun. */
export function isLive(form: TextForm, readings: readonly TimeReading[]): boolean {
  return readings.some(
    ({ meaning, from }) => isBareTime(meaning) && form.paragraphs[unitOf(form.paragraphs, from)] === from,
  );
}

/**
 * The day that an undated text opens with, in full and in front of its line's words: "PORT OLA – Mon., Aug. 9, 2027, 5:10
 * p.m. –". "On 3 May 2011 the bridge was opened" is none. Null where there is none.
 */
export function stampOf(form: TextForm, [first]: readonly TimeReading[], rules: TimeRules): Granule | null {
  if (first?.meaning.kind !== 'calendar' || unitOf(form.paragraphs, first.from) >= OPENING_PARAGRAPHS) return null;
  const { year, month, day } = first.meaning;
  if (year === undefined || month === undefined || day === undefined || day > monthLength(year, month)) return null;
  const start = form.tokens.starts[first.from]!;
  const line = form.text.lastIndexOf('\n', start) + 1;
  // A small letter outside a name is a sentence's.
  const isTold = /(?<![\p{L}'’])\p{Ll}/u.test(form.text.slice(line, start));
  return isTold || rules.leadsDay(form, tokenAt(form, line)) ? null : ofDay(dayNumber(year, month, day));
}

/** By how many explicit years, far from the report's own, a text must lead in order to be a narrative; what speaks of its own days counts half as much again. */
const FAR_LEAD = 5;
const NEAR_WEIGHT = 1.5;

/**
 * Whether a text as a whole tells of another time than its own: a history, not a report. Where its own year is unknown,
 * every year that it names counts as another.
 */
export function isNarrative(readings: readonly TimeReading[], published: Granule | null): boolean {
  const own = published === null ? null : civilDay(published.first).year;
  let far = 0;
  let near = 0;
  for (const { meaning } of readings) {
    if (meaning.kind === 'calendar' && meaning.year !== undefined) {
      if (own === null || Math.abs(meaning.year - own) > 1) far++;
      else near++;
    } else if (meaning.kind === 'calendar' && meaning.weekday !== undefined) near++;
    else if (meaning.kind === 'period' && (meaning.which === 'this' || meaning.which === 'last')) near++;
  }
  return far - NEAR_WEIGHT * near > FAR_LEAD;
}
