import type { Range } from '../model/index.ts';
import { alignGap, type GapText } from './gap.ts';
import { pairsSharing } from './join.ts';
import { Masks } from './masks.ts';
import type { Prints } from './prints.ts';
import { oneToOne, type Run, sharedRuns } from './runs.ts';
import type { Words } from './words.ts';

/**
 * Words that a passage must have in common. Eight: shorter runs also stand in reports that have nothing to do with one
 * another ("at the end of the year, he said").
 */
export const MIN_PASSAGE_WORDS = 8;

/**
 * Words that may stand between two shared runs of one passage, in either text. A dozen: a changed or inserted clause is
 * bridged, a dropped sentence ends the passage.
 */
const MAX_GAP = 12;

/** Shingles that two texts must share for a passage: one run of six words, or two of five. */
const LEAST_SHARED_SHINGLES = 2;

/** Words that one text has from the other, or that both have from a third, in the same order. */
export interface Passage {
  readonly a: Range;
  readonly b: Range;
  /** `verbatim`: the same words, typography, case and regional spelling aside. */
  readonly kind: 'verbatim' | 'edited';
  /**
   * The shared words, three numbers a run: first word in `a`, first word in `b`, how many. Ascending in both texts.
   * Numbers count words (`Prints.words`), not tokens.
   */
  readonly runs: readonly number[];
  /** How many words are shared: the sum over `runs`. */
  readonly words: number;
}

/**
 * The passages that two texts share, in the order of `a`, whatever their order in `b`. A word belongs to one passage at
 * most. Seeds are shared runs of five words; runs that stand near each other in both texts make one passage; words
 * between and around them are aligned one by one. Two texts that share fewer than `LEAST_SHARED_SHINGLES` have none.
 * O(shingles + shared words); the order of `a` and `b` changes nothing but ties among refrains.
 */
export function findPassages(a: Prints, b: Prints): Passage[] {
  return passagesOfRuns(sharedRuns(a, b), a.words, b.words);
}

/** The passages that shared runs of two texts come to: `sharedRuns` of them, in any order. */
export function passagesOfRuns(shared: readonly Run[], a: Words, b: Words): Passage[] {
  if (wordsIn(shared) < MIN_SEEDED_WORDS) return [];
  const runs = oneToOne(shared, a.length, b.length);
  const seeded = chainsOf(runs).filter(
    (chain) => (chain.length > 1 || chain[0]!.length >= MIN_SEEDED_WORDS) && mayReach(MIN_PASSAGE_WORDS, chain, a, b),
  );
  if (seeded.length === 0) return [];
  const [takenA, takenB] = masks.of(a.length, b.length);
  const textA = { norms: a.norms, opens: a.opens, taken: takenA };
  const textB = { norms: b.norms, opens: b.opens, taken: takenB };
  for (const run of runs) take(run, textA, textB);
  return seeded
    .sort((x, y) => wordsIn(y) - wordsIn(x) || x[0]!.a - y[0]!.a)
    .map((chain) => extended(filled(chain, textA, textB), textA, textB))
    .filter((chain) => wordsIn(chain) >= MIN_PASSAGE_WORDS)
    .map((chain) => toPassage(chain, a, b))
    .sort((x, y) => x.a.start - y.a.start);
}

/** Whether a chain may have so many words once the words in and around it are aligned; cheap, and never false for one that has. */
function mayReach(words: number, chain: readonly Run[], a: Words, b: Words): boolean {
  let most = wordsIn(chain);
  if (most >= words || chain.length > 1) return true;
  const { a: x, b: y, length } = chain[0]!;
  most += inCommon(a.norms, Math.max(0, x - MAX_GAP), x, b.norms, Math.max(0, y - MAX_GAP), y);
  if (most >= words) return true;
  const [endA, endB] = [x + length, y + length];
  most += inCommon(a.norms, endA, endA + MAX_GAP, b.norms, endB, endB + MAX_GAP);
  return most >= words;
}

/** How many words of [fromA, toA) stand in [fromB, toB) too. */
function inCommon(a: Uint32Array, fromA: number, toA: number, b: Uint32Array, fromB: number, toB: number): number {
  const endA = Math.min(toA, a.length);
  const endB = Math.min(toB, b.length);
  let count = 0;
  for (let i = fromA; i < endA; i++) {
    for (let j = fromB; j < endB; j++) {
      if (a[i] !== b[j]) continue;
      count++;
      break;
    }
  }
  return count;
}

/** The pairs among texts in which `findPassages` may find something; in all others it finds nothing. */
export function pairsWithPassages(texts: readonly Prints[]): [number, number][] {
  return pairsSharing(
    texts.map(({ hashes }) => hashes),
    (shared) => shared >= LEAST_SHARED_SHINGLES,
  );
}

/** What `LEAST_SHARED_SHINGLES` comes to in one run. */
const MIN_SEEDED_WORDS = 6;

const masks = new Masks();

function take({ a, b, length }: Run, textA: GapText, textB: GapText): void {
  for (let i = 0; i < length; i++) textA.taken[a + i] = textB.taken[b + i] = 1;
}

function wordsIn(runs: readonly Run[]): number {
  let words = 0;
  for (const { length } of runs) words += length;
  return words;
}

/** Runs, sorted by place in `a`, that follow one another in both texts within `MAX_GAP`; each run in one chain. */
function chainsOf(runs: readonly Run[]): Run[][] {
  const chains: Run[][] = [];
  let open: Run[][] = [];
  for (const run of runs) {
    open = open.filter((chain) => run.a - endOf(chain).a <= MAX_GAP);
    let nearest: Run[] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const chain of open) {
      const end = endOf(chain);
      const gapB = run.b - end.b;
      if (gapB < 0 || gapB > MAX_GAP || run.a - end.a + gapB >= least) continue;
      nearest = chain;
      least = run.a - end.a + gapB;
    }
    if (nearest === null) {
      nearest = [];
      chains.push(nearest);
      open.push(nearest);
    }
    nearest.push(run);
  }
  return chains;
}

/** The words after a chain's last run. */
function endOf(chain: readonly Run[]): { a: number; b: number } {
  const { a, b, length } = chain[chain.length - 1]!;
  return { a: a + length, b: b + length };
}

/** The chain with the words that its gaps share. */
function filled(chain: readonly Run[], textA: GapText, textB: GapText): Run[] {
  const all: Run[] = [chain[0]!];
  for (let i = 1; i < chain.length; i++) {
    const from = endOf(all);
    const next = chain[i]!;
    const gap = { fromA: from.a, toA: next.a, fromB: from.b, toB: next.b };
    for (const run of alignGap(textA, textB, gap, 'inside')) {
      take(run, textA, textB);
      append(all, run);
    }
    append(all, next);
  }
  return all;
}

/** The chain with the words around it that both texts share, up to the next word that another passage has taken. */
function extended(chain: readonly Run[], textA: GapText, textB: GapText): Run[] {
  const first = chain[0]!;
  const before = {
    fromA: freeFrom(textA.taken, first.a),
    toA: first.a,
    fromB: freeFrom(textB.taken, first.b),
    toB: first.b,
  };
  const end = endOf(chain);
  const after = {
    fromA: end.a,
    toA: freeTo(textA.taken, end.a, textA.norms.length),
    fromB: end.b,
    toB: freeTo(textB.taken, end.b, textB.norms.length),
  };
  const all = alignGap(textA, textB, before, 'before');
  const behind = alignGap(textA, textB, after, 'after');
  for (const run of all) take(run, textA, textB);
  for (const run of behind) take(run, textA, textB);
  for (const run of chain) append(all, run);
  for (const run of behind) append(all, run);
  return all;
}

/** Adds a run, joined to the last one where nothing stands between them in either text. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last !== undefined && last.a + last.length === run.a && last.b + last.length === run.b) {
    runs[runs.length - 1] = { a: last.a, b: last.b, length: last.length + run.length };
  } else runs.push(run);
}

function freeFrom(taken: Uint8Array, end: number): number {
  let from = end;
  while (from > 0 && end - from < MAX_GAP && !taken[from - 1]) from--;
  return from;
}

function freeTo(taken: Uint8Array, start: number, words: number): number {
  let to = start;
  while (to < words && to - start < MAX_GAP && !taken[to]) to++;
  return to;
}

function toPassage(chain: readonly Run[], a: Words, b: Words): Passage {
  // A list: most are short, and an array of bytes for each takes longer to make, and to send to another thread.
  const runs: number[] = [];
  for (const run of chain) runs.push(run.a, run.b, run.length);
  const first = chain[0]!;
  const end = endOf(chain);
  return {
    a: { start: a.starts[first.a]!, end: a.ends[end.a - 1]! },
    b: { start: b.starts[first.b]!, end: b.ends[end.b - 1]! },
    kind: chain.length === 1 ? 'verbatim' : 'edited',
    runs,
    words: wordsIn(chain),
  };
}
