import type { Range } from '../../model/index.ts';
import type { LineageWitness } from '../input.ts';
import { outletOf, sameOutlet } from '../notes.ts';
import type { Retelling } from '../retelling.ts';
import { type Evidence, type KinPair, none, percent } from './types.ts';

// How much two witnesses share.

export function sharedText({ kin, a, b }: KinPair): Evidence {
  const longest = [...kin.passages].sort((x, y) => y.words - x.words || x.a.start - y.a.start).slice(0, 3);
  return {
    ...none,
    kind: 'shared-text',
    text: `${percent(kin.shareOfA)} of ${a.sigil} and ${percent(kin.shareOfB)} of ${b.sigil} are the same words in the same order.`,
    inA: longest.map((passage) => passage.a),
    inB: longest.map((passage) => passage.b),
  };
}

/** Kendall's tau in words of everyday. */
const orderly = (order: number) => (order > 0.85 ? 'in the same order' : 'nearly in the same order');

export function retelling({ kin, a, b }: KinPair, { parallel, order }: Retelling): Evidence {
  const range = ({ prints }: LineageWitness, { start, end }: { start: number; end: number }): Range => ({
    start: prints.words.starts[start]!,
    end: prints.words.ends[end - 1]!,
  });
  return {
    ...none,
    kind: 'retelling',
    text: `${percent(kin.shareOfA)} of ${a.sigil} and ${percent(kin.shareOfB)} of ${b.sigil} tell the same facts ${orderly(order)} in other words.`,
    inA: [range(a, parallel.a)],
    inB: [range(b, parallel.b)],
  };
}

/** Nats for the whole difference between two shares. */
const CONTAINMENT_WEIGHT = 3;
/** Nats for the same of an outlet's own versions, and what it comes to at most: nearly all of them grow. */
const GROWTH_WEIGHT = 12;
const MOST_GROWTH = 1.5;

/** A copy leaves things out more often than it adds: what is mostly inside the other derives from it. */
export function containment({ kin, a, b }: KinPair): Evidence[] {
  const difference = kin.shareOfB - kin.shareOfA;
  if (Math.abs(difference) < 0.05) return [];
  const [inner, outer] = difference > 0 ? [b, a] : [a, b];
  const [more, less] = difference > 0 ? [kin.shareOfB, kin.shareOfA] : [kin.shareOfA, kin.shareOfB];
  // An outlet's own later version grows.
  if (sameOutlet(a, b))
    return [
      {
        ...none,
        kind: 'outlet',
        text: `Both are by ${outletOf(a, b)}; ${outer.sigil} has more that is its own.`,
        forward: Math.max(-MOST_GROWTH, Math.min(MOST_GROWTH, -difference * GROWTH_WEIGHT)),
      },
    ];
  return [
    {
      ...none,
      kind: 'containment',
      text: `More of ${inner.sigil} stands in ${outer.sigil} (${percent(more)}) than of ${outer.sigil} in ${inner.sigil} (${percent(less)}).`,
      forward: difference * CONTAINMENT_WEIGHT,
    },
  ];
}
