import { Tag } from '../../../model/index.ts';
import type { QuantityReading } from '../../quantities.ts';
import { unitNamed } from '../../units.ts';
import { lexicon } from '../lexicon.ts';
import { ageAt } from './ages.ts';
import { type Before, between, companionOf, minusBefore, phraseStart, spanning } from './before.ts';
import { changeAfter, changeBefore, changeOfObject, comparedShareAt, differenceAt } from './change.ts';
import type { NounPhrase } from './counted.ts';
import { countedAt, gradeAt, headOf, isSum, numberedBefore, sharePhrase, votesAt } from './counts.ts';
import { countedWords } from './lists.ts';
import { isMoney } from './measured.ts';
import { type Modifier, modifierAfter, modifierBefore } from './modifiers.ts';
import type { Joined } from './ranges.ts';
import type { Source } from './source.ts';
import { perAt } from './unit.ts';

/**
 * The whole phrase around a number with its unit: its modifier, what is counted, its rate, the change that it tells. Null
 * where letters stuck to the digits are no unit, and for a "one" that stands for somebody.
 */
export function phraseAround(s: Source, joined: Joined): QuantityReading | null {
  const { amount, unit } = joined;
  if (unit === 'unknown') return null;
  const front = frontOf(s, joined);
  const back = backOf(s, joined);
  const { counted, age, votes } = back;
  // "one" alone is a pronoun far more often than a count.
  const isOne = unit === null && amount.worded && amount.value === 1;
  if (isOne && !onlyOne(s, joined.from, front.before, counted)) return null;
  const isMere = unit === null && counted === null && age === null && votes === null && amount.kind === 'plain';
  const numbered = isMere ? numberedBefore(s, front.begin) : null;
  const company = counted === null ? null : companionOf(s, front.begin, counted);
  const begin = company ?? front.begin;
  const modifier = front.before ?? back.after;
  return {
    from: begin,
    to: back.end,
    number: { from: amount.from, to: amount.to, end: amount.end },
    value: company !== null ? amount.value + 1 : front.isNegative ? -amount.value : amount.value,
    rounding: amount.rounding,
    range: company === null ? joined.range : [amount.value, amount.value + 1],
    unit: unitOf(s, joined, back, numbered),
    scientific: unit !== null && unitNamed(unit) !== null,
    per: back.per,
    counted: counted ?? numbered,
    bound: modifier?.bound ?? null,
    modifier: modifier === null ? null : { from: modifier.from, to: modifier.to },
    ...changeTold(s, joined, begin, back),
    kind: age !== null ? 'age' : amount.kind,
  };
}

/** What stands in front of a number and belongs to its phrase. */
interface Front {
  readonly begin: number;
  readonly isNegative: boolean;
  readonly before: Before | null;
}

function frontOf(s: Source, { amount, unit, range, from }: Joined): Front {
  const negative = minusBefore(s, from);
  const begin = negative ?? from;
  // "passed 8-2" is no vote beyond eight.
  const led = amount.kind === 'vote' ? null : modifierBefore(s.form, phraseStart(s, begin));
  const before = between(s, begin, range) ?? spanning(s, led, unit);
  return { begin: before?.from ?? begin, isNegative: negative !== null, before };
}

/** What stands behind a number with its unit and belongs to its phrase, which ends in front of token `end`. */
interface Back {
  readonly end: number;
  /** The unit that it is reckoned by: "a day". */
  readonly per: string | null;
  readonly after: Modifier | null;
  readonly votes: string | null;
  /** Where an age ends; null where it is none. */
  readonly age: number | null;
  readonly counted: NounPhrase | null;
}

/** Units that lives are counted in. */
const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);

function backOf(s: Source, joined: Joined): Back {
  const { amount, unit, to, from } = joined;
  const rate = perAt(s, to, unit !== null);
  const near = modifierBehind(s, rate?.to ?? to);
  const past = near?.to ?? rate?.to ?? to;
  const votes = unit === null ? votesAt(s, amount) : null;
  const age = votes === null && (unit === null || AGE_UNITS.has(unit)) ? ageAt(s, from, past, unit) : null;
  const counted = age === null ? countedAt(s, amount, unit, past) : null;
  // "12 boats a day", "30 litres of water a day"
  const of = counted?.to ?? (s.is(to, 'of') && s.isWord(to + 1) ? to + 2 : -1);
  const late = rate === null && of > 0 ? perAt(s, of, true) : null;
  const told = late !== null && unit === null ? late.to : endOf(s, joined, past, age, counted);
  const far = near === null && unit === null && counted !== null ? modifierAfter(s.form, told) : null;
  return { end: far?.to ?? told, per: (rate ?? late)?.name ?? null, after: near ?? far, votes, age, counted };
}

/** The modifier behind a number: "or more". "A 200-watt maximum draw" is the draw's. */
function modifierBehind(s: Source, at: number): Modifier | null {
  const after = modifierAfter(s.form, at);
  return after !== null && s.is(after.from, 'maximum', 'minimum') && s.isNoun(after.to) ? null : after;
}

/** Where the phrase ends that ends not before token `past`. */
function endOf(
  s: Source,
  { amount, unit }: Joined,
  past: number,
  age: number | null,
  counted: NounPhrase | null,
): number {
  if (age !== null) return age;
  if (unit === 'percent' && amount.kind === 'plain') return sharePhrase(s, past, counted);
  if (counted === null) return past;
  if (amount.kind === 'multiple') return counted.to;
  return unit === null ? Math.max(past, counted.to) : past;
}

/** The unit, or the noun that is counted in its place. */
function unitOf(
  s: Source,
  { amount, unit }: Joined,
  { age, counted, votes }: Back,
  numbered: NounPhrase | null,
): string | null {
  if (unit !== null) return unit;
  if (age !== null) return 'year';
  const isTotal = counted !== null && isSum(s, amount, counted);
  const noun = isTotal ? null : headOf(s, counted);
  return noun ?? votes ?? headOf(s, numbered) ?? gradeAt(s, amount, counted);
}

/** Whether a number with its unit tells how far something moved, and whether the word of change stands in front of it. */
function changeTold(
  s: Source,
  { amount, unit, to }: Joined,
  begin: number,
  { counted, end }: Back,
): Pick<QuantityReading, 'change' | 'changeLeads'> {
  // Nothing rises "by seven votes to two".
  const rising = amount.kind === 'vote' ? null : changeBefore(s.form, begin, unit !== null && isMoney(unit));
  // "a 20-point drop": the noun of change follows the counted one.
  const behind =
    rising ??
    changeAfter(s.form, s.afterHyphen(to) > to && counted !== null && unit === null ? counted.to : to) ??
    (end > to ? differenceAt(s.form, end) : null) ??
    (unit === 'percent' || unit === 'times' ? comparedShareAt(s.form, to) : null);
  const points = unit === 'percent' || unit === 'basis point' || unit === 'percentage point';
  const moved = behind === null && points ? changeOfObject(s.form, s.tags, begin) : null;
  return { change: behind ?? moved, changeLeads: rising !== null || moved !== null };
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
