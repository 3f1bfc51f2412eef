import type { Weights } from './odds.ts';

/** Fitted by `scripts/fit-figures.ts` on labelled dossiers and on `eval/conflict-cases.ts` but for what is kept aside there. */
export const WEIGHTS: Weights = {
  base: -3.53,
  weight: 0.56,
  lead: 0.11,
  trail: 0.1,
  sameState: 1.17,
  oneState: -1.75,
  bare: -0.73,
  ratio: -0.37,
  near: 1.19,
  few: -0.37,
  alone: 0.86,
  single: 1.66,
  oneSided: -0.64,
  asked: -0.6,
  earlier: -1.58,
  deed: 0.4,
  subject: 0.88,
};
