/** A stretch, half open, in any unit that both sides share. */
export type Stretch = readonly [start: number, end: number];

/** One reused passage: where it stands in the copy and where in the source. */
export interface ReusedPassage {
  readonly copy: Stretch;
  readonly source: Stretch;
}

/** One pair of texts: what is to be found in it and what was. */
export interface ReuseCase {
  readonly wanted: readonly ReusedPassage[];
  readonly found: readonly ReusedPassage[];
}

export interface Plagdet {
  /** Characters, averaged over detections. 0 where nothing is detected. */
  readonly precision: number;
  /** Characters, averaged over passages wanted. */
  readonly recall: number;
  /** Detections for each passage that is detected at all; 1 is best. */
  readonly granularity: number;
  readonly plagdet: number;
}

/**
 * Macro-averaged precision and recall over characters of both sides, granularity, and F1 / log2(1 + granularity), after
 * Potthast et al. 2010 [1] and the PAN script: a detection counts for a passage only where it meets it in the copy AND in
 * the source.
 *
 * [1] M. Potthast, B. Stein, A. Barrón-Cedeño, P. Rosso, An evaluation framework for plagiarism detection, COLING 2010.
 */
export function plagdetOf(cases: readonly ReuseCase[]): Plagdet {
  const recalls = cases.flatMap(({ wanted, found }) => wanted.map((one) => covered(one, found)));
  const precisions = cases.flatMap(({ wanted, found }) => found.map((one) => covered(one, wanted)));
  const counts = cases
    .flatMap(({ wanted, found }) => wanted.map((one) => found.filter((other) => meet(one, other)).length))
    .filter((count) => count > 0);
  const mean = (values: readonly number[], none: number) =>
    values.length === 0 ? none : values.reduce((sum, value) => sum + value, 0) / values.length;
  const recall = mean(recalls, 0);
  const precision = mean(precisions, 0);
  const granularity = mean(counts, 1);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, granularity, plagdet: f1 / Math.log2(1 + granularity) };
}

function meet(a: ReusedPassage, b: ReusedPassage): boolean {
  return overlap(a.copy, b.copy) > 0 && overlap(a.source, b.source) > 0;
}

function overlap([a, b]: Stretch, [c, d]: Stretch): number {
  return Math.min(b, d) - Math.max(a, c);
}

/** The part of a passage's characters, both sides together, that the others that meet it cover. */
function covered(one: ReusedPassage, others: readonly ReusedPassage[]): number {
  const met = others.filter((other) => meet(one, other));
  const inside = (side: 'copy' | 'source') =>
    unionWithin(
      one[side],
      met.map((other) => other[side]),
    );
  const size = one.copy[1] - one.copy[0] + one.source[1] - one.source[0];
  return (inside('copy') + inside('source')) / size;
}

function unionWithin([start, end]: Stretch, stretches: readonly Stretch[]): number {
  let total = 0;
  let at = start;
  for (const [from, to] of [...stretches].sort((x, y) => x[0] - y[0])) {
    const [low, high] = [Math.max(from, at), Math.min(to, end)];
    if (high > low) total += high - low;
    at = Math.max(at, high);
  }
  return total;
}
