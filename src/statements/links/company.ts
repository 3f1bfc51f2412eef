import type { IndexedUnit } from './indexed.ts';
import type { Link } from './links.ts';
import { type Company, likelihoodAmong } from './odds.ts';

/** Units before and behind that stand around one. */
const REACH = 2;

/**
 * The links with scores that count their company: clauses whose neighbours speak of the same things are likelier to do so
 * too, for reports follow one another's order; so are those that a third family's clause goes with; those of which either
 * has a better partner elsewhere in the other's report are not. `links`: ordered by `a`, then by `b`; so is the result.
 */
export function weighedByCompany(
  units: readonly IndexedUnit[],
  links: readonly Link[],
  familyOf: readonly number[],
): { readonly links: Link[]; readonly scoreOf: (pair: Pair) => number } {
  const companyOf = companies(units, links, familyOf);
  const scoreOf = (pair: Pair) => likelihoodAmong(companyOf(pair));
  return { links: links.map((link) => withScore(link, scoreOf(link))), scoreOf };
}

/** Field by field: a copy by spreading is slow to read from, and links are read often. */
function withScore(link: Link, score: number): Link {
  const { a, b, similarity, maskA, maskB, pairs, conflict, disputed } = link;
  return { a, b, score, similarity, maskA, maskB, pairs, conflict, disputed };
}

/** Two units, `a < b`, and how likely they speak of one claim by themselves. */
type Pair = Pick<Link, 'a' | 'b' | 'score'>;

/** What the links say of each pair. `familyOf`: by witness. */
export function companies(
  units: readonly IndexedUnit[],
  links: readonly Pair[],
  familyOf: readonly number[],
): (pair: Pair) => Company {
  const ends = endsOf(units.length, links);
  const partners = partnersByFamily(
    ends,
    units.map(({ witness }) => familyOf[witness]!),
  );
  return ({ a, b, score }) => ({
    alone: score,
    around: around(units, ends, a, b),
    third: third(partners, a, b),
    rivals: [rival(units, ends, a, b), rival(units, ends, b, a)],
  });
}

/** Partners of unit `u`, ascending: entries `firsts[u]` to `firsts[u + 1]` of `others`, with their scores. */
interface Ends {
  readonly firsts: Int32Array;
  readonly others: Int32Array;
  readonly scores: Float64Array;
}

function endsOf(units: number, links: readonly Pair[]): Ends {
  const firsts = new Int32Array(units + 1);
  for (const { a, b } of links) {
    firsts[a + 1]!++;
    firsts[b + 1]!++;
  }
  for (let u = 0; u < units; u++) firsts[u + 1]! += firsts[u]!;
  const next = firsts.slice();
  const others = new Int32Array(2 * links.length);
  const scores = new Float64Array(2 * links.length);
  // Links come by `a`, then by `b`: all smaller partners of a unit before its larger ones.
  for (const { a, b, score } of links) {
    const [ofA, ofB] = [next[a]!++, next[b]!++];
    others[ofA] = b;
    others[ofB] = a;
    scores[ofA] = scores[ofB] = score;
  }
  return { firsts, others, scores };
}

/** Index of the first partner of `unit` that is `least` or comes after it. */
function firstFrom({ firsts, others }: Ends, unit: number, least: number): number {
  let low = firsts[unit]!;
  let high = firsts[unit + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (others[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function around(units: readonly IndexedUnit[], ends: Ends, a: number, b: number): number {
  const { firsts, others, scores } = ends;
  let most = 0;
  for (let i = Math.max(0, a - REACH); i <= Math.min(units.length - 1, a + REACH); i++) {
    if (i === a || units[i]!.witness !== units[a]!.witness) continue;
    for (let at = firstFrom(ends, i, b - REACH); at < firsts[i + 1]! && others[at]! <= b + REACH; at++) {
      const other = others[at]!;
      if (other !== b && units[other]!.witness === units[b]!.witness) most = Math.max(most, scores[at]!);
    }
  }
  return most;
}

/** Partners of units with all of one family together: whoever asks for a third family's passes over the copies of the two. */
interface Partners {
  /** As in `Ends`, but `others` are places in the order of families. */
  readonly ends: Ends;
  /** By unit: where in that order its family begins and ends. */
  readonly begins: Int32Array;
  readonly stops: Int32Array;
}

/** `families`: by unit. O(links). */
function partnersByFamily({ firsts, others, scores }: Ends, families: readonly number[]): Partners {
  const order = Int32Array.from(families.keys()).sort((u, v) => families[u]! - families[v]! || u - v);
  const begins = new Int32Array(order.length);
  const stops = new Int32Array(order.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && families[order[to]!] === families[order[from]!]) to++;
    for (let place = from; place < to; place++) {
      begins[order[place]!] = from;
      stops[order[place]!] = to;
    }
  }
  const next = firsts.slice();
  const ends = { firsts, others: new Int32Array(others.length), scores: new Float64Array(scores.length) };
  for (let place = 0; place < order.length; place++) {
    const unit = order[place]!;
    for (let i = firsts[unit]!; i < firsts[unit + 1]!; i++) {
      const at = next[others[i]!]!++;
      ends.others[at] = place;
      ends.scores[at] = scores[i]!;
    }
  }
  return { ends, begins, stops };
}

/** The likeliest clause of a third family that goes with both, by the less likely of its two links. */
function third({ ends, begins, stops }: Partners, a: number, b: number): number {
  const [x, y] = begins[a]! <= begins[b]! ? [a, b] : [b, a];
  return Math.max(
    likeliestOfBoth(ends, a, b, 0, begins[x]!),
    likeliestOfBoth(ends, a, b, stops[x]!, begins[y]!),
    likeliestOfBoth(ends, a, b, stops[y]!, begins.length),
  );
}

/** The same of the partners that are `least` or come after it, and before `end`. */
function likeliestOfBoth(ends: Ends, a: number, b: number, least: number, end: number): number {
  if (least >= end) return 0;
  const { firsts, others, scores } = ends;
  const [endA, endB] = [firsts[a + 1]!, firsts[b + 1]!];
  let most = 0;
  for (let i = firstFrom(ends, a, least), j = firstFrom(ends, b, least); i < endA && j < endB; ) {
    const x = others[i]!;
    const y = others[j]!;
    if (x >= end || y >= end) break;
    if (x === y) most = Math.max(most, Math.min(scores[i]!, scores[j]!));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return most;
}

/** The likeliest partner of `own` in the witness of `other`, in another sentence. */
function rival(units: readonly IndexedUnit[], ends: Ends, own: number, other: number): number {
  const { firsts, others, scores } = ends;
  const { witness, sentence } = units[other]!;
  const place = firstFrom(ends, own, other);
  let most = 0;
  for (const step of [-1, 1])
    for (let at = place + step; at >= firsts[own]! && at < firsts[own + 1]!; at += step) {
      const unit = units[others[at]!]!;
      if (unit.witness !== witness) break;
      if (unit.sentence !== sentence) most = Math.max(most, scores[at]!);
    }
  return most;
}
