/**
 * Bits by word, the word given by the hash of its normal form (never 0). Open addressing over typed arrays: a `Map` would
 * box every hash of 32 bits. All O(1).
 */
export class WordBits {
  #words: Int32Array;
  #bits: Int32Array;
  #size = 0;

  /** With room for so many words before it has to grow. */
  constructor(words: number) {
    const slots = 1 << (32 - Math.clz32(Math.max(7, 2 * words - 1)));
    this.#words = new Int32Array(slots);
    this.#bits = new Int32Array(slots);
  }

  /** 0 also where nothing was added. */
  get(word: number): number {
    const at = this.#slot(word | 0);
    return this.#words[at] === 0 ? 0 : this.#bits[at]!;
  }

  /** Whether anything was added, were it no bit. */
  has(word: number): boolean {
    return this.#words[this.#slot(word | 0)] !== 0;
  }

  add(word: number, bits: number): void {
    this.set(word, this.get(word) | bits);
  }

  set(word: number, bits: number): void {
    if (2 * this.#size >= this.#words.length) this.#grow();
    const at = this.#slot(word | 0);
    if (this.#words[at] === 0) this.#size++;
    this.#words[at] = word | 0;
    this.#bits[at] = bits;
  }

  copy(): WordBits {
    const copy = new WordBits(1);
    copy.#words = this.#words.slice();
    copy.#bits = this.#bits.slice();
    copy.#size = this.#size;
    return copy;
  }

  /** Where the word stands, or would stand. */
  #slot(word: number): number {
    const mask = this.#words.length - 1;
    let at = (word ^ (word >>> 15)) & mask;
    while (this.#words[at] !== 0 && this.#words[at] !== word) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [words, bits] = [this.#words, this.#bits];
    this.#words = new Int32Array(2 * words.length);
    this.#bits = new Int32Array(2 * words.length);
    this.#size = 0;
    for (let at = 0; at < words.length; at++) if (words[at] !== 0) this.set(words[at]!, bits[at]!);
  }
}
