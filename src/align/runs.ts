import { Masks } from './masks.ts';
import { type Prints, SHINGLE_WORDS } from './prints.ts';

/** The same `length` words in both texts, beginning at word `a` of one and word `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Places in each text at which one shingle is looked up. A phrase that comes back more often is a refrain; every further
 * place would be compared with every place in the other text.
 */
export const MAX_PLACES = 8;

/**
 * All maximal runs of at least `SHINGLE_WORDS` words that the two texts share, in no particular order. A word can be in
 * several. O(shingles + shared words).
 */
export function sharedRuns(a: Prints, b: Prints): Run[] {
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < a.hashes.length && j < b.hashes.length) {
    const hash = a.hashes[i]!;
    const other = b.hashes[j]!;
    if (hash < other) i++;
    else if (hash > other) j++;
    else {
      const endA = endOfEqual(a.hashes, i);
      const endB = endOfEqual(b.hashes, j);
      for (let x = i; x < Math.min(endA, i + MAX_PLACES); x++) {
        for (let y = j; y < Math.min(endB, j + MAX_PLACES); y++) {
          const run = runFrom(a.words.norms, b.words.norms, a.places[x]!, b.places[y]!);
          if (run !== null) runs.push(run);
        }
      }
      i = endA;
      j = endB;
    }
  }
  return runs;
}

function endOfEqual(hashes: Uint32Array, from: number): number {
  let end = from + 1;
  while (end < hashes.length && hashes[end] === hashes[from]) end++;
  return end;
}

/** The maximal run that begins at these places; null where it began earlier, or where the shingles only share a hash. */
function runFrom(a: Uint32Array, b: Uint32Array, atA: number, atB: number): Run | null {
  if (atA > 0 && atB > 0 && a[atA - 1] === b[atB - 1]) return null;
  const room = Math.min(a.length - atA, b.length - atB);
  let length = 0;
  while (length < room && a[atA + length] === b[atB + length]) length++;
  return length >= SHINGLE_WORDS ? { a: atA, b: atB, length } : null;
}

const masks = new Masks();

/**
 * A choice among runs in which each word of either text is used once: the longest first, then the earliest. What is left
 * of a run that an earlier choice cuts into stays, where it still has `SHINGLE_WORDS` words. Sorted by place in `a`.
 * Fast where it matters: O(r log r + words) for r runs.
 */
export function oneToOne(runs: readonly Run[], wordsA: number, wordsB: number): Run[] {
  if (runs.length < 2) return [...runs];
  if (areApart(runs, wordsA, wordsB)) return [...runs].sort((x, y) => x.a - y.a);
  const [usedA, usedB] = masks.of(wordsA, wordsB);
  const chosen: Run[] = [];
  for (const run of [...runs].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    for (let from = 0; from < run.length; ) {
      if (usedA[run.a + from] || usedB[run.b + from]) {
        from++;
        continue;
      }
      let to = from + 1;
      while (to < run.length && !usedA[run.a + to] && !usedB[run.b + to]) to++;
      if (to - from >= SHINGLE_WORDS) {
        for (let i = from; i < to; i++) usedA[run.a + i] = usedB[run.b + i] = 1;
        chosen.push({ a: run.a + from, b: run.b + from, length: to - from });
      }
      from = to;
    }
  }
  return chosen.sort((x, y) => x.a - y.a);
}

/** Whether no word of either text is in two runs: nothing is to be chosen then. */
function areApart(runs: readonly Run[], wordsA: number, wordsB: number): boolean {
  const [usedA, usedB] = masks.of(wordsA, wordsB);
  for (const { a, b, length } of runs) {
    for (let i = 0; i < length; i++) {
      if (usedA[a + i]! | usedB[b + i]!) return false;
      usedA[a + i] = usedB[b + i] = 1;
    }
  }
  return true;
}
