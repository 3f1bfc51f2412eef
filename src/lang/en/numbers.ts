import type { TextForm } from '../../model/index.ts';
import { TokenKind } from '../../model/index.ts';
import { foldedToken } from '../../text/index.ts';
import type { NumberReading, NumberRules } from '../numbers.ts';
import { wordNorm, wordTable } from '../word-table.ts';
import { form as formRules } from './form.ts';

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
  ['milliard', 1e9],
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
    ['thousands', { range: [3e3, 2e3, 9999] }],
    ['millions', { range: [3e6, 2e6, 99e6] }],
    ['billions', { range: [3e9, 2e9, 99e9] }],
    ['trillions', { range: [3e12, 2e12, 99e12] }],
  ],
  formRules.tokens,
);

const TENS_OF = wordNorm('tens', formRules.tokens);
const OF = wordNorm('of', formRules.tokens);
const POINT = wordNorm('point', formRules.tokens);

/** The norms of all words that a number can begin with. */
export const numberStarts: ReadonlySet<number> = new Set([...WORDS.keys(), TENS_OF]);

/** Scale letters that are stuck to digits. `m`, `b` and `t` are left to the reader of units: metre, byte, tonne. */
const STUCK_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['trillion', 1e12],
]);

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

function isVulgar(unit: number): boolean {
  return (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e);
}

const digitPart = /^(\d[\d.,]*)([a-z]*)$/;

/** How English writes numbers, in digits and words. */
export const numbers: NumberRules = {
  begins(form, at) {
    const kind = form.tokens.kinds[at];
    if (kind === TokenKind.Number) return true;
    if (kind === TokenKind.Word) return numberStarts.has(form.tokens.norms[at]!);
    return isVulgar(form.text.charCodeAt(form.tokens.starts[at]!));
  },
  read(form, at) {
    if (form.tokens.kinds[at] === TokenKind.Word) return readWords(form, at);
    return form.tokens.kinds[at] === TokenKind.Number || isVulgar(form.text.charCodeAt(form.tokens.starts[at]!))
      ? readDigits(form, at)
      : null;
  },
};

function readDigits(form: TextForm, at: number): NumberReading | null {
  const token = form.text.slice(form.tokens.starts[at], form.tokens.ends[at]);
  if (VULGAR.has(token)) return reading(form, at, at + 1, VULGAR.get(token)!, 0, 'fraction', true);
  const parts = digitPart.exec(foldedToken(form, at));
  if (parts === null) return null;
  let digits = parts[1]!;
  let suffix = parts[2]!;
  let last = at;
  // 12 000: groups of three parted by a space that does not break, or by any space in front of "000".
  while (suffix === '' && /^\d{1,3}$/.test(last === at ? digits : '0') && isDigitGroup(form, last + 1)) {
    digits += foldedToken(form, last + 1);
    last++;
  }
  let value = parseDigits(digits);
  if (value === null) return null;
  let rounding = roundingOf(digits, value);
  if (/^(?:st|nd|rd|th)$/.test(suffix)) {
    return { ...reading(form, at, last + 1, value, 0, 'ordinal', true), end: form.tokens.ends[last]! };
  }
  const stuck = STUCK_SCALES.get(suffix);
  if (stuck !== undefined) {
    value *= stuck;
    rounding = scaledRounding(digits, stuck);
    suffix = '';
  }
  const suffixStart = form.tokens.ends[last]! - suffix.length;
  if (suffix !== '') {
    return { ...reading(form, at, last + 1, value, rounding, 'cardinal', true), suffix, end: suffixStart };
  }
  // 2 1/2, 2½, 3/4
  const fraction = readSlashed(form, last + 1, value);
  if (fraction !== null) return reading(form, at, fraction.to, fraction.value, 0, 'fraction', true);
  let to = last + 1;
  for (;;) {
    const next = skipHyphen(form, to);
    const scale = scaleAt(form, next);
    if (scale === null) break;
    value *= scale;
    rounding = rounding === 0 ? 0 : scaledRounding(digits, value / (parseDigits(digits) ?? 1));
    to = next + 1;
  }
  // "24 and a half", "2 and a half million"
  const half = to === last + 1 ? readAndAHalf(form, to) : null;
  if (half !== null) {
    const scale = scaleAt(form, half.to) ?? 1;
    const whole = (value + half.value) * scale;
    return reading(form, at, scale === 1 ? half.to : half.to + 1, whole, whole / 40, 'cardinal', true);
  }
  return reading(form, at, to, value, rounding, 'cardinal', true);
}

/** What wholes are divided into: "9/11" is a day. */
const PARTS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64]);

/** "3/4" after a whole number or alone. `whole` is the value of the token before. */
function readSlashed(form: TextForm, at: number, whole: number): { to: number; value: number } | null {
  const { tokens, text } = form;
  const glued = tokens.starts[at] === tokens.ends[at - 1];
  const sign = at < tokens.length ? text.slice(tokens.starts[at], tokens.ends[at]) : '';
  if (VULGAR.has(sign)) return { to: at + 1, value: whole + VULGAR.get(sign)! };
  if ((sign === '/' || sign === '⁄') && glued && isSmallInteger(form, at + 1)) {
    const under = Number(foldedToken(form, at + 1));
    // Dates (9/11, 24/7) are no fractions: a fraction's parts are small and the upper one is less.
    if (under > whole && PARTS.has(under) && Number.isInteger(whole) && foldedToken(form, at + 2) !== '/')
      return { to: at + 2, value: whole / under };
  }
  if (isSmallInteger(form, at) && foldedToken(form, at + 1) === '/' && isSmallInteger(form, at + 2)) {
    const over = Number(foldedToken(form, at));
    const under = Number(foldedToken(form, at + 2));
    if (over < under && under <= 64) return { to: at + 3, value: whole + over / under };
  }
  return null;
}

function isSmallInteger(form: TextForm, at: number): boolean {
  return (
    at < form.tokens.length && form.tokens.kinds[at] === TokenKind.Number && /^\d{1,2}$/.test(foldedToken(form, at))
  );
}

function isDigitGroup(form: TextForm, at: number): boolean {
  const { tokens, text } = form;
  if (at >= tokens.length || tokens.kinds[at] !== TokenKind.Number) return false;
  const gap = text.slice(tokens.ends[at - 1], tokens.starts[at]);
  if (gap.length !== 1) return false;
  const group = foldedToken(form, at);
  if (!/^\d{3}$/.test(group) || gap === '\n') return false;
  if (group === '000' || /[\u00a0\u202f\u2009]/.test(gap)) return true;
  // "1 200 houses": between two runs of digits in front of a word, as much of Europe writes thousands.
  const first = foldedToken(form, at - 1);
  const apart = at < 2 || tokens.kinds[at - 2] !== TokenKind.Number;
  return /^[1-9]\d{0,2}$/.test(first) && apart && tokens.kinds[at + 1] === TokenKind.Word;
}

/**
 * The value of digits with points and commas. A lone comma in front of one, two or more than three digits is a decimal
 * comma; in front of three it parts thousands. Null where the points make no number ("1.2.3").
 */
function parseDigits(digits: string): number | null {
  const commas = digits.split(',').length - 1;
  const points = digits.split('.').length - 1;
  if (commas === 0 && points <= 1) return Number(digits);
  if (commas > 0 && points > 0) {
    const decimalComma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
    if (decimalComma ? commas > 1 : points > 1) return null;
    return Number(decimalComma ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));
  }
  if (points > 1) return /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? Number(digits.replaceAll('.', '')) : null;
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(digits) || /^[1-9]\d?(?:,\d\d)*,\d{3}$/.test(digits))
    return Number(digits.replaceAll(',', ''));
  return commas === 1 ? Number(digits.replace(',', '.')) : null;
}

/**
 * Half the place of the last digit that carries meaning. At least two digits of a number below a hundred do; of a round
 * number above it ("400", "2,000") one does, and its reading is allowed one part in twenty.
 */
function roundingOf(digits: string, value: number): number {
  const decimals = decimalsOf(digits);
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  if (value < 100) return 0.5;
  const zeros = trailingZeros(value);
  const significant = String(value).length - zeros;
  return significant < 2 ? value / 20 : 0.5 * 10 ** zeros;
}

/** The same for digits in front of a scale: "46 million" rounds to the million, "2 million" to one part in twenty. */
function scaledRounding(digits: string, scale: number): number {
  const decimals = decimalsOf(digits);
  const value = parseDigits(digits) ?? 0;
  if (decimals > 0) return 0.5 * 10 ** -decimals * scale;
  return String(value).replace(/0+$/, '').length < 2 ? (value * scale) / 20 : 0.5 * 10 ** trailingZeros(value) * scale;
}

function decimalsOf(digits: string): number {
  const value = parseDigits(digits);
  if (value === null || Number.isInteger(value)) return /[.,]0+$/.test(digits) && value !== null && value < 1e3 ? 1 : 0;
  return digits.length - 1 - Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
}

function trailingZeros(value: number): number {
  let zeros = 0;
  for (let rest = value; rest >= 10 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}

/** Index after a hyphen that is glued on both sides; `at` itself where none is. */
function skipHyphen(form: TextForm, at: number): number {
  const { tokens } = form;
  const hyphen =
    at + 1 < tokens.length &&
    tokens.starts[at] === tokens.ends[at - 1] &&
    tokens.starts[at + 1] === tokens.ends[at] &&
    foldedToken(form, at) === '-';
  return hyphen ? at + 1 : at;
}

function scaleAt(form: TextForm, at: number): number | null {
  return wordAt(form, at)?.scale ?? null;
}

function wordAt(form: TextForm, at: number): NumberWord | undefined {
  return at < form.tokens.length && form.tokens.kinds[at] === TokenKind.Word
    ? WORDS.get(form.tokens.norms[at]!)
    : undefined;
}

/** Numbers in words: "two thousand five hundred", "half a million", "one and a half billion", "tens of thousands". */
function readWords(form: TextForm, at: number): NumberReading | null {
  const { tokens } = form;
  if (tokens.norms[at] === TENS_OF && tokens.norms[at + 1] === OF) {
    const of = wordAt(form, at + 2)?.range;
    return of === undefined ? null : ranged(form, at, at + 3, of, 10);
  }
  const first = wordAt(form, at);
  if (first === undefined || first.and) return null;
  if (first.range !== undefined) {
    const of = tokens.norms[at + 1] === OF ? wordAt(form, at + 2)?.range : undefined;
    return of === undefined
      ? ranged(form, at, at + 1, first.range, 1)
      : ranged(form, at, at + 3, of, first.range[1] / 2);
  }
  if (first.half) return readHalf(form, at);
  if (first.article) return readArticle(form, at);
  return readCardinal(form, at);
}

function ranged(
  form: TextForm,
  from: number,
  to: number,
  [value, low, high]: readonly [number, number, number],
  times: number,
): NumberReading {
  return {
    ...reading(form, from, to, value * times, 0, 'cardinal', false),
    range: [low * times, times === 1 ? high : high * times],
  };
}

/** "half a million", "half a dozen"; plain "half" is a fraction. */
function readHalf(form: TextForm, at: number): NumberReading | null {
  if (wordAt(form, at + 1)?.article) {
    const scale = scaleAt(form, at + 2);
    if (scale !== null) return reading(form, at, at + 3, scale / 2, scale / 20, 'cardinal', false);
  }
  const next = skipHyphen(form, at + 1);
  const scale = scaleAt(form, next);
  if (scale !== null && next > at + 1) return reading(form, at, next + 1, scale / 2, scale / 20, 'cardinal', false);
  return reading(form, at, at + 1, 0.5, 0, 'fraction', false);
}

/** "a hundred", "a million and a half", "a third"; "a" before anything else is no number. */
function readArticle(form: TextForm, at: number): NumberReading | null {
  const next = wordAt(form, at + 1);
  if (next?.scale !== undefined) return readCardinal(form, at);
  if (next?.half) {
    const scale = scaleAt(form, skipHyphen(form, at + 2));
    if (scale === null) return null;
    return reading(form, at, skipHyphen(form, at + 2) + 1, scale / 2, scale / 20, 'cardinal', false);
  }
  return null;
}

/** "two thousand five hundred and six", "twenty-three", "one and a half million", "two point five", "three dozen". */
function readCardinal(form: TextForm, at: number): NumberReading | null {
  let to = at;
  let total = 0;
  let smallestScale = Infinity;
  for (;;) {
    const group = readGroup(form, total > 0 ? skipAnd(form, to) : to);
    if (group === null) break;
    if (group.ordinal) return reading(form, at, group.to, total + group.value, 0, 'ordinal', false);
    const scale = scaleAt(form, skipHyphen(form, group.to));
    if (scale === null || scale >= smallestScale) {
      if (total > 0 && group.value >= smallestScale) break;
      total += group.value;
      to = group.to;
      break;
    }
    total += group.value * scale;
    smallestScale = scale;
    to = skipHyphen(form, group.to) + 1;
    if (scale === 12) break;
  }
  if (to === at) return readOrdinal(form, at);
  const decimal = readPoint(form, to) ?? readAndAHalf(form, to);
  let value = total;
  if (decimal !== null) {
    value += decimal.value * (decimal.ofScale && smallestScale < Infinity ? smallestScale : 1);
    to = decimal.to;
    const scale = scaleAt(form, to);
    if (scale !== null && value < 1000) {
      value *= scale;
      to++;
    }
  }
  return reading(form, at, to, value, decimal === null ? wordRounding(value) : value / 40, 'cardinal', false);
}

/** A number below a thousand, or the article that stands for one before a scale. Ordinals end it ("twenty-third"). */
function readGroup(form: TextForm, at: number): { value: number; to: number; ordinal: boolean } | null {
  if (wordAt(form, at)?.article) {
    return scaleAt(form, at + 1) === null
      ? null
      : wordAt(form, at + 1)!.scale === 100
        ? withHundred(form, 1, at + 1)
        : { value: 1, to: at + 1, ordinal: false };
  }
  const small = readBelowHundred(form, at);
  if (small === null || small.ordinal) return small;
  return wordAt(form, skipHyphen(form, small.to))?.scale === 100
    ? withHundred(form, small.value, skipHyphen(form, small.to))
    : small;
}

function withHundred(form: TextForm, hundreds: number, at: number): { value: number; to: number; ordinal: boolean } {
  const rest = readBelowHundred(form, skipAnd(form, at + 1));
  // "between two hundred and three hundred": the second number is a number of its own.
  if (rest === null || rest.ordinal || wordAt(form, rest.to)?.scale === 100)
    return { value: hundreds * 100, to: at + 1, ordinal: false };
  return { value: hundreds * 100 + rest.value, to: rest.to, ordinal: false };
}

function readBelowHundred(form: TextForm, at: number): { value: number; to: number; ordinal: boolean } | null {
  const word = wordAt(form, at);
  if (word?.unit !== undefined) return { value: word.unit, to: at + 1, ordinal: false };
  if (word?.ten === undefined) return null;
  const next = skipHyphen(form, at + 1);
  const after = wordAt(form, next);
  if (after?.unit !== undefined && after.unit > 0 && after.unit < 10)
    return { value: word.ten + after.unit, to: next + 1, ordinal: false };
  if (after?.ordinal !== undefined && after.ordinal < 10)
    return { value: word.ten + after.ordinal, to: next + 1, ordinal: true };
  return { value: word.ten, to: at + 1, ordinal: false };
}

/** Index after an "and" between two parts of one number; `at` itself where none is. */
function skipAnd(form: TextForm, at: number): number {
  const small = wordAt(form, at + 1);
  return wordAt(form, at)?.and && (small?.unit !== undefined || small?.ten !== undefined) ? at + 1 : at;
}

interface Decimal {
  readonly value: number;
  readonly to: number;
  /** Counts in the scale that stands before it: "a million and a half". */
  readonly ofScale: boolean;
}

/** "point zero three" */
function readPoint(form: TextForm, at: number): Decimal | null {
  if (at >= form.tokens.length || form.tokens.norms[at] !== POINT) return null;
  let digits = '';
  let to = at + 1;
  for (let word = wordAt(form, to); word?.unit !== undefined && word.unit < 10; word = wordAt(form, ++to))
    digits += word.unit;
  return digits === '' ? null : { value: Number(`0.${digits}`), to, ofScale: false };
}

/** "and a half" */
function readAndAHalf(form: TextForm, at: number): Decimal | null {
  const and = skipHyphen(form, at);
  const article = skipHyphen(form, and + 1);
  const half = skipHyphen(form, article + 1);
  const is = wordAt(form, and)?.and && wordAt(form, article)?.article && wordAt(form, half)?.half;
  return is ? { value: 0.5, to: half + 1, ofScale: true } : null;
}

function readOrdinal(form: TextForm, at: number): NumberReading | null {
  const ordinal = wordAt(form, at)?.ordinal;
  return ordinal === undefined ? null : reading(form, at, at + 1, ordinal, 0, 'ordinal', false);
}

function wordRounding(value: number): number {
  if (!Number.isInteger(value)) return 0.25;
  if (value < 100) return 0.5;
  const zeros = trailingZeros(value);
  return String(value).length - zeros < 2 ? value / 20 : 0.5 * 10 ** zeros;
}

function reading(
  form: TextForm,
  from: number,
  to: number,
  value: number,
  rounding: number,
  kind: NumberReading['kind'],
  digits: boolean,
): NumberReading {
  // 4.1 times a million is 4,100,000, not what binary fractions make of it.
  const exact = Number(value.toPrecision(12));
  return { from, to, value: exact, rounding, kind, digits, suffix: '', end: form.tokens.ends[to - 1]!, range: null };
}
