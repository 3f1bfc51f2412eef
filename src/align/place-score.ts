/** What speaks for a place. */
export interface Likeness {
  /** Weight of the words that both sides have, as a share of all words of both, 0 to 1. */
  readonly both: number;
  /** The same for the best stretch of the place, 0 to 1: a fragment covers its stretch and not its sentence. */
  readonly stretch: number;
  /** Weight of the words that stand in the same order on both sides, as a share of the quotation, 0 to 1. */
  readonly order: number;
  /** Log of how much likelier these words are to be found here by descent than by chance. */
  readonly chance: number;
  /** Cosine of the runs of four letters of both sides, 0 to 1. */
  readonly letters: number;
  /** Words of the quotation. */
  readonly words: number;
  /** Lines that the place takes up. */
  readonly lines: number;
  /** Weight of the quotation's words found here, as a share of all its words, 0 to 1. */
  readonly covered: number;
}

export const WEIGHTS = {
  both: 12,
  stretch: 3,
  order: 3,
  chance: 0.17,
  letters: 4,
  words: -1.2,
  lines: -0.9,
  base: -5.9,
};

/** Log odds that the quotation comes from a place like this one. */
export function scoreOf(likeness: Likeness, _total: number): number {
  return (
    WEIGHTS.both * likeness.both +
    WEIGHTS.stretch * likeness.stretch +
    WEIGHTS.order * likeness.order +
    WEIGHTS.chance * likeness.chance +
    WEIGHTS.letters * likeness.letters +
    WEIGHTS.words * Math.log(likeness.words) +
    WEIGHTS.lines * (likeness.lines - 1) +
    WEIGHTS.base
  );
}

/** The chance of each of several places that exclude one another, "none of them" being the one more possibility. */
export function confidences(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const total = parts.reduce((sum, part) => sum + part, Math.exp(-top));
  return parts.map((part) => part / total);
}
