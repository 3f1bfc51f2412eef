import type { StatementUnit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A unit with its terms as numbers, ready to be compared thousands of times. */
export interface IndexedUnit {
  /** Index of its witness, in canonical order. */
  readonly witness: number;
  /** Its number among the units of its witness. */
  readonly place: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly ids: Uint32Array;
  /** Rarity within the dossier times the weight of the term. */
  readonly weights: Float32Array;
  readonly kinds: Uint8Array;
  /** Sum of `weights`. */
  readonly total: number;
}

export const Kind = { Word: 0, Name: 1, Number: 2, Date: 3, Frame: 4 } as const;

const KINDS = { word: Kind.Word, name: Kind.Name, number: Kind.Number, date: Kind.Date, frame: Kind.Frame } as const;

/** Terms of a unit that count; a clause of more is a list, and its first terms tell it. */
export const MAX_TERMS = 31;

/** All units of all witnesses, in order. */
export function indexUnits(reports: readonly (readonly StatementUnit[])[], vocabulary: Vocabulary): IndexedUnit[] {
  return reports.flatMap((units, witness) =>
    units.map((unit, place) => {
      const terms = unit.terms.slice(0, MAX_TERMS);
      const ids = Uint32Array.from(terms, (term) => vocabulary.idOf(term));
      const weights = Float32Array.from(terms, (term, i) => term.weight * vocabulary.rarity[ids[i]!]!);
      return {
        witness,
        place,
        sentence: unit.sentence,
        start: unit.start,
        end: unit.end,
        ids,
        weights,
        kinds: Uint8Array.from(terms, ({ kind }) => KINDS[kind]),
        total: weights.reduce((sum, weight) => sum + weight, 0),
      };
    }),
  );
}
