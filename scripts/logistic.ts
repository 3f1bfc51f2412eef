/** A row of numbers, the constant 1 first, and what it belongs to. */
export interface Row {
  readonly features: readonly number[];
  readonly right: boolean;
  /** For how many rows it counts; 1 where it is not said. */
  readonly weight?: number;
}

/** Passes of Newton's method; it stands still after about seven. */
const PASSES = 12;

/**
 * Weights of a logistic regression with a ridge on all but the constant, by Newton's method. `ridge`: how much a weight of a
 * number of spread 1 costs, in rows. `leastSpread`: what a number's spread counts for at least, so that one that is hardly ever
 * there cannot weigh as it likes. O(rows · numbers²) for each pass.
 */
export function fitLogistic(rows: readonly Row[], ridge: number, leastSpread = 0): number[] {
  const size = rows[0]!.features.length;
  const spread = Array.from({ length: size }, (_, i) =>
    Math.max(leastSpread, spreadOf(rows.map(({ features }) => features[i]!))),
  );
  let weights = new Array<number>(size).fill(0);
  for (let pass = 0; pass < PASSES; pass++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -ridge * spread[i]! * weight));
    const curve = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? (i === 0 ? 1e-6 : ridge * spread[i]!) + 1e-9 : 0)),
    );
    for (const { features, right, weight = 1 } of rows) {
      const chance = predict(features, weights);
      const slope = weight * chance * (1 - chance);
      for (let i = 0; i < size; i++) {
        gradient[i]! += weight * features[i]! * ((right ? 1 : 0) - chance);
        for (let j = 0; j <= i; j++) curve[i]![j]! += features[i]! * features[j]! * slope;
      }
    }
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) curve[i]![j] = curve[j]![i]!;
    const step = solve(curve, gradient);
    weights = weights.map((weight, i) => weight + step[i]!);
  }
  return weights;
}

export function predict(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
}

/** Variance. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

/** The solution of `matrix` · x = `right`, by elimination with pivots. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let j = i + 1; j < size; j++) if (Math.abs(rows[j]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = j;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= size; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
