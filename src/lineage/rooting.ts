/** A line between two kin in a tree whose root is not known. */
export interface TreeLine {
  readonly a: number;
  readonly b: number;
  /** Log odds (nats) that `b` derives from `a` against the reverse. */
  readonly forward: number;
  /** Log odds that neither derives from the other, against an even choice of the two directions. */
  readonly common: number;
}

/** Probabilities that a line runs one way, the other way, or that the tree's lost root lies on it; they sum to 1. */
export interface LineDirection {
  readonly forward: number;
  readonly back: number;
  readonly common: number;
}

/**
 * How the lines of a forest run. In a tree everything derives from one root, so a line's direction is a matter of where
 * the root is: at a witness, or on a line, as a lost source of both sides. Each place is as probable as its lines'
 * evidence makes it when all of them run away from it; a line runs forward with the probability of all places on its
 * `a` side. So a leaf of a large tree is hardly ever the root, whatever it alone suggests. O(nodes + lines).
 */
export function directionsOf(nodes: number, lines: readonly TreeLine[]): LineDirection[] {
  const beside: { line: number; to: number }[][] = Array.from({ length: nodes }, () => []);
  lines.forEach(({ a, b }, line) => {
    beside[a]!.push({ line, to: b });
    beside[b]!.push({ line, to: a });
  });
  const directions = new Array<LineDirection>(lines.length);
  const seen = new Uint8Array(nodes);
  for (let start = 0; start < nodes; start++) {
    if (seen[start] || beside[start]!.length === 0) continue;
    rootTree(start, beside, lines, seen, directions);
  }
  return directions;
}

function rootTree(
  start: number,
  beside: readonly (readonly { readonly line: number; readonly to: number }[])[],
  lines: readonly TreeLine[],
  seen: Uint8Array,
  directions: LineDirection[],
): void {
  // Nodes in the order in which a walk from `start` meets them, each with the line that led to it.
  const walk: { node: number; line: number; from: number }[] = [{ node: start, line: -1, from: -1 }];
  seen[start] = 1;
  for (const { node } of walk) {
    for (const { line, to } of beside[node]!) {
      if (seen[to]) continue;
      seen[to] = 1;
      walk.push({ node: to, line, from: node });
    }
  }
  const along = (line: number, from: number) => (lines[line]!.a === from ? 1 : -1) * (lines[line]!.forward / 2);
  // Evidence (nats) for each place as root, against `start`: moving the root over a line turns that line.
  const atNode = new Map<number, number>([[start, 0]]);
  const onLine = new Map<number, number>();
  for (const { node, line, from } of walk.slice(1)) {
    const before = atNode.get(from)!;
    atNode.set(node, before - 2 * along(line, from));
    onLine.set(line, before - along(line, from) + lines[line]!.common);
  }
  const most = Math.max(...atNode.values(), ...onLine.values());
  const mass = (nats: number) => Math.exp(nats - most);
  const below = new Map<number, number>();
  for (const { node, line, from } of walk.toReversed()) {
    const own = (below.get(node) ?? 0) + mass(atNode.get(node)!);
    below.set(node, own);
    if (line >= 0) below.set(from, (below.get(from) ?? 0) + own + mass(onLine.get(line)!));
  }
  const all = below.get(start)!;
  for (const { node, line, from } of walk.slice(1)) {
    const [far, between] = [below.get(node)! / all, mass(onLine.get(line)!) / all];
    const near = Math.max(0, 1 - far - between);
    directions[line] =
      lines[line]!.a === from
        ? { forward: near, back: far, common: between }
        : { forward: far, back: near, common: between };
  }
}
