import type { Range } from '../../model/index.ts';

/** A word that carries a claim: its base form, and what kind of word it is. */
export interface Term extends Range {
  /** Base form of a word; a number in plain digits ("2500", "1.5"); the full name of a month or weekday. */
  readonly word: string;
  readonly kind: TermKind;
  /** What a match of this term counts before the dossier has its say, 0–1. */
  readonly weight: number;
  /** A negation stands right before it: "not seen", "no planet". */
  readonly negated?: true;
  /** It denies something itself: "failed", "rejected". */
  readonly denial?: true;
  /** It is a verb where it stands, as far as tags tell. */
  readonly verb?: true;
  /** Read from a pronoun or description: it can be matched, and is not missed. */
  readonly referred?: true;
  /** Read from the sentence before. */
  readonly carried?: true;
  /** A date in the report's words, folded: what tells it where the report's own day is not known. */
  readonly surface?: string;
  /** What a figure or date may be. Dates count days from a day that does not matter, months as 31 of them. */
  readonly interval?: Interval;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Two intervals with other units are not compared: "percent", "$", "date", the noun that is counted; null: unknown. */
  readonly unit: string | null;
  /** Said outright, with a number or a month: weekdays and "last week" lean on the day of the report. */
  readonly explicit: boolean;
  /** Of a figure by which something has risen or fallen. */
  readonly change?: 'up' | 'down';
  /** A date by or before which something happens. */
  readonly deadline?: true;
  /** The day of the week by which alone a date is told; which one of the year it is, the report's own day says. */
  readonly weekday?: string;
  /** A date whose year the words leave to the reader. */
  readonly yearless?: true;
}

/** Whether two ranges have nothing in common. What only touches is apart: "three" ends where "four" begins. */
export function apart(x: Pick<Interval, 'low' | 'high'>, y: Pick<Interval, 'low' | 'high'>): boolean {
  return (
    x.high < y.low || y.high < x.low || (x.low < x.high && y.low < y.high && (x.high === y.low || y.high === x.low))
  );
}

/** `frame`: reporting words, and roles next to a name. They place a claim and are none. */
export type TermKind = 'word' | 'name' | 'number' | 'date' | 'frame';

/** Who is spoken of is rarely what is said. */
export const NAME_WEIGHT = 0.6;
/** Each part of a name of several words. */
export const NAME_PART_WEIGHT = 0.35;
