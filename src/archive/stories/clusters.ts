import { find, singletons, unite } from '../../align/index.ts';

/** Two reports and the log-odds that they tell of one event. */
export interface Links {
  /** [a, b, a, b, …] with a < b. */
  readonly pairs: Uint32Array;
  /** Of each pair. */
  readonly odds: Float32Array;
}

/** Log-odds of two reports that nothing brought together. */
const UNLINKED = -4;

/**
 * Groups of reports any two of which tell of one event on average: agglomeration by average link (Sokal and Michener 1958),
 * the strongest link first, until none is above `least`. Two reports further apart than `window` days say nothing for or
 * against a group, so that a story runs on from day to day; two within it that no link joins speak against it. `days`: as for
 * `candidatePairs`. Ties: the earlier groups. Groups ascend by their first member, members ascend. The result is the same in
 * whatever order links come. O(links · log links) and, for each meeting of two groups, their different days.
 */
export function averageLinkGroups(
  days: Float64Array,
  { pairs, odds }: Links,
  window: number,
  least: number,
): number[][] {
  // No group reaches over two parts that no link above the threshold joins: its average would be at most that.
  const parents = singletons(days.length);
  for (let i = 0; i < odds.length; i++) if (odds[i]! > least) unite(parents, pairs[2 * i]!, pairs[2 * i + 1]!);
  const agglomerations = new Map<number, Agglomeration>();
  for (let i = 0; i < odds.length; i++) {
    // It counts as much as no link, and takes room.
    if (odds[i]! <= UNLINKED) continue;
    const root = find(parents, pairs[2 * i]!);
    if (root !== find(parents, pairs[2 * i + 1]!)) continue;
    let own = agglomerations.get(root);
    if (own === undefined) {
      own = new Agglomeration(days, window, least);
      agglomerations.set(root, own);
    }
    own.link(pairs[2 * i]!, pairs[2 * i + 1]!, odds[i]!);
  }
  const groups: number[][] = [];
  for (let i = 0; i < days.length; i++) if (find(parents, i) === i && !agglomerations.has(i)) groups.push([i]);
  for (const own of agglomerations.values()) groups.push(...own.groups());
  return groups.sort((a, b) => a[0]! - b[0]!);
}

/** What joins two groups: the log-odds of their linked pairs, summed, and how many these are. */
interface Bond {
  sum: number;
  count: number;
}

interface Group {
  members: number[];
  /** Different days with how many of the members each has, ascending; the undated come under NaN, last. */
  days: [day: number, count: number][];
  readonly bonds: Map<number, Bond>;
  /** How often it has grown; null once it is part of another. */
  age: number | null;
}

interface Offer {
  readonly average: number;
  readonly a: number;
  readonly b: number;
  readonly ages: readonly [number, number];
}

/** The groups of reports that links connect. */
class Agglomeration {
  readonly #days: Float64Array;
  readonly #window: number;
  readonly #least: number;
  readonly #groups = new Map<number, Group>();

  constructor(days: Float64Array, window: number, least: number) {
    this.#days = days;
    this.#window = window;
    this.#least = least;
  }

  link(a: number, b: number, odds: number): void {
    const bond = { sum: odds, count: 1 };
    this.#group(a).bonds.set(b, bond);
    this.#group(b).bonds.set(a, bond);
  }

  groups(): number[][] {
    const offers = new Heap();
    for (const [a, { bonds }] of this.#groups) for (const b of bonds.keys()) if (a < b) this.#offer(offers, a, b);
    for (let offer = offers.pop(); offer !== undefined; offer = offers.pop()) {
      const [a, b] = [this.#groups.get(offer.a)!, this.#groups.get(offer.b)!];
      if (a.age === offer.ages[0] && b.age === offer.ages[1]) this.#merge(offer.a, offer.b, offers);
    }
    return [...this.#groups.values()]
      .filter(({ age }) => age !== null)
      .map(({ members }) => members.sort((a, b) => a - b));
  }

  #group(at: number): Group {
    let group = this.#groups.get(at);
    if (group === undefined) {
      group = { members: [at], days: [[this.#days[at]!, 1]], bonds: new Map(), age: 0 };
      this.#groups.set(at, group);
    }
    return group;
  }

  #offer(offers: Heap, x: number, y: number): void {
    const [a, b] = x < y ? [x, y] : [y, x];
    const [first, second] = [this.#groups.get(a)!, this.#groups.get(b)!];
    const { sum, count } = first.bonds.get(b)!;
    const met = pairsWithin(first.days, second.days, this.#window);
    const average = (sum + (met - count) * UNLINKED) / met;
    if (average > this.#least) offers.push({ average, a, b, ages: [first.age!, second.age!] });
  }

  /** `b` becomes part of `a`, which is the earlier one. */
  #merge(a: number, b: number, offers: Heap): void {
    const [into, from] = [this.#groups.get(a)!, this.#groups.get(b)!];
    into.members.push(...from.members);
    into.days = joinedDays(into.days, from.days);
    into.age!++;
    from.age = null;
    into.bonds.delete(b);
    for (const [c, bond] of from.bonds) {
      if (c === a) continue;
      const other = this.#groups.get(c)!;
      other.bonds.delete(b);
      const before = into.bonds.get(c);
      if (before === undefined) {
        into.bonds.set(c, bond);
        other.bonds.set(a, bond);
      } else {
        before.sum += bond.sum;
        before.count += bond.count;
      }
    }
    from.bonds.clear();
    for (const c of into.bonds.keys()) this.#offer(offers, a, c);
  }
}

/** How many pairs of two groups lie within `window` days, at least 1; who has no date lies near everybody. */
function pairsWithin(a: Group['days'], b: Group['days'], window: number): number {
  let pairs = 0;
  for (const [day, count] of a)
    for (const [other, others] of b) if (!(Math.abs(day - other) > window)) pairs += count * others;
  return Math.max(1, pairs);
}

function joinedDays(a: Group['days'], b: Group['days']): Group['days'] {
  const counts = new Map(a);
  for (const [day, count] of b) counts.set(day, (counts.get(day) ?? 0) + count);
  return [...counts];
}

/** Offers, the highest average first; among equal ones those of the earlier groups. */
class Heap {
  readonly #items: Offer[] = [];

  push(offer: Offer): void {
    const items = this.#items;
    let at = items.length;
    items.push(offer);
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if (!isBefore(offer, items[above]!)) break;
      items[at] = items[above]!;
      at = above;
    }
    items[at] = offer;
  }

  pop(): Offer | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (items.length === 0 || last === undefined) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && isBefore(items[below + 1]!, items[below]!)) below++;
      if (!isBefore(items[below]!, last)) break;
      items[at] = items[below]!;
      at = below;
    }
    items[at] = last;
    return top;
  }
}

function isBefore(x: Offer, y: Offer): boolean {
  if (x.average !== y.average) return x.average > y.average;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}
