import type { Range, TextForm } from '../model/index.ts';
import { TokenKind } from '../model/index.ts';
import { fold } from './fold.ts';
import { paragraphs, type SentenceRules, sentences } from './sentences.ts';
import { type TokenRules, tokenize } from './tokenize.ts';

/** What the text layer asks of a language. */
export interface FormRules {
  readonly tokens: TokenRules;
  readonly sentences: SentenceRules;
}

/** Tokens, sentences and paragraphs of `text`. Any string will do; an empty one has none of the three. */
export function formOf(text: string, rules: FormRules): TextForm {
  const folded = fold(text);
  const tokens = tokenize(text, folded, rules.tokens);
  return {
    text,
    folded,
    tokens,
    sentences: sentences(text, folded, tokens, rules.sentences),
    paragraphs: paragraphs(text, tokens),
  };
}

/** `text` with spaces in place of what stands in `ranges`: as long, and nothing there is read. */
export function blanked(text: string, ranges: readonly Range[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of ranges) {
    result += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}

/** Words and numbers in the text: what `Witness.words` counts. Clitics ("n't") are parts of their word. */
export function countWords({ tokens, folded }: Pick<TextForm, 'tokens' | 'folded'>): number {
  let count = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kinds[i];
    if (kind === TokenKind.Punctuation || kind === TokenKind.Symbol) continue;
    const glued = i > 0 && tokens.ends[i - 1] === tokens.starts[i] && tokens.kinds[i - 1] === TokenKind.Word;
    if (!glued || !folded.slice(tokens.starts[i], tokens.ends[i]).includes("'")) count++;
  }
  return count;
}

/** Index of the token that covers or follows `offset`; `tokens.length` past the last one. O(log n). */
export function tokenAt({ tokens }: Pick<TextForm, 'tokens'>, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the unit (sentence or paragraph, by its `firsts`) that holds token `token`. O(log n). */
export function unitOf(firsts: Uint32Array, token: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (firsts[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, Math.max(0, firsts.length - 2));
}

/** The text range of the tokens [from, to); empty at the text's end where there are none. */
export function rangeOfTokens({ tokens, text }: Pick<TextForm, 'tokens' | 'text'>, from: number, to: number): Range {
  if (from >= to) return { start: text.length, end: text.length };
  return { start: tokens.starts[from]!, end: tokens.ends[to - 1]! };
}

/** The folded characters of token `at`. */
export function foldedToken({ tokens, folded }: Pick<TextForm, 'tokens' | 'folded'>, at: number): string {
  return folded.slice(tokens.starts[at], tokens.ends[at]);
}
