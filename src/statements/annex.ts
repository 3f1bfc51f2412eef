import type { IndexedUnit } from './indexed.ts';
import type { Link } from './links.ts';

/** Links from this score on draw a clause to the claim that its neighbour makes. */
const ANNEX = 0.42;

/**
 * Adds to each set the clauses that stand next to one of its own and are linked to another witness's: a claim that one
 * report makes in two sentences ("The number is one in 2,600. That is the chance that …"). Only clauses that no other
 * witness shares yet. `sets`: indices of units, ascending.
 */
export function withNeighbours(
  sets: readonly (readonly number[])[],
  units: readonly IndexedUnit[],
  links: readonly Link[],
): number[][] {
  const shared = new Set<number>();
  for (const members of sets)
    if (members.some((unit) => units[unit]!.witness !== units[members[0]!]!.witness))
      for (const unit of members) shared.add(unit);
  const partners = new Map<number, Set<number>>();
  for (const { a, b, score, conflict } of links) {
    if (score < ANNEX || conflict !== null) continue;
    for (const [unit, partner] of [
      [a, b],
      [b, a],
    ] as const) {
      if (shared.has(unit)) continue;
      const known = partners.get(unit);
      if (known === undefined) partners.set(unit, new Set([partner]));
      else known.add(partner);
    }
  }
  const taken = new Set<number>();
  const grown = sets.map((members) => {
    if (!shared.has(members[0]!)) return [...members];
    const own = new Set(members);
    for (const unit of members) {
      for (const neighbour of [unit - 1, unit + 1]) {
        if (own.has(neighbour) || units[neighbour]?.witness !== units[unit]!.witness) continue;
        if (Math.abs(units[neighbour]!.sentence - units[unit]!.sentence) > 1) continue;
        if (!members.some((member) => partners.get(neighbour)?.has(member))) continue;
        own.add(neighbour);
        taken.add(neighbour);
      }
    }
    return [...own].sort((x, y) => x - y);
  });
  return grown.filter((members) => !members.every((unit) => taken.has(unit) && !shared.has(unit)));
}
