/**
 * What is looked at where two groups of figures that have no value in common meet, and what each asks; `signs.ts` reads
 * them. Sizes are bounded there, shares are 0 to 1, all others 0 or 1.
 */
export const SIGNS = [
  // How much the words that both sentences share weigh.
  'weight',
  // By how much the words say more than those of the other group that is likeliest: of the side that has the less likely one, of both.
  'lead',
  'trail',
  // Both count what has become of the same ("dead"); one says so, the other does not.
  'sameState',
  'oneState',
  // Neither has a unit or a counted noun.
  'bare',
  // The logarithm of how many times as large the one is; whether that is little.
  'ratio',
  'near',
  // Both are counts as small as those of everything.
  'few',
  // Each is the only number of its kind in its report.
  'alone',
  // One of the groups stands in one report only.
  'single',
  // As what only one of them is told: how many aspects, one of bargaining or planning among them, one that has been replaced.
  'oneSided',
  'asked',
  'earlier',
  // The verbs of their clauses are near; the nouns that they are a measure of are.
  'deed',
  'subject',
  // One takes its unit or its noun from another figure.
  'lent',
  // How many other figures their sentences have in common.
  'company',
] as const;

export type Sign = (typeof SIGNS)[number];
export type Signs = Readonly<Record<Sign, number>>;
export type Weights = WeightsOf<Sign>;

/** The same of two figures that have values in common, and what each asks; `matches.ts` reads them. */
export const MATCH_SIGNS = [
  // By how much their nouns, units, words and numbers score more than the likeliest other number of the other's report does:
  // of the side that has the less likely one, of both.
  'lead',
  'trail',
  // The part of their words that both sentences share.
  'part',
  // How many other numbers their sentences have in common.
  'company',
  // How far apart they stand, as parts of their reports.
  'place',
  // How often their reports give their numbers besides.
  'repeats',
  // They are two numbers, and how close these are to one another.
  'overlap',
  'close',
  // They say themselves that they are of two times, parts or places.
  'setApart',
  // One says what has become of those that it counts, the other does not; one is an age.
  'oneState',
  'oneAge',
  // One takes its unit or its noun from another figure.
  'lent',
  // They are dates or times of day.
  'date',
] as const;

type MatchSign = (typeof MATCH_SIGNS)[number];
export type MatchSigns = Readonly<Record<MatchSign, number>>;
export type MatchWeights = WeightsOf<MatchSign>;

/** A weight for each sign, and what holds without any. */
type WeightsOf<Name extends string> = Readonly<Record<Name | 'base', number>>;

/** What speaks for two figures, or groups of them, being of one thing, in log-odds: above 0 more does than speaks against it. */
export function weigh<Name extends string>(signs: Readonly<Record<Name, number>>, weights: WeightsOf<Name>): number {
  let sum: number = weights.base;
  for (const sign in signs) sum += weights[sign] * signs[sign];
  return sum;
}
