import type { Lexicon } from '../lang/index.ts';
import type { Range, TextForm } from '../model/index.ts';
import { clauseStarts } from './clauses.ts';
import { type Term, termsOf } from './terms.ts';

/** A clause that says something: the smallest piece of a report that can be a statement's support. */
export interface StatementUnit extends Range {
  /** Number of its sentence within the report. */
  readonly sentence: number;
  readonly terms: readonly Term[];
}

/** Every clause of a report that carries at least one term, in order. Clauses tile their sentences. */
export function statementUnits(form: TextForm, lexicon: Lexicon, finite: (at: number) => boolean): StatementUnit[] {
  const { tokens, sentences } = form;
  const units: StatementUnit[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!;
    const to = sentences[s + 1]!;
    const starts = clauseStarts(form, from, to, { finite });
    for (const [i, first] of starts.entries()) {
      const last = starts[i + 1] ?? to;
      const terms = termsOf(form, first, last, lexicon);
      if (terms.length > 0)
        units.push({ start: tokens.starts[first]!, end: tokens.ends[last - 1]!, sentence: s, terms });
    }
  }
  return units;
}
