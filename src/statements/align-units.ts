import type { Language } from '../lang/index.ts';
import { formOf } from '../text/index.ts';
import { JOIN } from './group.ts';
import { indexUnits } from './indexed.ts';
import { linkUnits } from './links.ts';
import { keepBest } from './rivals.ts';
import { negationsIn, termsOf } from './terms.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Two pieces of text of different reports that speak of the same thing. */
export interface UnitAlignment {
  readonly a: { readonly report: number; readonly unit: number };
  readonly b: { readonly report: number; readonly unit: number };
  /** How far they say the same, 0–1: the share of both that the other has, less where what they share is common. */
  readonly similarity: number;
  /** Strong enough to be taken for the same claim, and no other piece of the same report is much better. */
  readonly same: boolean;
}

/**
 * Which sentences or clauses of several reports say the same. `reports[r][u]` is piece `u` of report `r`; pieces of one
 * report are never aligned. Words weigh by their rarity among all the pieces. Pairs that share next to nothing are left
 * out; the most alike come first, ties in the order given. Cost grows with the pairs that share rare words.
 */
export function alignUnits(reports: readonly (readonly string[])[], language: Language): UnitAlignment[] {
  const pieces = reports.map((units) =>
    units.map((text, sentence) => {
      const form = formOf(text, language.form);
      const terms = termsOf(form, 0, form.tokens.length, language);
      const negations = negationsIn(form, 0, form.tokens.length, language);
      const bare = { voice: null, modal: false, question: false, denies: null };
      return { start: 0, end: text.length, sentence, terms, negations, ...bare };
    }),
  );
  const vocabulary = vocabularyOf(
    pieces.map((units) => units.map(({ terms }) => terms)),
    language.lexicon,
  );
  const units = indexUnits(pieces, vocabulary);
  const { links } = linkUnits(units, vocabulary, reports.length);
  const same = new Set(
    keepBest(
      units,
      links.filter(({ score }) => score >= JOIN),
    ),
  );
  return links
    .map((link) => ({
      a: { report: units[link.a]!.witness, unit: units[link.a]!.place },
      b: { report: units[link.b]!.witness, unit: units[link.b]!.place },
      similarity: link.similarity,
      same: same.has(link),
    }))
    .sort((x, y) => y.similarity - x.similarity);
}
