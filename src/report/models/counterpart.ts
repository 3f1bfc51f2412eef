import type { Range, Span } from '../../model/index.ts';

/** A counterpart more than this many times as long as the chosen words is narrowed to the part that fits them. */
const MUCH_LONGER = 1.6;
/** Characters at the beginning and the end of the chosen words by which they are found again. */
const PROBE = 24;

/**
 * The part of `counterpart` that answers to `chosen`, a part of `whole`. The chosen words are looked for near the place
 * where they would stand if both passages ran at the same pace; where they are not there, that place itself, out to the
 * nearest ends of sentences. O(n).
 */
export function narrowed(chosen: Span, whole: Range, counterpart: Span): Span {
  const length = chosen.end - chosen.start;
  if (counterpart.text.length <= length * MUCH_LONGER) return counterpart;
  const pace = counterpart.text.length / Math.max(1, whole.end - whole.start);
  const expected = Math.max(0, chosen.start - whole.start) * pace;
  const from = nearest(counterpart.text, chosen.text.slice(0, PROBE), expected);
  if (from >= 0) {
    const tail = nearest(counterpart.text, chosen.text.slice(-PROBE), from + length - PROBE);
    const end = tail >= from ? tail + Math.min(PROBE, length) : from + length;
    return part(counterpart, from, Math.min(counterpart.text.length, end));
  }
  return part(counterpart, ...sentences(counterpart.text, expected, expected + length * pace));
}

function part({ witness, start, text }: Span, from: number, to: number): Span {
  return { witness, start: start + from, end: start + to, text: text.slice(from, to) };
}

/** Where `words` stand closest to `expected`; -1 where they do not. */
function nearest(text: string, words: string, expected: number): number {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
    else break;
  }
  return best;
}

function sentences(text: string, from: number, to: number): [number, number] {
  const ends = sentenceEnds(text);
  const start = ends.findLast((end) => end <= from) ?? 0;
  const end = ends.find((end) => end >= to) ?? text.length;
  return start < end ? [start, end] : [0, text.length];
}

/** Offsets after which a new sentence begins, roughly: good enough to choose by, not to count by. */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[.!?…]["'”’»)]?\s+(?=["'“‘«(]?\p{Lu})/gu))
    ends.push(index + mark.length);
  return ends;
}
