import type { ReadingRules } from '../lang/index.ts';
import type { Publication } from '../model/index.ts';
import { type PlainDate, toPublication, zoneNamed } from './dates.ts';
import { fold } from './folded.ts';

/** Most characters of a line of codes. */
const LONGEST = 80;
/** Most parts of a line of codes, and most of them that are words. */
const MOST_PARTS = 9;
const MOST_WORDS = 4;

/** What a desk numbers its copy with: initials and a number. "B52" and "G20" have too few digits. */
const SERIAL = /^\p{L}{2,5}[-/]?\d{3,6}$/u;
/** A number that is none of the story's: with a nought in front. */
const NUMBER = /^0\d{2,5}$/;
/** Day, month and year, or month, day and year, in digits. */
const DAY = /^(\d{2})[-./](\d{2})[-./](\d{2}|\d{4})$/;
/** Day, hour, minute, month and year in one: "061411NOV31". */
const STAMP = /^(\d\d)([0-2]\d)([0-5]\d)(\p{L}{3})(\d\d)$/u;
/** The same with its parts apart, and a zone: "061411 CET NOV 31". */
const SPACED_STAMP = /(?<!\d)(\d\d)([0-2]\d)([0-5]\d) ?(\p{L}{1,4})? (\p{L}{3}) (\d\d)$/u;
/** A desk ("GEN", "pol"), initials, a slug of several words, a short number. */
const OTHER = /^(?:\p{L}{1,5}|\/?\p{L}+(?:[-/]\p{L}+)+|\d{1,6})$/u;
/** Whole lines, folded, by the signs and the order of their parts: "hna-ab-0412 gmt", "zczc", "ab/cd 1154 02/03/31". */
const LINES: readonly RegExp[] = [
  /^[a-z]{2,4}-[a-z]{2,4}-\d{3,6}(?: ?gmt)?$/,
  /^[a-z]{2,5}[- ]\d{4,6}(?: ?(?:gmt|utc|et|est|edt|[a-z]{3}))?(?: [a-z]{3} \d{2,4})?$/,
  /^[^.?!":]{0,30}\b\p{L}[\p{L}-]*(?:\/\p{L}[\p{L}-]*){2,}[^.?!":]{0,20}$/u,
  /^(?:[a-z]{2,6}[ /])?[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}(?: \d{4,6})?$/,
  /^ends? [a-z]{2,6} \d{4,6}(?: ?(?:gmt|utc|z))?(?: [a-z]{2,4})?$/,
  /^(?:[a-z]{2,5} )?\d{6}(?: ?(?:gmt|utc|z|[a-z]{1,4}))? [a-z]{3} \d{2,4}$/,
  /^(?:zczc\b.{0,40}|nnnn|-30-|[a-z]{3,4}\/\d{1,2}\/\d{4}|bc-[a-z].{0,60}|[a-z]{2,5}-\d{2,5}(?: [a-z\d]{1,5}){1,6}|[a-z]{3,}(?:-[a-z]{3,}){2,4}|[a-z]{2,4}(?:\/[a-z]{2,4}){1,3} \d{4}(?: \d\d\/\d\d\/\d\d)?|[a-z]{2,5}(?:-[a-z]{2,3})?[- ]\d\d-\d\d-\d\d \d{4} ?(?:[a-z]{3,4})?)$/,
  /^[a-z]{2,5}\d{3,5} \d [a-z]{1,2} (?:\d{3,4}|-\d-)(?: .{0,60})?$/,
];

/** One word of any length: the wire's name, a slug. */
const WORD = /^\p{L}{6,16}$/u;

/**
 * Whether a line is nothing but what a news desk sends in front of its copy or behind it: initials with a number, a desk, a
 * slug, a date or a time, and perhaps that the item ends. It names no outlet, whatever its initials are. Told by form
 * alone: groups of figures beside short groups of letters, all of them capitals or all small, and no word of a sentence.
 */
export function isWireCode(text: string, rules: ReadingRules): boolean {
  if (text.length > LONGEST) return false;
  if (LINES.some((form) => form.test(fold(text).trim()))) return true;
  if (!/\d{3}|\d\d[-./]\d/.test(text)) return false;
  const parts = text.trim().split(/\s+/);
  if (parts.length > MOST_PARTS) return false;
  const numbered = SERIAL.test(parts[0]!);
  if (numbered && parts.length > 1 && rules.endMark.test(parts.slice(1).join(' ').toLowerCase())) return true;
  if (parts.some((part) => isCapitalised(part) || rules.functionWords.has(part))) return false;
  const words = parts.filter((part) => ![SERIAL, NUMBER, DAY, STAMP, OTHER].some((form) => form.test(part)));
  if (words.length > 1 || !words.every((part) => WORD.test(part))) return false;
  if (parts.filter((part) => /^\p{L}+$/u.test(part)).length > MOST_WORDS) return false;
  // "MH370 FOUND" is a headline.
  if (numbered) return parts.slice(1).some((part) => /[\d/-]/.test(part));
  const stamped = timeGroup(text) !== null || parts.some((part) => DAY.test(part) || STAMP.test(part));
  return /\p{L}{2}/u.test(text) && (stamped || (NUMBER.test(parts.at(-1)!) && parts.length > 2));
}

/** "Sund", but not "SUND" and not "sund". */
function isCapitalised(part: string): boolean {
  return /^\p{Lu}/u.test(part) && /\p{Ll}/u.test(part);
}

/** Lines at the head and at the foot of a text among which its codes stand. */
const HEAD_LINES = 4;
const FOOT_LINES = 8;

/**
 * The date that the codes around a text give: "HNA1154 HLT 17-02-26", "HARBOUR 2041 050326 GMT". Null where none does, or
 * where day and month could be each other's.
 */
export function dateOfCodes(lines: readonly string[], rules: ReadingRules): Publication | null {
  const around = [...lines.slice(0, HEAD_LINES), ...lines.slice(HEAD_LINES).slice(-FOOT_LINES)];
  for (const line of around) {
    const date = isWireCode(line, rules)
      ? (timeGroup(line) ?? dayAndTime(line) ?? stampIn(line, rules) ?? dayIn(line))
      : null;
    if (date !== null) return toPublication(date, 'text');
  }
  return null;
}

/** "HNA SPORT 0231 061411NOV31": as wires write day, hour and minute. */
function stampIn(line: string, rules: ReadingRules): PlainDate | null {
  const spaced = SPACED_STAMP.exec(line.trim());
  const close = line
    .split(/\s+/)
    .map((part) => STAMP.exec(part))
    .find((found) => found !== null);
  const match = spaced ?? close;
  const [name, year] = match?.slice(-2) ?? [];
  const month = rules.months.get(name?.toLowerCase() ?? '');
  if (match == null || month === undefined) return null;
  const [day, hour, minute] = match.slice(1, 4).map(Number) as [number, number, number];
  const zone = zoneNamed(spaced?.[4]?.toLowerCase() ?? '');
  return { year: 2000 + Number(year), month, day, minutes: hour * 60 + minute, zone };
}

/** "HW-HC-11-05-26 0917GMT", "HC 11-05-26 2218CDT": month, day, year and time behind a wire's initials. */
const DAY_AND_TIME = /^[a-z]{2,5}(?:-[a-z]{2,3})?[- ](\d\d)-(\d\d)-(\d\d) ([0-2]\d)([0-5]\d) ?([a-z]{3,4})?$/;

function dayAndTime(line: string): PlainDate | null {
  const match = DAY_AND_TIME.exec(fold(line).trim());
  if (match === null) return null;
  const [month, day, year, hour, minute] = match.slice(1, 6).map(Number) as [number, number, number, number, number];
  if (!isDay(day, month)) return null;
  return { year: 2000 + year, month, day, minutes: hour * 60 + minute, zone: zoneNamed(match[6] || 'gmt') };
}

function dayIn(line: string): PlainDate | null {
  const match = line
    .split(/\s+/)
    .map((part) => DAY.exec(part))
    .find((found) => found !== null);
  if (match == null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const dayFirst = isDay(first, second);
  if (dayFirst && isDay(second, first) && first !== second) return null;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const year = match[3]!.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
  return isDay(day, month) ? { year, month, day, minutes: null, zone: null } : null;
}

/** "2041 050326 GMT", "HNA 2041 050326": the time, then day, month and year, as wires close their copy. */
function timeGroup(text: string): PlainDate | null {
  const group =
    /(?:^|\s)([0-2]\d)([0-5]\d) (\d\d)(\d\d)(\d\d) (?:GMT|UTC)$/.exec(text.trim()) ??
    /^\p{Lu}{2,5} ([0-2]\d)([0-5]\d) (\d\d)(\d\d)(\d\d)$/u.exec(text.trim());
  if (group === null) return null;
  const [hour, minute, day, month, year] = group.slice(1).map(Number) as [number, number, number, number, number];
  if (!isDay(day, month) || hour > 23) return null;
  const zone = /[A-Z]$/.test(text.trim()) ? 'Z' : null;
  return { year: 2000 + year, month, day, minutes: hour * 60 + minute, zone };
}

function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
