import type { Passage } from '../align/index.ts';
import type { Language } from '../lang/index.ts';
import { alignedFigures, placed } from './aligned.ts';
import { joinAlike } from './alike.ts';
import { disputesIn } from './disputes.ts';
import { joinMeetings, type Meetings } from './meetings.ts';
import { type FiguredWitness, type Node, nodesOf } from './nodes.ts';
import type { Weights } from './odds.ts';
import { Odds, type SignedPair, signedPairs } from './pairs.ts';
import { type Telling, tellingsOf } from './tellings.ts';
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
  /** Pairs of them that stand in the same place of a copied passage, with different numbers or units. */
  readonly copies: readonly (readonly [Node, Node])[];
  /** Pairs in which a text itself gives one in the terms of the other. */
  readonly conversions: readonly (readonly [Node, Node])[];
  /** Log-odds that two figures measure one thing, whatever brought them together. */
  readonly oddsOf: (a: Node, b: Node) => number;
}

/** The figures of a dossier, and what is known of them before they are weighed. */
export interface Figures {
  readonly nodes: readonly Node[];
  readonly vocabulary: Vocabulary;
  readonly tellings: readonly Telling[];
  readonly tellingOf: (node: Node) => Telling;
  /** Pairs that a text itself gives one in the terms of the other. */
  readonly conversions: readonly (readonly [Node, Node])[];
  /** Whether two figures stand in the same place of a copied passage. */
  readonly areAligned: (a: Node, b: Node) => boolean;
  readonly copies: readonly (readonly [Node, Node])[];
  readonly areDisputed: (a: Telling, b: Telling) => boolean;
}

/** O(figures²) for the aligned ones of two witnesses. */
export function figuresOf(
  witnesses: readonly FiguredWitness[],
  pairs: readonly SharedPassages[],
  language: Language,
): Figures {
  const { nodes, vocabulary } = nodesOf(witnesses, language);
  const byWitness: Node[][] = witnesses.map(() => []);
  for (const node of nodes) byWitness[node.witness]!.push(node);
  const tellings = tellingsOf(nodes);
  const owner = new Map(tellings.flatMap((telling) => telling.nodes.map((node) => [node, telling] as const)));
  const tellingOf = (node: Node) => owner.get(node)!;
  const keyOf = (a: Node, b: Node) => Math.min(a.index, b.index) * nodes.length + Math.max(a.index, b.index);
  const disputed = new Set<string>();
  byWitness.forEach((own, witness) => {
    for (const [a, b] of disputesIn(own, witnesses[witness]!, vocabulary))
      disputed.add(`${tellingOf(a).index} ${tellingOf(b).index}`);
  });
  const places = byWitness.map(placed);
  const aligned = pairs.flatMap(({ a, b, passages }) => alignedFigures(passages, places[a]!, places[b]!));
  const alignedKeys = new Set(aligned.map(([a, b]) => keyOf(a, b)));
  return {
    nodes,
    vocabulary,
    tellings,
    tellingOf,
    conversions: nodes
      .filter(({ restates }) => restates)
      .map((node) => [byWitness[node.witness]![node.at - 1]!, node] as const),
    areAligned: (a, b) => alignedKeys.has(keyOf(a, b)),
    copies: aligned.filter(([{ figure: a }, { figure: b }]) => a.value !== b.value || a.unit !== b.unit),
    areDisputed: (a, b) => disputed.has(`${a.index} ${b.index}`) || disputed.has(`${b.index} ${a.index}`),
  };
}

/**
 * The figures of all witnesses, grouped by what they measure: every two are weighed by what their reports say of them, those
 * that give one number are joined, then groups of different numbers, the likeliest first. O(different figures²).
 */
export function groupFigures(
  figures: Figures,
  weights: Weights,
  pairs: Iterable<SignedPair> = signedPairs(figures.tellings, figures.vocabulary, figures.areAligned),
): Group[] {
  const { nodes, vocabulary, tellings, tellingOf, conversions, areAligned, copies, areDisputed } = figures;
  const odds = new Odds(tellings, pairs, weights);
  const restated = conversions.map(([a, b]) => [tellingOf(a), tellingOf(b)] as const);
  const meetings: Meetings = { odds, vocabulary, areDisputed };
  const alike = joinAlike(tellings, odds, restated, areAligned);
  const met = new Map<string, number>();
  const parties = joinMeetings(alike, meetings, weights, (p, q, own) => {
    for (const a of p.tellings)
      for (const b of q.tellings) met.set(`${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`, own);
  });
  const oddsOf = (a: Node, b: Node) => {
    const [p, q] = [tellingOf(a), tellingOf(b)];
    const own = a.witness === b.witness ? odds.within(p, q) : odds.across(p, q);
    return met.get(`${Math.min(p.index, q.index)} ${Math.max(p.index, q.index)}`) ?? own;
  };
  const groups = parties
    .map(({ tellings: own }) => own.flatMap((telling) => telling.nodes).sort((a, b) => a.index - b.index))
    .sort((a, b) => a[0]!.index - b[0]!.index);
  const groupOf = new Int32Array(nodes.length);
  for (const [at, group] of groups.entries()) for (const { index } of group) groupOf[index] = at;
  const within = (all: readonly (readonly [Node, Node])[]) => {
    const own: (readonly [Node, Node])[][] = groups.map(() => []);
    for (const pair of all) {
      const at = groupOf[pair[0].index]!;
      if (at === groupOf[pair[1].index]) own[at]!.push(pair);
    }
    return own;
  };
  const [copiesOf, conversionsOf] = [within(copies), within(conversions)];
  return groups.map((group, at) => ({
    nodes: group,
    copies: copiesOf[at]!,
    conversions: conversionsOf[at]!,
    oddsOf,
  }));
}
