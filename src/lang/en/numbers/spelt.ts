import type { TextForm } from '../../../model/index.ts';
import type { NumberReading } from '../../numbers.ts';
import { wordRounding } from './rounding.ts';
import { OF, POINT, reading, scaleAfterNumber, scaleAt, skipHyphen, TENS_OF, wordAt } from './words.ts';

/** Numbers in words: "two thousand five hundred", "half a million", "one and a half billion", "tens of thousands". */
export function readWords(form: TextForm, at: number): NumberReading | null {
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
  if (scale !== null && (next > at + 1 || scale >= 1e3))
    return reading(form, at, next + 1, scale / 2, scale / 20, 'cardinal', false);
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
    const scale = scaleAfterNumber(form, skipHyphen(form, group.to));
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
  const point = skipHyphen(form, at);
  if (point >= form.tokens.length || form.tokens.norms[point] !== POINT) return null;
  let digits = '';
  let to = point + 1;
  for (let next = skipHyphen(form, to); ; next = skipHyphen(form, to)) {
    const unit = wordAt(form, next)?.unit;
    if (unit === undefined || unit > 9) break;
    digits += unit;
    to = next + 1;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), to, ofScale: false };
}

/** "and a half" */
export function readAndAHalf(form: TextForm, at: number): Decimal | null {
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
