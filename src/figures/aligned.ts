import type { Passage } from '../align/index.ts';
import type { Profiles } from './profiles.ts';

/** Words in a gap between two runs of shared words within which figures still stand for one another. */
const MOST_GAP = 12;

/** Two witnesses, as indices, and the passages they share. */
interface SharedPassages {
  readonly a: number;
  readonly b: number;
  readonly passages: readonly Passage[];
}

/** Two witnesses, as indices, and which of their figures stand in the same place of a passage. */
export interface AlignedFigures {
  readonly a: number;
  readonly b: number;
  /** Two numbers a pair: the figure of `a`, that of `b`, each by its place among its witness's. */
  readonly figures: readonly number[];
}

/**
 * The figures that stand in the same place of a passage two witnesses share: where one text was copied from the other,
 * whatever the copy made of the number. Pairs of witnesses that have none are left out. O(runs × figures).
 */
export function alignedFigures(
  witnesses: readonly { readonly profiles: Profiles }[],
  pairs: readonly SharedPassages[],
): AlignedFigures[] {
  const words = witnesses.map(({ profiles: { profiles } }) => Int32Array.from(profiles, ({ word }) => word));
  return pairs.flatMap(({ a, b, passages }) => {
    const figures = alignedIn(passages, words[a]!, words[b]!);
    return figures.length === 0 ? [] : [{ a, b, figures }];
  });
}

/** `a`, `b`: the word at which each figure of the two witnesses begins. */
function alignedIn(passages: readonly Passage[], a: Int32Array, b: Int32Array): number[] {
  const pairs: number[] = [];
  for (const { runs } of passages) {
    for (let run = 0; run < runs.length; run += 3) {
      const [startA, startB, length] = [runs[run]!, runs[run + 1]!, runs[run + 2]!];
      for (let i = 0; i < a.length; i++) {
        const at = a[i]! - startA;
        if (at < 0 || at >= length) continue;
        const j = b.indexOf(at + startB);
        if (j >= 0) pairs.push(i, j);
      }
      if (run + 3 >= runs.length) continue;
      const gapA = startA + length;
      const gapB = startB + length;
      const endA = runs[run + 3]!;
      const endB = runs[run + 4]!;
      if (endA - gapA > MOST_GAP || endB - gapB > MOST_GAP || endB < gapB) continue;
      const inA = within(a, gapA, endA);
      if (inA.length === 0) continue;
      const inB = within(b, gapB, endB);
      if (inA.length === inB.length) for (let k = 0; k < inA.length; k++) pairs.push(inA[k]!, inB[k]!);
    }
  }
  return pairs;
}

/** The indices of the words from `from` up to `to`. */
function within(words: Int32Array, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < words.length; i++) if (words[i]! >= from && words[i]! < to) found.push(i);
  return found;
}
