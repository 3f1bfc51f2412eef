import type { SpeechLexicon } from '../../speech.ts';
import { words } from './inflect.ts';
import { adjectives, nouns } from './nouns.ts';
import { verbs } from './verbs.ts';
import { wordClasses } from './words.ts';

const AGENT = /^\p{L}{3,}(?:ists?|ians?|[tsdkngrlm]ers?|ors?|crats?|eers?|ants?|ees?)$/u;
const SELF = /(?:^|\s)(?:I|my|me|I['’]\p{L}+)(?=[\s,.]|$)/u;
const PERSONAL = /(?:^|\s)(?:I|me|my|we|us|our|you|your|I['’]\p{L}+|we['’]\p{L}+|you['’]\p{L}+)(?=[\s,.!?]|$)/iu;

/** What English brings to finding who said what. */
export const speech: SpeechLexicon = {
  verbs,
  nouns,
  adjectives,
  words: wordClasses,
  elisions: new Set(
    words('em til till tis twas twere cause cos bout n round er ere fraid kay nother nuff sup tude ud un'),
  ),
  isAgent: (noun) => AGENT.test(noun),
  speaksOfSelf: (text) => SELF.test(text),
  isPersonal: (text) => PERSONAL.test(text),
};
