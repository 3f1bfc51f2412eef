import { unitNamed } from '../../units.ts';
import { readAndAHalf } from '../numbers/spelt.ts';
import type { Amount } from './amount.ts';
import { type Measured, withParts } from './measured.ts';
import { modifierBefore } from './modifiers.ts';
import { PARTS, wordNumber } from './shares.ts';
import type { Source } from './source.ts';
import { type UnitReading, unitAt } from './unit.ts';

/** Dimensions of which English says "a mile" for one of them. Lengths of time are read with the other times. */
const MEASURES: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass']);
/** Those of which it says "half a point" and "a tenth of a mile". */
const PARTED: ReadonlySet<string> = new Set([...MEASURES, 'points', 'share', 'speed']);

/** "half a mile", "a quarter of a percentage point", "a quarter-point", "a mile and a half", "about a tonne": a unit that a word for a part, or an article, counts. */
export function countedUnit(s: Source, at: number): Measured | null {
  return partOfUnit(s, at) ?? oneUnit(s, at);
}

function partOfUnit(s: Source, at: number): Measured | null {
  const lead = s.is(at, 'a', 'an')
    ? { value: 1, to: at + 1 }
    : s.is(at, 'half', 'quarter')
      ? { value: 1, to: at }
      : wordNumber(s, at);
  if (lead === null || s.taken[lead.to] === 1) return null;
  const name = lead.value === 1 ? lead.to : s.afterHyphen(lead.to);
  const parts = PARTS.get(s.text(name));
  if (parts === undefined || lead.value >= parts) return null;
  const joined = s.is(name + 1, 'of') && s.is(name + 2, 'a', 'an', 'one') ? name + 3 : s.afterHyphen(name + 1);
  // "half a mile", but "a third mile" is the one after the second.
  const next = joined === name + 1 && s.is(name, 'half') && s.is(name + 1, 'a', 'an') ? name + 2 : joined;
  if (next === name + 1 && !s.is(name, 'half', 'quarter')) return null;
  const unit = s.is(next, 'point') ? { name: 'percentage point', to: next + 1 } : unitAt(s, next);
  const dimension = unit === null ? '' : (unitNamed(unit.name)?.dimension ?? '');
  const value = Math.round((lead.value / parts) * 1e6) / 1e6;
  // "Three quarters of an hour" is said of anything between 40 and 50 minutes.
  if (dimension === 'time' && s.is(name + 1, 'of')) return measured(s, at, value, value / 10, unit!);
  return PARTED.has(dimension) ? measured(s, at, value, 0, unit!) : null;
}

/** Words after a unit that say which way it reaches: "a mile long". */
const EXTENTS =
  'long wide deep high tall thick broad away across apart off from north south east west below above offshore inland'.split(
    ' ',
  );

/** "a mile and a half", "a metre and thirty centimetres"; "a mile" alone only where a modifier or an adjective measures by it. */
function oneUnit(s: Source, at: number): Measured | null {
  if (!s.is(at, 'a', 'an')) return null;
  const unit = unitAt(s, at + 1);
  const dimension = unit === null ? '' : (unitNamed(unit.name)?.dimension ?? '');
  // "An hour and 12 minutes"
  if (dimension === 'time') {
    const joined = withParts(s, measured(s, at, 1, 0, unit!));
    return joined.to > unit!.to ? joined : null;
  }
  if (unit === null || !MEASURES.has(dimension)) return null;
  const half = readAndAHalf(s.form, unit.to);
  if (half !== null) return measured(s, at, 1.5, 0.05, { name: unit.name, to: half.to });
  const whole = measured(s, at, 1, 0.05, unit);
  const parted = withParts(s, whole);
  const meant = parted.to > whole.to || s.is(unit.to, ...EXTENTS) || modifierBefore(s.form, at) !== null;
  return meant ? parted : null;
}

function measured(s: Source, from: number, value: number, rounding: number, { name, to }: UnitReading): Measured {
  const amount: Amount = {
    from,
    to,
    end: s.form.tokens.ends[to - 1]!,
    value,
    rounding,
    range: null,
    kind: 'plain',
    suffix: '',
    worded: true,
  };
  return { amount, unit: name, to };
}
