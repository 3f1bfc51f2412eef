import type { IndexedUnit } from './indexed.ts';
import type { Link } from './links.ts';
import { likelihoodAmong } from './odds.ts';

/** Units before and behind that stand around one. */
const REACH = 2;

/**
 * The links with scores that count their surroundings: clauses whose neighbours speak of the same things are likelier to do
 * so too, for reports follow one another's order. `links`: ordered by `a`, then by `b`; so is the result.
 */
export function weighedBySurroundings(units: readonly IndexedUnit[], links: readonly Link[]): Link[] {
  /** By unit: its first link as `a`; one more than there are units. */
  const firsts = new Int32Array(units.length + 1);
  for (const { a } of links) firsts[a + 1]!++;
  for (let u = 0; u < units.length; u++) firsts[u + 1]! += firsts[u]!;
  const firstFrom = (a: number, b: number) => {
    let low = firsts[a]!;
    let high = firsts[a + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (links[middle]!.b < b) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const around = (a: number, b: number) => {
    let most = 0;
    for (let i = Math.max(0, a - REACH); i <= Math.min(units.length - 1, a + REACH); i++) {
      if (i === a || units[i]!.witness !== units[a]!.witness) continue;
      for (let at = firstFrom(i, b - REACH); at < firsts[i + 1]! && links[at]!.b <= b + REACH; at++) {
        const other = links[at]!.b;
        if (other !== b && units[other]!.witness === units[b]!.witness) most = Math.max(most, links[at]!.score);
      }
    }
    return most;
  };
  return links.map((link) => ({ ...link, score: likelihoodAmong(link.score, around(link.a, link.b)) }));
}
