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

const FROM_PAIR = 1;
const FROM_ADD = 2;
const FROM_DROP = 3;

/** Words of like meaning from this strength; like spelling from the other. */
const LIKE_MEANING = 0.5;
const LIKE_SPELLING = 0.75;

/**
 * The edits that turn the words `words` of `text` into `quote`, in order; the record's words before the first and after
 * the last pair are no edits. Global for the quotation, local for the record (Needleman and Wunsch 1970 with free ends
 * on one side). Ties: pairs before gaps, the earlier place in the record. O(|quote| · |words|).
 */
export function alignWords(quote: readonly Lexeme[], text: Concordance, words: readonly number[]): WordEdit[] {
  const n = quote.length;
  const m = words.length;
  const alike = likenesses(quote, text, words);
  const width = m + 1;
  const score = new Int32Array((n + 1) * width);
  const step = new Uint8Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    score[i * width] = i * ADDED;
    step[i * width] = FROM_ADD;
  }
  for (let i = 1; i <= n; i++) {
    const points = quote[i - 1]!.kind === 'function' ? FUNCTION_POINTS : CONTENT_POINTS;
    // After the quotation's last word the record goes on for free.
    const dropped = i === n ? 0 : DROPPED;
    for (let j = 1; j <= m; j++) {
      const at = i * width + j;
      const before = at - width - 1;
      const likeness = alike[(i - 1) * m + j - 1]!;
      const follows = likeness !== NONE && step[before] === FROM_PAIR ? FOLLOWS : 0;
      const pair = score[before]! + points[likeness]! + follows;
      const add = score[at - width]! + ADDED;
      const drop = score[at - 1]! + dropped;
      if (pair >= add && pair >= drop) {
        score[at] = pair;
        step[at] = FROM_PAIR;
      } else if (add >= drop) {
        score[at] = add;
        step[at] = FROM_ADD;
      } else {
        score[at] = drop;
        step[at] = FROM_DROP;
      }
    }
  }
  return gather(trace(step, n, m), (i, j) => alike[i * m + j] === SAME);
}

/** By word of the quotation and word of the record, row by row. */
function likenesses(quote: readonly Lexeme[], text: Concordance, words: readonly number[]): Uint8Array {
  const m = words.length;
  const { ids, lexemes } = text.wording;
  const alike = new Uint8Array(quote.length * m);
  const row = new Uint8Array(lexemes.length);
  for (const [i, word] of quote.entries()) {
    const partners = partnersOf(word, text);
    if (partners.length === 0) continue;
    for (const { lexeme, likeness } of partners) row[lexeme] = likeness;
    for (let j = 0; j < m; j++) alike[i * m + j] = row[ids[words[j]!]!]!;
    for (const { lexeme } of partners) row[lexeme] = NONE;
  }
  return alike;
}

/** A lexeme of the record that is alike to a word of the quotation. */
interface Partner {
  readonly lexeme: number;
  readonly likeness: number;
}

/** Kept for as long as the record is: quotations use the same words again and again, and each is laid against many places. */
const known = new WeakMap<Concordance, WeakMap<Lexeme, readonly Partner[]>>();

/** The record's lexemes that are alike to `word` at all. */
function partnersOf(word: Lexeme, text: Concordance): readonly Partner[] {
  const own = known.get(text) ?? new WeakMap<Lexeme, readonly Partner[]>();
  known.set(text, own);
  const found = own.get(word);
  if (found !== undefined) return found;
  const { lexemes } = text.wording;
  const partners: Partner[] = [];
  const add = (lexeme: number, match: number | undefined) => {
    const likeness = likenessOf(word, lexemes[lexeme]!, match, text);
    if (likeness !== NONE) partners.push({ lexeme, likeness });
  };
  for (const { key, likeness } of text.matches(word.key, word.kind))
    for (const lexeme of text.lexemesOf(key)) add(lexeme, likeness);
  const isNew = (lexeme: number) => !partners.some((partner) => partner.lexeme === lexeme);
  // The same word under another base form, and function words that are one: "'s" and "is".
  const called = text.lexemeCalled(word.form);
  if (called !== undefined && isNew(called)) add(called, undefined);
  if (word.kind === 'function')
    for (const lexeme of text.functionLexemes)
      if (text.rules.sameWord(word.form, lexemes[lexeme]!.form) && isNew(lexeme)) add(lexeme, undefined);
  own.set(word, partners);
  return partners;
}

/** `match`: how alike the two base forms are, where they are at all. */
function likenessOf(word: Lexeme, other: Lexeme, match: number | undefined, { rules }: Concordance): number {
  if (word.form === other.form) return SAME;
  if (word.kind === 'function' && other.kind === 'function' && rules.sameWord(word.form, other.form)) return SAME;
  if (match === undefined || word.kind === 'number' || other.kind === 'number') return NONE;
  if (match === 1) return FORM;
  return match >= LIKE_MEANING || spelledAlike(word.form, other.form) >= LIKE_SPELLING ? LIKE : NONE;
}

interface Step {
  readonly kind: typeof FROM_PAIR | typeof FROM_ADD | typeof FROM_DROP;
  /** Word of the quotation; of an added run's gap, where it stands. */
  readonly i: number;
  readonly j: number;
}

/** The path of best steps, from the first pair of the record to the last. */
function trace(step: Uint8Array, n: number, m: number): Step[] {
  const width = m + 1;
  const steps: Step[] = [];
  let i = n;
  let j = m;
  while (i > 0 && j >= 0) {
    const kind = step[i * width + j]!;
    if (kind === FROM_PAIR) steps.push({ kind, i: --i, j: --j });
    else if (kind === FROM_ADD) steps.push({ kind, i: --i, j });
    else if (kind === FROM_DROP) steps.push({ kind, i, j: --j });
    else break;
  }
  steps.reverse();
  const last = steps.findLastIndex(({ kind }) => kind === FROM_PAIR);
  return steps.filter(({ kind }, at) => kind !== FROM_DROP || at < last);
}

/** Steps joined into runs; words dropped next to words added are words changed. */
function gather(steps: readonly Step[], isSame: (i: number, j: number) => boolean): WordEdit[] {
  const edits: WordEdit[] = [];
  let at = 0;
  while (at < steps.length) {
    const { i, j } = steps[at]!;
    const keeps = (step: Step) => step.kind === FROM_PAIR && isSame(step.i, step.j);
    const kept = keeps(steps[at]!);
    let end = at + 1;
    while (end < steps.length && keeps(steps[end]!) === kept) end++;
    const run = steps.slice(at, end);
    const words = run.filter(({ kind }) => kind !== FROM_DROP).length;
    const others = run.filter(({ kind }) => kind !== FROM_ADD).length;
    edits.push({
      op: kept ? 'keep' : words === 0 ? 'drop' : others === 0 ? 'add' : 'change',
      quote: [i, i + words],
      record: [j, j + others],
    });
    at = end;
  }
  return edits;
}
