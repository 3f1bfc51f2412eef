/** One measure of one dossier, as `score.mjs` prints it. `value` is null where the gold has nothing to count. */
export interface Score {
  readonly value: number | null;
  readonly hit: number;
  readonly total: number;
}
