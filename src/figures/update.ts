import type { FiguredWitness, Node } from './nodes.ts';

/** Words near a figure that is still being counted: a toll, cases, votes coming in. Base forms, in any language read. */
const MOVING = new Set(
  'die dead death kill injure wound hurt miss toll victim casualty case infect infection hospitalize rescue evacuate displace detain arrest'.split(
    ' ',
  ),
);

/**
 * Says how a figure moved from one report to the next, where it is one that moves (a toll) and it moved with time: every
 * report that is later gives as much or more. Null where that does not explain the difference.
 */
export function updateOf(nodes: readonly Node[], witnesses: readonly FiguredWitness[]): string | null {
  const dated = nodes.map((node) => ({ node, published: witnesses[node.witness]!.report.published?.value ?? null }));
  if (dated.some(({ published }) => published === null)) return null;
  if (!nodes.every((node) => isMoving(node, witnesses))) return null;
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

function isMoving({ figure, witness }: Node, witnesses: readonly FiguredWitness[]): boolean {
  const { form, tags } = witnesses[witness]!;
  void tags;
  const from = Math.max(0, figure.start - NEAR);
  const near = form.folded.slice(from, figure.end + NEAR);
  return [...near.matchAll(/[a-z]+/g)].some(
    ([word]) => MOVING.has(word) || MOVING.has(word.replace(/(?:ed|d|s|ing)$/, '')),
  );
}

/** Characters to each side of a figure. */
const NEAR = 60;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
