import type { TextForm } from '../../../model/index.ts';
import { isNoun, Tag, TokenKind } from '../../../model/index.ts';
import { foldedToken } from '../../../text/index.ts';
import type { NumberReading } from '../../numbers.ts';
import { numbers } from '../numbers/index.ts';

/** A text with its parts of speech, seen token by token. Every question may be asked past either end of the text. */
export class Source {
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly taken: Uint8Array;
  readonly length: number;
  /** How many words of voting each sentence has, by its index, as far as it was asked. */
  readonly voting = new Map<number, number>();
  /** What was asked before: every rule of the grammar looks at the same few tokens. */
  readonly #texts: (string | undefined)[];
  readonly #numbers: (NumberReading | null | undefined)[];
  #sterling: boolean | undefined;
  #dollars: boolean | undefined;

  constructor(form: TextForm, tags: Uint8Array, taken: Uint8Array) {
    this.form = form;
    this.tags = tags;
    this.taken = taken;
    this.length = form.tokens.length;
    this.#texts = new Array<string | undefined>(this.length);
    this.#numbers = new Array<NumberReading | null | undefined>(this.length);
  }

  /** Whether "pounds" are money in this text. */
  get countsInSterling(): boolean {
    this.#sterling ??= /£|GBP|\bpence\b|\bsterling\b|(?:illion|bn) pounds/.test(this.form.text);
    return this.#sterling;
  }

  /** Whether this text prints its money in dollars. */
  get countsInDollars(): boolean {
    this.#dollars ??= /\$\d|\bdollars?\b/.test(this.form.text);
    return this.#dollars;
  }

  /** The folded characters of token `at`. */
  text(at: number): string {
    if (at < 0 || at >= this.length) return '';
    const before = this.#texts[at];
    if (before !== undefined) return before;
    const text = foldedToken(this.form, at);
    this.#texts[at] = text;
    return text;
  }

  /** The number that begins with token `at`; null where none does, or where it is taken. */
  number(at: number): NumberReading | null {
    if (at < 0 || at >= this.length || this.taken[at] === 1 || !numbers.begins(this.form, at)) return null;
    const before = this.#numbers[at];
    if (before !== undefined) return before;
    const read = numbers.read(this.form, at);
    this.#numbers[at] = read;
    return read;
  }

  /** The characters of token `at` as written. */
  written(at: number): string {
    const { text, tokens } = this.form;
    return at >= 0 && at < this.length ? text.slice(tokens.starts[at], tokens.ends[at]) : '';
  }

  is(at: number, ...words: readonly string[]): boolean {
    return words.includes(this.text(at));
  }

  tag(at: number): number {
    return at >= 0 && at < this.length ? this.tags[at]! : 0;
  }

  isNoun(at: number): boolean {
    return isNoun(this.tag(at)) && this.isWord(at);
  }

  isPlural(at: number): boolean {
    const tag = this.tag(at);
    return tag === Tag.NNS || tag === Tag.NNPS;
  }

  isWord(at: number): boolean {
    return at >= 0 && at < this.length && this.form.tokens.kinds[at] === TokenKind.Word;
  }

  isNumber(at: number): boolean {
    return at >= 0 && at < this.length && this.form.tokens.kinds[at] === TokenKind.Number;
  }

  /** Whether token `at` touches the one before. */
  glued(at: number): boolean {
    return at > 0 && at < this.length && this.form.tokens.starts[at] === this.form.tokens.ends[at - 1];
  }

  /** Whether a line break parts token `at` from the one before; true for the first token. */
  newLine(at: number): boolean {
    const { text, tokens } = this.form;
    if (at <= 0 || at >= this.length) return true;
    for (let i = tokens.ends[at - 1]!; i < tokens.starts[at]!; i++) if (text.charCodeAt(i) === 0x0a) return true;
    return false;
  }

  capital(at: number): boolean {
    const char = this.written(at).charAt(0);
    return char !== char.toLowerCase();
  }

  /** Index after a hyphen or dash that touches what stands before it; `at` itself where there is none. */
  afterHyphen(at: number): number {
    return this.glued(at) && this.text(at) === '-' ? at + 1 : at;
  }
}
