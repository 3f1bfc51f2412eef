import { isProper } from '../../../model/index.ts';
import { nounPhraseAt } from './counted.ts';
import type { Source } from './source.ts';

/** "aged 47", "47 years old", "47-year-old", ", 47,": the token after an age at the tokens [from, to); null where none is told. */
export function ageAt(s: Source, from: number, to: number, unit: string | null): number | null {
  if (unit !== null) {
    const old = s.afterHyphen(to);
    if (s.is(old, 'old', 'olds')) return old + 1;
    if (s.is(to, 'of') && s.is(to + 1, 'age')) return to + 2;
    // "a man of 58 years", "the driver, of 58 years,"
    const owned = s.is(from - 1, 'of') && (isPerson(s, from - 2) || (s.is(from - 2, ',') && s.is(to, ',')));
    return unit === 'year' && owned ? to : null;
  }
  if (s.is(from - 1, 'aged', 'age', 'ages') && !s.isNoun(to)) return to;
  if (isAgeOf(s, from)) return to;
  if (s.is(from - 1, 'between', 'from')) return isAgeRange(s, from, to) ? to : null;
  const number = s.number(from);
  const plausible = number !== null && Number.isInteger(number.value) && number.value > 0 && number.value < OLDEST;
  if (!plausible) return null;
  if (isApposed(s, from, to) && (!s.isNumber(to + 1) || s.newLine(to + 1))) return to;
  // "a man of 58", but "a crew of nine sailors"
  if (s.is(from - 1, 'of') && isPerson(s, from - 2)) return nounPhraseAt(s, s.afterHyphen(to)) === null ? to : null;
  // "who turned 35 on Tuesday"
  const turned = s.is(from - 1, 'turned', 'turns') && s.is(to, 'on', 'in', 'last');
  return isSaidOfSomebody(s, from) && (turned || endsPredicate(s, to)) ? to : null;
}

/** "under the age of five": whether the number at token `from` is named an age. */
export function isAgeOf(s: Source, from: number): boolean {
  return s.is(from - 1, 'of') && s.is(from - 2, 'age', 'ages');
}

/** "children between six and 17", "aged from 3 to 11": whether a pair of numbers behind "between" or "from" are ages. */
function isAgeRange(s: Source, from: number, to: number): boolean {
  if (s.is(from - 2, 'aged', 'ages', 'age')) return true;
  return YOUNG.has(s.text(from - 2)) && (s.number(from)?.value ?? OLDEST) < GROWN && nounPhraseAt(s, to) === null;
}

/** Those who are counted by their age. */
const YOUNG = new Set('children kids boys girls students pupils schoolchildren teenagers youngsters youths'.split(' '));
/** Years at which nobody is called a child. */
const GROWN = 21;

/** Years that nobody has lived. */
const OLDEST = 120;

/** "Ada Brook, 47,", "Ada Brook (47)", "Ada Brook, now 47", "the driver, 58," */
function isApposed(s: Source, from: number, to: number): boolean {
  const before = s.is(from - 1, 'now', 'then') ? from - 2 : from - 1;
  const bracketed = s.is(before, '(') && s.is(to, ')');
  if (!((s.is(before, ',') && s.is(to, ',', '.', ';')) || bracketed)) return false;
  return isProper(s.tag(before - 1)) || (isPerson(s, before - 1) && s.isNoun(before - 1));
}

const PRONOUNS = ['i', 'he', 'she', 'who', 'you', 'we', 'they'];
const PEOPLE = new Set(
  'man woman boy girl child baby infant toddler teenager son daughter brother sister mother father grandson granddaughter nephew niece uncle aunt wife husband widow widower grandmother grandfather lad pensioner youth student pupil victim suspect driver teacher farmer nurse pilot worker officer motorcyclist cyclist pedestrian passenger hiker climber swimmer trucker captain'.split(
    ' ',
  ),
);

function isPerson(s: Source, at: number): boolean {
  return PEOPLE.has(s.text(at));
}

/** "I'm 92", "she is 84", "who was six", "he has just turned 50", "her son's six", "Ada was nine": what goes before an age that is told by itself. */
function isSaidOfSomebody(s: Source, from: number): boolean {
  const verb = s.is(from - 1, 'only', 'just', 'now', 'nearly', 'almost') ? from - 2 : from - 1;
  if (!s.is(verb, 'is', "'s", 'was', 'am', "'m", 'are', "'re", 'were', 'turned', 'turns')) return false;
  if (s.is(verb - 1, ...PRONOUNS) || isPerson(s, verb - 1)) return true;
  // A bare first name opens the clause; "the vote in Rome was nine" has more in front.
  return (
    isProper(s.tag(verb - 1)) &&
    (s.newLine(verb - 1) || !s.isWord(verb - 2) || isProper(s.tag(verb - 2)) || isPerson(s, verb - 2))
  );
}

/** Whether nothing goes on from token `at` that could be counted or measured. */
function endsPredicate(s: Source, at: number): boolean {
  return !s.isWord(at)
    ? !s.is(at, '%', '-', "'s", '/', '°')
    : s.newLine(at) || s.is(at, 'and', 'but', 'so', 'when', 'now', 'today', 'next', 'this', 'last');
}
