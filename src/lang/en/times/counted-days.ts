import type { Cursor, Understood } from './cursor.ts';
import { monthAt, readDate } from './dates.ts';

/** "the last Saturday of April", "the first Monday in October 2031". */
export function readNthWeekday(c: Cursor, at: number): Understood | null {
  const first = c.number(at);
  const nth = first?.kind === 'ordinal' ? first.value : c.is(at, 'last', 'final') ? -1 : null;
  const day = first?.kind === 'ordinal' ? first.to : at + 1;
  const weekday = nth === null || nth > 5 ? undefined : c.word(day)?.weekday;
  if (nth === null || weekday === undefined || !c.is(day + 1, 'of', 'in')) return null;
  const whole = monthAt(c, day + 2) === null ? null : readDate(c, day + 2);
  if (whole === null || whole.meaning.month === undefined || whole.meaning.day !== undefined) return null;
  const { month, year } = whole.meaning;
  const holiday = { month, weekday: [weekday, nth] } as const;
  return {
    meaning: { kind: 'calendar', which: 'bare', holiday, ...(year === undefined ? {} : { year }) },
    to: whole.to,
  };
}

/** "the week before last", "the night before last", "the year after next". */
export function readBeforeLast(c: Cursor, at: number): Understood | null {
  const word = c.word(at);
  if (word?.unit !== undefined && !word.plural && c.is(at + 1, 'after') && c.is(at + 2, 'next') && !c.word(at + 3))
    return { meaning: { kind: 'period', which: 'next', unit: word.unit, steps: 1 }, to: at + 3 };
  if (!c.is(at + 1, 'before') || !c.is(at + 2, 'last') || c.word(at + 3) !== undefined) return null;
  if (word?.unit !== undefined && !word.plural)
    return { meaning: { kind: 'period', which: 'last', unit: word.unit, steps: -1 }, to: at + 3 };
  if (word?.part !== 'NI') return null;
  return { meaning: { kind: 'period', which: 'this', unit: 'day', steps: -2, part: 'NI' }, to: at + 3 };
}

/** The number of a day of the month as it is written: "24th", "24", "fifteenth". */
export function dayNumberAt(c: Cursor, at: number): { value: number; ordinal: boolean; to: number } | null {
  const day = c.smallNumber(at);
  return day === null ? daySpelt(c, at) : { ...day, to: at + 1 };
}

/** "on the fifteenth". The first three are seldom days. */
function daySpelt(c: Cursor, at: number): { value: number; ordinal: true; to: number } | null {
  if (!c.isWord(at) || !c.is(at - 2, 'on', 'until', 'by')) return null;
  const number = c.number(at);
  if (number?.kind !== 'ordinal' || number.value < 4 || c.is(number.to, 'and', 'or')) return null;
  return { value: number.value, ordinal: true, to: number.to };
}
