import type { Language } from '../lang/index.ts';
import type { AlignedFigures } from './aligned.ts';
import { isDate, isNumber } from './amount.ts';
import { isSlipOfYear } from './dates.ts';
import { type Gathered, gather } from './gathered.ts';
import type { Link } from './links.ts';
import { type Meeting, meetings, meetingsWithin } from './meetings.ts';
import type { FiguredWitness, Node } from './nodes.ts';
import { type Weights, weigh } from './odds.ts';
import { mayBeOne } from './score.ts';
import { isRuledOut } from './signs.ts';
import { sameDigits } from './slips.ts';
import { WEIGHTS } from './weights.ts';

/** The figures that measure one thing. */
export interface Group {
  /** In the order of the witnesses. */
  readonly nodes: readonly Node[];
  /** Whether two of them stand in the same place of a copied passage, with different numbers. */
  readonly areCopies: (a: Node, b: Node) => boolean;
  /** Whether a text itself gives one of two in the terms of the other. */
  readonly areConverted: (a: Node, b: Node) => boolean;
  /** Whether the words of two figures allow that they measure one thing, whatever brought them together. */
  readonly mayBeOne: (a: Node, b: Node) => boolean;
  /** Whether it is sure enough that two figures measure one thing for a reader to hold them against each other. */
  readonly isSure: (a: Node, b: Node) => boolean;
}

/** The figures of all witnesses, grouped by what they measure. */
export function groupFigures(
  witnesses: readonly FiguredWitness[],
  aligned: readonly AlignedFigures[],
  language: Language,
): Group[] {
  return joinApart(gather(witnesses, aligned, language), WEIGHTS);
}

/**
 * Log-odds above which a reader is told that numbers conflict, two to one: to link what may be one thing costs less than to
 * accuse.
 */
const TOLD = 0.7;

/**
 * Log-odds above which numbers that conflict come before equal ones that are only likely to be one: "four have died" goes
 * with "two have died", not with the four who were treated.
 */
const SURE = 1.5;

/** Log-odds above which one pair makes one group of two that several reports tell of each. */
const MERGED = 0.15;

/**
 * Joins gathered groups of numbers with values in common, then of different ones, where more speaks for one thing than
 * against it, the likeliest first. Who conflicts with whom is asked before: no figure is held against another that came to
 * the one it is held against by what is only likely.
 */
function joinApart(gathered: Gathered, weights: Weights): Group[] {
  const { apart, clusters, vocabulary } = gathered;
  const groupOf = new Map(clusters.groups().flatMap((group, at) => group.map((node) => [node, at] as const)));
  const groupsKey = (a: Node, b: Node) => pairKey(groupOf.get(a)!, groupOf.get(b)!);
  const nodesKey = (a: Node, b: Node) => pairKey(a.index, b.index);
  const sure = new Set<string>();
  const sureWithin = new Set<string>();
  for (const { p, q, signs, areParted } of meetingsWithin(apart, clusters, vocabulary))
    if (weigh(signs, weights) > TOLD && !areParted && !isRuledOut(signs))
      for (const a of p) for (const b of q) if (a.witness !== b.witness) sureWithin.add(nodesKey(a, b));
  const likely = meetings(apart, clusters, vocabulary)
    .map((meeting) => ({ ...meeting, odds: oddsOf(meeting, weights) }))
    .filter(({ odds }) => odds > 0)
    .sort((x, y) => y.odds - x.odds || x.best.place - y.best.place);
  // What several reports tell says more than a link that less speaks for than against.
  const isLone = (node: Node) => clusters.reportsOf(node) === 1;
  const isTold = ({ best, areParted, signs, odds }: (typeof likely)[number]) =>
    odds > (isDate(best.a.amount) ? 0 : TOLD) && !areParted && !isRuledOut(signs) && !isPartOfCount(best);
  for (const one of likely) if (one.odds > SURE && isTold(one)) clusters.joinIfFree(one.best.a, one.best.b);
  for (const { a, b, score } of gathered.likely)
    if (score > MERGED || isLone(a) || isLone(b)) clusters.joinIfFree(a, b);
  for (const one of likely) {
    clusters.joinIfFree(one.best.a, one.best.b);
    if (isTold(one)) sure.add(groupsKey(one.best.a, one.best.b));
  }
  return groupsOf(gathered, (a, b) => sure.has(groupsKey(a, b)) || sureWithin.has(nodesKey(a, b)));
}

/** Whether one of two counts is of a part only: of three, two are no other number. */
function isPartOfCount({ a, b }: Link): boolean {
  const isCount = ({ amount: { dimension } }: Node) => dimension === 'count' || dimension === 'bare';
  return isCount(a) && isCount(b) && a.aspects.includes('part') !== b.aspects.includes('part');
}

/** The same for a pair of numbers in either order. */
function pairKey(i: number, j: number): string {
  return i < j ? `${i} ${j}` : `${j} ${i}`;
}

/**
 * What the words of two dates or times of day must say for them to be one, told twice: there are many, near one another, in
 * every report. Less where each report gives one only, or a slip of the pen explains the difference.
 */
const DATE_WORDS = 3.7;
const ALONE_WORDS = 2.1;
const YEAR_WORDS = 0.6;

function oddsOf({ best: { a, b, score }, signs }: Meeting, weights: Weights): number {
  if (!isDate(a.amount)) return weigh(signs, weights);
  if (isSlipOfYear(a.figure, b.figure)) return score - YEAR_WORDS;
  return score - (sameDigits(a, b) > 1 || (a.alone && b.alone) ? ALONE_WORDS : DATE_WORDS);
}

function groupsOf(
  { clusters, vocabulary, copies, conversions, disputes }: Gathered,
  isLikely: (a: Node, b: Node) => boolean,
): Group[] {
  const groups = clusters.groups();
  const groupOf = new Map(groups.flatMap((group, i) => group.map((node) => [node, i] as const)));
  const disputesOf: (readonly [Node, Node])[][] = groups.map(() => []);
  for (const pair of disputes) {
    const [i, j] = [groupOf.get(pair[0])!, groupOf.get(pair[1])!];
    if (i === j) disputesOf[i]!.push(pair);
  }
  const [areCopies, areConverted] = [isAmong(copies), isAmong(conversions)];
  const isDisputed = (a: Node, b: Node, own: readonly (readonly [Node, Node])[]) =>
    own.some(([x, y]) => (isNumber(a, x) && isNumber(b, y)) || (isNumber(a, y) && isNumber(b, x)));
  return groups.map((nodes, i) => ({
    nodes,
    areCopies,
    areConverted,
    mayBeOne: (a, b) => mayBeOne(a, b, vocabulary),
    isSure: (a, b) => isLikely(a, b) || isDisputed(a, b, disputesOf[i]!),
  }));
}

/** Asks whether two figures are one of `pairs`, in either order. */
function isAmong(pairs: readonly (readonly [Node, Node])[]): (a: Node, b: Node) => boolean {
  const partners = new Map<Node, Set<Node>>();
  for (const [a, b] of pairs) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  return (a, b) => partners.get(a)?.has(b) ?? false;
}
