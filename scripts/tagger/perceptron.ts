import { Tag, type TextForm } from '../../src/model/index.ts';
import { FEATURES, Tagger } from '../../src/text/tagger.ts';
import type { TaggerModel } from '../../src/text/tagger-model.ts';

/** One text with the right tags, 0 where nobody knows; `weight`: how often it is shown in one round. */
export interface Lesson {
  readonly form: TextForm;
  readonly gold: Uint8Array;
  readonly weight: number;
}

/** A small generator of numbers that are the same in every run (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Averaged perceptron weights (Collins 2002) in the hashed table of `size` slots, as doubles. `forget`: the share of
 * known words that a round treats as unknown, so that endings and contexts are learned too.
 */
export function train(
  lessons: readonly Lesson[],
  words: Omit<TaggerModel, 'weights'>,
  classOf: (norm: number) => number,
  { size, rounds, forget }: { size: number; rounds: number; forget: number },
): Float64Array {
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const since = new Float64Array(size);
  let clock = 0;
  const random = generator(7);
  const bump = (slot: number, by: number) => {
    sums[slot]! += weights[slot]! * (clock - since[slot]!);
    since[slot] = clock;
    weights[slot]! += by;
  };
  const model = { ...words, weights: '' };
  for (let round = 0; round < rounds; round++) {
    const order = lessons.flatMap((lesson) => Array.from({ length: lesson.weight }, () => lesson));
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { form, gold } of order) {
      const forgotten = Math.floor(random() * 1e9);
      const tagger = new Learner(form, model, weights, (norm) => {
        const known = classOf(norm);
        const open = known > 0 && words.classes[known - 1]!.every((tag) => LEARNABLE.has(tag));
        return open && ((Math.imul(norm ^ forgotten, 0x2c1b3c6d) >>> 8) & 0xffff) < forget * 0x10000 ? 0 : known;
      });
      for (let i = 0; i < form.tokens.length; i++) {
        const right = gold[i]!;
        const fixed = tagger.fixed(i);
        if (fixed !== 0) {
          tagger.tags[i] = fixed;
          continue;
        }
        const candidates = tagger.candidates(i);
        if (candidates.length > 1) {
          clock++;
          tagger.read(i);
          const guess = tagger.best(candidates);
          tagger.tags[i] = guess;
          if (right !== 0 && guess !== right && candidates.includes(right)) {
            for (let k = 0; k < FEATURES; k++) {
              bump(tagger.key(k, right) & (size - 1), 1);
              bump(tagger.key(k, guess) & (size - 1), -1);
            }
          }
        } else tagger.tags[i] = candidates[0]!;
      }
    }
  }
  for (let slot = 0; slot < size; slot++) {
    sums[slot]! += weights[slot]! * (clock - since[slot]!);
    sums[slot]! /= clock;
  }
  return sums;
}

const LEARNABLE = new Set<number>([
  Tag.NN,
  Tag.NNS,
  Tag.JJ,
  Tag.VB,
  Tag.VBP,
  Tag.VBZ,
  Tag.VBD,
  Tag.VBN,
  Tag.VBG,
  Tag.RB,
]);

/** A tagger whose weights are still numbers. */
class Learner extends Tagger {
  readonly #weights: Float64Array;

  constructor(form: TextForm, model: TaggerModel, weights: Float64Array, classOf: (norm: number) => number) {
    super(form, model, classOf);
    this.#weights = weights;
  }

  override best(candidates: readonly number[]): number {
    let best = candidates[0]!;
    let high = -Infinity;
    for (const candidate of candidates) {
      let score = 0;
      for (let k = 0; k < FEATURES; k++) score += this.#weights[this.key(k, candidate) & (this.#weights.length - 1)]!;
      if (score > high) {
        high = score;
        best = candidate;
      }
    }
    return best;
  }
}

/** Characters to either side of the one that stands for a weight of nothing: printable ASCII has room for 91 in all. */
const LEVELS = 45;
const MIDDLE = 0x51;

/** The weights as characters, scaled so that all but the 1 in 2,000 largest fit. */
export function quantise(weights: Float64Array): string {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const top = sizes[Math.floor(sizes.length * 0.9995)] || 1;
  let result = '';
  for (const weight of weights) {
    const level = Math.max(-LEVELS, Math.min(LEVELS, Math.round((weight / top) * LEVELS)));
    result += String.fromCharCode(MIDDLE + level);
  }
  return result;
}
