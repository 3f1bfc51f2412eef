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
  const { grid, firsts, cells, weights } = roomFor(rows * columns, size, b.ids.length);
  // Of each word the columns of its places in `b`: from `firsts[id]` up to `firsts[id + 1]`, once they are filled in.
  firsts[0] = 0;
  for (let id = 0, places = 0; id < size; id++) {
    firsts[id + 1] = places;
    places += b.counts[id]!;
  }
  for (let j = 0; j < b.ids.length; j++) cells[firsts[b.ids[j]! + 1]!++] = Math.floor(j / STEP);
  weigh(weights, a.counts, b.counts, size, a.ids.length + b.ids.length);
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i]!;
    const weight = weights[id]!;
    if (weight === 0) continue;
    const row = Math.floor(i / STEP) * columns;
    for (let at = firsts[id]!; at < firsts[id + 1]!; at++) grid[row + cells[at]!]! += weight;
  }
  return bestWindows(grid, rows, columns).map(({ row, column }) => ({
    a: window(row, a.ids.length),
    b: window(column, b.ids.length),
  }));
}

/** Writes into `weights` what one dot of each word adds to its cell; 0 where it adds nothing. */
function weigh(weights: Float64Array, inA: Uint32Array, inB: Uint32Array, size: number, words: number): void {
  for (let id = 0; id < size; id++) {
    const [here, there] = [inA[id]!, inB[id]!];
    const dots = here * there;
    const rarity = dots === 0 || dots > MAX_DOTS ? 0 : Math.log(words / ((here + there) * WINDOW));
    weights[id] = rarity > 0 ? rarity / Math.sqrt(dots) : 0;
  }
}

/** The tables of one pair. */
interface Room {
  readonly grid: Float32Array;
  readonly firsts: Uint32Array;
  readonly weights: Float64Array;
  readonly cells: Uint32Array;
}

/** Entries of each table that is kept for the next pair, 5 MB together; what needs more has tables of its own. */
const KEPT = 1 << 18;

let kept: Room | null = null;

/** Tables of at least these sizes, the grid empty. Each pair writes all that it reads, so the next can have them again. */
function roomFor(cells: number, size: number, words: number): Room {
  if (Math.max(cells, size + 1, words) > KEPT) return roomOf(cells, size, words);
  kept ??= roomOf(KEPT, KEPT - 1, KEPT);
  kept.grid.fill(0, 0, cells);
  return kept;
}

function roomOf(cells: number, size: number, words: number): Room {
  return {
    grid: new Float32Array(cells),
    firsts: new Uint32Array(size + 1),
    weights: new Float64Array(size),
    cells: new Uint32Array(words),
  };
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
