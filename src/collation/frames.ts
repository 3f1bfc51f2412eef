import { bestFirst, grouped, keysOf, type Link, Links, type PairedText, type SharedWords, sameGap } from './links.ts';

// Frames are the reporter's words around a quotation. They go with it, move to its other half, or change altogether.

/**
 * Links between frames around the same quotation, those with most words in common first, then in order: who speaks may have
 * changed altogether.
 */
export function framesBeside(
  from: PairedText,
  to: PairedText,
  links: readonly Link[],
  shared: readonly SharedWords[],
): Link[] {
  const words = new Map(shared.map(({ s, t, words }) => [`${s} ${t}`, words]));
  const candidates = links.flatMap(([q, r]) => {
    if (from.segments[q]!.voice !== 'quoted' || to.segments[r]!.voice !== 'quoted') return [];
    return framesWith(from, q).flatMap((s) =>
      framesWith(to, r).map((t) => ({ s, t, like: words.get(`${s} ${t}`) ?? 0 })),
    );
  });
  return bestFirst(candidates);
}

/** The frames in the sentences over which the quotation of a segment runs. */
function framesWith({ segments }: PairedText, segment: number): number[] {
  const { quotation, sentence } = segments[segment]!;
  const isBeside = (at: number) => segments[at]?.quotation === quotation || segments[at]?.sentence === sentence;
  let [first, last] = [segment, segment];
  while (isBeside(first - 1) || segments[first - 1]?.sentence === segments[first]!.sentence) first--;
  while (isBeside(last + 1) || segments[last + 1]?.sentence === segments[last]!.sentence) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((at) => segments[at]!.isFrame);
}

/** Sentences by which the same frame may have moved: "she said" goes from one half of a speech to the other. */
const FRAME_MOVES = 2;

/** Links between frames of the same words that stand around neighbouring quotations. */
export function framesMoved(from: PairedText, to: PairedText, links: readonly Link[]): Link[] {
  const taken = new Links(links);
  const beside = new Map<number, number[]>();
  for (const [s, t] of links) {
    const sentence = from.segments[s]!.sentence;
    beside.set(sentence, [...(beside.get(sentence) ?? []), to.segments[t]!.sentence]);
  }
  return from.segments.flatMap((segment, s): Link[] => {
    if (!segment.isFrame || taken.has('from', s)) return [];
    const near = beside.get(segment.sentence) ?? [];
    const t = to.segments.findIndex(
      (other, at) =>
        other.isFrame &&
        !taken.has('to', at) &&
        near.some((sentence) => Math.abs(sentence - other.sentence) <= FRAME_MOVES) &&
        keysOf(from, segment) === keysOf(to, other),
    );
    return t < 0 ? [] : [taken.add(s, t)];
  });
}

/** Links between quotations without a partner that stand in the same place and in the same frame: one was put for another. */
export function replaced(from: PairedText, to: PairedText, links: readonly Link[]): Link[] {
  const taken = new Links(links);
  const isFrames = ([s, t]: Link) => from.segments[s]!.isFrame && to.segments[t]!.isFrame;
  const inGap = sameGap(from, to, grouped(links.filter((link) => !isFrames(link))));
  const same = from.segments.flatMap((segment, s): Link[] => {
    if (!segment.isFrame || taken.has('from', s)) return [];
    const keys = keysOf(from, segment);
    const t = to.segments.findIndex(
      (other, at) => other.isFrame && !taken.has('to', at) && keys === keysOf(to, other) && inGap.both(s, at),
    );
    return t < 0 ? [] : [taken.add(s, t)];
  });
  const [besideFrom, besideTo] = [speechBeside(from), speechBeside(to)];
  const speech = [...links.filter(isFrames), ...same].flatMap(([s, t]): Link[] => {
    const [said, saidNow] = [besideFrom(s), besideTo(t)];
    const isFree =
      !said.some((segment) => taken.has('from', segment)) && !saidNow.some((segment) => taken.has('to', segment));
    return isFree && inGap.both(s, t) ? said.flatMap((x) => saidNow.map((y) => taken.add(x, y))) : [];
  });
  return [...same, ...speech];
}

/** Of a frame, the whole of what is quoted in its sentence, over as many sentences as it runs. */
function speechBeside({ segments }: PairedText): (frame: number) => number[] {
  const parts: number[][] = [];
  const bySentence = new Map<number, Set<number>>();
  for (const [at, { sentence, quotation, voice }] of segments.entries()) {
    if (quotation < 0) continue;
    parts[quotation] = [...(parts[quotation] ?? []), at];
    if (voice === 'quoted') bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(quotation));
  }
  return (frame) =>
    [...(bySentence.get(segments[frame]!.sentence) ?? [])]
      .flatMap((quotation) => parts[quotation]!)
      .sort((x, y) => x - y);
}
