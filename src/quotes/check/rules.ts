import type { WordingRules } from '../../align/wording.ts';
import { GazetteerBit, type Language, NameWord } from '../../lang/index.ts';
import { hashString, lookUp, normalForm } from '../../text/index.ts';

/** Signs and pairs of words that are read as one word. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['pct', 'percent'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['&', 'and'],
]);

/** What a contraction that may be either can stand for, by its form. */
const SHORT_FOR: readonly (readonly [string, readonly string[]])[] = [
  ["'s", ['is', 'has', 'us']],
  ["'d", ['would', 'had']],
];

/** By form: what else may be the same word, both ways. */
const OTHER_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...SHORT_FOR,
  ...SHORT_FOR.flatMap(([short, full]) => full.map((word) => [word, [short]] as const)),
]);
const NO_FORMS: readonly string[] = [];

/** Negations that open a phrase of their own. */
const DENIES_ONWARD: ReadonlySet<string> = new Set(['without', 'nor', 'neither', 'unless']);

const known = new WeakMap<Language, WordingRules>();

/** How a language's words are compared. */
export function wordingRules(language: Language): WordingRules {
  const made = known.get(language) ?? makeRules(language);
  known.set(language, made);
  return made;
}

function makeRules({ form, lexicon, numbers, stakes }: Language): WordingRules {
  return {
    normal: (word) => normalForm(word, form.tokens),
    lemma: (word) => lexicon.lemma(word),
    isFunctionWord: (word) => lexicon.isFunctionWord(word),
    otherForms: (word) => OTHER_FORMS.get(word) ?? NO_FORMS,
    isNegation: (word) => stakes.negations.has(word),
    deniesOnward: (word) => DENIES_ONWARD.has(word),
    related: (a, b) => lexicon.related(a, b),
    neighbours: (word) => lexicon.neighbours(word),
    alternatives: (word) => lexicon.alternatives(word),
    number: (text, at) => {
      const read = numbers.begins(text, at) ? numbers.read(text, at) : null;
      return read === null || read.kind === 'ordinal' || read.range !== null ? null : read;
    },
    joined: (word, next) => {
      const sign = SIGNS.get(word);
      if (sign !== undefined) return { word: sign, words: 1 };
      return word === 'per' && next === 'cent' ? { word: 'percent', words: 2 } : null;
    },
  };
}

/** What a language knows of the words of a name, folded. */
export interface NameKnowledge {
  /** "jean": the list of given names has it. */
  readonly isGivenName: (word: string) => boolean;
  /** "cllr", "minister": stands in front of names. */
  readonly isTitle: (word: string) => boolean;
}

export function nameKnowledge({ names }: Language): NameKnowledge {
  const given = GazetteerBit.Male | GazetteerBit.Female;
  return {
    isGivenName: (word) => (lookUp(names.gazetteer, hashString(word)) & given) !== 0,
    isTitle: (word) => ((names.words.get(hashString(word)) ?? 0) & (NameWord.Title | NameWord.Role)) !== 0,
  };
}
