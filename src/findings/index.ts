import type { Language } from '../lang/index.ts';
import type { Finding } from '../model/index.ts';
import { changeFindings } from './changes.ts';
import { commitmentFindings } from './commitments.ts';
import { copyFindings } from './copying.ts';
import { figureFindings } from './figures.ts';
import { dossierwide, type FindingInput } from './input.ts';
import { nameFindings } from './names.ts';
import { quoteFindings } from './quotes.ts';
import { rank } from './rank.ts';
import { statementFindings } from './statements.ts';
import { timeFindings } from './times.ts';

export { draftFindings } from './draft.ts';
export { RULES, type Rule } from './finding.ts';
export type { FindingInput } from './input.ts';

/** What a reader should look at first, most important first. */
export function findFindings(input: FindingInput, language: Language): Finding[] {
  const dossier = dossierwide(input, language);
  return rank([
    ...quoteFindings(dossier),
    ...copyFindings(dossier),
    ...changeFindings(dossier),
    ...figureFindings(dossier),
    ...timeFindings(dossier),
    ...statementFindings(dossier),
    ...commitmentFindings(dossier),
    ...nameFindings(dossier),
  ]);
}
