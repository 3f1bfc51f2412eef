import type { NameAt } from '../../src/names/reading.ts';
import type { GoldName } from './gold.ts';

/** Names found, wanted and right: the same tokens and the same kind. Names of kind "other" do not count, nor do guesses over them. */
export interface Tally {
  found: number;
  wanted: number;
  right: number;
  /** Right but for the kind. */
  placed: number;
}

/**
 * Adds one text to `total`. `complete`: every name of the text is marked. MEANTIME marks those that its texts speak of
 * again and leaves most others out, so that a name found where it marks nothing says nothing there.
 */
export function tally(
  total: Tally,
  guess: readonly NameAt[],
  { names: gold, until, complete }: { names: readonly GoldName[]; until: number; complete: boolean },
): void {
  const wanted = gold.filter(({ kind }) => kind !== 'other');
  const others = gold.filter(({ kind }) => kind === 'other');
  const found = guess.filter(
    ({ from, to, kind }) =>
      kind !== 'other' &&
      from < until &&
      !others.some((other) => other.from < to && from < other.to) &&
      (complete || gold.some((name) => name.from < to && from < name.to)),
  );
  total.wanted += wanted.length;
  total.found += found.length;
  for (const { from, to, kind } of found) {
    const hit = wanted.find((name) => name.from === from && name.to === to);
    if (hit) total.placed++;
    if (hit?.kind === kind) total.right++;
  }
}

export function f1({ found, wanted, right }: Tally): number {
  return found + wanted === 0 ? 0 : (2 * right) / (found + wanted);
}
