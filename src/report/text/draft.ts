import type { Dossier, Finding, Witness } from '../../model/index.ts';
import { count, findingText, label, type Mark, textsOf } from './findings.ts';
import { placeOf } from './place.ts';
import { shorten } from './wrap.ts';

/**
 * What to mend in a draft, as a linter prints it: place, finding, evidence. `content`: the decoded draft as it was
 * handed in. `name`: how the reader calls it.
 */
export function draftText(report: DraftReport, width: number, mark: Mark): string {
  const { draft, findings, content, name } = report;
  const textOf = textsOf(report.dossier);
  const parts = findings.map((finding, at) => {
    const place = draftPlace(finding, draft, content);
    const where = place === null ? name : `${name}:${place.line}:${place.column}`;
    return `${mark('bold', where)}\n${findingText(finding, at + 1, width, mark, textOf)}`;
  });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const summary =
    findings.length === 0
      ? `${name}: nothing found.`
      : `${name}: ${count(findings.length, 'finding')}, ${errors} to look at first.`;
  return `${[...parts, ...legend(report, width, mark), summary].join('\n\n')}\n`;
}

/** Which report each sigil of the findings stands for, the draft first. */
function legend({ dossier, draft, findings, name }: DraftReport, width: number, mark: Mark): string[] {
  const cited = new Set(findings.flatMap(({ spans }) => spans.map(({ witness }) => witness)));
  const rows = dossier.witnesses
    .filter(({ sigil }) => cited.has(sigil))
    .map((witness) => {
      const called = witness.sigil === draft.sigil ? `${name} (the draft)` : label(witness);
      return `  ${mark('bold', witness.sigil)}  ${shorten(called, width - witness.sigil.length - 4)}`;
    });
  return rows.length === 0 ? [] : [rows.join('\n')];
}

/** A draft, its dossier and what was found. */
export interface DraftReport {
  readonly dossier: Dossier;
  readonly draft: Witness;
  readonly findings: readonly Finding[];
  readonly content: string;
  readonly name: string;
}

/** Where the finding's first words in the draft stand in the document that was handed in. */
function draftPlace({ spans }: Finding, { sigil, origin }: Witness, content: string) {
  const span = spans.find(({ witness }) => witness === sigil);
  return span === undefined ? null : placeOf(span.start, origin, content);
}
