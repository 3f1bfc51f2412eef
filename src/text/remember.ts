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
