import type { Language } from '../lang/index.ts';
import type { AlignedFigures } from './aligned.ts';
import { type Comparable, isNumber, sameKind, tellingness } from './amount.ts';
import { Clusters } from './clusters.ts';
import { disputesIn } from './disputes.ts';
import { headLikeness } from './likeness.ts';
import { type Link, linksBetween } from './links.ts';
import { type FiguredWitness, type Node, nodesOf, reachOf } from './nodes.ts';
import { areSetApart, mayBeOne, scoreOf } from './score.ts';
import { sameDigits } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The figures of all witnesses, those of them joined that are surely of one thing, and what is left to weigh. */
export interface Gathered {
  readonly nodes: readonly Node[];
  readonly vocabulary: Vocabulary;
  readonly clusters: Clusters;
  /** Pairs in the same place of a copied passage, with different numbers that are not of two moments or things. */
  readonly copies: readonly (readonly [Node, Node])[];
  /** Pairs in which a text itself gives one in the terms of the other. */
  readonly conversions: readonly (readonly [Node, Node])[];
  /** Pairs by which one report tells of a dispute. */
  readonly disputes: readonly (readonly [Node, Node])[];
  /** Different numbers whose words may be of one thing. */
  readonly apart: readonly Link[];
  /** Numbers with values in common that are likely to be of one thing, the likeliest first: shown as such, and held against none by it. */
  readonly likely: readonly Link[];
}

/**
 * Figures that a text restates, or that stand in the same place of a copied passage, belong together; then pairs whose
 * numbers have values in common are joined where it is sure enough, the surest first, as long as no witness comes to hold two
 * different numbers in one group. O(figures²) for figures of one kind.
 */
export function gather(
  witnesses: readonly FiguredWitness[],
  aligned: readonly AlignedFigures[],
  language: Language,
): Gathered {
  const { nodes, vocabulary } = nodesOf(witnesses, language);
  const byWitness: Node[][] = witnesses.map(() => []);
  for (const node of nodes) byWitness[node.witness]!.push(node);
  const clusters = new Clusters(nodes);
  const conversions = nodes
    .filter(({ restates }) => restates)
    .map((node): [Node, Node] => [byWitness[node.witness]![node.at - 1]!, node]);
  for (const [a, b] of conversions) clusters.join(a, b);
  const disputes = byWitness.flatMap((own, witness) => disputesIn(own, witnesses[witness]!, vocabulary));
  for (const [a, b] of disputes) clusters.joinDisputed(a, b);
  for (const own of byWitness) joinRepetitions(own, clusters, vocabulary);
  // Copies that give another number, in figures or in their meaning.
  const copies: [Node, Node][] = [];
  const other: [Node, Node][] = [];
  for (const { a, b, figures } of aligned) {
    for (let at = 0; at < figures.length; at += 2) {
      const x = byWitness[a]![figures[at]!]!;
      const y = byWitness[b]![figures[at + 1]!]!;
      if (!sameKind(x.amount, y.amount)) continue;
      if (x.figure.value !== y.figure.value && !areTwoCopied(x, y)) copies.push([x, y]);
      if (isNumber(x, y)) clusters.joinIfFree(x, y);
      else other.push([x, y]);
    }
  }
  const gives = (node: Node, witness: number) => byWitness[witness]!.some((own) => isNumber(own, node));
  for (const [a, b] of other) {
    // Where each report also gives the other's number, their places are mixed up, not their digits.
    const mixed = tellingness(a.figure) > MIXED && gives(a, b.witness) && gives(b, a.witness);
    if (!mixed && isMiscopy(a, b, vocabulary)) clusters.joinIfFree(a, b);
  }
  const { likely, apart } = linksBetween(byWitness, vocabulary, (a, b) => clusters.areOne(a, b));
  for (const { a, b, score } of likely) if (score > SURE) clusters.joinIfFree(a, b);
  return {
    nodes,
    clusters,
    vocabulary,
    copies,
    conversions,
    disputes,
    apart,
    likely: likely.filter(({ score }) => score <= SURE),
  };
}

/** A figure that a report gives again: the same number of the same thing, or a number that says enough by itself. */
function joinRepetitions(own: readonly Node[], clusters: Clusters, vocabulary: Vocabulary): void {
  const reach = reachOf(own.length);
  for (let i = 0; i < own.length; i++) {
    for (let j = i + 1; j < Math.min(own.length, i + reach); j++) {
      const [a, b] = [own[i]!, own[j]!];
      if (clusters.areOne(a, b) || !isNumber(a, b) || headLikeness(a, b, vocabulary) === 0) continue;
      const score = scoreOf(a, b, vocabulary, REPEATED);
      if (score !== null && score.score > REPEATED) clusters.joinIfFree(a, b);
    }
  }
}

/** Log-odds above which two numbers are joined before it is asked which others they may conflict with. */
const SURE = 3;

/** What must speak for two equal figures of one report before they are one. */
const REPEATED = 1;

/** Tellingness above which a number that is met elsewhere is the same one. */
const MIXED = 0.5;

/** Dimensions of numbers that count. */
const COUNTS: ReadonlySet<Comparable['dimension']> = new Set(['count', 'bare']);

/**
 * Whether two numbers in the same place of a copied passage are said to be of two things. Swapped digits are a slip whatever
 * else the copy changed: "it struck 31 times on Friday", "it struck 13 times on Saturday".
 */
function areTwoCopied(a: Node, b: Node): boolean {
  return areSetApart(a, b) && sameDigits(a, b) < 2;
}

/** Whether another number in the place of a copied one measures the same: a hand that slips keeps the unit. */
function isMiscopy(a: Node, b: Node, vocabulary: Vocabulary): boolean {
  if (a.amount.dimension !== b.amount.dimension || areTwoCopied(a, b)) return false;
  // "Two more than on Friday" is no slip for how many there are.
  if (COUNTS.has(a.amount.dimension) && a.figure.change !== b.figure.change) return false;
  return mayBeOne(a, b, vocabulary);
}
