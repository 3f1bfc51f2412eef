/** Shorter words are alike by chance. */
const MIN_LETTERS = 4;
/** Share of trigrams, or of letters from the beginning, from which two words count as written alike. */
const MIN_ALIKE = 0.55;
/** A common beginning of fewer letters says nothing. */
const MIN_PREFIX = 4;
/** Words written alike share this many trigrams at least. */
const MIN_SHARED = 3;

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
  for (const gram of x) if (y.includes(gram)) shared++;
  return alike(a, b, shared, x.length, y.length);
}

function alike(a: string, b: string, shared: number, gramsOfA: number, gramsOfB: number): number {
  const dice = (2 * shared) / (gramsOfA + gramsOfB);
  const prefix = commonPrefix(a, b);
  const likeness = Math.max(dice, prefix >= MIN_PREFIX ? prefix / Math.max(a.length, b.length) : 0);
  return likeness >= MIN_ALIKE ? likeness : 0;
}

/** The distinct trigrams of `^word$`, each as one number: 15 bits of three code units, in order of appearance. */
function trigrams(word: string): number[] {
  const found: number[] = [];
  let gram = 0x5e;
  for (let i = 0; i <= word.length; i++) {
    gram = ((gram << 5) ^ (i < word.length ? word.charCodeAt(i) : 0x24)) & 0x7fff;
    if (i > 0 && !found.includes(gram)) found.push(gram);
  }
  return found;
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** Many words, to be asked which of them are written like another. Built in O(letters). */
export class Spellings {
  readonly #words: readonly string[];
  /** By word: how many trigrams it has; 0 for a word that is not asked about. */
  readonly #sizes: Uint8Array;
  /** Words of trigram `g`: the `#counts[g]` entries of `#members` from `#firsts[g]` on. */
  readonly #firsts = new Uint32Array(0x8000);
  readonly #counts = new Uint32Array(0x8000);
  readonly #members: Uint32Array;
  readonly #shared: Uint8Array;

  /** `among`: 1 for the words that may be found. */
  constructor(words: readonly string[], among: Uint8Array) {
    this.#words = words;
    this.#sizes = new Uint8Array(words.length);
    this.#shared = new Uint8Array(words.length);
    const grams = words.map((word, id) => {
      if (among[id] === 0 || word.length < MIN_LETTERS) return [];
      const own = trigrams(word);
      this.#sizes[id] = own.length;
      return own;
    });
    for (const own of grams) for (const gram of own) this.#counts[gram]!++;
    // Most trigrams stand in no word: room is given to those that come along, not to all in turn.
    const placed = new Uint32Array(0x8000);
    let taken = 0;
    this.#members = new Uint32Array(grams.reduce((sum, own) => sum + own.length, 0));
    for (const [id, own] of grams.entries()) {
      for (const gram of own) {
        if (placed[gram] === 0) {
          this.#firsts[gram] = taken;
          taken += this.#counts[gram]!;
        }
        this.#members[this.#firsts[gram]! + placed[gram]!++] = id;
      }
    }
  }

  /** The words written like `word`, by index, with the likeness of each. O(words that share a trigram). */
  like(word: string): (readonly [id: number, likeness: number])[] {
    if (word.length < MIN_LETTERS) return [];
    const own = trigrams(word);
    const touched: number[] = [];
    for (const gram of own) {
      const first = this.#firsts[gram]!;
      const end = first + this.#counts[gram]!;
      for (let at = first; at < end; at++) {
        const id = this.#members[at]!;
        if (this.#shared[id]!++ === MIN_SHARED - 1) touched.push(id);
      }
    }
    const found = touched.map((id) => {
      const other = this.#words[id]!;
      return [id, alike(word, other, this.#shared[id]!, own.length, this.#sizes[id]!)] as const;
    });
    this.#shared.fill(0);
    return found.filter(([, likeness]) => likeness > 0);
  }
}
