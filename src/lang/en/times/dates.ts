import type { CalendarDate } from '../../times.ts';
import { readClock } from './clock.ts';
import { type Cursor, type Understood, words } from './cursor.ts';
import { yearWithin } from './within.ts';
import { HOLIDAYS } from './words.ts';

/** Words in front of "May" and "March" that make them months. */
const LEADS_MONTH = words(
  'in since until till by of last next this early late mid during from through before after every each following previous to -',
);
const LEADS_SHORT_YEAR = words('in since of class summer spring winter early late season');
/** Marks and words in front of numbers that are no years. */
const NUMBERS_A_THING = words('$ € £ ¥ # no nos room flight page highway route . +');
/** Words in front of a count. */
const COUNTS = words('some nearly almost over approximately roughly least than exactly only up');
/** Words after a count. */
const UNITS = words('million billion percent % km kg miles meters metres feet per hours');
/** Words that stand in front of years. */
const LEADS_YEAR = words('in since of by until the during fiscal from for early late mid after before');
const PEOPLE = words(
  'people men women troops soldiers civilians residents workers employees jobs students children prisoners police refugees casualties dead wounded votes',
);

type Fields = Omit<CalendarDate, 'kind' | 'which'>;
type Date = Understood<CalendarDate>;

const bare = (fields: Fields): CalendarDate => ({ kind: 'calendar', which: 'bare', ...fields });

/** A calendar date that begins at `at`: a day, a month, a year, with a weekday and a time of day where they belong to it. */
export function readDate(c: Cursor, at: number): Date | null {
  const date =
    readNumericDate(c, at) ??
    readWeekdayDate(c, at) ??
    readMonthDate(c, at) ??
    readDayMonth(c, at) ??
    readHoliday(c, at) ??
    readYears(c, at);
  return date === null ? null : withTimeOfDay(c, date);
}

/** "2013-03-22", "11/02/89", "22.03.2013". Day and month are told apart by their size; an unclear pair is month first. */
function readNumericDate(c: Cursor, at: number): Date | null {
  if (!c.isNumber(at)) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(c.text(at));
  if (dotted !== null) return dayMonthYear(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at + 1);
  const mark = c.text(at + 1);
  if ((mark !== '-' && mark !== '/') || !c.glued(at + 1) || !c.glued(at + 2) || c.text(at + 3) !== mark) return null;
  if (!c.glued(at + 3) || !c.glued(at + 4)) return null;
  const [a, b] = [c.text(at), c.text(at + 2)];
  const time = /^(\d{2})t(\d{2}):(\d{2})/.exec(c.text(at + 4));
  const d = time === null ? c.text(at + 4) : time[1]!;
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(d)) return null;
  if (a.length === 4) {
    const clock =
      time === null ? undefined : { hour: Number(time[2]), minute: Number(time[3]), second: null, zone: null };
    const [month, day] = [Number(b), Number(d)];
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    return { meaning: bare({ year: Number(a), month, day, ...(clock === undefined ? {} : { clock }) }), to: at + 5 };
  }
  if (d.length !== 2 && d.length !== 4) return null;
  const year = d.length === 4 ? Number(d) : fullYear(Number(d));
  return Number(a) > 12
    ? dayMonthYear(Number(a), Number(b), year, at + 5)
    : dayMonthYear(Number(b), Number(a), year, at + 5);
}

function dayMonthYear(day: number, month: number, year: number, to: number): Date | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { meaning: bare({ year, month, day }), to };
}

/** Two digits of a year in a date: up to 39 they are of this century. */
function fullYear(two: number): number {
  return two < 40 ? 2000 + two : 1900 + two;
}

/** "Tuesday", "Tuesday, November 4, 2025", "Friday the 13th", "Sunday 9 November", "Mondays". */
function readWeekdayDate(c: Cursor, at: number): Date | null {
  const word = c.word(at);
  if (word?.weekday === undefined) return null;
  const weekday = word.weekday;
  const next = word.short ? c.afterStop(at + 1) : at + 1;
  const after = c.is(c.afterComma(next), 'the') ? c.afterComma(next) + 1 : c.afterComma(next);
  const date = readMonthDate(c, after) ?? readDayMonth(c, after);
  if (date?.meaning.day !== undefined) return { meaning: { ...date.meaning, weekday }, to: date.to };
  if (word.unsure && !(c.capital(at) && (c.text(next - 1) === '.' || c.is(at - 1, 'on')))) return null;
  // "on a Sunday timetable" is any Sunday's.
  if (word.plural || c.is(at - 1, 'a', 'an')) return null;
  const opening = dayOfStretch(c, after);
  if (opening !== null) return { meaning: { ...opening.meaning, weekday }, to: opening.to };
  const day = c.smallNumber(after);
  if (day?.ordinal && after > next) return { meaning: bare({ weekday, day: day.value }), to: after + 1 };
  return { meaning: bare({ weekday }), to: next };
}

/** "Monday 24 to Thursday 27 November": the first day of a stretch takes its month from the last. */
function dayOfStretch(c: Cursor, at: number): Date | null {
  const day = c.smallNumber(at);
  if (day === null || day.value < 1 || !c.is(at + 1, 'to', '-', 'and', 'until', 'till')) return null;
  if (c.word(at + 2)?.weekday === undefined) return null;
  const { month, day: last, year } = readWeekdayDate(c, at + 2)?.meaning ?? {};
  if (month === undefined || last === undefined || last <= day.value) return null;
  return { meaning: bare({ month, day: day.value, ...(year === undefined ? {} : { year }) }), to: at + 1 };
}

/** Whether token `at` is the name of a month, and the token after it. "May", "march" and the like need support. */
export function monthAt(c: Cursor, at: number): { month: number; to: number } | null {
  const word = c.word(at);
  if (word?.month === undefined) return null;
  const to = word.short ? c.afterStop(at + 1) : at + 1;
  if (word.short && to === at + 1 && !c.capital(at)) return null;
  if (word.unsure) {
    if (!c.capital(at)) return null;
    const toMonth = c.is(to, 'to', '-', 'through', 'until', 'and') && c.word(to + 1)?.month !== undefined;
    const dated =
      toMonth ||
      c.smallNumber(c.afterComma(to)) !== null ||
      yearAt(c, c.is(to, 'of') ? to + 1 : c.afterComma(to)) !== null;
    const led =
      c.among(at - 1, LEADS_MONTH) ||
      (c.is(at - 1, 'and', 'or', ',') && c.word(at - 2)?.month !== undefined) ||
      c.smallNumber(at - 1) !== null;
    if (!dated && !led) return null;
    if (
      c.is(at - 1, 'to', '-', 'from', 'before', 'after') &&
      !dated &&
      c.word(at + 1)?.month === undefined &&
      c.word(at - 2)?.month === undefined &&
      word.month === 5
    )
      return null;
  }
  return { month: word.month, to };
}

/** "March 5, 2020", "March 5–7", "March 2020", "March of that year" (the year is left to the caller), "March". */
function readMonthDate(c: Cursor, at: number): Date | null {
  const month = monthAt(c, at);
  if (month === null) return null;
  const the = c.is(month.to, 'the') ? month.to + 1 : month.to;
  const day = c.smallNumber(the);
  if (day !== null && day.value >= 1 && day.value <= 31 && (the === month.to || day.ordinal)) {
    const last = lastDay(c, the + 1, day.value);
    const to = last?.to ?? the + 1;
    const fields = { month: month.month, day: day.value, ...(last === null ? {} : { lastDay: last.day }) };
    const year = yearAt(c, c.afterComma(to)) ?? yearAt(c, c.is(to, 'of', 'in') ? to + 1 : to);
    if (year !== null) return { meaning: bare({ ...fields, year: year.year }), to: year.to };
    const within = yearWithin(c, to);
    if (within !== null) return { meaning: bare({ ...fields, within: within.meaning }), to: within.to };
    if (!isClockStart(c, the)) return { meaning: bare(fields), to };
  }
  const after = c.is(month.to, 'of', 'in') ? month.to + 1 : c.afterComma(month.to);
  const year = yearAt(c, after);
  if (year !== null && (after === month.to || !isCount(c, after)))
    return { meaning: bare({ month: month.month, year: year.year }), to: year.to };
  const within = yearWithin(c, month.to);
  if (within !== null) return { meaning: bare({ month: month.month, within: within.meaning }), to: within.to };
  const short = shortYear(c, month.to);
  if (short !== null) return { meaning: bare({ month: month.month, year: fullYear(short.year) }), to: short.to };
  return { meaning: bare({ month: month.month }), to: month.to };
}

/** "May 4 p.m." does not occur, "on March 4:30" hardly: only a glued colon makes the number a time. */
function isClockStart(c: Cursor, at: number): boolean {
  return c.is(at + 1, 'a.m', 'p.m', 'am', 'pm', 'a.m.', 'p.m.');
}

/** The second day of "4–6", "4 to 6", "24 and 25", which must be later than the first. */
function lastDay(c: Cursor, at: number, first: number): { day: number; to: number } | null {
  if (!c.is(at, '-', 'to', 'and', 'through', 'until', '&')) return null;
  const day = c.smallNumber(at + 1);
  if (day === null || day.value <= first || day.value > 31) return null;
  if (c.is(at, 'and', 'to') && (c.word(at + 2)?.unit !== undefined || c.is(at + 2, '%', 'percent', 'per'))) return null;
  return { day: day.value, to: at + 2 };
}

/** Words behind which a number with a full stop is a day and no sentence's end. */
const LEADS_ORDINAL = words('the on until till since from between');

/** "on the 14. January", "since 24. June", "Sunday, 2. April", as texts translated word for word write it. */
function isOrdinalDot(c: Cursor, at: number): boolean {
  const before = c.text(at - 1) === ',' ? at - 2 : at - 1;
  return c.among(at - 1, LEADS_ORDINAL) || c.word(before)?.weekday !== undefined;
}

/** "5 March 2020", "5th of March", "the first of July", "11 to 12 May", "the 24th". */
export function readDayMonth(c: Cursor, at: number): Date | null {
  const day = c.isNumber(at) ? c.smallNumber(at) : ordinalDay(c, at);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const second = c.isNumber(at) ? lastDay(c, at + 1, day.value) : null;
  let to = second?.to ?? ('to' in day ? day.to : at + 1);
  if (c.isNumber(at) && c.text(to) === '.' && c.glued(to) && isOrdinalDot(c, at) && monthAt(c, to + 1) !== null) to++;
  if (c.is(to, 'of')) to++;
  else if (!c.isNumber(at)) return null;
  const month = monthAt(c, to);
  if (month === null) return null;
  const fields = { month: month.month, day: day.value, ...(second === null ? {} : { lastDay: second.day }) };
  const year = yearAt(c, c.afterComma(month.to)) ?? (c.is(month.to, 'of') ? yearAt(c, month.to + 1) : null);
  if (year !== null) return { meaning: bare({ ...fields, year: year.year }), to: year.to };
  const within = yearWithin(c, month.to);
  return within === null
    ? { meaning: bare(fields), to: month.to }
    : { meaning: bare({ ...fields, within: within.meaning }), to: within.to };
}

/** "first" to "thirty-first" in words. */
function ordinalDay(c: Cursor, at: number): { value: number; to: number } | null {
  const number = c.isWord(at) ? c.number(at) : null;
  return number?.kind === 'ordinal' ? { value: number.value, to: number.to } : null;
}

/**
 * The year that token `at` names: 1500 to 2059, or any year with an era ("490 BC"). Whether the number stands for a year
 * at all is asked by `readYears`; after a month it is one.
 */
export function yearAt(c: Cursor, at: number): { year: number; to: number } | null {
  if (!c.isNumber(at)) return null;
  const digits = c.text(at);
  if (!/^\d{1,4}$/.test(digits)) return null;
  const year = Number(digits);
  const joined = c.is(at + 1, '-', 'to', 'and') && c.isNumber(at + 2) && /^\d{1,4}$/.test(c.text(at + 2));
  const era = eraAt(c, at + 1) ?? (joined && eraAt(c, at + 3)?.before ? { before: true, to: at + 1 } : null);
  if (era !== null) return { year: era.before ? 1 - year : year, to: era.to };
  if (c.is(at - 1, 'ad') && c.glued(at) === false) return { year, to: at + 1 };
  if (digits.length !== 4 || year < 1000 || year >= 2100) return null;
  return { year, to: at + 1 };
}

function eraAt(c: Cursor, at: number): { before: boolean; to: number } | null {
  const era = c.text(at).replaceAll('.', '');
  if (!c.capital(at)) return null;
  if (era === 'bc' || era === 'bce') return { before: true, to: at + 1 };
  if (era === 'ad' || era === 'ce') return { before: false, to: at + 1 };
  return null;
}

/** "'89" */
function shortYear(c: Cursor, at: number): { year: number; to: number } | null {
  if (c.text(at) !== "'" || !c.glued(at + 1) || !/^\d\d$/.test(c.text(at + 1))) return null;
  return { year: Number(c.text(at + 1)), to: at + 2 };
}

/** "1945", "1914–18" (the first of the two), "fiscal 1990", "the 1990s", "the '60s", "the nineties". */
function readYears(c: Cursor, at: number): Date | null {
  const decade = readDecade(c, at) ?? readFiscal(c, at);
  if (decade !== null) return decade;
  const short = shortYear(c, at);
  if (short !== null && c.among(at - 1, LEADS_SHORT_YEAR))
    return { meaning: bare({ year: fullYear(short.year) }), to: short.to };
  if (c.isNumber(at) && /^\d\d$/.test(c.text(at)) && c.glued(at) && c.is(at - 1, '-', '/') && c.glued(at - 1)) {
    // The second year of "1914–18".
    const first = yearAt(c, at - 2);
    const year = first === null ? 0 : Math.floor(first.year / 100) * 100 + Number(c.text(at));
    const ends = !(c.glued(at + 1) && c.is(at + 1, '-', '/', '%'));
    if (first !== null && first.year > 1000 && year > first.year && ends)
      return { meaning: bare({ year }), to: at + 1 };
    return null;
  }
  const year = yearAt(c, at);
  if (year === null || (year.to === at + 1 && (isCount(c, at) || !isYearPlace(c, at)))) return null;
  return { meaning: bare({ year: year.year }), to: year.to };
}

/** "Q3 2013", "Q1", "FY2013", "FY13", "H1 2020": as accounts write them. */
function readFiscal(c: Cursor, at: number): Date | null {
  const match = c.isWord(at) && c.capital(at) ? /^(q[1-4]|h[12]|fy)(\d{2}|\d{4})?$/.exec(c.text(at)) : null;
  if (match === null) return null;
  const [, part, digits] = match as unknown as [string, string, string | undefined];
  const next = digits === undefined ? yearAt(c, at + 1) : null;
  const year = digits === undefined ? next?.year : digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
  if (year === undefined && part !== undefined && !part.startsWith('q')) return null;
  const number = Number(part!.slice(1));
  const fields = part === 'fy' ? {} : part!.startsWith('q') ? { quarter: number } : { half: number };
  return { meaning: bare({ ...fields, ...(year === undefined ? {} : { year }) }), to: next?.to ?? at + 1 };
}

/** "1990s", "the '90s", "nineteen-sixties" is too rare to read. */
function readDecade(c: Cursor, at: number): Date | null {
  const digits = /^(\d{4}|\d0)s$/.exec(c.text(at));
  if (digits !== null && c.isNumber(at)) {
    const value = Number(digits[1]);
    if (digits[1]!.length === 4) {
      if (value % 10 !== 0 || value < 1000 || value > 2100) return null;
      // "the 1800s" is a century, "the 1900s" more often too.
      return value % 100 === 0 && value < 2000
        ? { meaning: bare({ century: value / 100 + 1 }), to: at + 1 }
        : { meaning: bare({ decade: value / 10 }), to: at + 1 };
    }
    const led =
      c.is(at - 1, "'") || (c.is(at - 1, 'the', 'early', 'late', 'mid') && !c.is(at - 2, 'in', 'his', 'her', 'their'));
    return led ? { meaning: bare({ decade: (value < 30 ? 200 : 190) + value / 10 }), to: at + 1 } : null;
  }
  const ancient = /^(\d{2,3}0)s$/.exec(c.text(at));
  if (ancient !== null && c.isNumber(at) && eraAt(c, at + 1)?.before)
    return { meaning: bare({ decade: -Number(ancient[1]) / 10 }), to: at + 2 };
  if (c.text(at) === "'" && c.glued(at + 1) && /^\d0s$/.test(c.text(at + 1))) return readDecade(c, at + 1);
  if (
    c.isNumber(at) &&
    /^\d{3}0$/.test(c.text(at)) &&
    c.is(at + 1, "'s") &&
    c.is(at - 1, 'the', 'early', 'late', 'mid', '-')
  )
    return { meaning: bare({ decade: Number(c.text(at)) / 10 }), to: at + 2 };
  return null;
}

const YEAR_LEADS = new Set(
  `in since by until till from of during for before after between to early late mid fiscal year the and through around
  about circa ca summer spring autumn fall winter - / ( [ , ; : or than end beginning start as that its this our their his her my your throughout 's across was were`.split(
    /\s+/,
  ),
);

/** Whether a bare number of four digits stands where years stand. */
function isYearPlace(c: Cursor, at: number): boolean {
  const year = Number(c.text(at));
  const before = c.text(at - 1);
  if (c.among(at - 1, NUMBERS_A_THING) && !c.newLine(at)) {
    if (before !== '.' || c.glued(at)) return false;
  }
  if (c.glued(at + 1) && c.is(at + 1, '%', '°', '.', '/') && c.isNumber(at + 2) && c.glued(at + 2)) return false;
  if (year < 1500) return c.is(at - 1, 'in', 'since', 'of', 'until', 'from') && !c.isWord(at + 1);
  if (c.glued(at) && !c.is(at - 1, '-', '(', '/', '"', "'", '[')) return false;
  if (c.capital(at - 1) && !YEAR_LEADS.has(before) && c.word(at - 1) === undefined && !c.newLine(at)) {
    // "Falcon 2000", "Agenda 2030": a name; but "Olympics 2012," is seldom meant as a date either.
    return year >= 1900 && year < 2040
      ? !(c.glued(at + 1) && !c.is(at + 1, '-', ',', '.'))
      : yearAt(c, at + 2) !== null && c.is(at + 1, '-');
  }
  return true;
}

const NOT_COUNTED = new Set(
  `was is were are had has have will would as ss his its this news series less plus across perhaps always also thus us
  elections championships olympics games talks hostilities events negotiations crisis analysis versus campaigns protests riots
  wars attacks bombings floods earthquakes finals playoffs primaries census does`.split(/\s+/),
);

/** Whether the number at `at` counts the noun after it: "2000 troops", "1,500 people", "2010 dollars". */
function isCount(c: Cursor, at: number): boolean {
  if (c.among(at - 1, COUNTS) && !c.is(at - 3, 'until', 'till', 'since', 'by')) {
    if (!c.is(at - 1, 'than', 'over') || isPlural(c, at + 1)) return true;
  }
  const word = c.word(at + 1);
  const lasting = word?.unit !== undefined && (word.plural || c.is(at + 2, 'old', 'long', '-'));
  if (lasting && !c.glued(at + 1)) return true;
  if (c.among(at + 1, UNITS)) return true;
  if (c.among(at - 1, LEADS_YEAR)) {
    // "of 2000 troops", "for 1500 people": a round number in front of people.
    const round = Number(c.text(at)) % 100 === 0 || Number(c.text(at)) < 1900;
    return round && isPeople(c, at + 1) && !c.is(at - 1, 'in', 'since', 'the', 'during');
  }
  if (c.word(at - 1)?.month !== undefined || c.smallNumber(at - 1) !== null) return false;
  if (c.is(at - 1, 'its', 'their', 'his', 'her', 'our', "'s", '(')) return false;
  if (isPeople(c, at + 1)) return true;
  // A count of this size has a comma in it, or is round.
  const year = Number(c.text(at));
  return isPlural(c, at + 1) && (year % 10 === 0 || year < 1900 || year > 2030);
}

function isPeople(c: Cursor, at: number): boolean {
  return c.among(at, PEOPLE) || /(?:children|[a-z]men|women)$/.test(c.text(at));
}

function isPlural(c: Cursor, at: number): boolean {
  if (!c.isWord(at) || c.capital(at) || c.newLine(at)) return false;
  const word = c.text(at);
  return (/[a-z]{2}s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !NOT_COUNTED.has(word)) || word === 'people';
}

/** "Christmas", "New Year's Day", "Christmas 1963", "Good Friday of that year" (the year is left to the caller). */
function readHoliday(c: Cursor, at: number): Date | null {
  if (!c.capital(at) || !c.isWord(at)) return null;
  let phrase = '';
  let best: Date | null = null;
  for (let i = at; i < at + 5 && i < c.length; i++) {
    phrase += (phrase !== '' && !c.glued(i) ? ' ' : '') + (c.text(i) === '.' ? '' : c.text(i));
    const holiday = HOLIDAYS.get(phrase);
    if (holiday !== undefined && c.text(i) !== '.') best = { meaning: bare({ holiday }), to: i + 1 };
  }
  if (best === null) return null;
  const year = yearAt(c, c.is(best.to, 'of') ? best.to + 1 : c.afterComma(best.to));
  return year === null ? best : { meaning: { ...best.meaning, year: year.year }, to: year.to };
}

/** Joins what follows a date without a preposition: "Monday morning", "March 3, 2025, 9:20 a.m.". */
function withTimeOfDay(c: Cursor, date: Date): Date {
  const { meaning, to } = date;
  const daily = meaning.day !== undefined || meaning.weekday !== undefined || meaning.holiday !== undefined;
  if (!daily || meaning.clock !== undefined || meaning.part !== undefined) return date;
  const part = c.word(to);
  if (part?.part !== undefined && part.days === undefined && !part.plural && !c.newLine(to))
    return { meaning: { ...meaning, part: part.part }, to: to + 1 };
  const clock = readClock(c, c.afterComma(to));
  if (clock !== null && !c.newLine(c.afterComma(to)))
    return { meaning: { ...meaning, clock: clock.meaning }, to: clock.to };
  return date;
}
