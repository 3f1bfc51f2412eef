import type { Amount } from './amount.ts';
import { amountAt } from './amounts.ts';
import { begins } from './begins.ts';
import { changeAt, directionOf } from './change.ts';
import { nounPhraseAt } from './counted.ts';
import { isMoney, type Measured, withUnit } from './measured.ts';
import { isLabelled } from './names.ts';
import type { Source } from './source.ts';
import { signBefore } from './unit.ts';

/** A pair of numbers that bound one quantity, with its unit. */
export interface Joined extends Measured {
  readonly range: Amount['range'];
  readonly from: number;
}

/** "between 5 and 7 percent", "5 to 7", "$5–$7 million", "two or three weeks": two numbers that bound one quantity. */
export function readRange(s: Source, first: Amount, measured: Measured, from: number): Joined | null {
  if (first.kind !== 'plain' || first.range !== null) return null;
  const mark = measured.to;
  const between = s.is(from - 1, 'between');
  const led = s.is(from - 1, 'from');
  const hyphen = s.is(mark, '-') && (s.glued(mark) || !s.glued(mark + 1));
  const joins =
    hyphen || s.is(mark, 'to') || (between && s.is(mark, 'and')) || (s.is(mark, 'or') && measured.unit === null);
  if (!joins) return null;
  // "corrects paragraph 7 to 41 litres"
  if (measured.unit === null && s.is(mark, 'to') && isLabelled(s, from)) return null;
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
  if (s.is(mark, 'to') && !between && isMove(s, from, led, measured.unit, end.unit)) return null;
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

/** Tokens in front of "from" in which a verb of change is looked for. */
const MOVE_REACH = 10;

/** What goes from one state to another, and neither up nor down by the word alone. */
const MOVES = new Set(
  `go goes going went gone move moves moved moving change changes changed changing shift shifted turn turned widen widens widened widening narrow narrowed narrowing
  lengthen lengthened shorten shortened extend extended deepen deepened stretch stretched`.split(/\s+/),
);

/**
 * Whether "to" leads from one figure to another rather than through a range: "rose from 5 to 7 percent", "fell 3% to
 * 2,138", "$5 to $7" without "from".
 */
function isMove(s: Source, from: number, led: boolean, unit: string | null, endUnit: string | null): boolean {
  if (!led) {
    // "fell 5% to 6%" leads somewhere; "growth of 4% to 6%" and "pays $5 to $7" do not.
    const moves = !s.is(from - 1, 'of') && changeAt(s.form, from, from) !== null;
    return unit !== null && (moves || (endUnit === null && !isMoney(unit)));
  }
  // "from nine weeks to 12": of a range, the far end has the unit.
  if (unit !== null && endUnit === null && !isMoney(unit)) return true;
  for (let at = from - 2; at >= Math.max(0, from - MOVE_REACH) && !s.is(at, '.', ';'); at--) {
    if (directionOf(s.form, at) !== null || MOVES.has(s.text(at))) return true;
  }
  return false;
}
