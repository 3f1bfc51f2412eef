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
  const hashes = new Uint32Array(SLOTS);
  const answers = new Int32Array(SLOTS).fill(-1);
  return (hash) => {
    const slot = hash & (SLOTS - 1);
    if (hashes[slot] === hash && answers[slot] !== -1) return answers[slot]!;
    const found = find(hash);
    hashes[slot] = hash;
    answers[slot] = found;
    return found;
  };
}
