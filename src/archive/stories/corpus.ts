import { Mark, type Sketch } from './sketch.ts';

/**
 * Reports of news in general that a corpus is taken to lie among: in a corpus of ten, which may all tell of one event, a
 * word's use there says little of how rare it is.
 */
const GENERAL_REPORTS = 150;
/** Share of reports in general that have a word of the highest commonness, and how fast that falls with it, by tenths. */
const COMMON_SHARE = 0.6;
const RARER_BY_TENTH = 0.7;

/** The sketches of a corpus with the weight of every term, which depends on how many of its reports have it. */
export interface Corpus {
  readonly sketches: readonly Sketch[];
  /** By report, by term: its rarity, 0 (in every report) to about 10, in nats. */
  readonly rarities: readonly Float32Array[];
  /** By report, by term: what it weighs among all terms of its report: its rarity, more where it is said again (1 + ln n). */
  readonly weights: readonly Float32Array[];
  /** By report: the length of the vector of all its terms, and of its names. */
  readonly lengths: Float32Array;
  readonly nameLengths: Float32Array;
}

/** Weighs the terms of a corpus. O(terms of all reports). */
export function corpusOf(sketches: readonly Sketch[]): Corpus {
  const counts = new Counts(sketches.reduce((sum, { terms }) => sum + terms.length, 0));
  for (const { terms } of sketches) for (let i = 0; i < terms.length; i++) counts.add(terms[i]!);
  const all = Math.log(sketches.length + GENERAL_REPORTS);
  const rarities = sketches.map(({ terms, marks }) => {
    const own = new Float32Array(terms.length);
    for (let i = 0; i < own.length; i++)
      own[i] = Math.max(0, all - Math.log(counts.of(terms[i]!) + expectedUses(marks[i]! >>> Mark.CommonShift)));
    return own;
  });
  const weights = sketches.map(({ marks }, at) =>
    rarities[at]!.map((rarity, i) => rarity * SAID[marks[i]! & Mark.Count]!),
  );
  const lengths = new Float32Array(sketches.length);
  const nameLengths = new Float32Array(sketches.length);
  sketches.forEach(({ marks }, at) => {
    const own = weights[at]!;
    let [squares, ofNames] = [0, 0];
    for (let i = 0; i < own.length; i++) {
      const square = own[i]! ** 2;
      squares += square;
      if (isName(marks[i]!)) ofNames += square;
    }
    lengths[at] = Math.sqrt(squares);
    nameLengths[at] = Math.sqrt(ofNames);
  });
  return { sketches, rarities, weights, lengths, nameLengths };
}

/** How many of `GENERAL_REPORTS` have a word of so many tenths of commonness. */
function expectedUses(tenths: number): number {
  return EXPECTED[tenths]!;
}
const EXPECTED = Float64Array.from(
  { length: 16 },
  (_, tenths) => GENERAL_REPORTS * COMMON_SHARE * Math.exp(-RARER_BY_TENTH * Math.max(0, 10 - tenths)),
);

/** By how often a text says a term. */
const SAID = Float64Array.from({ length: Mark.Count + 1 }, (_, count) => 1 + Math.log(Math.max(1, count)));

export function isName(mark: number): boolean {
  return (mark & Mark.Name) !== 0;
}

export function isNumber(mark: number): boolean {
  return (mark & Mark.Number) !== 0;
}

/** Whether the report's title or lead has it: that is where news says what it is about. */
export function isTopic(mark: number): boolean {
  return (mark & (Mark.Title | Mark.Lead)) !== 0;
}

/** How many reports have a term: a table with open addressing, which holds millions of terms without an object each. */
class Counts {
  readonly #terms: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #mask: number;

  /** `most`: terms that may be added, repetitions included. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#terms = new Uint32Array(size);
    this.#counts = new Uint32Array(size);
    this.#mask = size - 1;
  }

  add(term: number): void {
    const at = this.#place(term);
    this.#terms[at] = term;
    this.#counts[at]!++;
  }

  of(term: number): number {
    return this.#counts[this.#place(term)]!;
  }

  /** The place of a term, or the free one where it would stand. No term is 0. */
  #place(term: number): number {
    let at = term & this.#mask;
    while (this.#terms[at] !== 0 && this.#terms[at] !== term) at = (at + 1) & this.#mask;
    return at;
  }
}
