import type { Node } from './nodes.ts';

/**
 * How one of two figures in the same place of a copied passage was miscopied from the other; null where nothing tells.
 * Which of the two is the slip is not asked.
 */
export function slipOf({ figure: a }: Node, { figure: b }: Node): string | null {
  if (a.value === b.value || a.value === 0 || b.value === 0) return null;
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  const [x, y] = [digitsOf(a.value), digitsOf(b.value)];
  const told = 'One was copied from the other, word for word around it';
  if (SCALES.includes(Math.round(ratio)) && near(ratio, Math.round(ratio)))
    return `${told}: the scale was changed, a thousand times or more.`;
  if (near(ratio, 10) || near(ratio, 100)) return `${told}: a digit or a decimal point was lost.`;
  if (x.length === y.length && x !== y && sorted(x) === sorted(y)) return `${told}: the digits were swapped.`;
  if (x.length > 1 && x.length === y.length && [...x].filter((digit, i) => digit !== y[i]).length === 1)
    return `${told}: one digit was changed.`;
  return `${told}: the number was changed.`;
}

const SCALES = [1e3, 1e6, 1e9];

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * b;
}

/** The digits that carry meaning. */
function digitsOf(value: number): string {
  return String(Number(Math.abs(value).toPrecision(12)))
    .replace('.', '')
    .replace(/0+$/, '');
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

/** The digits of a number without noughts at either end, sorted: what a slip of the hand leaves as it is. */
export function sortedDigits(value: number): string {
  return sorted(digitsOf(value).replace(/^0+/, ''));
}

/**
 * How many digits two numbers share where they have the same ones, in another order or with noughts more or fewer: what
 * a slip of the hand leaves; 0 where they differ.
 */
export function sameDigits({ digits: a }: Pick<Node, 'digits'>, { digits: b }: Pick<Node, 'digits'>): number {
  return a === b ? a.length : 0;
}
