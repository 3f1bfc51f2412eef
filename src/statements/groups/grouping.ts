import { find, singletons, unite } from '../../align/index.ts';
import type { IndexedUnit } from '../links/indexed.ts';
import type { LinkTable } from '../links/links.ts';
import { type Classes, linksBetween, twinClasses } from './classes.ts';
import { type Edge, edgesOf, type Facets, facetsOf } from './facets.ts';
import { type Group, JOIN, JOIN_TOGETHER } from './group.ts';
import { positionsOf, withConflicts, withDenials } from './positions.ts';
import { keepBest } from './rivals.ts';

/** Least mean link between the clauses of two groups that become one, with absent links as 0. */
const MEAN_LINK = 0.38;

/**
 * Groups of clauses that say the same thing. Near-copies stand together from the start; the rest join from the strongest
 * link down, where the link is among the best of both its ends and the groups as wholes are alike (average linkage). A
 * clause that says several things stands in several groups. Clauses without a partner stand in none.
 */
export function groupUnits(units: readonly IndexedUnit[], table: LinkTable): Group[] {
  const { links } = table;
  const strong = keepBest(
    units,
    links.filter(({ a, b, score }) => score >= JOIN_TOGETHER && !units[a]!.question && !units[b]!.question),
  );
  const classes = twinClasses(
    units,
    strong.filter(({ score }) => score >= JOIN),
  );
  const between = linksBetween(strong, classes.of);
  const facets = facetsOf(units, classes, between);
  const edges = edgesOf(units, classes.of, between, facets);
  const sets = joined(classes, facets, edges, meansOf(classes, table));
  const groups = positionsOf(sets, strong, units, table.altered);
  const claims = groups.filter((group) => group.units.some((unit) => !units[unit]!.question));
  return withDenials(units, links, withConflicts(units, links, claims));
}

/** How alike two classes are: the score of their best link, or of their first members where no link was kept. */
function meansOf({ of, members }: Classes, { links, scoreOf }: LinkTable): (x: number, y: number) => number {
  const best = new Map<number, number>();
  const keyOf = (x: number, y: number) => Math.min(x, y) * members.length + Math.max(x, y);
  for (const { a, b, score } of links) {
    const key = keyOf(of[a]!, of[b]!);
    if ((best.get(key) ?? 0) < score) best.set(key, score);
  }
  return (x, y) => {
    const key = keyOf(x, y);
    const known = best.get(key);
    if (known !== undefined) return known;
    const score = scoreOf(members[x]![0]!, members[y]![0]!);
    best.set(key, score);
    return score;
  };
}

/** Facets of a group that speak for it when groups are compared: their mean hardly changes with more. */
const SPEAKERS = 12;

/** Joins facets from the strongest edge down; classes that no edge reaches stand alone. */
function joined(
  classes: Classes,
  facets: Facets,
  edges: readonly Edge[],
  alike: (x: number, y: number) => number,
): number[][] {
  const size = facets.all.length;
  const parents = singletons(facets.all.length);
  const groups: number[][] = facets.all.map((_, i) => [i]);
  for (const { f, g, score } of edges) {
    const p = find(parents, f);
    const q = find(parents, g);
    if (p === q) continue;
    const [own, other] = [sample(groups[p]!), sample(groups[q]!)];
    let sum = 0;
    for (const x of own) for (const y of other) sum += alike(facets.all[x]!.owner, facets.all[y]!.owner);
    const pairs = own.length * other.length;
    if (sum < (score >= JOIN ? MEAN_LINK : JOIN_TOGETHER) * pairs || (score < JOIN && pairs < 2)) continue;
    const root = unite(parents, p, q);
    groups[root] = [...groups[p]!, ...groups[q]!];
  }
  const sets: Set<number>[] = [];
  for (let f = 0; f < size; f++)
    if (find(parents, f) === f) sets.push(new Set(groups[f]!.map((facet) => facets.all[facet]!.owner)));
  for (const number of classes.members.keys()) if (facets.ofClass[number]!.length === 0) sets.push(new Set([number]));
  return mergeOverlapping(sets).map((set) =>
    [...set].flatMap((owner) => classes.members[owner]!).sort((x, y) => x - y),
  );
}

/** Up to `SPEAKERS` members, evenly spread. */
function sample(members: readonly number[]): readonly number[] {
  if (members.length <= SPEAKERS) return members;
  return Array.from({ length: SPEAKERS }, (_, i) => members[Math.floor((i * members.length) / SPEAKERS)]!);
}

/**
 * Sets of classes of which one holds most of the other are one: they are the same claim, seen from two sides.
 */
function mergeOverlapping(sets: readonly Set<number>[]): Set<number>[] {
  const sorted = [...sets].sort((x, y) => y.size - x.size);
  const merged: Set<number>[] = [];
  const holders = new Map<number, Set<number>[]>();
  for (const set of sorted) {
    const near = new Map<Set<number>, number>();
    for (const owner of set) for (const other of holders.get(owner) ?? []) near.set(other, (near.get(other) ?? 0) + 1);
    const target = [...near].find(([, shared]) => shared > MOST * set.size)?.[0];
    const holder = target ?? new Set<number>();
    if (target === undefined) merged.push(holder);
    for (const owner of set) {
      if (holder.has(owner)) continue;
      holder.add(owner);
      const known = holders.get(owner);
      if (known === undefined) holders.set(owner, [holder]);
      else known.push(holder);
    }
  }
  return merged;
}

/** Share of the smaller of two sets that the larger must hold more than for both to be one. */
const MOST = 0.5;
