import type { Weights } from './odds.ts';

/** Fitted by `scripts/fit-figures.ts` on labelled dossiers and on `eval/conflict-cases.ts` but for what is kept aside there. */
export const WEIGHTS: Weights = {
  base: -4.82,
  weight: 0.73,
  lead: 0.09,
  trail: 0.19,
  sameState: 2.02,
  oneState: -1.68,
  bare: -0.83,
  ratio: -0.25,
  near: 2.09,
  few: -0.22,
  alone: 0.95,
  single: 1.88,
  oneSided: -0.28,
  asked: -0.92,
  earlier: -2.08,
};
