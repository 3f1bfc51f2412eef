/**
 * Two masks, one byte a word, for the pair of texts at hand: the same memory for pair after pair, because a thousand
 * reports make more pairs than there is time to make masks for. Valid until the next call.
 */
export class Masks {
  #a = new Uint8Array(0);
  #b = new Uint8Array(0);

  /** All 0. */
  of(wordsA: number, wordsB: number): readonly [Uint8Array, Uint8Array] {
    if (wordsA > this.#a.length) this.#a = new Uint8Array(2 * wordsA);
    if (wordsB > this.#b.length) this.#b = new Uint8Array(2 * wordsB);
    this.#a.fill(0, 0, wordsA);
    this.#b.fill(0, 0, wordsB);
    return [this.#a, this.#b];
  }
}
