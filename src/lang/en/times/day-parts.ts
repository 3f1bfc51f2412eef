import type { Period, TimeUnit, Which } from '../../times.ts';
import type { Cursor, Understood } from './cursor.ts';
import { readDate, readDayMonth } from './dates.ts';

/** A part of the day that names its day itself: "the night of 11 to 12 May", "noon on Friday". */
export function readPart(c: Cursor, at: number): Understood | null {
  const part = c.word(at)!.part!;
  const of = c.is(at + 1, 'hours') ? at + 2 : at + 1;
  if (!c.is(of, 'of', 'on')) return null;
  const the = c.is(of + 1, 'the') ? of + 2 : of + 1;
  const date = readDate(c, the) ?? readDayMonth(c, the);
  if (
    date !== null &&
    (date.meaning.day !== undefined || date.meaning.weekday !== undefined || date.meaning.holiday !== undefined)
  )
    return { meaning: { ...date.meaning, part }, to: date.to };
  if (!c.is(of + 1, 'that', 'the') || !c.is(of + 2, 'day', 'same')) return null;
  return { meaning: { kind: 'period', which: 'that', unit: 'day', part }, to: c.is(of + 2, 'same') ? of + 4 : of + 3 };
}

/** "that night", "this morning at five to nine", "the next evening", "the afternoon". */
export function readDayPart(c: Cursor, at: number, which: Which): Understood | null {
  const word = c.word(at)!;
  if (word.plural) return null;
  if (word.part === 'MI' && which === 'the') return null;
  if (which === 'the' && !c.is(at - 2, 'in', 'during', 'through', 'throughout', 'until', 'into', 'by')) return null;
  const unit: TimeUnit = 'day';
  if (which === 'last')
    return { meaning: { kind: 'period', which: 'this', unit, steps: -1, part: word.part! }, to: at + 1 };
  return { meaning: { kind: 'period', which, unit, part: word.part! }, to: at + 1 };
}

/** "yesterday morning", "tomorrow at 5 p.m." (the clock is read by itself) */
export function withPart(c: Cursor, period: Period, to: number): Understood {
  const part = c.word(to);
  if (
    period.unit === 'day' &&
    period.part === undefined &&
    part?.part !== undefined &&
    part.days === undefined &&
    !part.plural &&
    part.part !== 'MI'
  )
    return { meaning: { ...period, part: part.part }, to: to + 1 };
  return { meaning: period, to };
}
