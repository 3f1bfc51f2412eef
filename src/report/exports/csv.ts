import { strToU8, zipSync } from 'fflate';
import type { Dossier, Span } from '../../model/index.ts';
import { formatInterval } from '../models/dates.ts';
import { en } from '../strings/en.ts';
import type { ReaderDecision } from './decisions.ts';

type Cell = string | number | boolean | null;

/** One ledger as a table: the names of its columns, and its rows. */
interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Places in a table: the sigil, the first character and the one after the last, and the words. */
const AT = ['report', 'start', 'end', 'words'];
const at = ({ witness, start, end, text }: Span): readonly Cell[] => [witness, start, end, text];
const nowhere: readonly Cell[] = [null, null, null, null];

/** Every ledger of a dossier as a table with one row for each place that it names. `decisions` is the readers' own. */
export function tablesOf(dossier: Dossier, decisions: readonly ReaderDecision[] = []): readonly Table[] {
  const { witnesses, findings, lineage, quotes, figures, times, timeline, names, statements, commitments } = dossier;
  return [
    {
      name: 'reports',
      columns: [
        'sigil',
        'sha256',
        'file',
        'url',
        'title',
        'byline',
        'publisher',
        'agency',
        'published',
        'basis',
      ].concat(['language', 'kind', 'words', 'family']),
      rows: witnesses.map((one) => [
        one.sigil,
        one.id,
        one.source.path ?? null,
        one.source.url ?? null,
        one.title,
        one.byline.join('; '),
        one.publisher,
        one.agency,
        one.published?.value ?? null,
        one.published?.basis ?? null,
        one.language,
        one.kind,
        one.words,
        lineage.families.findIndex((family) => family.includes(one.sigil)) + 1,
      ]),
    },
    {
      name: 'findings',
      columns: ['finding', 'rank', 'severity', 'rule', 'message', 'because', 'doubt', 'confidence', ...AT],
      rows: findings.flatMap(({ id, severity, rule, message, because, doubt, confidence, spans }, rank) =>
        spans.map((span) => [id, rank + 1, severity, rule, message, because, doubt, confidence, ...at(span)]),
      ),
    },
    {
      name: 'lineage',
      columns: ['from', 'to', 'relation', 'share', 'confidence', 'evidence'],
      rows: lineage.edges.map(({ from, to, relation, share, confidence, evidence }) => [
        from,
        to,
        relation,
        share,
        confidence,
        evidence.map(({ text }) => text).join('; '),
      ]),
    },
    {
      name: 'changes',
      columns: [
        'from',
        'to',
        'kind',
        'weight',
        'before',
        'before_start',
        'before_end',
        'after',
        'after_start',
        'after_end',
      ],
      rows: lineage.changes.map(({ from, to, kind, weight, before, after }) => [
        from,
        to,
        kind,
        weight,
        ...[before, after].flatMap((span) => [span?.text ?? null, span?.start ?? null, span?.end ?? null]),
      ]),
    },
    {
      name: 'quotes',
      columns: [
        'quote',
        'utterance',
        'kind',
        'speaker',
        'verdict',
        'similarity',
        'why',
        ...AT,
        'record',
        'record_words',
      ],
      rows: quotes.map(({ id, utterance, kind, speaker, check, span }) => [
        id,
        utterance,
        kind,
        speaker?.name ?? null,
        check.verdict,
        check.similarity,
        check.why,
        ...at(span),
        check.record.map(({ witness, start, end }) => `${witness}:${start}-${end}`).join(' '),
        check.record.map(({ text }) => text).join(' … '),
      ]),
    },
    {
      name: 'figures',
      columns: ['measure', 'label', 'unit', 'verdict', 'value', 'low', 'high', 'modifier', 'attributed', ...AT],
      rows: figures.flatMap(({ id, label, unit, verdict, readings }) =>
        readings.map(({ value, low, high, modifier, attributed, span }) => [
          id,
          label,
          unit,
          verdict,
          value,
          low,
          high,
          modifier,
          attributed,
          ...at(span),
        ]),
      ),
    },
    {
      name: 'times',
      columns: ['time', 'from', 'to', 'precision', 'anchor', 'clashes', ...AT],
      rows: times.map(({ id, start, end, precision, anchor, clashes, span }) => [
        id,
        start,
        end,
        precision,
        anchor,
        clashes.join(' '),
        ...at(span),
      ]),
    },
    {
      name: 'timeline',
      columns: ['from', 'to', 'shown', 'precision', 'reports', ...AT],
      rows: timeline.flatMap(({ start, end, precision, witnesses, spans }) =>
        spans.map((span) => [start, end, formatInterval(start, end, en), precision, witnesses.join(' '), ...at(span)]),
      ),
    },
    {
      name: 'names',
      columns: ['name_id', 'name', 'kind', 'roles', 'written', 'reports'],
      rows: names.flatMap(({ id, name, kind, roles, variants }) =>
        variants.map(({ text, witnesses }) => [id, name, kind, roles.join('; '), text, witnesses.join(' ')]),
      ),
    },
    {
      name: 'statements',
      columns: ['statement', 'text', 'independent', 'contested', 'stance', 'similarity', ...AT],
      rows: statements.flatMap(({ id, text, independent, contested, support, silent, titled = [] }) => [
        ...support.map(({ stance, span }): readonly Cell[] => [
          id,
          text,
          independent,
          contested,
          stance,
          null,
          ...at(span),
        ]),
        ...titled.map((witness): readonly Cell[] => [
          id,
          text,
          independent,
          contested,
          'titled',
          null,
          witness,
          ...nowhere.slice(1),
        ]),
        ...silent.map(({ witness, nearest }): readonly Cell[] => [
          id,
          text,
          independent,
          contested,
          'silent',
          nearest?.similarity ?? null,
          ...(nearest === null ? [witness, ...nowhere.slice(1)] : at(nearest.span)),
        ]),
      ]),
    },
    {
      name: 'commitments',
      columns: ['commitment', 'actor', 'action', 'due_from', 'due_to', 'statement', ...AT],
      rows: commitments.map(({ id, actor, action, due, statement, span }) => [
        id,
        actor,
        action,
        due?.start ?? null,
        due?.end ?? null,
        statement,
        ...at(span),
      ]),
    },
    {
      name: 'oddities',
      columns: ['code', 'severity', 'message', 'source', ...AT],
      rows: dossier.diagnostics.map(({ code, severity, message, source, span }) => [
        code,
        severity,
        message,
        source ?? null,
        ...(span === undefined ? nowhere : at(span)),
      ]),
    },
    {
      name: 'decisions',
      columns: ['finding', 'decision', 'note', 'at'],
      rows: decisions.map(({ finding, decision, note, at }) => [finding, decision, note, at]),
    },
  ];
}

/**
 * A table as CSV (RFC 4180), with a head. A text that a spreadsheet would take for a formula gets an apostrophe in front,
 * as spreadsheets themselves write it: reports are other people's words, and must not calculate on the reader's machine.
 */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = /^[\s]*[=+\-@\t\r|]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Archives know no time before 1980; theirs is always the same, so that the same dossier gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** All ledgers that have rows, one CSV file each, in a ZIP archive. Each begins with a byte order mark, for spreadsheets. */
export function toCsvArchive(dossier: Dossier, decisions: readonly ReaderDecision[]): Uint8Array {
  const tables = tablesOf(dossier, decisions).filter(({ rows }) => rows.length > 0);
  return zipSync(Object.fromEntries(tables.map((table) => [`${table.name}.csv`, strToU8(`\ufeff${toCsv(table)}`)])), {
    mtime: NO_TIME,
  });
}
