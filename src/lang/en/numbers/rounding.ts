import { parseDigits } from './parse.ts';

/** Half a place: what rounding the last digit can hide. */
const HALF = 0.5;

/**
 * Half the place of the last digit that carries meaning. At least two digits of a number below a hundred do; of a round
 * number above it ("400", "2,000") one does, and its reading is allowed one part in twenty.
 */
export function roundingOf(digits: string, value: number): number {
  const decimals = decimalsOf(digits);
  return decimals > 0 ? HALF * 10 ** -decimals : wholeRounding(value);
}

/** The same for a number in words; one with a half in it is as fine as that half. */
export function wordRounding(value: number): number {
  return Number.isInteger(value) ? wholeRounding(value) : HALF / 2;
}

function wholeRounding(value: number): number {
  if (value < 100) return HALF;
  const zeros = trailingZeros(value);
  return String(value).length - zeros < 2 ? value / 20 : HALF * 10 ** zeros;
}

/** The same for digits in front of a scale: "46 million" rounds to the million, "2 million" to one part in twenty. */
export function scaledRounding(digits: string, scale: number): number {
  const decimals = decimalsOf(digits);
  const value = parseDigits(digits) ?? 0;
  if (decimals > 0) return HALF * 10 ** -decimals * scale;
  return String(value).replace(/0+$/, '').length < 2 ? (value * scale) / 20 : HALF * 10 ** trailingZeros(value) * scale;
}

function decimalsOf(digits: string): number {
  const value = parseDigits(digits);
  if (value === null || Number.isInteger(value)) return /[.,]0+$/.test(digits) && value !== null && value < 1e3 ? 1 : 0;
  return digits.length - 1 - Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
}

function trailingZeros(value: number): number {
  let zeros = 0;
  for (let rest = value; rest >= 10 && rest % 10 === 0; rest /= 10) zeros++;
  return zeros;
}
