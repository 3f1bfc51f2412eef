import type { Judgement } from './judge.ts';

/** Quotations of at least this many words show how a report quotes; shorter ones may agree by chance. */
const TELLING_WORDS = 6;
/** So many of them at least: one careless quotation makes no translation. */
const LEAST_QUOTATIONS = 3;
/** Share of them that may still be word for word: names and numbers survive any translator. */
const MOST_SAME = 0.25;

/**
 * Whether a report's quotations of the records are translations, or the records are: nearly all that it quotes is found
 * and hardly anything word for word. What would be a changed word elsewhere is then another translator's choice.
 */
export function quotesInTranslation(judgements: readonly Judgement[]): boolean {
  let placed = 0;
  let same = 0;
  for (const { verdict, parts } of judgements) {
    const words = parts.reduce((sum, { from, to }) => sum + to - from, 0);
    if (words < TELLING_WORDS) continue;
    if (verdict === 'verbatim' || verdict === 'trimmed') {
      placed++;
      same++;
    } else if (verdict === 'edited' || verdict === 'reworded') placed++;
  }
  return placed >= LEAST_QUOTATIONS && same <= MOST_SAME * placed;
}

/** So many at least show that a report puts words anew. */
const LEAST_ANEW = 2;

/**
 * Whether a report gives what it quotes in words of its own, as far as the records show. Then that a record has nothing
 * like a quotation says little: another translator's sentence may share no word with it.
 */
export function putsAnew(judgements: readonly Judgement[]): boolean {
  let anew = 0;
  for (const { verdict, parts } of judgements) {
    const words = parts.reduce((sum, { from, to }) => sum + to - from, 0);
    if (words < TELLING_WORDS) continue;
    if (verdict === 'verbatim' || verdict === 'trimmed') return false;
    if (verdict === 'edited' || verdict === 'reworded') anew++;
  }
  return anew >= LEAST_ANEW;
}
