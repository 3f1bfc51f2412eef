import { Asked, type Measured, type Setting } from './asked.ts';
import type { Concordance } from './concordance.ts';
import { confidences } from './place-score.ts';
import type { Lexeme } from './wording.ts';

/** Where a text may say what a quotation says: one line, or several in order. */
export interface Place extends Measured {
  /** Chance that the words come from here, 0 to 1, all other places of the text considered. */
  readonly confidence: number;
}

/** More than any run of lines has. */
const MOST_LINES = 2 ** 20;
/** Lines that are also looked at together with their neighbours. */
const GROWN_LINES = 5;

/**
 * The places of `text` that say what `quote` says, in any wording, the likeliest first; at most `most`, no two of which
 * share a line. A place is one line or several that follow one another in one voice. Ties: the earlier place.
 *
 * Lines are drawn by the rarity of the words they share with the quotation, exactly, by a relation of meaning or by
 * spelling; the best of them, alone and joined with their neighbours, are compared word by word. O(lines of the quoted
 * words) + O(candidates · words²).
 */
export function findPlaces(
  quote: readonly Lexeme[],
  text: Concordance,
  most = 6,
  setting: Setting = 'surrounded',
): Place[] {
  const measured = measurePlaces(quote, text, undefined, setting);
  const chances = confidences(measured.map(({ score }) => score));
  const order = [...measured.keys()].sort((a, b) => {
    const x = measured[a]!;
    const y = measured[b]!;
    return y.score - x.score || x.from - y.from;
  });
  const found: number[] = [];
  const confidence: number[] = [];
  /** By line: which of those found has it. */
  const owners = new Map<number, number>();
  for (const i of order) {
    const { lines } = measured[i]!;
    let best = found.length;
    for (const line of lines) best = Math.min(best, owners.get(line) ?? best);
    if (best < found.length) {
      // Another cut of the same place is no rival: its chance belongs to the better cut.
      confidence[best] = Math.min(1, confidence[best]! + chances[i]!);
    } else if (found.length < most) {
      for (const line of lines) owners.set(line, found.length);
      found.push(i);
      confidence.push(chances[i]!);
    }
  }
  return found.map((i, rank) => ({ ...measured[i]!, confidence: confidence[rank]! }));
}

/** Every line and run of lines that `findPlaces` chooses from, or just `runs`, each with what speaks for it. */
export function measurePlaces(
  quote: readonly Lexeme[],
  text: Concordance,
  runs?: readonly (readonly number[])[],
  setting: Setting = 'surrounded',
): Measured[] {
  if (quote.length === 0 || text.lines.length === 0) return [];
  const asked = new Asked(quote, text, setting);
  if (runs !== undefined) return runs.map((lines) => asked.measure(lines));
  const single = asked.likelyLines().map((line) => asked.measure([line]));
  /** By their first line and how many they are. */
  const windows = new Map<number, readonly number[]>();
  for (const { lines } of [...single].sort((a, b) => b.score - a.score).slice(0, GROWN_LINES))
    for (const grown of asked.windowsAround(lines[0]!)) windows.set(grown[0]! * MOST_LINES + grown.length, grown);
  return [...single, ...[...windows.values()].map((lines) => asked.measure(lines))];
}
