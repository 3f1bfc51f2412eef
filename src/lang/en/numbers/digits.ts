import type { TextForm } from '../../../model/index.ts';
import { TokenKind } from '../../../model/index.ts';
import { foldedToken } from '../../../text/index.ts';
import type { NumberReading } from '../../numbers.ts';
import { parseDigits } from './parse.ts';
import { roundingOf, scaledRounding } from './rounding.ts';
import { readAndAHalf } from './spelt.ts';
import { reading, scaleAfterNumber, scaleAt, skipHyphen } from './words.ts';

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

export function isVulgar(unit: number): boolean {
  return (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2150 && unit <= 0x215e);
}

/** Digits, and what is stuck to them: letters, or those of an area or a volume ("40km2"). */
const digitPart = /^(\d[\d.,]*)([a-zµμ]*|[kcm]?m[23])$/;

export function readDigits(form: TextForm, at: number): NumberReading | null {
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
  if (last === at && isAfterPoint(form, at)) {
    const value = Number(`0.${digits.replaceAll(',', '')}`);
    const point = {
      ...reading(form, at - 1, at + 1, value, roundingOf(`0.${digits}`, value), 'cardinal', true),
      suffix,
    };
    return { ...point, end: form.tokens.ends[at]! - suffix.length };
  }
  let value = parseDigits(digits);
  if (value === null || !Number.isFinite(value)) return null;
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
  const eighths = readEighths(form, last + 1, digits, value);
  if (eighths !== null) return reading(form, at, eighths.to, eighths.value, 0, 'cardinal', true);
  // 2 1/2, 2½, 3/4
  const fraction = readSlashed(form, last + 1, value);
  if (fraction !== null) return reading(form, at, fraction.to, fraction.value, 0, 'fraction', true);
  let to = last + 1;
  for (;;) {
    const next = skipHyphen(form, to);
    const scale = scaleAfterNumber(form, next);
    if (scale === null) break;
    value *= scale;
    rounding = rounding === 0 ? 0 : scaledRounding(digits, value / (parseDigits(digits) ?? 1));
    to = next + 1;
  }
  // "1 lakh 24 thousand", "2 million 500 thousand"
  const lower = to > last + 1 ? readLower(form, to, value) : null;
  if (lower !== null) return reading(form, at, lower.to, value + lower.value, lower.rounding, 'cardinal', true);
  // "24 and a half", "2 and a half million"
  const half = to === last + 1 ? readAndAHalf(form, to) : null;
  if (half !== null) {
    const scale = scaleAt(form, half.to) ?? 1;
    const whole = (value + half.value) * scale;
    return reading(form, at, scale === 1 ? half.to : half.to + 1, whole, whole / 40, 'cardinal', true);
  }
  return reading(form, at, to, value, rounding, 'cardinal', true);
}

/** ".5", ".312": a point that nothing but a space or an opening mark stands in front of. */
function isAfterPoint({ folded, tokens }: TextForm, at: number): boolean {
  const start = tokens.starts[at]!;
  if (at === 0 || folded[start - 1] !== '.' || tokens.ends[at - 1] !== start) return false;
  return start < 2 || /[\s($£€]/.test(folded[start - 2]!);
}

/** A number of thousands or hundreds that goes on a number of a larger scale, `whole`. */
function readLower(form: TextForm, at: number, whole: number): NumberReading | null {
  if (
    at >= form.tokens.length ||
    form.tokens.kinds[at] !== TokenKind.Number ||
    !/^\d{1,3}$/.test(foldedToken(form, at))
  )
    return null;
  const scale = scaleAt(form, at + 1);
  if (scale === null || scale < 100) return null;
  const value = Number(foldedToken(form, at)) * scale;
  // What goes on is less than one of the scale that stands before: 500 thousand of two million.
  const step = 10 ** (String(whole).length - String(whole).replace(/0+$/, '').length);
  return value < step ? reading(form, at, at + 2, value, scale / 2, 'cardinal', true) : null;
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

/** "14-1/4 cents", "$13.46-1/2": as grain is traded, a part of the last place. */
function readEighths(form: TextForm, at: number, digits: string, value: number): { value: number; to: number } | null {
  if (skipHyphen(form, at) === at || !isSmallInteger(form, at + 1) || foldedToken(form, at + 2) !== '/') return null;
  const fraction = readSlashed(form, at + 1, 0);
  if (fraction === null) return null;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return { value: value + fraction.value * 10 ** -decimals, to: fraction.to };
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
