import type { Content } from './content.ts';

/** Words that a text is taken to go on with in general: smooths the background of short texts. */
const PRIOR_WORDS = 100;
/** How often each of them is any given word. */
const PRIOR_RATE = 1e-4;
/** Nats. What one word in common can say at most: a misprint shared by chance must not carry a passage. */
const MAX_GAIN = 3;

/** Two texts with their base forms numbered together. */
export interface Vocabulary {
  readonly a: Side;
  readonly b: Side;
  /** How many numbers there are. */
  readonly size: number;
  /** By number: how often it stands in both texts together. */
  readonly uses: Uint32Array;
}

export interface Side {
  /** The number of each word's base form. */
  readonly ids: Uint32Array;
  /** By number: how often it stands in this text. */
  readonly counts: Uint32Array;
}

/**
 * The joint vocabulary of two texts: `a` keeps its own numbers, what only `b` has comes behind them. O(words of `b` +
 * different words).
 */
export function vocabularyOf(a: Content, b: Content): Vocabulary {
  const numbers = new Uint32Array(b.bases.length);
  let size = a.bases.length;
  for (let i = 0, j = 0; j < b.bases.length; j++) {
    const base = b.bases[j]!;
    while (i < a.bases.length && a.bases[i]! < base) i++;
    numbers[j] = i < a.bases.length && a.bases[i] === base ? i : size++;
  }
  const countsA = new Uint32Array(size);
  countsA.set(a.counts);
  const countsB = new Uint32Array(size);
  const uses = countsA.slice();
  for (let j = 0; j < numbers.length; j++) {
    const id = numbers[j]!;
    countsB[id] = b.counts[j]!;
    uses[id]! += b.counts[j]!;
  }
  const idsB = new Uint32Array(b.ids.length);
  for (let i = 0; i < idsB.length; i++) idsB[i] = numbers[b.ids[i]!]!;
  return { a: { ids: a.ids, counts: countsA }, b: { ids: idsB, counts: countsB }, size, uses };
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
  readonly #uses: Uint32Array;
  #ids: Uint32Array = NO_WORDS;
  #own: Stretch = { start: 0, end: 0 };
  #length = 0;
  #outside = 0;
  /** By uses elsewhere, for the stretches that are set; `UNKNOWN` until asked. */
  readonly #chances: Float64Array;
  /** The same for the evidence of a word that stands in the other's stretch, at the rate `#kept`. */
  readonly #gains: Float64Array;
  #kept = Number.NaN;

  constructor({ size, uses }: Vocabulary) {
    this.#uses = uses;
    this.#inOther = new Uint32Array(size);
    this.#inOwn = new Uint32Array(size);
    let most = 0;
    for (let id = 0; id < size; id++) if (uses[id]! > most) most = uses[id]!;
    this.#chances = new Float64Array(most + 1);
    this.#gains = new Float64Array(most + 1);
  }

  /** Sets the stretches: `own` of the text that is asked about, `other` of the one it may be made from. */
  set(own: Side, ownStretch: Stretch, other: Side, otherStretch: Stretch): void {
    fill(this.#inOwn, own.ids, ownStretch);
    fill(this.#inOther, other.ids, otherStretch);
    this.#ids = own.ids;
    this.#own = ownStretch;
    this.#length = otherStretch.end - otherStretch.start;
    this.#outside = own.ids.length + other.ids.length - this.#length - (ownStretch.end - ownStretch.start);
    this.#chances.fill(UNKNOWN);
    this.#kept = Number.NaN;
  }

  /** How often both texts use the word of place `at` outside the stretches and elsewhere than there. */
  usesElsewhere(at: number): number {
    const id = this.#ids[at]!;
    const uses = this.#uses[id]! - this.#inOther[id]! - this.#inOwn[id]!;
    return at >= this.#own.start && at < this.#own.end ? uses : uses - 1;
  }

  /** What the word of place `at` says where retold words survive at the rate `kept`: nats, at most `MAX_GAIN`. */
  of(at: number, kept: number): number {
    if (kept !== this.#kept) this.#keep(kept);
    if (this.#inOther[this.#ids[at]!] === 0) return Math.log(1 - kept);
    const uses = this.usesElsewhere(at);
    const known = this.#gains[uses]!;
    return known === UNKNOWN ? this.#gainOf(uses) : known;
  }

  /**
   * From word `from` on in steps of `step`: the word up to which the sum of evidence is greatest, and that sum. Ends at a
   * word that is `taken`, and where `maxLoss` nats were lost since.
   */
  furthest(from: number, step: 1 | -1, kept: number, maxLoss: number, taken: Uint8Array): { at: number; sum: number } {
    if (kept !== this.#kept) this.#keep(kept);
    const ids = this.#ids;
    const uses = this.#uses;
    const inOther = this.#inOther;
    const inOwn = this.#inOwn;
    const gains = this.#gains;
    const { start, end } = this.#own;
    const missing = Math.log(1 - kept);
    let best = 0;
    let bestAt = from - (step === 1 ? 1 : 0);
    let sum = 0;
    for (let i = from; i >= 0 && i < ids.length && sum > best - maxLoss && taken[i] === 0; i += step) {
      const id = ids[i]!;
      const there = inOther[id]!;
      if (there === 0) {
        sum += missing;
        continue;
      }
      const elsewhere = uses[id]! - there - inOwn[id]! - (i >= start && i < end ? 0 : 1);
      const known = gains[elsewhere]!;
      sum += known === UNKNOWN ? this.#gainOf(elsewhere) : known;
      if (sum > best) {
        best = sum;
        bestAt = i;
      }
    }
    return { at: bestAt, sum: best };
  }

  /** The rate at which telling words survive in a stretch, chance taken off; null where it has none. */
  keptIn({ start, end }: Stretch): number | null {
    const ids = this.#ids;
    const chances = this.#chances;
    const inOther = this.#inOther;
    let telling = 0;
    let kept = 0;
    let byChance = 0;
    for (let i = start; i < end; i++) {
      const uses = this.usesElsewhere(i);
      const known = chances[uses]!;
      const chance = known === UNKNOWN ? this.#chanceOf(uses) : known;
      if (chance > TELLING) continue;
      telling++;
      byChance += chance;
      if (inOther[ids[i]!] !== 0) kept++;
    }
    return telling === 0 ? null : (kept - byChance) / Math.max(1, telling - byChance);
  }

  #keep(kept: number): void {
    this.#kept = kept;
    this.#gains.fill(UNKNOWN);
  }

  #gainOf(uses: number): number {
    const known = this.#chances[uses]!;
    const chance = known === UNKNOWN ? this.#chanceOf(uses) : known;
    const gain = Math.min(MAX_GAIN, Math.log((chance + (1 - chance) * this.#kept) / chance));
    this.#gains[uses] = gain;
    return gain;
  }

  /** The probability that a word of so many uses elsewhere stands in the other's stretch by chance, 0 to 1. */
  #chanceOf(uses: number): number {
    const rate = (uses + PRIOR_WORDS * PRIOR_RATE) / (this.#outside + PRIOR_WORDS);
    const chance = 1 - Math.exp(-this.#length * rate);
    this.#chances[uses] = chance;
    return chance;
  }
}

/** Probability of standing there by chance up to which a word tells anything. */
const TELLING = 0.5;

const NO_WORDS = new Uint32Array(0);

/** Less than any chance or evidence can be. */
const UNKNOWN = Number.NEGATIVE_INFINITY;

function fill(counts: Uint32Array, ids: Uint32Array, { start, end }: Stretch): void {
  counts.fill(0);
  for (let i = start; i < end; i++) counts[ids[i]!]!++;
}
