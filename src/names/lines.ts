import { Case } from './casing.ts';

/** The forms of lines: what tables and results have in common, whatever stands in them. All arrays index tokens. */
export interface Lines {
  /** Hash of the last three kinds of token up to this one, in its line. */
  readonly left: Int32Array;
  /** Hash of the first three from this one on. */
  readonly right: Int32Array;
  /** Hash of the whole line and of how many stretches of capitals stand before this one. */
  readonly columns: Int32Array;
}

/** What a run of tokens of one kind comes to: names, words, numbers. A mark stands for itself. */
const NAME = 1;
const WORD = 2;
const NUMBER = 3;

/** Stretches by which a line is told from others; longer ones are prose. */
const LONGEST_LINE = 16;

/** O(tokens). `firsts`: the first token of each token's sentence, which a line of a table is. `unitAt`: the character a mark is. */
export function readLines(cases: Uint8Array, firsts: Uint32Array, unitAt: (i: number) => number): Lines {
  const { length } = cases;
  const left = new Int32Array(length);
  const right = new Int32Array(length);
  const columns = new Int32Array(length);
  const kinds = Int32Array.from(cases, (written, i) =>
    written === Case.Digits ? NUMBER : written === Case.Lower ? WORD : written === Case.None ? unitAt(i) : NAME,
  );
  for (let first = 0; first < length; ) {
    let end = first + 1;
    while (end < length && firsts[end] === first) end++;
    readSide(kinds, first, end, 1, left);
    readSide(kinds, end - 1, first - 1, -1, right);
    let whole = 7;
    let stretches = 0;
    let names = 0;
    for (let i = first; i < end; i++) {
      if (i === first || kinds[i] !== kinds[i - 1]) {
        if (++stretches <= LONGEST_LINE) whole = Math.imul(whole, 31) + kinds[i]!;
        if (kinds[i] === NAME) names++;
      }
      columns[i] = names;
    }
    if (stretches > LONGEST_LINE) whole = 1;
    for (let i = first; i < end; i++) columns[i] = Math.imul(whole + Math.min(columns[i]!, 6), 0x2c1b3c6d);
    first = end;
  }
  return { left, right, columns };
}

/** Writes to `into`, for each token from `at` on, the hash of the last three kinds seen. */
function readSide(kinds: Int32Array, at: number, end: number, step: 1 | -1, into: Int32Array): void {
  let [a, b, c] = [0, 0, 0];
  for (let i = at; i !== end; i += step) {
    if (i === at || kinds[i] !== kinds[i - step]) [a, b, c] = [b, c, kinds[i]!];
    into[i] = Math.imul(Math.imul(a, 131) + b, 131) + c;
  }
}
