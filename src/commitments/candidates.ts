import type { Language } from '../lang/index.ts';
import {
  isFiniteVerb,
  isNoun,
  type Range,
  Tag,
  type TextForm,
  type TimeExpression,
  TokenKind,
} from '../model/index.ts';
import { type Clause, type Predicate, wordAt } from './clause.ts';
import { isFrom, isTimed, timesIn, timesOf } from './due.ts';
import { isReal } from './frames.ts';
import type { Sign } from './odds.ts';
import { predicatesIn } from './predicates.ts';
import { signsOf } from './signs.ts';
import type { CommitmentSources } from './sources.ts';
import { subjectOf } from './subjects.ts';

/** A predicate that may undertake something, with what speaks for it. */
export interface Candidate {
  readonly predicate: Predicate;
  readonly signs: ReadonlySet<Sign>;
}

/** A sentence in which somebody may undertake something. */
export interface Candidates {
  readonly clause: Clause;
  /** Without the marks at its ends. */
  readonly range: Range;
  /** Its times from the day of publication on. */
  readonly times: readonly TimeExpression[];
  /** The next sentence calls it a promise. */
  readonly sealed: boolean;
  /** In the order of their words; a line without a verb has one. */
  readonly candidates: readonly Candidate[];
}

/**
 * Every sentence with a predicate that may bind somebody, generously: which of them do is for `odds.ts` to say. Headlines,
 * captions, speaker labels and questions are left out. O(words).
 */
export function candidatesIn(sources: CommitmentSources, language: Language): Candidates[] {
  const { form, report, tags } = sources;
  const { sentences } = form;
  const skipped = report.blocks.filter(({ kind }) => kind !== 'list-item' && kind !== 'blockquote' && kind !== 'note');
  const found: Candidates[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [from, to] = [sentences[s]!, sentences[s + 1]!];
    const range = sentenceRange(form, from, to);
    if (range === null || skipped.some((block) => block.start <= range.start && range.end <= block.end)) continue;
    if (report.turns.some(({ label }) => label.start <= range.start && range.end <= label.end)) continue;
    const clause: Clause = { form, tags, from, to, rules: language.commitments, lemma: language.tagging.lemma };
    const times = timesIn(sources.times, range, report.published?.value ?? null);
    const predicates = predicatesIn(clause).filter((predicate) => isPossible(clause, predicate, times));
    const bare = report.kind === 'release' ? bareLine(clause, times) : null;
    if (bare !== null) predicates.push(bare);
    if (predicates.length === 0) continue;
    const sealed = s + 2 < sentences.length && isSeal({ ...clause, from: to, to: sentences[s + 2]! });
    const candidates = predicates.map((predicate) => ({
      predicate,
      signs: signsOf(sources, language, clause, predicate, times, sealed),
    }));
    found.push({ clause, range, times, sealed, candidates });
  }
  return found;
}

/** What might have been and what is asked binds nobody; a present tense, a duty without "must", a call, an opening and an infinitive bind only with a day to come. */
function isPossible(clause: Clause, predicate: Predicate, times: readonly TimeExpression[]): boolean {
  if (predicate.how === 'would' && !isReal(clause, predicate)) return false;
  const subject = subjectOf(clause, predicate);
  if (subject !== null && subject.from > clause.from && clause.rules.asks.has(wordAt(clause.form, subject.from - 1)))
    return false;
  if (!predicate.dated && predicate.how !== 'present') return true;
  const own = timesOf(times, clause, predicate);
  // "can be had from May", not "can take a week".
  if (predicate.how === 'opens') return own.some((time) => isFrom(clause, time));
  return predicate.how === 'infinitive' ? own.some(({ kind }) => kind === 'deadline') : isTimed(own);
}

/** The sentence without marks at its ends; null for a question, or where nothing is left. */
function sentenceRange({ tokens, folded }: TextForm, from: number, to: number): Range | null {
  let first = from;
  let last = to - 1;
  const isMark = (i: number) => tokens.kinds[i] === TokenKind.Punctuation || tokens.kinds[i] === TokenKind.Symbol;
  for (let i = last; i >= first && isMark(i); i--) if (folded[tokens.starts[i]!] === '?') return null;
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last) && folded[tokens.starts[last]!] !== '.') last--;
  return last <= first ? null : { start: tokens.starts[first]!, end: tokens.ends[last]! };
}

/** "That is a promise.": what the sentence before says will be done. */
function isSeal({ form, tags, from, to, rules, lemma }: Clause): boolean {
  const isSaid = (tags[from] === Tag.DT || tags[from] === Tag.WDT || tags[from] === Tag.PRP) && from + SEAL_TOKENS > to;
  if (!isSaid || lemma(wordAt(form, from + 1), tags[from + 1]!) !== rules.grammar.be) return false;
  return rules.pledgeNouns.has(wordAt(form, from + 3)) && (tags[from + 2] === Tag.DT || tags[from + 2] === Tag.PRPS);
}

/** Tokens of such a sentence at most: longer ones say more than that. */
const SEAL_TOKENS = 24;

/** "No tolls before July 1.", "Friday, May 8: free entry": a line without a verb, and a day to come. */
function bareLine(clause: Clause, times: readonly TimeExpression[]): Predicate | null {
  const { form, tags, from, to, rules } = clause;
  if (times.length === 0) return null;
  const opens = wordAt(form, from) === rules.grammar.no && isNoun(tags[from + 1]!);
  const dated = isDatedLine(clause, times);
  for (let i = from; i < to && !dated; i++) {
    if (opens && (tags[i] === Tag.COMMA || tags[i] === Tag.WDT)) break;
    if ((isFiniteVerb(tags[i]!) && tags[i] !== Tag.VBP) || tags[i] === Tag.MD) return null;
  }
  const { starts } = form.tokens;
  const isBare = times.some((time) => {
    let at = from;
    while (at < to && starts[at]! < time.start) at++;
    if (at === from) return false;
    const before = wordAt(form, at - 1) === rules.grammar.the ? at - 2 : at - 1;
    return before >= from && rules.deadlines.has(wordAt(form, before));
  });
  return isBare || dated || (opens && isTimed(times))
    ? { at: from, verb: -1, lemma: '', how: 'bare', passive: false, negated: false }
    : null;
}

/** "Friday, May 8: free entry": a day, a colon, and what begins on it. */
function isDatedLine({ form, from, to }: Clause, times: readonly TimeExpression[]): boolean {
  const { starts } = form.tokens;
  return times.some((time) => {
    let at = from;
    while (at < to && starts[at]! < time.end) at++;
    return time.start <= starts[Math.min(from + 1, to - 1)]! && at < to - 1 && wordAt(form, at) === ':';
  });
}
