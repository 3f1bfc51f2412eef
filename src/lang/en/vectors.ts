import { firstWhere, remembering } from '../../text/index.ts';
import { VECTOR_SIZE } from '../lexicon.ts';
import { CODES, POINTS, STEPS, WORDS } from './data/vectors.ts';

/** Points in each of the lists; a character names one. */
const LIST = 64;
/** The character for 0, and the one that stands for the number 0 among steps on both sides of it. */
const ZERO = '0'.charCodeAt(0);
const MIDDLE = ZERO + 32;

interface Tables {
  /** Base forms, in order. */
  readonly words: readonly string[];
  /** The points of all lists, `VECTOR_SIZE` numbers each. */
  readonly points: Float32Array;
}

let tables: Tables | null = null;

/** The tables, cut apart on first use. */
function tablesOf(): Tables {
  tables ??= { words: WORDS.split(' '), points: STEPS.reduce(readList, new Float32Array(POINTS.length)) };
  return tables;
}

/** Writes the points of one list among those of all. */
function readList(points: Float32Array, step: number, list: number): Float32Array {
  const size = LIST * VECTOR_SIZE;
  for (let i = list * size; i < (list + 1) * size; i++) points[i] = (POINTS.charCodeAt(i) - MIDDLE) * step;
  return points;
}

/** Vectors of base forms, sums of one point of each list; an empty one stands for none. */
const made = remembering((lemma) => {
  const { words, points } = tablesOf();
  const place = firstWhere(words.length, (i) => words[i]! >= lemma);
  if (words[place] !== lemma) return NONE;
  const vector = new Float32Array(VECTOR_SIZE);
  for (let list = 0; list < STEPS.length; list++) {
    const code = CODES.charCodeAt(place * STEPS.length + list) - ZERO;
    const point = (list * LIST + code) * VECTOR_SIZE;
    for (let i = 0; i < VECTOR_SIZE; i++) vector[i]! += points[point + i]!;
  }
  const length = Math.sqrt(product(vector, vector));
  for (let i = 0; i < VECTOR_SIZE; i++) vector[i]! /= length;
  return vector;
});

const NONE = new Float32Array(0);

/**
 * The vector of a base form; null where the table has none. The table holds vectors of GloVe (Pennington, Socher and Manning
 * 2014, EMNLP) as `scripts/distil-vectors.ts` makes them small: on its words their cosines agree to .92 with those before.
 */
export function vectorOf(lemma: string): Float32Array | null {
  const vector = made(lemma);
  return vector === NONE ? null : vector;
}

/** The cosine of the vectors of two base forms; 0 where either has none. */
export function nearness(a: string, b: string): number {
  const [x, y] = [made(a), made(b)];
  return x === NONE || y === NONE ? 0 : product(x, y);
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < VECTOR_SIZE; i++) sum += a[i]! * b[i]!;
  return sum;
}
