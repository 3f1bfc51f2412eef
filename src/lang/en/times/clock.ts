import type { Clock } from '../../times.ts';
import { ZONES } from '../../zones.ts';
import { directionOf } from '../quantities/change.ts';
import { UNIT_WORDS } from '../units.ts';
import { type Cursor, type Understood, words } from './cursor.ts';

/** Words in front of a time in words: "at ten to six". "By five to two" is a vote. */
const LEADS_CLOCK = words("at until till around about before after from a was is 's since now");

/**
 * A time of the day: "4:45 a.m.", "6 p.m.", "10pm", "16:05 UTC", "1600 GMT", "ten to eleven", "six this evening" (the
 * part of the day is left to the caller), "noon" and "midnight". Null where there is none.
 */
export function readClock(c: Cursor, at: number): Understood<Clock> | null {
  const digits = readNamedClock(c, at) ?? readDigitClock(c, at) ?? readWordClock(c, at);
  if (digits === null) return null;
  const near = nearAt(c, at);
  return withZone(c, near === null ? digits : { ...digits, meaning: { ...digits.meaning, near } });
}

/** "it is now half past ten", "as of six o'clock"; "since ten". */
function nearAt(c: Cursor, at: number): 'now' | 'since' | null {
  if (c.is(at - 1, 'now') || (c.is(at - 1, 'of') && c.is(at - 2, 'as'))) return 'now';
  return c.is(at - 1, 'since') ? 'since' : null;
}

/** Words in front of "midday" that ask for a moment: "around midday" is a part of the day. */
const LEADS_MIDDAY = words('at until till by before after since from noon');

/** "noon", "midday", "midnight" */
function readNamedClock(c: Cursor, at: number): Understood<Clock> | null {
  if (c.is(at, 'midday') && c.among(at - 1, LEADS_MIDDAY)) return { meaning: clock(12, 0), to: at + 1 };
  if (c.is(at, 'noon') && !c.is(at - 1, 'the')) return { meaning: clock(12, 0), to: at + 1 };
  return c.is(at, 'midnight') ? { meaning: clock(24, 0), to: at + 1 } : null;
}

function readDigitClock(c: Cursor, at: number): Understood<Clock> | null {
  if (!c.isNumber(at)) return null;
  const match = /^(\d{1,2})(?:[:.h](\d\d))?(?::(\d\d))?(am|pm|h)?$/.exec(c.text(at));
  const four = /^([01]\d|2[0-3])([0-5]\d)$/.exec(c.text(at));
  if (four !== null) {
    // Four digits are a time only where a zone or "hours" says so.
    if (!hasZone(c, at + 1) && !(c.is(at + 1, 'hours', 'hrs') && c.is(at - 1, 'at'))) return null;
    const to = hasZone(c, at + 1) ? at + 1 : at + 2;
    return { meaning: clock(Number(four[1]), Number(four[2])), to };
  }
  if (match === null) return null;
  const hour = Number(match[1]);
  const minute = match[2] === undefined ? 0 : Number(match[2]);
  const second = match[3] === undefined ? null : Number(match[3]);
  if (hour > 24 || minute > 59) return null;
  if (match[4] === 'am' || match[4] === 'pm')
    return hour > 12 ? null : { meaning: clock(half(hour, match[4]), minute, second), to: at + 1 };
  const named = halfOfDay(c, at + 1);
  if (named !== null && hour <= 12) return { meaning: clock(half(hour, named.meaning), minute, second), to: named.to };
  if (c.is(at + 1, "o'clock") || (c.is(at + 1, 'o') && c.is(at + 3, 'clock')))
    return { meaning: open(hour, minute), to: c.is(at + 1, "o'clock") ? at + 2 : at + 4 };
  // "16:05" is a time, "4.45" only after "at" or in front of a part of the day.
  const colon = /[:h]/.test(c.text(at));
  const bare = match[1]!.length === 1 && hour > 0;
  const meaning = bare ? { ...clock(hour, minute, second), unmarked: true as const } : clock(hour, minute, second);
  if (!colon) {
    const spoken = match[2] !== undefined && c.is(at - 1, 'at', 'until', 'from') && !isMeasured(c, at);
    return spoken || isShown(c, at) ? { meaning, to: at + 1 } : null;
  }
  return isSpan(c, at) ? null : { meaning, to: at + 1 };
}

/** What shows the time, and how it is told what it showed. */
const DIALS = words('it clock clocks watch watches phone screen display dial timer timestamp stamp');
const SHOWS = words('said says read reads showed shows showing stood reading');

/** "It said 7.54.", "the clock read 6.10.": what a dial shows, and nothing else. */
function isShown(c: Cursor, at: number): boolean {
  const told = c.among(at - 2, DIALS) && c.among(at - 1, SHOWS);
  return told && /[.]\d\d$/.test(c.text(at)) && !c.isWord(at + 1) && !hasUnit(c, at + 1);
}

/** "ran the mile in 4:25", "a time of 4:25", "0:30 later": whether the number at token `at` tells how long something took. */
function isSpan(c: Cursor, at: number): boolean {
  if (c.is(at - 1, 'in') || c.is(at + 1, 'later', 'longer', 'faster', 'slower', 'ahead', 'behind')) return true;
  return c.is(at - 1, 'of') && c.is(at - 2, 'time', 'record');
}

/** "at 5.40 euros", "rose from 5.44 to 5.6": whether the number at token `at` is an amount and no time. */
function isMeasured(c: Cursor, at: number): boolean {
  if (hasUnit(c, at + 1)) return true;
  if (!c.is(at - 1, 'from')) return false;
  const paired = c.is(at + 1, 'to') && c.isNumber(at + 2);
  if (paired && hasUnit(c, at + 3)) return true;
  // "was extended from 7.30 to 9.30"
  if (paired && QUARTERS.test(c.text(at)) && QUARTERS.test(c.text(at + 2))) return false;
  // "rose from", "rose sharply from"; "open up from 9.32" and "cut from" tell of hours.
  const verb = c.text(at - 2).endsWith('ly') ? at - 3 : at - 2;
  return directionOf(c.form, verb) !== null && !c.among(verb, OF_HOURS);
}

function hasUnit(c: Cursor, at: number): boolean {
  return (
    c.is(at, '%', 'per', 'million', 'billion', 'points') || UNIT_WORDS.has(c.text(at)) || c.word(at)?.unit !== undefined
  );
}

/** Hours as opening times print them. */
const QUARTERS = /[.](?:00|15|30|45)$/;

/** Words of change that stand as well in front of hours. */
const OF_HOURS = words('up down cut cuts cutting open opens opened');

/** "ten to eleven", "twelve minutes past four", "half past six", "quarter to nine", "seven o'clock" */
function readWordClock(c: Cursor, at: number): Understood<Clock> | null {
  const minutes = c.is(at, 'half')
    ? { value: 30, to: at + 1 }
    : c.is(at, 'quarter')
      ? { value: 15, to: at + 1 }
      : c.number(at);
  if (minutes === null || (minutes.value < 1 && !c.is(at, 'half'))) return null;
  if (c.is(minutes.to, "o'clock") && minutes.value <= 12)
    return { meaning: open(minutes.value, 0), to: minutes.to + 1 };
  const led = c.among(at - 1, LEADS_CLOCK);
  const named = c.is(minutes.to, 'minute', 'minutes');
  const way = named ? minutes.to + 1 : minutes.to;
  const past = c.is(way, 'past');
  if (!led || !(past || c.is(way, 'to')) || minutes.value > (named ? 59 : 30)) return null;
  const hour = c.number(way + 1);
  // "from 5mg to 10mg" is no time.
  if ((c.number(at)?.suffix ?? '') + (hour?.suffix ?? '') !== '') return null;
  if (hour === null || hour.value < 1 || hour.value > 12 || hour.digits !== (c.isNumber(at) || hour.digits))
    return null;
  const after = hour.to;
  const sure = past || named || c.is(at, 'half', 'quarter') || [5, 10, 20, 25].includes(minutes.value);
  if (!sure || c.word(after)?.unit !== undefined || c.is(after, '%', 'percent', 'per')) return null;
  return past
    ? { meaning: open(hour.value, minutes.value), to: after }
    : { meaning: open(hour.value === 1 ? 12 : hour.value - 1, 60 - minutes.value), to: after };
}

/** "a.m.", "p.m.", "am", "p. m." */
function halfOfDay(c: Cursor, at: number): Understood<'am' | 'pm'> | null {
  const word = c.text(at).replaceAll('.', '');
  if (word === 'am' || word === 'pm') {
    if (word === 'am' && c.is(at, 'am') && c.is(at - 2, 'i')) return null;
    return { meaning: word, to: c.text(at) === 'p.m' || c.text(at) === 'a.m' ? c.afterStop(at + 1) : at + 1 };
  }
  if ((word === 'a' || word === 'p') && c.text(at + 1) === '.' && c.is(at + 2, 'm'))
    return { meaning: word === 'a' ? 'am' : 'pm', to: c.afterStop(at + 3) };
  return null;
}

function half(hour: number, name: 'am' | 'pm'): number {
  return (hour % 12) + (name === 'pm' ? 12 : 0);
}

/** "GMT", "est"; "at nine eat" is a word. */
function hasZone(c: Cursor, at: number): boolean {
  return ZONES.has(c.text(at)) && (c.capital(at) || !c.is(at, 'eat'));
}

/** "UTC", "GMT+2", "local time", "Baghdad time", "Eastern Daylight Time" */
function withZone(c: Cursor, read: Understood<Clock>): Understood<Clock> {
  const { meaning, to } = read;
  const zone = hasZone(c, to) ? ZONES.get(c.text(to)) : undefined;
  if (zone !== undefined) {
    const sign = c.glued(to + 1) && c.is(to + 1, '+', '-') && c.smallNumber(to + 2) !== null;
    if (!sign) return { meaning: { ...meaning, zone }, to: to + 1 };
    const hours = c.smallNumber(to + 2)!.value * (c.is(to + 1, '+') ? 60 : -60);
    return { meaning: { ...meaning, zone: zone + hours }, to: to + 3 };
  }
  for (let last = to + 1; last <= to + 2; last++)
    if (c.is(last, 'time') && (c.is(to, 'local') || c.capital(to)) && !c.newLine(to)) return { meaning, to: last + 1 };
  return read;
}

/** A time of which the words leave open whether it is before noon or after. */
export function open(hour: number, minute: number): Clock {
  return { ...clock(hour, minute), open: true };
}

function clock(hour: number, minute: number, second: number | null = null): Clock {
  return { hour, minute, second, zone: null };
}
