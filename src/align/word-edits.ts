import type { Concordance } from './concordance.ts';
import { spelledAlike } from './spelling.ts';
import type { Lexeme } from './wording.ts';

/** One step from the words of one side to those of the other. Indices into the two lists, half open. */
export interface WordEdit {
  /** `drop`: only the record has these words; `add`: only the quotation has. */
  readonly op: 'keep' | 'drop' | 'add' | 'change';
  readonly quote: readonly [from: number, to: number];
  readonly record: readonly [from: number, to: number];
}

/** How alike two words are: neither, of like meaning or spelling, another form of one word, the same word. */
const NONE = 0;
const LIKE = 1;
const FORM = 2;
const SAME = 3;

/** Points of a pair, by likeness; a content word decides more than an article. */
const CONTENT_POINTS = [-3, 2, 4, 6];
const FUNCTION_POINTS = [-3, 1, 2, 3];
/** Points: a pair that follows a pair. One run of three beats three scattered words. */
const FOLLOWS = 1;
/** Points: a word of the quotation without a partner; one of the record. Cutting is commoner than inventing. */
const ADDED = -2;
const DROPPED = -1;

/** A pair of the same word, and another pair. */
const FROM_SAME = 1;
const FROM_PAIR = 2;
const FROM_ADD = 3;
const FROM_DROP = 4;

/** Words of like meaning from this strength; like spelling from the other. */
const LIKE_MEANING = 0.5;
const LIKE_SPELLING = 0.75;

/**
 * The edits that turn the words `words` of `text` into `quote`, in order; the record's words before the first and after
 * the last pair are no edits. Global for the quotation, local for the record (Needleman and Wunsch 1970 with free ends
 * on one side). `cuts`: words of the quotation in front of which it says itself that something is left out: there a drop
 * costs nothing. Ties: pairs before gaps, the earlier place in the record. O(|quote| · |words|).
 */
export function alignWords(
  quote: readonly Lexeme[],
  text: Concordance,
  words: readonly number[],
  cuts: ReadonlySet<number> = NO_CUTS,
): WordEdit[] {
  const verbatim = sameWords(quote, text, words);
  if (verbatim >= 0) return [{ op: 'keep', quote: [0, quote.length], record: [verbatim, verbatim + quote.length] }];
  const n = quote.length;
  const m = words.length;
  const width = m + 1;
  const ids = new Uint32Array(m);
  for (let j = 0; j < m; j++) ids[j] = text.wording.ids[words[j]!]!;
  const partners = partnersIn(text);
  /** By lexeme of the record: how alike it is to the quotation's word of the row. */
  const alike = new Uint8Array(text.wording.lexemes.length);
  const step = new Uint8Array((n + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let i = 1; i <= n; i++) {
    const word = quote[i - 1]!;
    const points = word.kind === 'function' ? FUNCTION_POINTS : CONTENT_POINTS;
    // After the quotation's last word the record goes on for free.
    const dropped = i === n || cuts.has(i) ? 0 : DROPPED;
    const own = partnersOf(word, text, partners);
    for (let k = 0; k < own.length; k++) alike[own[k]!.lexeme] = own[k]!.likeness;
    let left = i * ADDED;
    row[0] = left;
    let at = i * width;
    step[at++] = FROM_ADD;
    for (let j = 1; j <= m; j++, at++) {
      const likeness = alike[ids[j - 1]!]!;
      let best = above[j - 1]! + points[likeness]!;
      let kind = FROM_PAIR;
      if (likeness !== NONE) {
        const before = step[at - width - 1]!;
        if (before === FROM_SAME || before === FROM_PAIR) best += FOLLOWS;
        if (likeness === SAME) kind = FROM_SAME;
      }
      const add = above[j]! + ADDED;
      if (add > best) {
        best = add;
        kind = FROM_ADD;
      }
      const drop = left + dropped;
      if (drop > best) {
        best = drop;
        kind = FROM_DROP;
      }
      left = best;
      step[at] = kind;
      row[j] = left;
    }
    for (let k = 0; k < own.length; k++) alike[own[k]!.lexeme] = NONE;
    [above, row] = [row, above];
  }
  return gather(trace(step, n, m));
}

/** Where the words of `quote` first stand in a row, or -1. Saves the alignment, which would find the same: nothing scores more. */
function sameWords(quote: readonly Lexeme[], { wording }: Concordance, words: readonly number[]): number {
  const formAt = (at: number) => wording.lexemes[wording.ids[words[at]!]!]!.form;
  for (let from = 0; quote.length > 0 && from + quote.length <= words.length; from++) {
    let length = 0;
    while (length < quote.length && formAt(from + length) === quote[length]!.form) length++;
    if (length === quote.length) return from;
  }
  return -1;
}

const NO_CUTS: ReadonlySet<number> = new Set();

/** A lexeme of the record that is alike to a word of the quotation. */
interface Partner {
  readonly lexeme: number;
  readonly likeness: number;
}

type Partners = WeakMap<Lexeme, readonly Partner[]>;

/** Kept for as long as the record is: quotations use the same words again and again, and each is laid against many places. */
const known = new WeakMap<Concordance, Partners>();

function partnersIn(text: Concordance): Partners {
  const own = known.get(text) ?? new WeakMap();
  known.set(text, own);
  return own;
}

/** The record's lexemes that are alike to `word` at all. */
function partnersOf(word: Lexeme, text: Concordance, made: Partners): readonly Partner[] {
  const found = made.get(word);
  if (found !== undefined) return found;
  const { lexemes } = text.wording;
  const partners: Partner[] = [];
  const add = (lexeme: number, match: number | undefined) => {
    const likeness = likenessOf(word, lexemes[lexeme]!, match, text);
    if (likeness !== NONE) partners.push({ lexeme, likeness });
  };
  for (const { key, likeness } of text.ask(word).matches)
    for (const lexeme of text.lexemesOf(key)) add(lexeme, likeness);
  // The same word under another base form, and function words that are one: "'s" and "is".
  for (const form of [word.form, ...(word.kind === 'function' ? text.rules.otherForms(word.form) : [])]) {
    const lexeme = text.lexemeCalled(form);
    if (lexeme !== undefined && !partners.some((partner) => partner.lexeme === lexeme)) add(lexeme, undefined);
  }
  made.set(word, partners);
  return partners;
}

/** `match`: how alike the two base forms are, where they are at all. */
function likenessOf(word: Lexeme, other: Lexeme, match: number | undefined, { rules }: Concordance): number {
  if (word.form === other.form) return SAME;
  if (word.kind === 'function' && other.kind === 'function' && rules.otherForms(word.form).includes(other.form))
    return SAME;
  if (match === undefined || word.kind === 'number' || other.kind === 'number') return NONE;
  if (match === 1) return FORM;
  return match >= LIKE_MEANING || spelledAlike(word.form, other.form) >= LIKE_SPELLING ? LIKE : NONE;
}

/** The steps of the best path, from the first pair of the record to the last. Parallel arrays. */
interface Path {
  readonly kinds: readonly number[];
  /** By step: the word of the quotation, or where in it the step stands; the same of the record. */
  readonly quote: readonly number[];
  readonly record: readonly number[];
}

function trace(step: Uint8Array, n: number, m: number): Path {
  const width = m + 1;
  const path = { kinds: [] as number[], quote: [] as number[], record: [] as number[] };
  let i = n;
  let j = m;
  // What the record has behind the last pair is no edit.
  let isBehind = true;
  while (i > 0 && j >= 0) {
    const kind = step[i * width + j]!;
    if (kind !== FROM_DROP) i--;
    if (kind !== FROM_ADD) j--;
    isBehind &&= kind === FROM_ADD || kind === FROM_DROP;
    if (isBehind && kind === FROM_DROP) continue;
    path.kinds.push(kind);
    path.quote.push(i);
    path.record.push(j);
  }
  path.kinds.reverse();
  path.quote.reverse();
  path.record.reverse();
  return path;
}

/** Steps joined into runs; words dropped next to words added are words changed. */
function gather({ kinds, quote, record }: Path): WordEdit[] {
  const edits: WordEdit[] = [];
  for (let at = 0; at < kinds.length; ) {
    const kept = kinds[at] === FROM_SAME;
    let end = at;
    let words = 0;
    let others = 0;
    for (; end < kinds.length && (kinds[end] === FROM_SAME) === kept; end++) {
      if (kinds[end] !== FROM_DROP) words++;
      if (kinds[end] !== FROM_ADD) others++;
    }
    const i = quote[at]!;
    const j = record[at]!;
    edits.push({
      op: kept ? 'keep' : words === 0 ? 'drop' : others === 0 ? 'add' : 'change',
      quote: [i, i + words],
      record: [j, j + others],
    });
    at = end;
  }
  return edits;
}
