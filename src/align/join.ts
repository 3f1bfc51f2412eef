import { sorted } from './radix.ts';

/**
 * Every pair of texts that has enough different features in common, as indices [a, b] with a < b, ordered by b, then a.
 * `features`: of each text, ascending; repetitions count once. `enough(shared, a, b)`: whether so many will do. Exact: no
 * pair is lost. O(features + pairs of texts over all shared features); memory 16 bytes a feature.
 */
export function pairsSharing(
  features: readonly Uint32Array[],
  enough: (shared: number, a: number, b: number) => boolean,
): [number, number][] {
  const { hashes, owners } = distinctFeatures(features);
  const { keys, order } = sorted(hashes);
  const postings = new Uint32Array(order.length);
  /** For each feature, where the list of its owners begins; for a feature of one text only: none. */
  const lists = new Int32Array(order.length).fill(-1);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && keys[to] === keys[from]) to++;
    for (let i = from; i < to; i++) {
      postings[i] = owners[order[i]!]!;
      if (to - from > 1) lists[order[i]!] = from;
    }
    from = to;
  }
  return countedPairs(features.length, owners, lists, postings, enough);
}

interface Features {
  readonly hashes: Uint32Array;
  /** The text that each feature stands in, ascending. */
  readonly owners: Uint32Array;
}

function distinctFeatures(features: readonly Uint32Array[]): Features {
  const room = features.reduce((sum, own) => sum + own.length, 0);
  const hashes = new Uint32Array(room);
  const owners = new Uint32Array(room);
  let count = 0;
  features.forEach((own, owner) => {
    for (let i = 0; i < own.length; i++) {
      if (i > 0 && own[i] === own[i - 1]) continue;
      hashes[count] = own[i]!;
      owners[count++] = owner;
    }
  });
  return { hashes: hashes.subarray(0, count), owners: owners.subarray(0, count) };
}

/** Owners in a list ascend, because the sort keeps the order of equal keys: each list is read up to the text itself. */
function countedPairs(
  texts: number,
  owners: Uint32Array,
  lists: Int32Array,
  postings: Uint32Array,
  enough: (shared: number, a: number, b: number) => boolean,
): [number, number][] {
  const pairs: [number, number][] = [];
  const shared = new Uint32Array(texts);
  for (let i = 0; i < owners.length; ) {
    const owner = owners[i]!;
    shared.fill(0);
    for (; i < owners.length && owners[i] === owner; i++) {
      const list = lists[i]!;
      if (list < 0) continue;
      for (let at = list; postings[at]! < owner; at++) shared[postings[at]!]!++;
    }
    for (let other = 0; other < owner; other++)
      if (shared[other]! > 0 && enough(shared[other]!, other, owner)) pairs.push([other, owner]);
  }
  return pairs;
}
