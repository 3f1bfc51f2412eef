/** `size` sets of one member each, as a forest in which a root is its own parent. */
export function singletons(size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, i) => i);
}

/** The root of `at`'s set in a forest where `parents[i] === i` for a root; shortens the way to it. */
export function find(parents: Int32Array, at: number): number {
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
export function unite(parents: Int32Array, a: number, b: number): number {
  const x = find(parents, a);
  const y = find(parents, b);
  parents[Math.max(x, y)] = Math.min(x, y);
  return Math.min(x, y);
}
