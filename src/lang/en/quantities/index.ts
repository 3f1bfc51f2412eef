import type { TextForm } from '../../../model/index.ts';
import { Tag } from '../../../model/index.ts';
import type { QuantityReading, QuantityRules } from '../../quantities.ts';
import { unitNamed } from '../../units.ts';
import { lexicon } from '../lexicon.ts';
import { ageAt } from './ages.ts';
import { amountAt } from './amounts.ts';
import { type Before, between, companionOf, minusBefore, phraseStart, spanning } from './before.ts';
import { begins, opens } from './begins.ts';
import { changeAfter, changeBefore, changeOfObject, comparedShareAt, differenceAt } from './change.ts';
import { type NounPhrase, nounPhraseAt } from './counted.ts';
import { countedAt, gradeAt, headOf, isSum, numberedBefore, sharePhrase, votesAt } from './counts.ts';
import { elided, inherited } from './inherited.ts';
import { countedWords } from './lists.ts';
import { isMoney, type Measured, prefixedAmount, withUnit } from './measured.ts';
import { modifierAfter, modifierBefore } from './modifiers.ts';
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
  // "passed 8-2" is no vote beyond eight.
  const led = amount.kind === 'vote' ? null : modifierBefore(s.form, phraseStart(s, begin));
  const before = between(s, begin, range) ?? spanning(s, led, unit);
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
  const isMere = unit === null && counted === null && age === null && votes === null && amount.kind === 'plain';
  const numbered = isMere ? numberedBefore(s, begin) : null;
  const first = counted === null ? null : companionOf(s, begin, counted);
  if (first !== null) {
    begin = first;
    range = [amount.value, amount.value + 1];
  }
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
  const value = first !== null ? amount.value + 1 : negative === null ? amount.value : -amount.value;
  return {
    from: begin,
    to: end,
    number: { from: amount.from, to: amount.to, end: amount.end },
    value,
    rounding: amount.rounding,
    range,
    unit:
      age === null ? (unit ?? noun ?? votes ?? headOf(s, numbered) ?? gradeAt(s, amount, counted)) : (unit ?? 'year'),
    scientific: unit !== null && unitNamed(unit) !== null,
    per: rate?.name ?? late?.name ?? null,
    counted: counted ?? numbered,
    bound: modifier?.bound ?? null,
    modifier: modifier === null ? null : { from: modifier.from, to: modifier.to },
    change: behind ?? moved,
    changeLeads: rising !== null || moved !== null,
    kind: age !== null ? 'age' : amount.kind,
  };
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
