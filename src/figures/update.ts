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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
