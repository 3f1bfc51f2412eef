import type { Content } from './content.ts';

/** Words that a text is taken to go on with in general: smooths the background of short texts. */
const PRIOR_WORDS = 100;
/** How often each of them is any given word. */
const PRIOR_RATE = 1e-4;
/** Nats. What one word in common can say at most: a misprint shared by chance must not carry a passage. */
const MAX_GAIN = 3;

/** Two texts with their base forms numbered together, and how often each number stands in each. */
export interface Vocabulary {
  readonly a: Side;
  readonly b: Side;
  readonly size: number;
}

export interface Side {
  /** The number of each word's base form. */
  readonly ids: Uint32Array;
  /** By number: how often it stands in this text. */
  readonly counts: Uint32Array;
}

/** The joint vocabulary of two texts. O(words). */
export function vocabularyOf(a: Content, b: Content): Vocabulary {
  const numbers = new Map<number, number>();
  const number = (base: number) => {
    const known = numbers.get(base);
    if (known !== undefined) return known;
    numbers.set(base, numbers.size);
    return numbers.size - 1;
  };
  const [idsA, idsB] = [a.bases.map(number), b.bases.map(number)];
  const count = (ids: Uint32Array) => {
    const counts = new Uint32Array(numbers.size);
    for (const id of ids) counts[id]!++;
    return counts;
  };
  return { a: { ids: idsA, counts: count(idsA) }, b: { ids: idsB, counts: count(idsB) }, size: numbers.size };
}

/** Words from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What each word of one text says for its having been made from a stretch of the other, in nats: log(P(word | made from
 * the stretch) / P(word | written freely)).
 *
 * A word that is retold survives with probability `kept`. Whether it survives or not, it may stand in the stretch by
 * chance, with probability 1 - exp(-length · rate), where `rate` is how often both texts use it OUTSIDE the stretches in
 * question. So a word that both use everywhere says nothing, one that they use only here says most, and every word that
 * is missing costs log(1 - kept), whatever it is.
 */
export class Evidence {
  readonly #inOther: Uint32Array;
  readonly #inOwn: Uint32Array;
  readonly #vocabulary: Vocabulary;
  #own: Stretch = { start: 0, end: 0 };
  #length = 0;
  #outside = 0;
  /** By uses elsewhere plus one, for the stretches that are set; `UNKNOWN` until asked. */
  readonly #chances: Float64Array;
  /** The same for the evidence of a word that stands in the other's stretch, at the rate `#kept`. */
  readonly #gains: Float64Array;
  #kept = Number.NaN;
  #missing = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#inOther = new Uint32Array(vocabulary.size);
    this.#inOwn = new Uint32Array(vocabulary.size);
    const uses = mostUses(vocabulary);
    this.#chances = new Float64Array(uses + 2);
    this.#gains = new Float64Array(uses + 2);
  }

  /** Sets the stretches: `own` of the text that is asked about, `other` of the one it may be made from. */
  set(own: Side, ownStretch: Stretch, other: Side, otherStretch: Stretch): void {
    fill(this.#inOwn, own.ids, ownStretch);
    fill(this.#inOther, other.ids, otherStretch);
    this.#own = ownStretch;
    this.#length = otherStretch.end - otherStretch.start;
    this.#outside = own.ids.length + other.ids.length - this.#length - (ownStretch.end - ownStretch.start);
    this.#chances.fill(UNKNOWN);
    this.#kept = Number.NaN;
  }

  has(id: number): boolean {
    return this.#inOther[id]! > 0;
  }

  /** How often both texts use the word of place `at` outside the stretches and elsewhere than there. */
  usesElsewhere(id: number, at: number): number {
    const { a, b } = this.#vocabulary;
    const uses = a.counts[id]! + b.counts[id]! - this.#inOther[id]! - this.#inOwn[id]!;
    return at >= this.#own.start && at < this.#own.end ? uses : uses - 1;
  }

  /** The probability that the word stands in the other's stretch by chance, 0 to 1. */
  chance(id: number, at: number): number {
    return this.#chanceOf(this.usesElsewhere(id, at));
  }

  /** Nats, at most `MAX_GAIN`. */
  of(id: number, at: number, kept: number): number {
    if (kept !== this.#kept) this.#keep(kept);
    if (this.#inOther[id] === 0) return this.#missing;
    const uses = this.usesElsewhere(id, at);
    const known = this.#gains[uses + 1]!;
    if (known !== UNKNOWN) return known;
    const chance = this.#chanceOf(uses);
    const gain = Math.min(MAX_GAIN, Math.log((chance + (1 - chance) * kept) / chance));
    this.#gains[uses + 1] = gain;
    return gain;
  }

  #keep(kept: number): void {
    this.#kept = kept;
    this.#missing = Math.log(1 - kept);
    this.#gains.fill(UNKNOWN);
  }

  #chanceOf(uses: number): number {
    const known = this.#chances[uses + 1]!;
    if (known !== UNKNOWN) return known;
    const rate = (uses + PRIOR_WORDS * PRIOR_RATE) / (this.#outside + PRIOR_WORDS);
    const chance = 1 - Math.exp(-this.#length * rate);
    this.#chances[uses + 1] = chance;
    return chance;
  }
}

/** Less than any chance or evidence can be. */
const UNKNOWN = Number.NEGATIVE_INFINITY;

/** How often the commonest word stands in both texts. */
function mostUses({ a, b, size }: Vocabulary): number {
  let most = 0;
  for (let id = 0; id < size; id++) most = Math.max(most, a.counts[id]! + b.counts[id]!);
  return most;
}

function fill(counts: Uint32Array, ids: Uint32Array, { start, end }: Stretch): void {
  counts.fill(0);
  for (let i = start; i < end; i++) counts[ids[i]!]!++;
}
