import type { Range } from '../model/index.ts';
import type { Content } from './content.ts';
import { findParallels, type Parallel } from './parallels.ts';
import { findPassages, type Passage } from './passages.ts';
import type { Prints } from './prints.ts';
import { findSummary } from './summary.ts';
import type { Stretch } from './vocabulary.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Words } from './words.ts';

/** A stretch of one text that was made from a stretch of another. */
export interface Reuse {
  readonly a: Range;
  readonly b: Range;
  /** `verbatim`: word for word; `retold`: in other words, or in another order; `summary`: the whole of `b` in brief. */
  readonly manner: 'verbatim' | 'retold' | 'summary';
}

/** One text as the search for reuse reads it. */
export interface ReuseText {
  readonly prints: Prints;
  readonly content: Content;
}

/** Nats. Texts on one subject by different hands stay below. */
const LEAST_GAIN = 60;
/**
 * Whoever copies a text does it in one manner: next to a passage that gains this many times as much, a faint likeness is
 * the subject that both texts have in common.
 */
const ONE_MANNER = 0.3;
/** Part of a stretch's words in passages, from which on its bounds are theirs. */
const VERBATIM = 0.8;

/**
 * What of `a` was made from `b`, in any wording, ordered by place in `a`: the sensitive search, for two texts of any
 * length of which one may have used a part of the other. For reports of one event it finds too much, because they tell
 * the same; who has whose words is told by `findPassages`.
 */
export function findReuse(a: ReuseText, b: ReuseText): Reuse[] {
  const parallels = findParallels(a.content, b.content, LEAST_GAIN);
  const summary = findSummary(vocabularyOf(a.content, b.content), parallels);
  if (summary !== null) {
    const whole = { start: 0, end: b.content.words.length };
    return [{ a: rangeOf(a.content.words, summary), b: rangeOf(b.content.words, whole), manner: 'summary' }];
  }
  const most = Math.max(0, ...parallels.map(({ gain }) => gain));
  const passages = findPassages(a.prints, b.prints);
  return parallels
    .filter(({ gain }) => gain >= ONE_MANNER * most)
    .map((parallel) => verbatimBounds(parallel, a, b, passages) ?? retold(parallel, a, b));
}

function retold(parallel: Parallel, a: ReuseText, b: ReuseText): Reuse {
  const [inA, inB] = [atSentences(a.content.words, parallel.a), atSentences(b.content.words, parallel.b)];
  return { a: rangeOf(a.content.words, inA), b: rangeOf(b.content.words, inB), manner: 'retold' };
}

/** Words by which a bound may be moved to where a sentence begins: chance words blur it by that much. */
const SNAP = 8;

/** The stretch with each bound at the nearest beginning of a sentence, where one is near. */
function atSentences({ opens, length }: Words, { start, end }: Stretch): Stretch {
  const near = (place: number) => {
    for (let far = 0; far <= SNAP; far++) {
      for (const at of [place - far, place + far]) if (at === 0 || at === length || opens[at]) return at;
    }
    return place;
  };
  const snapped = { start: near(start), end: near(end) };
  return snapped.end > snapped.start ? snapped : { start, end };
}

/** Where passages cover a stretch, they say to the word where it begins and ends. */
function verbatimBounds(parallel: Parallel, a: ReuseText, b: ReuseText, passages: readonly Passage[]): Reuse | null {
  const [inA, inB] = [rangeOf(a.content.words, parallel.a), rangeOf(b.content.words, parallel.b)];
  const inside = passages.filter((one) => meets(one.a, inA) && meets(one.b, inB));
  const words = inside.reduce((sum, one) => sum + one.words, 0);
  if (words < VERBATIM * (parallel.a.end - parallel.a.start)) return null;
  const hull = (ranges: readonly Range[]) => ({
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  });
  return { a: hull(inside.map((one) => one.a)), b: hull(inside.map((one) => one.b)), manner: 'verbatim' };
}

function meets(x: Range, y: Range): boolean {
  return Math.min(x.end, y.end) > Math.max(x.start, y.start);
}

function rangeOf({ starts, ends }: Words, { start, end }: Stretch): Range {
  return { start: starts[start]!, end: ends[end - 1]! };
}
