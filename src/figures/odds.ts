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
export type Weights = Readonly<Record<Sign | 'base', number>>;

/** What speaks for two groups being of one thing, in log-odds: above 0 more does than speaks against it. */
export function weigh(signs: Signs, weights: Weights): number {
  return SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], weights.base);
}
