import { Tag, type TextForm } from '../../model/index.ts';
import type { TokenRange } from './replies.ts';
import type { Interval, Term } from './term.ts';
import { YEAR } from './term-dates.ts';

/**
 * Of what time a report's clauses speak, as far as dates with a year tell: a clause's own date, or the one that its
 * paragraph gave last, as long as it goes on in the past tense. Clauses are read in order.
 */
export class EraReader {
  readonly #form: TextForm;
  readonly #tags: Uint8Array;
  #paragraph = 0;
  #era: Interval | null = null;

  constructor(form: TextForm, tags: Uint8Array) {
    this.#form = form;
    this.#tags = tags;
  }

  /** `terms`: those of the clause itself. */
  read(terms: readonly Term[], { from, to }: TokenRange): Interval | null {
    const { paragraphs } = this.#form;
    while (this.#paragraph + 1 < paragraphs.length && paragraphs[this.#paragraph + 1]! <= from) {
      this.#paragraph++;
      this.#era = null;
    }
    const dates = terms.filter(({ kind }) => kind === 'date');
    if (dates.length > 0) {
      const years = dates.flatMap(({ interval }) => (interval !== undefined && saysYear(interval) ? [interval] : []));
      this.#era = years.length === 1 && dates.length === 1 ? years[0]! : null;
    } else if (this.#era !== null && !this.#isPast(from, to)) this.#era = null;
    return this.#era;
  }

  /** Whether the clause has a verb in the past tense and none in the present. */
  #isPast(from: number, to: number): boolean {
    let past = false;
    for (let i = from; i < to; i++) {
      const tag = this.#tags[i]!;
      if (tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD) return false;
      if (tag === Tag.VBD) past = true;
    }
    return past;
  }
}

/** Whether a date's words give its year: "October 2000", but not "Monday". */
function saysYear({ explicit, yearless, deadline }: Interval): boolean {
  return explicit && yearless !== true && deadline !== true;
}

/**
 * Whether two clauses are said of different times: both give a year, and not the same; or one gives one that is long past
 * on the day `now`, and the other, which gives none, goes for its report's own day. `now`: as dates are numbered; null
 * where nobody knows.
 */
export function erasDiffer(a: Interval | null, b: Interval | null, now: number | null): boolean {
  if (a !== null && b !== null) return yearOf(a.high) < yearOf(b.low) || yearOf(b.high) < yearOf(a.low);
  const era = a ?? b;
  return era !== null && now !== null && era.high < now - YEAR;
}

/** Days of a month count from 1: the last of a December is the whole of its year. */
function yearOf(day: number): number {
  return Math.floor((day - 1) / YEAR);
}
