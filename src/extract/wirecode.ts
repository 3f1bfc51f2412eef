import type { ReadingRules } from '../lang/index.ts';
import type { Publication } from '../model/index.ts';
import { toPublication, type WrittenDate } from './dates.ts';

/** Most parts of a line of codes: "HNA0417 3 GEN 0402 HARBOUR-PIER-STRIKE". */
const MOST_PARTS = 9;

/** What a desk numbers its copy with: initials and a number. "B52" and "G20" have too few digits. */
const SERIAL = /^\p{Lu}{2,5}[-/]?\d{3,6}$/u;
/** Day, month and year, or month, day and year, in digits. */
const DAY = /^(\d{2})[-./](\d{2})[-./](\d{2}|\d{4})$/;
/** A slug ("HARBOUR-PIER"), a desk ("GEN", "HLT"), a short number, a time or a date without marks. */
const OTHER = /^(?:\p{Lu}[\p{Lu}\d]{0,4}|\/?\p{Lu}+(?:[-/]\p{Lu}+)+|\d{1,6})$/u;

/** One word of any length: the wire's name, a slug. */
const WORD = /^\p{Lu}{6,16}$/u;

/**
 * Whether a line is nothing but what a news desk sends in front of its copy or behind it: initials with a number, a desk, a
 * slug, a date or a time, and perhaps that the item ends. It names no outlet, whatever its initials are.
 */
export function isWireCode(text: string, rules: ReadingRules): boolean {
  if (text.length > 80 || !/\d{3}/.test(text)) return false;
  const parts = text.trim().split(/\s+/);
  if (parts.length > MOST_PARTS) return false;
  const numbered = SERIAL.test(parts[0]!);
  if (numbered && parts.length > 1 && rules.endMark.test(parts.slice(1).join(' ').toLowerCase())) return true;
  const stamped = timeGroup(text) !== null || parts.some((part) => DAY.test(part));
  const words = parts.filter((part) => !SERIAL.test(part) && !DAY.test(part) && !OTHER.test(part));
  if (words.length > 1 || !words.every((part) => WORD.test(part))) return false;
  // "MH370 FOUND" is a headline.
  return numbered ? parts.slice(1).some((part) => /[\d/-]/.test(part)) : stamped && /\p{Lu}{2}/u.test(text);
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
    const date = isWireCode(line, rules) ? (timeGroup(line) ?? dayIn(line)) : null;
    if (date !== null) return toPublication(date, 'text');
  }
  return null;
}

type CodedDate = Omit<WrittenDate, 'start' | 'end'>;

function dayIn(line: string): CodedDate | null {
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

/** "2041 050326 GMT": the time, then day, month and year, as wires close their copy. */
function timeGroup(text: string): CodedDate | null {
  const group = /(?:^|\s)([0-2]\d)([0-5]\d) (\d\d)(\d\d)(\d\d) (?:GMT|UTC)$/.exec(text.trim());
  if (group === null) return null;
  const [hour, minute, day, month, year] = group.slice(1).map(Number) as [number, number, number, number, number];
  if (!isDay(day, month)) return null;
  return { year: 2000 + year, month, day, minutes: hour * 60 + minute, zone: 'Z' };
}

function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
