import type { Language } from '../lang/index.ts';
import { formOf, tagForm } from '../text/index.ts';
import { type StatementUnit, statementUnits } from './units.ts';

/** The clauses of a report's title, which is no part of its text; ranges are within the title. None where there is none. */
export function titleUnits(title: string | null, language: Language): StatementUnit[] {
  if (title === null) return [];
  const form = formOf(title, language.form);
  return statementUnits({
    form,
    tags: tagForm(form, language.tagging.model()),
    language,
    times: [],
    figures: [],
    names: [],
    references: [],
    quotations: [],
    skipped: [],
  });
}
