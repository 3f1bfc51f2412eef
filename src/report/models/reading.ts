import type { Range, Span } from '../../model/index.ts';
import { narrowed, sentenceEnds } from './counterpart.ts';
import { type DossierIndex, placeFrom } from './dossier-index.ts';
import type { Route } from './route.ts';
import { DEFAULT_LAYERS, LAYERS, type Layer, type Thing, type ThingsOf } from './things.ts';

/** How many reports stand side by side at most. */
export const MAX_COLUMNS = 4;

/** What a reading view shows: which reports, which layers, and the place that the reader chose. */
export interface Reading {
  readonly sigils: readonly string[];
  readonly layers: readonly Layer[];
  readonly chosen: Span | null;
  /** What the chosen place is, the narrowest first. */
  readonly things: readonly Thing[];
  /** Where the reports that are open have the same: for each, the first place. */
  readonly lit: readonly Span[];
}

/** The reading that a route names. Unknown sigils drop out; without any, the first two reports, or the first family. */
export function readingOf(route: Route, index: DossierIndex, thingsOf: ThingsOf): Reading {
  const asked = [...new Set((route.id ?? '').split('+'))].filter((sigil) => index.witness(sigil) !== undefined);
  const sigils = (asked.length > 0 ? asked : firstReports(index)).slice(0, MAX_COLUMNS);
  const layers = layersOf(route);
  const chosen = placeFrom(route.query.at ?? '', index);
  const things = chosen === null ? [] : thingsAt(thingsOf(chosen.witness), chosen);
  return { sigils, layers, chosen, things, lit: chosen === null ? [] : litBy(chosen, things, route) };
}

export function layersOf({ query }: Route): readonly Layer[] {
  if (query.layers === undefined) return DEFAULT_LAYERS;
  const names = query.layers.split(',');
  return LAYERS.filter((layer) => names.includes(layer));
}

function firstReports({ dossier: { lineage }, witnesses }: DossierIndex): readonly string[] {
  const edge = lineage.edges[0];
  return edge === undefined ? witnesses.slice(0, 2).map(({ sigil }) => sigil) : [edge.from, edge.to];
}

/** The things that a place is, wholly or in part; those that are just it first, then the narrowest. */
function thingsAt(things: readonly Thing[], place: Range): readonly Thing[] {
  const distance = ({ start, end }: Range) => Math.abs(start - place.start) + Math.abs(end - place.end);
  const touching = things.filter(({ start, end }) => start < place.end && place.start < end);
  const exact = touching.filter((thing) => distance(thing) === 0);
  const holding = touching.filter(
    (thing) => distance(thing) > 0 && thing.start <= place.start && thing.end >= place.end,
  );
  return (
    exact.length + holding.length > 0 ? [...exact, ...holding.sort((a, b) => distance(a) - distance(b))] : touching
  ).slice(0, 8);
}

/** The counterparts of the thing chosen, or of the first that has any. `on` names a layer that comes first. */
function litBy(chosen: Span, things: readonly Thing[], { query }: Route): readonly Span[] {
  const ranked = things.toSorted((a, b) => Number(b.layer === query.on) - Number(a.layer === query.on));
  for (const thing of ranked) {
    const counterparts = thing.counterparts().filter(({ witness }) => witness !== chosen.witness);
    if (counterparts.length > 0) return counterparts.map((span) => narrowed(chosen, thing, span));
  }
  return [];
}

/** A stretch of text that is the same things throughout. `things`: the narrowest last. */
export interface Segment extends Range {
  readonly things: readonly Thing[];
  readonly lit: boolean;
  readonly chosen: boolean;
}

/**
 * A paragraph cut wherever a thing begins or ends, and, in shared text, between sentences: there, a sentence is what
 * one chooses. O(n·m) in the paragraph's own things.
 */
export function segmentsOf(
  text: string,
  within: Range,
  things: readonly Thing[],
  lit: readonly Range[],
  chosen: Range | null,
): readonly Segment[] {
  const inside = things.filter(({ start, end }) => start < within.end && within.start < end);
  const marks = [...inside, ...lit, ...(chosen === null ? [] : [chosen])];
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of marks) {
    if (start > within.start && start < within.end) cuts.add(start);
    if (end > within.start && end < within.end) cuts.add(end);
  }
  const shared = inside.filter(({ layer }) => layer === 'copied');
  for (const offset of shared.length === 0 ? [] : sentenceEnds(text.slice(within.start, within.end))) {
    const cut = within.start + offset;
    if (shared.some(({ start, end }) => start < cut && cut < end)) cuts.add(cut);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let at = 0; at + 1 < sorted.length; at++) {
    const [start, end] = [sorted[at]!, sorted[at + 1]!];
    const covers = (range: Range) => range.start <= start && range.end >= end;
    segments.push({
      start,
      end,
      things: inside.filter(covers).sort((a, b) => b.end - b.start - (a.end - a.start)),
      lit: lit.some(covers),
      chosen: chosen !== null && covers(chosen),
    });
  }
  return segments;
}

/** Words of `from` that `to` left out, and the offset in `to` where they would stand. */
export interface Gap {
  readonly at: number;
  readonly dropped: readonly Span[];
}

/** What `to` dropped of `from`, in `to`'s order: after the nearest passage before it that both have. */
export function gapsOf(index: DossierIndex, from: string, to: string): readonly Gap[] {
  const { lineage } = index.dossier;
  const pair = lineage.pairs.find(({ a, b }) => (a === from && b === to) || (a === to && b === from));
  const passages = (pair?.passages ?? [])
    .map(({ a, b }) => (a.witness === from ? { from: a, to: b } : { from: b, to: a }))
    .sort((x, y) => x.from.start - y.from.start);
  const text = index.witness(to)?.text ?? '';
  const gaps = new Map<number, Span[]>();
  for (const change of lineage.changes) {
    if (change.from !== from || change.to !== to || change.kind !== 'dropped' || change.before === null) continue;
    const { before } = change;
    const holding = passages.find((passage) => passage.from.start <= before.start && before.end <= passage.from.end);
    const previous = passages.findLast((passage) => passage.from.end <= before.start);
    const at = behindMarks(text, holding !== undefined ? within(holding, before) : (previous?.to.end ?? 0));
    const dropped = gaps.get(at);
    if (dropped === undefined) gaps.set(at, [before]);
    else dropped.push(before);
  }
  return [...gaps].map(([at, dropped]) => ({ at, dropped })).sort((x, y) => x.at - y.at);
}

/** The place behind the marks that end a sentence or a clause, so that none of them stands alone after a gap. */
function behindMarks(text: string, at: number): number {
  return at === 0 ? 0 : at + /^[.,;:!?…)\]"”’»]*/.exec(text.slice(at, at + 8))![0].length;
}

/** A place inside an edited passage, in proportion; moved to the end of the word there. */
function within({ from, to }: { readonly from: Span; readonly to: Span }, { start }: Range): number {
  const part = (start - from.start) / (from.end - from.start);
  const at = Math.round(part * to.text.length);
  const space = to.text.indexOf(' ', at);
  return space < 0 ? to.end : to.start + space;
}
