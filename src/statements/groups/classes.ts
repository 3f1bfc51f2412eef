import { find, singletons, unite } from '../../align/index.ts';
import type { IndexedUnit } from '../links/indexed.ts';
import type { Link } from '../links/links.ts';
import { maskWeight } from '../links/masks.ts';

/** Share of both clauses' weight that a link covers between near-copies. */
const TWIN_SHARE = 0.85;

export interface Classes {
  /** Class of each unit. */
  readonly of: Int32Array;
  readonly members: readonly (readonly number[])[];
}

/** Units whose words are all but the same. */
export function twinClasses(units: readonly IndexedUnit[], links: readonly Link[]): Classes {
  const parents = singletons(units.length);
  for (const link of links) if (isTwin(units, link)) unite(parents, link.a, link.b);
  const of = new Int32Array(units.length);
  const members: number[][] = [];
  const numbers = new Map<number, number>();
  for (let u = 0; u < units.length; u++) {
    const root = find(parents, u);
    let number = numbers.get(root);
    if (number === undefined) {
      number = members.length;
      numbers.set(root, number);
      members.push([]);
    }
    of[u] = number;
    members[number]!.push(u);
  }
  return { of, members };
}

function isTwin(units: readonly IndexedUnit[], link: Link): boolean {
  if (link.conflict !== null) return false;
  const a = units[link.a]!;
  const b = units[link.b]!;
  return maskWeight(a, link.maskA) >= TWIN_SHARE * a.total && maskWeight(b, link.maskB) >= TWIN_SHARE * b.total;
}

export function linksBetween(links: readonly Link[], of: Int32Array): Link[] {
  const best = new Map<number, Link>();
  for (const link of links) {
    const x = of[link.a]!;
    const y = of[link.b]!;
    if (x === y) continue;
    const key = Math.min(x, y) * of.length + Math.max(x, y);
    const known = best.get(key);
    if (known === undefined || known.score < link.score) best.set(key, link);
  }
  return [...best.values()].sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}
