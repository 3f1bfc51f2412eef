import { unitNamed } from '../../units.ts';
import { scaleAt } from '../numbers/words.ts';
import { CURRENCY_SIGNS, UNIT_WORDS } from '../units.ts';
import type { Amount } from './amount.ts';
import { plainAt } from './amounts.ts';
import { nounPhraseAt } from './counted.ts';
import { modifierBefore } from './modifiers.ts';
import type { Source } from './source.ts';
import { moneyScale, prefixedAt, stuckUnit, unitAt } from './unit.ts';

/** An amount with its unit. */
export interface Measured {
  readonly amount: Amount;
  /** `unknown`: letters that are stuck to the digits and are no unit. */
  readonly unit: string | null;
  readonly to: number;
}

/** An amount with the unit that its sign, its stuck letters or the next words give. */
export function withUnit(s: Source, amount: Amount, sign: string | null): Measured {
  return withParts(s, inOneUnit(s, amount, sign));
}

function inOneUnit(s: Source, told: Amount, sign: string | null): Measured {
  const amount = told.kind === 'plain' && s.hasDecimalComma ? partedByPoint(s, told) : told;
  if (amount.kind === 'share') return { amount, unit: 'percent', to: amount.to };
  if (amount.kind !== 'plain') return { amount, unit: WORD_UNITS[amount.kind], to: amount.to };
  if (sign !== null) return isMoney(sign) ? money(s, amount, sign) : { amount, unit: sign, to: amount.to };
  if (amount.suffix !== '') return stuck(s, amount);
  const unit = unitAt(s, amount.to);
  if (unit === null) return inMillions(s, amount) ?? { amount: continental(s, amount), unit: null, to: amount.to };
  if (unit.name === 'degree') return belowZero(s, amount, unit.to);
  if (!isMoney(unit.name)) return { amount, unit: unit.name, to: unit.to };
  // "75 USD million"
  const scale = s.newLine(unit.to) || amount.value >= 1e6 ? null : scaleAt(s.form, unit.to);
  if (scale !== null && scale >= 1e6) return { amount: scaledBy(amount, scale), unit: unit.name, to: unit.to + 1 };
  return { amount: wholeMoney(s, amount), unit: unit.name, to: unit.to };
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

/** "30 MUSD", "120 MEUR": millions, as companies write them. */
function inMillions(s: Source, amount: Amount): Measured | null {
  const letters = /^M([A-Z]{3})$/.exec(s.written(amount.to))?.[1];
  const name = letters === undefined ? undefined : CURRENCY_SIGNS.get(letters);
  return name === undefined ? null : { amount: scaledBy(amount, 1e6), unit: name, to: amount.to + 1 };
}

/** "2.600 households": nobody counts households in thousandths, so the point parts thousands; nor does it end decimals in "190.000". */
function continental(s: Source, amount: Amount): Amount {
  const counted = nounPhraseAt(s, amount.to);
  const plural = counted !== null && s.isPlural(counted.to - 1);
  return plural || s.text(amount.from).endsWith('.000') ? partedByPoint(s, amount) : amount;
}

/** "50.000 dollars": nobody counts money in thousandths that are noughts, so the point parts thousands. */
function wholeMoney(s: Source, amount: Amount): Amount {
  return s.text(amount.from).endsWith('00') ? partedByPoint(s, amount) : amount;
}

/** The amount where its point parts thousands. One that has no point, or other than three digits behind it, stays. */
function partedByPoint(s: Source, amount: Amount): Amount {
  const one = !amount.worded && amount.to === amount.from + 1;
  const digits = s.text(amount.from);
  if (!one || !/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return amount;
  const value = Number(digits.replace('.', ''));
  return { ...amount, value, rounding: value % 100 === 0 ? 50 : 0.5 };
}

/** "22ft", "11C", "1.2m people", "40m euros". */
function stuck(s: Source, amount: Amount): Measured {
  const scale = moneyScale(amount.suffix);
  if (scale !== null) {
    const unit = unitAt(s, amount.to);
    const currency = unit !== null && isMoney(unit.name);
    const counted = unit === null ? nounPhraseAt(s, amount.to) : null;
    if (currency || (unit !== null && (amount.suffix !== 'm' || !isOneThing(s, unit.to - 1))))
      return { amount: scaledBy(amount, scale), unit: unit!.name, to: unit!.to };
    if (counted !== null && s.isPlural(counted.to - 1) && !(amount.suffix === 'm' && RACES.has(s.text(counted.to - 1))))
      return { amount: scaledBy(amount, scale), unit: null, to: amount.to };
  }
  // "96km/h"
  const rate =
    s.is(amount.to, '/') && s.glued(amount.to)
      ? UNIT_WORDS.get(`${amount.suffix} ${s.text(amount.to + 1)}`)
      : undefined;
  if (rate !== undefined && s.glued(amount.to + 1)) return { amount, unit: rate, to: amount.to + 2 };
  if (scale !== null && countsThings(s, amount)) return { amount: scaledBy(amount, scale), unit: null, to: amount.to };
  return { amount, unit: stuckUnit(amount.suffix) ?? 'unknown', to: amount.to };
}

/** What a distance in metres names: "the 400m hurdles". */
const RACES = new Set(
  'hurdles races heats finals sprints relays champions medallists medalists titles runners'.split(' '),
);

/** "a 100m mile": a unit in full and in the singular, which no millions go with. */
function isOneThing(s: Source, at: number): boolean {
  return !s.isPlural(at) && s.text(at).length > MOST_SHORT_UNIT;
}

/** Characters of a unit that is abbreviated: "21.5m t", "480m km". */
const MOST_SHORT_UNIT = 3;

const COUNTED_IN_FRONT = new Set(
  'population circulation audience readership viewership membership electorate turnout crowd workforce total'.split(
    ' ',
  ),
);

/** "a population of 1.3m", "5m-6m units": letters that are millions by what stands around the number. */
function countsThings(s: Source, { from, to }: Amount): boolean {
  const of = modifierBefore(s.form, from)?.from ?? from;
  if (s.is(of - 1, 'of') && COUNTED_IN_FRONT.has(s.text(of - 2))) return true;
  if (!s.is(to, '-') || !s.isNumber(to + 1) || !/^[\d.]+m$/.test(s.text(to + 1))) return false;
  const counted = nounPhraseAt(s, to + 2);
  return counted !== null && s.isPlural(counted.to - 1);
}

/** "11 degrees below freezing", "5 degrees above zero". */
function belowZero(s: Source, amount: Amount, to: number): Measured {
  if (s.is(to, 'below', 'above') && s.is(to + 1, 'zero', 'freezing')) {
    const value = s.is(to, 'below') ? -amount.value : amount.value;
    return { amount: { ...amount, value }, unit: 'celsius', to: to + 2 };
  }
  return { amount, unit: 'degree', to };
}

/** What units are divided into, and how many parts each has. */
const PARTS: Readonly<Record<string, readonly [part: string, many: number]>> = {
  foot: ['inch', 12],
  'pound-mass': ['ounce', 16],
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  metre: ['centimetre', 100],
  minute: ['second', 60],
  USD: ['cent', 100],
  EUR: ['cent', 100],
  GBP: ['penny', 100],
};

/** "5 feet 2 inches", "two years and six months", "15 dollars and 50 cents": one quantity, in the larger unit. */
export function withParts(s: Source, whole: Measured): Measured {
  const lasting = lastingWithPart(s, whole);
  if (lasting !== null) return lasting;
  const parts = whole.unit === null ? undefined : PARTS[whole.unit];
  if (parts === undefined || !Number.isInteger(whole.amount.value) || whole.amount.kind !== 'plain') return whole;
  const at = s.is(whole.to, 'and', ',') ? whole.to + 1 : whole.unit === 'foot' ? s.afterHyphen(whole.to) : whole.to;
  const amount = plainAt(s, at);
  if (amount === null || amount.kind !== 'plain' || amount.range !== null) return whole;
  const [name, many] = parts;
  const unit = amount.suffix === '' ? unitAt(s, amount.to) : { name: stuckUnit(amount.suffix), to: amount.to };
  // "5 ft 2 in"
  const inches = name === 'inch' && unit === null && s.is(amount.to, 'in') && !s.isWord(amount.to + 1);
  // "one metre twelve", "five foot ten"
  const height = !inches && unit === null && isHeight(s, whole, amount, at);
  if (!(unit?.name === name || inches || height) || amount.value >= many) return whole;
  return {
    amount: { ...whole.amount, value: whole.amount.value + amount.value / many, rounding: amount.rounding / many },
    unit: whole.unit,
    to: inches ? amount.to + 1 : height ? amount.to : unit!.to,
  };
}

/** Parts behind a length of time. */
const LASTING_PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** "a year and a half", "two hours and a quarter", but not "a year and a half million". Null where no part follows. */
function lastingWithPart(s: Source, { amount, unit, to }: Measured): Measured | null {
  if (unit === null || unitNamed(unit)?.dimension !== 'time' || !Number.isInteger(amount.value)) return null;
  if (amount.kind !== 'plain' || amount.range !== null || !s.is(to, 'and') || !s.is(to + 1, 'a')) return null;
  const part = Object.keys(LASTING_PARTS).find((name) => s.is(to + 2, name));
  if (part === undefined || plainAt(s, to + 3) !== null || nounPhraseAt(s, to + 3) !== null) return null;
  return { amount: { ...amount, value: amount.value + LASTING_PARTS[part]!, rounding: 0.05 }, unit, to: to + 3 };
}

function isHeight(s: Source, { unit, to }: Measured, amount: Amount, at: number): boolean {
  const tall = unit === 'foot' || (unit === 'metre' && amount.value >= 10);
  if (!tall || !Number.isInteger(amount.value)) return false;
  // "the 5-foot-9 guard"
  if (at > to) return s.is(to, '-');
  return nounPhraseAt(s, amount.to) === null;
}

export function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** "RM23.50" */
export function prefixedAmount(s: Source, at: number): Measured | null {
  const read = prefixedAt(s, at);
  if (read === null) return null;
  const { value, decimals, suffix, name } = read;
  const scale = suffix === '' && !s.newLine(read.to) ? scaleAt(s.form, read.to) : null;
  const to = scale === null ? read.to : read.to + 1;
  const rounding = decimals > 0 ? 0.5 * 10 ** -decimals : value < 100 ? 0.5 : value / 20;
  const amount: Amount = {
    from: at,
    to,
    end: s.form.tokens.ends[to - 1]!,
    value: value * (scale ?? 1),
    rounding: rounding * (scale ?? 1),
    range: null,
    kind: 'plain',
    suffix: suffix === 'mil' || suffix === 'mn' ? 'm' : suffix === 'bn' ? 'b' : suffix,
    worded: false,
  };
  return withUnit(s, amount, name);
}
