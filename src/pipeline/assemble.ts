import { type Diagnostic, type Dossier, spanOf, type Witness } from '../model/index.ts';
import { countWords } from '../text/index.ts';
import { VERSION } from '../version.ts';
import type { FlowResults } from './runner.ts';
import type { StemmaFlow } from './stages.ts';

/** The dossier, as the contract names its parts, from what the flow computed. */
export function assemble({ witnesses, dossier }: FlowResults<StemmaFlow>): Dossier {
  return {
    format: 'stemma.dossier/1',
    version: VERSION,
    witnesses: witnesses.map(toWitness),
    findings: dossier.findings,
    lineage: { ...dossier.lineage, changes: dossier.changes },
    quotes: dossier.checks,
    figures: dossier.measures,
    times: dossier.timeline.mentions,
    timeline: dossier.timeline.moments,
    names: [],
    statements: dossier.statements,
    coverage: dossier.coverage,
    commitments: [],
    diagnostics: witnesses.flatMap(toDiagnostics),
  };
}

type WitnessResult = FlowResults<StemmaFlow>['witnesses'][number];

function toWitness({ sigil, document, report, form }: WitnessResult): Witness {
  const { path, url, mediaType, bytes } = document;
  const { title, byline, publisher, agency, published, language, kind, text, origin, removed } = report;
  return {
    sigil,
    id: document.id,
    source: { ...(path === undefined ? {} : { path }), ...(url === undefined ? {} : { url }), mediaType, bytes },
    title,
    byline,
    publisher,
    agency,
    published,
    language,
    kind,
    text,
    words: countWords(form),
    origin,
    removed,
  };
}

function toDiagnostics({ sigil, document, report }: WitnessResult): Diagnostic[] {
  const source = document.path ?? document.url;
  return [...(document.diagnostics ?? []), ...report.diagnostics].map(({ code, severity, message, range }) => ({
    code,
    severity,
    message,
    ...(source === undefined ? {} : { source }),
    ...(range === undefined ? {} : { span: spanOf({ sigil, text: report.text }, range) }),
  }));
}
