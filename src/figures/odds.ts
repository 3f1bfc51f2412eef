/**
 * What is looked at where two groups of figures that have no value in common meet; `signs.ts` says how each is read. All that
 * are no shares or sizes are 0 or 1.
 */
export const SIGNS = [
  'weight',
  'lead',
  'trail',
  'sameState',
  'oneState',
  'bare',
  'ratio',
  'near',
  'few',
  'alone',
  'single',
  'oneSided',
  'asked',
  'earlier',
  'deed',
  'subject',
  'lent',
  'company',
] as const;

export type Sign = (typeof SIGNS)[number];
export type Signs = Readonly<Record<Sign, number>>;
export type Weights = Readonly<Record<Sign | 'base', number>>;

/** What speaks for two groups being of one thing, in log-odds: above 0 more does than speaks against it. */
export function weigh(signs: Signs, weights: Weights): number {
  return SIGNS.reduce((sum, sign) => sum + weights[sign] * signs[sign], weights.base);
}
