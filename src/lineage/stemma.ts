import { type Arc, bestBranching } from '../align/index.ts';
import { type Derivation, forwardOf, type Judgement, otherEnd } from './judgement.ts';
import { directionsOf, type LineDirection } from './rooting.ts';
import { furtherSources, type Meeting, meetingsOf } from './sources.ts';

/** One line of the stemma. */
export interface StemmaEdge extends Derivation {
  /** Neither is held to derive from the other: `from` and `to` are only an order. */
  readonly undirected: boolean;
  /** `to` has another source that it has more from. */
  readonly second: boolean;
  /** 0 to 1: how sure it is that `to` has its words from `from`, or, if undirected, that the direction is open. */
  readonly confidence: number;
}

/** Nats. Before any evidence: the source of a report is in the dossier rather than lost. */
const COMMON_PRIOR = -0.5;
/** A direction is stated where it is at least this probable; a false direction harms a reader more than a missing one. */
const DECIDED = 0.6;
/** Shared words that one nat of direction outweighs when a witness's source is chosen among its kin. */
const WORDS_PER_NAT = 0.5;
/** Nats. Against evidence as strong as a date no shared wording makes a source. */
const VETO = -2;

/**
 * The stemma of kin witnesses. First a tree that joins each to its nearest kin, by the branching that explains most words
 * and breaks no date; then the direction of its lines, from all their evidence together; then, for words that a
 * witness's source cannot explain, further sources. A text that reached C through B has no edge from A to C. Equal
 * choices: the witness that comes first.
 */
export function stemmaOf(witnesses: number, judgements: readonly Judgement[]): StemmaEdge[] {
  const arcs: (Arc & Derivation)[] = judgements.flatMap((judgement) => {
    const { kin, forward } = judgement;
    const arc = (from: number, to: number, towards: number) =>
      towards > VETO
        ? [{ from, to, judgement, weight: Math.max(1, kin.closeness + logProbability(towards) * WORDS_PER_NAT) }]
        : [];
    return [...arc(kin.a, kin.b, forward), ...arc(kin.b, kin.a, -forward)];
  });
  const parents = bestBranching(witnesses, arcs);
  const tree = arcs.filter(({ from, to }) => parents[to] === from).map(({ judgement }) => judgement);
  const meetings = meetingsOf(tree, judgements);
  const cut = tree.flatMap((line) => meetings.find(({ lesser }) => lesser === line) ?? []);
  const lines = tree.filter((line) => !cut.some(({ lesser }) => lesser === line));
  const directions = directionsOf(
    witnesses,
    lines.map(({ kin: { a, b }, forward, common }, i) => ({
      a,
      b,
      forward: forward + towardsMeeting(meetings, lines[i]!),
      common: common + COMMON_PRIOR,
    })),
  );
  const edges = [
    ...lines.map((judgement, i) => toEdge(judgement, directions[i]!)),
    ...cut.map(({ middle, lesser }) => toSecond({ from: otherEnd(lesser, middle), to: middle, judgement: lesser })),
  ];
  return [...edges, ...furtherSources(witnesses, edges, judgements).map(toSecond)];
}

/** Nats. However improbable the alternative, a meeting point's sources may be a lost third's. */
const MOST_MEETING = 4;

/** Log odds that a line runs forward because its `b` is where it meets another, or back because its `a` is. */
function towardsMeeting(meetings: readonly Meeting[], line: Judgement): number {
  return meetings
    .filter(({ greater }) => greater === line)
    .reduce(
      (sum, { middle, strength }) => sum + (middle === line.kin.b ? 1 : -1) * Math.min(MOST_MEETING, strength),
      0,
    );
}

/** ln of the probability that log odds stand for. */
function logProbability(odds: number): number {
  return -Math.log1p(Math.exp(-odds));
}

function toEdge(judgement: Judgement, { forward, back, common }: LineDirection): StemmaEdge {
  const { a, b } = judgement.kin;
  const [from, to] = forward >= back ? [a, b] : [b, a];
  const directed = Math.max(forward, back);
  if (directed >= DECIDED) return { from, to, judgement, undirected: false, second: false, confidence: directed };
  return { from, to, judgement, undirected: true, second: false, confidence: Math.max(common, 1 - directed) };
}

/** A further source is one by the words that only it explains; that the direction is right is as sure as its evidence. */
function toSecond({ from, to, judgement }: Derivation): StemmaEdge {
  const confidence = Math.max(DECIDED, 1 / (1 + Math.exp(-forwardOf({ from, to, judgement }))));
  return { from, to, judgement, undirected: false, second: true, confidence };
}
