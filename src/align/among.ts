import { type Passage, passagesOfRuns } from './passages.ts';
import { countShingles, writeShingles } from './prints.ts';
import { sorted } from './radix.ts';
import { MAX_PLACES, type Run, runFrom } from './runs.ts';
import type { Words } from './words.ts';

/** Two texts of many, by index, `a < b`, and the passages they share: at least one. */
export interface SharingTexts {
  readonly a: number;
  readonly b: number;
  readonly passages: readonly Passage[];
}

/** Seeds that two texts must have in common for a passage: one run of six words, or two of five. */
const LEAST_SEEDS = 2;

/**
 * All passages that any two of many texts share, ordered by `b`, then `a`: for each pair what `findPassages` finds, in one
 * pass over an index of all their shingles instead of a search for each pair. A thousand reports take about as long as
 * twice the bare join of their shingles. O(shingles + seeds of all pairs + shared words); memory 24 bytes a word.
 */
export function passagesAmong(texts: readonly Words[]): SharingTexts[] {
  const index = indexOf(texts);
  const found: SharingTexts[] = [];
  const seeds = new Seeds(texts.length);
  texts.forEach((words, b) => {
    seeds.collect(index, b);
    for (const a of seeds.others()) {
      const runs = seeds.runsWith(a, texts[a]!.norms, words.norms);
      const passages = passagesOfRuns(runs, texts[a]!, words);
      if (passages.length > 0) found.push({ a, b, passages });
    }
  });
  return found;
}

/** Where each shingle stands in other texts. */
interface ShingleIndex {
  /** For each text, the number of its first shingle among all; a final entry holds their number. */
  readonly starts: Uint32Array;
  /** For each shingle, where the list of its places begins in `owners` and `places`; -1 where it stands in one text only. */
  readonly lists: Int32Array;
  /** The text and the word of each place; in a list texts ascend, and so do places in a text. */
  readonly owners: Uint32Array;
  readonly places: Uint32Array;
}

function indexOf(texts: readonly Words[]): ShingleIndex {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach(({ length }, i) => {
    starts[i + 1] = starts[i]! + countShingles(length);
  });
  const total = starts[texts.length]!;
  const hashes = new Uint32Array(total);
  const textOf = new Uint32Array(total);
  texts.forEach(({ norms }, i) => {
    writeShingles(norms, hashes, starts[i]!);
    textOf.fill(i, starts[i]!, starts[i + 1]!);
  });
  const { keys, order } = sorted(hashes);
  const lists = new Int32Array(total).fill(-1);
  const owners = new Uint32Array(total);
  const places = new Uint32Array(total);
  let count = 0;
  for (let from = 0; from < total; ) {
    let to = from + 1;
    while (to < total && keys[to] === keys[from]) to++;
    if (to - from > 1 && textOf[order[from]!] !== textOf[order[to - 1]!]) {
      const list = count;
      let inText = 0;
      for (let i = from; i < to; i++) {
        const shingle = order[i]!;
        const owner = textOf[shingle]!;
        inText = i > from && textOf[order[i - 1]!] === owner ? inText + 1 : 0;
        if (inText >= MAX_PLACES) continue;
        lists[shingle] = list;
        owners[count] = owner;
        places[count++] = shingle - starts[owner]!;
      }
    }
    from = to;
  }
  return { starts, lists, owners: owners.subarray(0, count), places: places.subarray(0, count) };
}

/** The shingles that one text has in common with each of those before it. */
class Seeds {
  /** By other text: how many seeds there are, and behind the last of them. */
  readonly #counts: Uint32Array;
  readonly #ends: Uint32Array;
  #touched: number[] = [];
  /** As found, in order of the text's own words; three numbers each: the other text, its word, the own word. */
  #found = new Uint32Array(3 * 1024);
  /** The same by other text, where there are enough. */
  #inOther = new Uint32Array(1024);
  #inOwn = new Uint32Array(1024);

  constructor(texts: number) {
    this.#counts = new Uint32Array(texts);
    this.#ends = new Uint32Array(texts);
  }

  /** Gathers the seeds of text `b`. */
  collect({ starts, lists, owners, places }: ShingleIndex, b: number): void {
    for (const other of this.#touched) this.#counts[other] = 0;
    this.#touched = [];
    const [from, to] = [starts[b]!, starts[b + 1]!];
    let found = this.#found;
    let size = 0;
    for (let shingle = from; shingle < to; shingle++) {
      const list = lists[shingle]!;
      if (list < 0) continue;
      for (let at = list; owners[at]! < b; at++) {
        if (size + 3 > found.length) {
          const more = new Uint32Array(2 * found.length);
          more.set(found);
          this.#found = found = more;
        }
        const other = owners[at]!;
        found[size++] = other;
        found[size++] = places[at]!;
        found[size++] = shingle - from;
        if (this.#counts[other]!++ === 0) this.#touched.push(other);
      }
    }
    this.#group(size);
  }

  #group(size: number): void {
    let room = 0;
    for (const other of this.#touched) {
      this.#ends[other] = room;
      if (this.#counts[other]! >= LEAST_SEEDS) room += this.#counts[other]!;
    }
    if (room > this.#inOther.length) {
      this.#inOther = new Uint32Array(2 * room);
      this.#inOwn = new Uint32Array(2 * room);
    }
    for (let i = 0; i < size; i += 3) {
      const other = this.#found[i]!;
      if (this.#counts[other]! < LEAST_SEEDS) continue;
      const place = this.#ends[other]!++;
      this.#inOther[place] = this.#found[i + 1]!;
      this.#inOwn[place] = this.#found[i + 2]!;
    }
  }

  /** The other texts that have seeds enough, ascending. */
  others(): number[] {
    return this.#touched.filter((other) => this.#counts[other]! >= LEAST_SEEDS).sort((x, y) => x - y);
  }

  /** The runs that begin at the seeds with text `a`. */
  runsWith(a: number, normsA: Uint32Array, normsB: Uint32Array): Run[] {
    const runs: Run[] = [];
    const end = this.#ends[a]!;
    for (let at = end - this.#counts[a]!; at < end; at++) {
      const run = runFrom(normsA, normsB, this.#inOther[at]!, this.#inOwn[at]!);
      if (run !== null) runs.push(run);
    }
    return runs;
  }
}
