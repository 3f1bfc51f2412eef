import type { Language } from '../../lang/index.ts';
import {
  type FigureMention,
  isNoun,
  isProper,
  isVerb,
  type Range,
  type TextForm,
  type TimeExpression,
  TokenKind,
} from '../../model/index.ts';
import { firstWhere } from '../../text/index.ts';
import { isDesignation, isListMarker, opens } from './designations.ts';
import { isIdle } from './negations.ts';
import { PERCENT, percentEnd } from './percent.ts';
import { NAME_PART_WEIGHT, NAME_WEIGHT, type Term, type TermKind } from './term.ts';
import { dateTerm, isMoment } from './term-dates.ts';
import { numberTerm, quantityTerm, sidesOf } from './term-figures.ts';
import { FRAME_WEIGHT, framed, nameTerms, type Referring } from './term-frames.ts';

/** A percentage without its number. */
const UNIT_WEIGHT = 0.4;
/** Tokens between a negation and the word that it denies: "has not yet been seen". */
const NEGATION_REACH = 4;
/** How much lighter the commonest words are than rare ones. */
const COMMON_DISCOUNT = 0.55;

/** What is known of a text beyond its form; the more, the better its terms. */
export interface TermMarks {
  /** Parts of speech by token; without them capitals tell names. */
  readonly tags?: Uint8Array;
  /** Expressions of time, in order. Those that name a time are one term each. */
  readonly times?: readonly TimeExpression[];
  /** Quantities, in order of their numbers, with units that are the same however they are written. */
  readonly figures?: readonly FigureMention[];
  /** Pronouns and descriptions, in order, with the name that each stands for. */
  readonly references?: readonly Referring[];
  /** Where the text says who speaks, in order: what stands there is frame. */
  readonly frames?: readonly Range[];
}

/** The terms of tokens `from` to `to` (exclusive) of `form`, in order. Function words are left out. */
export function termsOf(
  form: TextForm,
  from: number,
  to: number,
  language: Language,
  { tags, times = [], figures = [], references = [], frames = [] }: TermMarks = {},
): Term[] {
  const { lexicon, numbers, stakes, claims, comparing } = language;
  const { tokens, folded } = form;
  const terms: Term[] = [];
  const first = tokens.starts[from] ?? 0;
  let time = firstAfter(times, first, (one) => one);
  let figure = firstAfter(figures, first, ({ number }) => number);
  let reference = firstAfter(references, first, (one) => one);
  let negation = Number.NEGATIVE_INFINITY;
  /** The negation before the last one. */
  let before = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) {
    while (reference < references.length && references[reference]!.start < tokens.starts[i]!) reference++;
    if (references[reference]?.start === tokens.starts[i]) terms.push(...nameTerms(references[reference]!, lexicon));
    while (time < times.length && times[time]!.end <= tokens.starts[i]!) time++;
    const expression = times[time];
    if (expression !== undefined && expression.start <= tokens.starts[i]! && isMoment(expression)) {
      if (expression.start === tokens.starts[i] && !expression.value.endsWith('_REF')) {
        const surface = folded.slice(expression.start, expression.end);
        terms.push(dateTerm(expression, surface, lexicon));
      }
      continue;
    }
    while (figure < figures.length && figures[figure]!.number.end <= tokens.starts[i]!) figure++;
    const quantity = figures[figure];
    // "GBP386" is one token, and the number begins within it.
    if (quantity !== undefined && quantity.number.start < tokens.ends[i]!) {
      const parts = quantity.kind === 'vote' ? sidesOf(form, quantity, i, to, numbers) : [quantityTerm(form, quantity)];
      terms.push(...parts);
      while (i + 1 < to && tokens.starts[i + 1]! < parts.at(-1)!.end) i++;
      continue;
    }
    if (isListMarker(form, i, from)) continue;
    const number = numbers.begins(form, i) ? numbers.read(form, i) : null;
    if (number !== null && number.to <= to && isDesignation(form, tags, i, from, language)) {
      terms.push({
        word: `#${folded.slice(tokens.starts[i], tokens.ends[number.to - 1])}`,
        kind: 'name',
        weight: NAME_PART_WEIGHT,
        start: tokens.starts[i]!,
        end: tokens.ends[number.to - 1]!,
      });
      i = number.to - 1;
      continue;
    }
    if (number !== null && number.to <= to) {
      const term = numberTerm(form, number, language);
      if (term !== null) terms.push(term);
      i = Math.max(i, (term?.next ?? number.to) - 1);
      continue;
    }
    const kind = tokens.kinds[i];
    const plain = folded.slice(tokens.starts[i], tokens.ends[i]);
    if (kind === TokenKind.Punctuation && '.,;:!?'.includes(plain)) negation = Number.NEGATIVE_INFINITY;
    if (kind === TokenKind.Word && stakes.negations.has(plain) && !isIdle(form, i, claims)) {
      before = negation;
      negation = i;
    }
    const add = (word: string, as: TermKind, weight: number) => {
      const term: Writable<Term> = { word, kind: as, weight, start: tokens.starts[i]!, end: tokens.ends[i]! };
      // "Did not fail": what denies may be denied itself.
      const denier = i === negation ? before : negation;
      if (as === 'word' && i > denier && i - denier <= NEGATION_REACH) term.negated = true;
      if (as === 'word' && (i === negation || claims.denials.missing.has(word))) term.denial = true;
      if (as === 'word' && tags !== undefined && isVerb(tags[i]!)) term.verb = true;
      terms.push(term);
      // "No smoke alarms": what is denied is the whole of it.
      const goesOn = tags !== undefined && isNoun(tags[i]!) && i + 1 < to && isNoun(tags[i + 1]!);
      if (as === 'word' && i > negation && !goesOn) negation = Number.NEGATIVE_INFINITY;
    };
    if (kind === TokenKind.Symbol && percentEnd(form, i, comparing) > i) add(PERCENT, 'word', UNIT_WEIGHT);
    else if (kind === TokenKind.Word) {
      const next =
        tokens.kinds[i + 1] === TokenKind.Word && i + 1 < to
          ? folded.slice(tokens.starts[i + 1], tokens.ends[i + 1])
          : '';
      const compound = lexicon.compound(plain, next) ?? lexicon.compound(lexicon.lemma(plain), next);
      if (compound !== undefined) {
        const upper = folded.charAt(tokens.starts[i]!) !== form.text.charAt(tokens.starts[i]!);
        const capital = upper && (tags === undefined ? !opens(form, i) : isProper(tags[i]!) && !opens(form, i));
        terms.push({
          word: compound,
          kind: capital ? 'name' : 'word',
          weight: capital ? NAME_WEIGHT : 1 - COMMON_DISCOUNT * lexicon.commonness(compound),
          start: tokens.starts[i]!,
          end: tokens.ends[i + 1]!,
        });
        i++;
      } else addWord(form, i, plain.replaceAll('.', ''), tags?.[i], language, add);
      // "Did not say that it was right" denies the saying alone.
      if (i > negation && tags !== undefined && isVerb(tags[i]!) && reportsOnly(lexicon.lemma(plain), language))
        negation = Number.NEGATIVE_INFINITY;
    }
  }
  return framed(terms, lexicon, frames);
}

/** Whether a verb reports, and keeps to itself that it is denied: "said", unlike "is not thought to". */
function reportsOnly(lemma: string, { lexicon, claims }: Language): boolean {
  return lexicon.isReporting(lemma) && !claims.denials.raising.has(lemma);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

type Add = (word: string, kind: TermKind, weight: number) => void;

function addWord(
  form: TextForm,
  at: number,
  word: string,
  tag: number | undefined,
  { lexicon, comparing }: Language,
  add: Add,
): void {
  const { tokens, folded, text } = form;
  if (word === "n't" || (word.includes("'") && word.indexOf("'") !== 1)) return;
  const capital = text.charAt(tokens.starts[at]!) !== folded.charAt(tokens.starts[at]!);
  if (capital && word.length <= 4) {
    const acronym = lexicon.acronym(text.slice(tokens.starts[at], tokens.ends[at]).replaceAll('.', ''));
    if (acronym !== undefined) return void add(acronym, 'name', NAME_WEIGHT);
  }
  if (percentEnd(form, at, comparing) === at + 1 || percentEnd(form, at - 1, comparing) === at + 1)
    return void add(PERCENT, 'word', UNIT_WEIGHT);
  const calendar = lexicon.calendar(word);
  if (calendar !== undefined && capital && (!lexicon.isFunctionWord(word) || beside(form, at)))
    return void add(calendar, 'date', 1);
  if (word.length < 2 || lexicon.isFunctionWord(word)) return;
  const lemma = lexicon.lemma(word);
  if (lexicon.isFunctionWord(lemma)) return;
  const common = lexicon.commonness(lemma);
  // Untagged, the first word of a sentence is a name only if the table does not know it as a word.
  const name = tag === undefined ? capital && (!opens(form, at) || !lexicon.knows(word)) : capital && isProper(tag);
  if (name) return void add(lemma, 'name', NAME_WEIGHT);
  if (lexicon.isReporting(lemma)) return void add(lemma, 'frame', FRAME_WEIGHT);
  add(lemma, 'word', 1 - COMMON_DISCOUNT * common);
}

/** Index of the first of `marks`, in order of their places, that ends after `offset`. */
function firstAfter<T>(marks: readonly T[], offset: number, placeOf: (mark: T) => Range): number {
  return firstWhere(marks.length, (at) => placeOf(marks[at]!).end > offset);
}

/** Whether a number stands right before or after token `at`: "May 4". */
function beside({ tokens }: TextForm, at: number): boolean {
  return tokens.kinds[at + 1] === TokenKind.Number || (at > 0 && tokens.kinds[at - 1] === TokenKind.Number);
}
