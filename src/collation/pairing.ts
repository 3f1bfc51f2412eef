import type { Passage } from '../align/index.ts';
import type { FactRules } from './facts.ts';
import { framesBeside, framesMoved, replaced } from './frames.ts';
import {
  grouped,
  keysOf,
  type Link,
  Links,
  type PairedText,
  SAME_WORDS,
  type SegmentGroup,
  type SharedWords,
} from './links.ts';
import { rewritten } from './rewritten.ts';
import type { Segment } from './segments.ts';

/** Part of the shorter segment's words that the other must share for the two to be versions of one another. */
const SAME_SEGMENT = 0.4;
/** Words that two segments must share for that. */
const SAME_SEGMENT_WORDS = 4;

/**
 * Which segments of `to` are versions of which of `from`: by the words they share; frames, by what they stand around; and
 * those left over, by their rare words and their place. A segment stands in one group; split and joined sentences make
 * larger ones. Ordered by `from`. O(shared words + leftover²).
 */
export function pairSegments(
  from: PairedText,
  to: PairedText,
  passages: readonly Passage[],
  rules: FactRules,
): SegmentGroup[] {
  const shared = sharedWords(from, to, passages);
  const isFrame = ({ s, t }: SharedWords) => from.segments[s]!.isFrame || to.segments[t]!.isFrame;
  const links: Link[] = shared.filter((one) => one.alike && !isFrame(one)).map(({ s, t }) => [s, t]);
  links.push(...identical(from, to, links));
  links.push(...begunAlike(from, to, links));
  links.push(...framesBeside(from, to, links, shared));
  const framed = new Links(links);
  for (const { s, t, alike } of shared.filter(isFrame)) {
    const taken =
      (from.segments[s]!.isFrame && framed.has('from', s)) || (to.segments[t]!.isFrame && framed.has('to', t));
    if (alike && !taken) links.push([s, t]);
  }
  links.push(...framesMoved(from, to, links));
  links.push(...rewritten(from, to, links, rules));
  links.push(...replaced(from, to, links));
  return grouped(links);
}

function sharedWords(from: PairedText, to: PairedText, passages: readonly Passage[]): SharedWords[] {
  const [segmentOfFrom, segmentOfTo] = [segmentOfWords(from), segmentOfWords(to)];
  const [sizesFrom, sizesTo] = [sizes(segmentOfFrom, from.segments.length), sizes(segmentOfTo, to.segments.length)];
  const shared = new Map<number, number>();
  for (const { runs } of passages) {
    for (let i = 0; i < runs.length; i += 3) {
      for (let k = 0; k < runs[i + 2]!; k++) {
        const s = segmentOfFrom[runs[i]! + k]!;
        const t = segmentOfTo[runs[i + 1]! + k]!;
        if (s >= 0 && t >= 0) shared.set(s * sizesTo.length + t, (shared.get(s * sizesTo.length + t) ?? 0) + 1);
      }
    }
  }
  const candidates = [...shared].map(([key, words]) => ({
    s: Math.floor(key / sizesTo.length),
    t: key % sizesTo.length,
    words,
  }));
  const [bestOfFrom, bestOfTo] = [new Uint32Array(sizesFrom.length), new Uint32Array(sizesTo.length)];
  for (const { s, t, words } of candidates) {
    bestOfFrom[s] = Math.max(bestOfFrom[s]!, words);
    bestOfTo[t] = Math.max(bestOfTo[t]!, words);
  }
  return candidates.map(({ s, t, words }) => {
    const shorter = Math.min(sizesFrom[s]!, sizesTo[t]!);
    // A name and title that moved into the next sentence do not make it a version of the one they left.
    const isBest = words === bestOfFrom[s]! || words === bestOfTo[t]!;
    const alike = isBest && words >= Math.min(SAME_SEGMENT_WORDS, shorter) && words >= SAME_SEGMENT * shorter;
    return { s, t, words, alike };
  });
}

/** The segment of each word; -1 for a word that is no part of the story. */
function segmentOfWords({ form: { tokens }, prints: { words }, segments }: PairedText): Int32Array {
  const segmentOfToken = new Int32Array(tokens.length).fill(-1);
  segments.forEach((segment, at) => {
    for (const token of segment.tokens) segmentOfToken[token] = at;
  });
  const found = new Int32Array(words.length);
  let token = 0;
  for (let i = 0; i < words.length; i++) {
    while (tokens.starts[token]! < words.starts[i]!) token++;
    found[i] = segmentOfToken[token]!;
  }
  return found;
}

function sizes(segments: Int32Array, count: number): Uint32Array {
  const result = new Uint32Array(Math.max(1, count));
  for (const segment of segments) if (segment >= 0) result[segment]!++;
  return result;
}

/** Links between segments of the same words, too few of them for a passage, in order. */
function identical(from: PairedText, to: PairedText, links: readonly Link[]): Link[] {
  const taken = new Links(links);
  const free = new Map<string, number[]>();
  to.segments.forEach((segment, t) => {
    if (segment.isFrame || segment.tokens.length < SAME_WORDS || taken.has('to', t)) return;
    const keys = keysOf(to, segment);
    free.set(keys, [...(free.get(keys) ?? []), t]);
  });
  return from.segments.flatMap((segment, s): Link[] => {
    const t = segment.isFrame || taken.has('from', s) ? undefined : free.get(keysOf(from, segment))?.shift();
    return t === undefined ? [] : [[s, t]];
  });
}

/** Tokens of a segment with which a longer one begins, for it to be the same cut short; and of two that only begin alike. */
const CUT_SHORT = 4;
const BEGUN_ALIKE = 6;

/**
 * Links between segments in one voice that begin with the same words, too few of them for a passage: one breaks off where the
 * other goes on, or both go on otherwise. Each with the one that it has most of; with none where two have as much.
 */
function begunAlike(from: PairedText, to: PairedText, links: readonly Link[]): Link[] {
  const taken = new Links(links);
  const free = (text: PairedText, side: 'from' | 'to') =>
    text.segments.flatMap(({ isFrame, tokens }, i) =>
      isFrame || tokens.length < CUT_SHORT || taken.has(side, i) ? [] : [i],
    );
  const freeTo = free(to, 'to');
  return free(from, 'from').flatMap((s): Link[] => {
    const segment = from.segments[s]!;
    let [best, most, ties] = [-1, 0, 0];
    for (const t of freeTo) {
      const other = to.segments[t]!;
      if (taken.has('to', t) || other.voice !== segment.voice) continue;
      const same = sameBeginning(from, segment, to, other);
      const enough = same >= Math.min(BEGUN_ALIKE, segment.tokens.length, other.tokens.length);
      if (!enough || same < CUT_SHORT || same < most) continue;
      ties = same === most ? ties + 1 : 0;
      [best, most] = [t, same];
    }
    return best < 0 || ties > 0 ? [] : [taken.add(s, best)];
  });
}

/** With how many equal tokens two segments begin. */
function sameBeginning(from: PairedText, segment: Segment, to: PairedText, other: Segment): number {
  const norms = ({ form }: PairedText, { tokens }: Segment, at: number) => form.tokens.norms[tokens[at]!]!;
  let same = 0;
  while (
    same < segment.tokens.length &&
    same < other.tokens.length &&
    norms(from, segment, same) !== 0 &&
    norms(from, segment, same) === norms(to, other, same)
  )
    same++;
  return same;
}
