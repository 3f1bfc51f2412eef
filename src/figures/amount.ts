import { type Dimension, fromBase, toBase, unitNamed } from '../lang/index.ts';
import type { Compared } from './dates.ts';

/** A figure's value where figures can be compared: in the base unit of what it measures. */
export interface Comparable {
  /** `bare`: the report gives no unit; it can be compared with anything. */
  readonly dimension: Dimension | 'multiple' | 'vote' | 'date' | 'clock' | 'bare';
  /** Of money; of everything else "". */
  readonly currency: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** A vote, or a count of those who may have one. */
  readonly votes: boolean;
}

/** Kinds that are compared only with their own. */
const SPECIAL: ReadonlySet<string> = new Set(['multiple', 'vote', 'date', 'clock']);

const NOBODY: ReadonlySet<string> = new Set();

/** A figure where it can be compared. `voters`: base forms of nouns for those who vote. */
export function comparable(
  { unit, kind, value, low, high }: Compared,
  voters: ReadonlySet<string> = NOBODY,
): Comparable {
  const measure = unit === null ? null : unitNamed(unit);
  if (measure !== null)
    return {
      dimension: measure.dimension,
      currency: measure.dimension === 'money' ? measure.name : '',
      value: toBase(value, measure),
      low: toBase(low, measure),
      high: toBase(high, measure),
      votes: false,
    };
  const dimension = SPECIAL.has(kind)
    ? (kind as Comparable['dimension'])
    : unit === null
      ? 'bare'
      : unit === 'vote'
        ? 'vote'
        : 'count';
  const votes = dimension === 'vote' || (unit !== null && voters.has(unit));
  return { dimension, currency: '', value, low, high, votes };
}

/** Digits that a converted value keeps. */
const DIGITS = 6;

/**
 * How a number in one unit is told in another; null where nothing but the number carries over: sums in two currencies,
 * temperatures beside lengths. Counted things, and numbers without a unit, stay as they are.
 */
export function conversion(from: string | null, to: string | null): ((value: number) => number) | null {
  const [own, other] = [from, to].map((name) => (name === null ? null : unitNamed(name)));
  if (own == null || other == null || own.name === other.name) return (value) => value;
  if (own.dimension !== other.dimension || own.dimension === 'money') return null;
  return (value) => Number(fromBase(toBase(value, own), other).toPrecision(DIGITS));
}

/** Counted things and how many times as much one thing is as another are said of the same figure ("1.7 Earths"); who votes is counted too ("seven to none", "all seven judges"). */
function family({ dimension }: Comparable): string {
  return dimension === 'multiple' || dimension === 'vote' ? 'count' : dimension;
}

/** Whether it is a date or a time of day. */
export function isDate({ dimension }: Comparable): boolean {
  return dimension === 'date' || dimension === 'clock';
}

/** Whether two figures may measure one thing, by their units alone. */
export function sameKind(a: Comparable, b: Comparable): boolean {
  if (isDate(a) || isDate(b)) return a.dimension === b.dimension;
  if (isDegrees(a, b)) return true;
  if (a.dimension === 'bare' || b.dimension === 'bare') return true;
  // "31 votes to 24" are votes of members, never of posts.
  return family(a) === family(b) && (a.votes === b.votes || (a.dimension !== 'vote' && b.dimension !== 'vote'));
}

/** "Seven degrees" beside "7 C": a temperature of which one report leaves out the scale. */
function isDegrees(a: Comparable, b: Comparable): boolean {
  return (
    (a.dimension === 'angle' && b.dimension === 'temperature') ||
    (b.dimension === 'angle' && a.dimension === 'temperature')
  );
}

/** Whether two sums are in currencies that differ. A number without a unit may be in any. */
export function otherCurrencies(a: Comparable, b: Comparable): boolean {
  return a.currency !== b.currency && a.dimension !== 'bare' && b.dimension !== 'bare';
}

/** Scales that people leave out when everybody knows them: "net debt of 45", in millions. */
const SCALES = [1e3, 1e6, 1e9];
/** Digits' tellingness from which such a number can be told again. */
const TELLING = 0.9;

/** "Revenue of 214.6" beside "£214.6 million". */
function isScaled(a: Compared, b: Compared, x: Comparable, y: Comparable): boolean {
  if ((x.dimension === 'bare') === (y.dimension === 'bare') || (x.dimension !== 'money' && y.dimension !== 'money'))
    return false;
  const [bare, money] = x.dimension === 'bare' ? [a.value, b.value] : [b.value, a.value];
  return tellingness(a) >= TELLING && Math.abs(bare) < 1e4 && SCALES.some((scale) => within(bare * scale, money, SAME));
}

/** Whether so many degrees, on one scale or the other, are a temperature in kelvin. */
function sameDegrees(degrees: number, kelvin: number): boolean {
  return ['celsius', 'fahrenheit'].some((name) => near(toBase(degrees, unitNamed(name)!), kelvin, 'temperature'));
}

/** Whether two figures can be compared only as the numbers that they give: one of them has no unit, or half of one. */
export function asGiven(a: Comparable, b: Comparable): boolean {
  return a.dimension === 'bare' || b.dimension === 'bare' || isDegrees(a, b);
}

/** Part of a value by which two figures in one unit may differ and still be the same number: what binary fractions leave. */
const SAME = 1e-6;
/** The same between two units of one dimension: a conversion is rounded too. */
const CONVERTED = 0.015;

/** Half a day in years. */
const DAY = 0.0013;

/** Kelvin by which a converted temperature may be off. */
const DEGREES = 0.75;

/** Whether two figures are the same number, a conversion's rounding aside. Different currencies are never. */
export function sameValue(a: Compared, b: Compared, x = comparable(a), y = comparable(b)): boolean {
  // As most pairs of a dossier are, and millions are asked about.
  if (x.dimension === 'count' && y.dimension === 'count') return within(x.value, y.value, SAME);
  if (!sameKind(x, y) || otherCurrencies(x, y)) return false;
  if (x.dimension === 'clock') return hoursApart(a, b) < DAY;
  if (isDate(x)) return Math.abs(x.low - y.low) < DAY && Math.abs(x.high - y.high) < DAY;
  if (isDegrees(x, y)) return x.dimension === 'angle' ? sameDegrees(a.value, y.value) : sameDegrees(b.value, x.value);
  if (asGiven(x, y)) return within(a.value, b.value, SAME) || isScaled(a, b, x, y);
  return a.unit === b.unit || family(x) === 'count'
    ? within(x.value, y.value, SAME)
    : near(x.value, y.value, x.dimension);
}

/** Whether two figures, each with its amount, give one number. */
export function isNumber(
  a: { readonly figure: Compared; readonly amount: Comparable },
  b: { readonly figure: Compared; readonly amount: Comparable },
): boolean {
  return a === b || sameValue(a.figure, b.figure, a.amount, b.amount);
}

/** Hours between two times of day; a clock of twelve hours leaves open which half of the day it tells. */
function hoursApart(a: Compared, b: Compared): number {
  const apart = Math.abs(a.value - b.value);
  return a.eitherHalf || b.eitherHalf ? Math.min(apart, Math.abs(apart - HALF_DAY)) : apart;
}

/** Hours. */
const HALF_DAY = 12;

/** Whether two values in base units are the same but for a conversion's rounding. */
export function near(a: number, b: number, dimension: Comparable['dimension']): boolean {
  return dimension === 'temperature' ? Math.abs(a - b) <= DEGREES : within(a, b, CONVERTED);
}

/** Part of the narrower interval that two have to share: the roundings of 46 and 47 only touch, at 46.5. */
const SHARED = 0.02;

/** Whether what two figures allow has values in common. False for different currencies, which nothing converts. */
export function overlaps(a: Compared, b: Compared, x = comparable(a), y = comparable(b)): boolean {
  if (otherCurrencies(x, y)) return false;
  if (isDegrees(x, y)) return sameValue(a, b, x, y);
  const [p, q] = asGiven(x, y) ? [a, b] : areDeadlines(x, y) ? [ended(x), ended(y)] : [x, y];
  const narrower = Math.min(p.high - p.low, q.high - q.low);
  const slack = slackOf(p, q);
  const shared = sharedBy(p, q);
  return narrower <= slack ? shared >= -slack : shared > SHARED * narrower;
}

/** What a number may be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Whether two intervals of numbers that are compared as they stand could make for an overlap. */
export function mayOverlap(p: Interval, q: Interval): boolean {
  return sharedBy(p, q) >= -slackOf(p, q);
}

/** How much two intervals share; below 0, how far they are apart. */
export function sharedBy(p: Interval, q: Interval): number {
  return Math.min(p.high, q.high) - Math.max(p.low, q.low);
}

/** What binary fractions leave between two intervals that touch. */
function slackOf(p: Interval, q: Interval): number {
  return SAME * Math.max(Math.abs(p.high), Math.abs(q.high));
}

/** Whether both are dates that leave room for the days before them. */
function areDeadlines(x: Comparable, y: Comparable): boolean {
  return x.dimension === 'date' && y.dimension === 'date' && x.low < x.value && y.low < y.value;
}

/** A deadline without the days before it: "until 2028" and "until 2027" have those in common, and are two. */
export function ended(x: Comparable): Comparable {
  return { ...x, low: x.value };
}

function within(a: number, b: number, part: number): boolean {
  return Math.abs(a - b) <= part * Math.max(Math.abs(a), Math.abs(b));
}

const RATIO_TELLING = 0.6;
/** The same of one in hundreds, which is given of one thing in all. */
const ODDS_TELLING = 0.8;

/**
 * How much a number tells when it is met again, 0 to 1: "seven" next to nothing, "2,914" nearly all. Counts the digits
 * that carry meaning.
 */
export function tellingness({ value, telling, kind }: Compared): number {
  if (telling !== undefined) return telling;
  // "One in fifty": two numbers in one.
  if (kind === 'share' && value < 10) return value < 1 ? ODDS_TELLING : RATIO_TELLING;
  const digits = String(Number(Math.abs(value).toPrecision(6)))
    .replace(/e.*$/, '')
    .replace(/[.-]/g, '')
    .replace(/^0+|0+$/g, '').length;
  if (digits <= 1) return Math.abs(value) >= 10 ? 0.45 : 0.15;
  return digits === 2 ? 0.7 : digits === 3 ? 0.9 : 1;
}
