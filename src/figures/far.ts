import { type Comparable, isDate, mayOverlap, otherCurrencies } from './amount.ts';
import type { Node } from './nodes.ts';

/** Times by which two different numbers differ at most where nothing but their words could make them one thing's. */
const FARTHEST = 2;

/** Whether two numbers without a value in common are worth a look at their words: few that are far from each other are of one thing. */
export function mayMeet(a: Node, b: Node): boolean {
  if (isDate(a.amount) || otherCurrencies(a.amount, b.amount)) return true;
  return areNear(a, b, Math.abs(a.amount.value), Math.abs(b.amount.value));
}

/** Whether two numbers are near in size, or something else than their words joins them. `x`, `y`: their sizes. */
function areNear(a: Joinable, b: Joinable, x: number, y: number): boolean {
  if (Math.max(x, y) <= FARTHEST * Math.min(x, y)) return true;
  return a.digits === b.digits || (a.state !== null && a.state === b.state) || (a.alone && b.alone);
}

type Joinable = Pick<Node, 'digits' | 'state' | 'alone'>;

/** What of a figure tells, beside another's, that no words can make them one. */
export interface Extent extends Joinable {
  /** Its number is compared as it stands: it has no unit of measurement, and is no date. */
  readonly plain: boolean;
  /** The number without its sign. */
  readonly size: number;
  readonly low: number;
  readonly high: number;
}

/** Dimensions of numbers that are compared as they stand. */
const PLAIN: ReadonlySet<Comparable['dimension']> = new Set(['count', 'bare', 'multiple', 'vote']);

export function extentOf({ figure: { low, high }, amount: { dimension, value }, digits, state, alone }: Node): Extent {
  return { plain: PLAIN.has(dimension), size: Math.abs(value), low, high, digits, state, alone };
}

/**
 * Whether two figures of one kind have no value in common and may not meet: so it is with most pairs of a dossier, and this
 * asks a handful of numbers only. False does not say that they may.
 */
export function areFar(a: Extent, b: Extent): boolean {
  return a.plain && b.plain && !areNear(a, b, a.size, b.size) && !mayOverlap(a, b);
}
