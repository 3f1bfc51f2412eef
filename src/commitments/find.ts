import type { Language } from '../lang/index.ts';
import { type CommitmentMention, isNoun, isVerb, type Range, Tag, type TimeExpression } from '../model/index.ts';
import { firstWhere, foldedToken, rangeOfTokens } from '../text/index.ts';
import { actorOf } from './actor.ts';
import { type Candidates, candidatesIn } from './candidates.ts';
import { type Clause, type Predicate, wordAt } from './clause.ts';
import { dueOf, isTimed, timesIn, timesOf } from './due.ts';
import { oddsOf } from './odds.ts';
import { signsOf } from './signs.ts';
import type { CommitmentSources } from './sources.ts';

/**
 * Where somebody undertakes something: sentences with a predicate whose signs weigh for it (`odds.ts`), one commitment for
 * each, several where each has a time of its own. Spans are whole sentences, a further one's runs from its clause to the
 * end. O(words).
 */
export function findCommitments(sources: CommitmentSources, language: Language): CommitmentMention[] {
  return candidatesIn(sources, language).flatMap((sentence) => commitmentsIn(sources, language, sentence));
}

function commitmentsIn(
  sources: CommitmentSources,
  language: Language,
  { clause, range, times, sealed, candidates }: Candidates,
): CommitmentMention[] {
  const first = candidates.find(({ signs }) => oddsOf(signs) >= 0)?.predicate;
  if (first === undefined) return [];
  const { form } = sources;
  const predicates = candidates.map(({ predicate }) => predicate).filter(({ how }) => how !== 'bare');
  const within = (part: Clause) => timesIn(times, rangeOfTokens(form, part.from, part.to), null);
  const mention = (told: Predicate, part: Clause, own: readonly TimeExpression[], span: Range): CommitmentMention => ({
    ...span,
    actor: actorOf(sources, clause, told, language.names.words),
    action: actionOf(sources, clause, told, span),
    negated: told.negated,
    strength: strengthOf(told),
    due: dueOf(told.verb < 0 ? own : timesOf(own, part, told), clause, form.tokens.starts[told.at]!),
    words: contentOf(part, sources.times),
  });
  const mentions: CommitmentMention[] = [];
  let told = first;
  // What is left of the sentence.
  let rest = clause;
  for (;;) {
    const span = mentions.length === 0 ? range : { start: form.tokens.starts[rest.from]!, end: range.end };
    const next = first.how === 'bare' ? null : nextPart(rest, predicates, told);
    if (next === null) return [...mentions, mention(told, rest, within(rest), span)];
    const part = { ...rest, to: next.end };
    const further = { ...rest, from: next.begin };
    const own = within(part);
    const isFurther =
      isTimed(within(further)) &&
      (isTimed(own) || next.hasSubject) &&
      oddsOf(signsOf(sources, language, clause, next.predicate, within(further), sealed)) >= 0;
    if (!isFurther) return [...mentions, mention(told, part, isTimed(own) ? own : within(rest), span)];
    mentions.push({ ...mention(told, part, own, rangeOfTokens(form, part.from, part.to)), ...span });
    told = next.predicate;
    rest = further;
  }
}

function strengthOf({ how }: Predicate): CommitmentMention['strength'] {
  if (how === 'must' || how === 'orders' || how === 'unless') return 'must';
  return how === 'intends' ? 'plans' : how === 'may' ? 'may' : 'will';
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

function nextPart({ form, tags }: Clause, predicates: readonly Predicate[], first: Predicate): NextPart | null {
  const predicate = predicates.find(({ at }) => at > first.verb);
  if (predicate === undefined) return null;
  let end = predicate.at - 1;
  while (end > first.verb && tags[end] !== Tag.CC && wordAt(form, end) !== ';') end--;
  if (end <= first.verb) return null;
  const begin = end + 1;
  if (tags[end - 1] === Tag.COMMA) end--;
  const hasSubject = tags.subarray(begin, predicate.at).some((tag) => isNoun(tag) || tag === Tag.PRP);
  return { predicate, end, begin, hasSubject };
}

/**
 * From the verb of what is to be done, with its "not", to the end of the sentence or of the words in marks; what is
 * reported ends with the report, "…, she said".
 */
function actionOf(
  { form, quotations }: CommitmentSources,
  { rules }: Clause,
  { verb, at, passive, negated }: Predicate,
  span: Range,
): string {
  const { text, tokens } = form;
  const isWhole = verb < 0 || passive;
  const start = isWhole ? span.start : tokens.starts[Math.max(at, verb)]!;
  const reported = quotations.findLast(
    ({ kind, range }) => kind === 'indirect' && range.start <= start && start < range.end,
  );
  const action = text
    .slice(start, Math.min(span.end, reported?.range.end ?? span.end))
    .replace(/[,.]?["”»][^"“”«»]*$/u, '')
    .replace(/[\s.,;:]+$/u, '')
    .replace(/\s+/g, ' ');
  if (isWhole) return action;
  const [done = ''] = action.split(';');
  return negated ? `${rules.grammar.not} ${done}` : done;
}

/** The dictionary forms of a sentence's nouns, verbs and adjectives outside its expressions of time, each once. */
function contentOf({ form, tags, from, to, lemma, rules }: Clause, times: readonly TimeExpression[]): string[] {
  const { starts, ends } = form.tokens;
  const words = new Set<string>();
  for (let i = from; i < to; i++) {
    const tag = tags[i]!;
    if (!isNoun(tag) && !isVerb(tag) && tag !== Tag.JJ) continue;
    const time = times[firstWhere(times.length, (at) => times[at]!.end >= ends[i]!)];
    if (time !== undefined && time.start <= starts[i]!) continue;
    const base = lemma(foldedToken(form, i), tag);
    if (base.length > 2 && !rules.light.has(base)) words.add(base);
  }
  return [...words];
}
