import type { SignName } from './signs.ts';

/** Log-odds that two reports tell of one event, by sign. Written by scripts/fit-stories.ts. */
export const WEIGHTS: Readonly<Record<SignName, number>> = {
  constant: -7.01,
  words: 6.651,
  names: 4.9,
  sharedNames: 2.407,
  sharedNumbers: 4.964,
  days: -0.639,
  undated: -2.689,
};
