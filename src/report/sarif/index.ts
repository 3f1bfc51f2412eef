import type { Finding, Severity, Span, Witness } from '../../model/index.ts';
import { VERSION } from '../../version.ts';
import type { DraftReport } from '../text/draft.ts';
import { placeOf } from '../text/place.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/**
 * The findings on a draft as a SARIF 2.1.0 log (OASIS 2020), which editors and code hosts show beside the text. The
 * draft's words are each result's location; the words of the sources are related locations.
 */
export function draftSarif({ dossier, draft, findings, content, name }: DraftReport): object {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const witnesses = new Map(dossier.witnesses.map((witness) => [witness.sigil, witness]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Stemma', version: VERSION, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.indexOf(finding.rule),
          level: LEVELS[finding.severity],
          message: { text: `${finding.message} ${finding.because} Doubt: ${finding.doubt}` },
          partialFingerprints: { 'stemma/v1': finding.id },
          locations: inDraft(finding, draft).map((span) => location(span, draft, name, content)),
          relatedLocations: finding.spans
            .filter(({ witness }) => witness !== draft.sigil)
            .map((span, at) => ({ id: at, ...related(span, witnesses.get(span.witness)!) })),
        })),
      },
    ],
  };
}

function inDraft({ spans }: Finding, { sigil }: Witness): Span[] {
  return spans.filter(({ witness }) => witness === sigil).slice(0, 1);
}

function location({ start, end, text }: Span, { origin }: Witness, name: string, content: string) {
  const [from, to] = [placeOf(start, origin, content), placeOf(Math.max(start, end - 1), origin, content)];
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(name) },
      region: {
        ...(from === null
          ? { charOffset: start, charLength: end - start }
          : { startLine: from.line, startColumn: from.column }),
        ...(from === null || to === null ? {} : { endLine: to.line, endColumn: to.column + 1 }),
        snippet: { text },
      },
    },
  };
}

function related({ start, end, text }: Span, { sigil, source }: Witness) {
  return {
    message: { text: `${sigil}: “${text}”` },
    physicalLocation: {
      artifactLocation: { uri: uriOf(source.path ?? source.url ?? sigil) },
      region: { charOffset: start, charLength: end - start, snippet: { text } },
    },
  };
}

/** A path or an address as a URI reference. */
function uriOf(name: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(name)) return name;
  return name.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
}
