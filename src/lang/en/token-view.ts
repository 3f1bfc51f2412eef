import type { TextForm } from '../../model/index.ts';
import { TokenKind } from '../../model/index.ts';
import { foldedToken } from '../../text/index.ts';
import type { NumberReading } from '../numbers.ts';
import { numbers } from './numbers/index.ts';

/** A text seen token by token. Every question may be asked past either end of the text; nothing is there. */
export class TokenView {
  readonly form: TextForm;
  readonly length: number;
  /** What was asked before: every rule of a grammar looks at the same few tokens. */
  readonly #texts: (string | undefined)[];
  readonly #numbers = new Map<number, NumberReading | null>();

  constructor(form: TextForm) {
    this.form = form;
    this.length = form.tokens.length;
    this.#texts = new Array<string | undefined>(this.length);
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

  /** The characters of token `at` as written. */
  written(at: number): string {
    const { text, tokens } = this.form;
    return at >= 0 && at < this.length ? text.slice(tokens.starts[at], tokens.ends[at]) : '';
  }

  /** The number that begins with token `at`, in digits or words; null where none does. */
  number(at: number): NumberReading | null {
    if (at < 0 || at >= this.length || !numbers.begins(this.form, at)) return null;
    const before = this.#numbers.get(at);
    if (before !== undefined) return before;
    const read = numbers.read(this.form, at);
    this.#numbers.set(at, read);
    return read;
  }

  is(at: number, ...words: readonly string[]): boolean {
    return words.includes(this.text(at));
  }

  among(at: number, set: ReadonlySet<string>): boolean {
    return set.has(this.text(at));
  }

  isWord(at: number): boolean {
    return this.#kind(at) === TokenKind.Word;
  }

  isNumber(at: number): boolean {
    return this.#kind(at) === TokenKind.Number;
  }

  capital(at: number): boolean {
    const char = this.written(at).charAt(0);
    return char !== char.toLowerCase();
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

  /** Index after a hyphen or dash that touches what stands before it; `at` itself where there is none. */
  afterHyphen(at: number): number {
    return this.glued(at) && this.text(at) === '-' ? at + 1 : at;
  }

  #kind(at: number): number | undefined {
    return at >= 0 && at < this.length ? this.form.tokens.kinds[at] : undefined;
  }
}
