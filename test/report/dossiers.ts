import { collate, type Dossier, type SourceDocument } from '../../src/index.ts';
import { sha256Hex } from '../../src/pipeline/index.ts';

/** A document of invented text, as a surface would hand it in. */
export function documentOf(content: string, path: string, mediaType = 'text/plain'): SourceDocument {
  return { content, mediaType, id: sha256Hex(content), bytes: content.length, path };
}

/** Two reports of a bridge, one made from the other. */
export function bridgeDossier(): Promise<Dossier> {
  return collate([
    documentOf(
      'Bridge over the Wend opens\n\nThe new bridge over the river Wend opened on Monday 4 May 2026, the mayor of Holt said, after 14 months of work and two floods.\n\nAbout 300 people crossed it in the first hour, most of them with dogs.\n',
      'one.txt',
    ),
    documentOf(
      'Wend bridge opens\n\nThe new bridge over the river Wend opened on Monday 4 May 2026, the mayor of Holt said, after 14 months of work.\n\nMore than 500 people crossed it in the first hour, most of them with dogs.\n',
      'two.txt',
    ),
  ]);
}

const NOTHING = {
  witnesses: [],
  findings: [],
  quotes: [],
  figures: [],
  times: [],
  timeline: [],
  digest: [],
  names: [],
} as const;

/** A dossier without anything. */
export const EMPTY: Dossier = {
  format: 'stemma.dossier/1',
  version: '0',
  ...NOTHING,
  lineage: { edges: [], families: [], exemplars: [], pairs: [], changes: [] },
  statements: [],
  coverage: [],
  commitments: [],
  diagnostics: [],
};

/** What an attacker would write into a report. */
export const HOSTILE = {
  markup: '<img src=x onerror="alert(1)"><script>alert(2)</script></script><!--<svg onload=alert(3)>',
  attribute: `" onmouseover="alert(4)" x='`,
  override: 'invoice\u202Etxt.exe',
  control: 'a\u0000b\u001b[31mred\u0007',
  word: 'w'.repeat(10_000),
  address: 'javascript:alert(5)',
  spreadsheet: '=HYPERLINK("http://x.example","y")',
} as const;

/** A dossier whose every string is hostile. */
export function hostileDossier(): Dossier {
  const everything = Object.values(HOSTILE).join(' ');
  const text = `${everything}\n\n${HOSTILE.markup} ${HOSTILE.word}`;
  const witness = (sigil: string) => ({
    sigil,
    id: sigil.repeat(64),
    source: { path: HOSTILE.markup, url: HOSTILE.address, mediaType: HOSTILE.attribute, bytes: 1 },
    title: everything,
    byline: [HOSTILE.markup],
    publisher: HOSTILE.attribute,
    agency: HOSTILE.markup,
    published: { value: '2026-03-30', precision: 'day', basis: 'given' } as const,
    language: 'en',
    kind: 'report' as const,
    text,
    words: 1,
    origin: [[0, 0, text.length]] as const,
    credits: [],
    removed: [{ text: HOSTILE.markup, reason: HOSTILE.markup }],
  });
  const span = (sigil: string) => ({ witness: sigil, start: 0, end: everything.length, text: everything });
  const [a, b] = [span('A'), span('B')];
  return {
    ...EMPTY,
    witnesses: [witness('A'), witness('B')],
    findings: [
      {
        id: 'f1',
        rule: HOSTILE.attribute,
        severity: 'error',
        message: everything,
        spans: [a, b],
        because: everything,
        confidence: 0.9,
        doubt: HOSTILE.markup,
        inputs: [{ name: HOSTILE.markup, value: HOSTILE.attribute, threshold: HOSTILE.markup }],
        counter: [everything],
      },
    ],
    lineage: {
      edges: [
        {
          from: 'A',
          to: 'B',
          relation: 'copy',
          share: 1,
          confidence: 1,
          evidence: [{ kind: 'shared-text', text: HOSTILE.markup, spans: [a] }],
        },
      ],
      families: [['A', 'B']],
      exemplars: [],
      pairs: [{ a: 'A', b: 'B', shareOfA: 1, shareOfB: 1, passages: [{ a, b, kind: 'verbatim' }] }],
      changes: [{ from: 'A', to: 'B', kind: 'changed', before: a, after: b, weight: 1 }],
    },
    quotes: [
      {
        id: 'q1',
        span: a,
        kind: 'direct',
        speaker: { id: null, name: HOSTILE.markup, span: null },
        cue: null,
        check: {
          verdict: 'edited',
          record: [b],
          similarity: 0.5,
          edits: [{ op: 'change', quote: HOSTILE.markup, record: HOSTILE.attribute }],
          why: HOSTILE.markup,
        },
        utterance: 'u1',
      },
    ],
    figures: [
      {
        id: 'm1',
        label: HOSTILE.attribute,
        unit: HOSTILE.markup,
        readings: [{ span: a, value: 1, low: 1, high: 2, modifier: null, attributed: HOSTILE.markup }],
        verdict: 'conflict',
        why: HOSTILE.markup,
        conflicts: [],
      },
    ],
    times: [
      {
        id: 't1',
        span: a,
        start: '2026-03-30',
        end: '2026-03-30',
        precision: 'day',
        anchor: HOSTILE.markup,
        clashes: [],
      },
    ],
    timeline: [{ start: '2026-03-30', end: '2026-03-30', precision: 'day', spans: [a, b], witnesses: ['A', 'B'] }],
    names: [
      {
        id: 'n1',
        name: HOSTILE.markup,
        kind: 'person',
        variants: [{ text: HOSTILE.override, witnesses: ['A'] }],
        roles: [HOSTILE.attribute],
      },
    ],
    statements: [
      {
        id: 's1',
        text: everything,
        support: [{ span: a, stance: 'states', family: 0 }],
        silent: [{ witness: 'B', nearest: { span: b, similarity: 0.5 } }],
        independent: 1,
        contested: true,
        basis: { voices: [HOSTILE.markup], unattributed: 0 },
      },
    ],
    commitments: [
      {
        id: 'c1',
        span: a,
        actor: HOSTILE.markup,
        strength: 'will' as const,
        undertaking: 'u1',
        action: HOSTILE.markup,
        due: { start: '2026-04-01', end: '2026-04-01', kind: 'by' as const },
        statement: null,
      },
    ],
    diagnostics: [{ code: HOSTILE.markup, severity: 'warning', message: HOSTILE.markup, source: HOSTILE.markup }],
  };
}
