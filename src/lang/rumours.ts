/**
 * How a language passes on what is not known to be so. Keys are one to four words joined by one space, folded, each as its
 * base form, contractions written out ("not" for "n't"). Values: how plainly, 0–1.
 */
export interface RumourWords {
  /** Hold something to be untrue: `hoax`, `make it up`. */
  readonly refuting: ReadonlyMap<string, number>;
  /** Keep a distance: `reportedly`, `could not be verify`. */
  readonly distancing: ReadonlyMap<string, number>;
  /** Answer for it: `confirm`, `police say`. */
  readonly vouching: ReadonlyMap<string, number>;
  /** Words that, denied within a few words, refute: "no evidence", "is not true". */
  readonly deniable: ReadonlySet<string>;
  /** Words in the longest key. */
  readonly longest: number;
}
