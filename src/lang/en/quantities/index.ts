import type { TextForm } from '../../../model/index.ts';
import { isAdjective, isProper, isVerb, Tag } from '../../../model/index.ts';
import type { QuantityReading, QuantityRules } from '../../quantities.ts';
import { unitNamed } from '../../units.ts';
import { lexicon } from '../lexicon.ts';
import { tagging } from '../tagging.ts';
import { ageAt, isAgeOf } from './ages.ts';
import type { Amount } from './amount.ts';
import { amountAt } from './amounts.ts';
import { begins, opens } from './begins.ts';
import { changeAfter, changeBefore, changeOfObject, comparedShareAt, differenceAt } from './change.ts';
import { comparedAt, type NounPhrase, nounPhraseAt, phraseAfter, wholeAt } from './counted.ts';
import { elided, inherited } from './inherited.ts';
import { countedWords } from './lists.ts';
import { isMoney, type Measured, prefixedAmount, withUnit } from './measured.ts';
import { type Modifier, modifierAfter, modifierBefore } from './modifiers.ts';
import { isLoose, isName, opensFact } from './names.ts';
import { countedUnit } from './parts-of-units.ts';
import { type Joined, readRange } from './ranges.ts';
import { rankAt } from './ranks.ts';
import { restates } from './restates.ts';
import { Source } from './source.ts';
import { perAt, signBefore, unitAt } from './unit.ts';

/** How English speaks of quantities. */
export const quantities: QuantityRules = { words: countedWords, read: readQuantities, modifierBefore, restates };

function readQuantities(form: TextForm, tags: Uint8Array, taken: Uint8Array): QuantityReading[] {
  const s = new Source(form, tags, taken);
  const found: QuantityReading[] = [];
  for (let at = 0; at < s.length; ) {
    const read = opens(s, at) ? readAt(s, at, found.at(-1)?.to ?? 0) : null;
    if (read === null) at++;
    else {
      found.push(read);
      at = Math.max(at + 1, nextNumber(s, read));
    }
  }
  const parted = found.map((reading, i) => apart(s, reading, found[i + 1]));
  return inherited(s, parted).map((reading, i) => elided(s, reading, found.slice(Math.max(0, i - ELIDED_REACH), i)));
}

/** Quantities back to which a number may leave out its unit. */
const ELIDED_REACH = 3;

/** "310 of 2,200 seats": the whole is a figure of its own, and the part ends before it. */
function apart(s: Source, reading: QuantityReading, next: QuantityReading | undefined): QuantityReading {
  if (next === undefined || next.from >= reading.to || !s.is(next.from - 1, 'of')) return reading;
  return { ...reading, to: Math.max(reading.number.to, next.from - 1) };
}

/** Where reading goes on: after the phrase, or at a number inside its counted noun ("six of the 14 ponds"). */
function nextNumber(s: Source, { number, to, kind }: QuantityReading): number {
  // "one bus out of four" also says that there were four.
  if (kind === 'share' && s.isNoun(number.from + 1)) return number.to - 1;
  // "31 votes to 24": the smaller side is a figure too.
  if (kind === 'vote' && s.is(number.from + 1, 'votes', 'to') && !s.is(number.to - 1, 'none'))
    return secondOf(s, number);
  for (let at = number.to; at < to; at++)
    if (s.is(at, 'of') && (begins(s, at + 1) || begins(s, at + 2) || begins(s, at + 3))) return at + 1;
  return to;
}

function secondOf(s: Source, { from, to }: QuantityReading['number']): number {
  for (let at = from + 1; at < to; at++) if (s.is(at, 'to', 'against')) return at + 1;
  return to;
}

/** The quantity whose number begins at token `at`. `free`: the first token that no quantity holds yet. */
function readAt(s: Source, at: number, free: number): QuantityReading | null {
  const unit = countedUnit(s, at);
  if (unit !== null) return finish(s, { ...unit, range: null, from: at });
  const first = amountAt(s, at);
  if (first === null) {
    const prefixed = prefixedAmount(s, at);
    return prefixed === null ? rank(s, at) : finish(s, { ...prefixed, range: null, from: at });
  }
  const before = signBefore(s, first.from);
  const sign = before !== null && before.from < free ? null : before;
  const measured = withUnit(s, first, sign?.name ?? null);
  const from = sign?.from ?? first.from;
  const range = readRange(s, first, measured, from);
  if (isName(s, first, (range ?? measured).unit !== null)) return null;
  if (measured.unit === null && opensFact(s, first.from, measured.to)) return fact(s, measured, from);
  if (range === null && measured.unit === null && isLoose(s, first)) return null;
  return finish(s, range ?? { ...measured, range: measured.amount.range, from });
}

/** "a third victim": three of them. */
function rank(s: Source, at: number): QuantityReading | null {
  const read = rankAt(s, at);
  if (read === null) return null;
  const { from, to, value, counted } = read;
  return {
    from,
    to,
    number: { from: at, to: counted.from, end: s.form.tokens.ends[counted.from - 1]! },
    value,
    rounding: 0,
    range: null,
    unit: headOf(s, counted),
    scientific: false,
    per: null,
    counted,
    bound: null,
    modifier: null,
    change: null,
    changeLeads: false,
    kind: 'rank',
  };
}

/** "4,310: hectares under water": the unit, or what is counted, follows the colon. */
function fact(s: Source, { amount }: Measured, from: number): QuantityReading | null {
  const unit = unitAt(s, amount.to + 1);
  const counted = unit === null ? nounPhraseAt(s, amount.to + 1) : null;
  const read = finish(s, { amount, unit: unit?.name ?? null, to: unit?.to ?? amount.to, range: amount.range, from });
  return read === null || counted === null ? read : { ...read, counted, unit: headOf(s, counted), to: counted.to };
}

/** Units that lives are counted in. */
const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);

/** Puts the modifier, the counted noun and the rest around a number with its unit. */
function finish(s: Source, joined: Joined): QuantityReading | null {
  const { amount, unit, to, from } = joined;
  let { range } = joined;
  if (unit === 'unknown') return null;
  const negative = minusBefore(s, from);
  let begin = negative ?? from;
  const before = between(s, begin, range) ?? spanning(s, modifierBefore(s.form, phraseStart(s, begin)), unit);
  if (before !== null) begin = before.from;
  const rate = perAt(s, to, unit !== null);
  let end = rate?.to ?? to;
  let after = modifierAfter(s.form, end);
  // "a 200-watt maximum draw" is the draw's.
  if (after !== null && s.is(after.from, 'maximum', 'minimum') && s.isNoun(after.to)) after = null;
  if (after !== null) end = after.to;
  const votes = unit === null ? votesAt(s, amount) : null;
  const age = votes === null && (unit === null || AGE_UNITS.has(unit)) ? ageAt(s, from, end, unit) : null;
  const counted = age === null ? countedAt(s, amount, unit, end) : null;
  const sum = unit === null && counted !== null && isSum(s, amount, counted);
  const noun = unit === null && age === null && !sum ? headOf(s, counted) : null;
  if (unit === 'percent' && amount.kind === 'plain') end = sharePhrase(s, end, counted);
  if (amount.kind === 'multiple' && counted !== null) end = counted.to;
  if (age !== null) end = age;
  else if (counted !== null && unit === null && counted.to > end) end = counted.to;
  // "12 boats a day", "30 litres of water a day"
  const of = counted?.to ?? (s.is(to, 'of') && s.isWord(to + 1) ? to + 2 : -1);
  const late = rate === null && of > 0 ? perAt(s, of, true) : null;
  if (late !== null && unit === null) end = late.to;
  if (after === null && unit === null && counted !== null) {
    after = modifierAfter(s.form, end);
    if (after !== null) end = after.to;
  }
  // "one" alone is a pronoun far more often than a count.
  if (unit === null && amount.worded && amount.value === 1 && !onlyOne(s, from, before, counted)) return null;
  const modifier: Before | null = before ?? after;
  const first = counted === null ? null : companionOf(s, begin, counted);
  if (first !== null) {
    begin = first;
    range = [amount.value, amount.value + 1];
  }
  // Nothing rises "by seven votes to two".
  const led = amount.kind === 'vote' ? null : changeBefore(s.form, begin, unit !== null && isMoney(unit));
  // "a 20-point drop": the noun of change follows the counted one.
  const behind =
    led ??
    changeAfter(s.form, s.afterHyphen(to) > to && counted !== null && unit === null ? counted.to : to) ??
    (end > to ? differenceAt(s.form, end) : null) ??
    (unit === 'percent' || unit === 'times' ? comparedShareAt(s.form, to) : null);
  const points = unit === 'percent' || unit === 'basis point' || unit === 'percentage point';
  const moved = behind === null && points ? changeOfObject(s.form, s.tags, begin) : null;
  const value = first !== null ? amount.value + 1 : negative === null ? amount.value : -amount.value;
  return {
    from: begin,
    to: end,
    number: { from: amount.from, to: amount.to, end: amount.end },
    value,
    rounding: amount.rounding,
    range,
    unit: age === null ? (unit ?? noun ?? votes ?? gradeAt(s, amount, counted)) : (unit ?? 'year'),
    scientific: unit !== null && unitNamed(unit) !== null,
    per: rate?.name ?? late?.name ?? null,
    counted,
    bound: modifier?.bound ?? null,
    modifier: modifier === null ? null : { from: modifier.from, to: modifier.to },
    change: behind ?? moved,
    changeLeads: led !== null || moved !== null,
    kind: age !== null ? 'age' : amount.kind,
  };
}

/** Where the phrase of the number at token `at` begins that a modifier stands in front of: "under | the age of 5". */
function phraseStart(s: Source, at: number): number {
  return isAgeOf(s, at) ? at - (s.is(at - 3, 'the') ? 3 : 2) : at;
}

/** "4 percent over two years": in front of a length of time after a noun, "over" is no "more than". */
function spanning(s: Source, modifier: Modifier | null, unit: string | null): Before | null {
  if (modifier === null || leadsUp(s, modifier) || isOfMore(s, modifier)) return null;
  if (unit === null || modifier.to - modifier.from > 1) return modifier;
  const through = s.is(modifier.from, 'over', 'around', 'under') && unitNamed(unit)?.dimension === 'time';
  return through && opensSpan(s, modifier.from - 1) ? null : modifier;
}

/** "the average 30-year rate", "over a four-game run": what is average is the rate, and what something is over is the run. */
function isOfMore(s: Source, { bound, from, to }: Modifier): boolean {
  if (!s.is(to + 1, '-')) return false;
  return (bound === 'average' && to - from === 1) || (s.is(from, 'over', 'under', 'around') && s.is(to - 1, 'a', 'an'));
}

const SPREAD = 'spread phased staggered paid invested spent rolled'.split(' ');

/** Whether what ends at token `at` has an extent in time: a noun, an amount, "spread". */
function opensSpan(s: Source, at: number): boolean {
  return s.isNoun(at) || s.isNumber(at) || s.tag(at) === Tag.CD || s.is(at, '%', ...SPREAD);
}

const MOVES =
  'edged edge edges edging inched crept creeping ticked nudged nudging went gone moved moving shot pushed'.split(' ');

/** "edged up to 4.1 percent" tells where something went, "up to 4.1 percent" how far it may go. */
function leadsUp(s: Source, { from, to }: Modifier): boolean {
  return to - from === 2 && s.is(from, 'up') && s.is(from + 1, 'to') && s.is(from - 1, ...MOVES);
}

/** What stands in front of a number and belongs to its phrase. */
type Before = Omit<Modifier, 'bound'> & { readonly bound: Modifier['bound'] | null };

const COMPANIONS = new Set(
  'colleagues others companions coworkers accomplices co-authors friends comrades classmates teammates'.split(' '),
);

/**
 * "She and 33 colleagues" are 34: where the one whom the counted keep company begins, in front of token `at`; null where
 * nobody does. Some count the one, some do not, so the reading allows both.
 */
function companionOf(s: Source, at: number, counted: NounPhrase): number | null {
  if (!COMPANIONS.has(s.text(counted.to - 1)) || !s.is(at - 1, 'and')) return null;
  if (s.tag(at - 2) === Tag.PRP) return at - 2;
  let from = at - 1;
  while (isProper(s.tag(from - 1)) && !s.newLine(from)) from--;
  return from < at - 1 ? from : null;
}

/** "between" in front of a range is part of its phrase. */
function between(s: Source, begin: number, range: Amount['range']): Before | null {
  return range !== null && s.is(begin - 1, 'between', 'from') ? { bound: null, from: begin - 1, to: begin } : null;
}

/** Where a sign of a negative number begins, in front of token `at`: "minus 11", "-11 °C" after a space or a bracket. */
function minusBefore(s: Source, at: number): number | null {
  // "plus or minus 3"
  const either = s.is(at - 2, 'or') && s.is(at - 3, 'plus');
  if (s.is(at - 1, 'minus', 'negative') && !s.isNumber(at - 2)) return either ? null : at - 1;
  // "a 75 -300mm lens" has a range.
  const dash = s.is(at - 1, '-') && s.glued(at) && (!s.glued(at - 1) || s.is(at - 2, '(')) && !s.isNumber(at - 2);
  return dash && s.written(at - 1) !== '—' ? at - 1 : null;
}

/** What the quantity counts or is a part of. */
function countedAt(s: Source, amount: Amount, unit: string | null, to: number): NounPhrase | null {
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

/** "Ayes, 7. Nays: 2", "For, 31; against, 24": the count of a vote in a record. */
function votesAt(s: Source, { from, to, kind, value }: Amount): string | null {
  if (kind !== 'plain' || !Number.isInteger(value) || s.isWord(to)) return null;
  const parted = s.is(from - 1, ',', ':');
  const side = parted ? from - 2 : from - 1;
  return s.is(side, 'ayes', 'yeas', 'nays', 'noes') || (parted && s.is(side, 'for', 'against')) ? 'vote' : null;
}

/** The end of the longest scale that marks are given on. */
const MOST_MARKS = 100;

/** "rated it a 4": a number that an article makes a mark on a scale. */
function gradeAt(s: Source, { from, to, value, worded, kind }: Amount, counted: NounPhrase | null): string | null {
  const article = !worded && kind === 'plain' && value <= MOST_MARKS && counted === null && s.is(from - 1, 'a', 'an');
  return article && !s.is(to, '-') ? 'grade' : null;
}

const MONEYS = new Set(
  'investment investments funding debt debts savings damages aid revenue cash compensation'.split(' '),
);

/** "25 million of investments": a sum of money whose currency everybody knows. */
function isSum(s: Source, { value, to }: Amount, counted: NounPhrase): boolean {
  return value >= 1e6 && s.is(to, 'of') && MONEYS.has(s.text(counted.to - 1));
}

function headOf(s: Source, counted: NounPhrase | null): string | null {
  if (counted === null) return null;
  const head = s.text(counted.to - 1);
  const base = tagging.lemma(head, s.tag(counted.to - 1));
  return base === head ? lexicon.lemma(head) : base;
}

/** A percentage is one of something: "of its trips" and "in favour" belong to its phrase. */
function sharePhrase(s: Source, to: number, counted: NounPhrase | null): number {
  if (counted !== null) return Math.max(to, counted.to);
  if (s.is(to, 'in') && s.is(to + 1, 'favor', 'favour', 'agreement')) return to + 2;
  return s.is(to, 'against') && !s.isNoun(to + 1) && !s.is(to + 1, 'the', 'a') ? to + 1 : to;
}

/** "only one minister", "one in nine", "at least one boat", "seven hurt and one dead": a one that counts. */
function onlyOne(s: Source, from: number, before: Before | null, counted: NounPhrase | null): boolean {
  if (counted === null) return !s.is(from - 1, 'no', 'the', 'this', 'that', 'which', 'each') && tellsState(s, from + 1);
  return before !== null || s.tag(counted.to - 1) === Tag.NN || s.is(from + 1, '-', 'of');
}

/** Whether what follows says what became of somebody: "one dead", "one was killed". */
function tellsState(s: Source, at: number): boolean {
  const isState = (i: number) => countedWords.states.has(lexicon.lemma(s.text(i)));
  if (isState(at)) return true;
  return (
    s.is(at, 'is', 'was', 'has', 'had', 'remains') &&
    (isState(at + 1) || (s.is(at + 1, 'still', 'been', 'in') && isState(at + 2)))
  );
}
