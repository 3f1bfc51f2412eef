import type { CalendarDate, Period, TimeMeaning, Which } from '../../times.ts';
import { dayNumberAt, readBeforeLast, readNthWeekday } from './counted-days.ts';
import { type Cursor, type Understood, words } from './cursor.ts';
import { monthAt, readDate, readDayMonth, yearAt } from './dates.ts';
import { readDayPart, readPart, withPart } from './day-parts.ts';
import { direction, readDuration, readLength } from './durations.ts';

const LEADS_SEASON = words('in since until by early late mid during -');
/** Words after "the 24th" that show it to be a day: "the 15th floor" is none. */
const AFTER_DAY = words(
  `and or but at in to when as that which while by from until with after before of i he she it they we there
  is was will would are were has had have can may must should`,
);
/** Words behind which "last" is a verb. */
const LEADS_VERB = words("will would to can could may might should must shall 'll not");
/** Words in front of a length of time without a number: "for years". */
const LEADS_LENGTH = words('for in after within over of take took takes last lasted spent just only by mere during');

/** Expressions that lean on the text's own time or on what it spoke of last; the article is part of them. */
export function readPhrase(c: Cursor, at: number): Understood | null {
  const word = c.word(at);
  if (word?.days !== undefined)
    return withPart(
      c,
      {
        kind: 'period',
        which: 'this',
        unit: 'day',
        steps: word.days,
        ...(word.part === undefined ? {} : { part: word.part }),
      },
      at + 1,
    );
  if (c.is(at, 'the')) return readDefinite(c, at + 1) ?? readArticleDate(c, at);
  if (word?.which !== undefined) return readWhich(c, at, false);
  if (c.is(at, 'these', 'those') && c.is(at + 1, 'days'))
    return c.is(at, 'these') ? { meaning: { kind: 'vague', toward: 0 }, to: at + 2 } : null;
  if (word?.season !== undefined) return readSeason(c, at, 'bare');
  if (word?.part !== undefined) return readPart(c, at);
  const year = readYearCompound(c, at);
  if (year !== null) return year;
  return readNth(c, at) ?? readDuration(c, at) ?? readLooseUnits(c, at);
}

/** "1988's third quarter" */
export function readOwnedByYear(c: Cursor, at: number): Understood | null {
  const year = c.isNumber(at) ? yearAt(c, at) : null;
  if (year === null || !c.is(year.to, "'s", "'")) return null;
  const part = readNth(c, year.to + 1);
  const isPart =
    part?.meaning.kind === 'calendar' && part.meaning.within === undefined && part.meaning.nth === undefined;
  return isPart ? { meaning: { ...part.meaning, year: year.year }, to: part.to } : null;
}

/** What follows "the": "the next day", "the third quarter", "the year", "the morning of …", "the 24th". */
function readDefinite(c: Cursor, at: number): Understood | null {
  const word = c.word(at);
  const counted = readNthWeekday(c, at) ?? readBeforeLast(c, at);
  if (counted !== null) return counted;
  if (c.is(at, 'near', 'foreseeable') && c.is(at + 1, 'future'))
    return { meaning: { kind: 'vague', toward: 1 }, to: at + 2 };
  if (c.is(at, 'fiscal') && c.word(at + 1)?.unit === 'year') return readUnit(c, at + 1, 'the');
  if (word === undefined && !c.isNumber(at) && c.number(at) === null) return null;
  if (c.is(at, 'day') && c.is(at + 1, 'before', 'after') && c.is(at + 2, 'yesterday', 'tomorrow')) {
    const steps = c.is(at + 1, 'before') ? -1 : 1;
    return {
      meaning: { kind: 'period', which: 'this', unit: 'day', steps: steps + c.word(at + 2)!.days! },
      to: at + 3,
    };
  }
  if (word?.which !== undefined && word.which !== 'this') return readWhich(c, at, true);
  if (word?.which === 'this') {
    if (c.is(at, 'present') && !c.word(at + 1)?.unit && !c.isWord(at + 1))
      return { meaning: { kind: 'vague', toward: 0 }, to: at + 1 };
    return c.is(at, 'current', 'present') ? readWhich(c, at, true) : null;
  }
  if (word?.vague === 1) return { meaning: { kind: 'vague', toward: 1 }, to: at + 1 };
  const compound = readYearCompound(c, at);
  if (compound !== null) return compound;
  // "the July after that"
  const ordered =
    c.is(at + 1, 'before', 'after') && c.is(at + 2, 'that') ? (c.is(at + 1, 'after') ? 'following' : 'previous') : null;
  const named = ordered === null ? null : readDate(c, at);
  if (named !== null && named.to === at + 1) return { meaning: { ...named.meaning, which: ordered! }, to: at + 3 };
  if (word?.season !== undefined) return readSeason(c, at, 'the');
  if (word?.part !== undefined && word.days === undefined) return readPart(c, at) ?? readDayPart(c, at, 'the');
  const nth = readNth(c, at);
  if (nth !== null) return nth;
  if (word?.unit !== undefined && !word.plural) {
    // "the quarter-point cut", "the week-long strike"
    if (c.is(at + 1, '-') && c.glued(at + 1) && c.glued(at + 2)) return null;
    const way = direction(c, at + 1);
    if (way !== null && !(way.from === 'now'))
      return { meaning: { kind: 'shift', unit: word.unit, count: 1, toward: way.toward, from: way.from }, to: way.to };
    // "the day before the vote" leans on an event.
    return c.is(at + 1, 'before', 'after', 'when', 'that') && c.isWord(at + 2) ? null : readUnit(c, at, 'the');
  }
  const length = readLength(c, at);
  if (length !== null) return { meaning: length.meaning, to: c.is(length.to, 'period') ? length.to + 1 : length.to };
  return readDayMonth(c, at) ?? readOrdinalDay(c, at);
}

/** "the 1990s", "the Monday": the date keeps its own meaning. */
function readArticleDate(c: Cursor, at: number): Understood | null {
  const date = readDate(c, at + 1);
  if (date === null || date.meaning.weekday === undefined || date.meaning.day !== undefined) return date;
  // "the Friday" is one of the days told of, "the Friday edition" any Friday's.
  const isAlone = !c.isWord(date.to) || c.among(date.to, AFTER_DAY);
  return isAlone && date.meaning.month === undefined ? { ...date, meaning: { ...date.meaning, which: 'the' } } : date;
}

/** "the 24th" */
function readOrdinalDay(c: Cursor, at: number): Understood | null {
  const day = dayNumberAt(c, at);
  if (day === null || !day.ordinal || day.value < 1 || day.value > 31) return null;
  const { to } = day;
  const date: CalendarDate = { kind: 'calendar', which: 'bare', day: day.value };
  const month = c.is(to, 'of') ? monthThen(c, to + 1) : null;
  if (month !== null) return { meaning: { ...date, within: month.meaning }, to: month.to };
  if (c.isWord(to) && !c.among(to, AFTER_DAY)) return null;
  if (!c.is(at - 2, 'on', 'of', 'by', 'until', 'from', 'to', 'the')) return null;
  return { meaning: date, to };
}

/** "next month", "the same month", "that month" */
function monthThen(c: Cursor, at: number): Understood | null {
  const the = c.is(at, 'the') ? at + 1 : at;
  if (c.word(the)?.which === undefined) return null;
  const whole = readWhich(c, the, the > at);
  return whole?.meaning.kind === 'period' && whole.meaning.unit === 'month' ? whole : null;
}

/** "year-end", "mid-year", "year-ago quarter", "year-earlier period" */
function readYearCompound(c: Cursor, at: number): Understood | null {
  const word = c.word(at);
  const next = c.afterHyphen(at + 1);
  if (word?.unit === undefined || word.plural) return null;
  if (next === at + 1) {
    const end = c.is(next, 'end') && c.is(at - 1, 'by', 'at', 'before', 'until') && !c.isWord(next + 1);
    return end ? { meaning: { kind: 'period', which: 'the', unit: word.unit }, to: next + 1 } : null;
  }
  if (c.is(next, 'ago', 'earlier')) {
    const unit = c.is(next + 1, 'period') ? 'quarter' : c.word(next + 1)?.unit;
    return {
      meaning: {
        kind: 'shift',
        unit: 'year',
        count: 1,
        toward: -1,
        from: 'anchor',
        ...(unit === undefined ? {} : { like: unit }),
      },
      to: unit === undefined ? next + 1 : next + 2,
    };
  }
  if (c.is(next, 'end')) {
    const year = yearAt(c, next + 1);
    if (year !== null) return { meaning: { kind: 'calendar', which: 'bare', year: year.year }, to: year.to };
    return { meaning: { kind: 'period', which: 'the', unit: word.unit }, to: next + 1 };
  }
  if (c.is(next, 'long', 'old'))
    return { meaning: { kind: 'duration', amounts: [[1, word.unit]], toward: 0 }, to: next + 1 };
  return null;
}

/** "last week", "next Friday", "the past three years", "that night", "recent weeks". `at` is at the which-word. */
function readWhich(c: Cursor, at: number, definite: boolean): Understood | null {
  // "will last several months"
  if (c.is(at, 'last') && c.among(at - 1, LEADS_VERB)) return null;
  const word = c.word(at)!;
  let next = at + 1;
  let which = word.which!;
  let toward = word.toward ?? 0;
  // "this past Monday", "this coming week"
  const second = c.word(next);
  if (which === 'this' && (c.is(next, 'past', 'coming', 'last', 'next', 'current') || c.is(next, 'same'))) {
    which = second!.which!;
    toward = second!.toward ?? 0;
    next++;
  } else if (which === 'that' && c.is(next, 'same')) next++;
  else if (which === 'same' && c.is(next, 'very')) next++;
  // "this fiscal year", "the last fiscal quarter"
  const fiscal = c.is(next, 'fiscal', 'financial') && c.word(next + 1)?.unit !== undefined;
  if (fiscal) next++;
  // "the last of the year" and "next to" are something else.
  const said: Which = definite && which === 'next' ? 'following' : which;
  const head = c.word(next);
  if (toward !== 0 && !fiscal) {
    const span = readSpan(c, at, next, toward as 1 | -1, definite, which);
    if (span !== null) return span;
  }
  if (head === undefined) {
    const holiday = readDate(c, next);
    return holiday !== null && holiday.meaning.holiday !== undefined && holiday.meaning.year === undefined
      ? { meaning: { ...holiday.meaning, which: said }, to: holiday.to }
      : readNumbered(c, next, said);
  }
  if (head.unit !== undefined && !head.plural) return readUnit(c, next, said);
  if (head.weekday !== undefined && !head.plural) {
    const date = readDate(c, next);
    return date === null ? null : { meaning: { ...date.meaning, which: said }, to: date.to };
  }
  if (head.season !== undefined) return readSeason(c, next, said);
  if (head.part !== undefined && !head.plural && head.days === undefined) return readDayPart(c, next, said);
  const month = monthAt(c, next);
  if (month !== null) {
    const date = readDate(c, next);
    return date === null
      ? null
      : { meaning: date.meaning.year === undefined ? { ...date.meaning, which: said } : date.meaning, to: date.to };
  }
  return null;
}

/** "the past three years", "the last few months", "next six weeks", "recent days", "the past year". */
function readSpan(
  c: Cursor,
  at: number,
  next: number,
  toward: 1 | -1,
  definite: boolean,
  which: Which,
): Understood | null {
  const head = c.word(next);
  if (head?.unit !== undefined && head.plural) {
    const counted: TimeMeaning = { kind: 'duration', amounts: [[null, head.unit]], toward };
    return { meaning: c.is(at, 'recent', 'coming', 'upcoming') ? { kind: 'vague', toward } : counted, to: next + 1 };
  }
  if (head?.unit !== undefined && c.is(next - 1, 'past')) {
    return { meaning: { kind: 'duration', amounts: [[1, head.unit]], toward }, to: next + 1 };
  }
  if (
    head?.unit !== undefined &&
    definite &&
    which === 'last' &&
    ['month', 'year', 'decade', 'century', 'week'].includes(head.unit) &&
    c.is(at - 2, 'in', 'over', 'for', 'during', 'within')
  )
    return { meaning: { kind: 'duration', amounts: [[1, head.unit]], toward }, to: next + 1 };
  if (c.is(at, 'past') && definite && !c.isWord(next) && !c.isNumber(next) && c.is(at - 2, 'in', 'from', 'of'))
    return { meaning: { kind: 'vague', toward: -1 }, to: at + 1 };
  if (
    c.is(at, 'past') &&
    definite &&
    c.is(at - 2, 'in') &&
    head === undefined &&
    !c.isNumber(next) &&
    c.number(next) === null
  )
    return { meaning: { kind: 'vague', toward: -1 }, to: at + 1 };
  if (c.is(at, 'recent', 'latest') && head?.unit === undefined) return null;
  const length =
    c.isNumber(next) || head?.few || c.number(next) !== null || c.is(next, 'couple') ? readLength(c, next) : null;
  if (length === null) return null;
  return { meaning: { ...length.meaning, toward }, to: length.to };
}

/** "last year's fourth quarter", "this year", "the week": a unit by itself, and what belongs to it. */
function readUnit(c: Cursor, at: number, which: Which): Understood | null {
  const unit = c.word(at)!.unit!;
  if (unit === 'second' || unit === 'minute' || (unit === 'hour' && which === 'the')) return null;
  const period: Period = { kind: 'period', which, unit };
  if (c.is(at + 1, "'s", "'")) {
    const inner = readNth(c, at + 2) ?? readInside(c, at + 2);
    if (inner !== null && inner.meaning.kind === 'calendar')
      return { meaning: { ...inner.meaning, within: period }, to: inner.to };
    if (c.is(at + 2, 'end')) return { meaning: period, to: at + 3 };
  }
  // "the week of March 3"
  const of = unit === 'week' && c.is(at + 1, 'of') ? readDate(c, at + 2) : null;
  if (of?.meaning.day !== undefined)
    return { meaning: { kind: 'calendar', which: 'bare', nth: { unit, count: 1 }, within: of.meaning }, to: of.to };
  // "the month of September", "the year of 1990"
  const named = (unit === 'month' || unit === 'year') && c.is(at + 1, 'of') ? readDate(c, at + 2) : null;
  if (named !== null && named.meaning.day === undefined && (unit === 'year') === (named.meaning.month === undefined))
    return named;
  const year = unit === 'year' ? yearAt(c, at + 1) : null;
  if (year !== null) return { meaning: { kind: 'calendar', which: 'bare', year: year.year }, to: year.to };
  return withPart(c, period, at + 1);
}

/** A season or month that stands inside a longer time. */
function readInside(c: Cursor, at: number): Understood | null {
  if (c.word(at)?.season !== undefined) return readSeason(c, at, 'the');
  return monthAt(c, at) === null ? null : readDate(c, at);
}

/** "the third quarter of 1989", "first half", "19th century", "the second week of May", "first six months". */
function readNth(c: Cursor, at: number): Understood | null {
  const first = c.number(at);
  const final = c.is(at, 'last', 'final', 'closing');
  const nth = first?.kind === 'ordinal' ? first.value : final ? -1 : c.is(at, 'opening') ? 1 : null;
  if (nth === null) return null;
  const next = c.afterHyphen(first?.kind === 'ordinal' ? first.to : at + 1);
  const word = c.word(next);
  const half = c.is(next, 'half');
  if (word?.unit === undefined && !half) {
    const length = nth === 1 || nth === -1 ? readLength(c, next) : null;
    return length === null || c.is(next, 'a', 'an', 'some', 'many', 'several')
      ? null
      : { meaning: length.meaning, to: length.to };
  }
  const fields = half
    ? { half: nth }
    : word!.unit === 'quarter'
      ? { quarter: nth }
      : word!.unit === 'century'
        ? { century: nth }
        : { nth: { unit: word!.unit!, count: nth } };
  if ('century' in fields) {
    const before = c.is(next + 1, 'bc', 'b.c', 'bce');
    return {
      meaning: { kind: 'calendar', which: 'bare', century: before ? 1 - nth : nth },
      to: before ? next + 2 : next + 1,
    };
  }
  if ((half || word!.unit === 'quarter') && (nth < 1 || nth > (half ? 2 : 4))) return null;
  const date: CalendarDate = { kind: 'calendar', which: 'bare', ...fields };
  const within = readWithin(c, next + 1);
  if (within !== null) return { meaning: { ...date, within: within.meaning }, to: within.to };
  // Without a whole to belong to, "the first day" and "the second half" are seldom times.
  if (word?.unit === 'quarter' && !word.plural) {
    const year = yearAt(c, next + 1);
    if (year !== null) return { meaning: { ...date, year: year.year }, to: year.to };
    return { meaning: date, to: next + 1 };
  }
  if (half && c.is(at - 1, 'the', 'fiscal') && c.is(at - 2, 'in', 'for', 'during') && !c.isWord(next + 1))
    return { meaning: date, to: next + 1 };
  return null;
}

/** "of 1989", "of last year", "of that month", ", 1999": the whole that a part belongs to. */
function readWithin(c: Cursor, at: number): Understood | null {
  if (!c.is(at, 'of', 'in')) return null;
  const the = c.is(at + 1, 'the') ? at + 2 : at + 1;
  const word = c.word(the);
  if (c.is(at, 'in') && word?.unit === undefined && !c.isNumber(the) && word?.month === undefined) return null;
  if (word?.unit !== undefined && the === at + 2 && !word.plural) return readUnit(c, the, 'the');
  const fiscal = c.is(at + 1, 'fiscal') ? at + 2 : at + 1;
  const date = readDate(c, fiscal);
  if (date !== null) return date;
  if (word?.season !== undefined) return readSeason(c, the, 'the');
  const wider = word?.which === undefined ? null : readWhich(c, the, the === at + 2);
  return wider?.meaning.kind === 'period' || wider?.meaning.kind === 'calendar' ? wider : null;
}

/** "the summer of 1955", "last winter", "spring 1990", "in the fall". */
function readSeason(c: Cursor, at: number, which: Which): Understood | null {
  const word = c.word(at)!;
  // "the clocks go to summer time"
  if (c.is(at + 1, 'time')) return null;
  const within = readWithin(c, at + 1);
  const year = within === null ? yearAt(c, c.afterComma(at + 1)) : null;
  const led = which !== 'bare' || c.among(at - 1, LEADS_SEASON);
  if (word.unsure && within === null && year === null) {
    const placed =
      which === 'the' ? c.is(at - 2, 'in', 'by', 'since', 'until', 'during', 'of') && !c.isWord(at + 1) : led;
    // "in spring" at the end of its clause is the season, "in spring training" and "late fall foliage" are none.
    const isAlone = !c.isWord(at + 1) && !c.is(at + 1, '-');
    if (!placed || (c.is(at - 1, 'in', 'early', 'late') && !isAlone)) return null;
  }
  const date: CalendarDate = { kind: 'calendar', which: which === 'the' ? 'bare' : which, season: word.season! };
  if (within !== null) return { meaning: { ...date, within: within.meaning }, to: within.to };
  if (year !== null) return { meaning: { ...date, year: year.year }, to: year.to };
  return led ? { meaning: date, to: at + 1 } : null;
}

/** "this November 4", "that 1 May" */
function readNumbered(c: Cursor, at: number, which: Which): Understood | null {
  const date = readDayMonth(c, at);
  if (date === null || date.meaning.year !== undefined) return null;
  // "They call that 3 June": the word stands for something else.
  return { meaning: which === 'that' ? date.meaning : { ...date.meaning, which }, to: date.to };
}

/** "for years", "days later", "hours of talks": units without a number, where a preposition shows that time is meant. */
function readLooseUnits(c: Cursor, at: number): Understood | null {
  const word = c.word(at);
  if (word?.unit === undefined || !word.plural || word.unit === 'weekend' || word.unit === 'quarter') return null;
  const way = direction(c, at + 1);
  if (way?.sure && !c.is(at + 1, "'", "'s"))
    return { meaning: { kind: 'shift', unit: word.unit, count: null, toward: way.toward, from: way.from }, to: way.to };
  // "the minutes of the meeting"
  if (word.unit === 'minute' && c.is(at - 1, 'the', 'its', "'s")) return null;
  const led = c.among(at - 1, LEADS_LENGTH);
  const follows =
    c.is(at + 1, 'of', 'before', 'after') || (c.glued(at + 1) && c.is(at + 1, '-') && c.is(at + 2, 'long'));
  if (!led && !follows) return null;
  if (c.is(at - 1, 'of', 'in', 'by') && !follows) return null;
  return {
    meaning: { kind: 'duration', amounts: [[null, word.unit]], toward: 0 },
    to: c.is(at + 2, 'long') && c.glued(at + 1) ? at + 3 : at + 1,
  };
}
