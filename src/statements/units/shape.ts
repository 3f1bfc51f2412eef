import { contains, type Range } from '../../model/index.ts';
import type { Interval, Term } from './term.ts';
import { EXACT_WEIGHT, SMALL_NUMBER_WEIGHT } from './term-figures.ts';
import type { Voice } from './voices.ts';

export const Kind = { Word: 0, Name: 1, Number: 2, Date: 3, Frame: 4 } as const;

const KINDS = { word: Kind.Word, name: Kind.Name, number: Kind.Number, date: Kind.Date, frame: Kind.Frame } as const;

/** Terms of a unit that count; a clause of more is a list, and its first terms tell it. */
const MAX_TERMS = 31;

/** What a clause's terms are, whatever the other reports say. Bits and arrays go by term. */
export interface ClauseShape {
  readonly kinds: Uint8Array;
  /** Bit `i`: a negation stands before term `i`. */
  readonly negated: number;
  /** Bit `i`: term `i` denies something itself. */
  readonly denials: number;
  /** Bit `i`: term `i` is a figure of so many digits that two reports hardly share it by chance. */
  readonly exact: number;
  /** Bit `i`: term `i` is a figure that does not stand in every other sentence, as "two" and "three" do. */
  readonly telling: number;
  /** Bit `i`: term `i` is a verb. */
  readonly verbs: number;
  /** Bit `i`: term `i` is read from a pronoun or description, and not missed where it finds no partner. */
  readonly referred: number;
  /** The figure of the clause that counts it ("five" for "drivers" in "five bus drivers"); -1 where none does. */
  readonly countedBy: Int8Array;
  /** What a figure or date may be; null for words. */
  readonly intervals: readonly (Interval | null)[];
  /** Where a figure stands in the text; null for what is none. */
  readonly figures: readonly (Range | null)[];
  /** Bit `i`: term `i` stands within the quotation that the clause mostly is; all bits where it is none. */
  readonly spoken: number;
  /** It gives a date. */
  readonly dated: boolean;
  /** The only date of the clause, if it is said outright. */
  readonly day: Interval | null;
  /** The date that the clause opens with, names aside: it goes for all the clauses of its sentence. */
  readonly openingDay: Interval | null;
}

export function shapeOf(all: readonly Term[], voice: Voice | null): ClauseShape {
  const terms = all.length > MAX_TERMS ? all.slice(0, MAX_TERMS) : all;
  const size = terms.length;
  const kinds = new Uint8Array(size);
  const countedBy = new Int8Array(size);
  const intervals = new Array<Interval | null>(size);
  const figures = new Array<Range | null>(size);
  let [negated, denials, exact, telling, verbs, referred, spoken] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < size; i++) {
    const term = terms[i]!;
    const bit = 1 << i;
    kinds[i] = KINDS[term.kind];
    countedBy[i] = countingFigure(terms, i);
    intervals[i] = term.interval ?? null;
    figures[i] = term.kind === 'number' ? { start: term.start, end: term.end } : null;
    if (term.negated) negated |= bit;
    if (term.denial) denials |= bit;
    if (term.weight >= EXACT_WEIGHT) exact |= bit;
    if (term.kind === 'number' && term.weight > SMALL_NUMBER_WEIGHT) telling |= bit;
    if (term.verb) verbs |= bit;
    if (term.referred) referred |= bit;
    if (!isBeside(term, voice)) spoken |= bit;
  }
  return {
    kinds,
    negated,
    denials,
    exact,
    telling,
    verbs,
    referred,
    countedBy,
    intervals,
    figures,
    spoken,
    dated: all.some(({ kind }) => kind === 'date'),
    day: dayOf(all),
    openingDay: openingDay(all),
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
function dayOf(terms: readonly Term[]): Interval | null {
  const dates = terms.filter(({ kind, referred }) => kind === 'date' && referred !== true);
  const interval = dates[0]?.interval;
  return dates.length === 1 && interval?.explicit ? interval : null;
}

/** The date that a sentence opens with, names aside: it goes for all its clauses. */
function openingDay(terms: readonly Term[]): Interval | null {
  const first = terms.find(({ kind }) => kind !== 'name' && kind !== 'frame');
  return first?.kind === 'date' ? dayOf(terms) : null;
}

/** Whether a term stands beside the quotation that its clause mostly is. */
function isBeside(term: Range, voice: Voice | null): boolean {
  return voice?.direct === true && !contains(voice.range, term);
}
