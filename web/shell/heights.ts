/** The heights of a list's items, in pixels: measured where an item was drawn, otherwise as estimated. */
export class Heights {
  #keys: (at: number) => string = String;
  #count = 0;
  #estimate = 0;
  readonly #measured = new Map<string, number>();
  /** Tops of the items; as far as they are known. */
  #tops: number[] = [0];

  resize(count: number, estimate: number, keys: (at: number) => string): void {
    const changed = count !== this.#count || estimate !== this.#estimate;
    this.#keys = keys;
    this.#count = count;
    this.#estimate = estimate;
    // The same number of items may be other items, sorted or filtered anew: their first and last keys tell.
    const ends = count === 0 ? '' : `${keys(0)} ${keys(count >> 1)} ${keys(count - 1)}`;
    if (changed || ends !== this.#ends) this.#tops = [0];
    this.#ends = ends;
  }
  #ends = '';

  /** Where item `at` begins; `top(count)` is the height of all. */
  top(at: number): number {
    for (let known = this.#tops.length; known <= at; known++) {
      this.#tops.push(this.#tops[known - 1]! + this.#height(known - 1));
    }
    return this.#tops[at]!;
  }

  /** The first item that reaches below `from`, and the one after the last that begins above `to`. */
  between(from: number, to: number): readonly [first: number, last: number] {
    this.top(this.#count);
    const first = Math.max(0, Math.min(this.#count, this.#after(from) - 1));
    return [first, Math.max(first, Math.min(this.#count, this.#after(to)))];
  }

  /** Takes a measured height; whether it differs from what was thought by a pixel or more. */
  set(at: number, height: number): boolean {
    if (at >= this.#count || Math.abs(this.#height(at) - height) < 1) return false;
    this.#measured.set(this.#keys(at), height);
    this.#tops.length = Math.min(this.#tops.length, at + 1);
    return true;
  }

  #height(at: number): number {
    return this.#measured.get(this.#keys(at)) ?? this.#estimate;
  }

  /** How many items begin at or above `offset`. Binary search. */
  #after(offset: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#tops[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
