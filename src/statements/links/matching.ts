import { Kind } from '../units/shape.ts';
import type { IndexedUnit } from './indexed.ts';
import { compareFigures, type MeasuredFigure } from './measured.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which terms of two clauses stand for each other, one to one. */
export interface Match {
  /** Bit `i`: term `i` has a partner. */
  readonly maskA: number;
  readonly maskB: number;
  /** The matched terms by their numbers: `a`'s, then `b`'s, and so on. */
  readonly pairs: readonly number[];
  /** Shared weight of rare words, names counted in part, 0 and up. */
  readonly core: number;
  /** Weight of the shared names. */
  readonly names: number;
  /** What of the core figures and dates have; nothing where a figure of every other sentence is all that is shared. */
  readonly figures: number;
  readonly dates: number;
  /** What of the core verbs have. */
  readonly verbs: number;
  /** Weight of the matched terms in each clause, by how far they stand for each other. */
  readonly coveredA: number;
  readonly coveredB: number;
  /** The first matched terms of which the figures ledger has other figures for one measured thing; null where it has none. */
  readonly disputed: readonly [number, number] | null;
}

/** By term of a clause: what the figures ledger says of a figure; null for what is none. */
export type ClauseFigures = readonly (MeasuredFigure | null)[] | undefined;

/** How much of a shared name counts as shared substance. */
const NAME_SHARE = 0.3;
/** What a word is worth more that both clauses deny: "not seen" is rarer than "seen". */
const DENIED_BONUS = 1.5;
/** What a figure is worth more that the ledger holds to measure the same thing in both. */
const MEASURE_BONUS = 1.2;
/** Other figures for the same measured thing: the clauses speak of one thing, and differ. */
const DISPUTED_STRENGTH = 0.6;
/** The same figure of what the ledger holds to be different things. */
const OTHER_MEASURE_STRENGTH = 0.5;

/** What must be shared beside a small figure for it to say anything. */
const MIN_BESIDE = 0.05;

const NONE = -1;

/**
 * Matches the terms of two clauses: figures of one measure first, then the same terms, then those that stand for one
 * another, the closest before others; ties fall to the earlier. O(|a|·|b|) in terms.
 */
export function matchUnits(
  a: IndexedUnit,
  b: IndexedUnit,
  { near }: Vocabulary,
  figuresA: ClauseFigures,
  figuresB: ClauseFigures,
): Match {
  const idsA = a.ids;
  const idsB = b.ids;
  let maskA = 0;
  let maskB = 0;
  let core = 0;
  let figures = 0;
  let dates = 0;
  let names = 0;
  let verbs = 0;
  let telling = false;
  let coveredA = 0;
  let coveredB = 0;
  let disputed: readonly [number, number] | null = null;
  const pairs: number[] = [];
  const take = (i: number, j: number, strength: number, bonus = 1) => {
    pairs.push(i, j);
    maskA |= 1 << i;
    maskB |= 1 << j;
    const kind = a.kinds[i]!;
    const shared = strength * Math.min(a.weights[i]!, b.weights[j]!);
    const denied = (a.negated & (1 << i)) !== 0 && (b.negated & (1 << j)) !== 0;
    const weight = shared * (denied ? DENIED_BONUS : bonus);
    // "Two workers" is one thing shared: its figure is of the noun already.
    const told = isMatched(a.countedBy[i]!, maskA) && isMatched(b.countedBy[j]!, maskB);
    if (kind !== Kind.Frame && !told) core += kind === Kind.Name ? NAME_SHARE * weight : weight;
    if (kind === Kind.Number) figures += shared;
    if ((a.telling & (1 << i)) !== 0) telling = true;
    if (kind === Kind.Name && !told) names += weight;
    if (kind === Kind.Date) dates += shared;
    if ((a.verbs & (1 << i)) !== 0 && (b.verbs & (1 << j)) !== 0) verbs += shared;
    coveredA += strength * a.weights[i]!;
    coveredB += strength * b.weights[j]!;
  };
  if (figuresA !== undefined && figuresB !== undefined) {
    for (let i = 0; i < idsA.length; i++) {
      const own = figuresA[i];
      for (let j = 0; own != null && j < idsB.length; j++) {
        if (figuresB[j] == null || (maskB & (1 << j)) !== 0) continue;
        const comparison = compareFigures(own, figuresB[j]!);
        if (comparison === 'unknown') continue;
        if (comparison === 'different') disputed ??= [i, j];
        take(i, j, comparison === 'same' ? 1 : DISPUTED_STRENGTH, MEASURE_BONUS);
        break;
      }
    }
  }
  for (let i = 0; i < idsA.length; i++) {
    if ((maskA & (1 << i)) !== 0) continue;
    for (let j = 0; j < idsB.length; j++) {
      if (idsA[i] !== idsB[j] || (maskB & (1 << j)) !== 0) continue;
      const elsewhere = figuresA?.[i] != null && figuresB?.[j] != null && (a.exact & (1 << i)) === 0;
      take(i, j, elsewhere ? OTHER_MEASURE_STRENGTH : 1);
      break;
    }
  }
  for (let i = 0; i < idsA.length; i++) {
    if ((maskA & (1 << i)) !== 0) continue;
    let best = NONE;
    let strength = 0;
    for (const other of near[idsA[i]!]!) {
      if (other.strength <= strength) continue;
      for (let j = 0; j < idsB.length; j++) {
        if (idsB[j] !== other.id || (maskB & (1 << j)) !== 0) continue;
        best = j;
        strength = other.strength;
        break;
      }
    }
    if (best !== NONE) take(i, best, strength);
  }
  // A "two" alone is shared by chance.
  if (!telling && core < figures + MIN_BESIDE) figures = 0;
  return { maskA, maskB, pairs, core, names, figures, dates, verbs, coveredA, coveredB, disputed };
}

function isMatched(term: number, mask: number): boolean {
  return term >= 0 && (mask & (1 << term)) !== 0;
}
