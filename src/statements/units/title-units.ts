import type { Language } from '../../lang/index.ts';
import type { FigureMention, TextForm, TimeExpression } from '../../model/index.ts';
import { type StatementUnit, statementUnits } from './units.ts';

/** The clauses of a report's title, which is no part of its text; `form` and all ranges are of the title alone. */
export function titleUnits(
  title: {
    readonly form: TextForm;
    readonly tags: Uint8Array;
    readonly times: readonly TimeExpression[];
    readonly figures: readonly FigureMention[];
  },
  language: Language,
): StatementUnit[] {
  return statementUnits({ ...title, language, names: [], references: [], quotations: [], skipped: [] });
}
