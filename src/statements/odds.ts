/** What speaks for and against two clauses of different reports making the same claim. */
export interface Evidence {
  /** Shared weight of rare words, 0 and up. */
  readonly core: number;
  /** How much of both clauses' weight is shared, 0–1. */
  readonly share: number;
  /** Words that both have, function words among them, as a share of all of both, 0–1. */
  readonly wording: number;
  /** The part of `core` that figures have; no more than 1 counts. */
  readonly figures: number;
  /** The part of `core` that dates have; no more than 1 counts. */
  readonly dates: number;
  /** One quotes the other, or both the same utterance, by the quotes ledger. */
  readonly echo: boolean;
  /** One is somebody's words in quotation marks, the other is the report's own. */
  readonly onlyOneQuotes: boolean;
  /** One denies what the other only wishes, or thinks possible: "no lifeboats" and "recommended lifeboats". */
  readonly moodsDiffer: boolean;
}

/**
 * Weights of the log-odds that two clauses make the same claim: a logistic regression on some 9,000 pairs of clauses of
 * labelled dossiers (ridge, each dossier judged by the others), rounded; dates and quoting set lower, where whole dossiers
 * came out better. The plain words say most beside the rare ones: two clauses that have their small words in common as well
 * are the same sentence.
 */
const CORE = 1.26;
const SHARE = 1.48;
const WORDING = 3.89;
const FIGURES = 1.65;
const DATES = 0.6;
const ECHO = 2.07;
const ONLY_ONE_QUOTES = -0.8;
const MOODS_DIFFER = -6;
const AROUND = 1.61;

/** Keep the logarithms of nothing within bounds. */
const LEAST_CORE = 0.05;
const LEAST_SHARE = 0.01;

/** How likely two clauses make the same claim, 0–1, by themselves. */
export function likelihood({
  core,
  share,
  wording,
  figures,
  dates,
  echo,
  onlyOneQuotes,
  moodsDiffer,
}: Evidence): number {
  return logistic(
    CORE * Math.log(core + LEAST_CORE) +
      SHARE * Math.log(Math.max(LEAST_SHARE, share)) +
      WORDING * wording +
      FIGURES * Math.min(1, figures) +
      DATES * Math.min(1, dates) +
      (echo ? ECHO : 0) +
      (onlyOneQuotes ? ONLY_ONE_QUOTES : 0) +
      (moodsDiffer ? MOODS_DIFFER : 0),
  );
}

/** The same where the likeliest of the pairs around them makes the same claim with likelihood `around`, 0–1. */
export function likelihoodAmong(alone: number, around: number): number {
  return logistic(Math.log(alone / (1 - alone)) + AROUND * around);
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
