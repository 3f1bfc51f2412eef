import type { Parallel } from './parallels.ts';
import { Evidence, type Stretch, type Vocabulary } from './vocabulary.ts';

/** Words of a source that a summary keeps, of those it has. */
const KEPT = 0.7;
/** Nats that a summary must gain over free writing. */
const LEAST_GAIN = 60;
/** The same for each of its words: two texts on one play or one battle share its names, thinly and all over. */
const LEAST_DENSITY = 0.68;
/** A source is at least this many times as long as its summary. */
const SHRUNK = 2.5;
/** Part of a text that a summary in it may be: of a text that is nothing else there is no free writing to tell it from. */
const MAX_PART = 0.6;
/** Part of the source, its first and last tenth of places left out, over which the summary's words are scattered. */
const SCATTERED = 0.56;
/** Part of those words that may stand in one place of the source; beyond, it is that place that was taken. */
const MAX_IN_ONE_PLACE = 0.7;
/** Telling words; with fewer, "scattered" means nothing. */
const LEAST_TELLING = 8;
/** Places of a word in the source, at most, for it to be telling. */
const RARE = 2;
const ROUNDS = 5;

/**
 * The stretch of `a` that sums up the whole of `b`; null where there is none. It is the stretch whose words are best
 * explained by `b` as a whole, provided that they come from all over it and that no `parallel`, which ties a stretch to
 * one place, explains most of them. O(rounds · words).
 */
export function findSummary(vocabulary: Vocabulary, parallels: readonly Parallel[]): Stretch | null {
  const { a, b } = vocabulary;
  const whole = { start: 0, end: b.ids.length };
  const evidence = new Evidence(vocabulary);
  let found: Stretch = { start: 0, end: 0 };
  let gain = 0;
  for (let round = 0; round < ROUNDS; round++) {
    evidence.set(a, found, b, whole);
    [found, gain] = bestStretch(a.ids, evidence);
  }
  const size = found.end - found.start;
  if (
    gain < Math.max(LEAST_GAIN, LEAST_DENSITY * size) ||
    size > MAX_PART * a.ids.length ||
    b.ids.length < SHRUNK * size
  )
    return null;
  return isScattered(vocabulary, found, evidence, parallels) ? found : null;
}

/** The stretch with the greatest sum of evidence, and that sum (Kadane's scan). Equal sums: the first. */
function bestStretch(ids: Uint32Array, evidence: Evidence): [Stretch, number] {
  let best: Stretch = { start: 0, end: 0 };
  let most = 0;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < ids.length; i++) {
    sum += evidence.of(i, KEPT);
    if (sum > most) {
      most = sum;
      best = { start, end: i + 1 };
    }
    if (sum < 0) {
      sum = 0;
      start = i + 1;
    }
  }
  return [best, most];
}

/** Whether the telling words of `found` stand all over `b` and not, for the most part, in one parallel's place. */
function isScattered(
  { a, b }: Vocabulary,
  found: Stretch,
  evidence: Evidence,
  parallels: readonly Parallel[],
): boolean {
  const placesOf = new Map<number, number[]>();
  b.ids.forEach((id, place) => {
    if (b.counts[id]! <= RARE) placesOf.set(id, [...(placesOf.get(id) ?? []), place]);
  });
  const near = parallels.filter((one) => Math.min(one.a.end, found.end) > Math.max(one.a.start, found.start));
  const inPlace = near.map(() => 0);
  const places: number[] = [];
  let telling = 0;
  for (let i = found.start; i < found.end; i++) {
    const id = a.ids[i]!;
    const here = placesOf.get(id);
    if (here === undefined || evidence.usesElsewhere(i) > 0) continue;
    telling++;
    places.push(...here);
    near.forEach((one, k) => {
      if (here.some((place) => place >= one.b.start && place < one.b.end)) inPlace[k]!++;
    });
  }
  if (places.length < LEAST_TELLING || Math.max(0, ...inPlace) > MAX_IN_ONE_PLACE * telling) return false;
  places.sort((x, y) => x - y);
  const at = (part: number) => places[Math.floor(places.length * part)]!;
  return at(0.9) - at(0.1) >= SCATTERED * b.ids.length;
}
