import type { TextForm } from '../model/index.ts';
import { hashString } from '../text/index.ts';
import { pairsSharing } from './join.ts';
import type { Words } from './words.ts';

/**
 * One text as the search for retold passages reads it: its words by their base forms. These are numbered in the text, so
 * that what is counted for each of them stands in an array.
 */
export interface Content {
  readonly words: Words;
  /** By word: the number of its base form; equal for `ratified` and `ratifies`. */
  readonly ids: Uint32Array;
  /** By number: the hash of the base form, ascending. */
  readonly bases: Uint32Array;
  /** By number: how often the base form stands in the text. */
  readonly counts: Uint32Array;
  /** By number: 1 where the base form is not common in the language. */
  readonly isUncommon: Uint8Array;
  /** The hashes of those that are not, ascending. */
  readonly uncommon: Uint32Array;
}

/** What a language tells of its words; both are given folded words. */
interface BaseForms {
  lemma(word: string): string;
  /** 0 (rare or unknown) to 1 (a function word). */
  commonness(word: string): number;
}

/** Commonness from which a word says nothing of what a text is about. */
const COMMON = 0.6;

/** The content of a text, by its words. O(words), plus one look-up in the language for each different word. */
export function contentOf({ folded }: Pick<TextForm, 'folded'>, words: Words, language: BaseForms): Content {
  const hashes = new Uint32Array(words.length);
  const known = new Map<string, number>();
  const uncommon = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    const word = folded.slice(words.starts[i], words.ends[i]);
    let base = known.get(word);
    if (base === undefined) {
      base = hashString(language.lemma(word));
      known.set(word, base);
      if (language.commonness(word) < COMMON) uncommon.add(base);
    }
    hashes[i] = base;
  }
  const bases = Uint32Array.from(new Set(known.values())).sort();
  const numbers = new Map<number, number>();
  for (let id = 0; id < bases.length; id++) numbers.set(bases[id]!, id);
  const counts = new Uint32Array(bases.length);
  const ids = hashes.map((base) => numbers.get(base)!);
  for (let i = 0; i < ids.length; i++) counts[ids[i]!]!++;
  return {
    words,
    ids,
    bases,
    counts,
    isUncommon: Uint8Array.from(bases, (base) => (uncommon.has(base) ? 1 : 0)),
    uncommon: bases.filter((base) => uncommon.has(base)),
  };
}

/** Different uncommon words that two texts share if one retells a good part of the other. */
const LEAST_SHARED_WORDS = 12;
/** The same as a part of the shorter list. */
const LEAST_SHARED_PART = 0.25;

/** Whether two texts share so many uncommon words that one may retell the other at length. Symmetric. */
export function mayRetell(a: Content, b: Content): boolean {
  return enoughShared(sharedUncommon(a, b), a, b);
}

/** Part of the shorter list of uncommon words that both texts have, 0 to 1; 0 where either has none. Symmetric. */
export function sharedVocabulary(a: Content, b: Content): number {
  return sharedUncommon(a, b) / Math.max(1, Math.min(a.uncommon.length, b.uncommon.length));
}

function sharedUncommon({ uncommon: a }: Content, { uncommon: b }: Content): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
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
