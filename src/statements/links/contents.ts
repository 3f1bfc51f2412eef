import type { Interval } from '../units/term.ts';
import type { IndexedUnit, Speaker } from './indexed.ts';
import type { ClauseFigures } from './matching.ts';
import type { MeasuredFigure } from './measured.ts';

/** Units by what they say: reports that were copied say the same in hundreds of places, and two contents are compared once. */
export interface Contents {
  /** By unit: the number of its content. */
  readonly of: Int32Array;
  /** By content: how many units have it. */
  readonly sizes: readonly number[];
}

type Terms = ReadonlySet<number> | null;

/**
 * Numbers units so that two have one number only if nothing tells them apart but where they stand and their time (`era`):
 * the same terms, words, figures by the ledger and speaker, beside the same terms in the rest of the sentence.
 */
export function contentsOf(
  units: readonly IndexedUnit[],
  sentences: readonly Terms[],
  figures: readonly ClauseFigures[],
): Contents {
  const sizes: number[] = [];
  /** By hash: the first unit of each content. */
  const first = new Map<number, number[]>();
  const of = new Int32Array(units.length);
  const isSame = (u: number, v: number) =>
    saysTheSame(units[u]!, units[v]!) &&
    areAlike(figures[u] ?? [], figures[v] ?? [], isSameFigure) &&
    holdSame(sentences[u]!, sentences[v]!);
  for (const [u, { ids, words }] of units.entries()) {
    const hash = hashOf(words, hashOf(ids, 2166136261));
    const known = first.get(hash) ?? [];
    const alike = known.find((v) => isSame(u, v));
    of[u] = alike === undefined ? sizes.push(0) - 1 : of[alike]!;
    sizes[of[u]!]!++;
    if (alike !== undefined) continue;
    known.push(u);
    first.set(hash, known);
  }
  return { of, sizes };
}

/** FNV-1a, from `hash` on. */
function hashOf(numbers: Uint32Array, hash: number): number {
  for (let i = 0; i < numbers.length; i++) hash = Math.imul(hash ^ numbers[i]!, 16777619);
  return hash;
}

function saysTheSame(a: IndexedUnit, b: IndexedUnit): boolean {
  return (
    a.total === b.total &&
    a.negated === b.negated &&
    a.denials === b.denials &&
    a.exact === b.exact &&
    a.telling === b.telling &&
    a.verbs === b.verbs &&
    a.referred === b.referred &&
    a.spoken === b.spoken &&
    a.negations === b.negations &&
    a.denying === b.denying &&
    a.fragment === b.fragment &&
    a.modal === b.modal &&
    a.denied === b.denied &&
    areAlike(a.ids, b.ids, Object.is) &&
    areAlike(a.words, b.words, Object.is) &&
    areAlike(a.weights, b.weights, Object.is) &&
    areAlike(a.kinds, b.kinds, Object.is) &&
    areAlike(a.countedBy, b.countedBy, Object.is) &&
    areAlike(a.intervals, b.intervals, isSameInterval) &&
    isSameInterval(a.when, b.when) &&
    isSameSpeaker(a.speaker, b.speaker)
  );
}

function areAlike<T>(a: ArrayLike<T>, b: ArrayLike<T>, isSame: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame(a[i]!, b[i]!)) return false;
  return true;
}

function isSameInterval(x: Interval | null, y: Interval | null): boolean {
  if (x === null || y === null) return x === y;
  return (
    x.low === y.low &&
    x.high === y.high &&
    x.unit === y.unit &&
    x.explicit === y.explicit &&
    x.deadline === y.deadline &&
    x.weekday === y.weekday &&
    x.yearless === y.yearless
  );
}

function isSameSpeaker(x: Speaker | null, y: Speaker | null): boolean {
  if (x === null || y === null) return x === y;
  return x.id === y.id && areAlike(x.names, y.names, Object.is);
}

/** Whether two figures are the same as, or different from, the same others. */
function isSameFigure(x: MeasuredFigure | null, y: MeasuredFigure | null): boolean {
  if (x === null || y === null) return x === y;
  const same = x.measure === y.measure && x.low === y.low && x.high === y.high && x.unit === y.unit;
  return same && holdSame(x.against, y.against);
}

function holdSame(x: Terms, y: Terms): boolean {
  if (x === null || y === null) return x === y;
  if (x.size !== y.size) return false;
  for (const one of x) if (!y.has(one)) return false;
  return true;
}
