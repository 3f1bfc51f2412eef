import { createHash } from 'node:crypto';
import { momentOf } from '../lineage/dates.ts';
import type { ArchivedReport, Publication, Range, WitnessKind } from '../model/index.ts';
import { VERSION } from '../version.ts';
import { Database, type Row, type Value } from './database.ts';
import { type ArchivedSource, placeOf } from './entry.ts';
import { plainLetters } from './query.ts';
import type { Reading } from './reading.ts';
import { bytesOf, type Sketch, sketchFrom } from './stories/index.ts';

/** Of the tables below; an index that another version of them or of Stemma made is made anew. */
const MADE_BY = `3/${VERSION}`;

/**
 * `reports`: what was read of each. `texts`: their words. `prints`: their shingles, a word each, kept as an inverted index
 * without a text: a fifth of what a table of hashes takes, and as many to write for the thousandth report as for the first.
 */
const TABLES = `
create table meta (key text primary key, value) without rowid;
create table reports (
  n integer primary key, name text not null unique, place text not null, source text not null,
  title text, publisher text, byline text not null, published text, precision text, basis text,
  earliest integer, latest integer, language text not null, kind text not null, words integer not null,
  path text, url text, added text not null, stamps text not null, text text not null, sketch blob
);
create index reports_place on reports (place);
create index reports_earliest on reports (earliest);
create virtual table texts using fts5(title, text, publisher, content='reports', content_rowid='n', tokenize="unicode61 remove_diacritics 2");
create virtual table prints using fts5(shingles, content='', detail='none', columnsize=0, tokenize='ascii');
create virtual table shingles using fts5vocab(prints, instance);
`;

const LISTED =
  'name, title, publisher, byline, published, precision, basis, language, kind, words, path, url, added, earliest';

/** Of a report's place: how many texts came from there, and which of them it is. `n` counts in the order of the log. */
export const VERSIONS = `(select count(*) from reports as one where one.place = reports.place) as versions,
  (select count(*) from reports as one where one.place = reports.place and one.n <= reports.n) as version`;

/** What a query for reports asks of each. */
const COLUMNS = `${LISTED}, ${VERSIONS}`;

/** The earliest published first, undated ones last, versions of one place as they were added. */
export const IN_ORDER = 'earliest is null, earliest, place, n';

/** A report as the index holds it, with its text. */
export interface IndexedReport extends ArchivedReport {
  readonly text: string;
  /** Lines of the text that are none of its prose. */
  readonly stamps: readonly Range[];
}

/** A report with what the search for stories keeps of it. */
export interface SketchedReport extends ArchivedReport {
  readonly sketch: Sketch;
}

/** Which reports of an archive are meant. */
export interface ReportFilter {
  /** Minutes of universal time: published at this time or later, as far as the date tells. */
  readonly since?: number;
  readonly until?: number;
  /** A part of the publisher's name, in any case. */
  readonly publisher?: string;
  /** "en" is "en-GB" too. */
  readonly language?: string;
}

/**
 * What can be asked of an archive: a projection of its log and contents, made anew whenever it is missing, of another
 * version or of another log. Open while the archive's lock is held.
 */
export class Index {
  readonly db: Database;

  constructor(path: string) {
    this.db = new Database(path);
  }

  /** Whether SQLite finds nothing wrong with the file. Reads all of it. */
  static isWhole(path: string): boolean {
    try {
      const db = new Database(path);
      const found = db.get('pragma quick_check(1)');
      db.close();
      return found?.quick_check === 'ok';
    } catch {
      return false;
    }
  }

  /** Whether it is of this version and of a log that begins with the bytes which `tailAt` gives. */
  async fits(tailAt: (end: number) => Promise<Buffer | null>): Promise<boolean> {
    const tables = this.db.get("select count(*) as n from sqlite_schema where name = 'meta'");
    if (tables?.n !== 1 || this.#meta('made by') !== MADE_BY) return false;
    const tail = await tailAt(this.upto);
    return tail !== null && hashOf(tail) === this.#meta('tail');
  }

  /** Makes the tables. */
  make(): void {
    this.db.exec(TABLES);
    this.#note('made by', MADE_BY);
    this.reached(0, Buffer.alloc(0));
  }

  /** Bytes of the log that are in it. */
  get upto(): number {
    return Number(this.#meta('upto') ?? 0);
  }

  /** How many reports the filter lets through. */
  count(filter: ReportFilter): number {
    const { where, values } = whereOf(filter);
    return Number(this.db.get(`select count(*) as n from reports where ${where}`, ...values)?.n);
  }

  /** How many reports it has. */
  get size(): number {
    return Number(this.db.get('select max(n) as n from reports')?.n ?? 0);
  }

  /** Says how far it is, and with which bytes the log ends there. */
  reached(upto: number, tail: Buffer): void {
    this.#note('upto', upto);
    this.#note('tail', hashOf(tail));
  }

  /** Whether there is a report of this name. */
  has(name: string): boolean {
    return this.db.get('select 1 as yes from reports where name = ?', name) !== null;
  }

  /** Every place that a report came from. */
  places(): readonly string[] {
    return this.db.all('select distinct place from reports').map(({ place }) => String(place));
  }

  /** What there is from a report's place: nothing, the same text, or another one. */
  versionsOf(source: ArchivedSource, { report }: Reading): 'none' | 'same' | 'other' {
    const before = this.db.all('select title, text from reports where place = ?', placeOf(source));
    if (before.length === 0) return 'none';
    return before.some(({ title, text }) => title === report.title && text === storable(report.text))
      ? 'same'
      : 'other';
  }

  add(source: ArchivedSource, added: string, { report, words, shingles, sketch }: Reading): void {
    const { title, publisher, byline, published, language, kind, stamps } = report;
    const moment = published === null ? null : momentOf(published);
    const text = storable(report.text);
    const n = this.size + 1;
    this.db.run(
      `insert into reports values (${new Array(21).fill('?').join()})`,
      n,
      source.name,
      placeOf(source),
      JSON.stringify(source),
      title,
      publisher,
      JSON.stringify(byline),
      published?.value ?? null,
      published?.precision ?? null,
      published?.basis ?? null,
      moment?.from ?? null,
      moment?.to ?? null,
      language,
      kind,
      words,
      source.path ?? null,
      source.url ?? null,
      added,
      JSON.stringify(stamps.map(({ start, end }) => ({ start, end }))),
      text,
      bytesOf(sketch),
    );
    // Marks are set by the places of words, so that the words in the index may have other letters than those of the report.
    const plain = [title, text, publisher].map((words) => (words === null ? null : plainLetters(words)));
    this.db.run('insert into texts (rowid, title, text, publisher) values (?, ?, ?, ?)', n, ...plain);
    this.db.run(
      'insert into prints (rowid, shingles) values (?, ?)',
      n,
      Array.from(shingles, (hash) => hash.toString(36)).join(' '),
    );
  }

  /** The log's line on a report; null where there is none of this name. */
  source(name: string): ArchivedSource | null {
    const row = this.db.get('select source from reports where name = ?', name);
    return row === null ? null : (JSON.parse(String(row.source)) as ArchivedSource);
  }

  /** The reports of these names, with their texts; names that there are not are left out. */
  reports(names: readonly string[]): readonly IndexedReport[] {
    return names.flatMap((name) => {
      const row = this.db.get(`select ${COLUMNS}, text, stamps from reports where name = ?`, name);
      return row === null ? [] : [indexed(row)];
    });
  }

  /**
   * The reports that have at least `least` of some shingles, those with the most and rarest first: their names. Rarity is
   * counted in bits: a shingle of two reports weighs one more than one of four.
   */
  sharing(shingles: Uint32Array, least: number): readonly string[] {
    const size = this.size;
    const found = new Map<number, { count: number; weight: number }>();
    for (const hash of shingles) {
      const docs = this.db.all('select doc from shingles where term = ?', hash.toString(36));
      const weight = Math.log2((size + 1) / Math.max(1, docs.length));
      for (const { doc } of docs) {
        const one = found.get(Number(doc));
        if (one === undefined) found.set(Number(doc), { count: 1, weight });
        else {
          one.count++;
          one.weight += weight;
        }
      }
    }
    return [...found]
      .filter(([, { count }]) => count >= least)
      .map(([n, { weight }]) => ({
        weight,
        name: String(this.db.get('select name from reports where n = ?', n)?.name),
      }))
      .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
      .map(({ name }) => name);
  }

  /** All that the filter lets through, the earliest published first, undated ones last. */
  list(filter: ReportFilter = {}): readonly ArchivedReport[] {
    const { where, values } = whereOf(filter);
    return this.db.all(`select ${COLUMNS} from reports where ${where} order by ${IN_ORDER}`, ...values).map(listed);
  }

  /** The same in the same order, with their sketches. */
  sketched(filter: ReportFilter = {}): readonly SketchedReport[] {
    const { where, values } = whereOf(filter);
    return this.db
      .all(`select ${COLUMNS}, sketch from reports where ${where} order by ${IN_ORDER}`, ...values)
      .map((row) => ({ ...listed(row), sketch: sketchFrom(row.sketch as Uint8Array) }));
  }

  close(): void {
    this.db.close();
  }

  #meta(key: string): Value {
    return this.db.get('select value from meta where key = ?', key)?.value ?? null;
  }

  #note(key: string, value: string | number): void {
    this.db.run('insert or replace into meta values (?, ?)', key, value);
  }
}

/** The part of a query after `where` that a filter comes to. */
export function whereOf({ since, until, publisher, language }: ReportFilter): {
  readonly where: string;
  readonly values: readonly (string | number)[];
} {
  const parts: [string, ...(string | number)[]][] = [];
  if (since !== undefined) parts.push(['latest >= ?', since]);
  if (until !== undefined) parts.push(['earliest <= ?', until]);
  if (publisher !== undefined) parts.push(['instr(lower(reports.publisher), lower(?)) > 0', publisher]);
  if (language !== undefined) parts.push(["(language = ? or language like ? || '-%')", language, language]);
  return {
    where: parts.length === 0 ? 'true' : parts.map(([sql]) => sql).join(' and '),
    values: parts.flatMap(([, ...values]) => values),
  };
}

/** A row of `COLUMNS` as a report. */
export function listed(row: Row): ArchivedReport {
  const text = (value: Value | undefined) => (value === null || value === undefined ? null : String(value));
  return {
    id: String(row.name),
    title: text(row.title),
    publisher: text(row.publisher),
    byline: JSON.parse(String(row.byline)) as string[],
    published:
      row.published === null
        ? null
        : ({ value: row.published, precision: row.precision, basis: row.basis } as Publication),
    language: String(row.language),
    kind: row.kind as WitnessKind,
    words: Number(row.words),
    ...(row.path === null ? {} : { path: String(row.path) }),
    ...(row.url === null ? {} : { url: String(row.url) }),
    added: String(row.added),
    ...(Number(row.versions) > 1 ? { version: { number: Number(row.version), of: Number(row.versions) } } : {}),
  };
}

function indexed(row: Row): IndexedReport {
  return { ...listed(row), text: String(row.text), stamps: JSON.parse(String(row.stamps)) as Range[] };
}

/** SQLite ends a text at a NUL. */
function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
