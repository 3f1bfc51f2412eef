/** Results kept by default. */
const MOST = 20_000;

/**
 * `make` with what it gave before at hand, for a costly pure function of a word that is asked of the same words again and
 * again. Forgets all once it holds `most` results, so that no run of any length fills the memory.
 */
export function remembering<T>(make: (word: string) => T, most = MOST): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}

/** Hashes whose answer is kept at hand, a power of two: most words of a text are of a few thousand. */
const SLOTS = 1 << 13;

/**
 * `find`, which gives a whole number from 0 for a 32-bit hash, with its last answers at hand: one for each of the low
 * bits that hashes can end with, where a new one takes the place of the old.
 */
export function rememberingHash(find: (hash: number) => number): (hash: number) => number {
  // A hash and its answer side by side, which is one place in memory to wait for.
  const kept = new Int32Array(2 * SLOTS);
  for (let at = 1; at < kept.length; at += 2) kept[at] = -1;
  return (hash) => {
    const at = 2 * (hash & (SLOTS - 1));
    const before = kept[at + 1]!;
    if (kept[at] === (hash | 0) && before !== -1) return before;
    const found = find(hash);
    kept[at] = hash;
    kept[at + 1] = found;
    return found;
  };
}
