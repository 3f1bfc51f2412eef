import type { Passage } from '../align/index.ts';
import type { Node } from './nodes.ts';

/** Words in a gap between two runs of shared words within which figures still stand for one another. */
const MOST_GAP = 12;

/**
 * The figures that stand in the same place of a passage two witnesses share, as pairs of nodes: where one text was copied
 * from the other, whatever the copy made of the number. `a` and `b`: the nodes of each witness, in order.
 */
export function alignedFigures(passages: readonly Passage[], a: readonly Node[], b: readonly Node[]): [Node, Node][] {
  if (passages.length === 0) return [];
  const wordsA = a.map(({ word }) => word);
  const wordsB = b.map(({ word }) => word);
  const pairs: [Node, Node][] = [];
  const between = (list: readonly number[], from: number, to: number) => {
    const found: number[] = [];
    for (let i = 0; i < list.length; i++) if (list[i]! >= from && list[i]! < to) found.push(i);
    return found;
  };
  for (const { runs } of passages) {
    for (let run = 0; run < runs.length; run += 3) {
      const [startA, startB, length] = [runs[run]!, runs[run + 1]!, runs[run + 2]!];
      for (const i of between(wordsA, startA, startA + length)) {
        const j = wordsB.indexOf(wordsA[i]! - startA + startB);
        if (j >= 0) pairs.push([a[i]!, b[j]!]);
      }
      if (run + 3 >= runs.length) continue;
      const [gapA, gapB] = [startA + length, startB + length];
      const [endA, endB] = [runs[run + 3]!, runs[run + 4]!];
      if (endA - gapA > MOST_GAP || endB - gapB > MOST_GAP || endB < gapB) continue;
      const inA = between(wordsA, gapA, endA);
      const inB = between(wordsB, gapB, endB);
      if (inA.length === inB.length) for (let k = 0; k < inA.length; k++) pairs.push([a[inA[k]!]!, b[inB[k]!]!]);
    }
  }
  return pairs;
}
