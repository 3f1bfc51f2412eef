import { find, singletons, unite } from '../align/index.ts';
import type { Contradiction } from '../model/index.ts';
import { type Group, JOIN, JOIN_TOGETHER } from './group.ts';
import { type IndexedUnit, Kind } from './indexed.ts';
import type { Link } from './links.ts';
import { keepBest } from './rivals.ts';

/** A link between two groups that contradict each other needs less: what they have in common is only their subject. */
const MIN_CONFLICT = 0.25;
/** Conflicts that mean something between clauses that share little else; a negation may deny anything. */
const AT_A_DISTANCE: ReadonlySet<Contradiction> = new Set(['figures', 'denial']);

/**
 * One group for each position on what the members speak of: units that agree, against those that contradict any of them.
 * Without a contradiction there is one position, held by all. `links`: those strong enough to join.
 */
export function positionsOf(
  sets: readonly (readonly number[])[],
  links: readonly Link[],
  units: readonly IndexedUnit[],
): Group[] {
  const ends: Link[][] = units.map(() => []);
  for (const link of links) ends[link.a]!.push(link);
  return sets.flatMap((members) => {
    const inside = new Map(members.map((unit, i) => [unit, i]));
    const own = members.flatMap((unit) => ends[unit]!.filter(({ b }) => inside.has(b)));
    return own.every(({ conflict }) => conflict === null)
      ? [{ units: members, against: [] }]
      : opposedPositions(members, inside, own, units);
  });
}

function opposedPositions(
  members: readonly number[],
  inside: ReadonlyMap<number, number>,
  links: readonly Link[],
  units: readonly IndexedUnit[],
): Group[] {
  const parents = singletons(members.length);
  const opposed = members.map(() => new Set<number>());
  const direct = members.map(() => new Set<number>());
  const agreeing: Link[] = [];
  for (const link of links) {
    if (link.conflict === null) {
      agreeing.push(link);
      continue;
    }
    for (const sets of [opposed, direct]) {
      sets[inside.get(link.a)!]!.add(inside.get(link.b)!);
      sets[inside.get(link.b)!]!.add(inside.get(link.a)!);
    }
  }
  const meets = (p: number, q: number) => [...opposed[p]!].some((member) => find(parents, member) === q);
  agreeing.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of agreeing) {
    const [p, q] = [find(parents, inside.get(a)!), find(parents, inside.get(b)!)];
    if (p === q || meets(p, q) || meets(q, p)) continue;
    const root = unite(parents, p, q);
    for (const member of opposed[root === p ? q : p]!) opposed[root]!.add(member);
  }
  const along = members.map(() => new Set<number>());
  for (const link of agreeing) {
    if (!saysTheSame(link, units)) continue;
    along[inside.get(link.a)!]!.add(inside.get(link.b)!);
    along[inside.get(link.b)!]!.add(inside.get(link.a)!);
  }
  const roots = [...new Set(members.map((_, i) => find(parents, i)))];
  return roots.map((root) => {
    const own = members.filter((_, i) => find(parents, i) === root);
    // Who says both stands against neither.
    const speaking = new Set(own.map((unit) => units[unit]!.witness));
    const contradicts = (i: number) => [...direct[i]!].some((member) => find(parents, member) === root);
    const against = members.filter((unit, i) => {
      if (find(parents, i) === root || speaking.has(units[unit]!.witness)) return false;
      return (
        contradicts(i) ||
        [...along[i]!].some((fellow) => find(parents, fellow) === find(parents, i) && contradicts(fellow))
      );
    });
    return { units: own, against };
  });
}

/** Whether what contradicts one of two clauses contradicts the other: they give one figure. */
function saysTheSame({ a, pairs }: Link, units: readonly IndexedUnit[]): boolean {
  return pairs.some((term, p) => p % 2 === 0 && units[a]!.kinds[term] === Kind.Number);
}

/** Adds to each group the units that contradict one of its own without standing in a group with it. */
export function withConflicts(
  units: readonly IndexedUnit[],
  links: readonly Link[],
  groups: readonly Group[],
): Group[] {
  const fair = links.filter(({ a, b, score }) => score >= MIN_CONFLICT && !units[a]!.question && !units[b]!.question);
  const against = new Map<number, number[]>();
  const opposed = fair.filter(({ score, conflict }) => {
    if (conflict === null) return false;
    return score >= (AT_A_DISTANCE.has(conflict) ? MIN_CONFLICT : conflict === 'dates' ? JOIN_TOGETHER : JOIN);
  });
  for (const { a, b } of keepBest(units, fair, opposed)) {
    against.set(a, [...(against.get(a) ?? []), b]);
    against.set(b, [...(against.get(b) ?? []), a]);
  }
  return groups.map((group) => {
    const speaking = new Set(group.units.map((unit) => units[unit]!.witness));
    const found = group.units.flatMap((unit) => against.get(unit) ?? []);
    return withAgainst(
      group,
      found.filter((unit) => !speaking.has(units[unit]!.witness)),
    );
  });
}

/** Adds to each group the units that deny one of its own, or a question that asks the same, without repeating it. */
export function withDenials(units: readonly IndexedUnit[], links: readonly Link[], groups: readonly Group[]): Group[] {
  const deniers = new Map<number, number[]>();
  const add = (unit: number, denier: number) => deniers.set(unit, [...(deniers.get(unit) ?? []), denier]);
  for (const [denier, { denies }] of units.entries()) {
    if (denies === null) continue;
    add(denies, denier);
    if (!units[denies]!.question) continue;
    for (const { a, b, score } of links)
      if (score >= JOIN_TOGETHER && (a === denies || b === denies)) add(a === denies ? b : a, denier);
  }
  return groups.map((group) =>
    withAgainst(
      group,
      group.units.flatMap((unit) => deniers.get(unit) ?? []),
    ),
  );
}

function withAgainst(group: Group, found: readonly number[]): Group {
  if (found.length === 0) return group;
  const all = new Set([...group.against, ...found]);
  for (const unit of group.units) all.delete(unit);
  return { units: group.units, against: [...all].sort((x, y) => x - y) };
}
