import { type Diagnostic, type Dossier, type LabelledTurn, spanOf, type Turn, type Witness } from '../model/index.ts';
import { countWords } from '../text/index.ts';
import { VERSION } from '../version.ts';
import type { FlowResults } from './runner.ts';
import type { StemmaFlow } from './stages.ts';

/** The dossier, as the contract names its parts, from what the flow computed. */
export function assemble({ witnesses, dossier }: FlowResults<StemmaFlow>): Dossier {
  return {
    format: 'stemma.dossier/1',
    version: VERSION,
    witnesses: witnesses.map((witness) => ({
      ...toWitness(witness, dossier.entities.ids[witness.sigil] ?? []),
      published: witness.report.published ?? dossier.lentTimes[witness.sigil]?.published ?? null,
    })),
    findings: dossier.findings,
    lineage: { ...dossier.lineage, changes: dossier.changes },
    quotes: dossier.checks,
    figures: dossier.measures.measures,
    times: dossier.timeline.mentions,
    timeline: dossier.timeline.moments,
    names: dossier.entities.names,
    statements: dossier.statements,
    digest: dossier.digest,
    coverage: dossier.coverage,
    commitments: dossier.undertakings,
    diagnostics: witnesses.flatMap(toDiagnostics),
  };
}

type WitnessResult = FlowResults<StemmaFlow>['witnesses'][number];

function toWitness(
  { sigil, document, report, form, names }: WitnessResult,
  ids: readonly string[],
): Omit<Witness, 'published'> {
  const { path, url, mediaType, bytes } = document;
  const { title, byline, publisher, agency, language, kind, text, origin, removed, credits } = report;
  return {
    sigil,
    id: document.id,
    source: { ...(path === undefined ? {} : { path }), ...(url === undefined ? {} : { url }), mediaType, bytes },
    title,
    byline,
    publisher,
    agency,
    language,
    kind,
    text,
    words: countWords(form),
    origin,
    removed,
    credits: credits.map(({ name, kind }) => ({ name, kind })),
    ...(report.turns.length === 0
      ? {}
      : {
          turns: report.turns.map((turn, i) => toTurn(sigil, report.text, turn, ids[names.turnNames[i] ?? -1] ?? '')),
        }),
  };
}

/** A turn as the contract has it; the speaker is empty where the label names nobody. */
function toTurn(sigil: string, text: string, { label, span }: LabelledTurn, speaker: string): Turn {
  return { speaker, label: spanOf({ sigil, text }, label), span: spanOf({ sigil, text }, span) };
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
