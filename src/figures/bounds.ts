import { type QuantityReading, unitNamed } from '../lang/index.ts';

/** Of a value, how far "almost" reaches below it, "about" to both sides, "just over" above it. */
const ALMOST = 0.1;
const ABOUT = 0.1;
const BARELY = 0.1;
/**
 * "More than" has no end, but nobody writes "more than 100" for 900: what is half as much again is taken for another
 * figure. The same below for "fewer than".
 */
const OPEN = 0.5;

/**
 * Degrees. A temperature's zero is arbitrary, so a tenth of it means nothing: its modifiers count as if it were 50
 * degrees, which makes "about" five degrees to both sides.
 */
const DEGREES = 50;

function isTemperature(unit: string | null): boolean {
  return unit !== null && unitNamed(unit)?.dimension === 'temperature';
}

/** The interval that a reading allows, in its own unit; the modifier decides, or the rounding of the digits. */
export function boundsOf({
  value,
  rounding,
  range,
  bound,
  unit,
}: QuantityReading): readonly [low: number, high: number] {
  if (range !== null) return [Math.min(...range), Math.max(...range)];
  const size = isTemperature(unit) ? DEGREES : Math.abs(value);
  switch (bound) {
    case 'about':
      return around(value, Math.max(size * ABOUT, rounding));
    case 'almost':
      return [value - size * ALMOST, value];
    case 'barely':
      return [value, value + size * BARELY];
    case 'over':
    case 'atLeast':
      return [value, value + size * OPEN];
    case 'under':
    case 'atMost':
      return [value - size * OPEN, value];
    case 'exactly':
      return [value, value];
    default:
      return around(value, rounding);
  }
}

function around(value: number, reach: number): readonly [number, number] {
  return [value - reach, value + reach];
}
