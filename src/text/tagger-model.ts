import { hashString } from './hash.ts';
import { type Lookup, lookUp } from './lookup.ts';
import { rememberingHash } from './remember.ts';

/** What a language knows of its words, and what a perceptron learned of their neighbours. */
export interface TaggerModel {
  /** Normal form's hash → word class + 1. */
  readonly words: Lookup;
  /** The tags of each word class, the most frequent first. */
  readonly classes: readonly (readonly number[])[];
  /** Normal form's hash → which auxiliary it is: the forms of `be` share a number, those of `have` another. */
  readonly auxiliaries: ReadonlyMap<number, number>;
  /**
   * A power of two of weights, shared by all features (hashing trick), one character each: its code says how much the
   * feature speaks for the tag. A string needs no unpacking when the program starts.
   */
  readonly weights: string;
}

const lookers = new WeakMap<TaggerModel, (norm: number) => number>();

/** Gives the number of a word's class + 1, from the hash of its normal form; 0 where it is unknown. */
export function wordClasses(model: TaggerModel): (norm: number) => number {
  let looker = lookers.get(model);
  if (looker === undefined) {
    looker = rememberingHash((norm) => lookUp(model.words, norm));
    lookers.set(model, looker);
  }
  return looker;
}

/** The tags that a folded word can have by itself, the most frequent first; none where it is unknown. */
export function classOf(word: string, model: TaggerModel): readonly number[] {
  const known = lookUp(model.words, hashString(word));
  return known === 0 ? [] : model.classes[known - 1]!;
}
