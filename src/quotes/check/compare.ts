import { spelledAlike } from '../../align/spelling.ts';
import { alignWords, type WordEdit, type WordLikeness } from '../../align/word-edits.ts';
import type { Lexeme, Wording, WordingRules } from '../../align/wording.ts';
import { wordingAt } from '../../align/wording.ts';
import type { Range } from '../../model/index.ts';

/** The words of one quotation as its report prints it. */
export interface QuotedWords {
  readonly lexemes: readonly Lexeme[];
  /** Where each word stands in the report. */
  readonly ranges: readonly Range[];
  /** Words of the quotation before which the report marks that something is left out, as indices into `lexemes`. */
  readonly elided: ReadonlySet<number>;
  /** Words that the report puts in square brackets: its own, and marked as its own. */
  readonly bracketed: ReadonlySet<number>;
}

const ELLIPSIS = /\.{2,}|…|\[\s*\]|\. \. \./;

/** The words of `text` in `range`, with the marks of what was left out and put in. */
export function quotedWords(text: string, wording: Wording, range: Range): QuotedWords {
  const lexemes: Lexeme[] = [];
  const ranges: Range[] = [];
  const elided = new Set<number>();
  const bracketed = new Set<number>();
  let before = range.start;
  let depth = 0;
  for (let at = wordingAt(wording, range.start); at < wording.length && wording.starts[at]! < range.end; at++) {
    const gap = text.slice(before, wording.starts[at]);
    const index = lexemes.length;
    for (const mark of gap) depth = mark === '[' ? 1 : mark === ']' ? 0 : depth;
    if (index > 0 && ELLIPSIS.test(gap)) elided.add(index);
    if (depth > 0) bracketed.add(index);
    lexemes.push(wording.lexemes[wording.ids[at]!]!);
    ranges.push({ start: wording.starts[at]!, end: wording.ends[at]! });
    before = wording.ends[at]!;
  }
  return { lexemes, ranges, elided, bracketed };
}

/** A quotation laid against words of a record. */
export interface Comparison {
  readonly edits: readonly WordEdit[];
  /** The record's words that were compared, as indices into its wording, in order. */
  readonly words: readonly number[];
  /** Words of the quotation that the record has in the same place. */
  readonly kept: number;
  /** The same, among content words and numbers. */
  readonly keptContent: number;
  /** Words of the quotation that the record lacks there, its bracketed ones not counted. */
  readonly foreign: number;
  /** Words of the record inside the place that the quotation lacks. */
  readonly missing: number;
  /** Kept words as a share of the quotation's and the record's words in the place, long cuts not counted, 0 to 1. */
  readonly agreement: number;
}

/** A cut of this many words is a cut, whatever it does to the likeness of the rest. */
export const LONG_CUT_WORDS = 8;

/** Lays `quote` against the record's words `words`. */
export function compare(
  quote: Pick<QuotedWords, 'lexemes' | 'bracketed'>,
  record: Wording,
  words: readonly number[],
  rules: WordingRules,
): Comparison {
  const lexemes = words.map((word) => record.lexemes[record.ids[word]!]!);
  const edits = alignWords(quote.lexemes, lexemes, (a, b) => wordLikeness(a, b, rules));
  let kept = 0;
  let keptContent = 0;
  let foreign = 0;
  let missing = 0;
  let shortMissing = 0;
  for (const edit of edits) {
    const lost = edit.record[1] - edit.record[0];
    if (edit.op === 'keep') {
      kept += lost;
      for (let i = edit.quote[0]; i < edit.quote[1]; i++) if (quote.lexemes[i]!.kind !== 'function') keptContent++;
      continue;
    }
    missing += lost;
    if (lost < LONG_CUT_WORDS) shortMissing += lost;
    for (let i = edit.quote[0]; i < edit.quote[1]; i++) if (!quote.bracketed.has(i)) foreign++;
  }
  const total = 2 * kept + foreign + shortMissing;
  return {
    edits,
    words,
    kept,
    keptContent,
    foreign,
    missing,
    agreement: total === 0 ? 0 : (2 * kept) / total,
  };
}

/** Words of like meaning from this strength; like spelling from the other. */
const LIKE_MEANING = 0.5;
const LIKE_SPELLING = 0.75;

function wordLikeness(a: Lexeme, b: Lexeme, rules: WordingRules): WordLikeness {
  if (a.form === b.form || rules.sameWord(a.form, b.form)) return 'same';
  if (a.kind === 'number' || b.kind === 'number') return 'none';
  if (a.key === b.key) return 'form';
  if (a.kind === 'function' || b.kind === 'function') return 'none';
  return rules.related(a.key, b.key) >= LIKE_MEANING || spelledAlike(a.form, b.form) >= LIKE_SPELLING ? 'like' : 'none';
}
