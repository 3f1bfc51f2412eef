import type { Language } from '../../lang/index.ts';
import {
  byStart,
  type FigureMention,
  isFiniteVerb,
  isNoun,
  type LocalName,
  type Quotation,
  type Range,
  type Reference,
  type Report,
  Tag,
  type TextForm,
  type TimeExpression,
  TokenKind,
} from '../../model/index.ts';
import { foldedToken } from '../../text/index.ts';
import { withAsides } from './asides.ts';
import { carriedTerms } from './carried.ts';
import { clauseStarts } from './clauses.ts';
import { EraReader } from './eras.ts';
import { deniesPlainly, negationsIn } from './negations.ts';
import { isDenial, isQuestion, reportsQuestion } from './replies.ts';
import { hasVerb, type Piece, rowsOf } from './rows.ts';
import { type ClauseShape, shapeOf } from './shape.ts';
import type { Interval, Term } from './term.ts';
import { type TermMarks, termsOf } from './terms.ts';
import { frameRanges, type Voice, voiceOf, weighedByVoice } from './voices.ts';

/** A clause that says something: the smallest piece of a report that can be a statement's support. */
export interface StatementUnit extends Range {
  /** Number of its sentence within the report. */
  readonly sentence: number;
  readonly terms: readonly Term[];
  readonly shape: ClauseShape;
  /** Norms of all its words and numbers, function words among them, ascending. */
  readonly words: Uint32Array;
  /** Whose words it is; null where it is the reporter's own. */
  readonly voice: Voice | null;
  /** Words that deny something or say that it is missing. */
  readonly negations: number;
  /** It says "not" or "no" of something. */
  readonly denying: boolean;
  /** It has no verb: a heading, a list's entry, an exclamation. */
  readonly fragment: boolean;
  /** It says what can, could or should be, not what is: "would", "must", "cannot". */
  readonly modal: boolean;
  /** It asks and states nothing. */
  readonly question: boolean;
  /** The time that it is said of, where a date with its year says so: its own, or that of its paragraph's past. */
  readonly era: Interval | null;
  /** Place among the report's units of the unit that it denies without repeating it; null where it denies none. */
  readonly denies: number | null;
  /** Offset from which it can be read by itself: behind a conjunction that it begins with. */
  readonly opens: number;
  /** It only says when, or on what condition, the clause beside it holds: that before it (-1) or behind it (1); else 0. */
  readonly hangs: -1 | 0 | 1;
  /** How much it needs what stands before it, 0–1: wholly where it begins with a relative or a verb, half with a pronoun. */
  readonly leaning: number;
}

/** Every clause of a report that carries at least one term, in order. Clauses tile their sentences. */
export function statementUnits({
  form,
  tags,
  language,
  times,
  figures,
  names,
  references,
  quotations,
  skipped,
}: {
  readonly form: TextForm;
  /** Parts of speech by token. */
  readonly tags: Uint8Array;
  readonly language: Language;
  readonly times: readonly TimeExpression[];
  readonly figures: readonly FigureMention[];
  readonly names: readonly Pick<LocalName, 'name'>[];
  readonly references: readonly Reference[];
  readonly quotations: readonly Quotation[];
  /** What is no part of the report's sentences: speaker labels, datelines, stage directions; in order, disjoint. */
  readonly skipped: readonly Range[];
}): StatementUnit[] {
  const { tokens } = form;
  const units: StatementUnit[] = [];
  const frames = frameRanges(quotations);
  const referring = references.flatMap(({ start, end, name }) =>
    name === null ? [] : [{ start, end, name: names[name]!.name }],
  );
  const quantities = [...figures].sort((x, y) => x.number.start - y.number.start);
  /** What the sentence before speaks of, and what the one being read does. */
  let topics: Term[] = [];
  let next: Term[] = [];
  let current = -1;
  const eras = new EraReader(form, tags);
  for (const { from, to, sentence } of rowsOf([...pieces(form, skipped)], form, tags)) {
    if (sentence !== current) [topics, next, current] = [next, [], sentence];
    const range = { from, to };
    const question = isQuestion(form, tags, range, language);
    const before = units.at(-1);
    const denial = before !== undefined && isDenial(form, tags, range, before.question, language);
    const denies = denial ? units.length - 1 : null;
    const starts = clauseStarts(form, tags, from, to, language);
    const statesNothing = question || (starts.length === 1 && isLoneCondition(form, from, to, language));
    for (const [i, first] of starts.entries()) {
      const last = starts[i + 1] ?? to;
      const clauseTerms = claimTerms(form, first, last, language, {
        tags,
        times,
        figures: quantities,
        references: referring,
        frames,
      });
      const own = withAsides(clauseTerms, form, tags, { from: first, to: last });
      next.push(...topicsOf(own, form, tags, first));
      const terms = starts.length > 1 ? own : [...carriedTerms(own, topics), ...own];
      if (terms.length === 0 && denies === null) continue;
      const voice = voiceOf(own, quotations, form.folded, language);
      const weighed = weighedByVoice(terms, voice);
      const negations = negationsIn(form, first, last, language);
      const denying = negations > 0 && deniesPlainly(form, first, last, language);
      const fragment = !hasVerb(tags, first, last);
      const modal = isModal(form, tags, first, last, language);
      const { opens, leaning } = openingOf(form, tags, first, last, language);
      // Field by field: an object spread into another is slow to make and to read from.
      units.push({
        start: tokens.starts[first]!,
        end: tokens.ends[last - 1]!,
        sentence,
        terms: weighed,
        shape: shapeOf(weighed, voice),
        words: wordsIn(form, first, last),
        voice,
        negations,
        denying,
        fragment,
        modal,
        question: statesNothing || reportsQuestion(form, { from: first, to: last }, language),
        era: eras.read(own, { from: first, to: last }),
        denies,
        hangs: !isCondition(form, first, last, language) ? 0 : i > 0 ? -1 : starts.length > 1 ? 1 : 0,
        opens,
        leaning,
      });
    }
  }
  return units;
}

/** Whether a clause begins, behind marks and a conjunction, with a word of condition or time. */
function isCondition(form: TextForm, from: number, to: number, { claims: { clauses } }: Language): boolean {
  const { kinds } = form.tokens;
  let first = from;
  while (first < to && (kinds[first] === TokenKind.Punctuation || kinds[first] === TokenKind.Symbol)) first++;
  if (
    first < to &&
    clauses.coordinators.has(foldedToken(form, first)) &&
    !clauses.circumstances.has(foldedToken(form, first))
  )
    first++;
  return first < to && clauses.conditions.has(foldedToken(form, first));
}

/** Words of a sentence that is nothing but a condition or time. */
const LONE_CONDITION = 8;

/** Whether a sentence of one clause only says when: "When I have taken it apart." */
function isLoneCondition(form: TextForm, from: number, to: number, language: Language): boolean {
  if (!isCondition(form, from, to, language)) return false;
  let words = 0;
  for (let i = from; i < to; i++) {
    if (foldedToken(form, i) === ',') return false;
    if (form.tokens.kinds[i] === TokenKind.Word || form.tokens.kinds[i] === TokenKind.Number) words++;
  }
  return words <= LONE_CONDITION;
}

/** Parts of speech that no sentence of its own begins with. */
const LEANING: ReadonlySet<number> = new Set([Tag.MD, Tag.VBD, Tag.VBN, Tag.VBP, Tag.VBZ]);

/** Where a clause can begin if it stands alone, and whether it leans on what stands before even so. */
function openingOf(
  form: TextForm,
  tags: Uint8Array,
  from: number,
  to: number,
  { claims: { clauses } }: Language,
): Pick<StatementUnit, 'opens' | 'leaning'> {
  const { kinds, starts } = form.tokens;
  const wordFrom = (at: number): number =>
    at < to && kinds[at] !== TokenKind.Word && kinds[at] !== TokenKind.Number ? wordFrom(at + 1) : at;
  const first = wordFrom(from);
  const second = wordFrom(first + 1);
  const joins = second < to && clauses.coordinators.has(foldedToken(form, first));
  const word = joins ? second : first;
  if (word >= to) return { opens: starts[from]!, leaning: 1 };
  const opening = foldedToken(form, word);
  const depends = LEANING.has(tags[word]!) || clauses.relatives.has(opening) || clauses.circumstances.has(opening);
  // "It was shut.", "That does not include the roof."
  const pronoun =
    tags[word] === Tag.PRP || (tags[word] === Tag.DT && (isFiniteVerb(tags[word + 1]!) || tags[word + 1] === Tag.MD));
  const leaning = depends ? 1 : joins || pronoun ? 0.5 : 0;
  return { opens: starts[joins ? word : from]!, leaning };
}

/** The norms of the words and numbers of tokens `from` to `to` (exclusive), ascending. */
export function wordsIn({ tokens: { norms } }: TextForm, from: number, to: number): Uint32Array {
  return norms
    .subarray(from, to)
    .filter((norm) => norm !== 0)
    .sort();
}

/** What a clause speaks of: its names, and its words that are nouns. `first`: its first token. */
function topicsOf(terms: readonly Term[], { tokens }: TextForm, tags: Uint8Array, first: number): Term[] {
  let token = first;
  return terms.filter(({ kind, start, referred }) => {
    while (tokens.ends[token]! <= start) token++;
    return referred !== true && (kind === 'name' || (kind === 'word' && isNoun(tags[token]!)));
  });
}

/** What a modal verb says beyond "will", which tells of the future as of a fact, or a word of wishing; what is only supposed; and an order. */
function isModal(form: TextForm, tags: Uint8Array, from: number, to: number, language: Language): boolean {
  const { tokens, folded } = form;
  const { lexicon, claims } = language;
  const { future, wishes, suppositions } = claims;
  if (isOrder(form, tags, from, to, claims)) return true;
  // "Before the review was finished" does not say that it was.
  const opening = folded.slice(tokens.starts[from], tokens.ends[from]);
  const isCondition = claims.denials.bounds.has(opening) && claims.clauses.conditions.has(opening);
  if (isCondition && !/[,:;]./s.test(folded.slice(tokens.ends[from], tokens.ends[to - 1]))) return true;
  if (suppositions.has(folded.slice(tokens.starts[from], tokens.ends[from]))) return true;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.Word) continue;
    const word = folded.slice(tokens.starts[i], tokens.ends[i]);
    if (tags[i] === Tag.MD ? !future.has(word) : wishes.has(lexicon.lemma(word))) return true;
  }
  return false;
}

/** Whether a clause opens with a verb that tells somebody to do something: "Wait outside", "Do not wait". */
function isOrder(
  { tokens, folded }: TextForm,
  tags: Uint8Array,
  from: number,
  to: number,
  { orders, denials }: Language['claims'],
): boolean {
  let opens = false;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.Word) continue;
    const word = folded.slice(tokens.starts[i], tokens.ends[i]);
    if (opens && denials.plain.has(word)) continue;
    if (!orders.has(word)) return tags[i] === Tag.VB;
    opens = true;
  }
  return false;
}

/** Least share of a clause's weight that must be left when what says who speaks is set aside. */
const MIN_CLAIM = 0.6;

/** The terms of a clause. Where its frame would be most of it ("it was told by a neighbour"), it has none. */
function claimTerms(form: TextForm, from: number, to: number, language: Language, marks: TermMarks): Term[] {
  const framed = termsOf(form, from, to, language, marks);
  const [start, end] = [form.tokens.starts[from]!, form.tokens.ends[to - 1]!];
  // Most clauses have no frame: the second reading would be the first.
  if (!marks.frames?.some((frame) => frame.start < end && frame.end > start)) return framed;
  const plain = termsOf(form, from, to, language, { ...marks, frames: [] });
  const weigh = (terms: readonly Term[]) => terms.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(framed) >= MIN_CLAIM * weigh(plain) ? framed : plain;
}

/** Speaker labels and the blocks of a report that say nothing of the event, in order. */
export function outsideSentences({ turns, blocks }: Pick<Report, 'turns' | 'blocks'>): Range[] {
  const silent = blocks.filter(
    ({ kind }) => kind === 'dateline' || kind === 'stage' || kind === 'front' || kind === 'note',
  );
  const ranges = [...turns.map(({ label }) => label), ...silent].sort(byStart);
  const result: Range[] = [];
  for (const { start, end } of ranges) {
    const last = result.at(-1);
    if (last === undefined || start >= last.end) result.push({ start, end });
    else if (end > last.end) result[result.length - 1] = { start: last.start, end };
  }
  return result;
}

/** The sentences without what is skipped, which parts them. */
function* pieces({ tokens, sentences }: TextForm, skipped: readonly Range[]): Generator<Piece> {
  let next = 0;
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    let from = sentences[sentence]!;
    for (let i = from; i < sentences[sentence + 1]!; i++) {
      while (next < skipped.length && skipped[next]!.end <= tokens.starts[i]!) next++;
      if (next === skipped.length || tokens.starts[i]! < skipped[next]!.start) continue;
      if (i > from) yield { from, to: i, sentence };
      from = i + 1;
    }
    if (from < sentences[sentence + 1]!) yield { from, to: sentences[sentence + 1]!, sentence };
  }
}
