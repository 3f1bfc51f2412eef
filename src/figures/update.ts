import type { FiguredWitness, Node } from './nodes.ts';

/**
 * Says how a figure moved from one report to the next, where it is one that moves (a toll) and it moved with time: every
 * report that is later gives as much or more. Null where that does not explain the difference.
 */
export function updateOf(nodes: readonly Node[], witnesses: readonly FiguredWitness[]): string | null {
  const dated = nodes.map((node) => ({ node, published: witnesses[node.witness]!.report.published?.value ?? null }));
  if (dated.some(({ published }) => published === null) || !nodes.every(({ moves }) => moves)) return null;
  const ordered = [...dated].sort(
    (a, b) => compare(a.published!, b.published!) || a.node.amount.value - b.node.amount.value,
  );
  for (let i = 1; i < ordered.length; i++) {
    const [before, after] = [ordered[i - 1]!, ordered[i]!];
    if (after.node.amount.value < before.node.amount.value) return null;
    if (after.node.amount.value > before.node.amount.value && after.published === before.published) return null;
  }
  const [first, last] = [ordered[0]!, ordered.at(-1)!];
  const show = ({ node, published }: (typeof ordered)[number]) =>
    `${node.figure.value} (${witnesses[node.witness]!.sigil}, ${published!.slice(0, 16)})`;
  return `An update: the count moved with time, from ${show(first)} to ${show(last)}.`;
}

/** What can only grow, and what rises and falls. */
const GROWING: ReadonlySet<string | null> = new Set(['dead', 'injured', 'infected', 'rescued', 'moved']);
const STOCK: ReadonlySet<string | null> = new Set(['hospital', 'missing', 'critical', 'held']);

/** How what some figures count changes from day to day: it only grows, it rises and falls, or (null) nothing says that it changes. */
export function changeOf(nodes: readonly Node[]): 'grows' | 'moves' | null {
  const share = (states: ReadonlySet<string | null>) =>
    nodes.filter(({ state }) => states.has(state)).length / nodes.length;
  if (share(STOCK) >= MOSTLY) return 'moves';
  return share(GROWING) >= MOSTLY ? 'grows' : null;
}

/** Part of the figures that have to say so. */
const MOSTLY = 0.5;

/** Whether two counts are of what changes from day to day, told at two moments, and the later one can have come of the earlier. */
export function isMoved(
  a: Node,
  b: Node,
  change: 'grows' | 'moves' | null,
  witnesses: readonly FiguredWitness[],
): boolean {
  const [p, q] = [a, b].map(({ witness }) => witnesses[witness]!.report.published?.value ?? null);
  if (change === null || p === null || q === null || p === undefined || q === undefined) return false;
  const length = Math.min(p.length, q.length);
  const order = compare(p.slice(0, length), q.slice(0, length));
  if (order === 0) return false;
  return change === 'moves' || (order < 0 ? b.amount.value >= a.amount.value : a.amount.value >= b.amount.value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
