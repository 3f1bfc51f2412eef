import { type Comparable, isNumber, otherCurrencies, overlaps, sameKind, sameValue } from './amount.ts';
import type { Node } from './nodes.ts';
import { isPartOf } from './score.ts';
import { sameDigits } from './slips.ts';

/** Figures that have been joined, with what is asked of them when others are to join. */
class Group {
  readonly nodes: Node[];
  /** Its figures by witness: only those of one witness can speak against a joining. */
  readonly byWitness: Map<number, Node[]>;
  /** One amount of each kind of measure that it holds; nearly always one in all. */
  readonly kinds: Comparable[];
  /** Groups that were refused, each with how many figures it had then. Forgotten when this one grows. */
  readonly refused = new Map<Group, number>();

  constructor(node: Node) {
    this.nodes = [node];
    this.byWitness = new Map([[node.witness, [node]]]);
    this.kinds = [node.amount];
  }

  take(other: Group): void {
    this.nodes.push(...other.nodes);
    for (const [witness, nodes] of other.byWitness) {
      const own = this.byWitness.get(witness);
      if (own === undefined) this.byWitness.set(witness, nodes);
      else own.push(...nodes);
    }
    for (const kind of other.kinds)
      if (!this.kinds.some(({ dimension, votes }) => dimension === kind.dimension && votes === kind.votes))
        this.kinds.push(kind);
    this.refused.clear();
  }
}

/** Groups under construction. Two groups that hold different numbers of one witness, or different kinds of measure, are never joined. */
export class Clusters {
  /** The group of each figure, by its index. */
  readonly #of: Group[];
  /** For each figure of a dispute, those that stand against it in its report. */
  readonly #against = new Map<Node, Node[]>();

  /** `nodes`: all figures, by their index. */
  constructor(nodes: readonly Node[]) {
    this.#of = nodes.map((node) => new Group(node));
  }

  /** Joins the groups of two figures whatever they hold. */
  join(a: Node, b: Node): void {
    const into = this.#of[a.index]!;
    const from = this.#of[b.index]!;
    if (into === from) return;
    into.take(from);
    for (const { index } of from.nodes) this.#of[index] = into;
  }

  /** Joins two figures that one report gives for the same thing, each from another mouth. They may stand in one group. */
  joinDisputed(a: Node, b: Node): void {
    this.#against.set(a, [...(this.#against.get(a) ?? []), b]);
    this.#against.set(b, [...(this.#against.get(b) ?? []), a]);
    this.join(a, b);
  }

  /**
   * Joins them unless a witness would then hold two different numbers in one group. Gives back whether they are one now.
   * O(witnesses that both groups have); of two groups that do not go together, each pair of figures asks again, which
   * costs nothing until one of them has grown.
   */
  joinIfFree(a: Node, b: Node): boolean {
    const into = this.#of[a.index]!;
    const from = this.#of[b.index]!;
    if (into === from) return true;
    if (!this.mayJoin(a, b)) return false;
    this.join(a, b);
    return true;
  }

  /** Whether the groups of two figures may be joined: no witness would then hold two different numbers in one. */
  mayJoin(a: Node, b: Node): boolean {
    const into = this.#of[a.index]!;
    const from = this.#of[b.index]!;
    if (into === from) return true;
    if (into.refused.get(from) === from.nodes.length) return false;
    if (!this.#clash(into, from)) return true;
    into.refused.set(from, from.nodes.length);
    return false;
  }

  /** Whether two figures are in one group. */
  areOne(a: Node, b: Node): boolean {
    return this.#of[a.index] === this.#of[b.index];
  }

  /** How many reports have a figure in the group of this one. */
  reportsOf({ index }: Node): number {
    return this.#of[index]!.byWitness.size;
  }

  /** The groups, by their first figure, each in the figures' order. */
  groups(): Node[][] {
    const groups = [...new Set(this.#of)].map(({ nodes }) => nodes);
    for (const group of groups) group.sort((x, y) => x.index - y.index);
    return groups.sort((x, y) => x[0]!.index - y[0]!.index);
  }

  #clash(into: Group, from: Group): boolean {
    if (!into.kinds.every((kind) => from.kinds.every((other) => sameKind(kind, other)))) return true;
    if (into.nodes.some((x) => x.whole !== null && from.nodes.some((y) => isPartOf(x, y)))) return true;
    if (from.nodes.some((x) => x.whole !== null && into.nodes.some((y) => isPartOf(x, y)))) return true;
    for (const [witness, own] of from.byWitness) {
      const others = into.byWitness.get(witness);
      if (others?.some((x) => own.some((y) => this.#differ(x, y, into, from))) === true) return true;
    }
    return false;
  }

  /** Whether two figures of one witness are different numbers. A restatement ("22 km (14 miles)") is one in other units. */
  #differ(x: Node, y: Node, into: Group, from: Group): boolean {
    if (isNumber(x, y)) return false;
    if (this.#areAgainst(x, y)) return false;
    if (areTwoSides(x, y) || isRounded(x, y)) return false;
    const sides = this.#sidesIn(into, from);
    if (isSide(x, sides) && isSide(y, sides)) return false;
    if (!otherCurrencies(x.amount, y.amount)) return true;
    const hasBoth = ({ nodes }: Group) =>
      nodes.some((n) => n.amount.currency === x.amount.currency) &&
      nodes.some((n) => n.amount.currency === y.amount.currency);
    return !hasBoth(into) && !hasBoth(from);
  }

  /** Whether one of two figures of a report, or an equal one, is told against the other. */
  #areAgainst(a: Node, b: Node): boolean {
    const isAgainst = (x: Node, y: Node) => this.#against.get(x)?.some((rival) => isNumber(rival, y)) === true;
    return isAgainst(a, b) || isAgainst(b, a);
  }

  /** The figures of which a report gives two sides, in one of two groups or over both. */
  #sidesIn(...groups: readonly Group[]): Node[] {
    const areSides = (a: Node, b: Node) =>
      a.figure.value !== b.figure.value && (areTwoSides(a, b) || this.#areAgainst(a, b));
    return groups.flatMap(({ byWitness }) =>
      [...byWitness].flatMap(([witness, own]) =>
        groups.flatMap((group) => {
          const others = group.byWitness.get(witness) ?? [];
          return own.filter((a) => others.some((b) => areSides(a, b)));
        }),
      ),
    );
  }
}

/** Part of a number by which a report rounds it where it gives it again. */
const ROUNDED = 0.03;

/** The same where a modifier says that it is rounded. */
const ROUGHLY = 0.08;

/** "£103.97, or almost £104": a report's own number with fewer digits. */
function isRounded({ figure: a, amount: x, digits: p }: Node, { figure: b, amount: y, digits: q }: Node): boolean {
  if (x.dimension !== y.dimension || x.dimension === 'bare' || x.currency !== y.currency) return false;
  if (p.length === q.length && a.unit === b.unit) return false;
  const size = Math.max(Math.abs(x.value), Math.abs(y.value));
  // "More than five weeks" is 37 days told roughly.
  const part = isRoughly(a, x, b, y) || isRoughly(b, y, a, x) ? ROUGHLY : ROUNDED;
  return Math.abs(x.value - y.value) <= part * size && overlaps(a, b, x, y);
}

/** Whether the second number, without a modifier, lies in what the first one's modifier leaves open. */
function isRoughly(a: Node['figure'], x: Comparable, b: Node['figure'], y: Comparable): boolean {
  return a.modifier !== null && b.modifier === null && x.low <= y.low && y.high <= x.high;
}

/**
 * Whether a report gives two numbers of one thing: each from another mouth ("90 people were on the lift. The owner had
 * said 84"), one that the other has taken the place of ("four have died, up from an earlier two"), or a slip put right.
 */
function areTwoSides(a: Node, b: Node): boolean {
  if (a.state === null || a.state !== b.state) return false;
  if (a.earlier !== b.earlier || sameDigits(a, b) > 1) return true;
  return a.sentence !== b.sentence && (a.figure.attributed?.name ?? null) !== (b.figure.attributed?.name ?? null);
}

/** Part of a number by which another may round it and still be told from the other side's. */
const NEARLY = 0.1;

/** Whether two figures give one number, or one share of the same, rounded or not: "31 percent of its trips", "almost a third of its trips". */
function isNearly({ figure: a, amount: x, head: s }: Node, { figure: b, amount: y, head: t }: Node): boolean {
  if (sameValue(a, b, x, y)) return true;
  const size = Math.max(Math.abs(x.value), Math.abs(y.value));
  const isOne = s >= 0 && s === t && x.dimension === 'share' && y.dimension === 'share';
  return isOne && Math.abs(x.value - y.value) <= NEARLY * size && overlaps(a, b, x, y);
}

/** Whether a figure gives the number of one of the sides, rounded or not: of a dispute once told, any report may tell both. */
function isSide(node: Node, sides: readonly Node[]): boolean {
  return sides.some((side) => isNearly(node, side));
}
