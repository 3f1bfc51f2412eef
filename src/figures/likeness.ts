import type { Setting, Term } from './setting.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A bag of words with their weights. */
export interface Bag {
  readonly weights: ReadonlyMap<number, number>;
  /** The same words, in the same order. */
  readonly words: Int32Array;
  readonly total: number;
}

/** Bags, each kept once: figures of copied sentences have the same one. */
export class Bags {
  readonly #known = new Map<string, Bag>();

  of(terms: readonly Term[]): Bag {
    const bag = bagOf(terms);
    const key = `${bag.words.join()} ${[...bag.weights.values()].join()}`;
    const known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, bag);
    return known ?? bag;
  }
}

function bagOf(terms: readonly Term[]): Bag {
  const weights = new Map<number, number>();
  for (const { word, weight } of terms) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return { weights, words: Int32Array.from(weights.keys()), total };
}

export interface Likeness {
  /** The part of the lighter bag's weight that stands in the other, 0 to 1. */
  readonly part: number;
  /** The weight that both share. */
  readonly weight: number;
}

const NONE: Likeness = { part: 0, weight: 0 };

/**
 * How alike two bags of words are. A word counts as its nearest counterpart in the other bag does. Symmetric up to the
 * choice between counterparts as near. O(|a|), times the few words that can stand for one.
 */
export function likeness(a: Bag, b: Bag, vocabulary: Vocabulary): Likeness {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  const least = Math.min(a.total, b.total);
  if (least === 0) return NONE;
  let weight = 0;
  for (const word of small.words) {
    let best = 0;
    for (const { word: partner, nearness } of vocabulary.partners(word)) {
      const other = large.weights.get(partner);
      if (other !== undefined) best = Math.max(best, nearness * Math.min(small.weights.get(word)!, other));
    }
    weight += best;
  }
  return { part: Math.min(1, weight / least), weight };
}

/** How near the counted nouns of two figures are, 0 to 1; null where one has none, or one that stands for any kind of people. */
export function headLikeness(a: Setting, b: Setting, vocabulary: Vocabulary): number | null {
  if (a.head < 0 || b.head < 0) return null;
  const nearness = vocabulary.nearness(a.head, b.head);
  return nearness === 0 && (vocabulary.isAnybody(a.head) || vocabulary.isAnybody(b.head)) ? null : nearness;
}
