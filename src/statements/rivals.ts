import type { IndexedUnit } from './indexed.ts';
import type { Link } from './links.ts';
import { maskAt, maskWeight } from './masks.ts';

/** A link is dropped where either end has one this much stronger to the same witness about the same words. */
const RIVAL = 0.95;

/** Drops a link where either end has a much stronger one to the other's witness about the same words, elsewhere in it. */
export function keepBest(units: readonly IndexedUnit[], links: readonly Link[]): Link[] {
  const ends = new Map<string, Link[]>();
  const keyOf = (unit: number, other: number) => `${unit},${units[other]!.witness}`;
  for (const link of links) {
    for (const key of [keyOf(link.a, link.b), keyOf(link.b, link.a)]) {
      const known = ends.get(key);
      if (known === undefined) ends.set(key, [link]);
      else known.push(link);
    }
  }
  return links.filter((link) => {
    for (const end of ['a', 'b'] as const) {
      const own = link[end];
      const other = end === 'a' ? link.b : link.a;
      const mask = maskAt(link, own);
      for (const rival of ends.get(keyOf(own, other))!) {
        if (rival === link || rival.score * rivalry(link, rival) <= link.score) continue;
        const elsewhere = rival.a === own ? rival.b : rival.a;
        if (units[elsewhere]!.sentence === units[other]!.sentence) continue;
        const shared = maskWeight(units[own]!, mask & maskAt(rival, own));
        if (shared >= 0.5 * maskWeight(units[own]!, mask)) return false;
      }
    }
    return true;
  });
}

/** A contradiction gives way to any fair agreement with the same report about the same words. */
function rivalry(link: Link, rival: Link): number {
  return link.conflict !== null && rival.conflict === null ? 1 / RIVAL : RIVAL;
}
