import type { Language } from '../../lang/index.ts';
import { isFiniteVerb, Tag, type TextForm, TokenKind } from '../../model/index.ts';

/** Words of a sentence that can deny the one before it and say nothing else. */
const MAX_WORDS = 9;

/** Tokens of a sentence, half open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a sentence asks: a question mark, and a question's word order, or a conjunction by which it takes up what was said:
 * "And the water?" But "Sixty percent?" may be an answer.
 */
export function isQuestion(
  { tokens, folded }: TextForm,
  tags: Uint8Array,
  { from, to }: TokenRange,
  { claims: { asking, leave, clauses } }: Language,
): boolean {
  if (!folded.slice(tokens.starts[from], tokens.ends[to - 1]).includes('?')) return false;
  let first = from;
  while (first < to && tokens.kinds[first] !== TokenKind.Word) first++;
  if (asksLeave({ tokens, folded }, first, leave)) return false;
  const opening = folded.slice(tokens.starts[first], tokens.ends[first]);
  if (asking.has(opening) || clauses.coordinators.has(opening)) return true;
  for (let i = from; i < Math.min(to, from + OPENING); i++) {
    const tag = tags[i]!;
    if (tag === Tag.WP || tag === Tag.WRB || tag === Tag.WDT || tag === Tag.WPS) return true;
    if (isFiniteVerb(tag) && (tags[i + 1] === Tag.PRP || tags[i + 1] === Tag.DT || tags[i + 1] === Tag.EX)) return true;
  }
  return false;
}

/** Whether a sentence opens with the asking of leave to say what it then says: "May I say that nobody was hurt?" */
function asksLeave(
  { tokens, folded }: Pick<TextForm, 'tokens' | 'folded'>,
  first: number,
  { modals, speakers, between, verbs }: Language['claims']['leave'],
): boolean {
  const word = (at: number) => (at < tokens.length ? folded.slice(tokens.starts[at], tokens.ends[at]) : '');
  if (!modals.has(word(first)) || !speakers.has(word(first + 1))) return false;
  return verbs.has(word(between.has(word(first + 2)) ? first + 3 : first + 2));
}

/** Tokens from "asked" to the question's first word: "asked by reporters on Monday whether". */
const ASKED_OF = 8;
/** Words behind a reporting verb that are an answer: "asked whether it was safe, she said that nobody knew". */
const MIN_ANSWER = 3;

/** Whether a clause reports a question and no answer: "Asked whether the road was salted, the sergeant said:". */
export function reportsQuestion(
  { tokens, folded }: TextForm,
  { from, to }: TokenRange,
  { lexicon, claims: { reportedQuestions: asks } }: Language,
): boolean {
  const word = (at: number) => folded.slice(tokens.starts[at], tokens.ends[at]);
  let asked = from;
  const isFirst = (at: number) => wordsFrom(tokens, from, at) === 0;
  while (asked < to && !(asks.asked.has(word(asked)) && (isFirst(asked) || asks.passive.has(word(asked - 1))))) asked++;
  let opening = asked + 1;
  while (opening < Math.min(to, asked + ASKED_OF) && !asks.openings.has(word(opening))) opening++;
  if (opening >= to || !asks.openings.has(word(opening))) return false;
  for (let i = opening + 1; i < to; i++)
    if (lexicon.isReporting(lexicon.lemma(word(i))) && wordsFrom(tokens, i + 1, to) >= MIN_ANSWER) return false;
  return true;
}

function wordsFrom(tokens: TextForm['tokens'], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (tokens.kinds[i] === TokenKind.Word || tokens.kinds[i] === TokenKind.Number) count++;
  return count;
}

/** Tokens in which a question's first verb or question word comes, after "so", "and", "well" and marks. */
const OPENING = 4;

/**
 * Whether a sentence denies the one before it: "No pilot has said so.", "That is not true.", "The ministry denies
 * it."; after a question also "No, …" and "No."
 */
export function isDenial(
  form: TextForm,
  tags: Uint8Array,
  { from, to }: TokenRange,
  afterQuestion: boolean,
  language: Language,
): boolean {
  const { tokens, folded } = form;
  const { stakes, lexicon } = language;
  const { back, truth, answers } = language.claims.denials;
  const word = (at: number) => folded.slice(tokens.starts[at], tokens.ends[at]);
  let first = from;
  while (first < to && tokens.kinds[first] !== TokenKind.Word) first++;
  if (afterQuestion && answers.has(word(first)) && (word(first + 1) === '.' || word(first + 1) === ',')) return true;
  let words = 0;
  let strangers = 0;
  let denies = false;
  let pointsBack = false;
  let ofTruth = false;
  let last = '';
  for (let i = first; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.Word && tokens.kinds[i] !== TokenKind.Number) continue;
    if (++words > MAX_WORDS) return false;
    last = word(i);
    const lemma = lexicon.lemma(last);
    if (truth.has(last) || lexicon.isReporting(lemma) || lexicon.refutes(lemma) === 'strong') ofTruth = true;
    if (stakes.negations.has(last)) denies = true;
    else if (back.has(last)) pointsBack = true;
    else if (!isLight(last, tags[i]!, language)) strangers++;
  }
  return denies && pointsBack && ofTruth && (back.has(last) || truth.has(last)) && strangers <= 1 && words >= 3;
}

/** Words that a bare denial may hold, beside one other ("the ministry"): grammar, reporting words, roles, names, truth. */
function isLight(word: string, tag: number, { lexicon, claims }: Language): boolean {
  const lemma = lexicon.lemma(word);
  return (
    lexicon.isFunctionWord(word) ||
    lexicon.isReporting(lemma) ||
    lexicon.isRole(lemma) ||
    claims.denials.truth.has(word) ||
    tag === Tag.NNP ||
    tag === Tag.NNPS
  );
}
