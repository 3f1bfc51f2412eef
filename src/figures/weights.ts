import type { MatchWeights, Weights } from './odds.ts';

/** Fitted by `scripts/fit-figures.ts` on labelled dossiers and on `eval/conflict-cases.ts` but for what is kept aside there. */
export const WEIGHTS: Weights = {
  base: -3.08,
  weight: 0.5,
  lead: 0.06,
  trail: 0.13,
  sameState: 0.67,
  oneState: -0.77,
  bare: -1,
  ratio: -0.32,
  near: 2.06,
  few: -0.13,
  alone: 0.38,
  single: 0.7,
  oneSided: 0.2,
  asked: -0.95,
  earlier: -2.58,
  deed: 2.56,
  subject: -0.8,
  lent: -1.65,
  company: 0.43,
};

export const MATCH_WEIGHTS: MatchWeights = {
  base: -1.29,
  lead: 0.55,
  trail: 0.51,
  part: 2.63,
  company: 0.84,
  place: -0.81,
  repeats: -0.5,
  overlap: -0.83,
  close: 1.66,
  setApart: -0.42,
  oneState: -0.71,
  oneAge: 1.19,
  lent: -0.76,
  date: -0.48,
};
