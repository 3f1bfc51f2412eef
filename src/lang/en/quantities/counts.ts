import { isAdjective, isVerb, Tag } from '../../../model/index.ts';
import { lexicon } from '../lexicon.ts';
import { tagging } from '../tagging.ts';
import type { Amount } from './amount.ts';
import { comparedAt, type NounPhrase, nounPhraseAt, phraseAfter, wholeAt } from './counted.ts';
import { isMoney } from './measured.ts';
import type { Source } from './source.ts';
import { PIECES } from './unit.ts';

/** What the quantity counts or is a part of. */
export function countedAt(s: Source, amount: Amount, unit: string | null, to: number): NounPhrase | null {
  if (amount.kind === 'multiple') return comparedAt(s, to);
  if (amount.kind === 'share') return phraseAfter(s, to, 'of') ?? wholeAt(s, to);
  if (unit === 'percent') return phraseAfter(s, to, 'of');
  if (unit !== null) return phraseAfter(s, to, 'of') ?? (isMoney(unit) ? phraseAfter(s, to, 'in') : null);
  if (s.newLine(to)) return null;
  const hyphened = s.afterHyphen(to);
  // "the 100-member senate" counts members.
  if (hyphened > to) return isCompounded(s, hyphened) ? { from: hyphened, to: hyphened + 1 } : null;
  if (s.is(amount.from - 1, 'of') && s.is(amount.from - 2, 'out') && s.isNoun(amount.from - 3))
    return nounPhraseAt(s, to) ?? { from: amount.from - 3, to: amount.from - 2 };
  // "four of them infants", "six of those are nurses"
  if (s.is(to, 'of') && s.is(to + 1, 'them', 'those', 'these', 'whom')) {
    const predicate = s.is(to + 2, 'are', 'were') ? to + 3 : to + 2;
    return nounPhraseAt(s, predicate);
  }
  // "Five times 4.9 is 24.5": a factor counts nothing.
  if (s.is(to, 'times') && s.isNumber(to + 1)) return null;
  // In "the 180,000 analysts had expected" the noun is what somebody else does.
  if (s.is(amount.from - 1, 'the') && s.is(to, ...FORECASTERS) && (isVerb(s.tag(to + 1)) || s.tag(to + 1) === Tag.MD))
    return null;
  // "one of the students" counts students, but only one of them: the noun is plural.
  return nounPhraseAt(s, to) ?? phraseAfter(s, to, 'of');
}

/** "the 100-member senate", "a five-star safety rating": a word that a number and a hyphen make one with what follows. */
function isCompounded(s: Source, at: number): boolean {
  return s.isNoun(at) || (isAdjective(s.tag(at)) && s.isNoun(at + 1) && !NO_COUNTED.has(s.text(at)));
}

const NO_COUNTED = new Set('old odd plus long wide deep high tall thick strong only fold'.split(' '));

const FORECASTERS = ['analysts', 'economists', 'experts', 'forecasters', 'traders', 'investors', 'pollsters'];

/** Whether a word stands for those who voted one way. */
export function isVoteSide(s: Source, at: number): boolean {
  return s.is(at, 'ayes', 'yeas', 'nays', 'noes', 'abstentions', 'abstained');
}

/** "Ayes, 7. Nays: 2", "For, 31; against, 24": the count of a vote in a record. */
export function votesAt(s: Source, { from, to, kind, value }: Amount): string | null {
  if (kind !== 'plain' || !Number.isInteger(value) || s.isWord(to)) return null;
  const parted = s.is(from - 1, ',', ':');
  const side = parted ? from - 2 : from - 1;
  return isVoteSide(s, side) || (parted && s.is(side, 'for', 'against')) ? 'vote' : null;
}

/** The end of the longest scale that marks are given on. */
const MOST_MARKS = 100;

/** "rated it a 4": a number that an article makes a mark on a scale. */
export function gradeAt(
  s: Source,
  { from, to, value, worded, kind }: Amount,
  counted: NounPhrase | null,
): string | null {
  const article = !worded && kind === 'plain' && value <= MOST_MARKS && counted === null && s.is(from - 1, 'a', 'an');
  return article && !s.is(to, '-') ? 'grade' : null;
}

const MONEYS = new Set(
  'investment investments funding debt debts savings damages aid revenue cash compensation'.split(' '),
);

/** "25 million of investments": a sum of money whose currency everybody knows. */
export function isSum(s: Source, { value, to }: Amount, counted: NounPhrase): boolean {
  return value >= 1e6 && s.is(to, 'of') && MONEYS.has(s.text(counted.to - 1));
}

/** Tokens in front of a number in which it is said what it is the number of. */
const NUMBERED_REACH = 12;

/** "raised the number of cases to 15", "puts the number of staff at 1,860": what a number counts that is said in front of it. */
export function numberedBefore(s: Source, from: number): NounPhrase | null {
  if (!s.is(from - 1, ...NUMBER_LINKS) && !isVerb(s.tag(from - 1))) return null;
  for (let at = from - 2; at > from - NUMBERED_REACH && (s.isWord(at) || s.is(at, '-')); at--) {
    if (!s.is(at, 'of') || !s.is(at - 1, 'number', 'count', 'tally')) continue;
    if (s.is(at - 2, 'a', 'any', 'large', 'small', 'record')) return null;
    const counted = phraseAfter(s, at, 'of') ?? thoseAfter(s, at + 1);
    return counted !== null && counted.to < from ? counted : null;
  }
  return null;
}

const NUMBER_LINKS = ['to', 'as', 'at', 'about', 'around', 'almost', 'nearly', 'only', 'than'];

/** "the number of the infected": who are called by what became of them. */
function thoseAfter(s: Source, at: number): NounPhrase | null {
  const to = s.is(at, 'the', 'those') ? at + 1 : at;
  return s.tag(to) === Tag.VBN || isAdjective(s.tag(to)) ? { from: to, to: to + 1 } : null;
}

/** What bits and bars of something are, so that nobody takes them for a unit. */
const PIECE = 'piece';

export function headOf(s: Source, counted: NounPhrase | null): string | null {
  if (counted === null) return null;
  const head = s.text(counted.to - 1);
  if (PIECES.has(head)) return PIECE;
  // "the number of the infected"
  if (s.tag(counted.to - 1) === Tag.VBN || isAdjective(s.tag(counted.to - 1))) return head;
  const base = tagging.lemma(head, s.tag(counted.to - 1));
  return base === head ? lexicon.lemma(head) : base;
}

/** A percentage is one of something: "of its trips" and "in favour" belong to its phrase. */
export function sharePhrase(s: Source, to: number, counted: NounPhrase | null): number {
  if (counted !== null) return Math.max(to, counted.to);
  if (s.is(to, 'in') && s.is(to + 1, 'favor', 'favour', 'agreement')) return to + 2;
  return s.is(to, 'against') && !s.isNoun(to + 1) && !s.is(to + 1, 'the', 'a') ? to + 1 : to;
}
