import type { NumberReading } from '../../numbers.ts';
import type { Source } from './source.ts';

/** A number or a pair of numbers, before any unit is looked for. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  /** UTF-16 offset where the number's characters end. */
  readonly end: number;
  readonly value: number;
  readonly rounding: number;
  readonly range: readonly [low: number, high: number] | null;
  /** `often`: "twice", how many times something happened. */
  readonly kind: 'plain' | 'share' | 'multiple' | 'vote' | 'often';
  /** Letters stuck to the last digit, as written. */
  readonly suffix: string;
  /** Written as a word. */
  readonly worded: boolean;
}

/** A number by itself as an amount. */
export function plain(s: Source, number: NumberReading): Amount {
  const { from, to, end, value, rounding, range, suffix, digits } = number;
  const written = suffix === '' ? '' : s.form.text.slice(end, end + suffix.length);
  return { from, to, end, value, rounding, range, kind: 'plain', suffix: written, worded: !digits };
}
