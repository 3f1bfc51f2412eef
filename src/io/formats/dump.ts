import { hasReadableDate } from '../../extract/index.ts';
import type { MetadataHints } from '../../model/index.ts';
import { type Context, document, type Found, type Place, problem } from '../found.ts';
import { parseCsv } from './csv.ts';

type Value = unknown;
type Row = Readonly<Record<string, Value>>;

/** Names under which dumps keep what a report is made of, likeliest first; compared without case, `_` and `-`. */
const NAMES = {
  content: [
    'contenthtml',
    'bodyhtml',
    'html',
    'articlebody',
    'fulltext',
    'maintext',
    'body',
    'text',
    'content',
    'contenttext',
    'plaintext',
    'article',
    'story',
    'rawtext',
    'transcript',
    'value',
    'description',
    'summary',
  ],
  title: ['title', 'headline', 'head', 'name', 'subject'],
  byline: ['authors', 'author', 'byline', 'creator', 'writer', 'by'],
  published: [
    'datepublished',
    'publishedat',
    'published',
    'publicationdate',
    'publishdate',
    'pubdate',
    'publishedparsed',
    'datetime',
    'date',
    'createdat',
    'created',
    'timestamp',
    'time',
  ],
  url: ['url', 'link', 'permalink', 'weburl', 'sourceurl', 'canonicalurl', 'canonical', 'externalurl', 'uri'],
  publisher: [
    'publisher',
    'publication',
    'outlet',
    'sitename',
    'site',
    'newspaper',
    'source',
    'sourcename',
    'feed',
    'domain',
    'hostname',
    'host',
  ],
  language: ['language', 'lang', 'inlanguage', 'locale'],
} as const;

type DumpField = keyof typeof NAMES;

/** Characters a string must have to be a report where no field has a telling name. */
const LONG_TEXT = 200;

/** Reads a JSON document: one report, a list of them, or a list under a name ("items", "results"). JSON Feed is one. */
export function* readJson(content: string, place: Place, context: Context): Generator<Found> {
  let value: Value;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    yield problem('json.broken', place.name, `This is no valid JSON (${(error as Error).message}).`);
    return;
  }
  yield* readRows(rowsOf(value), place, context);
}

/** Reads JSON Lines: one report a line. Lines that are no JSON are told, the others go through. */
export function* readJsonLines(content: string, place: Place, context: Context): Generator<Found> {
  const rows: Row[] = [];
  const lines: number[] = [];
  const broken: number[] = [];
  content.split('\n').forEach((line, at) => {
    const row = rowOf(line);
    if (row === 'broken') broken.push(at + 1);
    else if (row !== 'blank') {
      rows.push(row);
      lines.push(at + 1);
    }
  });
  if (broken.length > 0) yield brokenLines(broken, place);
  yield* readRows(rows, place, context, (at) => `line ${lines[at]}`);
}

/** The same for a dump of any size, line by line; a line of more than a report's bytes comes as null, and is broken. */
export async function* streamJsonLines(
  lines: AsyncIterable<string | null>,
  place: Place,
  context: Context,
): AsyncGenerator<Found> {
  const broken: number[] = [];
  const defects = new Defects(place);
  let [at, rows, read] = [0, 0, 0];
  for await (const line of lines) {
    at++;
    const row = line === null ? 'broken' : rowOf(line);
    if (row === 'broken') broken.push(at);
    if (typeof row === 'string') continue;
    rows++;
    const found = reportIn(row, `${place.name}#${rows}`, place, context);
    defects.note(found, `line ${at}`);
    if (found === null) continue;
    yield found;
    if (++read < context.limits.items) continue;
    yield problem('source.too-many', place.name, `It may hold more reports; the first ${read} were read.`, 'warning');
    break;
  }
  if (broken.length > 0) yield brokenLines(broken, place);
  yield* defects.told(read);
}

/** What a line of JSON Lines holds. */
function rowOf(line: string): Row | 'blank' | 'broken' {
  if (line.trim() === '') return 'blank';
  try {
    return asRow(JSON.parse(line.replace(/^\ufeff/, '')));
  } catch {
    return 'broken';
  }
}

function brokenLines(broken: readonly number[], place: Place): Found {
  const which = `${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ' …' : ''}`;
  const message = `${broken.length === 1 ? 'Line' : 'Lines'} ${which} ${broken.length === 1 ? 'is' : 'are'} no valid JSON and left out.`;
  return problem('json.broken-lines', place.name, message, 'warning', broken.length);
}

/** Reads a table with a line of names at its head: one report a row. */
export function* readCsv(content: string, place: Place, context: Context): Generator<Found> {
  const [head, ...lines] = parseCsv(content);
  if (head === undefined || lines.length === 0) {
    yield problem(
      'csv.empty',
      place.name,
      'The table has no rows below its first line, which should name the columns.',
    );
    return;
  }
  const rows = lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
  yield* readRows(rows, place, context);
}

/** `whereIs`: a row's place in words. */
function* readRows(
  rows: readonly Row[],
  place: Place,
  context: Context,
  whereIs = (at: number) => `row ${at + 1}`,
): Generator<Found> {
  const defects = new Defects(place);
  let read = 0;
  for (const [at, row] of rows.entries()) {
    if (read >= context.limits.items) {
      yield problem(
        'source.too-many',
        place.name,
        `It holds ${rows.length} reports; the first ${read} were read.`,
        'warning',
      );
      break;
    }
    const found = reportIn(row, rows.length === 1 ? place.name : `${place.name}#${at + 1}`, place, context);
    defects.note(found, whereIs(at));
    if (found === null) continue;
    read++;
    yield found;
  }
  yield* defects.told(read);
}

/** What is the matter with a dump's rows: counted, and told in a line each with the first of them. */
class Defects {
  readonly #place: Place;
  #without = 0;
  #firstWithout = '';
  #undated = 0;
  #firstUndated = '';

  constructor(place: Place) {
    this.#place = place;
  }

  note(found: Found | null, where: string): void {
    if (found === null) {
      if (this.#without++ === 0) this.#firstWithout = where;
    } else if ('document' in found && !hasReadableDate(found.document)) {
      const date = found.document.hints?.published ?? '';
      if (this.#undated++ === 0)
        this.#firstUndated = `“${date.slice(0, 40)}${date.length > 40 ? '…' : ''}” in ${where}`;
    }
  }

  /** `read`: how many reports there were. */
  *told(read: number): Generator<Found> {
    const { name } = this.#place;
    const [without, undated] = [this.#without, this.#undated];
    if (read === 0) {
      yield problem('dump.no-reports', name, NO_REPORTS, 'error', Math.max(1, without));
      return;
    }
    if (without > 0)
      yield problem(
        'dump.rows-without-text',
        name,
        without === 1
          ? `1 row holds no text of a report and was left out (${this.#firstWithout}).`
          : `${without} rows hold no text of a report and were left out (the first in ${this.#firstWithout}).`,
        'warning',
        without,
      );
    if (undated > 0)
      yield problem(
        'dump.unread-dates',
        name,
        undated === 1
          ? `The date of 1 report cannot be read: ${this.#firstUndated}. Give it as 2031-05-28.`
          : `The dates of ${undated} reports cannot be read, the first ${this.#firstUndated}. Give them as 2031-05-28.`,
        'warning',
      );
  }
}

const NO_REPORTS = 'No field in it looks like the text of a report. Name the field, for example --field content=TEXT.';

/** The report of a row, called `name`; null where there is none. */
function reportIn(row: Row, name: string, place: Place, context: Context): Found | null {
  const found = reportOf(row, context.fields);
  if (found === null) return null;
  const { content, hints, url } = found;
  const isHtml = /<(?:p|div|br|article|h[1-6]|span|a)\b[^>]{0,300}>/i.test(content);
  return document(new TextEncoder().encode(JSON.stringify(row)), content, isHtml ? 'text/html' : 'text/plain', {
    ...place,
    name,
    ...(url === null ? {} : { url }),
    hints: { ...place.hints, ...hints },
  });
}

function rowsOf(value: Value): readonly Row[] {
  if (Array.isArray(value)) return value.map(asRow);
  if (!isRow(value)) return [];
  // One report has a text of its own; otherwise the largest list of objects is the list of reports.
  if (
    reportOf(value, {}) !== null &&
    pick(value, 'title', {}) !== null &&
    typeof pick(value, 'content', {}) === 'string'
  )
    return [value];
  const lists = Object.values(value).filter((list): list is Row[] => Array.isArray(list) && list.some(isRow));
  const inner = Object.values(value)
    .filter(isRow)
    .flatMap((object) =>
      Object.values(object).filter((list): list is Row[] => Array.isArray(list) && list.some(isRow)),
    );
  const [longest] = [...lists, ...inner].sort((a, b) => b.length - a.length);
  return longest === undefined ? [value] : longest.map(asRow);
}

/** What is no object holds no field. */
function asRow(value: Value): Row {
  return isRow(value) ? value : {};
}

function isRow(value: Value): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of the first of a field's usual names that holds anything. */
function pick(row: Row, field: DumpField, given: Readonly<Record<string, string>>): Value {
  const told = given[field];
  if (told !== undefined) return row[told] ?? null;
  const plain = new Map(Object.keys(row).map((key) => [key.toLowerCase().replace(/[_\s.-]/g, ''), key]));
  for (const name of NAMES[field]) {
    const key = plain.get(name);
    const value = key === undefined ? null : row[key];
    if (value !== null && value !== undefined && value !== '') return value;
  }
  return null;
}

function reportOf(
  row: Row,
  given: Readonly<Record<string, string>>,
): { content: string; hints: MetadataHints; url: string | null } | null {
  const picked = pick(row, 'content', given);
  const content =
    typeof picked === 'string'
      ? picked
      : isRow(picked)
        ? longestString(picked)
        : given.content === undefined
          ? longestString(row)
          : null;
  if (content === null || content.trim() === '') return null;
  const text = (field: DumpField) => textOf(pick(row, field, given));
  const names = namesOf(pick(row, 'byline', given));
  const [title, published, publisher, language, url] = [
    text('title'),
    text('published'),
    text('publisher'),
    text('language'),
    text('url'),
  ];
  return {
    content,
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
    hints: {
      ...(title === null || title === content ? {} : { title }),
      ...(names.length === 0 ? {} : { byline: names }),
      ...(published === null ? {} : { published }),
      ...(publisher === null || /^https?:/.test(publisher) ? {} : { publisher }),
      ...(language === null || !/^[a-z]{2,3}\b/i.test(language) || language.length > 12
        ? {}
        : { language: language.replace('_', '-') }),
    },
  };
}

function longestString(row: Row): string | null {
  const strings = Object.values(row).filter(
    (value): value is string => typeof value === 'string' && value.length >= LONG_TEXT,
  );
  return strings.sort((a, b) => b.length - a.length)[0] ?? null;
}

function textOf(value: Value): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return isRow(value) ? textOf(value.name ?? value.title ?? value.value ?? null) : null;
}

function namesOf(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  const name = textOf(value);
  return name === null ? [] : [name];
}
