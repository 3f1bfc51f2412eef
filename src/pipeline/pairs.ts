import type { PairView } from './flow.ts';
import { pick } from './jobs.ts';

/** Two witnesses by their places, `a < b`, and what pair stages have found of them. */
export interface RunningPair {
  readonly a: number;
  readonly b: number;
  readonly results: Record<string, unknown>;
}

/** The pairs for which some stage has run. */
export class Pairs {
  readonly #witnesses: number;
  readonly #pairs = new Map<number, RunningPair>();
  /** By the results asked for: hundreds of reports have tens of thousands of pairs, and several stages ask for the same. */
  readonly #views = new Map<string, readonly PairView<Record<string, unknown>>[]>();

  constructor(witnesses: number) {
    this.#witnesses = witnesses;
  }

  /** The pair of `a` and `b`, to write a result to. */
  of(a: number, b: number): RunningPair {
    this.#views.clear();
    const key = a * this.#witnesses + b;
    const pair = this.#pairs.get(key) ?? { a, b, results: {} };
    this.#pairs.set(key, pair);
    return pair;
  }

  /** Every pair that has all results of these names, by `a`, then `b`; none where no result is asked for. */
  views(names: readonly string[]): readonly PairView<Record<string, unknown>>[] {
    if (names.length === 0) return [];
    const asked = names.join();
    const known = this.#views.get(asked);
    if (known !== undefined) return known;
    const views = [...this.#pairs.values()]
      .filter(({ results }) => names.every((name) => results[name] !== undefined))
      .sort((x, y) => x.a - y.a || x.b - y.b)
      .map(({ a, b, results }) => ({ ...pick(results, names), a, b }));
    this.#views.set(asked, views);
    return views;
  }
}

export function* allPairs(count: number): Generator<readonly [number, number]> {
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) yield [a, b];
}
