import { NameWord } from '../lang/index.ts';
import { type NameKind, Tag } from '../model/index.ts';
import { foldedToken, unitOf } from '../text/index.ts';
import { Case, Style } from './casing.ts';
import type { Reading } from './reading.ts';

// Lines that are printed and no prose: where and when a report was filed, who plays where.

/** Tokens of a line that only says who plays where: "NEW YORK AT ST LOUIS". */
const LONGEST_FIXTURE = 7;

/** What the line that it stands in makes of a name of a place or a body; its own kind elsewhere. */
export function kindInPrint(reading: Reading, from: number, to: number, kind: NameKind): NameKind {
  return isDateline(reading, from, to) || isFiledFrom(reading, from, to) || isVenue(reading, from, to) ? 'place' : kind;
}

/** Tokens from a town to the date or the agency behind it: "TARN, Norland, Feb. 3 (Wire) -". */
const LONGEST_REGION = 5;

/**
 * "TARN, Norland, Feb. 3 (Wire) -", "Tarn, 3 February -", "TARN (Wire) -": where a report was filed, at the head of its
 * paragraph, in front of when or by whom.
 */
export function isDateline(reading: Reading, from: number, to: number): boolean {
  const { form, cases, roles, tags } = reading;
  const { length } = form.tokens;
  if (form.paragraphs[unitOf(form.paragraphs, from)] !== from || to + 2 >= length) return false;
  const isDate = (at: number) =>
    ((roles[at]! & NameWord.Calendar) !== 0 && cases[at] === Case.Capital) ||
    (cases[at] === Case.Digits && (roles[at + 1]! & NameWord.Calendar) !== 0);
  const isAgency = (at: number) =>
    tags[at] === Tag.OPEN && cases[at + 1]! >= Case.Capital && tags[at + 2] === Tag.CLOSE;
  const isBroken = (at: number) => /^\s*[-–—]/u.test(form.text.slice(form.tokens.ends[at]));
  if (isAgency(to) && isBroken(to + 2)) return cases.subarray(from, to).every((written) => written === Case.Upper);
  if (tags[to] !== Tag.COMMA) return false;
  for (let at = to + 1; at < Math.min(to + LONGEST_REGION, length); at++) {
    if (tags[at - 1] === Tag.COMMA && isDate(at)) return isFiled(reading, at);
    if (tags[at] !== Tag.COMMA && cases[at]! < Case.Capital) return false;
  }
  return false;
}

/** Tokens of a dateline's date and agency. */
const LONGEST_DATE = 12;

/** Whether the date at `at` ends in a dash, or in an agency in brackets and a dash. */
function isFiled({ form }: Reading, at: number): boolean {
  const { starts, length } = form.tokens;
  const end = Math.min(at + LONGEST_DATE, length - 1);
  const ahead = form.text.slice(starts[at], starts[end]);
  return /^[^\n]{2,20}?\s*(?:\([^()\n]{1,40}\)\s*)?[-–—]\s/u.test(ahead);
}

/** "ROME 1996-12-06", "AL-AIN, United Arab Emirates 1996-12-06": capitals and a date, and nothing else on the line. */
function isFiledFrom({ firsts, cases, tags, form }: Reading, from: number, to: number): boolean {
  const { starts, ends, length } = form.tokens;
  const isPart = (i: number) => cases[i]! >= Case.Capital && cases[i] !== Case.Digits;
  for (let i = firsts[from]!; i < from; i++) if (!isPart(i) && tags[i] !== Tag.COMMA) return false;
  let at = to;
  while (at < length && firsts[at] === firsts[from] && (isPart(at) || tags[at] === Tag.COMMA)) at++;
  const year = at;
  if (year + 4 >= length || firsts[year + 4] !== firsts[from] || firsts[year + 5] === firsts[from]) return false;
  return /^\d{4}-\d\d-\d\d$/.test(form.folded.slice(starts[year], ends[year + 4]));
}

/** "TORONTO AT BOSTON": the second is where they play. */
function isVenue({ firsts, styles, form, rules }: Reading, from: number, to: number): boolean {
  const { length } = form.tokens;
  const first = firsts[from]!;
  if (styles[from] !== Style.Upper || from - first < 2 || to - first > LONGEST_FIXTURE) return false;
  if (to < length && firsts[to] === first) return false;
  return foldedToken(form, from - 1) === rules.small.at;
}

/** Where a body's name ends that the legal form behind it belongs to: "Acme Corp on Friday said", "Acme Co., Ltd.". */
export function withForm(reading: Reading, from: number, to: number): number {
  const { cases, firsts, tags, form } = reading;
  if (isForm(reading, from, to)) return to + 1;
  // Only law has two forms in a row, or one behind a comma.
  const comma = form.folded.charCodeAt(form.tokens.starts[to]!) === STOP ? to + 1 : to;
  const isLegal = tags[comma] === Tag.COMMA && isForm(reading, from, comma + 1) && cases[comma + 1] === Case.Capital;
  if (!isLegal || firsts[comma] !== firsts[from] || !reading.rules.legalForms.has(foldedToken(form, comma + 1)))
    return to;
  const end = comma + 2;
  const isAbbreviated = firsts[end + 1] === firsts[from] && form.folded.charCodeAt(form.tokens.starts[end]!) === STOP;
  return isAbbreviated ? end + 1 : end;
}

function isForm({ cases, roles, firsts }: Reading, from: number, at: number): boolean {
  return (
    at < cases.length &&
    firsts[at] === firsts[from] &&
    cases[at]! >= Case.Capital &&
    cases[at] !== Case.Digits &&
    (roles[at]! & NameWord.Suffix) !== 0
  );
}

const STOP = 0x2e;
