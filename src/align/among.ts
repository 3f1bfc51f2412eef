import { type Passage, passagesOfRuns } from './passages.ts';
import { SHINGLE_WORDS, writeShingles } from './prints.ts';
import { type Sorted, sorted } from './radix.ts';
import { MAX_PLACES, type Run } from './runs.ts';
import type { Words } from './words.ts';

/** Two texts of many, by index, `a < b`, and the passages they share: at least one. */
export interface SharingTexts {
  readonly a: number;
  readonly b: number;
  readonly passages: readonly Passage[];
}

/**
 * All passages that any two of many texts share, ordered by `b`, then `a`: for each pair what `findPassages` finds, in one
 * pass over all their shingles in the order of their hashes, instead of a search for each pair. O(shingles + seeds of all
 * pairs + shared words); memory 32 bytes a word.
 */
export function passagesAmong(texts: readonly Words[]): SharingTexts[] {
  const corpus = corpusOf(texts);
  const runs = runsOf(corpus, repeated(shinglesOf(texts, corpus)));
  const found: SharingTexts[] = [];
  for (const { a, b, shared } of byPair(runs, corpus)) {
    const passages = passagesOfRuns(shared, texts[a]!, texts[b]!);
    if (passages.length > 0) found.push({ a, b, passages });
  }
  return found;
}

/** The words of all texts in a row. Places are numbers in this row. */
interface Corpus {
  /**
   * Two entries a place, because both are read together and at random: the word's norm, and its text. Before each text and
   * behind the last is a place of norm 0: no run goes over it.
   */
  readonly words: Uint32Array;
  /** The place of each text's first word; a final entry as if there were one more. */
  readonly starts: Uint32Array;
}

function corpusOf(texts: readonly Words[]): Corpus {
  const starts = new Uint32Array(texts.length + 1);
  starts[0] = 1;
  texts.forEach(({ length }, i) => {
    starts[i + 1] = starts[i]! + length + 1;
  });
  const words = new Uint32Array(2 * starts[texts.length]!);
  texts.forEach(({ norms, length }, text) => {
    let at = 2 * starts[text]!;
    for (let i = 0; i < length; i++) {
      words[at++] = norms[i]!;
      words[at++] = text;
    }
  });
  return { words, starts };
}

/** Bits of a hash that need no sorting: those above part a million shingles well enough, and the rest is compared. */
const UNSORTED_BITS = 10;

/**
 * All places by the upper bits of the hashes of their shingles, equal ones in order. A text's last words, with which no
 * shingle begins, are all equal and come first.
 */
function shinglesOf(texts: readonly Words[], { words, starts }: Corpus): Sorted {
  const hashes = new Uint32Array(words.length / 2);
  texts.forEach(({ norms }, text) => {
    writeShingles(norms, hashes, starts[text]!);
  });
  return sorted(hashes, UNSORTED_BITS);
}

/** Runs of any two texts, in no order, as parallel arrays; the place in the earlier text comes first. */
class Runs {
  textsA = new Uint32Array(4096);
  textsB = new Uint32Array(4096);
  a = new Uint32Array(4096);
  b = new Uint32Array(4096);
  lengths = new Uint32Array(4096);
  size = 0;

  push(textA: number, textB: number, a: number, b: number, length: number): void {
    if (this.size === this.a.length) {
      this.textsA = grown(this.textsA);
      this.textsB = grown(this.textsB);
      this.a = grown(this.a);
      this.b = grown(this.b);
      this.lengths = grown(this.lengths);
    }
    this.textsA[this.size] = textA;
    this.textsB[this.size] = textB;
    this.a[this.size] = a;
    this.b[this.size] = b;
    this.lengths[this.size++] = length;
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * array.length);
  more.set(array);
  return more;
}

/** The shingles that may stand in two places, in the same arrays: most stand in one. */
function repeated({ keys, order }: Sorted): Sorted {
  let size = 0;
  let from = 0;
  // Places with which no shingle begins.
  while (from < keys.length && keys[from] === 0) from++;
  while (from < keys.length) {
    const upper = keys[from]! >>> UNSORTED_BITS;
    let to = from + 1;
    while (to < keys.length && keys[to]! >>> UNSORTED_BITS === upper) to++;
    if (to - from > 2 || (to - from === 2 && keys[from] === keys[from + 1])) {
      for (let i = from; i < to; i++) {
        keys[size] = keys[i]!;
        order[size++] = order[i]!;
      }
    }
    from = to;
  }
  return { keys: keys.subarray(0, size), order: order.subarray(0, size) };
}

/** The maximal runs of all pairs, each found at the shingle with which it begins. */
function runsOf({ words }: Corpus, { keys, order }: Sorted): Runs {
  const runs = new Runs();
  // Read at random, but all at once: reads that do not wait for one another take a fraction of the time.
  const owners = new Uint32Array(keys.length);
  const before = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const at = 2 * order[i]!;
    owners[i] = words[at + 1]!;
    before[i] = words[at - 2]!;
  }
  const refrain = new Uint8Array(keys.length);
  for (let from = 0, j = 0; j < keys.length; j++) {
    const key = keys[j]!;
    if (key >>> UNSORTED_BITS !== keys[from]! >>> UNSORTED_BITS) from = j;
    const owner = owners[j]!;
    const word = before[j]!;
    let inText = 0;
    let i = j - 1;
    for (; i >= from && owners[i] === owner; i--) if (keys[i] === key) inText++;
    if (inText >= MAX_PLACES) {
      refrain[j] = 1;
      continue;
    }
    for (; i >= from; i--) {
      if (keys[i] !== key || refrain[i] !== 0 || (word !== 0 && before[i] === word)) continue;
      const length = lengthOf(words, order[i]!, order[j]!);
      // Shorter: the shingles only share a hash.
      if (length >= SHINGLE_WORDS) runs.push(owners[i]!, owner, order[i]!, order[j]!, length);
    }
  }
  return runs;
}

/** How many words two places have in common. */
function lengthOf(words: Uint32Array, a: number, b: number): number {
  let length = 0;
  while (words[2 * (a + length)] === words[2 * (b + length)] && words[2 * (a + length)] !== 0) length++;
  return length;
}

/** The runs of each two texts that have any, by `b`, then `a`. */
function* byPair({ textsA, textsB, a, b, lengths, size }: Runs, { starts }: Corpus) {
  const byA = sorted(textsA.slice(0, size)).order;
  const ofB = new Uint32Array(size);
  for (let i = 0; i < size; i++) ofB[i] = textsB[byA[i]!]!;
  const byBoth = sorted(ofB).order;
  for (let at = 0; at < size; ) {
    const first = byA[byBoth[at]!]!;
    const inA = textsA[first]!;
    const inB = textsB[first]!;
    const shared: Run[] = [];
    for (; at < size; at++) {
      const run = byA[byBoth[at]!]!;
      if (textsA[run] !== inA || textsB[run] !== inB) break;
      shared.push({ a: a[run]! - starts[inA]!, b: b[run]! - starts[inB]!, length: lengths[run]! });
    }
    yield { a: inA, b: inB, shared };
  }
}
