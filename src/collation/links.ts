import { find, type Prints, singletons, unite } from '../align/index.ts';
import type { CutText, Segment } from './segments.ts';

/** A text as collation reads it, cut into segments. */
export interface PairedText extends CutText {
  readonly prints: Prints;
  readonly segments: readonly Segment[];
}

/** Segments of `from` and of `to` that tell the same, by number and in order; never empty on either side. */
export interface SegmentGroup {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A segment of each text that are versions of one another. */
export type Link = readonly [from: number, to: number];

/** Which segments have a partner. */
export class Links {
  readonly #from: Set<number>;
  readonly #to: Set<number>;

  constructor(links: readonly Link[]) {
    this.#from = new Set(links.map(([s]) => s));
    this.#to = new Set(links.map(([, t]) => t));
  }

  has(side: 'from' | 'to', segment: number): boolean {
    return (side === 'from' ? this.#from : this.#to).has(segment);
  }

  add(s: number, t: number): Link {
    this.#from.add(s);
    this.#to.add(t);
    return [s, t];
  }
}

/** A choice among links in which each segment has one partner: the most alike first, then in order. */
export function bestFirst(candidates: { s: number; t: number; like: number }[]): Link[] {
  candidates.sort((x, y) => y.like - x.like || x.s - y.s || x.t - y.t);
  const chosen = new Links([]);
  return candidates.flatMap(({ s, t }): Link[] =>
    chosen.has('from', s) || chosen.has('to', t) ? [] : [chosen.add(s, t)],
  );
}

/** Segments that links connect. */
export function grouped(links: readonly Link[]): SegmentGroup[] {
  // Those of `to` stand behind those of `from`.
  const behind = links.reduce((most, [s]) => Math.max(most, s + 1), 0);
  const parents = singletons(links.reduce((most, [, t]) => Math.max(most, behind + t + 1), behind));
  for (const [s, t] of links) unite(parents, s, behind + t);
  const groups = new Map<number, { from: Set<number>; to: Set<number> }>();
  for (const [s, t] of links) {
    const root = find(parents, s);
    const group = groups.get(root) ?? { from: new Set<number>(), to: new Set<number>() };
    groups.set(root, group);
    group.from.add(s);
    group.to.add(t);
  }
  const ascending = (set: Set<number>) => [...set].sort((x, y) => x - y);
  return [...groups.values()]
    .map(({ from, to }) => ({ from: ascending(from), to: ascending(to) }))
    .sort((x, y) => x.from[0]! - y.from[0]!);
}

/** The words of a segment as one string: equal for equal words. */
export function keysOf({ form: { tokens } }: PairedText, segment: Segment): string {
  return segment.tokens.map((token) => tokens.norms[token]).join();
}

/** Whether a segment of each text stand between the same two paired segments, or next to one of them. */
export function sameGap(from: PairedText, to: PairedText, groups: readonly SegmentGroup[]) {
  const beside = neighboursOf(groups, 'from', from.segments.length);
  const besideTo = neighboursOf(groups, 'to', to.segments.length);
  const behind = (s: number, t: number) => beside.before[s] === besideTo.before[t];
  const ahead = (s: number, t: number) => beside.after[s] === besideTo.after[t];
  return {
    both: (s: number, t: number) => behind(s, t) && ahead(s, t),
    either: (s: number, t: number) => behind(s, t) || ahead(s, t),
  };
}

/** For each of `count` segments of one side, the group of the next paired segment before it and after it; -1 where there is none. */
function neighboursOf(groups: readonly SegmentGroup[], side: 'from' | 'to', count: number) {
  const groupOf = new Int32Array(count).fill(-1);
  groups.forEach((group, which) => {
    for (const segment of group[side]) groupOf[segment] = which;
  });
  const before = new Int32Array(count).fill(-1);
  const after = new Int32Array(count).fill(-1);
  for (let i = 1; i < count; i++) before[i] = groupOf[i - 1]! >= 0 ? groupOf[i - 1]! : before[i - 1]!;
  for (let i = count - 2; i >= 0; i--) after[i] = groupOf[i + 1]! >= 0 ? groupOf[i + 1]! : after[i + 1]!;
  return { before, after };
}

/** A segment of each text with the words that the passages join. `alike`: enough of them to make the two versions of one another. */
export interface SharedWords {
  readonly s: number;
  readonly t: number;
  readonly words: number;
  readonly alike: boolean;
}

/** Words of a segment that says the same wherever it stands; "he said" does not. */
export const SAME_WORDS = 3;
