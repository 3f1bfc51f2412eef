import type { IndexedUnit } from './indexed.ts';
import type { Link } from './links.ts';
import { maskAt, maskWeight } from './masks.ts';

/**
 * Those of the `wanted` links neither of whose ends has a stronger one among `links` to the other's witness about the same
 * words, elsewhere in it.
 */
export function keepBest(units: readonly IndexedUnit[], links: readonly Link[], wanted = links): Link[] {
  const witnesses = 1 + (units.at(-1)?.witness ?? 0);
  const ends = new Map<number, Link[]>();
  const keyOf = (unit: number, other: number) => unit * witnesses + units[other]!.witness;
  for (const link of links) {
    for (const key of [keyOf(link.a, link.b), keyOf(link.b, link.a)]) {
      const known = ends.get(key);
      if (known === undefined) ends.set(key, [link]);
      else known.push(link);
    }
  }
  const isBeaten = (link: Link, own: number, other: number) => {
    const rivals = ends.get(keyOf(own, other))!;
    if (rivals.length === 1) return false;
    const mask = maskAt(link, own);
    let weight = -1;
    for (const rival of rivals) {
      if (rival === link || !beats(rival, link)) continue;
      const elsewhere = rival.a === own ? rival.b : rival.a;
      if (units[elsewhere]!.sentence === units[other]!.sentence) continue;
      if (weight < 0) weight = maskWeight(units[own]!, mask);
      if (maskWeight(units[own]!, mask & maskAt(rival, own)) >= 0.5 * weight) return true;
    }
    return false;
  };
  return wanted.filter((link) => !isBeaten(link, link.a, link.b) && !isBeaten(link, link.b, link.a));
}

/** A contradiction gives way to any fair agreement with the same report about the same words. */
function beats(rival: Link, link: Link): boolean {
  return rival.score > link.score || (link.conflict !== null && rival.conflict === null);
}
