import { readClock } from './clock.ts';
import { type Cursor, type Understood, words } from './cursor.ts';
import { readDate } from './dates.ts';

const LEADS_HOUR = words('at by until till before after around about');

/** A time of the day that stands by itself, with the part of the day or the day that goes on from it. */
export function readTimeOfDay(c: Cursor, at: number): Understood | null {
  const clock = readClock(c, at) ?? readEvening(c, at);
  if (clock === null) return null;
  const comma = c.afterComma(clock.to);
  const date = c.newLine(comma) ? null : readDate(c, comma);
  // "First shift is 4 a.m. Monday is a holiday."
  const subject = date !== null && comma === clock.to && c.is(date.to, 'is', 'was', 'will', 'has', 'are', 'were');
  if (
    !subject &&
    date !== null &&
    date.meaning.clock === undefined &&
    (date.meaning.day !== undefined || date.meaning.weekday !== undefined)
  )
    return { meaning: { ...date.meaning, clock: clock.meaning }, to: date.to };
  return { meaning: { kind: 'calendar', which: 'bare', clock: clock.meaning }, to: clock.to };
}

/** "six this evening", "nine in the morning": an hour in words or digits that only a part of the day makes a time. */
function readEvening(c: Cursor, at: number): ReturnType<typeof readClock> {
  if (!c.among(at - 1, LEADS_HOUR)) return null;
  const hour = c.number(at);
  if (hour === null || hour.kind !== 'cardinal' || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value))
    return null;
  const inThe = c.is(hour.to, 'in') && c.is(hour.to + 1, 'the');
  const part = c.word(inThe ? hour.to + 2 : hour.to + 1);
  if (
    part?.part === undefined ||
    part.part === 'MI' ||
    !(inThe || c.is(hour.to, 'this', 'that', 'tomorrow', 'yesterday', 'at'))
  )
    return null;
  const late = part.part === 'AF' || part.part === 'EV' || (part.part === 'NI' && hour.value > 5);
  return {
    meaning: { hour: (hour.value % 12) + (late ? 12 : 0), minute: 0, second: null, zone: null },
    to: inThe ? hour.to + 3 : hour.to,
  };
}
