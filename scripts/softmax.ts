import { solve } from './logistic.ts';

/** Things of which one is right, each as a row of numbers; several that are as right count together. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const PASSES = 40;
/** How far a weight moves in one pass at most. */
const MOST = 1;

/**
 * Weights under which the chance of the right rows is greatest (conditional logit, McFadden 1974), with a ridge, by Newton's
 * method. `ridge`: how much a weight of 1 costs, in choices. O(rows · numbers²) for each pass.
 */
export function fitChoices(choices: readonly Choice[], ridge: number): number[] {
  const size = choices[0]!.rows[0]!.length;
  let weights = new Array<number>(size).fill(0);
  for (let pass = 0; pass < PASSES; pass++) {
    const gradient = weights.map((weight) => -ridge * weight);
    const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)));
    for (const choice of choices) learn(choice, weights, gradient, curve);
    weights = solve(curve, gradient).map((step, i) => weights[i]! + Math.max(-MOST, Math.min(MOST, step)));
  }
  return weights;
}

function learn({ rows, right }: Choice, weights: readonly number[], gradient: number[], curve: number[][]): void {
  const chances = chancesOf(rows, weights);
  const good = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0);
  const mean = weights.map((_, k) => rows.reduce((sum, row, i) => sum + chances[i]! * row[k]!, 0));
  for (const [i, row] of rows.entries()) {
    const push = (right[i] ? chances[i]! / good : 0) - chances[i]!;
    for (let k = 0; k < row.length; k++) {
      gradient[k]! += push * row[k]!;
      if (row[k] === 0) continue;
      for (let l = 0; l < row.length; l++) curve[k]![l]! += chances[i]! * row[k]! * row[l]!;
    }
  }
  for (let k = 0; k < mean.length; k++) for (let l = 0; l < mean.length; l++) curve[k]![l]! -= mean[k]! * mean[l]!;
}

/** The chance of each row. */
export function chancesOf(rows: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const scores = rows.map((row) => row.reduce((sum, value, k) => sum + value * weights[k]!, 0));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
