import { Tag } from '../../../model/index.ts';
import { type Phrase, phraseTo } from '../phrases.ts';
import type { Sight } from '../sight.ts';

/** The owner in "Smith's claim", "her claim": a phrase before the possessive, or the pronoun itself. */
export function possessor({ nodes, stops }: Sight, phrase: Phrase): Phrase | null {
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    const { tag } = nodes[i]!;
    if (tag === Tag.PRPS) return { first: i, last: i, head: i };
    if (tag === Tag.POS) return phraseTo(nodes, i - 1, stops);
  }
  return null;
}
