import type { TextForm } from '../model/index.ts';
import { TokenKind } from '../model/index.ts';

/** What comparing two wordings asks of a language. Words are folded. */
export interface WordingRules {
  /** Contractions expanded, regional spelling made one. */
  normal(word: string): string;
  /** The base form: `went` is `go`. */
  lemma(word: string): string;
  isFunctionWord(word: string): boolean;
  /** Other normal forms that can be the same word: `'s` and `is`. Symmetric; none for nearly every word. */
  otherForms(word: string): readonly string[];
  /** Whether a statement with this word and the same one without it say opposite things: `not`, `never`. */
  isNegation(word: string): boolean;
  /** Whether it denies only what comes after it: `without`, `nor`. */
  deniesOnward(word: string): boolean;
  /** How near in meaning two base forms are, 0 to 1; 1 only for the same one. */
  related(a: string, b: string): number;
  /** Base forms with a relation to this one. */
  neighbours(word: string): readonly string[];
  /** Function words that another wording may have for this one, as base forms. */
  alternatives(word: string): readonly string[];
  /** The number that begins with token `at`, `to` exclusive; null where none does. */
  number(form: TextForm, at: number): { readonly to: number; readonly value: number } | null;
  /** Two words, or a sign, that are read as one word: `per cent` and `%` are `percent`. `next` is empty at the end. */
  joined(word: string, next: string): { readonly word: string; readonly words: 1 | 2 } | null;
}

/**
 * A text as the words that are compared when two passages may say the same in other words. A number in any writing is
 * one word ("$1.5 billion", "one and a half billion"); punctuation is left out. Parallel arrays over words.
 */
export interface Wording {
  readonly length: number;
  /** UTF-16 offsets; `ends` is exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index into `lexemes`. */
  readonly ids: Uint32Array;
  readonly lexemes: readonly Lexeme[];
  /** First word of each sentence that has any; a final entry holds `length`. */
  readonly sentences: Uint32Array;
}

export interface Lexeme {
  /** The word itself, in normal form: what must agree for "the same words". */
  readonly form: string;
  /** Its base form, or a number's value: what must agree for "the same word in another form". */
  readonly key: string;
  readonly kind: 'function' | 'content' | 'number';
  /** A content word that has a capital wherever it stands within a sentence. */
  readonly isName: boolean;
}

/** The wording of a text. O(tokens). */
export function wordingOf(form: TextForm, rules: WordingRules): Wording {
  const { text, tokens, folded, sentences } = form;
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const firsts: number[] = [];
  const lexemes = new LexemeList(rules);
  let sentence = 0;
  let opened = -1;
  for (let at = 0; at < tokens.length; ) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]! <= at) sentence++;
    const read = readWord(form, at, rules);
    if (read === null) {
      at++;
      continue;
    }
    const opens = opened !== sentence;
    if (opens) {
      firsts.push(ids.length);
      opened = sentence;
    }
    starts.push(tokens.starts[at]!);
    ends.push(tokens.ends[read.to - 1]!);
    if (read.number !== undefined) ids.push(lexemes.number(read.number));
    else if (read.word !== undefined) ids.push(lexemes.word(read.word));
    else ids.push(lexemes.token(tokens.norms[at]!, () => folded.slice(tokens.starts[at], tokens.ends[at])));
    if (!opens) lexemes.see(ids.at(-1)!, text[tokens.starts[at]!]!);
    at = read.to;
  }
  firsts.push(ids.length);
  return {
    length: ids.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    ids: Uint32Array.from(ids),
    lexemes: lexemes.withNames(),
    sentences: Uint32Array.from(firsts),
  };
}

/** What begins at token `at`: a number, several tokens read as one word, or one plain word; null for punctuation. */
function readWord(
  form: TextForm,
  at: number,
  rules: WordingRules,
): { readonly to: number; readonly number?: number; readonly word?: string } | null {
  const { tokens, folded } = form;
  const kind = tokens.kinds[at];
  if (kind === TokenKind.Punctuation) return null;
  const word = folded.slice(tokens.starts[at], tokens.ends[at]);
  if (kind !== TokenKind.Symbol) {
    const number = rules.number(form, at);
    // "one" alone is more often a pronoun than a count.
    if (number !== null && !(number.to === at + 1 && kind === TokenKind.Word && number.value === 1))
      return { to: number.to, number: number.value };
  }
  const next = at + 1 < tokens.length ? folded.slice(tokens.starts[at + 1], tokens.ends[at + 1]) : '';
  const joined = rules.joined(word, next);
  if (joined !== null) return { to: at + joined.words, word: joined.word };
  return kind === TokenKind.Symbol ? null : { to: at + 1 };
}

const SMALL = 1;
const CAPITAL = 2;

/** The distinct words of a text, in order of appearance. */
class LexemeList {
  readonly #list: Omit<Lexeme, 'isName'>[] = [];
  /** By lexeme: how it is written within sentences. */
  readonly #seen: number[] = [];
  readonly #byNorm = new Map<number, number>();
  readonly #byForm = new Map<string, number>();
  readonly #rules: WordingRules;

  constructor(rules: WordingRules) {
    this.#rules = rules;
  }

  /** Index of a token's lexeme by the hash of its normal form; `word` is asked only for new ones. */
  token(norm: number, word: () => string): number {
    const known = this.#byNorm.get(norm);
    if (known !== undefined) return known;
    const id = this.word(this.#rules.normal(word().replaceAll('.', '')));
    this.#byNorm.set(norm, id);
    return id;
  }

  word(form: string): number {
    const known = this.#byForm.get(form);
    if (known !== undefined) return known;
    const key = this.#rules.lemma(form);
    const kind = this.#rules.isFunctionWord(form) ? 'function' : 'content';
    return this.#add(form, { form, key, kind });
  }

  number(value: number): number {
    const form = String(value);
    return this.#byForm.get(form) ?? this.#add(form, { form, key: form, kind: 'number' });
  }

  /** `first`: the letter with which a lexeme begins somewhere within a sentence. */
  see(id: number, first: string): void {
    this.#seen[id]! |= first === first.toLowerCase() ? SMALL : CAPITAL;
  }

  withNames(): Lexeme[] {
    return this.#list.map((lexeme, id) => ({
      ...lexeme,
      isName: lexeme.kind === 'content' && this.#seen[id] === CAPITAL,
    }));
  }

  #add(form: string, lexeme: Omit<Lexeme, 'isName'>): number {
    this.#byForm.set(form, this.#list.length);
    this.#seen.push(0);
    return this.#list.push(lexeme) - 1;
  }
}

/** A wording's words are found by place as any text's. */
export { wordAt as wordingAt } from './words.ts';
