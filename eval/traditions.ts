import { deskOf, edit } from './edits.ts';
import { type Chance, chanceOf } from './random.ts';
import { inventEvent, report, VOICES } from './stories.ts';

/** One report of a generated tradition. */
export interface Copy {
  /** Its place in the tradition, lost reports included. */
  readonly number: number;
  readonly text: string;
  /** Minutes after the event. */
  readonly published: number;
}

/** Reports of one event, made by copying, and how they were made. */
export interface Tradition {
  readonly copies: readonly Copy[];
  /** Numbers of copies: the nearest sources that are in the tradition, past those that are lost. */
  readonly edges: readonly { readonly from: number; readonly to: number }[];
  /** Copies whose common source is lost, without any source in the tradition. */
  readonly orphans: readonly (readonly number[])[];
  /** All copies of each lost report, whether or not its own source is in the tradition. */
  readonly siblings: readonly (readonly number[])[];
  /** Copies made from two texts that are not made from one another. */
  readonly mixed: readonly number[];
}

interface Node {
  readonly sources: readonly number[];
  readonly sentences: readonly string[];
  readonly published: number;
  lost: boolean;
}

/**
 * A tradition of `size` reports. Some are written independently, most copy an earlier one, one in six is put together from
 * two; some of those that were copied are lost. `seed` decides everything. `originals`: texts, sentence by sentence, to
 * copy from instead of invented reports; they must have nothing in common.
 */
export function traditionOf(seed: number, size: number, originals: readonly (readonly string[])[] = []): Tradition {
  const chance = chanceOf(seed);
  const event = inventEvent(chance);
  const roots =
    originals.length > 0 ? originals.length : Math.min(VOICES, 1 + Math.floor(size / 10) + chance.between(0, 1));
  const nodes: Node[] = [];
  for (let i = 0; i < roots; i++) {
    const sentences = originals[i] ?? report(event, chance, chance.between(13, 20), i);
    nodes.push({ sources: [], sentences, published: chance.between(0, 300), lost: false });
  }
  const wanted = size + Math.round(size * 0.12);
  while (nodes.length < wanted) nodes.push(copyOf(nodes, chance));
  loseSome(nodes, wanted - size, chance);
  return toTradition(nodes);
}

function copyOf(nodes: readonly Node[], chance: Chance): Node {
  const first = chance.between(0, nodes.length - 1);
  const second = chance.happens(1 / 6) ? chance.between(0, nodes.length - 1) : first;
  const apart =
    second !== first &&
    !isAbove(nodes, first, second) &&
    !isAbove(nodes, second, first) &&
    !haveCommon(nodes, first, second);
  const [one, other] = [nodes[first]!, nodes[second]!];
  const sentences = apart ? merged(one.sentences, other.sentences, chance) : one.sentences;
  return {
    sources: apart ? [first, second] : [first],
    sentences: edit(sentences, deskOf(chance), chance),
    published: Math.max(one.published, apart ? other.published : 0) + chance.between(20, 900),
    lost: false,
  };
}

function isAbove(nodes: readonly Node[], above: number, node: number): boolean {
  return node === above || nodes[node]!.sources.some((source) => isAbove(nodes, above, source));
}

function rootsOf(nodes: readonly Node[], node: number): number[] {
  const { sources } = nodes[node]!;
  return sources.length === 0 ? [node] : sources.flatMap((source) => rootsOf(nodes, source));
}

/** Two texts of one origin make no second source that anybody could tell. */
function haveCommon(nodes: readonly Node[], a: number, b: number): boolean {
  const roots = new Set(rootsOf(nodes, a));
  return rootsOf(nodes, b).some((root) => roots.has(root));
}

/** Most of one text, and a part of another worked in at one or two places. */
function merged(one: readonly string[], other: readonly string[], chance: Chance): string[] {
  const text = one.slice(0, Math.max(5, Math.round(one.length * (0.5 + 0.4 * chance.next()))));
  const taken = Math.max(4, Math.round(other.length * (0.3 + 0.4 * chance.next())));
  const from = chance.between(0, Math.max(0, other.length - taken));
  const part = other.slice(from, from + taken);
  const half = Math.ceil(part.length / chance.between(1, 2));
  text.splice(chance.between(1, text.length), 0, ...part.slice(0, half));
  text.splice(chance.between(1, text.length), 0, ...part.slice(half));
  return text;
}

/** Loses reports that others were made from, the originals with the rest. */
function loseSome(nodes: readonly Node[], count: number, chance: Chance): void {
  const copied = nodes.filter((_, i) => nodes.filter(({ sources }) => sources.includes(i)).length > 1);
  for (let i = 0; i < count; i++) {
    if (copied.length === 0) nodes.findLast(({ lost }) => !lost)!.lost = true;
    else copied.splice(chance.between(0, copied.length - 1), 1)[0]!.lost = true;
  }
}

function toTradition(nodes: readonly Node[]): Tradition {
  const nearest = (node: number): number[] =>
    nodes[node]!.sources.flatMap((source) => (nodes[source]!.lost ? nearest(source) : [source]));
  const kept = nodes.flatMap(({ lost }, number) => (lost ? [] : [number]));
  const edges = kept.flatMap((to) => [...new Set(nearest(to))].map((from) => ({ from, to })));
  const groups = nodes.flatMap(({ lost, sources }, number) => {
    const group = lost ? kept.filter((node) => reachesThroughLost(nodes, node, number)) : [];
    return group.length > 1 ? [{ group, orphaned: sources.length === 0 }] : [];
  });
  const siblings = groups.map(({ group }) => group);
  const orphans = groups.filter(({ orphaned }) => orphaned).map(({ group }) => group);
  const mixed = kept.filter(
    (node) => nodes[node]!.sources.length > 1 && edges.filter(({ to }) => to === node).length > 1,
  );
  const copies = kept.map((number) => ({
    number,
    text: paragraphs(nodes[number]!.sentences),
    published: nodes[number]!.published,
  }));
  return { copies, edges, orphans, siblings, mixed };
}

/** Whether a report has `lost` as a source, directly or through lost reports only. */
function reachesThroughLost(nodes: readonly Node[], node: number, lost: number): boolean {
  return nodes[node]!.sources.some(
    (source) => source === lost || (nodes[source]!.lost && reachesThroughLost(nodes, source, lost)),
  );
}

function paragraphs(sentences: readonly string[]): string {
  const parts: string[] = [];
  for (let i = 0; i < sentences.length; i += 2) parts.push(sentences.slice(i, i + 2).join(' '));
  return parts.join('\n\n');
}
