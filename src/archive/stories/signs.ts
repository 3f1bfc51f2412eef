import { type Corpus, isName, isNumber } from './corpus.ts';

/** What is compared of two reports, in the order of a row. */
export const SIGNS = ['constant', 'words', 'names', 'sharedNames', 'sharedNumbers', 'days', 'undated'] as const;
export type SignName = (typeof SIGNS)[number];

/** Nats of rarity that count as one: sums of a few names are told apart, sums of many no longer. */
export const RARITY_UNIT = 10;

/**
 * Writes what speaks for two reports' telling of one event into `row`, which is given back: how near their words and their
 * names lie (cosines, 0 to 1), the rarity of the names and of the numbers that they share (logarithms), and the days between
 * them; `days` is null where either has no date. Symmetric. O(terms of both).
 */
export function signsOf(corpus: Corpus, a: number, b: number, days: number | null, row: Float64Array): Float64Array {
  const terms = corpus.sketches[a]!.terms;
  const others = corpus.sketches[b]!.terms;
  const marks = corpus.sketches[a]!.marks;
  const otherMarks = corpus.sketches[b]!.marks;
  const weights = corpus.weights[a]!;
  const otherWeights = corpus.weights[b]!;
  const rarities = corpus.rarities[a]!;
  let words = 0;
  let names = 0;
  let sharedNames = 0;
  let sharedNumbers = 0;
  let i = 0;
  let j = 0;
  while (i < terms.length && j < others.length) {
    const difference = terms[i]! - others[j]!;
    if (difference === 0) {
      const product = weights[i]! * otherWeights[j]!;
      const both = marks[i]! & otherMarks[j]!;
      words += product;
      if (isName(both)) {
        names += product;
        sharedNames += rarities[i]!;
      }
      if (isNumber(both)) sharedNumbers += rarities[i]!;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  row[0] = 1;
  row[1] = words / Math.max(1, corpus.lengths[a]! * corpus.lengths[b]!);
  row[2] = names / Math.max(1, corpus.nameLengths[a]! * corpus.nameLengths[b]!);
  row[3] = Math.log1p(sharedNames / RARITY_UNIT);
  row[4] = Math.log1p(sharedNumbers / RARITY_UNIT);
  row[5] = days ?? 0;
  row[6] = days === null ? 1 : 0;
  return row;
}
