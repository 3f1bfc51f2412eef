import type { CalendarDate, Clock, PartOfDay, Period } from '../../times.ts';
import { lexicon } from '../lexicon.ts';
import { open, readClock } from './clock.ts';
import { type Cursor, type Understood, words } from './cursor.ts';
import { monthAt, readDate } from './dates.ts';
import { readPhrase } from './phrases.ts';

const LEADS_HOUR = words('at by until till before after around about from of between to for since');
/** Words after an hour in words that nothing else follows: "on Sunday at nine and again at ten". */
const AFTER_HOUR = words('and or but until till to with when');

/** Verbs of what keeps hours, in their base form: "speaks at ten". */
const KEEPS_HOURS = words(
  `speak meet start begin resume open reopen close sit convene reconvene adjourn gather air broadcast end finish leave depart arrive
  sail land dock board`,
);

/** What is held at an hour: "the next briefing is at four", "back with the bulletin at ten". */
const HELD = words(
  'briefing briefings meeting session hearing service mass bulletin conference vigil train ferry bus match kickoff',
);

/** A time of the day that stands by itself, with the part of the day or the day that goes on from it. */
export function readTimeOfDay(c: Cursor, at: number): Understood | null {
  const clock = readClock(c, at);
  // "from 5 to 12 July" counts days.
  if (clock?.meaning.open && c.isNumber(clock.to - 1) && monthAt(c, clock.to) !== null) return null;
  if (clock === null) {
    const hour = readHour(c, at);
    if (hour === null) return null;
    return withDay(c, hour) ?? alone(c, at, hour);
  }
  return (
    withDay(c, clock) ??
    withDate(c, clock) ?? { meaning: { kind: 'calendar', which: 'bare', clock: clock.meaning }, to: clock.to }
  );
}

/** "4 a.m. Monday", "11:15 a.m., October 12" */
function withDate(c: Cursor, clock: Understood<Clock>): Understood | null {
  const comma = c.afterComma(clock.to);
  const date = c.newLine(comma) ? null : readDate(c, comma);
  if (date === null || date.meaning.clock !== undefined) return null;
  if (date.meaning.day === undefined && date.meaning.weekday === undefined) return null;
  // "Mass is at 6 a.m. Sunday is free."
  if (comma === clock.to && c.is(date.to, 'is', 'was', 'will', 'has', 'are', 'were')) return null;
  const { part, ...day } = date.meaning;
  return { meaning: { ...day, clock: part === undefined ? clock.meaning : inPart(clock.meaning, part) }, to: date.to };
}

/** "six this evening", "five to eight last night", "half past six on Monday morning", "two in the afternoon": the part of the day says which half is meant. */
function withDay(c: Cursor, clock: Understood<Clock>): Understood | null {
  const { to } = clock;
  if (c.newLine(to)) return null;
  if (c.is(to, 'in') && c.is(to + 1, 'the')) {
    const part = c.word(to + 2)?.part;
    if (part === undefined || part === 'MI') return null;
    return { meaning: timeOf(inPart(clock.meaning, part)), to: to + 3 };
  }
  if (c.is(to, 'at') && c.is(to + 1, 'night')) return { meaning: timeOf(inPart(clock.meaning, 'NI')), to: to + 2 };
  const named = c.is(to - 1, 'noon', 'midday', 'midnight');
  if (c.is(to, 'on') || (named && c.is(to, 'of'))) {
    const date = readDate(c, to + 1);
    // "noon of Friday", "midnight on Thursday"
    if (named && date !== null && (date.meaning.weekday !== undefined || date.meaning.day !== undefined))
      return date.meaning.clock === undefined && date.meaning.part === undefined
        ? { meaning: { ...date.meaning, clock: clock.meaning }, to: date.to }
        : null;
    if (date?.meaning.part === undefined) return null;
    const { part, ...day } = date.meaning;
    return { meaning: { ...day, clock: inPart(clock.meaning, part) }, to: date.to };
  }
  const word = c.word(to);
  if (word?.days === undefined && !c.is(to, 'this', 'last', 'that', 'the')) return null;
  const day = readPhrase(c, to);
  if (day?.meaning.kind !== 'period' || day.meaning.unit !== 'day') return null;
  const { part } = day.meaning;
  // "the next day" and "that day" are left to stand by themselves.
  if (part === undefined && word?.days === undefined) return null;
  return { meaning: timeOf(part === undefined ? clock.meaning : inPart(clock.meaning, part), day.meaning), to: day.to };
}

function timeOf(clock: Clock, within?: Period): CalendarDate {
  return { kind: 'calendar', which: 'bare', clock, ...(within === undefined ? {} : { within }) };
}

/** A time of twelve hours in the half of the day that `part` lies in. */
function inPart(clock: Clock, part: PartOfDay): Clock {
  const { open: _, unmarked: __, ...rest } = clock;
  const { hour } = rest;
  const late = part === 'AF' || part === 'EV' ? hour < 12 : part === 'NI' && hour >= 5 && hour < 12;
  return { ...rest, hour: hour === 12 && part === 'NI' ? 24 : late && hour > 0 ? hour + 12 : hour };
}

/** "nine", "7", "7.42": an hour that only what follows makes a time of the day. */
function readHour(c: Cursor, at: number): Understood<Clock> | null {
  const dotted = c.isNumber(at) ? /^(\d{1,2})[.](\d\d)$/.exec(c.text(at)) : null;
  if (dotted !== null) {
    const [hour, minute] = [Number(dotted[1]), Number(dotted[2])];
    return hour < 1 || hour > 12 || minute > 59 ? null : { meaning: open(hour, minute), to: at + 1 };
  }
  if (!c.among(at - 1, LEADS_HOUR)) return null;
  const hour = c.number(at);
  if (hour === null || hour.kind !== 'cardinal' || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value))
    return null;
  return { meaning: open(hour.value, 0), to: hour.to };
}

/** "on Sunday at nine", with nothing that nine could count. */
function alone(c: Cursor, at: number, hour: Understood<Clock>): Understood | null {
  if (!c.is(at - 1, 'at') || c.isNumber(at) || c.is(hour.to, '-', '%', "'s")) return null;
  if (c.isWord(hour.to) && !c.among(hour.to, AFTER_HOUR)) return null;
  // "speaks at ten.", "began at seven."
  const held = c.is(at - 2, 'is', 'was') ? at - 3 : at - 2;
  if ((KEEPS_HOURS.has(lexicon.lemma(c.text(at - 2))) || c.among(held, HELD)) && !c.isWord(hour.to))
    return { meaning: timeOf(hour.meaning), to: hour.to };
  const day = c.word(at - 2);
  const dated =
    day?.weekday !== undefined || day?.month !== undefined || day?.days !== undefined || day?.part !== undefined;
  return dated ? { meaning: timeOf(hour.meaning), to: hour.to } : null;
}
