import { fold, hashString, normalForm, type TokenRules } from '../text/index.ts';

/** A table of words, asked by the hash that every token carries. */
type WordTable<Entry> = ReadonlyMap<number, Entry>;

/**
 * A table from words as they are written. Each word is brought into the normal form of its language first, so that
 * `metre` and `meter` are one entry. Words listed twice: the later entry counts.
 */
export function wordTable<Entry>(entries: Iterable<readonly [string, Entry]>, rules: TokenRules): WordTable<Entry> {
  const table = new Map<number, Entry>();
  for (const [word, entry] of entries) table.set(wordNorm(word, rules), entry);
  return table;
}

/** The `norms` value of a token that is written `word`. */
export function wordNorm(word: string, rules: TokenRules): number {
  return hashString(normalForm(fold(word).replaceAll('.', ''), rules));
}
