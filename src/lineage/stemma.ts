import { type Arc, bestBranching } from '../align/index.ts';
import type { Evidence } from './evidence.ts';
import type { Kinship } from './kinship.ts';

/** What all the evidence on two kin witnesses comes to. */
export interface Judgement {
  readonly kin: Kinship;
  readonly evidence: readonly Evidence[];
  /** Log odds (nats) that `kin.b` derives from `kin.a` against the reverse. */
  readonly forward: number;
  /** Log odds that both derive from a lost third, against an even choice between the two directions. */
  readonly common: number;
}

/** One line of the stemma. */
export interface StemmaEdge {
  readonly from: number;
  readonly to: number;
  readonly judgement: Judgement;
  /** Neither is held to derive from the other: `from` and `to` are only an order. */
  readonly undirected: boolean;
  /** A second source of `to`. */
  readonly second: boolean;
  /** 0 to 1: how sure it is that `to` has its words from `from`, or, if undirected, that the direction is open. */
  readonly confidence: number;
}

/** Nats. Before any evidence: a report's kin in the same dossier is its source or its copy a little more often than not. */
const COMMON_PRIOR = -0.5;
/** A direction is stated where it is at least this probable; a false direction harms a reader more than a missing one. */
const DECIDED = 0.6;
/** Shared words that one nat of direction outweighs when a witness's source is chosen among its kin. */
const WORDS_PER_NAT = 12;
/** Nats. Against evidence as strong as a date no shared wording makes a source. */
const VETO = -2;

/**
 * The stemma of kin witnesses: for each its source, where it has one among them, by the branching that explains most
 * words and agrees best with the evidence on direction; then further sources for words that the first cannot explain.
 * A text that reached C through B has no edge from A to C. Equal choices: the witness that comes first.
 */
export function stemmaOf(witnesses: number, judgements: readonly Judgement[]): StemmaEdge[] {
  const arcs: (Arc & { readonly judgement: Judgement })[] = [];
  for (const judgement of judgements) {
    const { kin, forward } = judgement;
    const words = sharedWords(kin);
    if (forward > VETO)
      arcs.push({ from: kin.a, to: kin.b, weight: Math.max(1, words + forward * WORDS_PER_NAT), judgement });
    if (-forward > VETO)
      arcs.push({ from: kin.b, to: kin.a, weight: Math.max(1, words - forward * WORDS_PER_NAT), judgement });
  }
  const parents = bestBranching(witnesses, arcs);
  const edges: StemmaEdge[] = [];
  for (const arc of arcs) {
    if (parents[arc.to] === arc.from) edges.push(toEdge(arc.judgement, arc.from, arc.to, false));
  }
  for (const edge of secondSources(parents, arcs)) edges.push(edge);
  return edges;
}

/** Words that two kin share, of a retelling those that survived in it. */
function sharedWords({ inA, retelling }: Kinship): number {
  let sum = 0;
  for (let i = 0; i < inA.length; i++) sum += inA[i]!;
  return retelling === null ? sum : sum * retelling.parallel.keptOfA;
}

/** Words in one stretch; a shorter one may have come from anywhere. */
const SECOND_RUN = 10;
/** Words of a witness that only a second source explains. */
const MIN_SECOND_WORDS = 25;
/** The same as a part of all its words. */
const MIN_SECOND_SHARE = 0.05;

function secondSources(parents: Int32Array, arcs: readonly (Arc & { readonly judgement: Judgement })[]): StemmaEdge[] {
  const edges: StemmaEdge[] = [];
  const explained = new Map<number, Uint8Array>();
  const sources = new Map<number, number[]>();
  for (const arc of arcs) {
    if (parents[arc.to] !== arc.from) continue;
    explained.set(arc.to, Uint8Array.from(wordsOfTo(arc)));
    sources.set(arc.to, [arc.from]);
  }
  const isAbove = (node: number, other: number): boolean =>
    node === other || (sources.get(other) ?? []).some((source) => isAbove(node, source));
  const rest = arcs
    .filter((arc) => parents[arc.to] !== arc.from && parents[arc.from] !== arc.to)
    .sort((x, y) => y.weight - x.weight || x.to - y.to || x.from - y.from);
  for (const arc of rest) {
    // In other words a text can be retold from several that tell the same; one source is enough to say so.
    if (arc.judgement.kin.retelling !== null) continue;
    const known = explained.get(arc.to);
    if (known === undefined || isAbove(arc.to, arc.from)) continue;
    const { kin, forward } = arc.judgement;
    if ((arc.to === kin.b ? forward : -forward) < 0) continue;
    const own = wordsOfTo(arc);
    const gained = exclusiveWords(own, known);
    if (gained < MIN_SECOND_WORDS || gained < own.length * MIN_SECOND_SHARE) continue;
    for (let i = 0; i < own.length; i++) if (own[i]) known[i] = 1;
    sources.get(arc.to)!.push(arc.from);
    edges.push(toEdge(arc.judgement, arc.from, arc.to, true));
  }
  return edges;
}

function wordsOfTo({ to, judgement: { kin } }: Arc & { readonly judgement: Judgement }): Uint8Array {
  return to === kin.b ? kin.inB : kin.inA;
}

/** Words in `own` and not in `known`, in stretches of at least `SECOND_RUN`. */
function exclusiveWords(own: Uint8Array, known: Uint8Array): number {
  let sum = 0;
  for (let from = 0; from < own.length; from++) {
    let to = from;
    while (to < own.length && own[to] && !known[to]) to++;
    if (to - from >= SECOND_RUN) sum += to - from;
    from = to;
  }
  return sum;
}

function toEdge(judgement: Judgement, from: number, to: number, second: boolean): StemmaEdge {
  const forward = to === judgement.kin.b ? judgement.forward : -judgement.forward;
  const odds = [Math.exp(forward), Math.exp(-forward), Math.exp(judgement.common + COMMON_PRIOR)];
  const sum = odds[0]! + odds[1]! + odds[2]!;
  const directed = odds[0]! / sum;
  if (directed >= DECIDED) return { from, to, judgement, undirected: false, second, confidence: directed };
  return { from, to, judgement, undirected: true, second, confidence: 1 - Math.max(odds[0]!, odds[1]!) / sum };
}
