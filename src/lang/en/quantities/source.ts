import type { TextForm } from '../../../model/index.ts';
import { isNoun, Tag } from '../../../model/index.ts';
import type { NumberReading } from '../../numbers.ts';
import { TokenView } from '../token-view.ts';

/** A text with its parts of speech, seen token by token, without the tokens that are already `taken` by something. */
export class Source extends TokenView {
  readonly tags: Uint8Array;
  readonly taken: Uint8Array;
  /** How many words of voting each sentence has, by its index, as far as it was asked. */
  readonly voting = new Map<number, number>();
  #sterling: boolean | undefined;
  #dollars: boolean | undefined;
  #decimalComma: boolean | undefined;

  constructor(form: TextForm, tags: Uint8Array, taken: Uint8Array) {
    super(form);
    this.tags = tags;
    this.taken = taken;
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

  /** Whether this text writes "3,5" for three and a half, as much of Europe does, and so "1.146" for a thousand and some. */
  get hasDecimalComma(): boolean {
    const { text } = this.form;
    this.#decimalComma ??= /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,.]\d|\d)/.test(text) && !/\d,\d{3}(?!\d)/.test(text);
    return this.#decimalComma;
  }

  /** The number that begins with token `at`; null where none does, or where it is taken. */
  override number(at: number): NumberReading | null {
    return this.taken[at] === 1 ? null : super.number(at);
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
}
