import { findPassages } from './passages.ts';
import type { Prints } from './prints.ts';
import type { Words } from './words.ts';

/** One text of a family, and the one it is most like among those before it; -1 for the first. */
export interface TableText {
  readonly text: string;
  readonly prints: Prints;
  readonly parent: number;
}

/** What one text has in a unit: a stretch of its characters; null where it has nothing there. */
export type Cell = { readonly start: number; readonly end: number } | null;

/**
 * A place in the texts of a family. `same`: all that have it read the same, to the letter; `spelling`: the same words
 * written differently; `variant`: different words.
 */
export interface TableUnit {
  readonly kind: 'same' | 'spelling' | 'variant';
  /** By text. */
  readonly cells: readonly Cell[];
  /** Texts that read the same, in the order of the first of them; texts without a cell are in none. */
  readonly readings: readonly (readonly number[])[];
}

/** Words of two neighbouring stretches that are taken for one another's variants at most; longer ones stand apart. */
const MAX_VARIANT = 25;

/**
 * The texts of a family side by side, unit by unit: the cells of one text, in order, are the whole of it, character for
 * character. Texts are laid one after the other against their parent's words, after the manner of progressive alignment;
 * words that stand in another order than the parent's start a place of their own. Texts come parents first.
 * O(texts · words · columns gained).
 */
export function alignTexts(texts: readonly TableText[]): TableUnit[] {
  const columns = new Columns(texts.length);
  texts.forEach((one, at) => {
    const { words } = one.prints;
    if (one.parent < 0) columns.append(at, words.length);
    else columns.insert(at, words, partnersOf(texts[one.parent]!.prints, one.prints), one.parent, texts);
  });
  const slots = texts.map(({ text, prints }) => slotsOf(text, prints.words));
  const stretches = stretchesOf(columns.rows, texts, slots);
  return unitsOf(stretches, texts, slots);
}

/** For each word of `b`, the word of `a` that it is aligned with; -1 where there is none. */
function partnersOf(a: Prints, b: Prints): Int32Array {
  const partners = new Int32Array(b.words.length).fill(-1);
  for (const { runs } of findPassages(a, b)) {
    for (let i = 0; i < runs.length; i += 3) {
      for (let k = 0; k < runs[i + 2]!; k++) partners[runs[i + 1]! + k] = runs[i]! + k;
    }
  }
  return partners;
}

/** Places of the table, in order: for each, the word of every text there; -1 where it has none. */
class Columns {
  rows: Int32Array[] = [];
  readonly #texts: number;

  constructor(texts: number) {
    this.#texts = texts;
  }

  /** The words of a text that is like none before it, at the end. */
  append(text: number, words: number): void {
    for (let word = 0; word < words; word++) this.rows.push(this.#row(text, word));
  }

  /** The words of a text, where its parent's partners stand; others beside them. */
  insert(text: number, words: Words, partners: Int32Array, parent: number, texts: readonly TableText[]): void {
    const placeOf = new Int32Array(texts[parent]!.prints.words.length).fill(-1);
    this.rows.forEach((row, place) => {
      if (row[parent]! >= 0) placeOf[row[parent]!] = place;
    });
    const places = Int32Array.from(partners, (partner) => (partner < 0 ? -1 : placeOf[partner]!));
    const kept = longestAscending(places);
    const rows: Int32Array[] = [];
    let place = 0;
    let word = 0;
    const upTo = (nextWord: number, nextPlace: number) => {
      rows.push(...this.#beside(text, words, word, nextWord, this.rows.slice(place, nextPlace), texts));
      word = nextWord;
      place = nextPlace;
    };
    for (let i = 0; i < words.length; i++) {
      if (!kept[i]) continue;
      upTo(i, places[i]!);
      const row = this.rows[place]!;
      row[text] = i;
      rows.push(row);
      word = i + 1;
      place++;
    }
    upTo(words.length, this.rows.length);
    this.rows = rows;
  }

  /** Words between two kept ones: at places between them where another text has the same word, in order, or new ones. */
  #beside(
    text: number,
    words: Words,
    from: number,
    to: number,
    between: readonly Int32Array[],
    texts: readonly TableText[],
  ): Int32Array[] {
    const rows: Int32Array[] = [];
    let place = 0;
    for (let word = from; word < to; word++) {
      const same = between.findIndex(
        (row, at) =>
          at >= place &&
          row.some((other, of) => other >= 0 && texts[of]!.prints.words.norms[other] === words.norms[word]),
      );
      // A far partner would push the words before it out of their places for the sake of one "the".
      if (same >= 0 && same - place <= NEAR) {
        rows.push(...between.slice(place, same));
        between[same]![text] = word;
        rows.push(between[same]!);
        place = same + 1;
      } else rows.push(this.#row(text, word));
    }
    rows.push(...between.slice(place));
    return rows;
  }

  #row(text: number, word: number): Int32Array {
    const row = new Int32Array(this.#texts).fill(-1);
    row[text] = word;
    return row;
  }
}

/** Places ahead in which a word without a partner in its parent looks for the same word of another text. */
const NEAR = 6;

/** 1 for each value of the longest series that ascends; values below 0 are in none. O(n log n), patience sorting. */
function longestAscending(values: Int32Array): Uint8Array {
  const tails: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (values[tails[middle]!]! < values[i]!) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = tails[low - 1]!;
    tails[low] = i;
  }
  const kept = new Uint8Array(values.length);
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) kept[i] = 1;
  return kept;
}

/** Where each word's share of the text begins; a final entry holds the text's length. Marks before a word go with it. */
function slotsOf(text: string, { starts, ends, length }: Words): Uint32Array {
  const slots = new Uint32Array(length + 1);
  for (let i = 1; i < length; i++) {
    let at = starts[i]!;
    while (at > ends[i - 1]! && !/\s/.test(text[at - 1]!)) at--;
    slots[i] = at > ends[i - 1]! ? at : starts[i]!;
  }
  slots[length] = text.length;
  return slots;
}

/** Neighbouring columns that the same texts have, alike or not: by text the words [from, to), empty where it has none. */
interface Stretch {
  readonly has: readonly number[];
  readonly alike: boolean;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function stretchesOf(
  rows: readonly Int32Array[],
  texts: readonly TableText[],
  slots: readonly Uint32Array[],
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const has = [...row.keys()].filter((text) => row[text]! >= 0);
    const written = new Set(
      has.map((text) => texts[text]!.text.slice(slots[text]![row[text]!], slots[text]![row[text]! + 1]).trimEnd()),
    );
    const last = stretches.at(-1);
    const goesOn =
      last !== undefined &&
      last.alike === (written.size === 1) &&
      last.has.join() === has.join() &&
      has.every((text) => last.to[text] === row[text]);
    if (goesOn) for (const text of has) last.to[text] = row[text]! + 1;
    else
      stretches.push({
        has,
        alike: written.size === 1,
        from: row.slice(),
        to: row.map((word) => (word < 0 ? -1 : word + 1)),
      });
  }
  return stretches;
}

function unitsOf(
  stretches: readonly Stretch[],
  texts: readonly TableText[],
  slots: readonly Uint32Array[],
): TableUnit[] {
  const units: TableUnit[] = [];
  for (let i = 0; i < stretches.length; ) {
    const together = [stretches[i]!];
    // Stretches of texts that have nothing in common, side by side: each other's variants.
    while (i + together.length < stretches.length && isVariantOf(stretches[i + together.length]!, together)) {
      together.push(stretches[i + together.length]!);
    }
    i += together.length;
    units.push(toUnit(together, texts, slots));
  }
  return units;
}

function isVariantOf(next: Stretch, before: readonly Stretch[]): boolean {
  const size = ({ has, from, to }: Stretch) => to[has[0]!]! - from[has[0]!]!;
  return (
    [next, ...before].every((one) => size(one) <= MAX_VARIANT) &&
    before.every(({ has }) => !has.some((text) => next.has.includes(text)))
  );
}

function toUnit(stretches: readonly Stretch[], texts: readonly TableText[], slots: readonly Uint32Array[]): TableUnit {
  const cells: Cell[] = texts.map((_, text) => {
    const own = stretches.find(({ has }) => has.includes(text));
    return own === undefined ? null : { start: slots[text]![own.from[text]!]!, end: slots[text]![own.to[text]!]! };
  });
  const groups = new Map<string, number[]>();
  cells.forEach((cell, text) => {
    if (cell === null) return;
    const written = texts[text]!.text.slice(cell.start, cell.end).trimEnd();
    groups.set(written, [...(groups.get(written) ?? []), text]);
  });
  const kind = stretches.length > 1 ? 'variant' : stretches[0]!.alike ? 'same' : 'spelling';
  return { kind, cells, readings: [...groups.values()] };
}
