import { strToU8, zipSync } from 'fflate';
import type { Dossier, Span, Statement } from '../../model/index.ts';
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

/** The columns of a table, each with the cell that a row has there. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** A place in a report, or only the report. */
type Place = Pick<Span, 'witness'> & Partial<Span>;

interface Placed {
  readonly span?: Place;
}

/** The columns of a place: the sigil, the first character and the one after the last, and the words. */
const PLACE: Columns<Placed> = {
  report: ({ span }) => span?.witness ?? null,
  start: ({ span }) => span?.start ?? null,
  end: ({ span }) => span?.end ?? null,
  words: ({ span }) => span?.text ?? null,
};

function table<Row>(name: string, rows: readonly Row[], columns: Columns<Row>): Table {
  const cells = Object.values(columns);
  return { name, columns: Object.keys(columns), rows: rows.map((row) => cells.map((cell) => cell(row))) };
}

/** Every ledger of a dossier as a table with one row for each place that it names. `decisions` is the readers' own. */
export function tablesOf(dossier: Dossier, decisions: readonly ReaderDecision[] = []): readonly Table[] {
  const { findings, lineage, quotes, figures, times, timeline, names, statements, commitments, diagnostics } = dossier;
  return [
    table('reports', dossier.witnesses, {
      sigil: ({ sigil }) => sigil,
      sha256: ({ id }) => id,
      file: ({ source }) => source.path ?? null,
      url: ({ source }) => source.url ?? null,
      title: ({ title }) => title,
      byline: ({ byline }) => byline.join('; '),
      publisher: ({ publisher }) => publisher,
      agency: ({ agency }) => agency,
      published: ({ published }) => published?.value ?? null,
      basis: ({ published }) => published?.basis ?? null,
      language: ({ language }) => language,
      kind: ({ kind }) => kind,
      words: ({ words }) => words,
      family: ({ sigil }) => lineage.families.findIndex((family) => family.includes(sigil)) + 1,
    }),
    table(
      'findings',
      findings.flatMap((finding, place) => finding.spans.map((span) => ({ ...finding, rank: place + 1, span }))),
      {
        finding: ({ id }) => id,
        rank: ({ rank }) => rank,
        severity: ({ severity }) => severity,
        rule: ({ rule }) => rule,
        message: ({ message }) => message,
        because: ({ because }) => because,
        doubt: ({ doubt }) => doubt,
        confidence: ({ confidence }) => confidence,
        ...PLACE,
      },
    ),
    table('lineage', lineage.edges, {
      from: ({ from }) => from,
      to: ({ to }) => to,
      relation: ({ relation }) => relation,
      share: ({ share }) => share,
      confidence: ({ confidence }) => confidence,
      evidence: ({ evidence }) => evidence.map(({ text }) => text).join('; '),
    }),
    table('changes', lineage.changes, {
      from: ({ from }) => from,
      to: ({ to }) => to,
      kind: ({ kind }) => kind,
      weight: ({ weight }) => weight,
      before: ({ before }) => before?.text ?? null,
      before_start: ({ before }) => before?.start ?? null,
      before_end: ({ before }) => before?.end ?? null,
      after: ({ after }) => after?.text ?? null,
      after_start: ({ after }) => after?.start ?? null,
      after_end: ({ after }) => after?.end ?? null,
    }),
    table('quotes', quotes, {
      quote: ({ id }) => id,
      utterance: ({ utterance }) => utterance,
      kind: ({ kind }) => kind,
      speaker: ({ speaker }) => speaker?.name ?? null,
      verdict: ({ check }) => check.verdict,
      similarity: ({ check }) => check.similarity,
      why: ({ check }) => check.why,
      ...PLACE,
      record: ({ check }) => check.record.map(({ witness, start, end }) => `${witness}:${start}-${end}`).join(' '),
      record_words: ({ check }) => check.record.map(({ text }) => text).join(' … '),
    }),
    table(
      'figures',
      figures.flatMap((measure) => measure.readings.map((reading) => ({ ...measure, ...reading }))),
      {
        measure: ({ id }) => id,
        label: ({ label }) => label,
        unit: ({ unit }) => unit,
        verdict: ({ verdict }) => verdict,
        value: ({ value }) => value,
        low: ({ low }) => low,
        high: ({ high }) => high,
        modifier: ({ modifier }) => modifier,
        attributed: ({ attributed }) => attributed,
        ...PLACE,
      },
    ),
    table('times', times, {
      time: ({ id }) => id,
      from: ({ start }) => start,
      to: ({ end }) => end,
      precision: ({ precision }) => precision,
      anchor: ({ anchor }) => anchor,
      clashes: ({ clashes }) => clashes.join(' '),
      ...PLACE,
    }),
    table(
      'timeline',
      timeline.flatMap((moment) => moment.spans.map((span) => ({ ...moment, span }))),
      {
        from: ({ start }) => start,
        to: ({ end }) => end,
        shown: ({ start, end }) => formatInterval(start, end, en),
        precision: ({ precision }) => precision,
        reports: ({ witnesses }) => witnesses.join(' '),
        ...PLACE,
      },
    ),
    table(
      'names',
      names.flatMap((name) => name.variants.map((variant) => ({ ...name, variant }))),
      {
        name_id: ({ id }) => id,
        name: ({ name }) => name,
        kind: ({ kind }) => kind,
        roles: ({ roles }) => roles.join('; '),
        written: ({ variant }) => variant.text,
        reports: ({ variant }) => variant.witnesses.join(' '),
      },
    ),
    table('statements', statements.flatMap(standsOf), {
      statement: ({ id }) => id,
      text: ({ text }) => text,
      independent: ({ independent }) => independent,
      contested: ({ contested }) => contested,
      stance: ({ stance }) => stance,
      similarity: ({ similarity }) => similarity,
      ...PLACE,
    }),
    table('commitments', commitments, {
      commitment: ({ id }) => id,
      actor: ({ actor }) => actor,
      action: ({ action }) => action,
      due_from: ({ due }) => due?.start ?? null,
      due_to: ({ due }) => due?.end ?? null,
      statement: ({ statement }) => statement,
      ...PLACE,
    }),
    table('oddities', diagnostics, {
      code: ({ code }) => code,
      severity: ({ severity }) => severity,
      message: ({ message }) => message,
      source: ({ source }) => source ?? null,
      ...PLACE,
    }),
    table('decisions', decisions, {
      finding: ({ finding }) => finding,
      decision: ({ decision }) => decision,
      note: ({ note }) => note,
      at: ({ at }) => at,
    }),
  ];
}

/** What one report has to do with a statement, and where; a report that is silent may have no place. */
interface Stand extends Statement {
  readonly stance: string;
  readonly similarity: number | null;
  readonly span: Place;
}

function standsOf(statement: Statement): Stand[] {
  const { support, silent, titled = [] } = statement;
  return [
    ...support.map(({ stance, span }) => ({ ...statement, stance, similarity: null, span })),
    ...titled.map((witness) => ({ ...statement, stance: 'titled', similarity: null, span: { witness } })),
    ...silent.map(({ witness, nearest }) => ({
      ...statement,
      stance: 'silent',
      similarity: nearest?.similarity ?? null,
      span: nearest?.span ?? { witness },
    })),
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
