import type { Lineage, LineageEdge } from '../../model/index.ts';
import type { DossierIndex } from './dossier-index.ts';

/** Families drawn that lines connect, mostly one: reports and lost sources on a grid, layer by layer, sources first. */
export interface Descent {
  /** The first family's number; see `DossierIndex.familyNumber`. */
  readonly family: number;
  readonly nodes: readonly DescentNode[];
  readonly links: readonly DescentLink[];
  /** Layers, and places in the widest of them. */
  readonly depth: number;
  readonly breadth: number;
}

export interface DescentNode {
  /** A sigil, or an exemplar's id. */
  readonly id: string;
  readonly lost: boolean;
  readonly layer: number;
  /** Place across the layer; fractions centre a narrow layer over a wide one. */
  readonly across: number;
}

export interface DescentLink {
  readonly from: DescentNode;
  readonly to: DescentNode;
  /** Null for a line from a lost source. */
  readonly edge: LineageEdge | null;
}

/** Sweeps over the layers that bring connected nodes near each other; more do not change small graphs. */
const SWEEPS = 4;

/**
 * The families of two and more reports, each laid out in layers (longest path), ordered by barycentres (Sugiyama 1981).
 * Families that a report with a second source connects are drawn together.
 */
export function descentsOf({ dossier: { lineage }, familyNumber }: DossierIndex): readonly Descent[] {
  const descents: Descent[] = [];
  for (const family of connectedFamilies(lineage)) {
    const inFamily = new Set(family);
    const edges = lineage.edges.filter(({ from, to }) => inFamily.has(from) && inFamily.has(to));
    const lost = lineage.exemplars.filter(({ witnesses }) => witnesses.some((sigil) => inFamily.has(sigil)));
    const arcs: Arc[] = [
      ...edges
        .filter(({ from, to, relation }) => relation !== 'common-source' || !sharesExemplar(lost, from, to))
        .map((edge) => ({ from: edge.from, to: edge.to, edge })),
      ...lost.flatMap(({ id, witnesses }) =>
        witnesses.filter((sigil) => inFamily.has(sigil)).map((to) => ({ from: id, to, edge: null })),
      ),
    ];
    const ids = [...lost.map(({ id }) => id), ...family];
    const lostIds = new Set(lost.map(({ id }) => id));
    const number = Math.min(...family.map(familyNumber).filter((one) => one > 0));
    descents.push({ family: number, ...layOut(ids, arcs, lostIds) });
  }
  return descents;
}

/** Reports that no line reaches, in the order given. */
export function standAlone({ dossier: { lineage, witnesses } }: DossierIndex): readonly string[] {
  const reached = new Set(lineage.edges.flatMap(({ from, to }) => [from, to]));
  return witnesses.map(({ sigil }) => sigil).filter((sigil) => !reached.has(sigil));
}

/** The sigils of families that lines connect, in the order of the first; none that stands alone. */
function connectedFamilies({ families, edges }: Lineage): string[][] {
  const groups = families.map((family) => [...family]);
  for (const { from, to } of edges) {
    const [one, other] = [from, to].map((sigil) => groups.findIndex((group) => group.includes(sigil))) as [
      number,
      number,
    ];
    if (one === other) continue;
    const [first, second] = [Math.min(one, other), Math.max(one, other)];
    groups[first]!.push(...groups.splice(second, 1)[0]!);
  }
  return groups.filter(({ length }) => length > 1);
}

interface Arc {
  readonly from: string;
  readonly to: string;
  readonly edge: LineageEdge | null;
}

function sharesExemplar(lost: readonly { readonly witnesses: readonly string[] }[], a: string, b: string): boolean {
  return lost.some(({ witnesses }) => witnesses.includes(a) && witnesses.includes(b));
}

function layOut(ids: readonly string[], arcs: readonly Arc[], lost: ReadonlySet<string>): Omit<Descent, 'family'> {
  const layerOf = longestPaths(ids, arcs);
  const layers: string[][] = [];
  for (const id of ids) (layers[layerOf.get(id)!] ??= []).push(id);
  order(layers, arcs);
  const breadth = Math.max(...layers.map((layer) => layer.length));
  const nodes = new Map<string, DescentNode>();
  layers.forEach((layer, depth) => {
    layer.forEach((id, place) => {
      nodes.set(id, { id, lost: lost.has(id), layer: depth, across: place + (breadth - layer.length) / 2 });
    });
  });
  const links = arcs.map(({ from, to, edge }) => ({ from: nodes.get(from)!, to: nodes.get(to)!, edge }));
  return { nodes: [...nodes.values()], links, depth: layers.length, breadth };
}

/** Each node's greatest distance from a source. Lines that would close a circle do not count. */
function longestPaths(ids: readonly string[], arcs: readonly Arc[]): ReadonlyMap<string, number> {
  const layer = new Map<string, number>();
  const open = new Set<string>();
  const visit = (id: string): number => {
    const known = layer.get(id);
    if (known !== undefined) return known;
    open.add(id);
    let depth = 0;
    for (const arc of arcs) if (arc.to === id && !open.has(arc.from)) depth = Math.max(depth, visit(arc.from) + 1);
    open.delete(id);
    layer.set(id, depth);
    return depth;
  };
  for (const id of ids) visit(id);
  return layer;
}

function order(layers: readonly string[][], arcs: readonly Arc[]): void {
  const place = new Map<string, number>();
  const number = (layer: readonly string[]) => layer.forEach((id, at) => void place.set(id, at - layer.length / 2));
  layers.forEach(number);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    for (const layer of down ? layers : layers.toReversed()) {
      const weight = new Map(
        layer.map((id) => {
          const near = arcs.flatMap(({ from, to }) => (down && to === id ? [from] : !down && from === id ? [to] : []));
          const sum = near.reduce((total, other) => total + place.get(other)!, 0);
          return [id, near.length === 0 ? place.get(id)! : sum / near.length];
        }),
      );
      layer.sort((a, b) => weight.get(a)! - weight.get(b)! || (a < b ? -1 : 1));
      number(layer);
    }
  }
}
