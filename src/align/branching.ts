/** One way in which node `to` can hang from node `from`. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The branching of greatest total weight: every node has at most one parent, nothing is its own ancestor. Arcs of weight 0
 * or less are never taken. Gives the chosen parent of each node, -1 for a root. Equal weights: the arc listed first.
 * O(nodes · arcs), after Edmonds 1967 [1] as told by Chu and Liu 1965 (cycles are contracted and opened again).
 *
 * [1] J. Edmonds, Optimum branchings, J. Res. Nat. Bur. Standards 71B, 1967.
 */
export function bestBranching(nodes: number, arcs: readonly Arc[]): Int32Array {
  const all: Arcs = {
    from: Int32Array.from(arcs, ({ from }) => from),
    to: Int32Array.from(arcs, ({ to }) => to),
    weight: Float64Array.from(arcs, ({ weight }) => weight),
    original: Int32Array.from(arcs, (_, i) => i),
  };
  const chosen = new Uint8Array(arcs.length);
  solve(nodes, all, chosen);
  const parents = new Int32Array(nodes).fill(-1);
  for (let i = 0; i < arcs.length; i++) if (chosen[i]) parents[arcs[i]!.to] = arcs[i]!.from;
  return parents;
}

/** Arcs as parallel arrays: a dossier of hundreds of reports has tens of thousands, looked through once a cycle. */
interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
  /** Index into the arcs that the caller gave. */
  readonly original: Int32Array;
}

/** Marks in `chosen` the caller's arcs of the best branching, at most one into each node. */
function solve(nodes: number, arcs: Arcs, chosen: Uint8Array): void {
  const best = new Int32Array(nodes).fill(-1);
  const { from, to, weight } = arcs;
  for (let i = 0; i < from.length; i++) {
    if (from[i] === to[i] || weight[i]! <= 0) continue;
    const known = best[to[i]!]!;
    if (known < 0 || weight[i]! > weight[known]!) best[to[i]!] = i;
  }
  const cycle = findCycle(from, best);
  if (cycle !== null) openCycle(nodes, arcs, best, cycle, chosen);
  else for (const arc of best) if (arc >= 0) chosen[arcs.original[arc]!] = 1;
}

/** The nodes of one cycle among the best arcs, each given by the arc into it; null where there is none. */
function findCycle(from: Int32Array, best: Int32Array): number[] | null {
  const seen = new Int32Array(best.length).fill(-1);
  for (let start = 0; start < best.length; start++) {
    let node = start;
    while (seen[node] === -1) {
      seen[node] = start;
      if (best[node]! < 0) break;
      node = from[best[node]!]!;
    }
    if (seen[node] !== start || best[node]! < 0) continue;
    const cycle = [node];
    for (let next = from[best[node]!]!; next !== node; next = from[best[next]!]!) cycle.push(next);
    return cycle;
  }
  return null;
}

/** Contracts the cycle into one node, solves what is left, and drops the cycle's arc where the rest enters it. */
function openCycle(
  nodes: number,
  { from, to, weight, original }: Arcs,
  best: Int32Array,
  cycle: readonly number[],
  chosen: Uint8Array,
): void {
  const inCycle = new Uint8Array(nodes);
  for (const node of cycle) inCycle[node] = 1;
  const cheapest = Math.min(...cycle.map((node) => weight[best[node]!]!));
  const rest = { from: from.slice(), to: to.slice(), weight: weight.slice(), original: original.slice() };
  let size = 0;
  for (let i = 0; i < from.length; i++) {
    const leaves = inCycle[from[i]!]!;
    const enters = inCycle[to[i]!]!;
    if (leaves & enters) continue;
    rest.from[size] = leaves ? nodes : from[i]!;
    rest.to[size] = enters ? nodes : to[i]!;
    // Entering the cycle here gives up the cycle's own arc into the same node; leaving it unentered gives up its cheapest.
    rest.weight[size] = enters ? weight[i]! - weight[best[to[i]!]!]! + cheapest : weight[i]!;
    rest.original[size++] = original[i]!;
  }
  solve(nodes + 1, upTo(rest, size), chosen);
  let opened = cycle.find((node) => weight[best[node]!] === cheapest)!;
  for (let i = 0; i < from.length; i++) {
    if (chosen[original[i]!] && inCycle[to[i]!] && !inCycle[from[i]!]) opened = to[i]!;
  }
  for (const node of cycle) if (node !== opened) chosen[original[best[node]!]!] = 1;
}

function upTo({ from, to, weight, original }: Arcs, size: number): Arcs {
  return {
    from: from.subarray(0, size),
    to: to.subarray(0, size),
    weight: weight.subarray(0, size),
    original: original.subarray(0, size),
  };
}
