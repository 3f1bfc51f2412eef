import type { Run } from './runs.ts';

/** Points: a word in common. */
const MATCH = 2;
/** Points on top where the word before is in common too: one run of three beats three scattered words. */
const ADJACENT = 1;
/** Points: a word of one text that has no partner; a word changed for another costs as much as one left out. */
const MISS = -1;
/** Points: a new sentence begins. What follows a passage's last sentence rarely belongs to it by chance words alone. */
const SENTENCE = -3;

/** A stretch of each text, in words, that two runs enclose or that follows one. */
export interface Gap {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** What `alignGap` reads of a text: its norms and a mask of words that are not to be had (1: taken). */
export interface GapText {
  readonly norms: Uint32Array;
  readonly taken: Uint8Array;
  /** 1 where the word is the first of its sentence. */
  readonly opens: Uint8Array;
}

const INSIDE = 'inside';
const BEFORE = 'before';

/**
 * The words that the two sides of `gap` share in the same order, as runs. `inside`: the gap lies between two runs, and
 * the best alignment of the whole of it counts. `after` and `before`: the gap is open at its end or its beginning, and
 * only the stretch next to the run is taken that earns points. O(n·m), for gaps of a dozen words.
 */
export function alignGap(a: GapText, b: GapText, gap: Gap, where: 'inside' | 'after' | 'before'): Run[] {
  const n = gap.toA - gap.fromA;
  const m = gap.toB - gap.fromB;
  if (n === 0 || m === 0) return [];
  const backwards = where === BEFORE;
  const wordA = (i: number) => (backwards ? gap.toA - i : gap.fromA + i - 1);
  const wordB = (j: number) => (backwards ? gap.toB - j : gap.fromB + j - 1);
  const width = m + 1;
  const score = new Int16Array((n + 1) * width);
  /** 1: from above (a word of `a` alone), 2: from the left, 3: diagonal, both alone, 4: diagonal, a word in common. */
  const step = new Uint8Array((n + 1) * width);
  const open = where !== INSIDE;
  const costA = (i: number) => MISS + (open && a.opens[wordA(i)] ? SENTENCE : 0);
  const costB = (j: number) => MISS + (open && b.opens[wordB(j)] ? SENTENCE : 0);
  for (let i = 1; i <= n; i++) {
    score[i * width] = score[(i - 1) * width]! + costA(i);
    step[i * width] = 1;
  }
  for (let j = 1; j <= m; j++) {
    score[j] = score[j - 1]! + costB(j);
    step[j] = 2;
  }
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= n; i++) {
    const x = wordA(i);
    const lossA = costA(i);
    for (let j = 1; j <= m; j++) {
      const y = wordB(j);
      const at = i * width + j;
      const diagonal = at - width - 1;
      const same = a.norms[x] === b.norms[y] && !a.taken[x] && !b.taken[y];
      let top = score[diagonal]! + Math.min(lossA, costB(j));
      let how = 3;
      if (same) {
        const opening = open && (a.opens[x] || b.opens[y]) ? SENTENCE : 0;
        top = score[diagonal]! + MATCH + opening + (step[diagonal] === 4 || diagonal === 0 ? ADJACENT : 0);
        how = 4;
      }
      if (score[at - width]! + lossA > top) {
        top = score[at - width]! + lossA;
        how = 1;
      }
      if (score[at - 1]! + costB(j) > top) {
        top = score[at - 1]! + costB(j);
        how = 2;
      }
      score[at] = top;
      step[at] = how;
      if (top > best) {
        best = top;
        bestAt = at;
      }
    }
  }
  const runs: Run[] = [];
  for (let at = where === INSIDE ? n * width + m : bestAt; at > 0; ) {
    const how = step[at]!;
    if (how === 4) pushWord(runs, wordA(Math.floor(at / width)), wordB(at % width));
    at -= how === 1 ? width : how === 2 ? 1 : width + 1;
  }
  return runs.sort((x, y) => x.a - y.a);
}

/** Adds one shared word to the run next to it, or as a run of its own. */
function pushWord(runs: Run[], a: number, b: number): void {
  const last = runs.at(-1);
  if (last !== undefined && last.a === a + 1 && last.b === b + 1) {
    runs[runs.length - 1] = { a, b, length: last.length + 1 };
  } else if (last !== undefined && last.a + last.length === a && last.b + last.length === b) {
    runs[runs.length - 1] = { ...last, length: last.length + 1 };
  } else runs.push({ a, b, length: 1 });
}
