import type { IndexedUnit } from './indexed.ts';
import type { Link } from './links.ts';

/** Units of several witnesses that say the same thing; indices of units, ascending. */
export interface Group {
  readonly units: readonly number[];
}

/** Links from this score on may join two clauses into one statement. */
export const JOIN = 0.42;
/** Share of both clauses' weight that a link covers between near-copies. */
const TWIN_SHARE = 0.85;
/** A link is dropped where either end has one this much stronger to the same witness about the same words. */
const RIVAL = 0.7;
/** Share of a facet's weight that a link must touch to speak of it. */
const TOUCH = 0.55;
/** Least mean link between the clauses of two groups that become one, with absent links as 0. */
const MEAN_LINK = 0.2;
const MAX_FACETS = 4;

/** One thing that a class of near-identical clauses says: the term ids that its links share. */
interface Facet {
  readonly owner: number;
  readonly ids: ReadonlySet<number>;
  readonly weight: number;
}

/**
 * Groups of clauses that say the same thing. Near-copies stand together from the start; the rest join from the strongest
 * link down, where the link is among the best of both its ends and the groups as wholes are alike (average linkage). A
 * clause that says several things stands in several groups. Clauses without a partner stand in none.
 */
export function groupUnits(units: readonly IndexedUnit[], links: readonly Link[]): Group[] {
  const strong = keepBest(
    units,
    links.filter(({ score }) => score >= JOIN),
  );
  const classes = twinClasses(units, strong);
  const between = linksBetween(strong, classes.of);
  const facets = facetsOf(units, classes, between);
  const edges = edgesOf(units, classes.of, between, facets);
  return joined(classes, facets, edges);
}

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
        if (rival === link || rival.score * RIVAL <= link.score) continue;
        const elsewhere = rival.a === own ? rival.b : rival.a;
        if (units[elsewhere]!.sentence === units[other]!.sentence) continue;
        const shared = maskWeight(units[own]!, mask & maskAt(rival, own));
        if (shared >= 0.5 * maskWeight(units[own]!, mask)) return false;
      }
    }
    return true;
  });
}

function maskAt(link: Link, unit: number): number {
  return link.a === unit ? link.maskA : link.maskB;
}

function maskWeight(unit: IndexedUnit, mask: number): number {
  let sum = 0;
  for (let i = 0; i < unit.ids.length; i++) if ((mask & (1 << i)) !== 0) sum += unit.weights[i]!;
  return sum;
}

interface Classes {
  /** Class of each unit. */
  readonly of: Int32Array;
  readonly members: readonly (readonly number[])[];
}

/** Units whose words are all but the same. */
function twinClasses(units: readonly IndexedUnit[], links: readonly Link[]): Classes {
  const parents = Int32Array.from(units, (_, i) => i);
  for (const link of links) if (isTwin(units, link)) unite(parents, link.a, link.b);
  const of = new Int32Array(units.length);
  const members: number[][] = [];
  const numbers = new Map<number, number>();
  for (let u = 0; u < units.length; u++) {
    const root = find(parents, u);
    let number = numbers.get(root);
    if (number === undefined) {
      number = members.length;
      numbers.set(root, number);
      members.push([]);
    }
    of[u] = number;
    members[number]!.push(u);
  }
  return { of, members };
}

function isTwin(units: readonly IndexedUnit[], link: Link): boolean {
  if (link.figuresDiffer) return false;
  const a = units[link.a]!;
  const b = units[link.b]!;
  return maskWeight(a, link.maskA) >= TWIN_SHARE * a.total && maskWeight(b, link.maskB) >= TWIN_SHARE * b.total;
}

/** The strongest link between each two classes. */
function linksBetween(links: readonly Link[], of: Int32Array): Link[] {
  const best = new Map<number, Link>();
  for (const link of links) {
    const x = of[link.a]!;
    const y = of[link.b]!;
    if (x === y) continue;
    const key = Math.min(x, y) * of.length + Math.max(x, y);
    const known = best.get(key);
    if (known === undefined || known.score < link.score) best.set(key, link);
  }
  return [...best.values()].sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

interface Facets {
  readonly all: readonly Facet[];
  /** Indices into `all`, by class. */
  readonly ofClass: readonly (readonly number[])[];
}

/**
 * What each class says to others: links that share their words make one facet, the narrowest first, so that "1.7 times the
 * mass of the Earth" and "once every five days" stay two things although a third report says both in one breath.
 */
function facetsOf(units: readonly IndexedUnit[], classes: Classes, links: readonly Link[]): Facets {
  const weights = new Map<number, number>();
  for (const unit of units) for (let i = 0; i < unit.ids.length; i++) weights.set(unit.ids[i]!, unit.weights[i]!);
  const weigh = (ids: Iterable<number>) => {
    let sum = 0;
    for (const id of ids) sum += weights.get(id)!;
    return sum;
  };
  const shared: Set<number>[][] = classes.members.map(() => []);
  for (const link of links)
    for (const end of [link.a, link.b]) shared[classes.of[end]!]!.push(idsOfMask(units[end]!, maskAt(link, end)));
  const all: Facet[] = [];
  const ofClass = shared.map((sets, owner) => {
    const own: number[] = [];
    const weighed = sets.map((ids) => ({ ids, weight: weigh(ids) })).sort((p, q) => p.weight - q.weight);
    for (const { ids, weight } of weighed) {
      const touching = own.filter(
        (f) => weigh(intersection(ids, all[f]!.ids)) >= 0.5 * Math.min(weight, all[f]!.weight),
      );
      const left = new Set(ids);
      for (const f of touching) for (const id of all[f]!.ids) left.delete(id);
      const rest = weigh(left);
      if (touching.length > 0 && (rest < NEW_FACET || own.length >= MAX_FACETS)) continue;
      own.push(all.length);
      all.push(touching.length > 0 ? { owner, ids: left, weight: rest } : { owner, ids, weight });
    }
    return own;
  });
  return { all, ofClass };
}

/** Weight that a wide link must share beyond the facets known for it to make one of its own. */
const NEW_FACET = 0.8;

function idsOfMask(unit: IndexedUnit, mask: number): Set<number> {
  const ids = new Set<number>();
  for (let i = 0; i < unit.ids.length; i++) if ((mask & (1 << i)) !== 0) ids.add(unit.ids[i]!);
  return ids;
}

function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): number[] {
  return [...a].filter((id) => b.has(id));
}

interface Edge {
  readonly f: number;
  readonly g: number;
  readonly score: number;
}

/** Which facets each link joins: those on both sides whose terms it matches with each other. */
function edgesOf(units: readonly IndexedUnit[], of: Int32Array, links: readonly Link[], facets: Facets): Edge[] {
  const edges: Edge[] = [];
  for (const { a, b, pairs, score } of links) {
    for (const f of facets.ofClass[of[a]!]!) {
      for (const g of facets.ofClass[of[b]!]!) {
        const F = facets.all[f]!;
        const G = facets.all[g]!;
        let weightF = 0;
        let weightG = 0;
        for (let p = 0; p < pairs.length; p += 2) {
          const i = pairs[p]!;
          const j = pairs[p + 1]!;
          if (!F.ids.has(units[a]!.ids[i]!) || !G.ids.has(units[b]!.ids[j]!)) continue;
          weightF += units[a]!.weights[i]!;
          weightG += units[b]!.weights[j]!;
        }
        if (weightF >= TOUCH * F.weight && weightG >= TOUCH * G.weight) edges.push({ f, g, score });
      }
    }
  }
  return edges.sort((p, q) => q.score - p.score || p.f - q.f || p.g - q.g);
}

/** Joins facets from the strongest edge down; classes that no edge reaches stand alone. */
function joined(classes: Classes, facets: Facets, edges: readonly Edge[]): Group[] {
  const parents = Int32Array.from(facets.all, (_, i) => i);
  const groups: number[][] = facets.all.map((_, i) => [i]);
  const scores = new Map<number, number>();
  const size = facets.all.length;
  for (const { f, g, score } of edges) {
    scores.set(f * size + g, score);
    scores.set(g * size + f, score);
  }
  for (const { f, g } of edges) {
    const p = find(parents, f);
    const q = find(parents, g);
    if (p === q) continue;
    let sum = 0;
    for (const x of groups[p]!) for (const y of groups[q]!) sum += scores.get(x * size + y) ?? 0;
    if (sum < MEAN_LINK * groups[p]!.length * groups[q]!.length) continue;
    const root = unite(parents, p, q);
    groups[root] = [...groups[p]!, ...groups[q]!];
  }
  const result: Group[] = [];
  for (let f = 0; f < size; f++) {
    if (find(parents, f) !== f) continue;
    const units = new Set(groups[f]!.flatMap((facet) => classes.members[facets.all[facet]!.owner]!));
    result.push({ units: [...units].sort((x, y) => x - y) });
  }
  for (const [number, members] of classes.members.entries())
    if (facets.ofClass[number]!.length === 0) result.push({ units: members });
  return result;
}

function find(parents: Int32Array, at: number): number {
  let root = at;
  while (parents[root] !== root) root = parents[root]!;
  for (let i = at; parents[i] !== root; ) {
    const next = parents[i]!;
    parents[i] = root;
    i = next;
  }
  return root;
}

/** Joins two sets under the smaller of their roots and gives it back. */
function unite(parents: Int32Array, a: number, b: number): number {
  const x = find(parents, a);
  const y = find(parents, b);
  parents[Math.max(x, y)] = Math.min(x, y);
  return Math.min(x, y);
}
