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
  /** Words of the quotation. */
  readonly words: number;
  /** Lines that the place takes up. */
  readonly lines: number;
  /** Weight of the quotation's words found here, as a share of all its words, 0 to 1. */
  readonly covered: number;
}

/**
 * Log odds for each unit of what speaks for a place. Fitted by scripts/fit-places.ts on quotations made by machine from
 * GUM's news and an invented hearing, rounded. On 1,440 sentences of real translations, which it did not learn from,
 * weights fitted to these very translations do no better than a tenth of a percent. There, of the places given a chance
 * of 0.9 and more, 96 % are right; of those given 0.7 to 0.8, 72 %.
 */
const WEIGHTS = {
  both: 12.7,
  stretch: 3.4,
  order: 6.6,
  chance: 0.26,
  /** For ln(words): a long quotation shares more by chance. */
  words: -1.55,
  /** For each line after the first. */
  lines: -0.67,
  /** For ln(lines of the text): more lines, more chances. */
  size: -0.6,
  base: -3.3,
};

/** Log odds that the quotation comes from a place like this one in a text of `size` lines. */
export function scoreOf(likeness: Likeness, size: number): number {
  return (
    WEIGHTS.both * likeness.both +
    WEIGHTS.stretch * likeness.stretch +
    WEIGHTS.order * likeness.order +
    WEIGHTS.chance * likeness.chance +
    WEIGHTS.words * Math.log(likeness.words) +
    WEIGHTS.lines * (likeness.lines - 1) +
    WEIGHTS.size * Math.log(size) +
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
