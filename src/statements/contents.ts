import type { IndexedUnit } from './indexed.ts';
import type { ClauseFigures } from './matching.ts';
import type { MeasuredFigure } from './measured.ts';

/** Units by what they say: reports that were copied say the same in hundreds of places, and two contents are compared once. */
export interface Contents {
  /** By unit: the number of its content. */
  readonly of: Int32Array;
  /** By content: how many units have it. */
  readonly sizes: Int32Array;
}

/**
 * Numbers units so that two have one number only if nothing tells them apart but where they stand and their time (`era`):
 * the same terms, words, figures by the ledger and speakers, beside the same terms in the rest of the sentence.
 */
export function contentsOf(
  units: readonly IndexedUnit[],
  sentences: readonly (ReadonlySet<number> | null)[],
  figures: readonly ClauseFigures[],
): Contents {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const keyOfFigure = figureKeys();
  const of = Int32Array.from(units, (unit, u) => {
    const key = `${keyOfUnit(unit)}${keyOfSentence(sentences[u]!)}|${(figures[u] ?? []).map(keyOfFigure).join()}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = sizes.length;
      numbers.set(key, number);
      sizes.push(0);
    }
    sizes[number]!++;
    return number;
  });
  return { of, sizes: Int32Array.from(sizes) };
}

function keyOfUnit(unit: IndexedUnit): string {
  const { ids, words, weights, kinds, countedBy } = unit;
  const told = [
    [ids.length, words.length, unit.total, unit.negated, unit.exact, unit.telling, unit.verbs, unit.referred],
    [unit.spoken, unit.negations, unit.denying, unit.fragment, unit.modal, unit.denied],
    [unit.intervals, unit.when, unit.speaker],
  ];
  return `${bits(ids)}${bits(words)}${bits(weights)}${bits(kinds)}${bits(countedBy)}${JSON.stringify(told)}`;
}

function keyOfSentence(terms: ReadonlySet<number> | null): string {
  return terms === null ? '-' : bits(Uint32Array.from(terms).sort());
}

/** Numbers as a string of their bytes: one that is written out in digits takes ten times as long. */
function bits(numbers: Uint32Array | Float32Array | Uint8Array | Int8Array): string {
  return String.fromCharCode(...new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
}

/** Keys for figures that are the same or different from the same others. */
function figureKeys(): (figure: MeasuredFigure | null) => string {
  const measures = new Map<MeasuredFigure['measure'], number>();
  const sets = new Map<MeasuredFigure['against'], string>();
  return (figure) => {
    if (figure === null) return '';
    const { measure, against, low, high, unit } = figure;
    if (!measures.has(measure)) measures.set(measure, measures.size);
    if (!sets.has(against)) sets.set(against, [...against].sort((x, y) => x - y).join(' '));
    return `${measures.get(measure)} ${low} ${high} ${JSON.stringify(unit)} ${sets.get(against)}`;
  };
}
