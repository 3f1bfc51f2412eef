import type { Language } from '../lang/index.ts';
import type { Finding, Measure } from '../model/index.ts';
import { changeFindings } from './changes.ts';
import { commitmentFindings } from './commitments.ts';
import { copyFindings } from './copying.ts';
import { figureFindings } from './figures.ts';
import { dossierwide, type FindingInput } from './input.ts';
import { namesMisspelt } from './names.ts';
import { quoteFindings } from './quotes.ts';
import { every } from './rank.ts';
import { statementFindings } from './statements.ts';
import { timeFindings } from './times.ts';
import { claimsWithoutSource, figuresWithoutSource, quotesReworded, quotesWithoutSource } from './unsupported.ts';

/** Rules about what other reports do; a draft's author asks about the draft. */
const OF_OTHERS: ReadonlySet<string> = new Set(['left-out', 'statement-one-source', 'copied-common-source']);

/**
 * What to mend in a draft before it is published: the rules of the findings, those about the report `draft` (a sigil)
 * only and all of them, with more: what no source has, or has otherwise, and names written otherwise. The most important
 * first.
 */
export function draftFindings(input: FindingInput, draft: string, language: Language): Finding[] {
  const figures = input.figures.map((measure) => disputesOf(draft, measure));
  const sources = dossierwide({ ...input, figures }, language);
  const dossier = { ...sources, called: (sigil: string) => (sigil === draft ? 'The draft' : sources.called(sigil)) };
  const drafts = [
    ...quoteFindings(dossier),
    // Who took the text stands first.
    ...copyFindings(dossier).filter(({ spans }) => spans[0]?.witness === draft),
    ...changeFindings(dossier),
    ...figureFindings(dossier),
    ...timeFindings(dossier),
    ...statementFindings(dossier, draft),
    ...commitmentFindings(dossier),
    ...quotesWithoutSource(draft, dossier),
    ...quotesReworded(draft, dossier),
    ...figuresWithoutSource(draft, dossier),
    ...claimsWithoutSource(draft, dossier),
    ...namesMisspelt(draft, dossier),
  ];
  return every(
    drafts.filter(({ rule, spans }) => !OF_OTHERS.has(rule) && spans.some(({ witness }) => witness === draft)),
  );
}

/** The measure with the conflicts of the draft alone: what the sources dispute among themselves would be told first. */
function disputesOf(draft: string, measure: Measure): Measure {
  const conflicts = measure.conflicts.filter((pair) =>
    pair.some((reading) => measure.readings[reading]!.span.witness === draft),
  );
  const settled = measure.verdict === 'conflict' && conflicts.length === 0;
  return { ...measure, conflicts, verdict: settled ? 'compatible' : measure.verdict };
}
