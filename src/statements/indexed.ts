import { contains, type Range } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { Interval, Term } from './term.ts';
import { EXACT_WEIGHT, SMALL_NUMBER_WEIGHT } from './term-figures.ts';
import type { StatementUnit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Voice } from './voices.ts';

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
  /** Norms of all its words, ascending. */
  readonly words: Uint32Array;
  /** Rarity within the dossier times the weight of the term. */
  readonly weights: Float32Array;
  readonly kinds: Uint8Array;
  /** Bit `i`: a negation stands before term `i`. */
  readonly negated: number;
  /** Bit `i`: term `i` is a figure of so many digits that two reports hardly share it by chance. */
  readonly exact: number;
  /** Bit `i`: term `i` is a figure that does not stand in every other sentence, as "two" and "three" do. */
  readonly telling: number;
  /** Bit `i`: term `i` is a verb. */
  readonly verbs: number;
  /** How far into its report it stands, 0–1. */
  readonly depth: number;
  /** Bit `i`: term `i` is read from a pronoun or description, and not missed where it finds no partner. */
  readonly referred: number;
  /** By term: the figure of the clause that counts it ("five" for "drivers" in "five bus drivers"); -1 where none does. */
  readonly countedBy: Int8Array;
  /** Words of the clause that deny something or say that it is missing. */
  readonly negations: number;
  readonly denying: boolean;
  readonly fragment: boolean;
  readonly modal: boolean;
  /** By term: what a figure or date may be; null for words. */
  readonly intervals: readonly (Interval | null)[];
  /** By term: where a figure stands in the text; null for what is none. */
  readonly figures: readonly (Range | null)[];
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
  /** The person whose words in quotation marks it is; null where nobody is named. */
  readonly speaker: Speaker | null;
  /** Bit `i`: term `i` stands within the quotation that the clause mostly is; all bits where it is none. */
  readonly spoken: number;
}

export interface Speaker {
  /** Folded words of the personal name. */
  readonly names: readonly string[];
  /** `Name.id`; null where the dossier has no such name. */
  readonly id: string | null;
}

export const Kind = { Word: 0, Name: 1, Number: 2, Date: 3, Frame: 4 } as const;

const KINDS = { word: Kind.Word, name: Kind.Name, number: Kind.Number, date: Kind.Date, frame: Kind.Frame } as const;

/** Above 1, what is rare counts more than in proportion: one telling word says more than three middling ones. */
const RARITY_POWER = 1.7;
/** Terms of a unit that count; a clause of more is a list, and its first terms tell it. */
const MAX_TERMS = 31;

/** All units of all witnesses, in order. `names`: for each witness, by its own names, the dossier's `Name.id`. */
export function indexUnits(
  reports: readonly (readonly StatementUnit[])[],
  vocabulary: Vocabulary,
  names: readonly (readonly string[])[] = [],
): IndexedUnit[] {
  let first = 0;
  return reports.flatMap((units, witness) => {
    const offset = first;
    first += units.length;
    let opening = units[0];
    return units.map((unit, place) => {
      if (unit.sentence !== opening!.sentence) opening = unit;
      const terms = unit.terms.length > MAX_TERMS ? unit.terms.slice(0, MAX_TERMS) : unit.terms;
      const byTerm = indexedTerms(terms, unit.voice, vocabulary);
      // Field by field: an object spread into another is slow to read from.
      return {
        ids: byTerm.ids,
        weights: byTerm.weights,
        kinds: byTerm.kinds,
        negated: byTerm.negated,
        exact: byTerm.exact,
        telling: byTerm.telling,
        verbs: byTerm.verbs,
        referred: byTerm.referred,
        countedBy: byTerm.countedBy,
        intervals: byTerm.intervals,
        figures: byTerm.figures,
        total: byTerm.total,
        spoken: byTerm.spoken,
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
        when: dayOf(unit) ?? (unit.terms.some(({ kind }) => kind === 'date') ? null : openingDay(opening!)),
        era: unit.era,
        voice: unit.voice,
        question: unit.question,
        denies: unit.denies === null ? null : offset + unit.denies,
        denied: unit.voice?.denied === true,
        speaker: speakerOf(unit.voice, names[witness] ?? []),
      };
    });
  });
}

/** What a unit has by term. */
type IndexedTerms = Pick<
  IndexedUnit,
  | 'ids'
  | 'weights'
  | 'kinds'
  | 'negated'
  | 'exact'
  | 'telling'
  | 'verbs'
  | 'referred'
  | 'countedBy'
  | 'intervals'
  | 'figures'
  | 'total'
  | 'spoken'
>;

function indexedTerms(terms: readonly Term[], voice: Voice | null, vocabulary: Vocabulary): IndexedTerms {
  const size = terms.length;
  const ids = new Uint32Array(size);
  const weights = new Float32Array(size);
  const kinds = new Uint8Array(size);
  const countedBy = new Int8Array(size);
  const intervals = new Array<Interval | null>(size);
  const figures = new Array<Range | null>(size);
  let [negated, exact, telling, verbs, referred, spoken, total] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    const term = terms[i]!;
    const bit = 1 << i;
    const id = vocabulary.idOf(term);
    ids[i] = id;
    weights[i] = term.weight * vocabulary.rarity[id]! ** RARITY_POWER;
    kinds[i] = KINDS[term.kind];
    countedBy[i] = countingFigure(terms, i);
    intervals[i] = term.interval ?? null;
    figures[i] = term.kind === 'number' ? { start: term.start, end: term.end } : null;
    if (term.negated) negated |= bit;
    if (term.weight >= EXACT_WEIGHT) exact |= bit;
    if (term.kind === 'number' && term.weight > SMALL_NUMBER_WEIGHT) telling |= bit;
    if (term.verb) verbs |= bit;
    if (term.referred) referred |= bit;
    else total += weights[i]!;
    if (!isBeside(term, voice)) spoken |= bit;
  }
  return {
    ids,
    weights,
    kinds,
    negated,
    exact,
    telling,
    verbs,
    referred,
    countedBy,
    intervals,
    figures,
    total,
    spoken,
  };
}

/** Terms between a figure and what it counts: "five young bus drivers". */
const COUNTING_REACH = 3;

function countingFigure(terms: readonly Term[], at: number): number {
  if (terms[at]!.kind !== 'word') return -1;
  for (let i = at - 1; i >= Math.max(0, at - COUNTING_REACH); i--)
    if (terms[i]!.kind === 'number' && terms[i]!.interval?.unit === terms[at]!.word) return i;
  return -1;
}

/** The only date of a clause, if it is said outright. */
function dayOf({ terms }: StatementUnit): Interval | null {
  const dates = terms.filter(({ kind }) => kind === 'date');
  const interval = dates[0]?.interval;
  return dates.length === 1 && interval?.explicit ? interval : null;
}

/** The date that a sentence opens with, names aside: it goes for all its clauses. */
function openingDay(unit: StatementUnit): Interval | null {
  const first = unit.terms.find(({ kind }) => kind !== 'name' && kind !== 'frame');
  return first?.kind === 'date' ? dayOf(unit) : null;
}

/** Whether a term stands beside the quotation that its clause mostly is. */
function isBeside(term: Range, voice: Voice | null): boolean {
  return voice?.direct === true && !contains(voice.range, term);
}

function speakerOf(voice: Voice | null, ids: readonly string[]): Speaker | null {
  if (voice === null || !voice.direct || !voice.named) return null;
  const names = personalName(voice.name);
  return names === null ? null : { names, id: voice.local === null ? null : (ids[voice.local] ?? null) };
}

/**
 * The words of the personal name that a speaker's description ends with, folded: "union president Mara Tillow". Null
 * where it ends with none: "she", "a spokesman", "the President of Norland", "the Transit Commission".
 */
function personalName(description: string): readonly string[] | null {
  const words = description.split(/[^\p{L}\p{M}'’.-]+/u).filter(Boolean);
  let first = words.length;
  while (first > 0 && words[first - 1]![0] !== words[first - 1]![0]!.toLowerCase()) first--;
  const before = words[first - 1];
  if (before === 'of' || fold(words[0] ?? '') === 'the') return null;
  const name = words.slice(first).filter((word) => word.length > 2 && !word.endsWith('.'));
  return name.length === 0 ? null : name.map(fold);
}
