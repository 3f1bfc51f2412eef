import { sorted } from '../../align/index.ts';
import { type Corpus, isTopic } from './corpus.ts';

/**
 * Terms of a report by which others are found, the heaviest first. Two reports of one event share several of the rare
 * words, names and numbers that each uses most.
 */
const FINDING_TERMS = 40;
/** How much more a term counts there that the title or lead has. */
const TOPIC_GAIN = 1.5;
/** Cosine over the finding terms from which two reports are compared closely. */
const LEAST_NEAR = 0.06;
/** Days. Two reports that lie further apart are not held against each other. */
export const WINDOW_DAYS = 10;

/**
 * Every pair of reports that may tell of one event, as [a, b, a, b, …] with a < b, ordered by b, then a: those that share
 * finding terms and lie within `WINDOW_DAYS`. `days`: of each report, whole days from any first one, ascending; those without
 * a date come last as NaN and are held against all. `groups`: pairs are within one group only. Exact for what it promises;
 * O(terms + pairs that share a finding term in time), memory 12 bytes a finding term.
 */
export function candidatePairs(corpus: Corpus, days: Float64Array, groups: Uint32Array): Uint32Array {
  const { starts, lists, places, owners, weights } = postingsOf(
    corpus.sketches.map((_, at) => findingTerms(corpus, at)),
  );
  const near = new Float32Array(days.length);
  const met: number[] = [];
  const pairs = new Pairs();
  let earliest = 0;
  for (let b = 0; b < days.length; b++) {
    while (days[earliest]! < days[b]! - WINDOW_DAYS) earliest++;
    // A report without a date is held against all.
    const from = Number.isNaN(days[b]!) ? 0 : earliest;
    for (let i = starts[b]!; i < starts[b + 1]!; i++) {
      const weight = weights[places[i]!]!;
      for (let at = places[i]! - 1; at >= lists[i]!; at--) {
        const a = owners[at]!;
        if (a < from) break;
        if (groups[a] !== groups[b]) continue;
        if (near[a] === 0) met.push(a);
        near[a]! += weight * weights[at]!;
      }
    }
    met.sort((x, y) => x - y);
    for (const a of met) {
      if (near[a]! >= LEAST_NEAR) pairs.push(a, b);
      near[a] = 0;
    }
    met.length = 0;
  }
  return pairs.all();
}

interface FindingTerms {
  readonly terms: Uint32Array;
  /** Together a vector of length 1. */
  readonly weights: Float32Array;
}

function findingTerms({ sketches, weights: all }: Corpus, at: number): FindingTerms {
  const own = all[at]!;
  const { terms, marks } = sketches[at]!;
  const weights = Float32Array.from(terms, (_, i) => own[i]! * (isTopic(marks[i]!) ? TOPIC_GAIN : 1));
  // Equal weights by the terms' own hashes: what is kept depends on nothing but the report and the rarities.
  const kept = Array.from(terms.keys())
    .sort((i, j) => weights[j]! - weights[i]! || terms[i]! - terms[j]!)
    .slice(0, FINDING_TERMS);
  const length = Math.sqrt(kept.reduce((sum, i) => sum + weights[i]! ** 2, 0));
  return {
    terms: Uint32Array.from(kept, (i) => terms[i]!),
    weights: Float32Array.from(kept, (i) => weights[i]! / Math.max(1, length)),
  };
}

/** For every term, the list of the reports that have it; all lists behind one another. */
interface Postings {
  /** By report: where its terms begin in `lists` and `places`. */
  readonly starts: Uint32Array;
  /** By term of a report: where its list begins, and where the report stands in it. */
  readonly lists: Uint32Array;
  readonly places: Uint32Array;
  /** By place: the report, ascending in each list, and what the term weighs in it. */
  readonly owners: Uint32Array;
  readonly weights: Float32Array;
}

function postingsOf(reports: readonly FindingTerms[]): Postings {
  const starts = new Uint32Array(reports.length + 1);
  for (let i = 0; i < reports.length; i++) starts[i + 1] = starts[i]! + reports[i]!.terms.length;
  const hashes = new Uint32Array(starts.at(-1)!);
  const owned = new Uint32Array(hashes.length);
  const weighed = new Float32Array(hashes.length);
  reports.forEach(({ terms, weights }, at) => {
    hashes.set(terms, starts[at]!);
    weighed.set(weights, starts[at]!);
    owned.fill(at, starts[at]!, starts[at + 1]!);
  });
  // The sort keeps the order of equal keys, so that owners ascend in each list.
  const { keys, order } = sorted(hashes);
  const lists = new Uint32Array(order.length);
  const places = new Uint32Array(order.length);
  for (let at = 0, list = 0; at < order.length; at++) {
    if (keys[at] !== keys[list]) list = at;
    lists[order[at]!] = list;
    places[order[at]!] = at;
  }
  return {
    starts,
    lists,
    places,
    owners: order.map((term) => owned[term]!),
    weights: Float32Array.from(order, (term) => weighed[term]!),
  };
}

/** Pairs of numbers in an array that grows. */
class Pairs {
  #room = new Uint32Array(1 << 12);
  #length = 0;

  push(a: number, b: number): void {
    if (this.#length === this.#room.length) {
      const more = new Uint32Array(2 * this.#room.length);
      more.set(this.#room);
      this.#room = more;
    }
    this.#room[this.#length++] = a;
    this.#room[this.#length++] = b;
  }

  all(): Uint32Array {
    return this.#room.subarray(0, this.#length);
  }
}
