import type { TextForm } from '../model/index.ts';

/** A number as a text writes it. Tokens, half open. */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What the reading may round: half the place of its last significant digit, in the number's own unit. */
  readonly rounding: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** Written with digits, at least in part. */
  readonly digits: boolean;
  /** Letters stuck to the last digit that are no scale ("22ft": `ft`, "1.8m": `m`), folded; empty where there are none. */
  readonly suffix: string;
  /** Where the number itself ends in the text: before the suffix. */
  readonly end: number;
  /** For words that name a range and no value ("dozens", "several"): its ends. */
  readonly range: readonly [low: number, high: number] | null;
}

/** How a language writes numbers. */
export interface NumberRules {
  /** The longest number that begins with token `at`; null where none does. */
  read(form: TextForm, at: number): NumberReading | null;
  /** Whether token `at` can begin a number: a cheap test in front of `read`. */
  begins(form: TextForm, at: number): boolean;
}
