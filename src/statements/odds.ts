/** What speaks for and against two clauses of different reports speaking of the same claim, by themselves. */
export interface Evidence {
  /** Shared weight of rare words, names counted in part, 0 and up. */
  readonly core: number;
  /** Shared weight of names; no more than 1 counts. */
  readonly names: number;
  /** How much of both clauses' weight is shared, 0–1. */
  readonly share: number;
  /** Words that both have, function words among them, as a share of all of both, 0–1. */
  readonly wording: number;
  /** The part of `core` that figures have; no more than 1 counts. */
  readonly figures: number;
  /** The part of `core` that dates have; no more than 1 counts. */
  readonly dates: number;
  /** The part of `core` that verbs have; no more than 1 counts. */
  readonly verbs: number;
  /** The weight of figures without a partner in the clause that has more of it; no more than 1 counts. */
  readonly loneFigures: number;
  /** How far apart they stand in the course of their reports, 0–1. */
  readonly distance: number;
  /** One quotes the other, or both the same utterance, by the quotes ledger. */
  readonly echo: boolean;
  /** One is somebody's words in quotation marks, the other is the report's own. */
  readonly onlyOneQuotes: boolean;
  /** One denies what the other only wishes, or thinks possible: "no lifeboats" and "recommended lifeboats". */
  readonly moodsDiffer: boolean;
}

/** What the other pairs say of a pair; all by the likelihoods that these have by themselves, 0–1. */
export interface Company {
  /** The pair's own likelihood. */
  readonly alone: number;
  /** The likeliest of the pairs around it: neighbours on both sides. */
  readonly around: number;
  /** The likeliest clause of a third family that goes with both, by the less likely of its two pairs. */
  readonly third: number;
  /** The likeliest partners that either has elsewhere in the other's report. */
  readonly rivals: readonly [number, number];
}

/**
 * Weights of the log-odds of one claim: two logistic regressions on pairs of clauses of labelled dossiers (ridge, each dossier
 * judged by the others), as `scripts/fit-statements.ts` prints them. The plain words say most beside the rare ones: two
 * clauses that have their small words in common as well are the same sentence. Then the company: a pair that a better
 * partner beats is seldom one claim, one that a third report's clause vouches for often is.
 */
const OWN = [0, 0.93, 1.4, 5.45, 0.78, 3.04, 2.55, 0.9, -0.58, -1.17, 2.26, -1.09] as const;
const COMPANY = [-1.57, 0.57, 1.35, 2.12, 0.59, 0.51] as const;

/** Set by hand: the labelled pairs hold too few of them. */
const MOODS_DIFFER = -6;

/** Keep the logarithms of nothing within bounds. */
const LEAST_CORE = 0.05;
const LEAST_SHARE = 0.01;
const LEAST_LIKELIHOOD = 0.001;

/** The numbers that `OWN` weighs, the constant first. */
export function ownFeatures(evidence: Evidence): readonly number[] {
  return [
    1,
    Math.log(evidence.core + LEAST_CORE),
    Math.log(Math.max(LEAST_SHARE, evidence.share)),
    evidence.wording,
    Math.min(1, evidence.names),
    Math.min(1, evidence.figures),
    Math.min(1, evidence.dates),
    Math.min(1, evidence.verbs),
    Math.min(1, evidence.loneFigures),
    evidence.distance,
    evidence.echo ? 1 : 0,
    evidence.onlyOneQuotes ? 1 : 0,
  ];
}

/** The numbers that `COMPANY` weighs, the constant first. */
export function companyFeatures({ alone, around, third, rivals: [a, b] }: Company): readonly number[] {
  return [1, logit(alone), around, third, alone - Math.max(a, b), alone - Math.min(a, b)];
}

/** How likely two clauses speak of one claim, 0–1, by themselves. */
export function likelihood(evidence: Evidence): number {
  return logistic(weigh(ownFeatures(evidence), OWN) + (evidence.moodsDiffer ? MOODS_DIFFER : 0));
}

/** The same in view of the other pairs. */
export function likelihoodAmong(company: Company): number {
  return logistic(weigh(companyFeatures(company), COMPANY));
}

function weigh(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
  return sum;
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function logit(likelihood: number): number {
  const bounded = Math.min(1 - LEAST_LIKELIHOOD, Math.max(LEAST_LIKELIHOOD, likelihood));
  return Math.log(bounded / (1 - bounded));
}
