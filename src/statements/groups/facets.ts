import type { IndexedUnit } from '../links/indexed.ts';
import type { Link } from '../links/links.ts';
import { idsOfMask, maskAt } from '../links/masks.ts';
import type { Classes } from './classes.ts';

/** Share of a facet's weight that a link must touch to speak of it. */
const TOUCH = 0.25;
const MAX_FACETS = 4;
/** Weight that a wide link must share beyond the facets known for it to make one of its own. */
const NEW_FACET = 0.8;

/** One thing that a class of near-identical clauses says: the term ids that its links share. */
interface Facet {
  readonly owner: number;
  readonly ids: ReadonlySet<number>;
  readonly weight: number;
}

export interface Facets {
  readonly all: readonly Facet[];
  /** Indices into `all`, by class. */
  readonly ofClass: readonly (readonly number[])[];
}

/**
 * What each class says to others: links that share their words make one facet, the narrowest first, so that "1.7 times the
 * mass of the Earth" and "once every five days" stay two things although a third report says both in one breath.
 */
export function facetsOf(units: readonly IndexedUnit[], classes: Classes, links: readonly Link[]): Facets {
  const weights = new Map<number, number>();
  for (const unit of units)
    for (let i = 0; i < unit.ids.length; i++)
      weights.set(unit.ids[i]!, Math.max(weights.get(unit.ids[i]!) ?? 0, unit.weights[i]!));
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

function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): number[] {
  return [...a].filter((id) => b.has(id));
}

export interface Edge {
  readonly f: number;
  readonly g: number;
  readonly score: number;
}

/** Which facets each link joins: those on both sides whose terms it matches with each other. */
export function edgesOf(units: readonly IndexedUnit[], of: Int32Array, links: readonly Link[], facets: Facets): Edge[] {
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
