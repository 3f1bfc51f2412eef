import type { Content } from './content.ts';
import { MAX_SEEDS, type Seed, seedsOf } from './dots.ts';
import { Evidence, type Stretch, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A stretch of each text that tells the same in other words, or in the same. Stretches count words. */
export interface Parallel {
  readonly a: Stretch;
  readonly b: Stretch;
  /** Nats: how much better the words of both are explained by one being made from the other than by chance. */
  readonly gain: number;
  /** The part of each one's telling words that stands in the other, chance taken off, 0.3 to 0.97. */
  readonly keptOfA: number;
  readonly keptOfB: number;
}

/** Before anything is known of a passage: seven words in ten survive a translation there and back. */
const FIRST_KEPT = 0.7;
const KEPT_RANGE = [0.3, 0.97] as const;
/** Words by which the other side's stretch is widened in each round, so that both can grow; at last it is taken as it is. */
const MARGINS = [30, 30, 30, 7, 7, 0];
/** Nats that may be lost on the way to the next word that gains. */
const MAX_LOSS = 60;
/** Words that two parallels may stand apart in both texts to be one. */
const JOIN = 40;
/** Nats. What a seed must come to before it is kept for joining. */
const LEAST_PART = 25;
const LEAST_WORDS = 8;
/** Seeds that show whether two texts are alike at length: the best two, because the very best may lie in a quotation. */
const FIRST_SEEDS = 2;

/**
 * The stretches of two texts that tell the same, by the likelihood of their words. Each seed window grows on both sides in
 * turn to the stretch with the greatest sum of evidence (see `Evidence`), while the rate at which words survive is
 * estimated from it; what stands close together is then joined. Word order counts for nothing: shuffled and retold
 * sentences are found. No word is in two parallels. Ordered by place in `a`; `least`: nats, those that gain less are left
 * out. O(dots + seeds · words grown over).
 */
export function findParallels(a: Content, b: Content, least: number): Parallel[] {
  const vocabulary = vocabularyOf(a, b);
  return parallelsFrom(vocabulary, seedsOf(vocabulary), least);
}

/**
 * The same from the vocabulary of the two and their seeds, where these are at hand. None where the best `FIRST_SEEDS` seeds
 * grow over less than the part `begun` of the shorter text: whoever asks for long stretches need not wait for short ones.
 */
export function parallelsFrom(vocabulary: Vocabulary, seeds: readonly Seed[], least: number, begun = 0): Parallel[] {
  return joined(grownSeeds(vocabulary, seeds, begun)).filter(({ gain }) => gain >= least);
}

function grownSeeds(vocabulary: Vocabulary, seeds: readonly Seed[], begun: number): Parallel[] {
  const evidence = new Evidence(vocabulary);
  const [takenA, takenB] = [new Uint8Array(vocabulary.a.ids.length), new Uint8Array(vocabulary.b.ids.length)];
  const shorter = Math.min(takenA.length, takenB.length);
  const found: Parallel[] = [];
  let tried = 0;
  let covered = 0;
  for (const seed of seeds) {
    if (takenA[middleOf(seed.a)] || takenB[middleOf(seed.b)]) continue;
    if (tried === MAX_SEEDS) break;
    if (tried++ === FIRST_SEEDS && covered < begun * shorter) return [];
    const grown = grow(vocabulary, evidence, seed, takenA, takenB);
    if (grown.gain < LEAST_PART || sizeOf(grown.a) < LEAST_WORDS || sizeOf(grown.b) < LEAST_WORDS) continue;
    takenA.fill(1, grown.a.start, grown.a.end);
    takenB.fill(1, grown.b.start, grown.b.end);
    covered += sizeOf(takenA.length === shorter ? grown.a : grown.b);
    found.push(grown);
  }
  return found;
}

function middleOf({ start, end }: Stretch): number {
  return (start + end) >> 1;
}

function sizeOf({ start, end }: Stretch): number {
  return end - start;
}

function grow({ a, b }: Vocabulary, evidence: Evidence, seed: Seed, takenA: Uint8Array, takenB: Uint8Array): Parallel {
  let sideA = { stretch: seed.a, gain: 0, kept: FIRST_KEPT };
  let sideB = { stretch: seed.b, gain: 0, kept: FIRST_KEPT };
  for (const margin of MARGINS) {
    evidence.set(a, sideA.stretch, b, widened(sideB.stretch, margin, b.ids.length));
    sideA = bestAround(sideA, evidence, takenA);
    evidence.set(b, sideB.stretch, a, widened(sideA.stretch, margin, a.ids.length));
    sideB = bestAround(sideB, evidence, takenB);
  }
  return {
    a: sideA.stretch,
    b: sideB.stretch,
    gain: sideA.gain + sideB.gain,
    keptOfA: sideA.kept,
    keptOfB: sideB.kept,
  };
}

function widened({ start, end }: Stretch, by: number, words: number): Stretch {
  return { start: Math.max(0, start - by), end: Math.min(words, end + by) };
}

interface Grown {
  readonly stretch: Stretch;
  readonly gain: number;
  readonly kept: number;
}

/** The stretch with the greatest sum among those that hold the middle of the present one. */
function bestAround({ stretch, kept }: Grown, evidence: Evidence, taken: Uint8Array): Grown {
  const middle = middleOf(stretch);
  const left = evidence.furthest(middle, -1, kept, MAX_LOSS, taken);
  const right = evidence.furthest(middle + 1, 1, kept, MAX_LOSS, taken);
  const found = { start: left.at, end: Math.max(right.at + 1, middle + 1) };
  return { stretch: found, gain: left.sum + right.sum, kept: (kept + survival(found, evidence, kept)) / 2 };
}

/** The rate at which telling words survive in a stretch; the present estimate where it has none. */
function survival(stretch: Stretch, evidence: Evidence, present: number): number {
  const rate = evidence.keptIn(stretch);
  return rate === null ? present : Math.min(KEPT_RANGE[1], Math.max(KEPT_RANGE[0], rate));
}

/** Parallels that stand within `JOIN` words of each other in both texts become one; ordered by place in `a`. */
function joined(parts: readonly Parallel[]): Parallel[] {
  const rest = [...parts].sort((x, y) => x.a.start - y.a.start);
  for (let i = 0; i < rest.length; i++) {
    for (let j = 0; j < rest.length; j++) {
      const x = rest[i]!;
      const y = rest[j]!;
      if (i === j || apart(x.a, y.a) > JOIN || apart(x.b, y.b) > JOIN) continue;
      rest[Math.min(i, j)] = both(x, y);
      rest.splice(Math.max(i, j), 1);
      // What was too far from either may be near to both.
      i = -1;
      break;
    }
  }
  return rest;
}

/** Words between two stretches; negative where they overlap. */
function apart(x: Stretch, y: Stretch): number {
  return Math.max(x.start, y.start) - Math.min(x.end, y.end);
}

function both(x: Parallel, y: Parallel): Parallel {
  const hull = (s: Stretch, t: Stretch) => ({ start: Math.min(s.start, t.start), end: Math.max(s.end, t.end) });
  return {
    a: hull(x.a, y.a),
    b: hull(x.b, y.b),
    gain: x.gain + y.gain,
    keptOfA: Math.max(x.keptOfA, y.keptOfA),
    keptOfB: Math.max(x.keptOfB, y.keptOfB),
  };
}
