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
  const open = where !== INSIDE;
  const backwards = where === BEFORE;
  if (gap.toA === gap.fromA || gap.toB === gap.fromB || !mayEarn(a, b, gap, open, backwards)) return [];
  // Of an open gap, nothing is taken behind the last word in common.
  const n = open ? reach.a : gap.toA - gap.fromA;
  const m = open ? reach.b : gap.toB - gap.fromB;
  const width = m + 1;
  const { score, step, wordsB, costsB, opensB } = roomFor(n, m);
  const firstA = backwards ? gap.toA - 1 : gap.fromA;
  const firstB = backwards ? gap.toB - 1 : gap.fromB;
  const way = backwards ? -1 : 1;
  score[0] = 0;
  step[0] = 0;
  for (let j = 1; j <= m; j++) {
    const y = firstB + way * (j - 1);
    wordsB[j] = b.taken[y] ? 0 : b.norms[y]!;
    opensB[j] = open ? b.opens[y]! : 0;
    costsB[j] = MISS + (opensB[j] ? SENTENCE : 0);
    score[j] = score[j - 1]! + costsB[j]!;
    step[j] = 2;
  }
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= n; i++) {
    const x = firstA + way * (i - 1);
    const word = a.taken[x] ? 0 : a.norms[x]!;
    const opens = open ? a.opens[x]! : 0;
    const lossA = MISS + (opens ? SENTENCE : 0);
    const row = i * width;
    let left = score[row - width]! + lossA;
    score[row] = left;
    step[row] = 1;
    for (let j = 1; j <= m; j++) {
      const at = row + j;
      const diagonal = at - width - 1;
      let top: number;
      let how: number;
      if (word !== 0 && word === wordsB[j]) {
        top = score[diagonal]! + MATCH + (step[diagonal] === 4 || diagonal === 0 ? ADJACENT : 0);
        if (opens || opensB[j]) top += SENTENCE;
        how = 4;
      } else {
        top = score[diagonal]! + (lossA < costsB[j]! ? lossA : costsB[j]!);
        how = 3;
      }
      const above = score[at - width]! + lossA;
      if (above > top) {
        top = above;
        how = 1;
      }
      left += costsB[j]!;
      if (left > top) {
        top = left;
        how = 2;
      }
      score[at] = top;
      step[at] = how;
      left = top;
      if (top > best) {
        best = top;
        bestAt = at;
      }
    }
  }
  const runs: Run[] = [];
  let at = open ? bestAt : n * width + m;
  let column = at % width;
  let row = (at - column) / width;
  while (at > 0) {
    const how = step[at]!;
    if (how === 4) pushWord(runs, firstA + way * (row - 1), firstB + way * (column - 1));
    if (how !== 2) row--;
    if (how !== 1) column--;
    at = row * width + column;
  }
  // Traced back, the runs descend, unless the gap was read backwards.
  return backwards ? runs : runs.reverse();
}

/** The tables of one alignment. Each call writes all that it reads, so the next can have them again: making them took longer than filling them. */
let room = {
  score: new Int32Array(256),
  /** 1: from above (a word of `a` alone), 2: from the left, 3: diagonal, both alone, 4: diagonal, a word in common. */
  step: new Uint8Array(256),
  wordsB: new Uint32Array(32),
  costsB: new Int32Array(32),
  opensB: new Uint8Array(32),
};

function roomFor(n: number, m: number): typeof room {
  const cells = (n + 1) * (m + 1);
  if (cells > room.score.length) room = { ...room, score: new Int32Array(2 * cells), step: new Uint8Array(2 * cells) };
  if (m >= room.wordsB.length) {
    const length = 2 * (m + 1);
    room = {
      ...room,
      wordsB: new Uint32Array(length),
      costsB: new Int32Array(length),
      opensB: new Uint8Array(length),
    };
  }
  return room;
}

/** Farther than any word of a gap. */
const FARTHEST = 0x3fffffff;

/** Words of each side of an open gap up to the farthest that the other side has too, as `mayEarn` leaves them. */
const reach = { a: 0, b: 0 };

/**
 * Whether a gap may have runs at all, at a fraction of what aligning it costs: most gaps between unrelated texts have none.
 * Of an open gap, `count` words in common earn `MATCH + ADJACENT` each at most, and those before the nearest of them, at
 * `nearest` words from the run, cost a point each.
 */
function mayEarn(a: GapText, b: GapText, { fromA, toA, fromB, toB }: Gap, open: boolean, backwards: boolean): boolean {
  const { norms: normsA, taken: takenA } = a;
  const { norms: normsB, taken: takenB } = b;
  let count = 0;
  let nearest = FARTHEST;
  let farA = 0;
  let farB = 0;
  for (let i = fromA; i < toA; i++) {
    if (takenA[i] !== 0) continue;
    const norm = normsA[i]!;
    const inA = backwards ? toA - i : i - fromA + 1;
    let far = 0;
    for (let j = fromB; j < toB; j++) {
      if (normsB[j] !== norm || takenB[j] !== 0) continue;
      if (!open) return true;
      const inB = backwards ? toB - j : j - fromB + 1;
      if (inB > farB) farB = inB;
      const distance = inA > inB ? inA : inB;
      if (far === 0 || distance < far) far = distance;
    }
    if (far === 0) continue;
    if (inA > farA) farA = inA;
    count++;
    if (far < nearest) nearest = far;
  }
  reach.a = farA;
  reach.b = farB;
  return nearest === 1 || nearest < (MATCH + ADJACENT) * count;
}

/** Adds one shared word to the run next to it, or as a run of its own. */
function pushWord(runs: Run[], a: number, b: number): void {
  const last = runs.at(-1);
  if (last !== undefined && last.a === a + 1 && last.b === b + 1) {
    runs[runs.length - 1] = { a, b, length: last.length + 1 };
  } else if (last !== undefined && last.a + last.length === a && last.b + last.length === b) {
    runs[runs.length - 1] = { a: last.a, b: last.b, length: last.length + 1 };
  } else runs.push({ a, b, length: 1 });
}
