import { otherCurrencies, sameKind, sameValue } from './amount.ts';
import type { Node } from './nodes.ts';
import { sameDigits } from './slips.ts';

/** Groups under construction. Two groups that hold different numbers of one witness, or different kinds of measure, are never joined. */
export class Clusters {
  readonly #nodes: readonly Node[];
  readonly #of = new Map<Node, Node[]>();
  readonly #disputed = new Set<Node>();

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes;
    for (const node of nodes) this.#of.set(node, [node]);
  }

  /** Joins the groups of two figures whatever they hold. */
  join(a: Node, b: Node): void {
    const into = this.#of.get(a)!;
    const from = this.#of.get(b)!;
    if (into === from) return;
    into.push(...from);
    for (const node of from) this.#of.set(node, into);
  }

  /** Joins two figures that one report gives for the same thing, each from another mouth. They may stand in one group. */
  joinDisputed(a: Node, b: Node): void {
    this.#disputed.add(a).add(b);
    this.join(a, b);
  }

  /** Joins them unless a witness would then hold two different numbers in one group. Gives back whether they are one now. */
  joinIfFree(a: Node, b: Node): boolean {
    const into = this.#of.get(a)!;
    const from = this.#of.get(b)!;
    if (into === from) return true;
    for (const x of into)
      for (const y of from)
        if (!sameKind(x.amount, y.amount) || (x.witness === y.witness && this.#differ(x, y, into, from))) return false;
    this.join(a, b);
    return true;
  }

  /** The groups, by their first figure, each in the figures' order. */
  groups(): Node[][] {
    const place = new Map(this.#nodes.map((node, at) => [node, at]));
    const groups = [...new Set(this.#of.values())];
    for (const group of groups) group.sort((x, y) => place.get(x)! - place.get(y)!);
    return groups.sort((x, y) => place.get(x[0]!)! - place.get(y[0]!)!);
  }

  /** Whether two figures of one witness are different numbers. A restatement ("22 km (14 miles)") is one in other units. */
  #differ(x: Node, y: Node, into: readonly Node[], from: readonly Node[]): boolean {
    if (sameValue(x.figure, y.figure, x.amount, y.amount)) return false;
    if (this.#disputed.has(x) && this.#disputed.has(y)) return false;
    if (areTwoSides(x, y)) return false;
    if (isContested([...into, ...from]) && isTold(x, into, from) && isTold(y, into, from)) return false;
    if (!otherCurrencies(x.amount, y.amount)) return true;
    const hasBoth = (group: readonly Node[]) =>
      group.some((n) => n.amount.currency === x.amount.currency) &&
      group.some((n) => n.amount.currency === y.amount.currency);
    return !hasBoth(into) && !hasBoth(from);
  }
}

/**
 * Whether a report gives two numbers of one thing: each from another mouth ("148 people were on board. The company had
 * said 143"), one that the other has taken the place of ("four have died, up from an earlier two"), or a slip put right.
 */
function areTwoSides(a: Node, b: Node): boolean {
  if (a.state === null || a.state !== b.state) return false;
  if (a.earlier !== b.earlier || sameDigits(a, b) > 1) return true;
  return a.sentence !== b.sentence && (a.figure.attributed?.name ?? null) !== (b.figure.attributed?.name ?? null);
}

/** Whether a report already gives both sides. */
function isContested(group: readonly Node[]): boolean {
  return group.some((a) =>
    group.some((b) => a.witness === b.witness && a.figure.value !== b.figure.value && areTwoSides(a, b)),
  );
}

/** Whether another report gives the number too: of a dispute once told, any report may tell both sides. */
function isTold(node: Node, ...groups: readonly (readonly Node[])[]): boolean {
  return groups.some((group) =>
    group.some(
      (other) => other.witness !== node.witness && sameValue(node.figure, other.figure, node.amount, other.amount),
    ),
  );
}
