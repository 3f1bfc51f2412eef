import type { IndexedUnit } from '../links/indexed.ts';
import type { Link } from '../links/links.ts';
import { Kind } from '../units/shape.ts';

/**
 * Whether a link's two figures of one thing are beside the point of its set: the two clauses share another figure, which more
 * of the set give. "Sold for 19 million after 23 games" and "sold for 19 million after 32 games" agree on the price.
 */
export function isBeside(link: Link, links: readonly Link[], units: readonly IndexedUnit[]): boolean {
  const { a, b, pairs, conflict, disputed } = link;
  if (conflict !== 'figures' || disputed === null) return false;
  const disputing = carriersOf(link, disputed, links).size;
  for (let p = 0; p < pairs.length; p += 2) {
    const shared = [pairs[p]!, pairs[p + 1]!] as const;
    const given = units[a]!.kinds[shared[0]] === Kind.Number && units[b]!.kinds[shared[1]] === Kind.Number;
    if (!given || shared[0] === disputed[0] || shared[1] === disputed[1]) continue;
    if (carriersOf(link, shared, links).size > disputing) return true;
  }
  return false;
}

/** The clauses that have a partner for either of two terms of a link, and the link's own. */
export function carriersOf({ a, b }: Link, [i, j]: readonly [number, number], links: readonly Link[]): Set<number> {
  const carriers = new Set([a, b]);
  for (const link of links)
    for (let p = 0; p < link.pairs.length; p += 2) {
      const [x, y] = [link.pairs[p]!, link.pairs[p + 1]!];
      if ((link.a === a && x === i) || (link.a === b && x === j)) carriers.add(link.b);
      if ((link.b === a && y === i) || (link.b === b && y === j)) carriers.add(link.a);
    }
  return carriers;
}
