import type { Lexeme } from '../../align/index.ts';
import { type Comparison, compare, type QuotedWords } from './compare.ts';
import { type QuotePlace, SHORT_CONTENT } from './placements.ts';
import type { RecordText } from './record.ts';
import type { Sameness } from './speakers.ts';

/** A place of a record that may hold a quotation's words, laid against it. */
export interface Candidate {
  /** Index of the record's witness. */
  readonly witness: number;
  readonly record: RecordText;
  readonly place: QuotePlace;
  readonly who: Sameness;
  /** Whether somebody else asks it there, and whom the report quotes answers next. */
  readonly asked?: boolean;
  readonly comparison: Comparison;
}

/** Agreement from which there is no doubt that the words come from the place. */
const SURE_AGREEMENT = 0.8;
/** Chance from which other words are taken for the same utterance. Of places given it or more, 19 in 20 are right. */
const REWORDED_CONFIDENCE = 0.65;
/** Kept words that place a quotation even if hardly one of them says anything by itself. */
export const TELLING_RUN = 6;
/** Words from which a quotation can be placed by its wording even if fewer than `SHORT_CONTENT` of them say something. */
const SHORT_WORDS = 6;
/** Share of the words around a short quotation that must stand around its place too. */
const MIN_SUPPORT = 0.15;
/** The same where the quotation itself has words that the place lacks. */
const MIN_SUPPORT_REWORDED = 0.35;
/** Words from which the chance of a short quotation's place means something, and the chance that is enough. */
const FEW_WORDS = 4;
const SURE_CHANCE = 0.8;
/** Share of a short quotation's words, by weight, that its place has in any form where the words around point there. */
const MIN_COVERED_REWORDED = 0.45;
/** Chance of the place of the clause around a fragment from which the fragment is from there too. */
const MIN_CLAUSE = 0.7;
/** Share of a fragment's words, by weight, that its clause's place must have. */
const MIN_COVERED = 0.25;

/** Lays `quote` against `place`, its lines and the next on either side. */
export function candidate(quote: QuotedWords, where: Omit<Candidate, 'comparison'>): Candidate {
  const { lines, previous } = where.record.concordance;
  const own = where.place.lines;
  const before = previous[own[0]!]!;
  const after = lines[own.at(-1)!]!.next;
  const words: number[] = [];
  for (const line of [before, ...own, after]) {
    if (line < 0) continue;
    const { from, to } = lines[line]!;
    for (let word = from; word < to; word++) words.push(word);
  }
  return { ...where, comparison: compare(quote, where.record.concordance, words) };
}

/** Whether the quotation has too few words to be placed by its own wording unless it stands there word for word. */
export function isShort({ lexemes }: QuotedWords): boolean {
  return lexemes.length < SHORT_WORDS && lexemes.filter(({ kind }) => kind !== 'function').length < SHORT_CONTENT;
}

/** The quotation's words that say something, and how many of them the place has in any form. */
export function contentAt({ lexemes }: QuotedWords, { record, place }: Candidate): { content: number; met: number } {
  const content = lexemes.filter(({ kind }) => kind !== 'function');
  const isMet = (word: Lexeme) => {
    const { lines } = record.concordance.ask(word);
    return place.lines.some((line) => lines.includes(line));
  };
  return { content: content.length, met: content.filter(isMet).length };
}

/** Whether the place has the words one by one. */
export function isExact({ foreign, missing }: Comparison): boolean {
  return foreign === 0 && missing === 0;
}

/** Whether so many words are kept that the place is no accident. */
export function isTelling({ agreement, kept, keptContent }: Comparison): boolean {
  return agreement >= SURE_AGREEMENT && ((keptContent >= 2 && kept >= 3) || kept >= TELLING_RUN);
}

/** Whether the candidate is the quotation's place, and not only the nearest one. */
export function isFound(quote: QuotedWords, one: Candidate): boolean {
  const { comparison, place, who } = one;
  if (isTelling(comparison)) return true;
  // The clause in which a fragment stands shows its place better than the fragment itself.
  const placedByClause = place.clause >= MIN_CLAUSE && (comparison.kept > 0 || place.covered >= MIN_COVERED);
  if (!isShort(quote))
    return placedByClause || withPrior(place, who) >= REWORDED_CONFIDENCE || (who === 'same' && isHalfKept(quote, one));
  if (comparison.foreign > 0) {
    if (placedByClause) return true;
    const { support, covered, confidence, beside } = place;
    const lexemes = quote.lexemes.length;
    const isNear = beside && who !== 'other' && covered >= 0.5 && confidence >= 0.5;
    const isSure =
      who === 'same' &&
      lexemes >= FEW_WORDS &&
      covered >= MIN_COVERED_REWORDED &&
      withPrior(place, who) >= SURE_CHANCE &&
      saysWhatIsSaid(quote, one);
    return (
      isSure || isNear || (support >= MIN_SUPPORT_REWORDED && covered >= MIN_COVERED_REWORDED && confidence >= 0.3)
    );
  }
  if (place.beside && (who !== 'other' || isExact(comparison))) return true;
  if (one.asked === true && isExact(comparison) && comparison.keptContent > 1) return true;
  if (quote.lexemes.length === 1) return placedByClause || place.support >= MIN_SUPPORT;
  return who === 'same' || placedByClause || place.support >= MIN_SUPPORT || comparison.kept >= 4;
}

/**
 * Whether a place has what a short quotation says, or most of its words in their order: “We knew about the lease” is not
 * “I want to know about it” in other words, and one word that says something is met by accident.
 */
function saysWhatIsSaid(quote: QuotedWords, one: Candidate): boolean {
  const { content, met } = contentAt(quote, one);
  return content >= 2 && (met === content || 2 * one.comparison.kept > quote.lexemes.length);
}

/**
 * Whether half of the quotation's words stand at the place in its order, common ones too: one in five of these would be
 * an accident if their speaker had not spoken there.
 */
function isHalfKept({ lexemes }: QuotedWords, { comparison, place }: Candidate): boolean {
  const { kept, keptContent, agreement } = comparison;
  return (
    lexemes.length >= HALF_KEPT_WORDS &&
    kept >= HALF_KEPT * lexemes.length &&
    agreement >= HALF_KEPT &&
    keptContent >= 2 &&
    place.confidence >= HALF_KEPT_CONFIDENCE
  );
}

/** Words; of fewer, half is too few. */
const HALF_KEPT_WORDS = 8;
const HALF_KEPT = 0.5;
/** Chance by the words' rarity below which the order of common words does not help. */
const HALF_KEPT_CONFIDENCE = 0.1;

/** Odds that a quotation of somebody who speaks in a record is in it, beside one of anybody. */
const SPEAKER_ODDS = 3;

/** Chance that the words come from the place, whose speaker they are given to considered. */
export function withPrior({ confidence }: QuotePlace, who: Sameness): number {
  const odds = who === 'same' ? SPEAKER_ODDS : 1;
  return (confidence * odds) / (confidence * odds + 1 - confidence);
}

/** How firmly the words stand at the place; only the order of these numbers means anything. */
function strength({ comparison, place, who }: Candidate): number {
  return (
    comparison.agreement +
    0.5 * place.confidence +
    0.3 * place.support +
    (who === 'same' ? 0.15 : 0) -
    0.01 * Math.min(10, comparison.foreign)
  );
}

/** Of the same words, where they were heard and not where they are quoted. Ties: the first. */
export function strongest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) {
    const isSame = best !== null && isWhole(one) && isWhole(best) && one.who === best.who;
    const isHeard = isSame && isTurn(one) !== isTurn(best!);
    if (best === null || (isHeard ? isTurn(one) : strength(one) > strength(best) + 1e-9)) best = one;
  }
  return best;
}

function isWhole({ comparison: { agreement } }: Candidate): boolean {
  return agreement === 1;
}

function isTurn({ record, place }: Candidate): boolean {
  return record.voices[place.voice]!.kind === 'turn';
}

/** How much of the quotation the record supports, 0 to 1; 1 only for the same words. */
export function similarityOf({ comparison, place }: Candidate): number {
  const { agreement } = comparison;
  if (isExact(comparison)) return 1;
  return Math.min(0.99, Math.max(agreement, 0.9 * place.covered));
}

/** Chance that the words come from the place. */
export function confidenceOf({ comparison, place }: Candidate): number {
  return isTelling(comparison) ? Math.max(place.confidence, comparison.agreement) : place.confidence;
}

/** First and last word of the record that the quotation has, end exclusive. */
export function placed({ comparison: { edits, words } }: Candidate): [number, number] {
  const used = edits.filter(({ record: [from, to] }) => to > from);
  if (used.length === 0) return [words[0] ?? 0, (words.at(-1) ?? -1) + 1];
  return [words[used[0]!.record[0]]!, words[used.at(-1)!.record[1] - 1]! + 1];
}
