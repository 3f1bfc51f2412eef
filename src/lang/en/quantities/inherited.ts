import { isVerb, Tag } from '../../../model/index.ts';
import { unitOf } from '../../../text/index.ts';
import type { QuantityReading } from '../../quantities.ts';
import { unitNamed } from '../../units.ts';
import { isMoney } from './measured.ts';
import { restates } from './restates.ts';
import type { Source } from './source.ts';

/** Times: "about 90 million and four years" are no pair. */
const MOST_PAIRED = 1000;

/**
 * What a quantity takes over from its neighbours: the unit of the one it is paired with ("eight and fourteen percent"),
 * the change of the one it restates ("fell 484 points, or 5.6 percent").
 */
export function inherited(
  s: Source,
  reading: QuantityReading,
  before?: QuantityReading,
  after?: QuantityReading,
): QuantityReading {
  const between = (a: QuantityReading, b: QuantityReading) =>
    s.form.text.slice(s.form.tokens.ends[a.to - 1]!, s.form.tokens.starts[b.from]!);
  if (
    reading.unit === null &&
    after?.scientific &&
    reading.kind === 'plain' &&
    reading.value <= MOST_PAIRED * after.value &&
    /^\s*(?:,|and|or|to)\s+$/.test(between(reading, after))
  )
    return { ...reading, unit: after.unit, scientific: true, change: reading.change ?? after.change };
  // "from nine weeks to 12"
  if (
    reading.unit === null &&
    reading.kind === 'plain' &&
    before?.scientific &&
    !isMoney(before.unit!) &&
    s.is(before.from - 1, 'from') &&
    /^\s+to\s+$/.test(between(before, reading))
  )
    return { ...reading, unit: before.unit, scientific: true };
  if (
    reading.change === null &&
    before?.change &&
    reading.scientific &&
    (restates(between(before, reading)) || isCoordinated(s, before, reading))
  )
    return { ...reading, change: before.change };
  return reading;
}

/** Tokens between two amounts of one verb. */
const COORDINATED_REACH = 8;

/** "rose 0.4 percent in May and 3.9 percent from a year before": two shares of one verb. */
function isCoordinated(s: Source, before: QuantityReading, { from, unit }: QuantityReading): boolean {
  if (unit !== before.unit || from - before.to > COORDINATED_REACH || !s.is(from - 1, 'and', 'or')) return false;
  for (let at = before.to; at < from - 1; at++)
    if (isVerb(s.tag(at)) || s.is(at, 'to', 'at', ';', '.', 'while', 'but')) return false;
  return true;
}

/**
 * "No cuts for three years, and £20 million over five": a number that leaves out its unit, for one of the quantities
 * before it in its sentence has said it. Only lengths of time are left out so.
 */
export function elided(s: Source, reading: QuantityReading, earlier: readonly QuantityReading[]): QuantityReading {
  const { unit, counted, kind, value, number, to } = reading;
  if (unit !== null || counted !== null || kind !== 'plain' || !Number.isInteger(value) || s.isWord(to)) return reading;
  if (!s.is(number.from - 1, 'over', 'within', 'in', 'for', 'after') || s.is(to, '-', '/', '%')) return reading;
  const length = earlier.findLast((other) => isLength(other.unit));
  if (length === undefined) return reading;
  const back = unitOf(s.form.sentences, number.from) - unitOf(s.form.sentences, length.from);
  // "£4 million over two years. It had spent £9 million over 12": a sum on both sides.
  if (back > 1 || (back === 1 && !isSumBefore(s, number.from - 1))) return reading;
  return { ...reading, unit: length.unit, scientific: true, bound: null, modifier: null };
}

/** Whether an amount ends right in front of token `at`. */
function isSumBefore(s: Source, at: number): boolean {
  return s.isNumber(at - 1) || s.tag(at - 1) === Tag.CD;
}

function isLength(unit: string | null): boolean {
  return unit !== null && unitNamed(unit)?.dimension === 'time';
}
