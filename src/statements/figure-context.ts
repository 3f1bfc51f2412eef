import type { IndexedUnit } from './indexed.ts';
import { Kind } from './shape.ts';

/** Terms on either side of a figure that say what it measures. */
const FIGURE_CONTEXT = 2;

/**
 * Whether the figure that both clauses share stands for something else in one of them: "66.2 percent were for the bridge" against
 * "52.3 percent were for the bridge, and 66.2 came to vote". Told by the words around it, where another figure of the same unit fits
 * them far better.
 */
export function answersAnother(a: IndexedUnit, i: number, b: IndexedUnit, j: number): boolean {
  if (a.kinds[i] !== Kind.Number || b.kinds[j] !== Kind.Number) return false;
  return fitsBetter(a, i, b, j) || fitsBetter(b, j, a, i);
}

function fitsBetter(a: IndexedUnit, i: number, b: IndexedUnit, j: number): boolean {
  const own = sharedAround(a, i, b, j);
  for (let other = 0; other < b.ids.length; other++) {
    if (other === j || b.kinds[other] !== Kind.Number || b.intervals[other]!.unit !== a.intervals[i]!.unit) continue;
    if (a.ids.includes(b.ids[other]!)) continue;
    if (sharedAround(a, i, b, other) >= own + 2) return true;
  }
  return false;
}

/** Words that stand on the same side of both figures, near them. */
export function sharedAround(a: IndexedUnit, i: number, b: IndexedUnit, j: number): number {
  let shared = 0;
  for (const side of [-1, 1])
    for (let d = 1; d <= FIGURE_CONTEXT; d++) {
      const id = a.ids[i + side * d];
      if (id === undefined) continue;
      for (let e = 1; e <= FIGURE_CONTEXT; e++) if (b.ids[j + side * e] === id) shared++;
    }
  return shared;
}
