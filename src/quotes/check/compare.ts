import {
  alignWords,
  type Concordance,
  type Lexeme,
  type WordEdit,
  type Wording,
  type WordingRules,
  wordingAt,
} from '../../align/index.ts';
import type { Range } from '../../model/index.ts';

/** The words of one quotation as its report prints it. */
export interface QuotedWords {
  readonly lexemes: readonly Lexeme[];
  /** Where each word stands in the report. */
  readonly ranges: readonly Range[];
  /** Words of the quotation that begin a sentence, the first among them, as indices into `lexemes`. */
  readonly openings: ReadonlySet<number>;
  /** Words of the quotation before which the report marks that something is left out, as indices into `lexemes`. */
  readonly elided: ReadonlySet<number>;
  /** Words that the report puts in brackets: its own, and marked as its own. */
  readonly bracketed: ReadonlySet<number>;
  /** Whether the report says a negation of its own just before the words, or just after them. */
  readonly negated: readonly [before: boolean, after: boolean];
}

const ELLIPSIS = /\.{2,}|…|\[\s*\]|\. \. \./;

/** Words of the report beside a quotation in which it may say a negation itself: not “within the limits”. */
const BESIDE_WORDS = 3;

/** The words of `text` in `range`, with the marks of what was left out and put in. */
export function quotedWords(text: string, wording: Wording, range: Range, rules: WordingRules): QuotedWords {
  const lexemes: Lexeme[] = [];
  const ranges: Range[] = [];
  const openings = new Set<number>([0]);
  const elided = new Set<number>();
  const bracketed = new Set<number>();
  let before = range.start;
  let depth = 0;
  for (let at = wordingAt(wording, range.start); at < wording.length && wording.starts[at]! < range.end; at++) {
    const start = wording.starts[at]!;
    const index = lexemes.length;
    // Nearly always one space.
    if (start > before + 1 || text[before] !== ' ') {
      const gap = text.slice(before, start);
      for (const mark of gap) depth = mark === '[' || mark === '(' ? 1 : mark === ']' || mark === ')' ? 0 : depth;
      if (/[.!?]/.test(gap)) openings.add(index);
      if (index > 0 && ELLIPSIS.test(gap)) elided.add(index);
    }
    if (depth > 0) bracketed.add(index);
    lexemes.push(wording.lexemes[wording.ids[at]!]!);
    ranges.push({ start: wording.starts[at]!, end: wording.ends[at]! });
    before = wording.ends[at]!;
  }
  const first = wordingAt(wording, range.start);
  const last = first + lexemes.length;
  const negated = (from: number, to: number) =>
    wording.ids.subarray(Math.max(0, from), to).some((id) => rules.isNegation(wording.lexemes[id]!.form));
  return {
    lexemes,
    ranges,
    openings,
    elided,
    bracketed,
    negated: [negated(first - BESIDE_WORDS, first), negated(last, last + BESIDE_WORDS)],
  };
}

/** Words `from` to `to` of a quotation, as a quotation of its own. */
export function part(
  { lexemes, ranges, openings, elided, bracketed, negated }: QuotedWords,
  from: number,
  to: number,
): QuotedWords {
  const inside = (set: ReadonlySet<number>) => new Set([...set].filter((i) => i > from && i < to).map((i) => i - from));
  return {
    lexemes: lexemes.slice(from, to),
    ranges: ranges.slice(from, to),
    openings: inside(openings).add(0),
    elided: inside(elided),
    bracketed: inside(bracketed),
    // Where it was cut, the quotation itself goes on.
    negated: [from > 0 || negated[0], to < lexemes.length || negated[1]],
  };
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
  /** One side has more negations than the other. */
  readonly changesNegation: boolean;
  /** Kept words as a share of the quotation's and the record's words in the place, long cuts not counted, 0 to 1. */
  readonly agreement: number;
}

/** A cut of this many words is a cut, whatever it does to the likeness of the rest. */
export const LONG_CUT_WORDS = 8;

/** Lays `quote` against the record's words `words`. */
export function compare(
  quote: Pick<QuotedWords, 'lexemes' | 'bracketed' | 'elided' | 'negated'>,
  record: Concordance,
  words: readonly number[],
): Comparison {
  const aligned = alignWords(quote.lexemes, record, words, quote.elided);
  const edits = withCutNegations(withChangedEdges(aligned, quote, record, words), quote, record, words);
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
  const denials = edits.reduce((sum, edit) => sum + denialsOf(edit, quote, record, words), 0);
  return {
    changesNegation: denials !== 0,
    edits,
    words,
    kept,
    keptContent,
    foreign,
    missing,
    agreement: total === 0 ? 0 : (2 * kept) / total,
  };
}

/** How many negations more the quotation has in `edit` than the record. */
function denialsOf(
  edit: WordEdit,
  { lexemes }: Pick<QuotedWords, 'lexemes'>,
  { wording, rules }: Concordance,
  words: readonly number[],
): number {
  if (edit.op === 'keep') return 0;
  const own = lexemes.slice(...edit.quote).filter(({ form }) => rules.isNegation(form));
  const theirs = words
    .slice(...edit.record)
    .filter((word) => rules.isNegation(wording.lexemes[wording.ids[word]!]!.form));
  return own.length - theirs.length;
}

/**
 * `edits` with a number or a last word that stands at the quotation's edge for another one: “14 times” of “40 times” adds
 * nothing. Words beyond an edge are otherwise no part of the comparison.
 */
function withChangedEdges(
  edits: readonly WordEdit[],
  { lexemes }: Pick<QuotedWords, 'lexemes'>,
  record: Concordance,
  words: readonly number[],
): readonly WordEdit[] {
  const { wording, lines } = record;
  const isNumber = (at: number) => wording.lexemes[wording.ids[words[at]!]!]!.kind === 'number';
  const lineOf = (at: number) => (words[at] === undefined ? -1 : record.lineAt(words[at]!));
  return edits.map((edit, i) => {
    const {
      op,
      quote: own,
      record: [from],
    } = edit;
    const opens = i === 0;
    if (op !== 'add' || edits.length < 2 || (!opens && i !== edits.length - 1)) return edit;
    // The record's word just beyond what was kept, and the quotation's that stands there.
    const [beyond, kept, edge] = opens ? [from - 1, from, own[1] - 1] : [from, from - 1, own[0]];
    if (lineOf(beyond) < 0 || lineOf(beyond) !== lineOf(kept)) return edit;
    const { from: first, to: end } = lines[lineOf(beyond)]!;
    const isLast = own[1] - own[0] === 1 && words[beyond] === (opens ? first : end - 1);
    const isOther = lexemes[edge]!.kind === 'number' ? isNumber(beyond) : isLast && !isNumber(beyond);
    return isOther ? { op: 'change', quote: own, record: [beyond, beyond + 1] } : edit;
  });
}

/**
 * `edits` with a negation that the quotation's edge cuts off: "I am not sure" quoted as "I am", "Not before May" as
 * "before May". What else an edge leaves out is no edit, nor is one beyond a comma: "Not here, not there".
 */
function withCutNegations(
  edits: readonly WordEdit[],
  { lexemes, negated }: Pick<QuotedWords, 'lexemes' | 'negated'>,
  record: Concordance,
  words: readonly number[],
): readonly WordEdit[] {
  const opens = edits[0];
  const closes = edits.at(-1);
  if (opens?.op !== 'keep' || closes?.op !== 'keep') return edits;
  const { wording, lines, rules } = record;
  const formAt = (at: number) => (words[at] === undefined ? '' : wording.lexemes[wording.ids[words[at]]!]!.form);
  const isNegation = (at: number) => rules.isNegation(formAt(at));
  const lineOf = (at: number) => record.lineAt(words[at]!);
  // With nothing but a space between it and the word before.
  const isBeside = (at: number) => wording.starts[words[at]!]! - wording.ends[words[at - 1]!]! <= 1;
  const first = opens.record[0];
  const last = closes.record[1];
  const before: WordEdit[] =
    !negated[0] && isNegation(first - 1) && isBeside(first) && lines[lineOf(first)]!.from === words[first - 1]
      ? [{ op: 'drop', quote: [0, 0], record: [first - 1, first] }]
      : [];
  const end = lexemes.length;
  const after: WordEdit[] =
    !negated[1] &&
    isNegation(last) &&
    isBeside(last) &&
    !rules.deniesOnward(formAt(last)) &&
    lineOf(last) === lineOf(last - 1)
      ? [{ op: 'drop', quote: [end, end], record: [last, last + 1] }]
      : [];
  return [...before, ...edits, ...after];
}
