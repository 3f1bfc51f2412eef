import type { Language } from '../lang/index.ts';
import {
  type CommitmentMention,
  isAdjective,
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
import { foldedToken } from '../text/index.ts';
import { actorOf, isActor } from './actor.ts';
import { dueOf, isTimed, timesIn, timesOf } from './due.ts';
import { type Clause, type Predicate, predicatesIn, subjectOf, wordAt } from './predicates.ts';

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
 * Where somebody undertakes something: one for each sentence at most, told by its verbs, its subject and its deadline.
 * Forecasts, hopes, demands and refusals to promise are left out; where a sentence may be either, it is left out. Spans
 * are whole sentences. O(words).
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
    const mention = commitmentIn(sources, language, sentences[s]!, sentences[s + 1]!, range);
    if (mention !== null) found.push(mention);
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

function commitmentIn(
  sources: CommitmentSources,
  language: Language,
  from: number,
  to: number,
  range: Range,
): CommitmentMention | null {
  const { form, tags, report } = sources;
  const { commitments: rules, tagging } = language;
  const clause: Clause = { form, tags, from, to, rules, lemma: tagging.lemma };
  const times = timesIn(sources.times, range, report.published?.value ?? null);
  const predicate =
    predicatesIn(clause).find((candidate) => isUndertaken(sources, language, clause, candidate, times)) ??
    bareLine(clause, times, report);
  if (predicate === null) return null;
  return {
    ...range,
    actor: actorOf(sources, clause, predicate, language.names.words),
    action: actionOf(form, predicate, range),
    strength: predicate.how === 'must' ? 'must' : predicate.how === 'intends' ? 'plans' : 'will',
    due: dueOf(predicate.verb < 0 ? times : timesOf(times, clause, predicate), form.tokens.starts[predicate.at]!),
    words: contentOf(clause, sources.times),
  };
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

/** Whether the sentence says that this will be done, rather than that it will happen. */
function isUndertaken(
  sources: CommitmentSources,
  { commitments: rules, names }: Language,
  clause: Clause,
  predicate: Predicate,
  times: readonly TimeExpression[],
): boolean {
  const { form, tags } = clause;
  const { how, lemma, passive, negated, at, verb } = predicate;
  const word = (i: number) => (i >= clause.from && i < clause.to ? wordAt(form, i) : '');
  const timed = isTimed(timesOf(times, clause, predicate));
  const subject = subjectOf(clause, predicate);
  const who = subject === null ? '' : word(subject.head);
  if (isHedged(clause, predicate)) return false;
  if (how === 'may') return false;
  if (how === 'must')
    return timed && !rules.happens.has(lemma) && !negated && !(rules.nobody.has(who) && who !== 'which');
  if (how === 'promises' && verb === at)
    return (
      !isNegated(clause, at) &&
      (tags[at] === Tag.VBN ? timed : rules.firstPerson.has(who) && (timed || hasSpan(sources, clause)))
    );
  if (how === 'promises') return !negated && !isNegated(clause, at) && (who !== '' || tags[at] === Tag.VBN);
  if (how === 'would' && (rules.firstPerson.has(who) || !isReported(clause, predicate))) return false;
  // "what the market will be", "because it will not pay": the clause asks or gives a reason.
  if (subject !== null && ASIDES.has(word(subject.from - 1))) return false;
  if (how === 'timetable') return isTimetable(clause, predicate, times, subject);
  if (isPromised(clause, predicate)) return true;
  if (isGiven(sources, clause, predicate, who, timed)) return true;
  if (rules.nobody.has(who) && !(passive && timed && (who === 'which' || who === 'that'))) return false;
  const person = rules.firstPerson.has(who);
  if (how === 'intends') {
    if (word(at) === 'want' || word(at) === 'wants' || word(at) === 'wanted') return false;
    return !passive && !rules.happens.has(lemma) && (person ? lemma !== 'clear' : true) && !isNegated(clause, at);
  }
  if (person) return isOwnWord(clause, predicate, timed);
  if (subject !== null && tags[subject.head] === Tag.EX)
    return negated || isNone(clause, verb) ? hasSpan(sources, clause) : timed;
  if (passive) return !rules.suffered.has(lemma) && !negated;
  if (lemma === 'be') return timed && isPlaced(clause, verb);
  if (timed && !negated && rules.deliverables.has(who) && rules.arrives.has(lemma)) return true;
  if (rules.happens.has(lemma) && !(lemma === 'stay' && timed)) return false;
  if (negated) return timed && isActor(sources, clause, subject, how, names.words);
  return isActor(sources, clause, subject, how, names.words) || timed;
}

/** "Each family will get 500 crowns within a week", "you will have the letter by Friday"; in a release also without a day. */
function isGiven(
  { report }: CommitmentSources,
  { tags, form, rules }: Clause,
  { how, lemma, negated, verb }: Predicate,
  who: string,
  timed: boolean,
): boolean {
  if (how !== 'will' || negated || who === '' || rules.firstPerson.has(who) || !rules.benefits.has(lemma)) return false;
  if (rules.nobody.has(who) && who !== 'you') return false;
  // "get wet", "have to wait", "get up" give nothing.
  let thing = verb + 1;
  while (tags[thing] === Tag.DT || tags[thing] === Tag.PRPS || isAdjective(tags[thing]!) || tags[thing] === Tag.SYM)
    thing++;
  if (!isNoun(tags[thing]!) && tags[thing] !== Tag.CD && !/^[$£€]/.test(wordAt(form, thing))) return false;
  return timed || (report.kind === 'release' && lemma !== 'have');
}

/** "will probably", "I think it will", "can't promise that": told with doubt, or refused. */
function isHedged({ form, tags, from, rules, lemma }: Clause, { at, verb }: Predicate): boolean {
  for (let i = at; i < verb; i++) if (rules.unsure.has(wordAt(form, i)) && wordAt(form, i) !== 'never') return true;
  for (let i = at - 1; i >= Math.max(from, at - 10); i--) {
    const word = wordAt(form, i);
    const isVerb = isFiniteVerb(tags[i]!) || tags[i] === Tag.VB;
    if (tags[i] === Tag.COLON || tags[i] === Tag.STOP) return false;
    if (!isVerb) continue;
    const base = lemma(word, tags[i]!);
    if (DOUBTS.has(base)) return true;
    if (rules.promises.has(base)) {
      for (let k = i - 1; k >= Math.max(from, i - 3); k--) if (NEGATIONS.has(wordAt(form, k))) return true;
      return false;
    }
  }
  return false;
}

const DOUBTS: ReadonlySet<string> = new Set(
  'think hope fear believe doubt wish expect predict forecast guess suspect demand ask'.split(' '),
);
/** Words in front of a clause that tells nothing by itself. */
const ASIDES: ReadonlySet<string> = new Set(['what', 'how', 'whether', 'why', 'when', 'where', 'who', 'because', 'if']);
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'cannot', 'refused', 'declined']);

function isNegated({ form, from }: Clause, at: number): boolean {
  for (let k = at - 1; k >= Math.max(from, at - 3); k--) if (NEGATIONS.has(wordAt(form, k))) return true;
  return false;
}

/** "said it would pay", not "would have paid" nor "if it could, it would". */
function isReported({ form, tags, from, to, rules, lemma }: Clause, { at, verb }: Predicate): boolean {
  if (wordAt(form, verb) === 'have' || (tags[verb] === Tag.VBN && wordAt(form, verb - 1) === 'have')) return false;
  for (let i = at; i <= verb; i++) if (wordAt(form, i) === 'have' || wordAt(form, i) === 'like') return false;
  for (let i = from; i < at; i++) if (wordAt(form, i) === 'if' || wordAt(form, i) === 'wish') return false;
  for (let i = from; i < to; i++) {
    if ((tags[i] === Tag.VBD || tags[i] === Tag.VBN) && rules.says.has(lemma(wordAt(form, i), tags[i]!))) return true;
  }
  return false;
}

/** "I will ring her", "we'll be there on Friday"; not "we will see", nor a chair's "I will take the vote". */
function isOwnWord(
  { form, tags, from, to, rules }: Clause,
  { lemma, negated, verb, passive }: Predicate,
  timed: boolean,
): boolean {
  // "We will not leave until everybody is out."
  const isUntil = () => {
    for (let i = verb + 1; i < to; i++) if (UNTIL.has(wordAt(form, i))) return true;
    return false;
  };
  if (passive) return false;
  if (negated && !timed) return isUntil();
  const conditional = () => {
    for (let i = from; i < to; i++) if (wordAt(form, i) === 'if') return true;
    return false;
  };
  if (lemma === 'be' || lemma === 'have') return timed && !negated;
  if (lemma === 'stay') return timed;
  if (rules.happens.has(lemma) && !(rules.done.has(lemma) && isTransitive(tags, verb))) return false;
  if (rules.speaking.has(lemma)) return !negated && (timed || conditional());
  return !negated || !wordAt(form, verb).endsWith('ing');
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'unless']);

/** Whether a verb has something that it is done to. */
function isTransitive(tags: Uint8Array, verb: number): boolean {
  const next = tags[verb + 1]!;
  return (
    next === Tag.DT || next === Tag.PRPS || next === Tag.PDT || isNoun(next) || next === Tag.CD || isAdjective(next)
  );
}

/** "will be at the depot", "will be on the site": a place behind "be". */
function isPlaced({ form, tags, to }: Clause, verb: number): boolean {
  const next = verb + 1;
  if (next >= to || tags[next] !== Tag.IN) return false;
  return ['at', 'on', 'in', 'outside', 'with'].includes(wordAt(form, next));
}

function isNone({ form, to }: Clause, verb: number): boolean {
  return verb + 1 < to && wordAt(form, verb + 1) === 'no';
}

/** Whether a sentence has any time at all: "no redundancies for three years" is an undertaking, "no change" is not. */
function hasSpan({ times }: CommitmentSources, { form, from, to }: Clause): boolean {
  const start = form.tokens.starts[from]!;
  const end = form.tokens.ends[to - 1]!;
  return times.some(
    (time) => time.start >= start && time.end <= end && (time.kind === 'duration' || time.kind === 'deadline'),
  );
}

/** "has promised that he will be there": the verb in front of the clause is one of promising, and nobody refuses it. */
function isPromised(clause: Clause, { at }: Predicate): boolean {
  const { form, tags, from, rules, lemma } = clause;
  for (let i = at - 1; i > from; i--) {
    if ((tags[i] === Tag.VBD || tags[i] === Tag.VBN) && rules.promises.has(lemma(wordAt(form, i), tags[i]!)))
      return !isNegated(clause, i) && tags[i + 1] !== Tag.TO;
  }
  return false;
}

/** "Full service returns on Monday": the present tense of a timetable, with its day behind it and not in the past. */
function isTimetable(
  { form, from, tags, rules }: Clause,
  { at, verb }: Predicate,
  times: readonly TimeExpression[],
  subject: { readonly from: number; readonly head: number } | null,
): boolean {
  const own = subject !== null && rules.firstPerson.has(wordAt(form, subject.head));
  if (subject === null || !(own || isNoun(tags[subject.head]!)) || subject.head !== at - 1 - particles(tags, at))
    return false;
  for (let i = from; i < verb; i++)
    if (tags[i] === Tag.WRB || wordAt(form, i) === 'if' || tags[i] === Tag.WDT) return false;
  const end = form.tokens.ends[verb]!;
  return times.some(
    (time) =>
      time.start > end &&
      time.start - end < 60 &&
      (time.kind === 'deadline' || time.precision === 'day' || time.precision === 'minute'),
  );
}

function particles(tags: Uint8Array, at: number): number {
  return tags[at - 1] === Tag.RB ? 1 : 0;
}

/** "No layoffs before December 31.", "Monday, November 3: night routes": a line without a verb, and a day to come. */
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

/** "Monday, November 3: night routes": a day, a colon, and what begins on it. */
function isDatedLine({ form, from, to }: Clause, times: readonly TimeExpression[]): boolean {
  const { starts } = form.tokens;
  return times.some((time) => {
    let at = from;
    while (at < to && starts[at]! < time.end) at++;
    return time.start <= starts[Math.min(from + 1, to - 1)]! && at < to - 1 && wordAt(form, at) === ':';
  });
}

/** The dictionary forms of a sentence's nouns, verbs and adjectives outside its expressions of time, each once. */
function contentOf({ form, tags, from, to, lemma }: Clause, times: readonly TimeExpression[]): string[] {
  const { starts, ends } = form.tokens;
  const words = new Set<string>();
  for (let i = from; i < to; i++) {
    const tag = tags[i]!;
    if (!isNoun(tag) && !isVerbTag(tag) && tag !== Tag.JJ) continue;
    if (times.some((time) => time.start <= starts[i]! && ends[i]! <= time.end)) continue;
    const base = lemma(foldedToken(form, i), tag);
    if (base.length > 2 && !LIGHT.has(base)) words.add(base);
  }
  return [...words];
}

function isVerbTag(tag: number): boolean {
  return tag >= Tag.VB && tag <= Tag.VBZ;
}

const LIGHT: ReadonlySet<string> = new Set('be have do say tell make will get put take promise'.split(' '));
