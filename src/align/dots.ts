import type { Stretch, Vocabulary } from './vocabulary.ts';

/** Words in a window; a short paragraph. */
const WINDOW = 30;
const STEP = WINDOW / 2;
/** Places of one word in both texts, multiplied; more often than this it marks a topic and no place. */
const MAX_DOTS = 300;
/** Nats by which two windows must agree to be looked at. */
const LEAST = 8;
/** Windows looked at; texts that share this many separate passages are told as long ones. */
const MAX_SEEDS = 60;

/** A window in each text that share more than their words would by chance. */
export interface Seed {
  readonly a: Stretch;
  readonly b: Stretch;
}

/**
 * The windows of two texts that agree best, best first: a dot plot of their words, each dot weighed by how rare its word
 * is, summed over windows. O(words + dots + windows of `a` × windows of `b`). Equal sums: the earlier in `a`, then in `b`.
 */
export function seedsOf({ a, b, size }: Vocabulary): Seed[] {
  const [rows, columns] = [Math.ceil(a.ids.length / STEP) + 1, Math.ceil(b.ids.length / STEP) + 1];
  const grid = new Float32Array(rows * columns);
  const firsts = new Uint32Array(size + 1);
  for (const id of b.ids) firsts[id + 1]!++;
  for (let id = 0; id < size; id++) firsts[id + 1]! += firsts[id]!;
  const places = new Uint32Array(b.ids.length);
  const next = firsts.slice();
  for (let j = 0; j < b.ids.length; j++) places[next[b.ids[j]!]!++] = j;
  const words = a.ids.length + b.ids.length;
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i]!;
    const dots = a.counts[id]! * b.counts[id]!;
    if (dots === 0 || dots > MAX_DOTS) continue;
    const rarity = Math.log(words / ((a.counts[id]! + b.counts[id]!) * WINDOW));
    if (rarity <= 0) continue;
    const row = Math.floor(i / STEP) * columns;
    for (let at = firsts[id]!; at < firsts[id + 1]!; at++)
      grid[row + Math.floor(places[at]! / STEP)]! += rarity / Math.sqrt(dots);
  }
  return bestWindows(grid, rows, columns).map(({ row, column }) => ({
    a: window(row, a.ids.length),
    b: window(column, b.ids.length),
  }));
}

function bestWindows(grid: Float32Array, rows: number, columns: number): { row: number; column: number }[] {
  const found: { sum: number; row: number; column: number }[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const at = row * columns + column;
      const sum = grid[at]! + grid[at + 1]! + grid[at + columns]! + grid[at + columns + 1]!;
      if (sum > LEAST) found.push({ sum, row, column });
    }
  }
  return found.sort((x, y) => y.sum - x.sum || x.row - y.row || x.column - y.column);
}

function window(cell: number, words: number): Stretch {
  return { start: Math.min(cell * STEP, words - 1), end: Math.min(cell * STEP + WINDOW, words) };
}

export { MAX_SEEDS };
