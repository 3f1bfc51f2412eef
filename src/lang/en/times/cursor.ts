import type { TextForm } from '../../../model/index.ts';
import { TokenKind } from '../../../model/index.ts';
import { foldedToken } from '../../../text/index.ts';
import type { NumberReading } from '../../numbers.ts';
import type { TimeMeaning } from '../../times.ts';
import { numbers } from '../numbers/index.ts';
import { type TimeWord, timeWords } from './words.ts';

/** What a part of the grammar understood: its meaning, and the token after it. */
export interface Understood<Meaning = TimeMeaning> {
  readonly meaning: Meaning;
  readonly to: number;
}

/** A set of folded words, written in one line. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** A text seen token by token. Every question may be asked past either end of the text; nothing is there. */
export class Cursor {
  readonly form: TextForm;
  readonly length: number;
  /** What was asked before: every rule of the grammar looks at the same few tokens. */
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

  /** What token `at` can mean in an expression of time. */
  word(at: number): TimeWord | undefined {
    return at >= 0 && at < this.length && this.form.tokens.kinds[at] === TokenKind.Word
      ? timeWords.get(this.form.tokens.norms[at]!)
      : undefined;
  }

  is(at: number, ...words: readonly string[]): boolean {
    return words.includes(this.text(at));
  }

  among(at: number, set: ReadonlySet<string>): boolean {
    return set.has(this.text(at));
  }

  isNumber(at: number): boolean {
    return at >= 0 && at < this.length && this.form.tokens.kinds[at] === TokenKind.Number;
  }

  isWord(at: number): boolean {
    return at >= 0 && at < this.length && this.form.tokens.kinds[at] === TokenKind.Word;
  }

  /** Whether token `at` touches the one before. */
  glued(at: number): boolean {
    return at > 0 && at < this.length && this.form.tokens.starts[at] === this.form.tokens.ends[at - 1];
  }

  capital(at: number): boolean {
    if (at < 0 || at >= this.length) return false;
    const char = this.form.text[this.form.tokens.starts[at]!]!;
    return char !== char.toLowerCase();
  }

  /** Whether a line break parts token `at` from the one before. */
  newLine(at: number): boolean {
    const { text, tokens } = this.form;
    if (at <= 0 || at >= this.length) return true;
    for (let i = tokens.ends[at - 1]!; i < tokens.starts[at]!; i++) if (text.charCodeAt(i) === 0x0a) return true;
    return false;
  }

  /** A whole number of one or two digits, with or without "st", "nd", "rd", "th"; null elsewhere. */
  smallNumber(at: number): { value: number; ordinal: boolean } | null {
    if (!this.isNumber(at)) return null;
    const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(this.text(at));
    return match === null ? null : { value: Number(match[1]), ordinal: match[2] !== undefined };
  }

  /** Any number, in digits or words. */
  number(at: number): NumberReading | null {
    if (at >= this.length || !numbers.begins(this.form, at)) return null;
    const before = this.#numbers.get(at);
    if (before !== undefined) return before;
    const number = numbers.read(this.form, at);
    this.#numbers.set(at, number);
    return number;
  }

  /** Index after a hyphen or dash at `at` that touches what stands before it; `at` itself where there is none. */
  afterHyphen(at: number): number {
    return this.glued(at) && this.text(at) === '-' ? at + 1 : at;
  }

  /** Index after a comma at `at`; `at` itself where there is none. */
  afterComma(at: number): number {
    return this.text(at) === ',' ? at + 1 : at;
  }

  /** Index after the full stop of an abbreviation at `at`. */
  afterStop(at: number): number {
    return this.glued(at) && this.text(at) === '.' ? at + 1 : at;
  }
}
