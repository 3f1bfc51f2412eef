import type { IndexedUnit } from './indexed.ts';
import type { Link } from './links.ts';

/** The terms of `unit` that a link matches: bit `i` is term `i`. */
export function maskAt(link: Link, unit: number): number {
  return link.a === unit ? link.maskA : link.maskB;
}

/** Weight of the terms of a mask. */
export function maskWeight(unit: IndexedUnit, mask: number): number {
  let sum = 0;
  for (let i = 0; i < unit.ids.length; i++) if ((mask & (1 << i)) !== 0) sum += unit.weights[i]!;
  return sum;
}

/** Term ids of a mask. */
export function idsOfMask(unit: IndexedUnit, mask: number): Set<number> {
  const ids = new Set<number>();
  for (let i = 0; i < unit.ids.length; i++) if ((mask & (1 << i)) !== 0) ids.add(unit.ids[i]!);
  return ids;
}
