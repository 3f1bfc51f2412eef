import { isProper, isVerb, Tag } from '../../../model/index.ts';
import type { Amount } from './amount.ts';
import { nounPhraseAt } from './counted.ts';
import { isVoteSide } from './counts.ts';
import type { Source } from './source.ts';

/** Nouns whose number is a name: "Article 4", "page 12", "line 7". */
const LABELS = new Set(
  `article articles clause section sections chapter chapters paragraph paragraphs para no nos number numbers # page pages figure fig table line lines route routes room
  flight ward channel grade level part volume vol version type phase tier category gate terminal unit district platform highway interstate track lane rule amendment
  act title schedule annex appendix item question step stage block building apartment apt suite box building class division group lot model mark mk series
  season episode round game race heat lap week day shift station precinct battalion regiment squadron local apollo soyuz resolution order form exhibit count verse psalm
  point note footnote ref isbn issn tel fax phone ext extension code pin zip postcode case docket file bill proposition prop measure protocol directive regulation convention`.split(
    /\s+/,
  ),
);

/** Whether the number of an amount is part of a name or a label, and counts nothing. `hasUnit`: a unit follows it. */
export function isName(s: Source, amount: Amount, hasUnit: boolean): boolean {
  const { from, to } = amount;
  if (
    isListMarker(s, from, to) ||
    isDigitsOfMore(s, from, to, hasUnit) ||
    (amount.suffix === '' && isTied(s, from, to))
  )
    return true;
  const before = s.text(from - 1);
  // "BX-204", "COVID-19", "under-21s": a number that hangs on a word.
  if (before === '-' && s.glued(from) && s.glued(from - 1) && s.isWord(from - 2) && !isNumberWord(s, from - 2))
    return true;
  if (before === '#' || before === '@') return true;
  if (hasUnit || amount.kind !== 'plain') return false;
  if (isYearOf(s, from, to) || isYearToCome(s, from, to)) return true;
  // "a 737"
  if (!amount.worded && amount.value >= 100 && s.is(from - 1, 'a', 'an') && nounPhraseAt(s, s.afterHyphen(to)) === null)
    return true;
  if (isLabelled(s, from)) return true;
  if (LABELS.has(before) && s.capital(from - 1)) return true;
  if (before === '.' && s.is(from - 2, 'no', 'nos', 'art', 'fig', 'vol', 'sec', 'ch', 'p', 'pp')) return true;
  if (amount.worded) return isCapitalName(s, from, to);
  // "paid the Fund 410,000": no name has its thousands parted.
  return !PARTED.test(s.text(from)) && followsProperNoun(s, from, to);
}

/** Digits with their thousands parted. */
const PARTED = /^\d{1,3}(?:,\d{3})+$/;

/** "paragraph 7", "Article 4": whether the number at token `from` is the name of what stands in front of it. */
export function isLabelled(s: Source, from: number): boolean {
  // "By our count 60 people stay": what somebody owns labels nothing.
  const owned = s.tag(from - 2) === Tag.PRPS || s.tag(from - 2) === Tag.POS;
  // "to heat 900 homes", "they count 300 boats": a verb is no label.
  return (
    LABELS.has(s.text(from - 1)) &&
    !owned &&
    !isVerb(s.tag(from - 1)) &&
    !s.isPlural(from - 1) &&
    !s.newLine(from) &&
    // "The next day 2,310 people came": the noun is a time's, and no label has its thousands parted.
    s.taken[from - 1] !== 1 &&
    !PARTED.test(s.text(from))
  );
}

/** "the Big Three", "the Five Hundred": number words in capitals, inside a sentence. */
function isCapitalName(s: Source, from: number, to: number): boolean {
  if (!s.capital(from) || s.newLine(from) || !s.isWord(from - 1)) return false;
  // "Mr Hale Twelve million.": a speaker's label, and the number that is said.
  return to - from > 1 ? s.capital(to - 1) : s.capital(from - 1);
}

/** "Boeing 737", "Local 204": a bare number right after a proper noun, unless it counts a plural at a sentence's beginning ("In Paris 200 people"). */
function followsProperNoun(s: Source, from: number, to: number): boolean {
  // In "On Monday 160 came" the name is a day's.
  if (from === 0 || s.newLine(from) || !isProper(s.tag(from - 1)) || s.taken[from - 1] === 1) return false;
  // "Ayes 88"
  if (isVoteSide(s, from - 1)) return false;
  // "- All 212 people": no name, though it opens a sentence; "spoke to Hale 40 times".
  if (s.is(from - 1, 'all', 'some', 'about') || s.is(to, 'times')) return false;
  const counted = nounPhraseAt(s, to);
  if (counted === null || !s.isPlural(counted.to - 1)) return true;
  const opened = s.tag(from - 2) === Tag.IN && (s.capital(from - 2) || s.newLine(from - 2));
  return !opened;
}

/**
 * Whether a bare number in digits stands like a name or in a chain: "the 7", "sp 500 was", "555-0168". `amount` has no
 * unit and is no range.
 */
export function isLoose(s: Source, { from, to, kind, worded }: Amount): boolean {
  if (kind !== 'plain' || worded) return false;
  // "555-0168", "1 – 0"
  if (s.is(to, '-') && s.isNumber(to + 1)) return true;
  if (s.is(from - 1, '-') && s.isNumber(from - 2)) return true;
  if (nounPhraseAt(s, s.afterHyphen(to)) !== null || s.is(to, 'of')) return false;
  if (s.is(from - 1, 'the') && /^\d{1,2}$/.test(s.text(from)) && !s.is(to, 'who', 'that', 'which'))
    return !isPartitive(s, from - 2);
  return (
    s.tag(from - 1) === Tag.NN &&
    !s.newLine(from) &&
    // "By the clerk's reckoning 130 are gone": what somebody owns names nothing.
    s.tag(from - 2) !== Tag.POS &&
    // "By this morning 137 are safe": the noun is a time's.
    s.taken[from - 1] !== 1 &&
    !/[.,]/.test(s.text(from)) &&
    (isVerb(s.tag(to)) || s.tag(to) === Tag.MD)
  );
}

const PARTS_OF = 'one each all most some none any both half many few'.split(' ');

/** "each of the 14", "seven of the 11": whether the "of" at token `at` parts a whole. */
function isPartitive(s: Source, at: number): boolean {
  return s.is(at, 'of') && (s.isNumber(at - 1) || s.tag(at - 1) === Tag.CD || s.is(at - 1, ...PARTS_OF));
}

/** "1." or "(2)" at the beginning of a line, "[3]" anywhere. */
function isListMarker(s: Source, from: number, to: number): boolean {
  if (s.newLine(from) && s.is(to, '.', ')', ':') && s.glued(to)) return !opensFact(s, from, to);
  const open = s.text(from - 1);
  const close = s.text(to);
  if (open === '[' && close === ']') return true;
  if (open !== '(' || close !== ')' || !/^\d{1,2}$/.test(s.text(from))) return false;
  // "Ada Brook (58)" is of that age.
  return !isProper(s.tag(from - 2)) || Number(s.text(from)) < 10;
}

/** Digits of a number too large to mark a place in a list. */
const MOST_MARKER_DIGITS = 2;

/** "4,310: hectares under water": a line of a box of facts gives its number first. */
export function opensFact(s: Source, from: number, to: number): boolean {
  if (!s.newLine(from) || !s.is(to, ':') || s.newLine(to + 1) || !s.isWord(to + 1)) return false;
  const digits = s.text(from).replace(/[.,]/g, '');
  return (digits.length > MOST_MARKER_DIGITS || digits.length < s.text(from).length) && !s.capital(to + 1);
}

/** What a year in front of it dates: "1990 levels", "1967 borders". */
const DATED = new Set(
  `levels level prices price terms dollars euros pounds standards figures borders lines elections election census survey games protests riots attacks floods models champions winners finals rules
  season vintage campaign referendum crisis crash treaty accord deal law act edition`.split(/\s+/),
);

function isYearOf(s: Source, from: number, to: number): boolean {
  return to === from + 1 && /^(?:1[89]|20)\d\d$/.test(s.text(from)) && DATED.has(s.text(to));
}

/** "by 2100": a year of the next century, which no calendar of news reaches. */
function isYearToCome(s: Source, from: number, to: number): boolean {
  return (
    to === from + 1 && /^21\d\d$/.test(s.text(from)) && s.is(from - 1, 'by', 'in', 'until', 'before') && !s.isNoun(to)
  );
}

/** "24/7", "9/11", "2-for-1", "12-for-20": numbers that a mark or a word ties to another one. */
function isTied(s: Source, from: number, to: number): boolean {
  if (isSlash(s, to) && s.isNumber(to + 1) && to === from + 1) return true;
  if (isSlash(s, from - 1) && s.isNumber(from - 2)) return true;
  return (isFor(s, to) && s.isNumber(to + 3)) || (isFor(s, from - 3) && s.isNumber(from - 4));
}

function isSlash(s: Source, at: number): boolean {
  return s.is(at, '/') && s.glued(at) && s.glued(at + 1);
}

function isFor(s: Source, at: number): boolean {
  return s.is(at, '-') && s.is(at + 1, 'for', 'of') && s.is(at + 2, '-');
}

/** Telephone and account numbers, scores and other chains of digits. */
function isDigitsOfMore(s: Source, from: number, to: number, hasUnit: boolean): boolean {
  const before = joins(s, from - 1) && s.glued(from) && s.isNumber(from - 2);
  const after = joins(s, to) && s.glued(to + 1) && s.isNumber(to + 1);
  if (before && joins(s, from - 3)) return true;
  // "PM2.5"
  if (s.is(from - 1, '.') && s.glued(from) && s.glued(from - 1) && s.isWord(from - 2)) return true;
  if (after && joins(s, to + 2) && s.isNumber(to + 3)) return true;
  if (s.is(from - 1, '+') && s.glued(from) && /^\d{1,3}$/.test(s.text(from)) && s.isNumber(to)) return true;
  // Runs of digits parted by spaces: "51 555 0117", but not "the Top 500 0.8 percent".
  return (
    // "In rows 22 to 24 nine masks": words are no digits, but in "the 40 one-bedroom flats".
    (!hasUnit &&
      (/\d/.test(s.text(from)) || s.is(to, '-')) &&
      s.isNumber(from - 1) &&
      s.taken[from - 1] !== 1 &&
      !s.newLine(from)) ||
    (s.isNumber(to) && !s.newLine(to) && /^\d+$/.test(s.text(from)) && !/^\d+\/\d+$/.test(s.text(to)))
  );
}

/** A mark that joins digits, right behind what stands before it. */
function joins(s: Source, at: number): boolean {
  return s.glued(at) && s.is(at, '-', '/', '.', '+', ':', '_');
}

function isNumberWord(s: Source, at: number): boolean {
  return s.tag(at) === Tag.CD || s.is(at, 'to', 'pre', 'post', 'mid', 'sub', 'half', 'and');
}
