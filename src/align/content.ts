import type { TextForm } from '../model/index.ts';
import { hashString } from '../text/index.ts';
import { type Words, wordsOf } from './words.ts';

/** One text as the search for retold passages reads it: its words by their base forms. */
export interface Content {
  readonly words: Words;
  /** Hash of each word's base form; equal for `ratified` and `ratifies`. */
  readonly bases: Uint32Array;
  /** Hashes of the different base forms that are not common in the language, ascending. */
  readonly uncommon: Uint32Array;
}

/** What a language tells of its words; both are given folded words. */
export interface BaseForms {
  lemma(word: string): string;
  /** 0 (rare or unknown) to 1 (a function word). */
  commonness(word: string): number;
}

/** Commonness from which a word says nothing of what a text is about. */
const COMMON = 0.6;

/** The content of a text. O(words), plus one look-up in the language for each different word. */
export function contentOf(form: Pick<TextForm, 'tokens' | 'sentences' | 'folded'>, language: BaseForms): Content {
  const words = wordsOf(form);
  const bases = new Uint32Array(words.length);
  const known = new Map<string, { base: number; uncommon: boolean }>();
  const uncommon = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    const word = form.folded.slice(words.starts[i], words.ends[i]);
    let entry = known.get(word);
    if (entry === undefined) {
      entry = { base: hashString(language.lemma(word)), uncommon: language.commonness(word) < COMMON };
      known.set(word, entry);
    }
    bases[i] = entry.base;
    if (entry.uncommon) uncommon.add(entry.base);
  }
  return { words, bases, uncommon: Uint32Array.from(uncommon).sort() };
}
