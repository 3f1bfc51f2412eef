import type { Duration, TimeUnit } from '../../times.ts';
import { type Cursor, type Understood, words } from './cursor.ts';
import { readDate } from './dates.ts';
import { readLength } from './durations.ts';

/** What a rate is given of: "$2 million a year". */
const MEASURES = words(
  '% percent cent million billion dollars euros pounds times share tons tonnes barrels people hours days',
);

const every = (count: number, unit: TimeUnit): Duration => ({ kind: 'duration', amounts: [[count, unit]], toward: 0 });

/** How often something happens: "daily", "every Monday", "each year", "every ten minutes", "twice a week", "on Mondays". */
export function readSet(c: Cursor, at: number): Understood | null {
  const word = c.word(at);
  if (word?.often !== undefined) {
    if (c.capital(at) && at > 0 && !c.newLine(at) && c.text(at - 1) !== '.') return null;
    return { meaning: { kind: 'set', every: every(...word.often) }, to: at + 1 };
  }
  if (word?.every) return readEvery(c, at);
  const times = readTimes(c, at);
  if (times !== null) return times;
  if (word?.plural && (word.weekday !== undefined || word.unit === 'weekend')) {
    const weekday = word.weekday;
    if (weekday === undefined)
      return c.is(at - 1, 'on', 'at') ? { meaning: { kind: 'set', every: every(1, 'weekend') }, to: at + 1 } : null;
    return { meaning: { kind: 'set', every: { kind: 'calendar', which: 'bare', weekday } }, to: at + 1 };
  }
  return readRate(c, at);
}

function readEvery(c: Cursor, at: number): Understood | null {
  const per = c.is(at, 'per');
  const other = c.is(at + 1, 'other', 'second') && !per;
  const next = other ? at + 2 : at + 1;
  const unit = c.word(next)?.unit;
  if (unit !== undefined) {
    // "miles per hour" measures speed.
    if (per && (unit === 'hour' || unit === 'minute' || unit === 'second')) return null;
    if (c.word(next)?.plural) return null;
    return { meaning: { kind: 'set', every: every(other ? 2 : 1, unit) }, to: next + 1 };
  }
  if (per) return null;
  const length = readLength(c, next);
  if (length !== null && !c.is(next, 'a', 'an'))
    return { meaning: { kind: 'set', every: length.meaning }, to: length.to };
  const word = c.word(next);
  if (word?.part !== undefined && word.days === undefined)
    return { meaning: { kind: 'set', every: { kind: 'calendar', which: 'bare', part: word.part } }, to: next + 1 };
  if (word?.season !== undefined && !word.unsure)
    return { meaning: { kind: 'set', every: { kind: 'calendar', which: 'bare', season: word.season } }, to: next + 1 };
  const date = readDate(c, next);
  return date === null || date.meaning.year !== undefined
    ? null
    : { meaning: { kind: 'set', every: date.meaning }, to: date.to };
}

/** "once a week", "twice a year", "three times a day" */
function readTimes(c: Cursor, at: number): Understood | null {
  const to = c.is(at, 'once', 'twice') ? at + 1 : c.number(at)?.to;
  if (to === undefined || !(c.is(at, 'once', 'twice') || c.is(to, 'times'))) return null;
  const article = c.is(to, 'times') ? to + 1 : to;
  const unit = c.word(article + 1)?.unit;
  if (!c.is(article, 'a', 'an', 'per', 'each', 'every') || unit === undefined || c.word(article + 1)?.plural)
    return null;
  return { meaning: { kind: 'set', every: every(1, unit) }, to: article + 2 };
}

/** "4,000 loaves a day", "$5 a year": a rate, told by what stands in front. */
function readRate(c: Cursor, at: number): Understood | null {
  if (!c.is(at, 'a', 'an')) return null;
  const word = c.word(at + 1);
  if (word?.unit === undefined || word.plural || ['second', 'minute', 'hour', 'quarter', 'weekend'].includes(word.unit))
    return null;
  const rate = c.isNumber(at - 1) || c.among(at - 1, MEASURES);
  const counted =
    c.isWord(at - 1) &&
    /[a-z]{2}s$/.test(c.text(at - 1)) &&
    (c.isNumber(at - 2) || c.isNumber(at - 3) || c.is(at - 2, 'million', 'billion'));
  if (!rate && !counted) return null;
  if (c.is(at + 2, 'ago', 'earlier', 'later', 'before', 'after') || c.glued(at + 2)) return null;
  return { meaning: { kind: 'set', every: every(1, word.unit) }, to: at + 2 };
}
