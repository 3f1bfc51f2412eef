/** A claim: units of several witnesses that make it, and those that contradict it; indices of units, ascending. */
export interface Group {
  readonly units: readonly number[];
  readonly against: readonly number[];
}

/** Links from this score on may join two clauses into one statement. */
export const JOIN = 0.5;
/** Weaker links from this score on join groups that are this alike on the whole. */
export const JOIN_TOGETHER = 0.42;
