import type { Change, Contradiction, Span } from '../../model/index.ts';
import { firstWhere } from '../../text/index.ts';
import type { IndexedUnit } from './indexed.ts';
import { UnitPairs } from './unit-pairs.ts';

/** Weight from which a change of a figure or time is another one, and not the same told otherwise. */
const MIN_WEIGHT = 0.95;
/** What a copy turns into its opposite by changing it. Of hedges, names and denials it may well say the same in other words. */
const TURNS: Readonly<Partial<Record<NonNullable<Change['touches']>, Contradiction>>> = {
  figure: 'numbers',
  time: 'dates',
};

/** What copies have other than their sources. */
export interface Alterations {
  /** How two units contradict each other for it. */
  readonly pairs: Pick<UnitPairs<Contradiction>, 'get'>;
  /** The units of copies among them: what others agree on, they agree on with the source. */
  readonly altered: ReadonlySet<number>;
}

export const NO_ALTERATIONS: Alterations = { pairs: new UnitPairs(), altered: new Set() };

/**
 * The units of a copy that give another figure or time than those of its source that they are made from. Of several such
 * changes of one pair of units the first in the order of `changes` counts. `sigils`: by witness index; `copies`: the sigils
 * of those that take text from another, later versions aside; units are in order within a witness.
 */
export function alterationsOf(
  units: readonly IndexedUnit[],
  sigils: readonly string[],
  changes: readonly Change[],
  copies: readonly string[],
): Alterations {
  const pairs = new UnitPairs<Contradiction>();
  const altered = new Set<number>();
  const bySigil = new Map<string, number[]>(sigils.map((sigil) => [sigil, []]));
  for (const [u, { witness }] of units.entries()) bySigil.get(sigils[witness]!)!.push(u);
  const within = ({ witness, start, end }: Span) => {
    const own = bySigil.get(witness) ?? [];
    const inside: number[] = [];
    for (let i = firstWhere(own.length, (at) => units[own[at]!]!.end > start); i < own.length; i++) {
      if (units[own[i]!]!.start >= end) break;
      inside.push(own[i]!);
    }
    return inside;
  };
  for (const { before, after, touches, weight } of changes) {
    const how = touches === undefined ? undefined : TURNS[touches];
    if (how === undefined || before === null || after === null || weight < MIN_WEIGHT) continue;
    const copied = within(after);
    // A later version knows better than its source, a copy does not.
    if (copies.includes(after.witness)) for (const v of copied) altered.add(v);
    for (const u of within(before)) for (const v of copied) if (pairs.get(u, v) === undefined) pairs.set(u, v, how);
  }
  return { pairs, altered };
}
