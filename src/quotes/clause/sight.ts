import type { SpeechLexicon } from '../../lang/index.ts';
import { isProper, Tag } from '../../model/index.ts';
import { type Known, mentionAt } from '../speakers.ts';
import type { Node } from './nodes.ts';
import { isTimeNoun, verbGroupStart } from './phrases.ts';
import type { Sight } from './subject.ts';

/** What the finding of subjects and cues may ask about the nodes of one sentence. */
export function sightOf(nodes: readonly Node[], who: Known, lexicon: SpeechLexicon): Sight {
  return {
    nodes,
    stops: (i) => {
      const start = nodes[i]!.start;
      return i > 0 && mentionAt(who, start)?.start === start && mentionAt(who, nodes[i - 1]!.start) !== null;
    },
    relative: (verb) => {
      const before = nodes[verbGroupStart(nodes, verb).first - 1];
      return (
        before !== undefined &&
        (before.tag === Tag.WP || before.tag === Tag.WDT || before.word === 'who' || before.word === 'which')
      );
    },
    named: ({ head }) => {
      const mention = mentionAt(who, nodes[head]!.start);
      const kind = mention === null ? null : who.names[mention.name]!.kind;
      return kind === 'person' || kind === 'organisation';
    },
    speaks: ({ head: at }, loosely = false) => {
      const head = nodes[at]!;
      if (isTimeNoun(head)) return false;
      if (head.tag === Tag.PRP) return !OBJECTIVE.has(head.word) && (loosely || head.word !== 'it');
      if (head.tag === Tag.PRPS) return true;
      if (INDEFINITE.has(head.word) || head.tag === Tag.DT) return PLURAL_PRONOUNS.has(head.word);
      if (loosely) return true;
      if (isProper(head.tag) || head.tag === Tag.CD || head.word === 'who' || SHARES.has(head.word)) return true;
      return (
        lexicon.people.has(head.word) ||
        lexicon.organisations.has(head.word) ||
        lexicon.documents.has(head.word) ||
        AGENT.test(head.word)
      );
    },
  };
}

const OBJECTIVE = new Set('them him me us themselves himself herself itself'.split(' '));

const INDEFINITE = new Set(
  'anyone anybody nobody noone everyone everybody nothing anything everything something none no'.split(' '),
);
const PLURAL_PRONOUNS = new Set('some many most few all both others another several one'.split(' '));

/** "Twelve percent said …": parts of those who were asked. */
const SHARES = new Set('percent % per cent majority minority half third quarter'.split(' '));

/** Nouns that name people by what they do or where they come from, as far as their ending tells. */
const AGENT = /^\p{L}{3,}(?:ists?|ians?|[tsdkngrlm]ers?|ors?|crats?|eers?|ants?|ees?)$/u;
