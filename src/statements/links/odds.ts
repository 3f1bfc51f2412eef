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

/** The part of the evidence that is the same for every two clauses of the same contents, and the rest of what is weighed. */
export type Said = Omit<Evidence, 'distance' | 'echo'>;
type Stood = Pick<Evidence, 'distance' | 'echo' | 'onlyOneQuotes'>;

/** Keep the logarithms of nothing within bounds. */
const LEAST_CORE = 0.05;
const LEAST_SHARE = 0.01;
const LEAST_LIKELIHOOD = 0.001;

/** Signs by name, each a number taken from `T`. */
type Signs<T> = Readonly<Record<string, (of: T) => number>>;

/** What two clauses show by what they say, as the numbers that `OWN_WEIGHTS` weighs. */
const CONTENTS = {
  constant: () => 1,
  core: ({ core }) => Math.log(core + LEAST_CORE),
  share: ({ share }) => Math.log(Math.max(LEAST_SHARE, share)),
  wording: ({ wording }) => wording,
  names: ({ names }) => Math.min(1, names),
  figures: ({ figures }) => Math.min(1, figures),
  dates: ({ dates }) => Math.min(1, dates),
  verbs: ({ verbs }) => Math.min(1, verbs),
  loneFigures: ({ loneFigures }) => Math.min(1, loneFigures),
} satisfies Signs<Said>;

/** What they show by where they stand as well. */
const PLACES = {
  distance: ({ distance }) => distance,
  echo: ({ echo }) => (echo ? 1 : 0),
  onlyOneQuotes: ({ onlyOneQuotes }) => (onlyOneQuotes ? 1 : 0),
} satisfies Signs<Stood>;

const OWN = { ...CONTENTS, ...PLACES } satisfies Signs<Evidence>;

/** What the other pairs show, as the numbers that `COMPANY_WEIGHTS` weighs. */
const COMPANY = {
  constant: () => 1,
  alone: ({ alone }) => logit(alone),
  around: ({ around }) => around,
  third: ({ third }) => third,
  nearestRival: ({ alone, rivals: [a, b] }) => alone - Math.max(a, b),
  otherRival: ({ alone, rivals: [a, b] }) => alone - Math.min(a, b),
} satisfies Signs<Company>;

/**
 * Weights of the log-odds of one claim: two logistic regressions on pairs of clauses of labelled dossiers (ridge, each dossier
 * judged by the others), as `scripts/fit-statements.ts` prints them. The plain words say most beside the rare ones: two
 * clauses that have their small words in common as well are the same sentence. Then the company: a pair that a better
 * partner beats is seldom one claim, one that a third report's clause vouches for often is. The echo's weight is set by hand:
 * what the quotes ledger finds in the same words, the words say already, and of what it finds in others there is too little.
 */
const OWN_WEIGHTS: Readonly<Record<keyof typeof OWN, number>> = {
  constant: 0.45,
  core: 0.86,
  share: 1.49,
  wording: 4.91,
  names: 1.66,
  figures: 2.69,
  dates: 2.94,
  verbs: 0.2,
  loneFigures: -0.29,
  distance: -2.32,
  echo: 1,
  onlyOneQuotes: -0.82,
};
const COMPANY_WEIGHTS: Readonly<Record<keyof typeof COMPANY, number>> = {
  constant: -2.04,
  alone: 0.41,
  around: 1.71,
  third: 1.99,
  nearestRival: 0.03,
  otherRival: 2.1,
};

/** Set by hand: the labelled pairs hold too few of them. */
const MOODS_DIFFER = -6;

/** The two models, for the script that fits them. */
export const MODELS = { own: modelOf<Evidence>(OWN, OWN_WEIGHTS), company: modelOf(COMPANY, COMPANY_WEIGHTS) } as const;

const OF_CONTENTS = modelOf(CONTENTS, OWN_WEIGHTS);
const OF_PLACES = modelOf(PLACES, OWN_WEIGHTS);

/** Numbers and their weights, in one order. */
interface Model<T> {
  readonly names: readonly string[];
  readonly signs: readonly ((of: T) => number)[];
  readonly weights: Float64Array;
}

function modelOf<T>(signs: Signs<T>, weights: Readonly<Record<string, number>>): Model<T> {
  const names = Object.keys(signs);
  return {
    names,
    signs: names.map((name) => signs[name]!),
    weights: Float64Array.from(names, (name) => weights[name]!),
  };
}

/** The numbers that a model weighs. */
export function signsOf<T>({ signs }: Model<T>, of: T): number[] {
  return signs.map((sign) => sign(of));
}

/** The log-odds of one claim by what two clauses say: copies say the same in hundreds of places. */
export function oddsOfContents(said: Said): number {
  return oddsOf(OF_CONTENTS, said);
}

/** How likely two clauses speak of one claim, 0–1, by themselves: by `oddsOfContents` and by where they stand. */
export function likelihood(odds: number, stood: Stood & Pick<Evidence, 'moodsDiffer'>): number {
  return logistic(oddsOf(OF_PLACES, stood, odds) + (stood.moodsDiffer ? MOODS_DIFFER : 0));
}

/** The same in view of the other pairs. */
export function likelihoodAmong(company: Company): number {
  return logistic(oddsOf(MODELS.company, company));
}

/** `sum`: the odds so far. */
function oddsOf<T>({ signs, weights }: Model<T>, of: T, sum = 0): number {
  let odds = sum;
  for (let i = 0; i < weights.length; i++) odds += weights[i]! * signs[i]!(of);
  return odds;
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function logit(likelihood: number): number {
  const bounded = Math.min(1 - LEAST_LIKELIHOOD, Math.max(LEAST_LIKELIHOOD, likelihood));
  return Math.log(bounded / (1 - bounded));
}
