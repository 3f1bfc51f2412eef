import type { Signs } from './signs.ts';

/** What the other pairs say of a pair of two reports, by the log-odds that they have by themselves. */
export type Company = Readonly<Record<(typeof COMPANY)[number], number>>;

/** `better`, `worse`: by how much it beats the likelier, and the less likely, of what either has elsewhere in the other's report. `third`: the likeliest figure of a third report that goes with both. */
export const COMPANY = [
  'odds',
  'better',
  'worse',
  'third',
  'same',
  'apart',
  'oddsApart',
  'betterApart',
  'worseApart',
  'thirdApart',
] as const;

/** What speaks for and against two groups of figures, each of one number, being one measured thing. */
export type Meeting = Readonly<Record<(typeof MEETING)[number], number>>;

/** `both`: reports that give both numbers. `beside`: some sentence gives both. `disputed`: a report sets one against the other. `parted`: any two of them say themselves that they are two. */
export const MEETING = [
  'mean',
  'most',
  'part',
  'context',
  'both',
  'beside',
  'disputed',
  'ratio',
  'several',
  'worst',
  'parted',
] as const;

type Weighed<Name extends string> = Readonly<Record<Name | 'base', number>>;

export interface Weights {
  /** Figures of two reports. */
  readonly across: Weighed<keyof Signs>;
  /** Figures of one report. */
  readonly within: Weighed<keyof Signs>;
  readonly company: Weighed<keyof Company>;
  readonly meeting: Weighed<keyof Meeting>;
}

/** Log-odds. */
export function weigh<Name extends string>(seen: Readonly<Record<Name, number>>, weights: Weighed<Name>): number {
  let odds = weights.base;
  for (const name in seen) odds += weights[name] * seen[name];
  return odds;
}
