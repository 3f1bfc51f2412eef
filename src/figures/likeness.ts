import type { Setting } from './setting.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A bag of words with their weights. */
export interface Bag {
  /** The same for the same words and weights, and for no others. */
  readonly id: number;
  readonly weights: ReadonlyMap<number, number>;
  /** The same words, in the same order, with their weights. */
  readonly words: Int32Array;
  readonly strengths: Float64Array;
  readonly total: number;
}

/** The bags of a dossier's settings, each kept once: figures of copied sentences have the same ones. */
export class Bags {
  readonly #known = new Map<number, Bag[]>();
  #count = 0;
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The words of the noun phrase. `words`: the number of each word of the report. */
  phrase({ phrase }: Setting, words: Int32Array): Bag {
    return this.#of(this.#phraseIn(phrase, words));
  }

  /** The phrase and everything around it. */
  all({ phrase, around }: Setting, words: Int32Array): Bag {
    const weights = this.#phraseIn(phrase, words);
    for (let i = 0; i < around.words.length; i++) {
      const word = words[around.words[i]!]!;
      const weight = around.strengths[i]! * this.#vocabulary.weight(word);
      weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    }
    return this.#of(weights);
  }

  #phraseIn(phrase: Int32Array, words: Int32Array): Map<number, number> {
    const weights = new Map<number, number>();
    for (const place of phrase) weights.set(words[place]!, this.#vocabulary.weight(words[place]!));
    return weights;
  }

  #of(weights: ReadonlyMap<number, number>): Bag {
    let total = 0;
    let hash = weights.size;
    for (const [word, weight] of weights) {
      total += weight;
      hash = (Math.imul(hash, 31) + word) | 0;
    }
    const alike = this.#known.get(hash);
    const known = alike?.find((bag) => bag.total === total && isSame(bag.weights, weights));
    if (known !== undefined) return known;
    const words = Int32Array.from(weights.keys());
    const strengths = Float64Array.from(weights.values());
    const bag = { id: this.#count++, weights, words, strengths, total };
    if (alike === undefined) this.#known.set(hash, [bag]);
    else alike.push(bag);
    return bag;
  }
}

/** Whether two bags hold the same words with the same weights; their order is the same where their hashes are. */
function isSame(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [word, weight] of a) {
    const [otherWord, otherWeight] = others.next().value!;
    if (word !== otherWord || weight !== otherWeight) return false;
  }
  return true;
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
  const others = vocabulary.laidOut(large);
  for (let i = 0; i < small.words.length; i++) {
    const own = small.strengths[i]!;
    let best = 0;
    for (const { word: partner, nearness } of vocabulary.partners(small.words[i]!)) {
      const other = others[partner]!;
      if (other > 0) best = Math.max(best, nearness * Math.min(own, other));
    }
    weight += best;
  }
  return { part: Math.min(1, weight / least), weight };
}

/** Entries of all rows that are kept at once: 32 MB. Of more bags nothing is known. */
const MOST_ENTRIES = 4_000_000;

/** A word's bags and its weight in each. */
interface Holders {
  readonly bags: number[];
  readonly strengths: number[];
}

/** At most how much weight two bags share: which pairs need no `likeness` because it could not be enough. */
export class SharedWeights {
  readonly #size: number;
  /** By word: the bags that hold it. */
  readonly #holders = new Map<number, Holders>();
  /** By word: the holders of all that it can stand for, or that can stand for it, itself among them. */
  readonly #kin = new Map<number, Set<Holders>>();
  readonly #rows: Float64Array[] = [];
  #bags: readonly Bag[] = [];
  #given: readonly Float64Array[] = [];

  /** `bags`: all that will be asked for; some may come twice. */
  constructor(bags: readonly Bag[], vocabulary: Vocabulary) {
    const distinct = [...new Set(bags)];
    this.#size = distinct.reduce((most, { id }) => Math.max(most, id + 1), 0);
    for (const { id, words, strengths } of distinct)
      for (const [i, word] of words.entries()) {
        const holders = this.#holders.get(word) ?? { bags: [], strengths: [] };
        this.#holders.set(word, holders);
        holders.bags.push(id);
        holders.strengths.push(strengths[i]!);
      }
    for (const word of this.#holders.keys())
      for (const partner of vocabulary.partners(word)) {
        this.#relate(word, partner.word);
        this.#relate(partner.word, word);
      }
  }

  /** For each of `bags` a row with an upper bound of `likeness(…).weight` by another's id. Valid until others are asked for. */
  with(bags: readonly Bag[]): readonly Float64Array[] {
    if (bags === this.#bags) return this.#given;
    this.#bags = bags;
    this.#given = this.#rowsOf(bags);
    return this.#given;
  }

  #rowsOf(bags: readonly Bag[]): readonly Float64Array[] {
    const known = bags.length * this.#size <= MOST_ENTRIES;
    const rows = known ? bags.length : Math.min(1, bags.length);
    while (this.#rows.length < rows) this.#rows.push(new Float64Array(this.#size));
    if (!known) return bags.map(() => this.#rows[0]!.fill(Number.POSITIVE_INFINITY));
    return bags.map((bag, i) => this.#fill(this.#rows[i]!.fill(0), bag));
  }

  #relate(word: number, other: number): void {
    const holders = this.#holders.get(other);
    if (holders === undefined) return;
    const kin = this.#kin.get(word) ?? new Set();
    this.#kin.set(word, kin.add(holders));
  }

  #fill(row: Float64Array, { words, strengths: own }: Bag): Float64Array {
    for (let i = 0; i < words.length; i++)
      for (const { bags, strengths } of this.#kin.get(words[i]!)!)
        for (let at = 0; at < bags.length; at++) row[bags[at]!]! += Math.min(own[i]!, strengths[at]!);
    return row;
  }
}

/** Nearness from which two nouns are two words for one thing. */
export const ONE_NOUN = 0.8;

/** How near the counted nouns of two figures are, 0 to 1; null where one has none, or one that stands for any kind of people. */
export function headLikeness(
  a: { readonly head: number },
  b: { readonly head: number },
  vocabulary: Vocabulary,
): number | null {
  if (a.head < 0 || b.head < 0) return null;
  const nearness = vocabulary.nearness(a.head, b.head);
  return nearness === 0 && (vocabulary.isAnybody(a.head) || vocabulary.isAnybody(b.head)) ? null : nearness;
}
