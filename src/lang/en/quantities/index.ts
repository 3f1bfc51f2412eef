import type { TextForm } from '../../../model/index.ts';
import type { QuantityReading, QuantityRules } from '../../quantities.ts';
import { amountAt } from './amounts.ts';
import { begins, opens } from './begins.ts';
import { nounPhraseAt } from './counted.ts';
import { headOf } from './counts.ts';
import { elided, inherited } from './inherited.ts';
import { countedWords } from './lists.ts';
import { type Measured, prefixedAmount, withUnit } from './measured.ts';
import { modifierBefore } from './modifiers.ts';
import { isLoose, isName, opensFact } from './names.ts';
import { countedUnit } from './parts-of-units.ts';
import { phraseAround } from './phrase.ts';
import { readRange } from './ranges.ts';
import { rankAt } from './ranks.ts';
import { restates } from './restates.ts';
import { Source } from './source.ts';
import { signBefore, unitAt } from './unit.ts';

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
  if (unit !== null) return phraseAround(s, { ...unit, range: null, from: at });
  const first = amountAt(s, at);
  if (first === null) {
    const prefixed = prefixedAmount(s, at);
    return prefixed === null ? rank(s, at) : phraseAround(s, { ...prefixed, range: null, from: at });
  }
  const before = signBefore(s, first.from);
  const sign = before !== null && before.from < free ? null : before;
  const measured = withUnit(s, first, sign?.name ?? null);
  const from = sign?.from ?? first.from;
  const range = readRange(s, first, measured, from);
  if (isName(s, first, (range ?? measured).unit !== null)) return null;
  if (measured.unit === null && opensFact(s, first.from, measured.to)) return fact(s, measured, from);
  if (range === null && measured.unit === null && isLoose(s, first)) return null;
  return phraseAround(s, range ?? { ...measured, range: measured.amount.range, from });
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
  const read = phraseAround(s, {
    amount,
    unit: unit?.name ?? null,
    to: unit?.to ?? amount.to,
    range: amount.range,
    from,
  });
  return read === null || counted === null ? read : { ...read, counted, unit: headOf(s, counted), to: counted.to };
}
