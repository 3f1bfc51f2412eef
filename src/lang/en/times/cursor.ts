import type { TimeMeaning } from '../../times.ts';
import { TokenView } from '../token-view.ts';
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

/** A text seen token by token, as the grammar of times asks it. */
export class Cursor extends TokenView {
  /** What token `at` can mean in an expression of time. */
  word(at: number): TimeWord | undefined {
    return this.isWord(at) ? timeWords.get(this.form.tokens.norms[at]!) : undefined;
  }

  /** A whole number of one or two digits, with or without "st", "nd", "rd", "th"; null elsewhere. */
  smallNumber(at: number): { value: number; ordinal: boolean } | null {
    if (!this.isNumber(at)) return null;
    const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(this.text(at));
    return match === null ? null : { value: Number(match[1]), ordinal: match[2] !== undefined };
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
