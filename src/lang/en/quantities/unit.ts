import { Tag } from '../../../model/index.ts';
import { wordNorm } from '../../word-table.ts';
import { form } from '../form.ts';
import { scaleAfterNumber, scaleAt } from '../numbers/words.ts';
import { CURRENCY_SIGNS, MOST_UNIT_WORDS, STUCK_UNITS, SYMBOL_UNITS, UNIT_WORDS } from '../units.ts';
import { poundsAt } from './pounds.ts';
import type { Source } from './source.ts';

export interface UnitReading {
  readonly name: string;
  readonly to: number;
}

/** Unit words that are common words too: they count only as nouns. */
const UNSURE = new Set(
  'won mark marks dong lev lei rand real pence quarts bars stones second minute degree knot won'.split(' '),
);

/** Units that are parts of anything too: "14 bits of jewellery", "two bars of soap". */
export const PIECES: ReadonlySet<string> = new Set('bit bits bar bars stone stones mark marks'.split(' '));

/** The unit that begins at token `at`, right after a number. The longest surface wins. */
export function unitAt(s: Source, at: number): UnitReading | null {
  const first = ofScale(s, s.afterHyphen(at));
  if (s.newLine(first) || s.taken[first] === 1) return null;
  const timed = AMONG_TIMES.has(s.text(first)) && TIME_WORDS.has(s.text(first + 1));
  const passed = (timed || MORE.has(s.text(first))) && s.isWord(first + 1) && !s.newLine(first + 1);
  return surfaceAt(s, passed ? first + 1 : first, at);
}

/** Behind "of" in "3.4 millions of dollars", as other languages have it; `at` itself elsewhere. */
function ofScale(s: Source, at: number): number {
  return s.is(at, 'of') && scaleAfterNumber(s.form, at - 1) !== null ? at + 1 : at;
}

/** "three additional metres", "two more points" */
const MORE = new Set('more further additional extra other'.split(' '));

/** "15 working days", "three full years" */
const AMONG_TIMES = new Set(
  'working business full whole consecutive straight long calendar successive solid'.split(' '),
);
const TIME_WORDS = new Set('day days week weeks month months year years hour hours minute minutes decades'.split(' '));

/** The norms of all words that a unit can begin with, those that may stand between it and its number among them. */
export const unitStarts: ReadonlySet<number> = new Set(
  [
    ...[...UNIT_WORDS.keys()].map((surface) => surface.split(' ')[0]!),
    ...[...SYMBOL_UNITS.keys()].map((symbol) => symbol.toLowerCase()),
    ...MORE,
    ...AMONG_TIMES,
    'pound',
    'pounds',
  ].map((word) => wordNorm(word, form.tokens)),
);

function surfaceAt(s: Source, first: number, at: number): UnitReading | null {
  if (s.isWord(first) && !unitStarts.has(s.form.tokens.norms[first]!)) return null;
  let surface = '';
  let best: UnitReading | null = null;
  let to = first;
  for (let words = 0; words < MOST_UNIT_WORDS && to < s.length; words++) {
    const word = s.text(to);
    if (word === '-' || (word === '/' && words > 0)) {
      // "square-metre", "km/h"
      if (!s.glued(to)) break;
      to++;
      words--;
      continue;
    }
    surface = surface === '' ? word.replaceAll('.', '') : `${surface} ${word.replaceAll('.', '')}`;
    to++;
    const unit = UNIT_WORDS.get(surface);
    if (unit !== undefined && (words > 0 || isUnit(s, first, at))) best = { name: unit, to };
  }
  return best ?? symbolAt(s, first) ?? pounds(s, first) ?? signAfter(s, first);
}

function pounds(s: Source, at: number): UnitReading | null {
  return s.is(at, 'pounds', 'pound') ? { name: poundsAt(s, at), to: at + 1 } : null;
}

/** "250 Nm", "12 MP", "7 m from end to end": a symbol as it is written, after digits. */
function symbolAt(s: Source, at: number): UnitReading | null {
  if (!s.isNumber(at - 1)) return null;
  const written = s.written(at);
  const lone = LETTERS.test(written) && !s.isNoun(at + 1) && !s.isNumber(at + 1) && !s.is(at + 1, '-', '.', "'");
  const name = lone ? STUCK_UNITS.get(written) : SYMBOL_UNITS.get(written);
  return name === undefined ? null : { name, to: at + 1 };
}

/** Symbols of one letter that stand for nothing else after a number and a space. */
const LETTERS = /^[mglLtWVCFK]$/;

/** "10 $", "100 £": a sign behind its number, which no other number claims. */
function signAfter(s: Source, at: number): UnitReading | null {
  const name = /^[$£€¥₹₽₩₪฿₫₱₦₴₺₿₸¢৳₡₲₾]$/.test(s.written(at)) ? CURRENCY_SIGNS.get(s.written(at)) : undefined;
  return name === undefined || s.isNumber(at + 1) ? null : { name, to: at + 1 };
}

function isUnit(s: Source, first: number, at: number): boolean {
  const word = s.text(first);
  if (PIECES.has(word) && s.is(first + 1, 'of')) return false;
  if (!UNSURE.has(word)) return word.length > 1 || !/[a-z]/.test(word) || s.glued(first);
  if (word === 'second') return first > at;
  return s.tag(first) === Tag.NN || s.tag(first) === Tag.NNS || first > at;
}

/** The unit of letters stuck to digits. `letters` as written. */
export function stuckUnit(letters: string): string | null {
  return STUCK_UNITS.get(letters) ?? (letters.length === 3 ? (CURRENCY_SIGNS.get(letters) ?? null) : null);
}

interface Prefixed {
  readonly name: string;
  readonly value: number;
  readonly decimals: number;
  readonly suffix: string;
  readonly to: number;
  /** UTF-16 offset of the first digit. */
  readonly start: number;
}

/** "RM23.50", "USD115", "R150,000": a currency's letters stuck to the front of a number, which a tokeniser takes for a word. */
export function prefixedAt(s: Source, at: number): Prefixed | null {
  const last = s.text(at).charCodeAt(s.text(at).length - 1);
  if (!s.isWord(at) || last < 0x30 || last > 0x39) return null;
  const { text, tokens } = s.form;
  let to = at + 1;
  while (s.is(to, ',') && s.glued(to) && s.glued(to + 1) && /^\d{3}$/.test(s.text(to + 1))) to += 2;
  if (s.is(to, '.') && s.glued(to) && s.isNumber(to + 1) && s.glued(to + 1)) to += 2;
  const match = /^([A-Z][A-Za-z]{0,2})(\d[\d,]{0,15}(?:\.\d{1,6})?)([a-z]{0,3})$/.exec(
    text.slice(tokens.starts[at], tokens.ends[to - 1]),
  );
  const name = match === null ? undefined : CURRENCY_SIGNS.get(match[1]!);
  if (match === null || name === undefined) return null;
  const digits = match[2]!.replaceAll(',', '');
  // One letter and two digits are a road's or a bus's name; a sum has a scale, or thousands.
  if (match[1]!.length < 2 && digits.length < 4 && match[3] === '' && scaleAt(s.form, to) === null) return null;
  return {
    name,
    value: Number(digits),
    decimals: digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0,
    suffix: match[3]!,
    to,
    start: tokens.starts[at]! + match[1]!.length,
  };
}

/** Units that are said in front of their number: "a magnitude 6.1 quake", "Mach 2". */
const NAMED_FIRST: ReadonlyMap<string, string> = new Map([
  ['magnitude', 'magnitude'],
  ['mach', 'mach'],
]);

/** How the signs end, as tokens: next to most numbers stands none of these. */
const SIGN_ENDS: ReadonlySet<string> = new Set(
  [...CURRENCY_SIGNS.keys()].map((sign) => /(?:\p{L}+|.)$/u.exec(sign)![0]),
);

/** The currency whose sign ends right in front of token `at`, or another unit that stands there, and where it begins. */
export function signBefore(s: Source, at: number): { name: string; from: number } | null {
  const named = NAMED_FIRST.get(s.text(at - 1));
  if (named !== undefined && !s.newLine(at)) return { name: named, from: at - 1 };
  if (s.newLine(at) || !SIGN_ENDS.has(s.written(at - 1))) return null;
  for (let from = Math.max(0, at - 3); from < at; from++) {
    let sign = '';
    for (let i = from; i < at; i++) {
      if (i > from && !s.glued(i) && !(s.text(i) === '$' && s.glued(i) === false && i === at - 1)) sign += ' ';
      sign += s.written(i);
    }
    const name = CURRENCY_SIGNS.get(sign.replace(' $', '$'));
    if (name === undefined) continue;
    // Letters alone count only in capitals, in front of a number: "EUR 125", "Rs 200".
    const letters = /^[A-Za-z.]+$/.test(sign);
    if (letters && sign.length < 2 && !s.glued(at)) continue;
    // In "a $10 billion plan" the letter is an article.
    if (/^[A-Z]\$$/.test(sign) && !s.glued(at - 1)) continue;
    return { name, from };
  }
  return null;
}

/** The scale that letters after money stand for: "$5m", "£2b", "$1 t". */
export function moneyScale(letters: string): number | null {
  switch (letters.toLowerCase()) {
    case 'm':
      return 1e6;
    case 'b':
      return 1e9;
    case 't':
      return 1e12;
    default:
      return null;
  }
}

const PERSONAL = new Set(
  'day week month year hour minute second night share head person capita barrel ton tonne ounce pound gallon litre mile acre unit household family piece ticket employee student pupil worker member vote seat copy game match quarter decade kilo kilogram metre meter kilometre kilometer therm bushel hectare bottle pint litre liter word page plate bed room seat carat'.split(
    ' ',
  ),
);

/** "5.4l/100km" */
function perHundred(s: Source, at: number): { name: string; to: number } | null {
  const match = /^(\d+)([a-z]+)$/.exec(s.text(at));
  const unit = match === null ? undefined : STUCK_UNITS.get(match[2]!);
  return unit === undefined ? null : { name: `${match![1]} ${unit}`, to: at + 1 };
}

const TIMES = new Set('day week month year hour minute second night quarter decade'.split(' '));

/** "a day", "per share", "an hour", "each week", "/day": what a quantity is reckoned by. */
export function perAt(s: Source, at: number, measured: boolean): { name: string; to: number } | null {
  const slash = s.is(at, '/') && s.glued(at) && s.glued(at + 1);
  const hyphen = s.glued(at) && s.is(at, '-') && s.is(at + 1, 'a', 'an', 'per') ? 1 : 0;
  const word = s.text(at + hyphen);
  if (!slash && word !== 'per' && word !== 'a' && word !== 'an' && word !== 'each' && word !== 'every') return null;
  const next = s.glued(at + hyphen + 1) && s.is(at + hyphen + 1, '-') ? at + hyphen + 2 : at + hyphen + 1;
  if (slash && s.isNumber(next)) return perHundred(s, next);
  if (!s.isWord(next)) return null;
  const noun = s.text(next);
  if (word === 'per' || slash) {
    if (word === 'per' && noun === 'cent') return null;
    // "per square foot", "/kg"
    const wide = s.is(next, 'square', 'cubic', 'metric', 'sq') && s.isWord(next + 1) ? next + 1 : next;
    // "per diluted share"
    if (wide === next && !s.isNoun(next) && PERSONAL.has(s.text(next + 1)))
      return { name: s.text(next + 1), to: next + 2 };
    const name = wide > next ? `${noun} ${s.text(wide)}` : noun;
    return { name: UNIT_WORDS.get(name) ?? STUCK_UNITS.get(s.written(next)) ?? name, to: wide + 1 };
  }
  if (!measured || !PERSONAL.has(noun)) return null;
  // "five deaths a year earlier" tells when.
  if (TIMES.has(noun) && s.is(next + 1, 'ago', 'earlier', 'later', 'before', 'after', 'old')) return null;
  return { name: UNIT_WORDS.get(noun) ?? noun, to: next + 1 };
}
