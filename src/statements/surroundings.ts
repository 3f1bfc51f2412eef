import type { IndexedUnit } from './indexed.ts';
import type { Link } from './links.ts';

/** What a link gains at most where what stands around both ends is linked too. */
const AROUND_BONUS = 0.6;
/** The same where one word is all that they share: neighbours share that much by chance. */
const LONE_BONUS = 0.2;
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
    return Math.min(1, most);
  };
  return links.map((link) => {
    const bonus = link.lone ? LONE_BONUS : AROUND_BONUS;
    return { ...link, score: link.score * (1 + bonus * around(link.a, link.b)) };
  });
}
