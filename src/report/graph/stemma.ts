import type { Dossier, LineageEdge } from '../../model/index.ts';

/** A node of the drawn stemma: a witness, or a lost source. */
export interface StemmaNode {
  readonly id: string;
  readonly label: string;
  /** A lost source is hypothetical: grey in a drawing. */
  readonly kind: 'transcript' | 'release' | 'report' | 'lost';
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Number of its family, from 1. */
  readonly family: number;
}

/** A line of the drawn stemma. */
export interface StemmaLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: LineageEdge['relation'];
  /** Null towards a copy of a lost source: how much it took nobody can tell. */
  readonly share: number | null;
  readonly confidence: number;
  /** `to` has another source that it took more from: contamination, dashed in a drawing. */
  readonly second: boolean;
  readonly directed: boolean;
}

/** The stemma as a graph, nodes and lines in the order of the dossier. */
export interface StemmaGraph {
  readonly nodes: readonly StemmaNode[];
  readonly lines: readonly StemmaLine[];
}

/**
 * The stemma of a dossier with its lost sources as nodes: witnesses that share one hang from it instead of from each
 * other.
 */
export function stemmaGraph({ witnesses, lineage }: Pick<Dossier, 'witnesses' | 'lineage'>): StemmaGraph {
  const familyOf = (sigil: string) => lineage.families.findIndex((family) => family.includes(sigil)) + 1;
  const nodes: StemmaNode[] = witnesses.map(({ sigil, kind, title, publisher, published }) => ({
    id: sigil,
    label: sigil,
    kind,
    title,
    publisher,
    published: published?.value ?? null,
    family: familyOf(sigil),
  }));
  const lost: StemmaNode[] = lineage.exemplars.map(({ id, witnesses: copies }) => ({
    id,
    label: id,
    kind: 'lost',
    title: null,
    publisher: null,
    published: null,
    family: familyOf(copies[0]!),
  }));
  const underLost = (edge: LineageEdge) =>
    edge.relation === 'common-source' &&
    lineage.exemplars.some(({ witnesses: copies }) => copies.includes(edge.from) && copies.includes(edge.to));
  const edges = lineage.edges.filter((edge) => !underLost(edge));
  const lines = edges.map(({ from, to, relation, share, confidence }) => ({
    id: `${from}-${to}`,
    from,
    to,
    relation,
    share,
    confidence,
    second: edges.some((other) => other.to === to && other.from !== from && other.share > share),
    directed: relation !== 'common-source',
  }));
  const fromLost = lineage.exemplars.flatMap(({ id, witnesses: copies }) =>
    copies.map((to): StemmaLine => {
      const confidences = lineage.edges.filter((edge) => underLost(edge) && (edge.from === to || edge.to === to));
      return {
        id: `${id}-${to}`,
        from: id,
        to,
        relation: 'common-source',
        share: null,
        confidence: Math.max(0, ...confidences.map(({ confidence }) => confidence)),
        second: edges.some((other) => other.to === to),
        directed: true,
      };
    }),
  );
  return { nodes: [...nodes, ...lost], lines: [...lines, ...fromLost] };
}
