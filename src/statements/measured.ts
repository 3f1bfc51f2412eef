import type { Measure, Reading } from '../model/index.ts';
import type { IndexedUnit } from './indexed.ts';
import { apart } from './term.ts';

/** A figure of a unit, as the figures ledger reads it. */
export interface MeasuredFigure {
  /** Index of the measure. */
  readonly measure: number;
  readonly low: number;
  readonly high: number;
  /** As the clause gives it, or what it counts; null for a bare number. */
  readonly unit: string | null;
  /** How the readings of the measure stand to one another. */
  readonly verdict: Measure['verdict'];
}

/** What two figures of one measure are to each other. */
export type Comparison = 'same' | 'different' | 'unknown';

/** Ratio of two values beyond which they are in different units, whatever the ledger calls them. */
const MAX_RATIO = 20;

/**
 * `unknown` where the two are of different measures; `same` where they have values in common; `different` where they lie
 * apart, be it that the ledger is sure of a conflict or only holds that they may be of one thing: there the clauses decide.
 * Without a conflict, what lies apart in other units has been converted.
 */
export function compareFigures(a: MeasuredFigure | null, b: MeasuredFigure | null): Comparison {
  if (a === null || b === null || a.measure !== b.measure) return 'unknown';
  if (!apart(a, b)) return 'same';
  if (a.verdict !== 'conflict' && a.unit !== b.unit) return 'same';
  const ratio = (Math.abs(a.low) + 1e-9) / (Math.abs(b.low) + 1e-9);
  return ratio < MAX_RATIO && ratio > 1 / MAX_RATIO ? 'different' : 'same';
}

/**
 * For each unit, by term, the reading that its figure is part of; null where it is none. `sigils`: by witness index.
 * Readings and terms are matched by their place in the text.
 */
export function figuresByTerm(
  units: readonly IndexedUnit[],
  sigils: readonly string[],
  measures: readonly Measure[],
): (readonly (MeasuredFigure | null)[])[] {
  const byWitness = new Map<string, { readonly reading: Reading; readonly measure: number }[]>();
  for (const [measure, { readings }] of measures.entries()) {
    for (const reading of readings) {
      const list = byWitness.get(reading.span.witness) ?? [];
      byWitness.set(reading.span.witness, list);
      list.push({ reading, measure });
    }
  }
  for (const list of byWitness.values()) list.sort((x, y) => x.reading.span.start - y.reading.span.start);
  return units.map((unit) => {
    const list = byWitness.get(sigils[unit.witness]!) ?? [];
    const near = list.filter(({ reading: { span } }) => span.end > unit.start && span.start < unit.end);
    return unit.figures.map((range, term) => {
      if (range === null) return null;
      const found = near.find(({ reading: { span } }) => span.start < range.end && range.start < span.end);
      if (found === undefined) return null;
      const { reading, measure } = found;
      const { low, high } = reading;
      return { measure, low, high, unit: unit.intervals[term]?.unit ?? null, verdict: measures[measure]!.verdict };
    });
  });
}
