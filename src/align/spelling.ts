/** Shorter words are alike by chance. */
const MIN_LETTERS = 4;
/** Share of trigrams, or of letters from the beginning, from which two words count as written alike. */
const MIN_ALIKE = 0.55;
/** A common beginning of fewer letters says nothing. */
const MIN_PREFIX = 4;

/**
 * How alike two words are written, 0 (not enough to mean anything) to 1 (the same): the larger of the Dice overlap of
 * their letter trigrams, edges included, and the share of the longer word that is a common beginning. Finds inflections,
 * derivations and other spellings of a name ("Chelyabinsk", "Tcheljabinsk") without a table. Symmetric. O(length).
 */
export function spelledAlike(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < MIN_LETTERS || b.length < MIN_LETTERS) return 0;
  const x = trigrams(a);
  const y = trigrams(b);
  let shared = 0;
  for (const gram of x) if (y.has(gram)) shared++;
  const dice = (2 * shared) / (x.size + y.size);
  const prefix = commonPrefix(a, b);
  const alike = Math.max(dice, prefix >= MIN_PREFIX ? prefix / Math.max(a.length, b.length) : 0);
  return alike >= MIN_ALIKE ? alike : 0;
}

/** The distinct letter trigrams of a word, `^` and `$` standing for its edges. */
export function trigrams(word: string): Set<string> {
  return grams(`^${word}$`, 3);
}

/** The distinct runs of `length` characters; a shorter string is its own only one. */
export function grams(text: string, length: number): Set<string> {
  const found = new Set<string>();
  if (text.length <= length) found.add(text);
  else for (let i = 0; i + length <= text.length; i++) found.add(text.slice(i, i + length));
  return found;
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
