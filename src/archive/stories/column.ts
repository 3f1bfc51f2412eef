import { type Corpus, isNumber } from './corpus.ts';
import { RARITY_UNIT, SIGNS } from './signs.ts';

/** Cosine of their words from which two reports of an outlet may be two issues of one column. */
const LEAST_ALIKE = 0.4;
/** Nats of rarity: four numbers or more. */
const LEAST_NUMBERS = 20;
/** Part of the numbers of the one with fewer that they share at most. */
const MOST_SHARED = 0.15;

/**
 * Whether two reports of one outlet from different days are issues of a column, as of a daily report on a market: the same
 * words around other numbers. A follow-up says again what was known before. `signs`: what `signsOf` gives for them.
 */
export function isColumn(corpus: Corpus, a: number, b: number, signs: Float64Array): boolean {
  if (signs[SIGNS.indexOf('words')]! < LEAST_ALIKE) return false;
  const sharedNumbers = RARITY_UNIT * Math.expm1(signs[SIGNS.indexOf('sharedNumbers')]!);
  const fewer = Math.min(numbersOf(corpus, a), numbersOf(corpus, b));
  return fewer >= LEAST_NUMBERS && sharedNumbers <= MOST_SHARED * fewer;
}

/** The rarities of a report's numbers, summed. */
function numbersOf({ sketches, rarities }: Corpus, at: number): number {
  const { marks } = sketches[at]!;
  let sum = 0;
  for (let i = 0; i < marks.length; i++) if (isNumber(marks[i]!)) sum += rarities[at]![i]!;
  return sum;
}
