import type { TextForm } from '../../../model/index.ts';
import { TokenKind } from '../../../model/index.ts';
import { foldedToken } from '../../../text/index.ts';
import type { NumberReading } from '../../numbers.ts';
import { wordNorm, wordTable } from '../../word-table.ts';
import { form as formRules } from '../form.ts';

/** What one word says of a number. */
interface NumberWord {
  /** 0 to 19. */
  readonly unit?: number;
  /** 20 to 90. */
  readonly ten?: number;
  /** 100 and up. */
  readonly scale?: number;
  /** "third" as a place in an order and, of a whole, as its part. */
  readonly ordinal?: number;
  /** Names a range of values: "dozens", "several". */
  readonly range?: readonly [value: number, low: number, high: number];
  /** The scale that a plural stands for after a number: "three millions". */
  readonly many?: number;
  readonly half?: true;
  readonly article?: true;
  readonly and?: true;
}

const UNITS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const SCALES: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  // Left as they are by machine translation.
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
];

const WORDS = wordTable<NumberWord>(
  [
    ...UNITS.map((word, unit) => [word, { unit }] as const),
    ['nought', { unit: 0 }],
    ...TENS.map((word, i) => [word, { ten: 20 + 10 * i }] as const),
    ...SCALES.map(([word, scale]) => [word, { scale }] as const),
    ['dozen', { scale: 12 }],
    ...ORDINALS.map((word, i) => [word, { ordinal: i + 1 }] as const),
    ...TENS.map((word, i) => [`${word.slice(0, -1)}ieth`, { ordinal: 20 + 10 * i }] as const),
    ['hundredth', { ordinal: 100 }],
    ['thousandth', { ordinal: 1e3 }],
    ['millionth', { ordinal: 1e6 }],
    ['half', { half: true }],
    ['a', { article: true }],
    ['an', { article: true }],
    ['and', { and: true }],
    // What people mean by these: two or a few more of the unit. The value stands in the middle of the scale's first steps.
    ['dozens', { range: [36, 24, 99] }],
    ['scores', { range: [60, 40, 200] }],
    ['hundreds', { range: [300, 200, 999] }],
    ['thousands', { range: [3e3, 2e3, 9999], many: 1e3 }],
    ['millions', { range: [3e6, 2e6, 99e6], many: 1e6 }],
    ['billions', { range: [3e9, 2e9, 99e9], many: 1e9 }],
    ['trillions', { range: [3e12, 2e12, 99e12], many: 1e12 }],
    ['lakhs', { scale: 1e5 }],
    ['crores', { scale: 1e7 }],
  ],
  formRules.tokens,
);

export const TENS_OF = wordNorm('tens', formRules.tokens);
export const OF = wordNorm('of', formRules.tokens);
export const POINT = wordNorm('point', formRules.tokens);

/** The norms of all words that a number can begin with. */
export const numberStarts: ReadonlySet<number> = new Set([...WORDS.keys(), TENS_OF]);

/** Index after a hyphen that is glued on both sides; `at` itself where none is. */
export function skipHyphen(form: TextForm, at: number): number {
  const { tokens } = form;
  const hyphen =
    at + 1 < tokens.length &&
    tokens.starts[at] === tokens.ends[at - 1] &&
    tokens.starts[at + 1] === tokens.ends[at] &&
    foldedToken(form, at) === '-';
  return hyphen ? at + 1 : at;
}

export function scaleAt(form: TextForm, at: number): number | null {
  return wordAt(form, at)?.scale ?? null;
}

/** The scale right after a number, where a plural is one too: "three millions". */
export function scaleAfterNumber(form: TextForm, at: number): number | null {
  const word = wordAt(form, at);
  return word?.scale ?? word?.many ?? null;
}

export function wordAt(form: TextForm, at: number): NumberWord | undefined {
  return at < form.tokens.length && form.tokens.kinds[at] === TokenKind.Word
    ? WORDS.get(form.tokens.norms[at]!)
    : undefined;
}

export function reading(
  form: TextForm,
  from: number,
  to: number,
  value: number,
  rounding: number,
  kind: NumberReading['kind'],
  digits: boolean,
): NumberReading {
  // 4.1 times a million is 4,100,000, not what binary fractions make of it.
  const exact = Number.isSafeInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
  return { from, to, value: exact, rounding, kind, digits, suffix: '', end: form.tokens.ends[to - 1]!, range: null };
}
