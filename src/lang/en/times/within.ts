import type { Period } from '../../times.ts';
import type { Cursor, Understood } from './cursor.ts';

/** "of that year", "of the same year", "of last year"; "this year", "last year" and "next year" without "of" too. */
export function yearWithin(c: Cursor, at: number): Understood<Period> | null {
  // "June, the year after next"
  const next = c.afterComma(at);
  if (c.is(next, 'the') && c.is(next + 1, 'year') && c.is(next + 2, 'after') && c.is(next + 3, 'next'))
    return { meaning: { kind: 'period', which: 'next', unit: 'year', steps: 1 }, to: next + 4 };
  const from = c.is(at, 'of') ? at + 1 : at;
  const the = from > at && c.is(from, 'the') ? from + 1 : from;
  const which = c.word(the)?.which;
  if (c.word(the + 1)?.unit !== 'year' || which === undefined || c.newLine(the)) return null;
  if (from === at && !c.is(at, 'this', 'last', 'next')) return null;
  return { meaning: { kind: 'period', which, unit: 'year' }, to: the + 2 };
}
