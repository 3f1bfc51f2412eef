import type { TextForm } from '../../../model/index.ts';
import { isProper, Tag, TokenKind } from '../../../model/index.ts';
import type { QuantityReading, QuantityRules } from '../../quantities.ts';
import { unitNamed } from '../../units.ts';
import { lexicon } from '../lexicon.ts';
import { numberStarts } from '../numbers.ts';
import { tagging } from '../tagging.ts';
import { type Amount, amountAt, numberAt } from './amounts.ts';
import { changeAt } from './change.ts';
import { comparedAt, type NounPhrase, nounPhraseAt, phraseAfter, wholeAt } from './counted.ts';
import { type Modifier, modifierAfter, modifierBefore } from './modifiers.ts';
import { isLoose, isName } from './names.ts';
import { Source } from './source.ts';
import { moneyScale, perAt, prefixedAt, signBefore, stuckUnit, unitAt } from './unit.ts';

/** How English speaks of quantities. */
export const quantities: QuantityRules = { read: readQuantities, modifierBefore, restates };

/** "(", "or", "so", "which is": what stands between a figure and the same figure in other terms. */
function restates(between: string): boolean {
  return /^[\s,]*(?:[(/=[]|or\b|so\b|i\.e\.|that is\b|which is\b|equal to\b|equivalent to\b|[-–—])[\s,]*(?:about|around|roughly|some|nearly|almost|approximately|or|just over|just under)?\s*$/.test(
    between,
  );
}

function readQuantities(form: TextForm, tags: Uint8Array, taken: Uint8Array): QuantityReading[] {
  const s = new Source(form, tags, taken);
  const found: QuantityReading[] = [];
  for (let at = 0; at < s.length; ) {
    const read = begins(s, at) ? readAt(s, at) : null;
    if (read === null) at++;
    else {
      found.push(read);
      at = Math.max(at + 1, nextNumber(s, read));
    }
  }
  return found;
}

/** Where reading goes on: after the phrase, or at a number inside its counted noun ("nine of the 11 letters"). */
function nextNumber(s: Source, { number, to, kind }: QuantityReading): number {
  // "one transit out of three" also says that there were three.
  if (kind === 'share' && s.isNoun(number.from + 1)) return number.to - 1;
  for (let at = number.to; at < to; at++) if (s.is(at, 'of') && begins(s, at + 2)) return at + 1;
  return to;
}

/** A cheap test that spares most tokens the grammar. */
function begins(s: Source, at: number): boolean {
  if (s.taken[at] === 1) return false;
  const kind = s.form.tokens.kinds[at];
  if (kind === TokenKind.Number) return true;
  if (kind === TokenKind.Word) {
    const last = s.form.folded.charCodeAt(s.form.tokens.ends[at]! - 1);
    return numberStarts.has(s.form.tokens.norms[at]!) || (last >= 0x30 && last <= 0x39) || s.is(at, 'twice', 'thrice');
  }
  return /[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/.test(s.written(at));
}

function readAt(s: Source, at: number): QuantityReading | null {
  const first = amountAt(s, at);
  if (first === null) return readPrefixed(s, at);
  const sign = signBefore(s, at);
  const measured = withUnit(s, first, sign?.name ?? null);
  if (isName(s, first, measured.unit !== null || sign !== null)) return null;
  const from = sign?.from ?? at;
  const range = readRange(s, first, measured, from);
  if (range === null && measured.unit === null && isLoose(s, first)) return null;
  return finish(s, range ?? { ...measured, range: measured.amount.range, from });
}

/** "RM23.50" */
function readPrefixed(s: Source, at: number): QuantityReading | null {
  const read = prefixedAt(s, at);
  if (read === null) return null;
  const { value, decimals, suffix, to, name } = read;
  const amount: Amount = {
    from: at,
    to,
    end: s.form.tokens.ends[to - 1]!,
    value,
    rounding: decimals > 0 ? 0.5 * 10 ** -decimals : value < 100 ? 0.5 : value / 20,
    range: null,
    kind: 'plain',
    suffix: suffix === 'mil' || suffix === 'mn' ? 'm' : suffix === 'bn' ? 'b' : suffix,
    worded: false,
  };
  return finish(s, { ...withUnit(s, amount, name), range: null, from: at });
}

interface Measured {
  readonly amount: Amount;
  readonly unit: string | null;
  readonly to: number;
}

/** An amount with the unit that its sign, its stuck letters or the next words give. */
function withUnit(s: Source, amount: Amount, sign: string | null): Measured {
  if (amount.kind === 'share') return { amount, unit: 'percent', to: amount.to };
  if (amount.kind !== 'plain') return { amount, unit: WORD_UNITS[amount.kind], to: amount.to };
  if (sign !== null) return money(s, amount, sign);
  if (amount.suffix !== '') return stuck(s, amount);
  const unit = unitAt(s, amount.to);
  if (unit === null) return { amount: continental(s, amount), unit: null, to: amount.to };
  if (unit.name === 'degree') return belowZero(s, amount, unit.to);
  return { amount, unit: unit.name, to: unit.to };
}

const WORD_UNITS = { vote: 'vote', multiple: 'times', often: 'time' } as const;

function money(s: Source, amount: Amount, sign: string): Measured {
  const letters = amount.suffix === '' && s.is(amount.to, 'm', 'b', 't', 'M', 'B') ? s.text(amount.to) : amount.suffix;
  const scale = letters === '' ? null : moneyScale(letters);
  const scaled = scale === null ? amount : scaledBy(amount, scale);
  let to = scale !== null && amount.suffix === '' ? amount.to + 1 : amount.to;
  // "$5 million dollars", "$75 U.S."
  const again = unitAt(s, to);
  if (again !== null && isMoney(again.name)) to = again.to;
  else if (s.is(to, 'us', 'u.s', 'u.s.', 'canadian', 'australian') && s.capital(to) && !s.isNoun(to + 1)) to++;
  return { amount: scaled, unit: sign, to };
}

function scaledBy(amount: Amount, scale: number): Amount {
  const whole = Number.isInteger(amount.value);
  const rounding = whole && amount.value >= 10 ? 0.5 : whole ? amount.value / 20 : amount.rounding;
  return { ...amount, value: amount.value * scale, rounding: rounding * scale };
}

/** "3.400 households": nobody counts households in thousandths, so the point parts thousands. */
function continental(s: Source, amount: Amount): Amount {
  if (amount.worded || !/^[1-9]\d{0,2}\.\d{3}$/.test(s.text(amount.from))) return amount;
  const counted = nounPhraseAt(s, amount.to);
  if (counted === null || !s.isPlural(counted.to - 1)) return amount;
  const value = Math.round(amount.value * 1000);
  return { ...amount, value, rounding: value % 100 === 0 ? 50 : 0.5 };
}

/** "22ft", "11C", "1.2m people", "40m euros". */
function stuck(s: Source, amount: Amount): Measured {
  const scale = moneyScale(amount.suffix);
  if (scale !== null) {
    const unit = unitAt(s, amount.to);
    const currency = unit !== null && isMoney(unit.name);
    const counted = unit === null ? nounPhraseAt(s, amount.to) : null;
    if (currency || (unit !== null && amount.suffix !== 'm'))
      return { amount: scaledBy(amount, scale), unit: unit!.name, to: unit!.to };
    if (counted !== null && s.isPlural(counted.to - 1))
      return { amount: scaledBy(amount, scale), unit: null, to: amount.to };
  }
  return { amount, unit: stuckUnit(amount.suffix) ?? 'unknown', to: amount.to };
}

/** "11 degrees below freezing", "5 degrees above zero". */
function belowZero(s: Source, amount: Amount, to: number): Measured {
  if (s.is(to, 'below', 'above') && s.is(to + 1, 'zero', 'freezing')) {
    const value = s.is(to, 'below') ? -amount.value : amount.value;
    return { amount: { ...amount, value }, unit: 'celsius', to: to + 2 };
  }
  return { amount, unit: 'degree', to };
}

interface Joined extends Measured {
  readonly range: Amount['range'];
  readonly from: number;
}

/** "between 5 and 7 percent", "5 to 7", "$5–$7 million", "two or three weeks": two numbers that bound one quantity. */
function readRange(s: Source, first: Amount, measured: Measured, from: number): Joined | null {
  if (first.kind !== 'plain' || first.range !== null) return null;
  const mark = measured.to;
  const between = s.is(from - 1, 'between');
  const led = s.is(from - 1, 'from');
  const hyphen = s.is(mark, '-') && (s.glued(mark) || !s.glued(mark + 1));
  const joins =
    hyphen || s.is(mark, 'to') || (between && s.is(mark, 'and')) || (s.is(mark, 'or') && measured.unit === null);
  if (!joins) return null;
  let at = mark + 1;
  if (hyphen && s.is(at, 'to') && s.is(at + 1, '-')) at += 2;
  for (let skip = 0; skip < 2 && !begins(s, at); skip++) at++;
  const second = amountAt(s, at);
  const plain = second?.kind === 'plain' || (second?.kind === 'multiple' && between);
  if (second === null || !plain || second.range !== null) return null;
  const sign = signBefore(s, at);
  if (at > mark + 1 && sign === null && !hyphen) return null;
  const end = withUnit(s, second, sign?.name ?? null);
  const unit = end.unit ?? measured.unit;
  if (measured.unit !== null && end.unit !== null && measured.unit !== end.unit) return null;
  // "rose from 5 to 7 percent", "5 to 7" of different things: a change from one figure to another is no range.
  if (led && !s.is(mark, '-') && movesFrom(s, from - 1)) return null;
  if (s.is(mark, 'to') && !led && !between && measured.unit !== null && end.unit !== null) return null;
  if (s.is(mark, 'or') && !(second.value > first.value && second.value <= first.value + 2)) return null;
  const share = scaleOf(end.amount, second);
  const low =
    first.value < second.value && measured.amount.value === first.value ? first.value * share : measured.amount.value;
  const high = end.amount.value;
  if (!(low < high) || (hyphen && unit === null && nounPhraseAt(s, end.to) === null && !s.is(end.to, '%'))) return null;
  const scaledLow = high >= 1000 && low < high / 1000 ? low * magnitude(high) : low;
  return {
    amount: { ...end.amount, value: (scaledLow + high) / 2, rounding: 0, from: first.from },
    unit,
    to: end.to,
    range: [scaledLow, high],
    from,
  };
}

/** "$5–7 million": the scale that the second number was given by its letters. */
function scaleOf(end: Amount, raw: Amount): number {
  return raw.value === 0 ? 1 : end.value / raw.value;
}

/** "5 to 7 million": the scale word behind the second number holds for both. */
function magnitude(high: number): number {
  return high >= 1e12 ? 1e12 : high >= 1e9 ? 1e9 : high >= 1e6 ? 1e6 : 1e3;
}

const MOVES = new Set(
  'rise rose risen rising fall fell fallen falling increase increased increasing decrease decreased grow grew grown growing drop dropped climb climbed up down cut raised lowered reduced went jumped slipped declined moved changed'.split(
    ' ',
  ),
);

function movesFrom(s: Source, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) if (MOVES.has(s.text(at))) return true;
  return false;
}

/** Puts the modifier, the counted noun and the rest around a number with its unit. */
function finish(s: Source, joined: Joined): QuantityReading | null {
  const { amount, unit, to, from } = joined;
  let { range } = joined;
  if (unit === 'unknown') return null;
  const negative = minusBefore(s, from);
  let begin = negative ?? from;
  const before = between(s, begin, range) ?? spanning(s, modifierBefore(s.form, begin), unit);
  if (before !== null) begin = before.from;
  const rate = perAt(s, to, unit !== null);
  let end = rate?.to ?? to;
  let after = modifierAfter(s.form, end);
  if (after !== null) end = after.to;
  const age = unit === 'year' || unit === 'month' || unit === null ? ageAt(s, from, end, unit) : null;
  const counted = age === null ? countedAt(s, amount, unit, end) : null;
  const noun = unit === null && age === null ? headOf(s, counted) : null;
  if (unit === 'percent' && amount.kind === 'plain') end = sharePhrase(s, end, counted);
  if (amount.kind === 'multiple' && counted !== null) end = counted.to;
  if (age !== null) end = age;
  else if (counted !== null && unit === null && counted.to > end) end = counted.to;
  const late = counted !== null && unit === null ? perAt(s, end, true) : null;
  if (late !== null) end = late.to;
  if (after === null && unit === null && counted !== null) {
    after = modifierAfter(s.form, end);
    if (after !== null) end = after.to;
  }
  // "one" alone is a pronoun far more often than a count.
  if (unit === null && amount.worded && amount.value === 1 && (counted === null || !onlyOne(s, from, before)))
    return null;
  const modifier: Before | null = before ?? after;
  const first = counted === null ? null : companionOf(s, begin, counted);
  if (first !== null) {
    begin = first;
    range = [amount.value, amount.value + 1];
  }
  const value = first !== null ? amount.value + 1 : negative === null ? amount.value : -amount.value;
  return {
    from: begin,
    to: end,
    number: { from: amount.from, to: amount.to, end: amount.end },
    value,
    rounding: amount.rounding,
    range,
    unit: age === null ? (unit ?? noun) : 'year',
    scientific: unit !== null && unitNamed(unit) !== null,
    per: rate?.name ?? late?.name ?? null,
    counted,
    bound: modifier?.bound ?? null,
    modifier: modifier === null ? null : { from: modifier.from, to: modifier.to },
    change: changeAt(s.form, begin, to),
    kind: age !== null ? 'age' : amount.kind,
  };
}

/** "9.5 percent over three years": in front of a length of time after a noun, "over" is no "more than". */
function spanning(s: Source, modifier: Modifier | null, unit: string | null): Before | null {
  if (modifier === null || unit === null || modifier.to - modifier.from > 1) return modifier;
  const through = s.is(modifier.from, 'over', 'around', 'under') && unitNamed(unit)?.dimension === 'time';
  const noun = s.isNoun(modifier.from - 1) || s.is(modifier.from - 1, '%');
  return through && noun ? null : modifier;
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
  if (s.is(at - 1, 'minus', 'negative') && !s.isNumber(at - 2)) return at - 1;
  const dash = s.is(at - 1, '-') && s.glued(at) && (!s.glued(at - 1) || s.is(at - 2, '('));
  return dash && s.written(at - 1) !== '—' ? at - 1 : null;
}

/** "aged 47", "47 years old", "47-year-old", ", 47,": the token after an age; null where none is told. */
function ageAt(s: Source, from: number, to: number, unit: string | null): number | null {
  if (unit !== null) {
    const old = s.afterHyphen(to);
    if (s.is(old, 'old', 'olds')) return old + 1;
    return s.is(to, 'of') && s.is(to + 1, 'age') ? to + 2 : null;
  }
  if (s.is(from - 1, 'aged', 'age') && !s.isNoun(to)) return to;
  const number = numberAt(s, from);
  const plausible = number !== null && Number.isInteger(number.value) && number.value > 0 && number.value < 120;
  const bracketed = s.is(from - 1, '(') && s.is(to, ')');
  const apposed =
    ((s.is(from - 1, ',') && s.is(to, ',', '.')) || bracketed) &&
    (s.tag(from - 2) === Tag.NNP || s.tag(from - 2) === Tag.NNPS);
  return plausible && apposed && !s.isNumber(to + 1) ? to : null;
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
  if (hyphened > to) return s.isNoun(hyphened) ? { from: hyphened, to: hyphened + 1 } : null;
  if (s.is(amount.from - 1, 'of') && s.is(amount.from - 2, 'out') && s.isNoun(amount.from - 3))
    return nounPhraseAt(s, to) ?? { from: amount.from - 3, to: amount.from - 2 };
  // "one of the students" counts students, but only one of them: the noun is plural.
  return nounPhraseAt(s, to) ?? phraseAfter(s, to, 'of');
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
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

/** "only one minister", "one in nine", "at least one boat": a one that counts. */
function onlyOne(s: Source, from: number, before: Before | null): boolean {
  return before !== null || s.tag(from + 1) === Tag.NN || s.is(from + 1, '-', 'of');
}
