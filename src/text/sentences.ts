import type { TextForm, Tokens } from '../model/index.ts';
import { TokenKind } from '../model/index.ts';

/** What a language adds to finding sentences. */
export interface SentenceRules {
  /** Folded words after which a full stop ends nothing, whatever follows: `mr`, `gen`. */
  readonly titles: ReadonlySet<string>;
  /** Folded words after which a full stop ends a sentence only where a word that often begins one follows: `inc`, `p.m.`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded words that often begin a sentence: `the`, `he`, `but`. */
  readonly starters: ReadonlySet<string>;
  /** Folded names of months that are nothing else: behind "2." they make a day of it, as translations write one. */
  readonly months: ReadonlySet<string>;
}

/** First token of each paragraph (parted by a blank line), with a final entry. */
export function paragraphs(text: string, tokens: Tokens): Uint32Array {
  const firsts: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (i === 0 || lineBreaks(text, tokens.ends[i - 1]!, tokens.starts[i]!) > 1) firsts.push(i);
  }
  firsts.push(tokens.length);
  return Uint32Array.from(firsts);
}

/** Tokens of a sentence at most. Nobody writes more; lists and dumps without a full stop must not cost their square. */
const MAX_TOKENS = 1000;

/**
 * First token of each sentence, with a final entry. A line break always ends a sentence. Otherwise a sentence ends
 * after `.`, `!`, `?` or `…` and any closing marks, where the next token can begin one. Rules after Mikheev 2002
 * (abbreviations told by what follows), without his corpus statistics.
 */
export function sentences(text: string, folded: string, tokens: Tokens, rules: SentenceRules): Uint32Array {
  const firsts: number[] = tokens.length > 0 ? [0] : [];
  for (let i = 1; i < tokens.length; i++) {
    const broken = lineBreaks(text, tokens.ends[i - 1]!, tokens.starts[i]!) > 0;
    const endless = i - firsts.at(-1)! >= MAX_TOKENS;
    if (broken || endless || endsSentence({ text, folded, tokens }, i - 1, rules)) firsts.push(i);
  }
  firsts.push(tokens.length);
  return Uint32Array.from(firsts);
}

type Form = Pick<TextForm, 'text' | 'folded' | 'tokens'>;

/** Whether a sentence ends with token `at`, seen from its marks and from what comes next on the same line. */
function endsSentence({ text, folded, tokens }: Form, at: number, rules: SentenceRules): boolean {
  const next = at + 1;
  const gap = tokens.starts[next]! - tokens.ends[at]!;
  // Closing marks stay with their sentence: the end is judged at the last of them.
  let mark = at;
  while (mark > 0 && isCloser(folded, tokens, mark) && tokens.starts[mark]! === tokens.ends[mark - 1]!) mark--;
  const stop = folded.slice(tokens.starts[mark], tokens.ends[mark]);
  const initialism = mark === at && tokens.kinds[mark] === TokenKind.Word && stop.endsWith('.');
  if (!isStop(stop) && !initialism) return false;
  const closed = mark < at;
  if (gap === 0 && !(closed && canOpen(text, folded, tokens, next))) return false;
  if (isCloser(folded, tokens, next) && gap === 0) return false;
  if (!canOpen(text, folded, tokens, next)) return false;
  if (stop === '!' || stop === '?') return !closed || isCapital(text, tokens, next);
  if (initialism) return rules.starters.has(wordAt(folded, tokens, next)) && isCapital(text, tokens, next);
  if (stop.startsWith('.') && stop.length === 1 && mark > 0 && tokens.ends[mark - 1] === tokens.starts[mark]) {
    return !isAbbreviation(text, folded, tokens, mark - 1, next, rules);
  }
  return true;
}

function isAbbreviation(
  text: string,
  folded: string,
  tokens: Tokens,
  at: number,
  next: number,
  rules: SentenceRules,
): boolean {
  if (tokens.kinds[at] === TokenKind.Number)
    return isListMarker(text, tokens, at) || isDay(folded, tokens, at, next, rules);
  if (tokens.kinds[at] !== TokenKind.Word) return false;
  const word = wordAt(folded, tokens, at);
  if (rules.titles.has(word)) return true;
  // An initial: "George W. Bush".
  if (word.length === 1 && word !== 'i' && isCapital(text, tokens, at)) return true;
  return rules.abbreviations.has(word) && !rules.starters.has(wordAt(folded, tokens, next));
}

/** "1." at the beginning of a line numbers the sentence that follows. */
function isListMarker(text: string, tokens: Tokens, at: number): boolean {
  return (
    (at === 0 || lineBreaks(text, tokens.ends[at - 1]!, tokens.starts[at]!) > 0) &&
    tokens.ends[at]! - tokens.starts[at]! <= 3
  );
}

/** "2. April". */
function isDay(folded: string, tokens: Tokens, at: number, next: number, { months }: SentenceRules): boolean {
  return /^(?:[12]?\d|3[01])$/.test(wordAt(folded, tokens, at)) && months.has(wordAt(folded, tokens, next));
}

function isStop(mark: string): boolean {
  const first = mark.charCodeAt(0);
  return first === 0x2e || first === 0x21 || first === 0x3f || first === 0x2026;
}

function isCloser(folded: string, tokens: Tokens, at: number): boolean {
  const kind = tokens.kinds[at];
  const mark = kind === TokenKind.Punctuation || kind === TokenKind.Symbol;
  return mark && CLOSERS.includes(folded[tokens.starts[at]!]!);
}

/** The last two: Markdown's emphasis, "*Eleven seats lost.* Nobody resigned." */
const CLOSERS = '"\')]}*_';

/** Whether token `at` can be the first of a sentence: a capital, a digit, or an opening mark in front of one. */
function canOpen(text: string, folded: string, tokens: Tokens, at: number): boolean {
  let i = at;
  while (i < tokens.length && tokens.kinds[i] === TokenKind.Punctuation && OPENERS.includes(folded[tokens.starts[i]!]!))
    i++;
  if (i >= tokens.length) return i > at;
  const kind = tokens.kinds[i];
  if (kind === TokenKind.Number || kind === TokenKind.Address || kind === TokenKind.Symbol) return true;
  return kind === TokenKind.Word && (isCapital(text, tokens, i) || !hasCase(text, tokens, i));
}

const OPENERS = '"\'([{-•¿¡.…';

function isCapital(text: string, tokens: Tokens, at: number): boolean {
  const char = text[tokens.starts[at]!]!;
  return char !== char.toLowerCase();
}

function hasCase(text: string, tokens: Tokens, at: number): boolean {
  const char = text[tokens.starts[at]!]!;
  return char.toLowerCase() !== char.toUpperCase();
}

function wordAt(folded: string, tokens: Tokens, at: number): string {
  return folded.slice(tokens.starts[at], tokens.ends[at]);
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x0a) count++;
  return count;
}
