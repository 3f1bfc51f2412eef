import type { IndexedUnit } from '../links/indexed.ts';
import type { Link } from '../links/links.ts';
import { maskAt, maskWeight } from '../links/masks.ts';

/**
 * Those of the `wanted` links neither of whose ends has a stronger one among `links` to the other's witness about the same
 * words, elsewhere in it. `links`: ordered by `a`, then by `b`. O(links), times the links of one unit to one witness.
 */
export function keepBest(units: readonly IndexedUnit[], links: readonly Link[], wanted = links): Link[] {
  const { firsts, ends, others } = linksByEnd(units.length, links);
  const witnesses = Int32Array.from(units, ({ witness }) => witness);
  const asked = wanted === links ? null : new Set(wanted);
  // Few of all links contradict: the other units need no look.
  const isAsked = new Uint8Array(units.length);
  for (const { a, b } of wanted) isAsked[a] = isAsked[b] = 1;
  const beaten = new Set<Link>();
  for (let own = 0; own < units.length; own++) {
    if (isAsked[own] === 0) continue;
    const end = firsts[own + 1]!;
    for (let from = firsts[own]!, to = from; from < end; from = to) {
      // A witness's units stand together, so do the links to them.
      const witness = witnesses[others[from]!]!;
      while (to < end && witnesses[others[to]!] === witness) to++;
      if (to - from === 1) continue;
      const rivals = ends.slice(from, to);
      for (const link of rivals)
        if ((asked === null || asked.has(link)) && isBeaten(link, own, rivals, units)) beaten.add(link);
    }
  }
  return wanted.filter((link) => !beaten.has(link));
}

/** The links of each unit, ascending by their other ends: entries `firsts[u]` to `firsts[u + 1]` of `ends`, and of `others`, which are these. */
interface LinksByEnd {
  readonly firsts: Int32Array;
  readonly ends: readonly Link[];
  readonly others: Int32Array;
}

function linksByEnd(units: number, links: readonly Link[]): LinksByEnd {
  const firsts = new Int32Array(units + 1);
  for (const { a, b } of links) {
    firsts[a + 1]!++;
    firsts[b + 1]!++;
  }
  for (let u = 0; u < units; u++) firsts[u + 1]! += firsts[u]!;
  const next = firsts.slice();
  const ends = new Array<Link>(2 * links.length);
  const others = new Int32Array(2 * links.length);
  for (const link of links) {
    const { a, b } = link;
    const [ofA, ofB] = [next[a]!++, next[b]!++];
    ends[ofA] = ends[ofB] = link;
    others[ofA] = b;
    others[ofB] = a;
  }
  return { firsts, ends, others };
}

function otherEnd({ a, b }: Link, own: number): number {
  return a === own ? b : a;
}

function isBeaten(link: Link, own: number, rivals: readonly Link[], units: readonly IndexedUnit[]): boolean {
  const { sentence } = units[otherEnd(link, own)]!;
  const mask = maskAt(link, own);
  let weight = -1;
  for (const rival of rivals) {
    if (rival === link || !beats(rival, link)) continue;
    if (units[otherEnd(rival, own)]!.sentence === sentence) continue;
    if (weight < 0) weight = maskWeight(units[own]!, mask);
    if (maskWeight(units[own]!, mask & maskAt(rival, own)) >= 0.5 * weight) return true;
  }
  return false;
}

/** A contradiction gives way to any fair agreement with the same report about the same words. */
function beats(rival: Link, link: Link): boolean {
  return rival.score > link.score || (link.conflict !== null && rival.conflict === null);
}
