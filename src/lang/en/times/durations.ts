import type { Duration, Shift, TimeMeaning, TimeUnit } from '../../times.ts';
import { type Cursor, type Understood, words } from './cursor.ts';
import { readDate } from './dates.ts';

/** Words between a number and its unit of time: "three full days". */
const BETWEEN = words(
  'full whole consecutive straight solid long more additional other further working business calendar bloody successive',
);

/**
 * A length of time: "three years", "two and a half hours", "two hours and a minute", "24-hour", "several weeks". With
 * "ago", "later", "from now" and the like it is a moment that far away.
 */
export function readDuration(c: Cursor, at: number): Understood | null {
  const length = readLength(c, at);
  return length === null ? null : (asAgo(c, at, length) ?? asShift(c, at, length) ?? fromSomething(c, at, length));
}

/** Nouns of what happens on one day and is told of as "the": "three days before the crash", "six weeks from the vote". */
const EVENTS = words(
  `accident arrest attack blast bombing burial closure collapse collision concert crash decision derailment election explosion fire
  funeral incident killing launch match murder opening poll quake raid referendum rescue robbery ruling shooting siege stabbing storm
  strike verdict vote wedding`,
);

/** The length with what it leads away from; as it is where nothing says so. */
function fromSomething(c: Cursor, at: number, { meaning, to }: Understood<Duration>): Understood {
  if (meaning.amounts.length > 1 || meaning.amounts[0]![0] === null) return { meaning, to };
  const isEvent = c.is(to + 1, 'the') && c.among(to + 2, EVENTS) && (!c.isWord(to + 3) || c.among(to + 3, AFTER_THAT));
  const way = c.is(to, 'before') ? -1 : c.is(to, 'after', 'from') ? 1 : 0;
  if (isEvent && way !== 0) return { meaning: { ...meaning, from: 'story', way }, to };
  if (c.is(at - 1, 'within') && c.is(to, 'of') && c.is(to + 1, 'that', 'this') && !c.isWord(to + 2))
    return { meaning: { ...meaning, from: 'last', way: 1 }, to };
  if (c.is(at - 1, 'in') && !c.is(to, 'of', "'", "'s", 'since', '-'))
    return { meaning: { ...meaning, from: 'now', way: 1 }, to };
  return { meaning, to };
}

/** "before seven years", as texts translated word for word say for "seven years ago". */
function asAgo(c: Cursor, at: number, { meaning, to }: Understood<Duration>): Understood | null {
  const [count, unit] = meaning.amounts[0]!;
  const literal = c.is(at - 1, 'before') && count !== null && count > 1 && c.word(to - 1)?.plural === true;
  if (!literal || c.is(to, 'of', 'had', 'have', 'has', 'passed', 'pass', 'were', 'are', 'old', 'later', 'ago'))
    return null;
  return { meaning: { kind: 'shift', unit, count, toward: -1, from: 'now' }, to };
}

/** The same without looking at what follows. */
export function readLength(c: Cursor, at: number): Understood<Duration> | null {
  const first = readAmount(c, at);
  if (first === null) return null;
  const amounts = [first.meaning];
  let to = first.to;
  // "two hours and a minute", "3 years, 2 months": the second unit must be smaller than the first.
  const joint = c.is(to, 'and') ? to + 1 : c.afterComma(to);
  const second = joint > to ? readAmount(c, joint) : null;
  if (second !== null && isSmaller(second.meaning[1], first.meaning[1]) && second.meaning[0] !== null) {
    amounts.push(second.meaning);
    to = second.to;
  }
  return { meaning: { kind: 'duration', amounts, toward: 0 }, to: afterOld(c, to) };
}

/** "26 years old", "years of age", "three-year-old", "day-long", "nine day long" */
function afterOld(c: Cursor, to: number): number {
  const next = c.afterHyphen(to);
  if (c.is(next, 'old', 'olds', 'long')) return next + 1;
  if (c.is(to, 'of') && c.is(to + 1, 'age')) return to + 2;
  return to;
}

type Amount = readonly [count: number | null, unit: TimeUnit];

function readAmount(c: Cursor, at: number): Understood<Amount> | null {
  const count = readCount(c, at);
  if (count === null) return null;
  // An editor's bracket: "[ten] years ago".
  let to = c.is(count.to, ']') ? count.to + 1 : count.to;
  // "six-and-a-half years"
  if (c.is(c.afterHyphen(to), 'and') && c.is(c.afterHyphen(to) + 1, '-', 'a')) {
    const a = c.is(c.afterHyphen(to) + 1, '-') ? c.afterHyphen(to) + 2 : c.afterHyphen(to) + 1;
    const half = c.afterHyphen(a + 1);
    if (c.is(a, 'a') && c.is(half, 'half') && count.value !== null) return unitAt(c, half + 1, count.value + 0.5);
  }
  // "three full days", "five consecutive weeks"
  if (c.among(to, BETWEEN)) to++;
  return unitAt(c, to, count.value);
}

function unitAt(c: Cursor, at: number, count: number | null): Understood<Amount> | null {
  const next = c.afterHyphen(at);
  const word = c.word(next);
  if (word?.unit === undefined) return null;
  // "three second" is no length of time, "three-second" and "three seconds" are; "60 Minutes" in a name is none either.
  if (word.unit === 'second' && !word.plural && next === at) return null;
  // "three quarters" is a share, "three straight quarters" a length.
  const spans = c.is(at - 1, 'consecutive', 'straight', 'successive', 'past', 'last', 'next');
  const isLed = word.plural && c.is(at - 2, 'past', 'last', 'next', 'previous', 'preceding', 'following');
  if (word.unit === 'quarter' && !spans && !isLed) return null;
  // "the 2018 day" is no length of time.
  if (count !== null && count >= 1000 && !word.plural && next === at) return null;
  const of = fortnight(c, next) ? 2 : 1;
  return { meaning: [count === null ? null : count * of, word.unit], to: next + 1 };
}

function fortnight(c: Cursor, at: number): boolean {
  return c.text(at).startsWith('fortnight');
}

/** "three", "2.5", "a", "half a", "a few", "several", "a couple of", "dozens of": how many of a unit. */
function readCount(c: Cursor, at: number): { value: number | null; to: number } | null {
  if (c.is(at, 'half')) {
    if (c.is(at + 1, 'a', 'an')) return { value: 0.5, to: at + 2 };
    return c.afterHyphen(at + 1) > at + 1 ? { value: 0.5, to: at + 1 } : null;
  }
  if (c.is(at, 'a', 'an')) {
    if (c.is(at + 1, 'half') && c.afterHyphen(at + 2) > at + 2) return { value: 0.5, to: at + 2 };
    if (c.is(at + 1, 'couple')) return { value: 2, to: c.is(at + 2, 'of') ? at + 3 : at + 2 };
    if (c.is(at + 1, 'few', 'good')) return c.is(at + 1, 'few') ? { value: null, to: at + 2 } : null;
    if (c.is(at + 1, 'number') && c.is(at + 2, 'of')) return { value: null, to: at + 3 };
    const number = c.number(at);
    if (number !== null && number.kind === 'cardinal') return { value: number.value, to: number.to };
    const next = c.is(at + 1, 'full', 'whole', 'single', 'mere', 'bare') ? at + 2 : at + 1;
    const word = c.word(next);
    // "60 miles an hour", "$12 an hour": speed and pay.
    if ((word?.unit === 'hour' || word?.unit === 'minute') && isRated(c, at)) return null;
    return word?.unit !== undefined && !word.plural && word.unit !== 'second' && word.unit !== 'weekend'
      ? { value: 1, to: next }
      : null;
  }
  if (c.is(at, 'couple') && c.is(at + 1, 'of')) return { value: 2, to: at + 2 };
  if (c.word(at)?.few && c.is(at - 1, 'as', 'so', 'too', 'how')) return null;
  if (c.word(at)?.few) return { value: null, to: c.is(at + 1, 'more', 'of', 'dozen', 'hundred') ? at + 2 : at + 1 };
  // "one day" is some day or other, unless a preposition measures it.
  if (
    c.is(at, 'one') &&
    c.is(at + 1, 'day') &&
    !c.is(at - 1, 'for', 'in', 'within', 'after', 'than', 'least', 'only', 'just') &&
    !c.is(at + 2, 'after', 'before', 'later', 'earlier', 'ago')
  )
    return null;
  const number = c.number(at);
  if (number === null || number.kind === 'ordinal' || number.suffix !== '') return null;
  if (number.range !== null) return { value: null, to: c.is(number.to, 'of') ? number.to + 1 : number.to };
  return { value: number.value, to: number.to };
}

/** Whether what stands in front of "an hour" is reckoned by it. */
function isRated(c: Cursor, at: number): boolean {
  if (
    c.isNumber(at - 1) ||
    c.is(
      at - 1,
      'miles',
      'kilometers',
      'kilometres',
      'km',
      'dollars',
      'euros',
      'pounds',
      'cents',
      'gallons',
      'feet',
      'knots',
      'times',
    )
  )
    return true;
  return c.isWord(at - 1) && /[a-z]{2}s$/.test(c.text(at - 1)) && c.isNumber(at - 2);
}

const SIZES: readonly TimeUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

function isSmaller(a: TimeUnit, b: TimeUnit): boolean {
  return SIZES.indexOf(a) < SIZES.indexOf(b);
}

/** The moment that a length of time leads to, where "ago" or the like follows; null elsewhere. */
function asShift(c: Cursor, at: number, { meaning, to }: Understood<Duration>): Understood | null {
  const way = direction(c, to);
  if (way === null) return null;
  const [count, unit] = meaning.amounts[0]!;
  if (c.is(at, 'a') && unit === 'day' && !way.sure) return { meaning, to };
  const shift: Shift = { kind: 'shift', unit, count, toward: way.toward, from: way.from };
  return { meaning: shift, to: way.to };
}

interface Direction {
  readonly toward: 1 | -1;
  readonly from: 'now' | 'anchor' | TimeMeaning;
  readonly to: number;
  readonly sure: boolean;
}

/** Words behind "before that" that show it to stand by itself: "that meeting" does not. */
const AFTER_THAT = words('he she it they we i you the there a an his her its their was were had and but when');

/** "ago", "earlier", "later", "before", "after that", "from now", "before Christmas" */
export function direction(c: Cursor, at: number): Direction | null {
  if (c.is(at, 'ago')) {
    // "two weeks ago tomorrow", "a year ago on Monday": counted from that day.
    const day = c.word(at + 1)?.days;
    if (day === undefined || c.word(at + 1)?.part !== undefined)
      return { toward: -1, from: 'now', to: at + 1, sure: true };
    return { toward: -1, from: { kind: 'period', which: 'this', unit: 'day', steps: day }, to: at + 2, sure: true };
  }
  if (c.is(at, '-') && c.is(at + 1, 'ago')) return { toward: -1, from: 'now', to: at + 2, sure: true };
  // "was shut for a day earlier this month": when it was, and no day counted back.
  if (c.is(at, 'earlier', 'later') && c.is(at + 1, 'this') && c.word(at + 2)?.unit !== undefined) return null;
  if (c.is(c.afterHyphen(at), 'earlier')) return { toward: -1, from: 'anchor', to: c.afterHyphen(at) + 1, sure: true };
  if (c.is(c.afterHyphen(at), 'later')) return { toward: 1, from: 'anchor', to: c.afterHyphen(at) + 1, sure: true };
  if (c.is(at, 'previously', 'beforehand')) return { toward: -1, from: 'anchor', to: at + 1, sure: true };
  if (c.is(at, 'afterward', 'afterwards', 'thereafter')) return { toward: 1, from: 'anchor', to: at + 1, sure: true };
  // "in four years' time"
  if (c.is(at, "'", "'s") && c.is(at + 1, 'time')) return { toward: 1, from: 'now', to: at + 2, sure: true };
  if (c.is(at, 'hence')) return { toward: 1, from: 'now', to: at + 1, sure: true };
  if (c.is(at, 'from') && c.is(at + 1, 'now', 'today')) return { toward: 1, from: 'now', to: at + 2, sure: true };
  if (c.is(at, 'before', 'after', 'prior')) {
    const toward = c.is(at, 'after') ? 1 : -1;
    const next = c.is(at + 1, 'to') ? at + 2 : at + 1;
    if (c.is(next, 'that') && (!c.isWord(next + 1) || c.among(next + 1, AFTER_THAT)))
      return { toward, from: 'anchor', to: next + 1, sure: true };
    const date = readDate(c, c.is(next, 'the') ? next + 1 : next);
    if (date !== null) return { toward, from: date.meaning, to: date.to, sure: true };
    // "the year before," at the end of its clause.
    if (c.is(at, 'before', 'after') && !c.isWord(next) && !c.isNumber(next))
      return { toward, from: 'anchor', to: at + 1, sure: false };
  }
  return null;
}
