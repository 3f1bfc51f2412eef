import { type Content, mayRetell, pairsThatMayRetell } from './content.ts';
import { type Seed, seedsOf } from './dots.ts';
import { Masks } from './masks.ts';
import { type Parallel, parallelsFrom } from './parallels.ts';
import { findPassages, type Passage, pairsWithPassages } from './passages.ts';
import type { Prints } from './prints.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** One text as the comparison of two texts reads it. */
export interface ComparedText {
  readonly prints: Prints;
  readonly content: Content;
}

/**
 * What two texts share: in the same words, and, where one may be the other told again, in others. Plain data; ranges and
 * word numbers only.
 */
export interface SharedText {
  readonly passages: readonly Passage[];
  /** Of the stretches that one may tell as the other does, the one that gains most; the first of equals. */
  readonly parallel: Parallel | null;
}

/** Nats. Two reports of one event by different hands reach 130 here and there; a translated report reaches 500. */
const LEAST_GAIN = 60;

/** Part of the shorter text that both have word for word, from which on one is the other copied and not told again. */
const COPIED = 0.3;

/**
 * Parts of two texts that windows with much in common cover where one is the other told again. Those that were seen to
 * be have 0.41 and more of the shorter, 0.36 and more of the longer; two thirds of all others stay below.
 */
const LEAST_SPREAD = { shorter: 0.375, longer: 0.225 } as const;

/**
 * Part of the shorter text that its two best windows grow over where one is the other told again. Those that were seen to
 * be reach 0.53 and more; three quarters of all others stay below.
 */
const LEAST_BEGUN = 0.3;

/** What two texts share. Texts that share nothing give an empty list and null. */
export function sharedOf(a: ComparedText, b: ComparedText): SharedText {
  const passages = findPassages(a.prints, b.prints);
  const copied = passages.reduce((sum, { words }) => sum + words, 0);
  const isCopied = copied >= COPIED * Math.min(a.prints.words.length, b.prints.words.length);
  if (isCopied || !mayRetell(a.content, b.content)) return { passages, parallel: null };
  const vocabulary = vocabularyOf(a.content, b.content);
  const seeds = seedsOf(vocabulary);
  const parallels = areSpread(seeds, vocabulary) ? parallelsFrom(vocabulary, seeds, LEAST_GAIN, LEAST_BEGUN) : [];
  return { passages, parallel: greatest(parallels) };
}

function greatest(parallels: readonly Parallel[]): Parallel | null {
  return parallels.reduce<Parallel | null>((best, one) => (best !== null && best.gain >= one.gain ? best : one), null);
}

/** Whether seeds lie over so much of both texts that one may be the other told again. */
function areSpread(seeds: readonly Seed[], { a, b }: Vocabulary): boolean {
  const [maskA, maskB] = masks.of(a.ids.length, b.ids.length);
  for (const seed of seeds) {
    maskA.fill(1, seed.a.start, seed.a.end);
    maskB.fill(1, seed.b.start, seed.b.end);
  }
  const [ofA, ofB] = [coveredBy(maskA, a.ids.length), coveredBy(maskB, b.ids.length)];
  const [shorter, longer] = a.ids.length < b.ids.length ? [ofA, ofB] : [ofB, ofA];
  return shorter >= LEAST_SPREAD.shorter && longer >= LEAST_SPREAD.longer;
}

const masks = new Masks();

/** The part of the first `words` entries that is set. */
function coveredBy(mask: Uint8Array, words: number): number {
  let covered = 0;
  for (let i = 0; i < words; i++) covered += mask[i]!;
  return covered / words;
}

/** The pairs among texts in which `sharedOf` may find something, as indices a < b; in all others it finds nothing. */
export function pairsThatShare(texts: readonly ComparedText[]): [number, number][] {
  const verbatim = pairsWithPassages(texts.map(({ prints }) => prints));
  const retold = pairsThatMayRetell(texts.map(({ content }) => content));
  const keys = new Set([...verbatim, ...retold].map(([a, b]) => a * texts.length + b));
  return [...keys].sort((x, y) => x - y).map((key) => [Math.floor(key / texts.length), key % texts.length]);
}
