import type { Setting } from '../../align/asked.ts';
import type { Ask, Concordance } from '../../align/concordance.ts';
import { type Content, sharedVocabulary } from '../../align/content.ts';
import { confidences } from '../../align/place-score.ts';
import { findPlaces, measurePlaces, type Place } from '../../align/places.ts';
import type { Lexeme, Wording, WordingRules } from '../../align/wording.ts';
import { wordingAt } from '../../align/wording.ts';
import { contains, type Quotation, type Range, type Report } from '../../model/index.ts';
import { firstWhere, unitOf } from '../../text/index.ts';
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
  /** Chance that the clause in which a fragment stands comes from the place, 0 to 1; 0 for what is no fragment. */
  readonly clause: number;
  /** Whether the record goes on here from the words of the quotation beside this one. */
  readonly beside: boolean;
}

/** By quotation: its places, the likeliest first. */
export type Placements = readonly (readonly QuotePlace[])[];

/** What placing reads of a witness. */
export interface PlacedWitness {
  readonly report: Pick<Report, 'text' | 'kind' | 'language' | 'speaker' | 'turns' | 'blocks'>;
  readonly wording: Wording;
  readonly quotations: readonly Quotation[];
  readonly turnNames: readonly (number | null)[];
}

/** Log odds for the words around a quotation: all of them at the place, and none at its rivals. */
const SUPPORT_WEIGHT = 4;
/** The same for the clause around a fragment, whose place is sure. */
const CLAUSE_WEIGHT = 4;
/** Words up to which a fragment is looked for with the clause around it. */
const FRAGMENT_WORDS = 8;
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

/**
 * Part of the uncommon words of the shorter text that a report has in common with a record that it may quote: reports of
 * one event share 0.12 and more with its records; three quarters of those of another event stay below.
 */
const LEAST_SHARED = 0.1;

/** The pairs of a record and a report that may quote it. What a record quotes is held against nothing. */
export function* pairsWithRecord(
  witnesses: readonly { readonly report: Pick<Report, 'kind'>; readonly content: Content }[],
): Generator<readonly [number, number]> {
  for (const [a, one] of witnesses.entries()) {
    for (let b = a + 1; b < witnesses.length; b++) {
      const other = witnesses[b]!;
      if ((one.report.kind === 'report') === (other.report.kind === 'report')) continue;
      if (sharedVocabulary(one.content, other.content) >= LEAST_SHARED) yield [a, b];
    }
  }
}

/** Where the quotations of `from` may stand in the record `to`. */
function placementsIn(from: PlacedWitness, to: PlacedWitness, rules: WordingRules): Placements {
  const record = recordText(to, rules);
  const clauses = reportedClauses(from.quotations);
  return from.quotations.map((quotation) => {
    // "Criticised the plan" gives nobody's words.
    if (quotation.form === 'phrase') return [];
    const { lexemes } = quotedWords(from.report.text, from.wording, quotation.range, rules);
    const clause = clauseAround(quotation, from.wording, clauses, lexemes.length);
    const around = wordsAround(from.report.text, from.wording, quotation.range);
    return placesFor(lexemes, record, { around, clause });
  });
}

/** What stands around a quotation in its report. */
export interface Surroundings {
  /** The content words and numbers of its sentence. */
  readonly around: readonly Lexeme[];
  /** All words of the clause in which a fragment stands, its own among them; empty for what is no fragment. */
  readonly clause: readonly Lexeme[];
}

export const NO_SURROUNDINGS: Surroundings = { around: [], clause: [] };

/** Where `quote` may stand in a record, the likeliest first. */
export function placesFor(
  quote: readonly Lexeme[],
  { concordance }: RecordText,
  { around, clause }: Surroundings,
  most = quote.filter(({ kind }) => kind !== 'function').length <= SHORT_CONTENT ? SHORT_PLACES : PLACES,
  setting: Setting = 'surrounded',
): QuotePlace[] {
  const found = findPlaces(quote, concordance, most, setting);
  const ofClause = clause.length === 0 ? [] : findPlaces(clause, concordance, 1);
  for (const { lines } of ofClause) {
    const isNew = !found.some((place) => place.lines.some((line) => lines.includes(line)));
    if (isNew) found.push(...measurePlaces(quote, concordance, [lines]).map((place) => ({ ...place, confidence: 0 })));
  }
  if (around.length === 0) return found.map((place) => toQuotePlace(place, { support: 0, clause: 0 }));
  const supports = supportsAt(around, found, concordance);
  const usual = supports.reduce((sum, support) => sum + support, 0) / Math.max(1, supports.length);
  const clauses = found.map(({ lines }) =>
    ofClause.reduce((sum, place) => sum + (place.lines.some((line) => lines.includes(line)) ? place.confidence : 0), 0),
  );
  const scores = found.map(
    ({ score }, i) => score + SUPPORT_WEIGHT * (supports[i]! - usual) + CLAUSE_WEIGHT * clauses[i]!,
  );
  const chances = confidences(scores);
  return found
    .map((place, i) =>
      toQuotePlace(
        { ...place, score: scores[i]!, confidence: chances[i]! },
        { support: supports[i]!, clause: clauses[i]! },
      ),
    )
    .sort((a, b) => b.score - a.score);
}

/** The lines of a record in `range`, as a place for `quote`; null where nobody's words stand there. */
export function placeAt(
  quote: readonly Lexeme[],
  { concordance }: RecordText,
  { start, end }: Range,
): QuotePlace | null {
  const { lines, wording } = concordance;
  const inside = lines.flatMap(({ from, to }, line) =>
    wording.starts[from]! < end && wording.ends[to - 1]! > start ? [line] : [],
  );
  const run = inside.filter((line) => lines[line]!.voice === lines[inside[0]!]!.voice);
  const [place] = run.length === 0 ? [] : measurePlaces(quote, concordance, [run]);
  return place === undefined ? null : toQuotePlace({ ...place, confidence: 0 }, { support: 0, clause: 0 });
}

function toQuotePlace(
  { lines, voice, confidence, score, likeness }: Place,
  beside: Pick<QuotePlace, 'support' | 'clause'>,
): QuotePlace {
  return { lines, voice, confidence, score, covered: likeness.covered, ...beside, beside: false };
}

/** Reported clauses in the order of the text, and where those up to each one end, the last of them. */
interface Clauses {
  readonly ranges: readonly Range[];
  readonly reach: readonly number[];
}

function reportedClauses(quotations: readonly Quotation[]): Clauses {
  const ranges = quotations.flatMap(({ kind, range }) => (kind === 'indirect' ? [range] : []));
  ranges.sort((a, b) => a.start - b.start);
  let reach = 0;
  return { ranges, reach: ranges.map(({ end }) => (reach = Math.max(reach, end))) };
}

/** The shortest clause around `range`; null where none is. O(log n + clauses nearby). */
function shortestAround({ ranges, reach }: Clauses, range: Range): Range | null {
  const behind = firstWhere(ranges.length, (at) => ranges[at]!.start > range.start);
  let best: Range | null = null;
  for (let at = behind - 1; at >= 0 && reach[at]! >= range.end; at--) {
    const one = ranges[at]!;
    if (contains(one, range) && (best === null || one.end - one.start <= best.end - best.start)) best = one;
  }
  return best;
}

/** The words of the reported clause, or else of the sentence, in which a fragment stands. */
function clauseAround({ kind, range }: Quotation, wording: Wording, clauses: Clauses, words: number): Lexeme[] {
  if (kind !== 'mixed' || words > FRAGMENT_WORDS) return [];
  const clause = shortestAround(clauses, range);
  const [from, to] = clause === null ? sentencesAround(wording, range) : wordsIn(wording, clause);
  return Array.from({ length: to - from }, (_, i) => wording.lexemes[wording.ids[from + i]!]!);
}

function wordsIn(wording: Wording, range: Range): [from: number, to: number] {
  const last = wordingAt(wording, range.end - 1);
  // A full stop at the end belongs to no word: the next one begins behind it.
  return [wordingAt(wording, range.start), wording.starts[last]! < range.end ? last + 1 : last];
}

/** The words of the sentences that `range` lies in. */
function sentencesAround(wording: Wording, range: Range): [from: number, to: number] {
  const [first, end] = wordsIn(wording, range);
  const { sentences } = wording;
  const last = unitOf(sentences, end - 1);
  return [sentences[unitOf(sentences, first)] ?? 0, sentences[last + 1] ?? wording.length];
}

/** The content words and numbers of the sentence around `range`, without those in it, and of the one before it in its paragraph. */
function wordsAround(text: string, wording: Wording, range: Range): Lexeme[] {
  const [first, end] = wordsIn(wording, range);
  const [from, to] = sentencesAround(wording, range);
  const before = wording.sentences[unitOf(wording.sentences, from - 1)] ?? from;
  const goesOn = from > 0 && !text.slice(wording.ends[from - 1], wording.starts[from]).includes('\n');
  const words: Lexeme[] = [];
  for (let at = goesOn ? before : from; at < to; at++) {
    const lexeme = wording.lexemes[wording.ids[at]!]!;
    if ((at < first || at >= end) && lexeme.kind !== 'function') words.push(lexeme);
  }
  return words;
}

/** How much of `around` the lines of each place and their neighbours have, by weight. */
function supportsAt(around: readonly Lexeme[], places: readonly Pick<Place, 'lines'>[], text: Concordance): number[] {
  const asks = around.map((word) => text.ask(word));
  const total = asks.reduce((sum, { weight }) => sum + weight, 0);
  const present = new Uint8Array(text.keys.length);
  const mark = (lines: readonly number[], as: 0 | 1) => {
    for (const line of [lines[0]! - 1, ...lines, lines.at(-1)! + 1]) {
      if (text.lines[line] === undefined) continue;
      const { from, to } = text.lines[line];
      for (let at = from; at < to; at++) present[text.keyAt(at)] = as;
    }
  };
  return places.map(({ lines }) => {
    mark(lines, 1);
    let found = 0;
    for (const ask of asks) found += ask.weight * bestOf(ask, present);
    mark(lines, 0);
    return total === 0 ? 0 : found / total;
  });
}

/** How alike the likest of the keys that are `present` is. */
function bestOf({ matches }: Ask, present: Uint8Array): number {
  let best = 0;
  for (const { key, likeness } of matches) if (likeness > best && present[key] === 1) best = likeness;
  return best;
}
