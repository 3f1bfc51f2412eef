import type { ApparatusText, LocalChange } from './apparatus.ts';
import type { SegmentGroup } from './links.ts';
import { sentencesRange } from './shown.ts';

/** Weight of a sentence that stands elsewhere: nothing it says has changed. */
const MOVED = 0.1;

/**
 * Sentences that stand in another order in `to`: all but the longest series in the same order, stretch by stretch. "She
 * said" in front of a quotation or behind it is the same sentence.
 */
export function movedGroups(all: readonly SegmentGroup[], from: ApparatusText, to: ApparatusText): LocalChange[] {
  const groups = all.filter((group) => !group.from.every((segment) => from.segments[segment]!.isFrame));
  const kept = longestAscending(
    groups.map((group) => group.to[0]!),
    groups.map((group) => group.to.length),
  );
  const stretches: Stretch[] = [];
  groups.forEach((group, i) => {
    if (kept.has(i)) return;
    const next = {
      from: sentencesOf(from, group.from),
      to: sentencesOf(to, group.to),
    };
    const last = stretches.at(-1);
    const goesOn = last !== undefined && follows(last.from, next.from) && follows(last.to, next.to);
    if (goesOn) stretches[stretches.length - 1] = { from: [last.from[0], next.from[1]], to: [last.to[0], next.to[1]] };
    else stretches.push(next);
  });
  return stretches.map((stretch) => ({
    kind: 'moved' as const,
    before: sentencesRange(from, ...stretch.from),
    after: sentencesRange(to, ...stretch.to),
    weight: MOVED,
  }));
}

/** First and last sentence of each side. */
interface Stretch {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

function sentencesOf({ segments }: ApparatusText, group: readonly number[]): [number, number] {
  const sentence = segments[group[0]!]!.sentence;
  // What is paired with a far sentence, too, moved with its first.
  let last = sentence;
  for (const segment of group) if (segments[segment]!.sentence <= last + 1) last = segments[segment]!.sentence;
  return [sentence, last];
}

function follows([, last]: readonly [number, number], [first]: readonly [number, number]): boolean {
  return first === last || first === last + 1;
}

/** Indices of the heaviest series whose values ascend. Equal series: the one that ends first. O(n²). */
function longestAscending(values: readonly number[], weights: readonly number[]): Set<number> {
  const best = values.map((_, i) => weights[i]!);
  const before = values.map(() => -1);
  let end = -1;
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) {
      if (values[j]! < values[i]! && best[j]! + weights[i]! > best[i]!) {
        best[i] = best[j]! + weights[i]!;
        before[i] = j;
      }
    }
    if (end < 0 || best[i]! > best[end]!) end = i;
  }
  const kept = new Set<number>();
  for (let i = end; i >= 0; i = before[i]!) kept.add(i);
  return kept;
}
