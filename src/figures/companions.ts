import { grouped } from '../model/index.ts';
import { isNumber } from './amount.ts';
import type { Clusters } from './clusters.ts';
import { type Link, placing } from './links.ts';
import { type Node, sentenceKey } from './nodes.ts';
import { scoreOf } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What it is worth that two figures stand in sentences which give another figure in common. */
const COMPANY = 1.8;
/** Figures of a sentence beyond which it is a table, where all keep company with all. */
const MOST_COMPANIONS = 12;

/**
 * Pairs of figures of two witnesses, joined by nothing yet, whose sentences have another figure in common that is joined:
 * "Four drowned and six are lost" beside "four drowned, five lost". The best first. O(pairs of joined figures), times the
 * few figures of a sentence.
 */
export function companionsOf(
  byWitness: readonly (readonly Node[])[],
  clusters: Clusters,
  vocabulary: Vocabulary,
): Link[] {
  const bySentence = grouped(byWitness.flat(), sentenceKey);
  /** By figure: the others of its sentence. */
  const beside = new Map<Node, readonly Node[]>();
  for (const nodes of bySentence.values())
    for (const node of nodes)
      beside.set(node, nodes.length > MOST_COMPANIONS ? [] : nodes.filter((other) => other !== node));
  const placeOf = placing(byWitness);
  const found = new Map<Node, Map<Node, Link>>();
  for (const group of clusters.groups()) {
    for (const [i, p] of group.entries()) {
      const companions = beside.get(p)!;
      if (companions.length === 0) continue;
      for (let j = i + 1; j < group.length; j++) {
        const q = group[j]!;
        if (p.witness === q.witness) continue;
        for (const x of companions) {
          for (const y of beside.get(q)!) {
            if (clusters.areOne(x, y)) continue;
            const [a, b] = x.witness < y.witness ? [x, y] : [y, x];
            if (found.get(a)?.has(b) || !isNumber(a, b)) continue;
            const score = scoreOf(a, b, vocabulary, -COMPANY);
            if (score?.relation !== 'same' || score.score + COMPANY <= 0) continue;
            if (!found.has(a)) found.set(a, new Map());
            found.get(a)!.set(b, { a, b, score: score.score, place: placeOf(a, b) });
          }
        }
      }
    }
  }
  return [...found.values()].flatMap((links) => [...links.values()]);
}
