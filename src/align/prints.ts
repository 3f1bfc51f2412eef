import type { TextForm } from '../model/index.ts';
import { sorted } from './radix.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * Words in a shingle. Five found every copy, merged copy and rewrite among 1,000 reports; four join set phrases ("at
 * the end of"), six lose rewrites.
 */
export const SHINGLE_WORDS = 5;

/** One text as the search for reused passages reads it: its words and an index of its shingles. */
export interface Prints {
  readonly words: Words;
  /** Hashes of all runs of `SHINGLE_WORDS` words, ascending; equal ones in order of place. */
  readonly hashes: Uint32Array;
  /** The word at which each of them begins. */
  readonly places: Uint32Array;
}

/** All shingles, not a sample: a winnowed set loses up to 14 % of rewrites. O(words). */
export function printsOf(form: Pick<TextForm, 'tokens' | 'sentences'>): Prints {
  const words = wordsOf(form);
  const shingles = new Uint32Array(countShingles(words.length));
  writeShingles(words.norms, shingles, 0);
  const { keys, order } = sorted(shingles);
  return { words, hashes: keys, places: order };
}

/** How many shingles some words have. */
function countShingles(words: number): number {
  return Math.max(0, words - SHINGLE_WORDS + 1);
}

/**
 * Writes the hash of the shingle that begins at each word into `hashes`, from `at` on: a polynomial in its words, rolled from
 * shingle to shingle (Karp and Rabin 1987), and mixed, because its low bits are the last word's.
 */
export function writeShingles(norms: Uint32Array, hashes: Uint32Array, at: number): void {
  const count = countShingles(norms.length);
  let rolled = 0;
  for (let i = 0; i < Math.min(SHINGLE_WORDS - 1, norms.length); i++)
    rolled = (Math.imul(rolled, BASE) + norms[i]!) | 0;
  for (let i = 0; i < count; i++) {
    rolled = (Math.imul(rolled, BASE) + norms[i + SHINGLE_WORDS - 1]!) | 0;
    const mixed = Math.imul(rolled ^ (rolled >>> 15), 0x85ebca6b);
    hashes[at + i] = (mixed ^ (mixed >>> 13)) >>> 0;
    rolled = (rolled - Math.imul(norms[i]!, BASE_OF_FIRST)) | 0;
  }
}

/** An odd number without a pattern. */
const BASE = 0x9e3779b1 | 0;
/** What the first word of a shingle was multiplied by when its last was added. */
const BASE_OF_FIRST = Math.imul(Math.imul(BASE, BASE), Math.imul(BASE, BASE));
