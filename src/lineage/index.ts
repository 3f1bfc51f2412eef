import { find, singletons, unite } from '../align/index.ts';
import { type Lineage, type LineageEdge, type LineagePair, type Span, spanOf } from '../model/index.ts';
import { shortId } from '../text/index.ts';
import type { LineageInputPair, LineageWitness, SharingPair } from './input.ts';
import { judgementOf } from './judge.ts';
import { sharesOf } from './kinship.ts';
import { relationOf } from './relation.ts';
import { type StemmaEdge, stemmaOf } from './stemma.ts';
import { voicesOf } from './voices.ts';

export type { LineageInputPair, LineageWitness } from './input.ts';

/** Who has whose words, from what every two witnesses share. Witnesses and pairs come in canonical order. */
export function traceLineage({
  witnesses,
  pairs,
}: {
  readonly witnesses: readonly LineageWitness[];
  readonly pairs: readonly LineageInputPair[];
}): Omit<Lineage, 'changes'> {
  const sharing = pairs.map(({ a, b, passages }) => ({ a, b, ...passages }));
  const voices = voicesOf(witnesses, sharing);
  const judgements = pairs.flatMap((pair) => judgementOf(pair, witnesses, voices) ?? []);
  const edges = stemmaOf(witnesses.length, judgements);
  return {
    edges: edges.map((edge) => toLineageEdge(edge, witnesses)).sort(byWitnesses(witnesses)),
    families: familiesOf(witnesses, edges),
    exemplars: exemplarsOf(witnesses, edges),
    pairs: sharing.filter(({ passages }) => passages.length > 0).map((pair) => toLineagePair(pair, witnesses)),
  };
}

function toLineageEdge(
  { from, to, judgement, undirected, confidence }: StemmaEdge,
  witnesses: readonly LineageWitness[],
): LineageEdge {
  const { kin, evidence } = judgement;
  const turned = from === kin.b;
  const shareOfTo = turned ? kin.shareOfA : kin.shareOfB;
  const [a, b] = [witnesses[kin.a]!, witnesses[kin.b]!];
  const spans = (witness: LineageWitness, ranges: readonly { start: number; end: number }[]): Span[] =>
    ranges.map((range) => spanOf({ sigil: witness.sigil, text: witness.report.text }, range));
  return {
    from: witnesses[from]!.sigil,
    to: witnesses[to]!.sigil,
    relation: undirected ? 'common-source' : relationOf(witnesses[from]!, witnesses[to]!, kin, turned),
    share: rounded(shareOfTo),
    confidence: rounded(confidence),
    evidence: evidence.map(({ kind, text, inA, inB }) => ({ kind, text, spans: [...spans(a, inA), ...spans(b, inB)] })),
  };
}

function toLineagePair(pair: SharingPair, witnesses: readonly LineageWitness[]): LineagePair {
  const [a, b] = [witnesses[pair.a]!, witnesses[pair.b]!];
  const { shareOfA, shareOfB } = sharesOf(pair, a, b);
  const view = ({ sigil, report: { text } }: LineageWitness) => ({ sigil, text });
  const turned = a.order > b.order;
  const passages = pair.passages.map((passage) => {
    const [inA, inB] = [spanOf(view(a), passage.a), spanOf(view(b), passage.b)];
    return { a: turned ? inB : inA, b: turned ? inA : inB, kind: passage.kind };
  });
  return {
    a: (turned ? b : a).sigil,
    b: (turned ? a : b).sigil,
    shareOfA: rounded(turned ? shareOfB : shareOfA),
    shareOfB: rounded(turned ? shareOfA : shareOfB),
    passages: passages.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start),
  };
}

/**
 * The witnesses of one origin, in the order given; every witness in one. One that was put together from two stands with
 * the source that it has more from: its two sources are no less independent of each other for it.
 */
function familiesOf(witnesses: readonly LineageWitness[], edges: readonly StemmaEdge[]): string[][] {
  const first = edges.filter(({ second }) => !second);
  return componentsOf(witnesses, [...first, ...sameTexts(witnesses)]).map((members) =>
    members.map(({ sigil }) => sigil),
  );
}

/** Witnesses with one text are one source, however short it is. */
function sameTexts(witnesses: readonly LineageWitness[]): { from: number; to: number }[] {
  const first = new Map<string, number>();
  return witnesses.flatMap(({ report: { text } }, to) => {
    const from = first.get(text);
    if (from === undefined) first.set(text, to);
    return from === undefined ? [] : [{ from, to }];
  });
}

function componentsOf(
  witnesses: readonly LineageWitness[],
  edges: readonly Pick<StemmaEdge, 'from' | 'to'>[],
): LineageWitness[][] {
  const parents = singletons(witnesses.length);
  for (const { from, to } of edges) unite(parents, from, to);
  const members = new Map<number, LineageWitness[]>();
  witnesses.forEach((witness, i) => {
    const root = find(parents, i);
    members.set(root, [...(members.get(root) ?? []), witness]);
  });
  return [...members.values()]
    .map((family) => family.sort((x, y) => x.order - y.order))
    .sort((x, y) => x[0]!.order - y[0]!.order);
}

/** Nats. Below, a direction is merely open; from here on the texts speak for a source that nobody handed in. */
const LOST = 1;

/** Witnesses that have their words from one text that is not in the dossier. */
function exemplarsOf(witnesses: readonly LineageWitness[], edges: readonly StemmaEdge[]): Lineage['exemplars'] {
  const lost = edges.filter(({ undirected, judgement }) => undirected && judgement.common >= LOST);
  return componentsOf(witnesses, lost)
    .filter((members) => members.length > 1)
    .map((members) => {
      const sigils = members.map(({ sigil }) => sigil);
      const reasons = lost
        .filter(({ from }) => members.includes(witnesses[from]!))
        .flatMap(({ judgement }) => judgement.evidence.filter(({ common }) => common > 0).map(({ text }) => text));
      return {
        id: `x${shortId(
          members
            .map(({ key }) => key)
            .sort()
            .join('+'),
        )}`,
        witnesses: sigils,
        why: [...new Set(reasons)].join(' '),
      };
    });
}

function byWitnesses(witnesses: readonly LineageWitness[]) {
  const order = new Map(witnesses.map(({ sigil, order }) => [sigil, order]));
  return (x: { from: string; to: string }, y: { from: string; to: string }) =>
    order.get(x.to)! - order.get(y.to)! || order.get(x.from)! - order.get(y.from)!;
}

/** Shares and confidences are shown with two digits; three are kept. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
