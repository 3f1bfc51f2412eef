import type { IndexedUnit } from '../links/indexed.ts';
import type { Link } from '../links/links.ts';
import { Kind } from '../units/shape.ts';

/**
 * Whether a link's two figures of one thing are beside the point of its set: the two clauses share another figure, which more
 * of the set give. "Sold for 19 million after 23 games" and "sold for 19 million after 32 games" agree on the price.
 */
export function isBeside(link: Link, links: LinksOf, units: readonly IndexedUnit[]): boolean {
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
export function carriersOf({ a, b }: Link, [i, j]: readonly [number, number], links: LinksOf): Set<number> {
  const carriers = new Set([a, b]);
  for (const [own, term] of [
    [a, i],
    [b, j],
  ] as const)
    for (const link of links(own)) {
      const [side, other] = link.a === own ? [0, link.b] : [1, link.a];
      for (let p = side; p < link.pairs.length; p += 2) if (link.pairs[p] === term) carriers.add(other);
    }
  return carriers;
}

/** The links of a set that have an end in a clause. */
type LinksOf = (unit: number) => readonly Link[];

export function linksOf(links: readonly Link[]): LinksOf {
  const byEnd = new Map<number, Link[]>();
  for (const link of links)
    for (const end of [link.a, link.b]) {
      const known = byEnd.get(end);
      if (known === undefined) byEnd.set(end, [link]);
      else known.push(link);
    }
  return (unit) => byEnd.get(unit) ?? [];
}
