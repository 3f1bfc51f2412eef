/** What is known of pairs of units, either way round. By the smaller one: a number made of both is too large for a fast key. */
export class UnitPairs<T> {
  readonly #of = new Map<number, Map<number, T>>();

  set(u: number, v: number, known: T): void {
    const [low, high] = u < v ? [u, v] : [v, u];
    const others = this.#of.get(low);
    if (others === undefined) this.#of.set(low, new Map([[high, known]]));
    else others.set(high, known);
  }

  get(u: number, v: number): T | undefined {
    return this.#of.get(u < v ? u : v)?.get(u < v ? v : u);
  }
}
