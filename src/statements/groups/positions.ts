import { find, singletons, unite } from '../../align/index.ts';
import type { Contradiction } from '../../model/index.ts';
import type { IndexedUnit } from '../links/indexed.ts';
import type { Link } from '../links/links.ts';
import { Kind } from '../units/shape.ts';
import { carriersOf, isBeside, linksOf } from './beside.ts';
import { type Group, JOIN, JOIN_TOGETHER } from './group.ts';
import { keepBest } from './rivals.ts';

/** A link between two groups that contradict each other needs less: what they have in common is only their subject. */
const MIN_CONFLICT = 0.25;
/** Conflicts that mean something between clauses that share little else; a negation may deny anything. */
const AT_A_DISTANCE: ReadonlySet<Contradiction> = new Set(['figures', 'denial']);

/**
 * One group for each position on what the members speak of: units that agree, against those that contradict any of them.
 * Without a contradiction there is one position, held by all. `links`: those strong enough to join.
 * `altered`: units of copies that alter what they copy; they find their side last.
 */
export function positionsOf(
  sets: readonly (readonly number[])[],
  links: readonly Link[],
  units: readonly IndexedUnit[],
  altered: ReadonlySet<number>,
): Group[] {
  const ends: Link[][] = units.map(() => []);
  for (const link of links) ends[link.a]!.push(link);
  const inside = new Uint8Array(units.length);
  return sets.flatMap((members) => {
    for (const unit of members) inside[unit] = 1;
    const own: Link[] = [];
    for (const unit of members) for (const link of ends[unit]!) if (inside[link.b] === 1) own.push(link);
    for (const unit of members) inside[unit] = 0;
    if (own.every(({ conflict }) => conflict === null)) return [{ units: members, against: [] }];
    const ofUnit = linksOf(own);
    const beside = new Set(own.filter((link) => isBeside(link, ofUnit, units)));
    const groups = opposedPositions(
      members,
      own.map((link) => (beside.has(link) ? { ...link, conflict: null } : link)),
      units,
      altered,
    );
    if (beside.size === 0) return groups;
    const carriers = new Set([...beside].flatMap((link) => [...carriersOf(link, link.disputed!, ofUnit)]));
    const disputing = own.filter(({ a, b }) => carriers.has(a) && carriers.has(b));
    return [
      ...groups,
      ...opposedPositions(
        [...carriers].sort((x, y) => x - y),
        disputing,
        units,
        altered,
      ),
    ];
  });
}

function opposedPositions(
  members: readonly number[],
  links: readonly Link[],
  units: readonly IndexedUnit[],
  altered: ReadonlySet<number>,
): Group[] {
  const isAltered = ({ a, b }: Link) => altered.has(a) || altered.has(b);
  const inside = new Map(members.map((unit, i) => [unit, i]));
  const parents = singletons(members.length);
  const opposed = members.map(() => new Set<number>());
  /** By member: those that it contradicts, and its term that is in dispute, if it is one. */
  const direct = members.map((): { readonly other: number; readonly term: number | null }[] => []);
  const agreeing: Link[] = [];
  for (const link of links) {
    if (link.conflict === null) {
      agreeing.push(link);
      continue;
    }
    const [x, y] = [inside.get(link.a)!, inside.get(link.b)!];
    opposed[x]!.add(y);
    opposed[y]!.add(x);
    direct[x]!.push({ other: y, term: link.disputed?.[0] ?? null });
    direct[y]!.push({ other: x, term: link.disputed?.[1] ?? null });
  }
  const meets = (p: number, q: number) => [...opposed[p]!].some((member) => find(parents, member) === q);
  agreeing.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of [...agreeing.filter((link) => !isAltered(link)), ...agreeing.filter(isAltered)]) {
    const [p, q] = [find(parents, inside.get(a)!), find(parents, inside.get(b)!)];
    if (p === q || meets(p, q) || meets(q, p)) continue;
    const root = unite(parents, p, q);
    for (const member of opposed[root === p ? q : p]!) opposed[root]!.add(member);
  }
  const along = members.map(() => new Set<number>());
  for (const link of agreeing) {
    const [x, y] = [inside.get(link.a)!, inside.get(link.b)!];
    if (find(parents, x) !== find(parents, y)) continue;
    for (const [own, fellow] of [
      [x, y],
      [y, x],
    ] as const)
      for (const { other, term } of direct[own]!)
        if (sharesFigure(link, members[own]!, term, units)) along[fellow]!.add(other);
  }
  const roots = [...new Set(members.map((_, i) => find(parents, i)))];
  return roots.map((root) => {
    const own = members.filter((_, i) => find(parents, i) === root);
    // Who says both stands against neither.
    const speaking = new Set(own.map((unit) => units[unit]!.witness));
    const inRoot = (member: number) => find(parents, member) === root;
    const against = members.filter(
      (unit, i) =>
        !inRoot(i) &&
        !speaking.has(units[unit]!.witness) &&
        (direct[i]!.some(({ other }) => inRoot(other)) || [...along[i]!].some(inRoot)),
    );
    return { units: own, against };
  });
}

/** Whether a link matches a figure of `unit`: the one in dispute, `term`, where it is known. */
function sharesFigure(link: Link, unit: number, term: number | null, units: readonly IndexedUnit[]): boolean {
  const side = link.a === unit ? 0 : 1;
  return link.pairs.some(
    (own, p) => p % 2 === side && (term === null ? units[unit]!.kinds[own] === Kind.Number : own === term),
  );
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
