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
 * so too, for reports follow one another's order. In the order given.
 */
export function weighedBySurroundings(units: readonly IndexedUnit[], links: readonly Link[]): Link[] {
  const keyOf = (u: number, v: number) => u * units.length + v;
  const scores = new Map(links.map(({ a, b, score }) => [keyOf(a, b), score]));
  const around = (a: number, b: number) => {
    let most = 0;
    for (let i = Math.max(0, a - REACH); i <= Math.min(units.length - 1, a + REACH); i++) {
      if (i === a || units[i]!.witness !== units[a]!.witness) continue;
      for (let j = Math.max(0, b - REACH); j <= Math.min(units.length - 1, b + REACH); j++) {
        if (j === b || units[j]!.witness !== units[b]!.witness) continue;
        most = Math.max(most, scores.get(keyOf(Math.min(i, j), Math.max(i, j))) ?? 0);
      }
    }
    return Math.min(1, most);
  };
  return links.map((link) => {
    const bonus = link.lone ? LONE_BONUS : AROUND_BONUS;
    return { ...link, score: link.score * (1 + bonus * around(link.a, link.b)) };
  });
}
