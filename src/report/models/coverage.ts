import type { OriginRun } from '../../model/index.ts';

/** How much of a source document became a report's text, and which stretches. */
export interface Coverage {
  /** Characters of the source as far as its last used one. */
  readonly length: number;
  readonly used: number;
  /** Stretches of the source, as parts of `length`, joined where less than 0.2 % lies between them. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
}

/** Share of the source's length up to which a gap is not drawn. */
const JOINED = 0.002;

export function coverageOf(origin: readonly OriginRun[]): Coverage {
  const sorted = origin.map(([, start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start);
  const length = sorted.reduce((end, run) => Math.max(end, run.end), 0);
  const used = sorted.reduce((sum, run) => sum + run.end - run.start, 0);
  const runs: { from: number; to: number }[] = [];
  for (const { start, end } of sorted) {
    const [from, to] = [start / length, end / length];
    const last = runs.at(-1);
    if (last !== undefined && from - last.to < JOINED) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return { length, used, runs };
}

/** The offset in the decoded source of a character of the text; null for characters that cleaning put in. O(log n). */
export function sourceOffset(origin: readonly OriginRun[], offset: number): number | null {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (origin[middle]![0] <= offset) low = middle;
    else high = middle - 1;
  }
  const run = origin[low];
  if (run === undefined || offset < run[0] || offset >= run[0] + run[2]) return null;
  return run[1] + offset - run[0];
}
