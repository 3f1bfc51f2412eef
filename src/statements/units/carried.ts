import type { Term } from './term.ts';

/** What a word of the sentence before counts in a clause that leans on it. */
const CARRIED = 0.3;
/** Terms with which a sentence leans on the one before: it is too short to say what it is about. */
const FEW = 3;
/** Terms that are carried at most, the last ones. */
const MOST = 8;

/**
 * What the sentence before speaks of, as terms of a sentence too short to say it again ("It was signed off.", "There are
 * nine."). They can be matched, and are not missed. `topics`: the names and nouns of the sentence before.
 */
export function carriedTerms(own: readonly Term[], topics: readonly Term[]): Term[] {
  const claim = own.filter(({ kind, referred }) => kind !== 'frame' && referred !== true);
  if (claim.length === 0 || claim.length > FEW) return [];
  const { start } = own[0]!;
  const known = new Set(own.map(({ word }) => word));
  const carried = topics.filter(({ word }) => !known.has(word) && known.add(word));
  return carried.slice(-MOST).map(({ word, kind, weight }) => ({
    word,
    kind,
    weight: CARRIED * weight,
    start,
    end: start,
    referred: true,
    carried: true,
  }));
}
