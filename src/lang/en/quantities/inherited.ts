import type { QuantityReading } from '../../quantities.ts';
import { restates } from './restates.ts';
import type { Source } from './source.ts';

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
    /^\s*(?:,|and|or|to)\s+$/.test(between(reading, after))
  )
    return { ...reading, unit: after.unit, scientific: true, change: reading.change ?? after.change };
  if (reading.change === null && before?.change && reading.scientific && restates(between(before, reading)))
    return { ...reading, change: before.change };
  return reading;
}
