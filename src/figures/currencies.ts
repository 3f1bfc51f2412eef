import type { Comparable } from './amount.ts';

/** US dollars that one unit of a currency has been worth at the least and at the most since 2000. */
const RANGES: Readonly<Record<string, readonly [least: number, most: number]>> = {
  USD: [1, 1],
  EUR: [0.82, 1.6],
  GBP: [1.05, 2.1],
  CHF: [0.55, 1.35],
  JPY: [0.0062, 0.0132],
  CAD: [0.62, 1.08],
  AUD: [0.48, 1.1],
  CNY: [0.12, 0.166],
};

/**
 * Whether two sums in two currencies could have been one sum at some exchange rate of this century; null where no rate is
 * known. It joins sums that reports of two countries give of one thing; nothing is converted by it.
 */
export function couldBeOneSum(a: Comparable, b: Comparable): boolean | null {
  const [p, q] = [RANGES[a.currency], RANGES[b.currency]];
  if (p === undefined || q === undefined) return null;
  return a.value * p[0] <= b.value * q[1] && b.value * q[0] <= a.value * p[1];
}
