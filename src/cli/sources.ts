import type { Command } from 'commander';
import type { Diagnostic, SourceDocument } from '../index.ts';
import type { NetworkOptions } from '../io/sources.ts';
import { UsageError } from './failure.ts';
import { withRepeatable } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What every command that reads reports can be told about reading them. */
export interface SourceFlags extends NetworkFlags {
  readonly field?: readonly string[];
  /** Where the archive lies, of commands that can be told. */
  readonly archive?: string;
}

/** What every command that fetches pages can be told about fetching. */
export interface NetworkFlags {
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
}

/** Adds those flags to a command. */
export function withSourceFlags(command: Command): Command {
  return withNetworkFlags(
    withRepeatable(command, '--field <field=name>', 'where a JSON or CSV dump keeps a field, such as content=TEXT'),
  );
}

/** Adds the flags of fetching to a command. */
export function withNetworkFlags(command: Command): Command {
  return command
    .option('--ignore-robots', "fetch pages even where a site's robots.txt asks programs not to")
    .option('--allow-private', 'fetch pages from private and local networks too');
}

/** What the flags of fetching say, as the reader of sources takes it. */
export function networkOf({ allowPrivate, ignoreRobots }: NetworkFlags): NetworkOptions {
  return { ...(allowPrivate === true ? { allowPrivate } : {}), ...(ignoreRobots === true ? { ignoreRobots } : {}) };
}

/** The reports that were read, and what went wrong with the others. */
export interface ReadReports {
  readonly documents: readonly SourceDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all reports that `names` stand for. What could not be read is said on stderr; the rest goes on. Rejects an empty name. */
export async function readReports(
  names: readonly string[],
  flags: SourceFlags,
  screen: Terminal,
): Promise<ReadReports> {
  if (names.includes(''))
    throw new UsageError('The name of a report is empty. Name a file, a folder, a URL, or - for standard input.');
  const documents: SourceDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const group of grouped(names)) {
    const read = isArchived(group[0]!) ? await readArchived(group, flags, screen) : await readOthers(group, flags);
    documents.push(...read.documents);
    diagnostics.push(...read.diagnostics);
  }
  for (const diagnostic of diagnostics) complain(diagnostic, screen);
  return { documents, diagnostics };
}

async function readOthers(names: readonly string[], flags: SourceFlags): Promise<ReadReports> {
  const { readSources } = await import('../io/sources.ts');
  return readSources(names, { fields: fieldsOf(flags.field ?? []), network: networkOf(flags) });
}

/** Reports of the user's archive, by the names that it gives them. */
async function readArchived(names: readonly string[], flags: SourceFlags, screen: Terminal): Promise<ReadReports> {
  const { archiveOf } = await import('./archive-folder.ts');
  const archive = await archiveOf(flags, screen);
  const found = await archive.documents(names.map((name) => name.slice(ARCHIVED.length)));
  return {
    documents: found.filter((document) => document !== null),
    diagnostics: names.flatMap((source, at): Diagnostic[] => {
      if (found[at] !== null) return [];
      const message = `The archive in ${archive.folder} has no report of this name. Another one is named by STEMMA_ARCHIVE.`;
      return [{ code: 'archive.unknown', severity: 'error', source, message }];
    }),
  };
}

/** What begins the name of a report that the archive has. */
export const ARCHIVED = 'archive:';

/** Whether a name is one of a report in the archive. */
export function isArchived(name: string): boolean {
  return name.startsWith(ARCHIVED);
}

/** Names that follow one another, in the archive or not. */
function grouped(names: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const name of names) {
    const last = groups.at(-1);
    if (last !== undefined && isArchived(last[0]!) === isArchived(name)) last.push(name);
    else groups.push([name]);
  }
  return groups;
}

/** One line on stderr for whatever is odd in a document that was read: bytes that are no text, a page without a report. */
export function complainOfDocuments(documents: readonly SourceDocument[], screen: Terminal): void {
  for (const { path, url, diagnostics = [] } of documents) {
    const source = path ?? url;
    for (const { code, severity, message } of diagnostics)
      complain({ code, severity, message, ...(source === undefined ? {} : { source }) }, screen);
  }
}

/** Whether a source was lost, so that the command has not done all it was asked to. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** One line on stderr for what could not be read. */
export function complain({ severity, source, message }: Diagnostic, { err, paint, quiet }: Terminal): void {
  if (quiet && severity === 'warning') return;
  const where = source === undefined ? '' : `${source === '-' ? 'standard input' : source}: `;
  err.write(`${paint(severity === 'error' ? 'red' : 'yellow', 'stemma:')} ${where}${message}\n`);
}

const FIELDS = ['content', 'title', 'byline', 'published', 'url', 'publisher', 'language'];

/** Names of a dump's fields as `--field` gives them. */
export function fieldsOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const field = pair.slice(0, at);
      if (at < 1 || !FIELDS.includes(field))
        throw new UsageError(`--field wants FIELD=NAME with one of ${FIELDS.join(', ')}, and got ${pair}.`);
      return [field, pair.slice(at + 1)];
    }),
  );
}
