import type { WordingRules } from '../../align/wording.ts';
import { GazetteerBit, type Language, NameWord, type SpeechLexicon } from '../../lang/index.ts';
import { hashString, lookUp, normalForm } from '../../text/index.ts';

const NO_FORMS: readonly string[] = [];

const known = new WeakMap<Language, WordingRules>();

/** How a language's words are compared. */
export function wordingRules(language: Language): WordingRules {
  const made = known.get(language) ?? makeRules(language);
  known.set(language, made);
  return made;
}

function makeRules({ form, lexicon, numbers, stakes, comparing }: Language): WordingRules {
  return {
    normal: (word) => normalForm(word, form.tokens),
    lemma: (word) => lexicon.lemma(word),
    isFunctionWord: (word) => lexicon.isFunctionWord(word),
    otherForms: (word) => comparing.otherForms.get(word) ?? NO_FORMS,
    isNegation: (word) => stakes.negations.has(word),
    deniesOnward: (word) => comparing.deniesOnward.has(word),
    related: (a, b) => lexicon.related(a, b),
    neighbours: (word) => lexicon.neighbours(word),
    alternatives: (word) => lexicon.alternatives(word),
    number: (text, at) => {
      const read = numbers.begins(text, at) ? numbers.read(text, at) : null;
      return read === null || read.kind === 'ordinal' || read.range !== null ? null : read;
    },
    joined: (word, next) => {
      const sign = comparing.signs.get(word);
      if (sign !== undefined) return { word: sign, words: 1 };
      const pair = comparing.pairs.get(word)?.get(next);
      return pair === undefined ? null : { word: pair, words: 2 };
    },
  };
}

/** What a language knows of the words of a name, folded. */
export interface NameKnowledge {
  /** "jean": the list of given names has it. */
  readonly isGivenName: (word: string) => boolean;
  /** "cllr", "minister": stands in front of names. */
  readonly isTitle: (word: string) => boolean;
  /** The words of a name, and the role in a description: see `SpeechLexicon`. */
  readonly nameParts: SpeechLexicon['nameParts'];
  readonly roleIn: SpeechLexicon['roleIn'];
}

export function nameKnowledge({ names, speech }: Language): NameKnowledge {
  const given = GazetteerBit.Male | GazetteerBit.Female;
  return {
    isGivenName: (word) => (lookUp(names.gazetteer, hashString(word)) & given) !== 0,
    isTitle: (word) => ((names.words.get(hashString(word)) ?? 0) & (NameWord.Title | NameWord.Role)) !== 0,
    nameParts: speech.nameParts,
    roleIn: speech.roleIn,
  };
}
