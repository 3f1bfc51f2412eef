import type { SpeechLexicon } from '../../lang/index.ts';
import { isProper, Tag } from '../../model/index.ts';
import { type Known, mentionAt } from '../speakers.ts';
import type { Node } from './nodes.ts';
import { isTime, type Phrase } from './phrases.ts';

/** The nodes of one sentence, and what lies beyond them: which are names, which phrases can speak. */
export interface Sight {
  readonly nodes: readonly Node[];
  /** Whether a name begins at this node right where another ends. */
  stops(node: number): boolean;
  /**
   * Whether the phrase can speak: a person, an organisation, a document. With `loosely`, any noun that is no time:
   * for the subjects of verbs that only speakers have.
   */
  speaks(phrase: Phrase, loosely?: boolean): boolean;
  /** Whether the phrase is the name of a person or an organisation. */
  named(phrase: Phrase): boolean;
  /** Whether the node is a verb of speech, as far as its own word and neighbours tell. */
  cues(node: number): boolean;
}

export function sightOf(
  nodes: readonly Node[],
  who: Known,
  lexicon: SpeechLexicon,
  cues: (node: number) => boolean,
): Sight {
  return {
    nodes,
    cues,
    stops: (i) => {
      const start = nodes[i]!.start;
      return i > 0 && mentionAt(who, start)?.start === start && mentionAt(who, nodes[i - 1]!.start) !== null;
    },
    named: ({ head }) => {
      const mention = mentionAt(who, nodes[head]!.start);
      const kind = mention === null ? null : who.names[mention.name]!.kind;
      return kind === 'person' || kind === 'organisation';
    },
    speaks: ({ head }, loosely = false) => {
      const { word, tag, is } = nodes[head]!;
      if (isTime(nodes[head])) return false;
      if (tag === Tag.PRP) return !is.object && (loosely || !is.expletive);
      if (tag === Tag.PRPS) return true;
      if (is.indefinite || tag === Tag.DT) return is.quantity;
      if (loosely || isProper(tag) || tag === Tag.CD) return true;
      return is.personal || is.share || is.speaker || lexicon.isAgent(word);
    },
  };
}
