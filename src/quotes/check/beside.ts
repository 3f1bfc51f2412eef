import { confidences } from '../../align/place-score.ts';
import { measurePlaces } from '../../align/places.ts';
import { type Candidate, placed } from './candidate.ts';
import type { QuotedWords } from './compare.ts';
import type { QuotePlace } from './placements.ts';

/** A quotation beside another one, whose place in the record is known. */
export interface Neighbour {
  readonly candidate: Candidate;
  /** Where the known one stands in the report, seen from the other. */
  readonly side: 'before' | 'after';
  /** Both are pieces of what the report gives as one utterance. */
  readonly sameUtterance: boolean;
  /** Chance of the known one's place. */
  readonly confidence: number;
}

/**
 * Log odds that a quotation stands where the record goes on from the one beside it. Half of the pieces of one utterance
 * do, whereas any line of a record of a hundred is as likely as another: ln 50. Half of it for words that only follow.
 */
const GOES_ON = { sameUtterance: 4, near: 2 };

/** `places` with those at which the record goes on from the neighbour, the likeliest first. */
export function placesBeside(
  { lexemes }: QuotedWords,
  places: readonly QuotePlace[],
  { candidate, side, sameUtterance, confidence }: Neighbour,
): QuotePlace[] {
  const { concordance } = candidate.record;
  const runs = runsBeside(candidate, side);
  const near = new Set(runs.flat());
  const bonus = confidence * (sameUtterance ? GOES_ON.sameUtterance : GOES_ON.near);
  const known = places.map((place): QuotePlace => {
    const isNear = place.lines.every((line) => near.has(line));
    return isNear ? { ...place, score: place.score + bonus, beside: true } : place;
  });
  const isKnown = (lines: readonly number[]) =>
    known.some((place) => place.lines.length === lines.length && place.lines[0] === lines[0]);
  const added = measurePlaces(
    lexemes,
    concordance,
    runs.filter((lines) => !isKnown(lines)),
  ).map(
    ({ lines, voice, score, likeness: { covered } }): QuotePlace => ({
      lines,
      voice,
      score: score + bonus,
      confidence: 0,
      covered,
      support: 0,
      clause: 0,
      beside: true,
    }),
  );
  const all = [...known, ...added];
  const chances = confidences(all.map(({ score }) => score));
  const best: QuotePlace[] = [];
  for (const place of all.map((one, i) => ({ ...one, confidence: chances[i]! })).sort((a, b) => b.score - a.score)) {
    // Another cut of the same place is no rival: its chance belongs to the better cut.
    const rival = best.findIndex(({ lines }) => lines.some((line) => place.lines.includes(line)));
    if (rival < 0) best.push(place);
    else best[rival] = { ...best[rival]!, confidence: Math.min(1, best[rival]!.confidence + place.confidence) };
  }
  return best;
}

/**
 * Whether a place that does not hold a quotation leaves it open all the same: that the record goes on there from the one
 * beside it is no reason, unless something of its words stands there too.
 */
export function mayStandBeside(nearest: Candidate | undefined): boolean {
  return nearest !== undefined && (nearest.comparison.keptContent >= 2 || nearest.place.covered >= LEAST_COVERED);
}

/** Share of a quotation's words, by weight, below which a place has nothing of it: one word in four is met anywhere. */
export const LEAST_COVERED = 0.3;

/** The line of the neighbour's edge, those that go on from it, and both together. */
function runsBeside(candidate: Candidate, side: Neighbour['side']): number[][] {
  const { lines, previous } = candidate.record.concordance;
  const [first, end] = placed(candidate);
  const word = side === 'before' ? end - 1 : first;
  const own = candidate.record.concordance.lineAt(word);
  if (own < 0) return [];
  const step = (line: number) => (side === 'before' ? lines[line]!.next : previous[line]!);
  const one = step(own);
  if (one < 0) return [[own]];
  const two = step(one);
  const inOrder = (run: number[]) => run.sort((a, b) => a - b);
  return [[own], [one], inOrder([own, one]), ...(two < 0 ? [] : [[two], inOrder([one, two])])];
}
