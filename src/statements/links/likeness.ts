import { type Lexicon, unitNamed } from '../../lang/index.ts';
import type { Term } from '../units/term.ts';
import { TIME_UNITS } from '../units/term-figures.ts';

/** How likely two figures or dates are the same: 0 where they do not overlap, less the wider one is than the other. 0–1. */
export function intervalLikeness(a: Term, b: Term, lexicon: Lexicon): number {
  const [x, y] = [a.interval, b.interval];
  if (a.kind !== b.kind || x === undefined || y === undefined || x.high < y.low || y.high < x.low) return 0;
  const [one, other] = [x.high - x.low, y.high - y.low];
  const ratio = Math.sqrt((Math.min(one, other) + 1e-9) / (Math.max(one, other) + 1e-9));
  if (a.kind === 'date') return 0.4 + 0.5 * ratio;
  const units = unitLikeness(x.unit, y.unit, lexicon);
  const equal = x.low + x.high === y.low + y.high;
  return equal ? units : units * (0.5 + 0.35 * ratio);
}

/** How far a figure may stay the same while its unit changes, 0–1: "34 scientists" and "34 names", but not "40 %" and "40 minutes". */
function unitLikeness(a: string | null, b: string | null, lexicon: Lexicon): number {
  if (a === b) return 1;
  if (a === null || b === null) return 0.85;
  if (isStrict(a) || isStrict(b)) return 0;
  return Math.max(0.6, 0.95 * lexicon.related(a, b));
}

function isStrict(unit: string): boolean {
  return TIME_UNITS.has(unit) || unitNamed(unit) !== null || !/^\p{L}/u.test(unit);
}

/**
 * Spellings of one name ("Tikhonova", "Tsikhonova"), or a name and a word made from it ("Norland", "Norlandish"): 0–1.
 * Words of the table have their relations there.
 */
export function spellingLikeness(
  a: Pick<Term, 'word' | 'kind'>,
  b: Pick<Term, 'word' | 'kind'>,
  lexicon: Lexicon,
): number {
  const [short, long] = a.word.length <= b.word.length ? [a.word, b.word] : [b.word, a.word];
  if (short.length < 5 || short.slice(0, 3) !== long.slice(0, 3)) return 0;
  if (lexicon.knows(short) && lexicon.knows(long)) return 0;
  if (lexicon.isMadeFrom(long, short)) return 0.75;
  if (a.kind !== 'name' || b.kind !== 'name' || short.length < 6) return 0;
  return withinEdits(short, long, short.length >= 9 ? 2 : 1) ? 0.85 : 0;
}

/** Whether `a` becomes `b` by at most `most` insertions, deletions and changes of letters. */
function withinEdits(a: string, b: string, most: number): boolean {
  if (b.length - a.length > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= most;
}
