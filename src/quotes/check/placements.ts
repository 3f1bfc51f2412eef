import type { Concordance } from '../../align/concordance.ts';
import { findPlaces } from '../../align/places.ts';
import type { Lexeme, Wording, WordingRules } from '../../align/wording.ts';
import { wordingAt } from '../../align/wording.ts';
import type { Quotation, Range, Report } from '../../model/index.ts';
import { quotedWords } from './compare.ts';
import { type RecordText, recordText } from './record.ts';

/** Where one quotation may stand in a record. */
export interface QuotePlace {
  /** Lines of the record text, in order. */
  readonly lines: readonly number[];
  /** Index into the record text's voices. */
  readonly voice: number;
  readonly confidence: number;
  readonly score: number;
  /** Share of the quotation's words, by weight, that the place has in any form, 0 to 1. */
  readonly covered: number;
  /** Share of the words around the quotation, by weight, that stand at the place or next to it, 0 to 1. */
  readonly support: number;
}

/** By quotation: its places, the likeliest first. */
export type Placements = readonly (readonly QuotePlace[])[];

/** What placing reads of a witness. */
export interface PlacedWitness {
  readonly report: Pick<Report, 'text' | 'kind' | 'language' | 'turns' | 'blocks'>;
  readonly wording: Wording;
  readonly quotations: readonly Quotation[];
  readonly turnNames: readonly (number | null)[];
}

/** Places kept for a quotation; of a short one more, because what stands around it decides. */
const PLACES = 6;
const SHORT_PLACES = 12;
/** Content words up to which a quotation is short. */
export const SHORT_CONTENT = 3;

/** The quotations of two witnesses, each in the other where that is a record. */
export function placementsBetween(
  a: PlacedWitness,
  b: PlacedWitness,
  rulesFor: (report: Pick<Report, 'language'>) => WordingRules,
): { readonly aInB: Placements; readonly bInA: Placements } {
  const into = (from: PlacedWitness, to: PlacedWitness) =>
    to.report.kind === 'report' ? [] : placementsIn(from, to, rulesFor(to.report));
  return { aInB: into(a, b), bInA: into(b, a) };
}

/** The pairs one of which is a record. */
export function* pairsWithRecord(kinds: readonly Report['kind'][]): Generator<readonly [number, number]> {
  for (let a = 0; a < kinds.length; a++)
    for (let b = a + 1; b < kinds.length; b++) if (kinds[a] !== 'report' || kinds[b] !== 'report') yield [a, b];
}

/** Where the quotations of `from` may stand in the record `to`. */
export function placementsIn(from: PlacedWitness, to: PlacedWitness, rules: WordingRules): Placements {
  const record = recordText(to, rules);
  return from.quotations.map((quotation) => placesOf(quotation, from, record));
}

function placesOf(quotation: Quotation, { report, wording }: PlacedWitness, record: RecordText): QuotePlace[] {
  const { lexemes } = quotedWords(report.text, wording, quotation.range);
  return placesFor(lexemes, wordsAround(wording, quotation.range), record);
}

/** Where `quote` may stand in a record; `around` are the content words that stand around it in its report. */
export function placesFor(
  quote: readonly Lexeme[],
  around: readonly Lexeme[],
  { concordance }: RecordText,
): QuotePlace[] {
  const short = quote.filter(({ kind }) => kind !== 'function').length <= SHORT_CONTENT;
  return findPlaces(quote, concordance, short ? SHORT_PLACES : PLACES).map(
    ({ lines, voice, confidence, score, likeness }) => ({
      lines,
      voice,
      confidence,
      score,
      covered: likeness.covered,
      support: supportAt(around, lines, concordance),
    }),
  );
}

/** The content words and numbers of the sentence around `range`, without those in it. */
function wordsAround(wording: Wording, range: Range): Lexeme[] {
  const first = wordingAt(wording, range.start);
  const last = wordingAt(wording, range.end - 1);
  const { sentences } = wording;
  let sentence = 0;
  while (sentence + 1 < sentences.length && sentences[sentence + 1]! <= first) sentence++;
  let end = sentence + 1;
  while (end + 1 < sentences.length && sentences[end]! <= last) end++;
  const words: Lexeme[] = [];
  for (let at = sentences[sentence]!; at < (sentences[end] ?? wording.length); at++) {
    const lexeme = wording.lexemes[wording.ids[at]!]!;
    if ((at < first || at > last) && lexeme.kind !== 'function') words.push(lexeme);
  }
  return words;
}

/** How much of `around` the lines and their neighbours have, by weight. */
function supportAt(around: readonly Lexeme[], lines: readonly number[], text: Concordance): number {
  if (around.length === 0) return 0;
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const near = [first - 1, ...lines, last + 1].filter((line) => text.lines[line] !== undefined);
  const keys = new Set<number>();
  for (const line of near) {
    const { from, to } = text.lines[line]!;
    for (let at = from; at < to; at++) keys.add(text.keyAt(at));
  }
  let found = 0;
  let total = 0;
  for (const { key, kind } of around) {
    const weight = text.weightOf(key);
    total += weight;
    let best = 0;
    for (const match of text.matches(key, kind))
      if (match.likeness > best && keys.has(match.key)) best = match.likeness;
    found += weight * best;
  }
  return total === 0 ? 0 : found / total;
}
