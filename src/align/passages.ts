import type { Range } from '../model/index.ts';
import { alignGap, type GapText } from './gap.ts';
import { pairsSharing } from './join.ts';
import type { Prints } from './prints.ts';
import { oneToOne, type Run, sharedRuns } from './runs.ts';

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
  readonly runs: Uint32Array;
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
  const runs = oneToOne(sharedRuns(a, b), a.words.length, b.words.length);
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  if (total < MIN_SEEDED_WORDS) return [];
  const textA = gapText(a);
  const textB = gapText(b);
  for (const run of runs) take(run, textA, textB);
  const chains = chainsOf(runs)
    .filter((chain) => chain.length > 1 || chain[0]!.length >= MIN_SEEDED_WORDS)
    .sort((x, y) => wordsIn(y) - wordsIn(x) || x[0]!.a - y[0]!.a);
  return chains
    .map((chain) => extended(filled(chain, textA, textB), textA, textB))
    .filter((chain) => wordsIn(chain) >= MIN_PASSAGE_WORDS)
    .map((chain) => toPassage(chain, a, b))
    .sort((x, y) => x.a.start - y.a.start);
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

function gapText({ words }: Prints): GapText {
  return { norms: words.norms, taken: new Uint8Array(words.length), opens: words.opens };
}

function take({ a, b, length }: Run, textA: GapText, textB: GapText): void {
  textA.taken.fill(1, a, a + length);
  textB.taken.fill(1, b, b + length);
}

function wordsIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
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
  const after = { fromA: end.a, toA: freeTo(textA.taken, end.a), fromB: end.b, toB: freeTo(textB.taken, end.b) };
  const all: Run[] = [];
  for (const run of [
    ...alignGap(textA, textB, before, 'before'),
    ...chain,
    ...alignGap(textA, textB, after, 'after'),
  ]) {
    take(run, textA, textB);
    append(all, run);
  }
  return all;
}

/** Adds a run, joined to the last one where nothing stands between them in either text. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last !== undefined && last.a + last.length === run.a && last.b + last.length === run.b) {
    runs[runs.length - 1] = { ...last, length: last.length + run.length };
  } else runs.push(run);
}

function freeFrom(taken: Uint8Array, end: number): number {
  let from = end;
  while (from > 0 && end - from < MAX_GAP && !taken[from - 1]) from--;
  return from;
}

function freeTo(taken: Uint8Array, start: number): number {
  let to = start;
  while (to < taken.length && to - start < MAX_GAP && !taken[to]) to++;
  return to;
}

function toPassage(chain: readonly Run[], a: Prints, b: Prints): Passage {
  const runs = new Uint32Array(chain.length * 3);
  for (const [i, run] of chain.entries()) runs.set([run.a, run.b, run.length], i * 3);
  const first = chain[0]!;
  const end = endOf(chain);
  return {
    a: { start: a.words.starts[first.a]!, end: a.words.ends[end.a - 1]! },
    b: { start: b.words.starts[first.b]!, end: b.words.ends[end.b - 1]! },
    kind: chain.length === 1 ? 'verbatim' : 'edited',
    runs,
    words: wordsIn(chain),
  };
}
