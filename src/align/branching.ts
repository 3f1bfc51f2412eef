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
  const parents = new Int32Array(nodes).fill(-1);
  for (const at of solve(
    nodes,
    arcs.map(({ from, to, weight }, original) => ({ from, to, weight, original })),
  )) {
    parents[arcs[at]!.to] = arcs[at]!.from;
  }
  return parents;
}

interface Candidate extends Arc {
  /** Index into the arcs that the caller gave. */
  readonly original: number;
}

/** Indices of the caller's arcs that are chosen, at most one into each node. */
function solve(nodes: number, arcs: readonly Candidate[]): number[] {
  const best: (Candidate | undefined)[] = new Array(nodes);
  for (const arc of arcs) {
    if (arc.weight > 0 && arc.from !== arc.to && arc.weight > (best[arc.to]?.weight ?? 0)) best[arc.to] = arc;
  }
  const cycle = findCycle(nodes, best);
  if (cycle === null) return best.flatMap((arc) => (arc === undefined ? [] : [arc.original]));
  return openCycle(nodes, arcs, best, cycle);
}

/** The nodes of one cycle among the chosen arcs; null where there is none. */
function findCycle(nodes: number, best: readonly (Candidate | undefined)[]): number[] | null {
  const seen = new Int32Array(nodes).fill(-1);
  for (let start = 0; start < nodes; start++) {
    let node = start;
    while (seen[node] === -1) {
      seen[node] = start;
      const up = best[node];
      if (up === undefined) break;
      node = up.from;
    }
    if (seen[node] !== start || best[node] === undefined) continue;
    const cycle = [node];
    for (let next = best[node]!.from; next !== node; next = best[next]?.from ?? node) cycle.push(next);
    if (best[cycle.at(-1)!]?.from === node) return cycle;
  }
  return null;
}

/** Contracts the cycle into one node, solves what is left, and drops the cycle's arc where the rest enters it. */
function openCycle(
  nodes: number,
  arcs: readonly Candidate[],
  best: readonly (Candidate | undefined)[],
  cycle: readonly number[],
): number[] {
  const inCycle = new Uint8Array(nodes);
  for (const node of cycle) inCycle[node] = 1;
  const cheapest = Math.min(...cycle.map((node) => best[node]!.weight));
  const contracted: Candidate[] = [];
  for (const arc of arcs) {
    if (inCycle[arc.from] && inCycle[arc.to]) continue;
    const from = inCycle[arc.from] ? nodes : arc.from;
    if (inCycle[arc.to]) {
      // Entering the cycle here gives up the cycle's own arc into the same node; leaving it unentered gives up its
      // cheapest arc.
      const weight = arc.weight - best[arc.to]!.weight + cheapest;
      contracted.push({ from, to: nodes, weight, original: arc.original });
    } else contracted.push({ ...arc, from });
  }
  const chosen = solve(nodes + 1, contracted);
  const byOriginal = new Map(arcs.map((arc) => [arc.original, arc]));
  const entered = chosen.map((original) => byOriginal.get(original)!).find(({ to }) => inCycle[to]);
  const opened = entered?.to ?? cycle.find((node) => best[node]!.weight === cheapest)!;
  return [...chosen, ...cycle.filter((node) => node !== opened).map((node) => best[node]!.original)];
}
