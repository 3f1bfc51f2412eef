import { createReadStream } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Diagnostic, GivenMetadata, SourceDocument } from '../model/index.ts';
import {
  gunzipped,
  headInside,
  IN_PASSING,
  isWarcInside,
  openBytes,
  openWarc,
  openZip,
  type Surroundings,
} from './container.ts';
import { streamJsonLines } from './formats/dump.ts';
import { type Found, type Place, problem } from './found.ts';
import { DEFAULT_LIMITS, inBytes, type Limits } from './limits.ts';
import { linesOf } from './lines.ts';
import { FetchError, Fetcher, type NetworkOptions } from './network/fetch.ts';
import { isJsonLines, sniffBytes } from './sniff.ts';

export type { Found } from './found.ts';
export { DEFAULT_LIMITS, type Limits } from './limits.ts';
export type { NetworkOptions } from './network/fetch.ts';

export interface SourceOptions {
  readonly limits?: Partial<Limits>;
  readonly network?: NetworkOptions;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Names of a dump's fields: `{ content: 'TEXT', title: 'HEAD' }`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Folders outside which no file is read, wherever links lead; any may be read where none is named. */
  readonly within?: readonly string[];
  /** Whether no address is fetched. */
  readonly offline?: boolean;
  /** What fetches pages, where somebody has one already, and closes it. */
  readonly fetcher?: Fetcher;
  /** Pages that need not be fetched where a feed announces them. */
  readonly skip?: (url: string) => boolean;
}

/** A report that somebody holds already: an upload, a page fetched earlier. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly url?: string;
  /** Media type and charset that a server declared. */
  readonly declaredType?: string;
  readonly declaredCharset?: string;
  readonly given?: GivenMetadata;
  /** It came from the web: if it is a feed, the pages that it only announces are fetched. */
  readonly isFetched?: boolean;
}

export interface Sources {
  readonly documents: readonly SourceDocument[];
  /** What could not be read, and what was odd, in the order of the sources. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every report that `names` stand for: files, folders, URLs, `-` for standard input; archives, dumps and feeds
 * give all of theirs. What cannot be read becomes a diagnostic, and the others go through; rejects never.
 */
export async function readSources(
  names: readonly (string | NamedBytes)[],
  options: SourceOptions = {},
): Promise<Sources> {
  const documents: SourceDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const found of streamSources(names, options)) {
    if ('document' in found) documents.push(found.document);
    else diagnostics.push(found.problem);
  }
  return { documents, diagnostics };
}

/** The same one by one, for collections that do not fit into memory. */
export async function* streamSources(
  names: readonly (string | NamedBytes)[],
  options: SourceOptions = {},
): AsyncGenerator<Found> {
  const reader = new SourceReader(options);
  const places = new Set<string>();
  const contents = new Map<string, string>();
  try {
    for (const name of names) {
      for await (const found of reader.read(name)) {
        if ('problem' in found) {
          yield found;
          continue;
        }
        const { id, path, url } = found.document;
        const place = path ?? url ?? id;
        if (places.has(place)) {
          yield problem('source.twice', place, 'It was given twice and is read once.', 'warning');
          continue;
        }
        places.add(place);
        const twin = contents.get(id);
        if (twin === undefined) contents.set(id, place);
        else
          yield problem(
            'source.same-bytes',
            place,
            `It is byte for byte the same as ${twin}. Both are in the dossier; leave one out unless they were published twice.`,
            'warning',
          );
        yield found;
      }
    }
  } finally {
    await reader.close();
  }
}

/** The one report in the file at `path`. Rejects where there is none, or the file cannot be read. */
export async function readSource(path: string): Promise<SourceDocument> {
  const { documents, diagnostics } = await readSources([path]);
  const [document] = documents;
  if (document === undefined) throw new Error(`${path}: ${diagnostics[0]?.message ?? 'There is no report in it.'}`);
  return document;
}

class SourceReader {
  readonly #limits: Limits;
  readonly #options: SourceOptions;
  readonly #fetcher: Fetcher;

  constructor(options: SourceOptions) {
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#fetcher = options.fetcher ?? new Fetcher(this.#limits.bytes, options.network);
  }

  async close(): Promise<void> {
    if (this.#options.fetcher === undefined) await this.#fetcher.close();
  }

  async *read(source: string | NamedBytes): AsyncGenerator<Found> {
    if (typeof source !== 'string') {
      yield* this.#held(source);
      return;
    }
    const name = source;
    try {
      if (name === '-') yield* this.#standardInput();
      else if (/^https?:\/\//i.test(name))
        if (this.#options.offline === true) yield problem('source.offline', name, OFFLINE);
        else yield* this.#url(name, { name, depth: 0 });
      else if (/^[a-z][a-z\d+.-]+:\/\//i.test(name)) yield problem('source.scheme', name, ONLY_WEB);
      else yield* this.#path(name);
    } catch (error) {
      yield problem('source.failed', name, explain(error as NodeJS.ErrnoException));
    }
  }

  async *#held({ bytes, given, isFetched = false, ...place }: NamedBytes): AsyncGenerator<Found> {
    try {
      for await (const found of openBytes(await bytes(), { ...place, depth: 0 }, this.#surroundings(isFetched))) {
        yield 'document' in found && given !== undefined ? { document: { ...found.document, given } } : found;
      }
    } catch (error) {
      yield problem('source.failed', place.name, explain(error as NodeJS.ErrnoException));
    }
  }

  #surroundings(fromWeb: boolean): Surroundings {
    const context: Surroundings = {
      limits: this.#limits,
      fields: this.#options.fields ?? {},
      open: (bytes, place) => openBytes(bytes, place, context),
      follow: fromWeb ? (url, place) => this.#announced(url, place) : null,
    };
    return context;
  }

  /** A page that a feed announces. */
  async *#announced(url: string, place: Place): AsyncGenerator<Found> {
    if (this.#options.skip?.(url) !== true) yield* this.#url(url, place, false);
  }

  async *#standardInput(): AsyncGenerator<Found> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of this.#options.stdin ?? process.stdin) {
      size += chunk.length;
      if (size > this.#limits.bytes) {
        yield problem('source.too-large', '-', tooLarge(this.#limits.bytes));
        return;
      }
      chunks.push(chunk);
    }
    yield* openBytes(Buffer.concat(chunks), { name: '-', depth: 0 }, this.#surroundings(false));
  }

  /** `mayFollow`: whether the entries of a feed are fetched; those of a feed that a feed led to are not. */
  async *#url(url: string, place: Place, mayFollow = true): AsyncGenerator<Found> {
    try {
      const fetched = await this.#fetcher.fetch(url);
      const here: Place = {
        ...place,
        name: fetched.url,
        url: fetched.url,
        ...(fetched.type === null ? {} : { declaredType: fetched.type }),
        ...(fetched.charset === null ? {} : { declaredCharset: fetched.charset }),
      };
      yield* openBytes(fetched.bytes, here, this.#surroundings(mayFollow));
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      yield problem(error.code, url, error.message);
    }
  }

  async *#path(path: string): AsyncGenerator<Found> {
    const { within = [] } = this.#options;
    if (within.length > 0 && !(await liesWithin(path, within))) {
      yield problem('source.outside', path, `It lies outside ${within.join(', ')}, and no other file is read here.`);
      return;
    }
    const info = await stat(path);
    if (info.isDirectory()) {
      yield* this.#folder(path);
      return;
    }
    const place: Place = { name: path, depth: 0 };
    const context = this.#surroundings(false);
    const head = await readHead(path);
    const kind = sniffBytes(head);
    if (kind === 'zip') yield* openZip(path, place, context);
    else if (kind === 'warc') yield* openWarc(createReadStream(path), place, context);
    else if (kind === 'gzip' && isWarcInside(head)) yield* openWarc(gunzipped(createReadStream(path)), place, context);
    else if (info.size > this.#limits.bytes && kind === 'text' && isJsonLines(head))
      yield* streamJsonLines(linesOf(createReadStream(path), this.#limits.bytes), place, context);
    else if (info.size > this.#limits.bytes / LEAST_PACKING && kind === 'gzip' && isJsonLines(headInside(head)))
      yield* streamJsonLines(linesOf(gunzipped(createReadStream(path)), this.#limits.bytes), place, context);
    else if (typeof kind === 'string' && info.size > this.#limits.bytes)
      yield problem('source.too-large', path, tooLarge(this.#limits.bytes));
    else yield* openBytes(typeof kind === 'string' ? await readFile(path) : head, place, context);
  }

  /** Files in order of their names, folders within included; what is no report is counted and left out. */
  async *#folder(path: string): AsyncGenerator<Found> {
    const entries = await readdir(path, { withFileTypes: true });
    const names: string[] = [];
    for (const entry of entries) {
      // A link to a folder may lead back up.
      const target = entry.isSymbolicLink() ? await stat(join(path, entry.name)).catch(() => null) : null;
      if (target?.isDirectory() === true || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      names.push(entry.name);
    }
    let read = 0;
    const other: string[] = [];
    for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
      if (read >= this.#limits.items) {
        yield problem(
          'source.too-many',
          path,
          `It holds more than ${this.#limits.items} reports; the first ${read} were read.`,
          'warning',
        );
        return;
      }
      for await (const found of this.read(join(path, name))) {
        if ('document' in found) read++;
        if ('problem' in found && IN_PASSING.has(found.problem.code)) other.push(name);
        else yield found;
      }
    }
    if (other.length > 0)
      yield problem(
        'source.skipped',
        path,
        `${other.slice(0, 5).join(', ')}${other.length > 5 ? ` and ${other.length - 5} more` : ''}: no reports, left out.`,
        'warning',
      );
    if (read === 0)
      yield problem(
        'source.no-reports',
        path,
        'There is no report in this folder. Name one with text, pages, PDF, e-mail or the like in it.',
      );
  }
}

/** A packed dump of this part of a report's bytes may hold more, unpacked: it is read line by line. */
const LEAST_PACKING = 32;
/** Bytes read to see what a file is. */
const HEAD = 64 * 1024;

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether a file lies in one of the folders, once links are followed. Rejects where there is no such file. */
async function liesWithin(path: string, folders: readonly string[]): Promise<boolean> {
  const real = await realpath(path);
  const roots = await Promise.all(folders.map((folder) => realpath(folder)));
  return roots.some((root) => {
    const way = relative(root, real);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  });
}

const OFFLINE = 'No page is fetched here. Give a file, or the text.';
const ONLY_WEB = 'Only addresses that begin with http:// or https:// are fetched. Give a file by its path.';

function tooLarge(limit: number): string {
  return `It is larger than ${inBytes(limit)}, which no report is. Give the part that is the report.`;
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return 'There is no such file or folder. Check the spelling, or give a URL.';
    case 'EACCES':
    case 'EPERM':
      return 'There is no permission to read it.';
    case 'ENOTDIR':
      return 'A part of its path is a file and no folder.';
    default:
      return `It cannot be read (${message}).`;
  }
}
