import type { Language } from '../lang/index.ts';
import {
  type CommitmentMention,
  isFiniteVerb,
  isNoun,
  type LocalNames,
  type Quotation,
  type Range,
  type Report,
  Tag,
  type TextForm,
  type TimeExpression,
  TokenKind,
} from '../model/index.ts';
import { foldedToken, rangeOfTokens } from '../text/index.ts';
import { actorOf } from './actor.ts';
import { type Clause, type Predicate, wordAt } from './clause.ts';
import { dueOf, isTimed, timesIn, timesOf } from './due.ts';
import { isHedged } from './frames.ts';
import { predicatesIn } from './predicates.ts';
import { isUndertaken } from './undertaken.ts';

/** What one report's commitments are read from. */
export interface CommitmentSources {
  readonly report: Pick<Report, 'text' | 'kind' | 'blocks' | 'turns' | 'published' | 'publisher' | 'byline'>;
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  readonly names: LocalNames;
}

/**
 * Where somebody undertakes something, told by its verbs, its subject and its deadline: one for each sentence, several where
 * each has a time of its own. Forecasts, hopes, demands and refusals to promise are left out; where a sentence may be
 * either, it is left out. Spans are whole sentences, a further one's runs from its clause to the end. O(words).
 */
export function findCommitments(sources: CommitmentSources, language: Language): CommitmentMention[] {
  const { form, report } = sources;
  const { sentences } = form;
  const skipped = report.blocks.filter(({ kind }) => kind !== 'list-item' && kind !== 'blockquote' && kind !== 'note');
  const found: CommitmentMention[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const range = sentenceRange(form, sentences[s]!, sentences[s + 1]!);
    if (range === null || skipped.some((block) => block.start <= range.start && range.end <= block.end)) continue;
    if (report.turns.some(({ label }) => label.start <= range.start && range.end <= label.end)) continue;
    const sealed = s + 2 < sentences.length && isSeal(sources, language, sentences[s + 1]!, sentences[s + 2]!);
    found.push(...commitmentsIn(sources, language, sentences[s]!, sentences[s + 1]!, range, sealed));
  }
  return found;
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
function isSeal(
  { form, tags }: CommitmentSources,
  { commitments: rules, tagging }: Language,
  from: number,
  to: number,
) {
  const isSaid = (tags[from] === Tag.DT || tags[from] === Tag.WDT || tags[from] === Tag.PRP) && from + SEAL_TOKENS > to;
  if (!isSaid || tagging.lemma(wordAt(form, from + 1), tags[from + 1]!) !== 'be') return false;
  return rules.pledgeNouns.has(wordAt(form, from + 3)) && (tags[from + 2] === Tag.DT || tags[from + 2] === Tag.PRPS);
}

/** Tokens of such a sentence at most: longer ones say more than that. */
const SEAL_TOKENS = 24;

function commitmentsIn(
  sources: CommitmentSources,
  language: Language,
  from: number,
  to: number,
  range: Range,
  sealed: boolean,
): CommitmentMention[] {
  const { form, tags, report } = sources;
  const { commitments: rules, tagging } = language;
  const clause: Clause = { form, tags, from, to, rules, lemma: tagging.lemma };
  const times = timesIn(sources.times, range, report.published?.value ?? null);
  const candidates = predicatesIn(clause);
  const first =
    candidates.find((candidate) => isUndertaken(sources, language, clause, candidate, times)) ??
    (sealed ? candidates.find((candidate) => candidate.how === 'will' && !isHedged(clause, candidate)) : undefined);
  const predicate = first ?? bareLine(clause, times, report);
  if (predicate === null) return [];
  const within = (part: Clause) => timesIn(times, rangeOfTokens(form, part.from, part.to), null);
  const mention = (told: Predicate, part: Clause, own: readonly TimeExpression[], span: Range): CommitmentMention => ({
    ...span,
    actor: actorOf(sources, clause, told, language.names.words),
    action: actionOf(form, told, span),
    strength: told.how === 'must' || told.how === 'orders' ? 'must' : told.how === 'intends' ? 'plans' : 'will',
    due: dueOf(told.verb < 0 ? own : timesOf(own, part, told), clause, form.tokens.starts[told.at]!),
    words: contentOf(part, sources.times),
  });
  const mentions: CommitmentMention[] = [];
  let told = predicate;
  // What is left of the sentence.
  let rest = clause;
  for (;;) {
    const span = mentions.length === 0 ? range : { start: form.tokens.starts[rest.from]!, end: range.end };
    const next = first === undefined ? null : nextPart(rest, candidates, told);
    if (next === null) return [...mentions, mention(told, rest, within(rest), span)];
    const part = { ...rest, to: next.end };
    const further = { ...rest, from: next.begin };
    const own = within(part);
    const isFurther =
      isTimed(within(further)) &&
      (isTimed(own) || next.hasSubject) &&
      isUndertaken(sources, language, clause, next.predicate, within(further));
    if (!isFurther) return [...mentions, mention(told, part, isTimed(own) ? own : within(rest), span)];
    mentions.push({ ...mention(told, part, own, rangeOfTokens(form, part.from, part.to)), ...span });
    told = next.predicate;
    rest = further;
  }
}

/** A further clause of a sentence that says what is to be done: "the roof will be tight by May, and the pool will open". */
interface NextPart {
  readonly predicate: Predicate;
  /** The token after the first clause, and that with which the second begins. */
  readonly end: number;
  readonly begin: number;
  /** It says itself who is to do it. */
  readonly hasSubject: boolean;
}

function nextPart({ form, tags }: Clause, candidates: readonly Predicate[], first: Predicate): NextPart | null {
  const predicate = candidates.find(({ at }) => at > first.verb);
  if (predicate === undefined) return null;
  let end = predicate.at - 1;
  while (end > first.verb && tags[end] !== Tag.CC && wordAt(form, end) !== ';') end--;
  if (end <= first.verb) return null;
  const begin = end + 1;
  if (tags[end - 1] === Tag.COMMA) end--;
  const hasSubject = tags.subarray(begin, predicate.at).some((tag) => isNoun(tag) || tag === Tag.PRP);
  return { predicate, end, begin, hasSubject };
}

/** From the verb of what is to be done to the end of the sentence, or of the words in marks. */
function actionOf({ text, tokens }: TextForm, { verb, at, passive }: Predicate, { start, end }: Range): string {
  const from = verb < 0 || passive ? start : tokens.starts[Math.max(at, verb)]!;
  return text
    .slice(from, end)
    .replace(/[,.]?["”»][^"“”«»]*$/u, '')
    .replace(/[\s.,;:]+$/u, '')
    .replace(/\s+/g, ' ');
}

/** "No tolls before July 1.", "Friday, May 8: free entry": a line without a verb, and a day to come. */
function bareLine(
  clause: Clause,
  times: readonly TimeExpression[],
  { kind }: CommitmentSources['report'],
): Predicate | null {
  const { form, tags, from, to, rules } = clause;
  if (times.length === 0 || kind !== 'release') return null;
  const opens = wordAt(form, from) === 'no' && isNoun(tags[from + 1]!);
  const dated = () => isDatedLine(clause, times);
  for (let i = from; i < to; i++) {
    if (opens && (tags[i] === Tag.COMMA || tags[i] === Tag.WDT)) break;
    if (((isFiniteVerb(tags[i]!) && tags[i] !== Tag.VBP) || tags[i] === Tag.MD) && !dated()) return null;
  }
  const { starts } = form.tokens;
  const isBare = times.some((time) => {
    let at = from;
    while (at < to && starts[at]! < time.start) at++;
    if (at === from) return false;
    const before = wordAt(form, at - 1) === 'the' ? at - 2 : at - 1;
    return before >= from && rules.deadlines.has(wordAt(form, before));
  });
  return isBare || dated() || (opens && isTimed(times))
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

/** The dictionary forms of a sentence's nouns, verbs and adjectives outside its expressions of time, each once. */
function contentOf({ form, tags, from, to, lemma, rules }: Clause, times: readonly TimeExpression[]): string[] {
  const { starts, ends } = form.tokens;
  const words = new Set<string>();
  for (let i = from; i < to; i++) {
    const tag = tags[i]!;
    if (!isNoun(tag) && !isVerbTag(tag) && tag !== Tag.JJ) continue;
    if (times.some((time) => time.start <= starts[i]! && ends[i]! <= time.end)) continue;
    const base = lemma(foldedToken(form, i), tag);
    if (base.length > 2 && !rules.light.has(base)) words.add(base);
  }
  return [...words];
}

function isVerbTag(tag: number): boolean {
  return tag >= Tag.VB && tag <= Tag.VBZ;
}
