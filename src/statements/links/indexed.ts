import type { ClauseShape } from '../units/shape.ts';
import type { Interval } from '../units/term.ts';
import type { StatementUnit } from '../units/units.ts';
import type { Voice } from '../units/voices.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A unit with its terms as numbers, ready to be compared thousands of times. */
export interface IndexedUnit extends Omit<ClauseShape, 'dated' | 'day' | 'openingDay'> {
  /** Index of its witness, in canonical order. */
  readonly witness: number;
  /** Its number among the units of its witness. */
  readonly place: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly ids: Uint32Array;
  /** Norms of all its words, ascending. */
  readonly words: Uint32Array;
  /** Rarity within the dossier times the weight of the term. */
  readonly weights: Float32Array;
  /** How far into its report it stands, 0–1. */
  readonly depth: number;
  /** Words of the clause that deny something or say that it is missing. */
  readonly negations: number;
  readonly denying: boolean;
  readonly fragment: boolean;
  readonly modal: boolean;
  /** The one date that it gives outright, or else that the opening clause of its sentence gives; null where there is none. */
  readonly when: Interval | null;
  /** The time that it is said of; null where no date tells. */
  readonly era: Interval | null;
  /** Sum of `weights`, without names that only a pronoun stands for. */
  readonly total: number;
  readonly voice: Voice | null;
  readonly question: boolean;
  /** Index of the unit that it denies without repeating it; null where it denies none. */
  readonly denies: number | null;
  /** Its speaker denies it. */
  readonly denied: boolean;
  /** Offset from which it can be read by itself. */
  readonly opens: number;
  /** Which neighbour's condition or time it is: -1, 0 or 1. */
  readonly hangs: -1 | 0 | 1;
  /** How much it needs what stands before it, 0–1. */
  readonly leaning: number;
  /** The person whose words in quotation marks it is; null where nobody is named. */
  readonly speaker: Speaker | null;
}

export interface Speaker {
  /** Folded words of the personal name. */
  readonly names: readonly string[];
  /** `Name.id`; null where the dossier has no such name. */
  readonly id: string | null;
}

/** Above 1, what is rare counts more than in proportion: one telling word says more than three middling ones. */
const RARITY_POWER = 1.7;

/** All units of all witnesses, in order. `names`: for each witness, by its own names, the dossier's `Name.id`. */
export function indexUnits(
  reports: readonly (readonly StatementUnit[])[],
  vocabulary: Vocabulary,
  names: readonly (readonly string[])[] = [],
): IndexedUnit[] {
  // Of a few thousand words, each stands in the clauses many times. In full precision: they are rounded as weights.
  const rarities = Array.from(vocabulary.rarity, (rarity) => rarity ** RARITY_POWER);
  let first = 0;
  return reports.flatMap((units, witness) => {
    const offset = first;
    first += units.length;
    let opening = units[0];
    return units.map((unit, place) => {
      if (unit.sentence !== opening!.sentence) opening = unit;
      const { shape } = unit;
      const size = shape.kinds.length;
      const ids = new Uint32Array(size);
      const weights = new Float32Array(size);
      let total = 0;
      for (let i = 0; i < size; i++) {
        const term = unit.terms[i]!;
        const id = vocabulary.idOf(term);
        ids[i] = id;
        weights[i] = term.weight * rarities[id]!;
        if (!term.referred) total += weights[i]!;
      }
      // Field by field: an object spread into another is slow to read from.
      return {
        ids,
        weights,
        kinds: shape.kinds,
        negated: shape.negated,
        denials: shape.denials,
        exact: shape.exact,
        telling: shape.telling,
        verbs: shape.verbs,
        referred: shape.referred,
        countedBy: shape.countedBy,
        intervals: shape.intervals,
        figures: shape.figures,
        total,
        spoken: shape.spoken,
        witness,
        place,
        sentence: unit.sentence,
        start: unit.start,
        end: unit.end,
        words: unit.words,
        depth: place / units.length,
        negations: unit.negations,
        denying: unit.denying,
        fragment: unit.fragment,
        modal: unit.modal,
        when: shape.day ?? (shape.dated ? null : opening!.shape.openingDay),
        era: unit.era,
        voice: unit.voice,
        question: unit.question,
        denies: unit.denies === null ? null : offset + unit.denies,
        denied: unit.voice?.denied === true,
        opens: unit.opens,
        hangs: unit.hangs,
        leaning: unit.leaning,
        speaker: speakerOf(unit.voice, names[witness] ?? []),
      };
    });
  });
}

function speakerOf(voice: Voice | null, ids: readonly string[]): Speaker | null {
  if (voice === null || !voice.direct || !voice.named) return null;
  if (voice.personal === null) return null;
  return { names: voice.personal, id: voice.local === null ? null : (ids[voice.local] ?? null) };
}
