import type { Passage } from '../align/index.ts';
import type { Language } from '../lang/index.ts';
import { alignedFigures } from './aligned.ts';
import { sameKind, sameValue } from './amount.ts';
import { Clusters } from './clusters.ts';
import { disputesIn } from './disputes.ts';
import { headLikeness } from './likeness.ts';
import { type FiguredWitness, type Node, nodesOf } from './nodes.ts';
import { type Score, scoreOf } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two witnesses, as indices, and the passages they share. */
export interface SharedPassages {
  readonly a: number;
  readonly b: number;
  readonly passages: readonly Passage[];
}

/** The figures that measure one thing. */
export interface Group {
  /** In the order of the witnesses. */
  readonly nodes: readonly Node[];
  /** Pairs of them that stand in the same place of a copied passage. */
  readonly copies: readonly (readonly [Node, Node])[];
  /** Pairs in which a text itself gives one in the terms of the other. */
  readonly conversions: readonly (readonly [Node, Node])[];
}

interface Link {
  readonly a: Node;
  readonly b: Node;
  readonly score: Score;
}

/**
 * The figures of all witnesses, grouped by what they measure. Figures that a text restates, or that stand in the same
 * place of a copied passage, belong together; then pairs are joined, the best first, as long as no witness comes to hold
 * two different numbers in one group. O(figures²) for figures of one kind.
 */
export function groupFigures(
  witnesses: readonly FiguredWitness[],
  pairs: readonly SharedPassages[],
  language: Language,
): Group[] {
  const { nodes, vocabulary } = nodesOf(witnesses, language);
  const byWitness = witnesses.map((_, witness) => nodes.filter((node) => node.witness === witness));
  const clusters = new Clusters(nodes);
  const conversions = nodes
    .filter(({ restates }) => restates)
    .map((node): [Node, Node] => [byWitness[node.witness]![node.at - 1]!, node]);
  for (const [a, b] of conversions) clusters.join(a, b);
  byWitness.forEach((own, witness) => {
    for (const [a, b] of disputesIn(own, witnesses[witness]!, vocabulary)) clusters.joinDisputed(a, b);
  });
  for (const own of byWitness) joinRepetitions(own, clusters, vocabulary);
  const copies = pairs.flatMap(({ a, b, passages }) =>
    alignedFigures(passages, byWitness[a]!, byWitness[b]!).filter(([x, y]) => sameKind(x.amount, y.amount)),
  );
  for (const [a, b] of copies) if (sameValue(a.figure, b.figure)) clusters.joinIfFree(a, b);
  for (const [a, b] of copies)
    if (!sameValue(a.figure, b.figure) && isMiscopy(a, b, vocabulary)) clusters.joinIfFree(a, b);
  const { best, strong } = linksBetween(byWitness, vocabulary);
  for (const { a, b } of best) clusters.joinIfFree(a, b);
  for (const { a, b } of strong) clusters.joinIfFree(a, b);
  const groups = clusters.groups();
  const groupOf = new Map(groups.flatMap((group, i) => group.map((node) => [node, i] as const)));
  const within = (all: readonly (readonly [Node, Node])[]) => {
    const own: (readonly [Node, Node])[][] = groups.map(() => []);
    for (const pair of all) if (groupOf.get(pair[0]) === groupOf.get(pair[1])) own[groupOf.get(pair[0])!]!.push(pair);
    return own;
  };
  const [copiesOf, conversionsOf] = [within(copies), within(conversions)];
  return groups.map((group, i) => ({ nodes: group, copies: copiesOf[i]!, conversions: conversionsOf[i]! }));
}

/** A figure that a report gives again: the same number of the same thing, or a number that says enough by itself. */
function joinRepetitions(own: readonly Node[], clusters: Clusters, vocabulary: Vocabulary): void {
  for (let i = 0; i < own.length; i++) {
    for (let j = i + 1; j < Math.min(own.length, i + FARTHEST); j++) {
      const [a, b] = [own[i]!, own[j]!];
      if (!sameValue(a.figure, b.figure, a.amount, b.amount)) continue;
      const head = headLikeness(a.setting, b.setting, vocabulary);
      const score = scoreOf(a, b, vocabulary);
      if (score !== null && score.score > REPEATED && (head === null || head > 0)) clusters.joinIfFree(a, b);
    }
  }
}

/** Figures between two that are compared in one report: no report has so many, a dump of numbers has. */
const FARTHEST = 1000;
/** What must speak for two equal figures of one report before they are one. */
const REPEATED = 1;

/** Whether another number in the place of a copied one measures the same: a hand that slips keeps the unit. */
function isMiscopy(a: Node, b: Node, vocabulary: Vocabulary): boolean {
  if (a.amount.dimension !== b.amount.dimension) return false;
  return (scoreOf(a, b, vocabulary)?.words ?? -Infinity) > MISCOPIED;
}

/** What the words must say, at least, for another number in the place of a copied one to be the same thing's. */
const MISCOPIED = -1;

interface Links {
  /** Each is the other's best in its report. */
  readonly best: Link[];
  /** The others that say enough by themselves: of two sides that a report gives, one is nobody's best. */
  readonly strong: Link[];
}

/** What a pair must score to be tried though each is not the other's best. */
const STRONG = 2;

/** The pairs of figures worth joining, the best first. */
function linksBetween(byWitness: readonly (readonly Node[])[], vocabulary: Vocabulary): Links {
  const links: Links = { best: [], strong: [] };
  for (let w = 0; w < byWitness.length; w++)
    for (let v = w + 1; v < byWitness.length; v++) addLinks(links, byWitness[w]!, byWitness[v]!, vocabulary);
  links.best.sort(byScore);
  links.strong.sort(byScore);
  return links;
}

/** The best first. Ties: by place, so that the order of work decides nothing. */
function byScore(x: Link, y: Link): number {
  return (
    y.score.score - x.score.score ||
    x.a.witness - y.a.witness ||
    x.b.witness - y.b.witness ||
    x.a.at - y.a.at ||
    x.b.at - y.b.at
  );
}

function addLinks(links: Links, own: readonly Node[], other: readonly Node[], vocabulary: Vocabulary): void {
  const bestOwn = new Float64Array(own.length).fill(-Infinity);
  const bestOther = new Float64Array(other.length).fill(-Infinity);
  const all: (Link & { i: number; j: number })[] = [];
  const crowded = own.length * other.length > MOST_PAIRS;
  for (let i = 0; i < own.length; i++) {
    for (let j = 0; j < other.length; j++) {
      if (crowded && own[i]!.figure.value !== other[j]!.figure.value) continue;
      const score = scoreOf(own[i]!, other[j]!, vocabulary, 0);
      if (score === null || score.score <= 0) continue;
      bestOwn[i] = Math.max(bestOwn[i]!, score.score);
      bestOther[j] = Math.max(bestOther[j]!, score.score);
      all.push({ a: own[i]!, b: other[j]!, score, i, j });
    }
  }
  for (const link of all) {
    const { i, j, score } = link;
    if (score.score >= bestOwn[i]! - NEAR_BEST && score.score >= bestOther[j]! - NEAR_BEST) links.best.push(link);
    else if (score.score > STRONG) links.strong.push(link);
  }
}

/** Pairs of figures of two texts beyond which only equal numbers are held against each other: such texts are tables. */
const MOST_PAIRS = 4_000_000;

/** How far below the best a pair may score and still be tried: reports repeat their figures. */
const NEAR_BEST = 0.75;
