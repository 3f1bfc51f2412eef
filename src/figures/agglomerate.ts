/** Things on their way to being joined. */
export interface Joining<G> {
  /** The groups to begin with. */
  readonly groups: readonly G[];
  /** Pairs of these, by index, that may be joined; whoever has no such pair in common with another never meets it. */
  readonly pairs: Iterable<readonly [number, number]>;
  /** How much speaks for two being one; above 0 they may be. Symmetric. */
  readonly score: (a: G, b: G) => number;
  readonly join: (a: G, b: G) => G;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Joins the two groups that most speaks for, again and again, until nothing speaks for any two (agglomerative clustering). Ties:
 * those that come first. O(pairs · log pairs) scores, as long as groups stay small beside the whole.
 */
export function agglomerate<G>({ groups: given, pairs, score, join }: Joining<G>): G[] {
  const groups: (G | undefined)[] = [...given];
  const neighbours = groups.map(() => new Set<number>());
  const heap: Candidate[] = [];
  const offer = (i: number, j: number) => {
    const [a, b] = i < j ? [i, j] : [j, i];
    const own = score(groups[a]!, groups[b]!);
    if (own > 0) push(heap, { a, b, score: own });
  };
  for (const [a, b] of pairs) {
    if (a === b || neighbours[a]!.has(b)) continue;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
    offer(a, b);
  }
  for (let best = pop(heap); best !== undefined; best = pop(heap)) {
    const [one, other] = [groups[best.a], groups[best.b]];
    if (one === undefined || other === undefined) continue;
    const into = groups.push(join(one, other)) - 1;
    groups[best.a] = groups[best.b] = undefined;
    const met = new Set<number>();
    for (const from of [best.a, best.b])
      for (const near of neighbours[from]!) if (groups[near] !== undefined) met.add(near);
    neighbours.push(met);
    for (const near of met) {
      neighbours[near]!.add(into);
      offer(near, into);
    }
  }
  return groups.filter((group) => group !== undefined);
}

function isBefore(x: Candidate, y: Candidate): boolean {
  return x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b;
}

function push(heap: Candidate[], candidate: Candidate): void {
  let at = heap.push(candidate) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(candidate, heap[above]!)) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = candidate;
}

function pop(heap: Candidate[]): Candidate | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++;
    if (!isBefore(heap[below]!, last)) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
  return first;
}
