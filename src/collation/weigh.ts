import type { Stakes } from '../lang/index.ts';
import type { TextForm } from '../model/index.ts';
import { TokenKind } from '../model/index.ts';
import { unitOf } from '../text/index.ts';

/** The tokens of one side of a change. */
export interface Side {
  readonly form: TextForm;
  /** Indices into the text's tokens; empty where this side has nothing. */
  readonly tokens: readonly number[];
}

/** Weights, 0 to 1. What a change touches decides; the highest that applies counts. */
const WEIGHT = {
  /** Letters, accents, hyphens, typography. */
  spelling: 0.05,
  /** "the", "of", "that" and the like. */
  function: 0.1,
  /** Other words. */
  wording: 0.4,
  quoted: 0.85,
  attribution: 0.9,
  name: 0.9,
  hedge: 0.9,
  negation: 1,
  figure: 1,
} as const;

/**
 * How much a change matters, 0 (a spelling) to 1 (a figure or a negation). `quoted`: it lies inside quotation marks on
 * either side, so that somebody else's words were changed.
 */
export function weightOf(before: Side, after: Side, quoted: boolean, stakes: Stakes, isFunction: IsFunction): number {
  if (letters(before) === letters(after)) return WEIGHT.spelling;
  const [lost, gained] = [facts(before, stakes, isFunction), facts(after, stakes, isFunction)];
  let weight: number = WEIGHT.function;
  for (const kind of ['wording', 'attribution', 'name', 'hedge', 'negation', 'figure'] as const) {
    if (differ(lost[kind], gained[kind])) weight = Math.max(weight, WEIGHT[kind]);
  }
  return quoted ? Math.max(weight, WEIGHT.quoted) : weight;
}

/** Weight of a sentence that one side has and the other has not: more where somebody speaks in it or counts. */
export function weightOfSentence(side: Side, quoted: boolean, stakes: Stakes, isFunction: IsFunction): number {
  const { figure, negation } = facts(side, stakes, isFunction);
  const telling = (quoted ? 1 : 0) + (figure.length > 0 ? 1 : 0) + (negation.length > 0 ? 1 : 0);
  return (SENTENCE_WEIGHT + telling * TELLING_WEIGHT) / 10;
}

/** Tenths. */
const SENTENCE_WEIGHT = 4;
const TELLING_WEIGHT = 1;

type IsFunction = (word: string) => boolean;
type Facts = Record<'wording' | 'attribution' | 'name' | 'hedge' | 'negation' | 'figure', string[]>;

/** What the words of one side are, by the most telling thing each of them is. */
function facts({ form, tokens }: Side, stakes: Stakes, isFunction: IsFunction): Facts {
  const found: Facts = { wording: [], attribution: [], name: [], hedge: [], negation: [], figure: [] };
  for (const at of tokens) {
    const word = form.folded.slice(form.tokens.starts[at], form.tokens.ends[at]);
    const kind = form.tokens.kinds[at];
    if (kind === TokenKind.Number || kind === TokenKind.Symbol) found.figure.push(word);
    else if (stakes.negations.has(word)) found.negation.push(word);
    else if (stakes.hedges.has(word)) found.hedge.push(word);
    else if (stakes.attributions.has(word)) found.attribution.push(word);
    else if (isNameLike(form, at)) found.name.push(word);
    else if (!isFunction(word)) found.wording.push(word);
  }
  return found;
}

/** A capital that no sentence's beginning explains. */
function isNameLike({ text, tokens, sentences }: TextForm, at: number): boolean {
  const first = text[tokens.starts[at]!]!;
  if (first === first.toLowerCase()) return false;
  let before = at - 1;
  while (before >= 0 && tokens.kinds[before] === TokenKind.Punctuation) before--;
  return before >= 0 && unitOf(sentences, before) === unitOf(sentences, at);
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || [...a].sort().join(' ') !== [...b].sort().join(' ');
}

/** The side's letters and digits in the form in which spellings are compared. */
function letters({ form, tokens }: Side): string {
  return tokens
    .map((at) => form.folded.slice(form.tokens.starts[at], form.tokens.ends[at]))
    .join('')
    .replace(/[^\p{L}\p{N}$€£¥%]/gu, '');
}
