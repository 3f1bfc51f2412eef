import { type ReadingRules, ZONES } from '../lang/index.ts';
import type { Publication, Range } from '../model/index.ts';
import { civilDay, dayNumber, monthLength, twoDigits, weekdayOf } from '../text/index.ts';
import { fold } from './folded.ts';

/** A calendar date as written. `year` is null where the writer left it out ("Nov 4"). */
export interface WrittenDate extends Range {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** Minutes after midnight, where a time of day stands beside the date. */
  readonly minutes: number | null;
  /** `+01:00`, `Z`; null where no zone stands beside the time, or one that several countries share. */
  readonly zone: string | null;
  /** The date and the time of day beside it. */
  readonly whole: Range;
}

/** A date by itself, wherever it stands. */
export type PlainDate = Omit<WrittenDate, 'start' | 'end' | 'whole'>;

interface Patterns {
  readonly dates: readonly RegExp[];
  /** Day and month as numbers with the last two digits of the year: only beside a headline is it certain that this is a date. */
  readonly short: RegExp;
  readonly weekday: RegExp;
}

const cache = new WeakMap<ReadingRules, Patterns>();

function patternsOf(rules: ReadingRules): Patterns {
  const known = cache.get(rules);
  if (known !== undefined) return known;
  const alternatives = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|');
  const month = `(?<month>${alternatives(rules.months.keys())})`;
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?';
  const year = '(?<year>(?:19|20)\\d\\d)';
  const found: Patterns = {
    dates: [
      /(?<![\d/-])(?<year>(?:19|20)\d\d)[-/.](?<monthNumber>\d{1,2})[-/.](?<day>\d{1,2})(?![\d/-])/g,
      /(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<monthNumber>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/g,
      new RegExp(
        `(?<![\\d.,])${day}[- ]?(?:(?:de|of|d')\\s*)?${month}(?!\\p{L})\\.?,?[- ]?(?:(?:de|del|of)\\s*)?${year}(?!\\d)`,
        'gu',
      ),
      new RegExp(`(?<![\\p{L}])${month}\\.? ${day},? (?:at \\S+ )?${year}(?!\\d)`, 'gu'),
      /(?<![\d.])(?<day>\d{1,2})\.\s?(?<monthNumber>\d{1,2})\.\s?(?<year>(?:19|20)\d\d)(?!\d)/g,
      /(?<![\d/])(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>(?:19|20)\d\d)(?![\d/])/g,
      new RegExp(`(?<![\\p{L}\\d])${month}\\.?,? (?:de )?${year}(?!\\d)`, 'gu'),
      new RegExp(`(?<![\\p{L}\\d])${month}\\.? ${day}(?![\\d:.]\\d|\\d)`, 'gu'),
      new RegExp(`(?<![\\d.,])${day} (?:(?:de|of) )?${month}(?![\\p{L}])`, 'gu'),
    ],
    short: /(?<![\d/.])(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<shortYear>\d\d)(?![\d/.:])/g,
    weekday: new RegExp(`(?<![\\p{L}])(?:${alternatives(rules.weekdays)})(?![\\p{L}])\\.?,?`, 'gu'),
  };
  cache.set(rules, found);
  return found;
}

/** Day and month between slashes, where one of the two numbers can only be the day. */
const ORDERED =
  /(?<![\d/])(?:(1[3-9]|2\d|3[01])[/-](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[/-](?:1[3-9]|2\d|3[01]))[/-](?:19|20)\d\d(?![\d/])/;

/** Whether a document writes the month in front of the day, as those of its dates tell that can be read in one way only; null where none does. */
export function orderOfDays(lines: readonly string[]): boolean | null {
  for (const line of lines) {
    const match = ORDERED.exec(line);
    if (match !== null) return match[1] === undefined;
  }
  return null;
}

/**
 * Every date in `folded` (a text after `fold`), in order, without overlaps; a fuller form wins over its part.
 * Day and month written as two numbers with slashes count only where one of them cannot be a month, unless
 * `monthFirst` says how the page's country writes.
 */
export function findDates(folded: string, rules: ReadingRules, monthFirst: boolean | null = null): WrittenDate[] {
  return datesBy(patternsOf(rules).dates, folded, rules, monthFirst);
}

function datesBy(
  patterns: readonly RegExp[],
  folded: string,
  rules: ReadingRules,
  monthFirst: boolean | null,
): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const pattern of patterns) {
    for (const match of folded.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < range.end && range.start < other.end)) continue;
      const order =
        monthFirst ?? orderBeside(folded, range, rules) ?? orderByWeekday(folded, range, match.groups ?? {}, rules);
      const date = interpret(match.groups ?? {}, rules, order);
      if (date === null) continue;
      found.push({ ...range, ...date, ...timeBeside(folded, range, rules) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Who writes "02/08/2031 17:40" counts to 24 hours, and puts the day first. Null where no such time stands behind. */
function orderBeside(folded: string, { end }: Range, { moments }: ReadingRules): boolean | null {
  return moments.longDay.test(folded.slice(end, end + TIME_REACH)) ? false : null;
}

/** "THU 10-01-2026": the order in which the day is the weekday that stands in front of it. Null where that says nothing. */
function orderByWeekday(
  folded: string,
  { start }: Range,
  groups: Readonly<Record<string, string | undefined>>,
  rules: ReadingRules,
): boolean | null {
  if (groups.first === undefined || groups.year === undefined) return null;
  const name = folded.slice(weekdayBefore(folded, start, rules), start).replace(/[^\p{L}]/gu, '');
  // The first seven are Monday to Sunday.
  const weekday = name === '' ? -1 : [...rules.weekdays].slice(0, 7).findIndex((full) => full.startsWith(name));
  if (weekday < 0) return null;
  const fits = [true, false].filter((monthFirst) => {
    const date = interpret(groups, rules, monthFirst);
    return date?.year != null && weekdayOf(dayNumber(date.year, date.month, date.day!)) === weekday + 1;
  });
  return fits.length === 1 ? fits[0]! : null;
}

type CalendarDate = Pick<WrittenDate, 'year' | 'month' | 'day'>;

function interpret(
  groups: Readonly<Record<string, string | undefined>>,
  rules: ReadingRules,
  monthFirst: boolean | null,
): CalendarDate | null {
  const written = groups.shortYear === undefined ? groups.year : `20${groups.shortYear}`;
  const year = written === undefined ? null : Number(written);
  if (groups.first !== undefined && groups.second !== undefined) {
    const [first, second] = [Number(groups.first), Number(groups.second)];
    if (first > 12) return valid({ year, month: second, day: first });
    if (second > 12) return valid({ year, month: first, day: second });
    if (first === second) return valid({ year, month: first, day: second });
    if (monthFirst === null) return null;
    return valid(monthFirst ? { year, month: first, day: second } : { year, month: second, day: first });
  }
  const month = groups.monthNumber === undefined ? rules.months.get(groups.month ?? '') : Number(groups.monthNumber);
  return month === undefined ? null : valid({ year, month, day: groups.day === undefined ? null : Number(groups.day) });
}

function valid(date: CalendarDate): CalendarDate | null {
  const { year, month, day } = date;
  if (month < 1 || month > 12) return null;
  return day === null || (day >= 1 && day <= monthLength(year ?? 2000, month)) ? date : null;
}

const ZONE = String.raw`z\b|(?:utc|gmt)\s?[+-]\d{1,2}(?::?\d\d)?|(?:${[...ZONES.keys()].join('|')}|cst)\b|[+-]\d\d:?\d\d`;
const TIME = new RegExp(
  String.raw`(?<![\d:.,])(?<hour>\d{1,2})(?:[:.h](?<minute>\d\d)(?::\d\d)?)?\s*(?<half>[ap](?:m|\.m\.?)(?![\p{L}\d]))?\s*\(?(?<zone>${ZONE})?`,
  'u',
);

/** "-05:00" of "est", "Z" of "gmt" and "z"; null for no zone that we know. Folded. */
export function zoneNamed(name: string): string | null {
  const minutes = name === 'z' ? 0 : ZONES.get(name);
  return minutes === undefined ? null : minutes === 0 ? 'Z' : zoneOf(minutes);
}

/** Minutes east of universal time as ISO 8601 writes them. */
export function zoneOf(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** Characters beside a date in which its time of day is looked for: ", at 11:37 a.m. EST". */
const TIME_REACH = 28;

function timeBeside(
  folded: string,
  { start, end }: Range,
  { moments }: ReadingRules,
): Pick<WrittenDate, 'minutes' | 'zone' | 'whole'> {
  const after = folded.slice(end, end + TIME_REACH).split('\n')[0]!;
  const before = folded.slice(Math.max(0, start - TIME_REACH), start);
  const lead = moments.beforeTime.exec(after)![0].length;
  const behind = readTime(lead, after);
  if (behind !== null) return { ...behind, whole: { start, end: end + lead + behind.length } };
  const ahead = moments.timeBeforeDate.exec(before);
  const time = ahead === null ? null : readTime(0, ahead[1]!);
  if (time === null) return { minutes: null, zone: null, whole: { start, end } };
  return { ...time, whole: { start: start - ahead![0].length, end } };
}

/** A time of day, and how many characters it has. */
interface WrittenTime extends Pick<WrittenDate, 'minutes' | 'zone'> {
  readonly minutes: number;
  readonly length: number;
}

/** The time of day that stands at `from`. */
export function readTime(from: number, text: string): WrittenTime | null {
  const match = TIME.exec(text.slice(from));
  if (match === null || match.index > 0) return null;
  const { hour, minute, half, zone } = match.groups as Readonly<Record<string, string | undefined>>;
  if (minute === undefined && half === undefined) return null;
  let hours = Number(hour);
  if (half?.startsWith('p') === true && hours < 12) hours += 12;
  if (half?.startsWith('a') === true && hours === 12) hours = 0;
  if (hours > 23 || Number(minute ?? 0) > 59) return null;
  return {
    minutes: hours * 60 + Number(minute ?? 0),
    zone: zone === undefined ? null : (zoneNamed(zone) ?? offset(zone)),
    length: match[0].trimEnd().length,
  };
}

/** The time on a line that holds nothing else: "11:37 AM", "5.53 pm EST". */
export function readTimeLine(folded: string): WrittenTime | null {
  return /^\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?: [a-z]{1,4})?$/.test(folded.trim()) ? readTime(0, folded.trim()) : null;
}

/** Where the weekday begins that stands right in front of `start` ("Tuesday, "); `start` where none does. */
export function weekdayBefore(folded: string, start: number, rules: ReadingRules): number {
  for (const { index, 0: name } of folded.slice(0, start).matchAll(patternsOf(rules).weekday))
    if (folded.slice(index + name.length, start).trim() === '') return index;
  return start;
}

/** "+0200", "gmt+2" as ISO 8601 writes them. */
function offset(zone: string): string | null {
  const match = /^(?:utc|gmt)?\s?([+-])(\d{1,2}):?(\d\d)?$/.exec(zone);
  return match === null ? null : `${match[1]}${match[2]!.padStart(2, '0')}:${match[3] ?? '00'}`;
}

/** The date in ISO 8601, as precise as it was written; null without a year. */
export function toPublication(
  { year, month, day, minutes, zone }: PlainDate,
  basis: Publication['basis'],
): Publication | null {
  if (year === null) return null;
  if (day === null) return { value: `${year}-${twoDigits(month)}`, precision: 'month', basis };
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (minutes === null) return { value: date, precision: 'day', basis };
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return { value: `${date}T${time}${zone ?? ''}`, precision: 'minute', basis };
}

/** A machine's date ("2031-03-06T08:15:00.000+0100", "Tue, 4 Nov 2025 10:00:00 GMT"); null where it is none. */
export function parseTimestamp(value: string, rules: ReadingRules, basis: Publication['basis']): Publication | null {
  const text = value.trim().toLowerCase();
  const iso =
    /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[t ]+(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(z|utc|gmt|[+-]\d\d:?(?:\d\d)?)?)?/.exec(
      text,
    );
  if (iso !== null) {
    const [, year, month, day, hour, minute, zone] = iso;
    const date = valid({ year: Number(year), month: Number(month), day: Number(day) });
    if (date === null) return null;
    const known = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
    const minutes = known ? Number(hour) * 60 + Number(minute) : null;
    return toPublication({ ...date, minutes, zone: zone === undefined ? null : isoZone(zone) }, basis);
  }
  const epoch = /^1\d{9}(?:\d{3})?$/.exec(text);
  if (epoch !== null) return fromEpoch(Number(text.slice(0, 10)), basis);
  const partial = /^((?:19|20)\d\d)(?:-(\d\d))?$/.exec(text);
  if (partial !== null) {
    const [, year, month] = partial;
    if (month === undefined) return { value: year!, precision: 'year', basis };
    return Number(month) >= 1 && Number(month) <= 12 ? { value: text, precision: 'month', basis } : null;
  }
  const [written] = findDates(text, rules);
  return written === undefined ? null : toPublication(written, basis);
}

function isoZone(zone: string): string {
  if (zone === 'z' || zone === 'utc' || zone === 'gmt') return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3, 5)}`;
}

function fromEpoch(seconds: number, basis: Publication['basis']): Publication | null {
  const day = civilDay(Math.floor(seconds / 86_400));
  return toPublication({ ...day, minutes: Math.floor((seconds % 86_400) / 60), zone: 'Z' }, basis);
}

/** Most characters of a date line. */
const LONGEST_DATE_LINE = 160;
/** Words that may stand on a date line besides the date itself. */
const DATE_LINE_WORDS = 6;

/**
 * The dates of a line that is there to say when (and where) something was published: "Published: 7:25, 6 Mar 2031",
 * "September 14, 2020, Oslo". Null for any other line.
 */
export function readDateLine(
  line: string,
  rules: ReadingRules,
  monthFirst: boolean | null = null,
): WrittenDate[] | null {
  if (line.length > LONGEST_DATE_LINE) return null;
  const folded = fold(line);
  const { dates: whole, short } = patternsOf(rules);
  const dates = datesBy([...whole, short], folded, rules, monthFirst).filter(({ year }) => year !== null);
  if (dates.length === 0) return null;
  let rest = folded;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  rest = rest
    .replace(patternsOf(rules).weekday, ' ')
    .replace(/\d{1,2}(?:[:.h]\d\d(?::\d\d)?)?\s*(?:[ap]\.?m\b\.?)?/g, ' ')
    .replace(rules.publishedLead, ' ')
    .replace(rules.updatedLead, ' ');
  const left = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return left.length <= DATE_LINE_WORDS ? dates : null;
}
