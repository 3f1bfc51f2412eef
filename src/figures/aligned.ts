import type { Passage } from '../align/index.ts';
import type { Node } from './nodes.ts';

/** Words in a gap between two runs of shared words within which figures still stand for one another. */
const MOST_GAP = 12;

/** The figures of one witness, and the word at which each begins. */
export interface Placed {
  readonly nodes: readonly Node[];
  readonly words: Int32Array;
}

export function placed(nodes: readonly Node[]): Placed {
  return { nodes, words: Int32Array.from(nodes, ({ word }) => word) };
}

/**
 * The figures that stand in the same place of a passage two witnesses share, as pairs: where one text was copied from the
 * other, whatever the copy made of the number. O(runs × figures).
 */
export function alignedFigures(passages: readonly Passage[], a: Placed, b: Placed): [Node, Node][] {
  const pairs: [Node, Node][] = [];
  for (const { runs } of passages) {
    for (let run = 0; run < runs.length; run += 3) {
      const [startA, startB, length] = [runs[run]!, runs[run + 1]!, runs[run + 2]!];
      for (let i = 0; i < a.words.length; i++) {
        const at = a.words[i]! - startA;
        if (at < 0 || at >= length) continue;
        const j = b.words.indexOf(at + startB);
        if (j >= 0) pairs.push([a.nodes[i]!, b.nodes[j]!]);
      }
      if (run + 3 >= runs.length) continue;
      const gapA = startA + length;
      const gapB = startB + length;
      const endA = runs[run + 3]!;
      const endB = runs[run + 4]!;
      if (endA - gapA > MOST_GAP || endB - gapB > MOST_GAP || endB < gapB) continue;
      const inA = within(a.words, gapA, endA);
      if (inA.length === 0) continue;
      const inB = within(b.words, gapB, endB);
      if (inA.length === inB.length)
        for (let k = 0; k < inA.length; k++) pairs.push([a.nodes[inA[k]!]!, b.nodes[inB[k]!]!]);
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
