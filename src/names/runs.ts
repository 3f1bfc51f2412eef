import { NameWord } from '../lang/index.ts';
import { isProper, isVerb, Tag, TokenKind } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';
import { Case, Style } from './casing.ts';
import type { Reading } from './reading.ts';

/** A stretch of tokens [from, to) in which names may stand; no name reaches over its borders. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Words of a run at most: longer lists of capitals are tables, cut where they are. */
export const LONGEST_RUN = 24;

/** Every run of a text, in order. */
export function findRuns(reading: Reading): Run[] {
  const runs: Run[] = [];
  const { length } = reading.form.tokens;
  for (let i = 0; i < length; ) {
    if (!canBegin(reading, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    for (let next = extend(reading, to); next > to && next - i <= LONGEST_RUN; next = extend(reading, to)) to = next;
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** Whether a name can begin with token `i`. */
export function canBegin(reading: Reading, i: number): boolean {
  const { cases, tags, styles, form } = reading;
  const written = cases[i]!;
  if (written === Case.None || written === Case.Lower) return false;
  if (written === Case.Digits) return isAlphanumeric(reading, i);
  if (styles[i] === Style.Upper) return !isFunctionWord(reading, i);
  // "What Marlow said", "The Hague" aside: no name begins with these, whatever the tagger takes them for.
  if (reading.small[i] === 1 && written === Case.Capital && reading.listed[i] === 0) return false;
  if (isProper(tags[i]!)) return true;
  // "A. Marlow": the tagger takes the initial for an article.
  if (
    written === Case.Initial &&
    form.folded.charCodeAt(form.tokens.ends[i]!) === STOP &&
    cases[i + 2] === Case.Capital
  )
    return true;
  // "Is Tarn liable?": a verb at the head of a sentence has its capital from there.
  if (
    i === reading.firsts[i] &&
    reading.listed[i] === 0 &&
    reading.classes[i] !== 0 &&
    (isVerb(tags[i]!) || tags[i] === Tag.MD)
  )
    return false;
  // A word that only its place in the sentence made a capital: no name begins with "The", "In" or "She".
  return !isFunctionWord(reading, i) && form.tokens.kinds[i] !== TokenKind.Symbol;
}

/** 4chan, 20Minutes: digits and a word in one; not 22ft. */
function isAlphanumeric({ form }: Reading, i: number): boolean {
  const last = form.folded.charCodeAt(form.tokens.ends[i]! - 1);
  if (last >= 0x30 && last <= 0x39) return false;
  return /^\d{1,3}\p{L}{3,}$/u.test(foldedToken(form, i));
}

export function isFunctionWord({ tags }: Reading, i: number): boolean {
  return FUNCTION.has(tags[i]!);
}

const FUNCTION: ReadonlySet<number> = new Set([
  Tag.CC,
  Tag.DT,
  Tag.EX,
  Tag.IN,
  Tag.MD,
  Tag.PDT,
  Tag.POS,
  Tag.PRP,
  Tag.PRPS,
  Tag.TO,
  Tag.WDT,
  Tag.WP,
  Tag.WPS,
  Tag.WRB,
]);

/** The end of the run that goes on at `at`; `at` itself where it ends there. */
function extend(reading: Reading, at: number): number {
  const { form, cases, firsts } = reading;
  const { length, starts, ends } = form.tokens;
  if (at >= length || firsts[at] !== firsts[at - 1]) return at;
  const written = cases[at]!;
  if (written === Case.Lower && reading.rules.firmForms.has(foldedToken(reading.form, at))) return at + 1;
  if (written === Case.Digits) return isNumberPart(reading, at) ? at + 1 : at;
  if (
    written !== Case.None &&
    written !== Case.Lower &&
    !(reading.styles[at] === Style.Upper && isFunctionWord(reading, at))
  )
    return at + 1;
  const unit = form.folded.charCodeAt(starts[at]!);
  const next = at + 1 < length && firsts[at + 1] === firsts[at] ? at + 1 : -1;
  if (next < 0) return at;
  // A full stop inside: "George W. Bush", "St. Paul", "Acme Inc. said".
  if (unit === STOP) return isAbbreviated(reading, at - 1) ? at + 1 : at;
  const glued = ends[at - 1] === starts[at] && ends[at] === starts[next];
  if (unit === HYPHEN)
    return glued && (isCapital(reading, next) || isDesignation(reading, at - 1, next)) ? next + 1 : at;
  if (unit === AMPERSAND) return isCapital(reading, next) ? next + 1 : at;
  if (unit === SLASH) return at;
  if (reading.tags[at] === Tag.POS) return isCapital(reading, next) ? next + 1 : at;
  if (unit === APOSTROPHE) return isCapital(reading, next) && ends[at - 1] === starts[at] ? next + 1 : at;
  if (unit === COMMA) return isCapital(reading, next) && (reading.roles[next]! & NameWord.Suffix) !== 0 ? next + 1 : at;
  return throughConnectors(reading, at);
}

/** "of", "of the", "and", "for", "van der": the next capital behind up to two of them. */
function throughConnectors(reading: Reading, at: number): number {
  const { firsts, form } = reading;
  for (let i = at; i < Math.min(at + 3, form.tokens.length) && firsts[i] === firsts[at]; i++) {
    if (isCapital(reading, i) && !isConnector(reading, i)) return i > at ? i + 1 : at;
    if (!isConnector(reading, i)) return at;
  }
  return at;
}

/** "TRN-42", "C-17": capitals, a hyphen and a number. */
function isDesignation({ cases }: Reading, before: number, after: number): boolean {
  return cases[after] === Case.Digits && (cases[before] === Case.Upper || cases[before] === Case.Initial);
}

function isConnector(reading: Reading, i: number): boolean {
  const { roles, tags } = reading;
  return (
    reading.rules.connectors.has(foldedToken(reading.form, i)) ||
    ((roles[i]! & NameWord.Particle) !== 0 && tags[i] !== Tag.DT)
  );
}

function isCapital({ cases, styles, tags }: Reading, i: number): boolean {
  const written = cases[i]!;
  if (written === Case.None || written === Case.Lower || written === Case.Digits) return false;
  return !(styles[i] === Style.Upper && FUNCTION.has(tags[i]!));
}

/** A number that may belong to the name before it: "Local 204", "Group 4", "Boeing 747"; not a year or a score. */
function isNumberPart({ form, tags }: Reading, at: number): boolean {
  const { starts, ends } = form.tokens;
  return ends[at]! - starts[at]! <= 3 && tags[at] === Tag.CD && form.text.charCodeAt(starts[at]! - 1) === 0x20;
}

/** Whether a full stop after token `i` is that of an abbreviation or an initial. */
function isAbbreviated({ cases, form, roles }: Reading, i: number): boolean {
  if (cases[i] === Case.Initial) return true;
  if (form.tokens.ends[i]! !== form.tokens.starts[i + 1]!) return false;
  return (
    (roles[i]! & (NameWord.Title | NameWord.Suffix | NameWord.Place)) !== 0 &&
    form.tokens.ends[i]! - form.tokens.starts[i]! <= 5
  );
}

const STOP = 0x2e;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
