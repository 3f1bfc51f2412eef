import type { TextForm } from '../model/index.ts';
import { hashString } from '../text/index.ts';
import { pairsSharing } from './join.ts';
import type { Words } from './words.ts';

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

/** The content of a text, by its words. O(words), plus one look-up in the language for each different word. */
export function contentOf({ folded }: Pick<TextForm, 'folded'>, words: Words, language: BaseForms): Content {
  const bases = new Uint32Array(words.length);
  const known = new Map<string, { base: number; uncommon: boolean }>();
  const uncommon = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    const word = folded.slice(words.starts[i], words.ends[i]);
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

/** Different uncommon words that two texts share if one retells a good part of the other. */
const LEAST_SHARED_WORDS = 12;
/** The same as a part of the shorter list. */
const LEAST_SHARED_PART = 0.25;

/** Whether two texts share so many uncommon words that one may retell the other at length. Symmetric. */
export function mayRetell(a: Content, b: Content): boolean {
  let shared = 0;
  for (let i = 0, j = 0; i < a.uncommon.length && j < b.uncommon.length; ) {
    const difference = a.uncommon[i]! - b.uncommon[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return enoughShared(shared, a, b);
}

/** The pairs among texts of which `mayRetell` holds. */
export function pairsThatMayRetell(texts: readonly Content[]): [number, number][] {
  return pairsSharing(
    texts.map(({ uncommon }) => uncommon),
    (shared, a, b) => enoughShared(shared, texts[a]!, texts[b]!),
  );
}

function enoughShared(shared: number, a: Content, b: Content): boolean {
  const shorter = Math.min(a.uncommon.length, b.uncommon.length);
  return shared >= LEAST_SHARED_WORDS && shared >= LEAST_SHARED_PART * shorter;
}
