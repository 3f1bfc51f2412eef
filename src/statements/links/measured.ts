import { unitNamed } from '../../lang/index.ts';
import type { Measure, Span } from '../../model/index.ts';
import { apart } from '../units/term.ts';
import { VOTE } from '../units/term-figures.ts';
import type { IndexedUnit } from './indexed.ts';

/** A figure of a unit, as the figures ledger reads it. */
export interface MeasuredFigure {
  readonly measure: Measure;
  /** Place of the reading in the measure. */
  readonly reading: number;
  /** Places of the readings that the ledger has in conflict with it. */
  readonly against: ReadonlySet<number>;
  readonly low: number;
  readonly high: number;
  /** As the clause gives it, or what it counts; null for a bare number. */
  readonly unit: string | null;
}

/** What two figures of one measure are to each other. */
export type Comparison = 'same' | 'different' | 'unknown';

/** Ratio of two values beyond which they are in different units, whatever the ledger calls them. */
const MAX_RATIO = 20;

/**
 * `unknown` where the two are of different measures; `different` where the ledger has them in conflict, or where their values
 * lie apart and it only holds that they may be of one thing: there the clauses decide; else `same`. What lies apart in two
 * units of measurement has been converted.
 */
export function compareFigures(a: MeasuredFigure | null, b: MeasuredFigure | null): Comparison {
  if (a === null || b === null || a.measure !== b.measure) return 'unknown';
  if (a.against.has(b.reading)) return 'different';
  if (!apart(a, b)) return 'same';
  if (a.measure.verdict !== 'conflict' && a.unit !== b.unit && isMeasured(a.unit) && isMeasured(b.unit)) return 'same';
  const ratio = (Math.abs(a.low) + 1e-9) / (Math.abs(b.low) + 1e-9);
  return ratio < MAX_RATIO && ratio > 1 / MAX_RATIO ? 'different' : 'same';
}

function isMeasured(unit: string | null): boolean {
  return unit !== null && unitNamed(unit) !== null;
}

/**
 * For each unit, by term, the reading that its figure is part of; null where it is none. `sigils`: by witness index.
 * Readings and terms are matched by their place in the text. Of a vote each side is a figure of its own.
 */
export function figuresByTerm(
  units: readonly IndexedUnit[],
  sigils: readonly string[],
  measures: readonly Measure[],
): (readonly (MeasuredFigure | null)[])[] {
  const byWitness = new Map<string, Placed[]>();
  for (const measure of measures) {
    const against = measure.readings.map(() => new Set<number>());
    for (const [x, y] of measure.conflicts) {
      against[x]!.add(y);
      against[y]!.add(x);
    }
    for (const [reading, { span }] of measure.readings.entries()) {
      const list = byWitness.get(span.witness) ?? [];
      byWitness.set(span.witness, list);
      list.push({ span, measure, reading, against: against[reading]! });
    }
  }
  for (const list of byWitness.values()) list.sort((x, y) => x.span.start - y.span.start);
  return units.map((unit) => {
    const list = byWitness.get(sigils[unit.witness]!) ?? [];
    const near = list.filter(({ span }) => span.end > unit.start && span.start < unit.end);
    return unit.figures.map((range, term) => {
      if (range === null) return null;
      const found = near.find(({ span }) => span.start < range.end && range.start < span.end);
      if (found === undefined) return null;
      const { measure, reading, against } = found;
      const own = unit.intervals[term] ?? null;
      const { low, high } = own?.unit === VOTE ? own : measure.readings[reading]!;
      return { measure, reading, against, low, high, unit: own?.unit ?? null };
    });
  });
}

/** A reading with its place. */
type Placed = Pick<MeasuredFigure, 'measure' | 'reading' | 'against'> & { readonly span: Span };
