import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Traced } from '../archive/trace.ts';
import { type ArchiveFlags, archiveOf, withArchiveFlags } from './archive.ts';
import { atLeastOne } from './archive-search.ts';
import { Exit, UsageError } from './failure.ts';
import { isArchived, readReports, type SourceFlags, withSourceFlags } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends ArchiveFlags, SourceFlags {
  readonly limit: number;
  readonly json?: boolean;
}

const LIMIT = 50;

/** `stemma archive trace SOURCE-or-"WORDS"`: who had a text first, and where it went. */
export function traceCommand(archive: Command): void {
  const command = archive
    .command('trace')
    .summary('where a text first appeared, and where it went')
    .description(
      'Finds every report that shares passages with a report or with some words, in the order of publication, with how much ' +
        'they share and the longest passage. Fewer than eight words are looked for as they stand.',
    )
    .argument('<what...>', 'a report (file, URL, archive:ID, or - for standard input), or words in quotation marks')
    .option('--limit <number>', 'most reports to show', atLeastOne, LIMIT)
    .option('--json', 'one JSON object with every report and every passage');
  withSourceFlags(withArchiveFlags(command)).action(async (what: string[], options: RawOptions) => {
    process.exitCode = await runTrace(what, options, terminal(options));
  });
}

async function runTrace(what: readonly string[], options: RawOptions, screen: Terminal): Promise<number> {
  const archive = await archiveOf(options, screen);
  const traced = await tracedOf(what, options, screen);
  if (traced === null) return Exit.Failed;
  const { trace } = await import('../archive/trace.ts');
  const found = await archive.use((index) => trace(index, traced));
  if (options.json === true) screen.out.write(`${JSON.stringify(found)}\n`);
  else {
    const { traceText } = await import('../report/index.ts');
    screen.out.write(traceText(found, options.limit, screen.width, screen.paint));
  }
  return Exit.Done;
}

/** The report or the words that are meant; null where the report cannot be read, which is then said. */
async function tracedOf(what: readonly string[], options: RawOptions, screen: Terminal): Promise<Traced | null> {
  const { tracedReport, tracedWords } = await import('../archive/trace.ts');
  const name = what.join(' ');
  if (!(await isSource(what))) {
    if (!/[\p{L}\p{N}]/u.test(name))
      throw new UsageError('There is no word in what to trace. Give a report, or words in quotation marks.');
    return tracedWords(name);
  }
  const { documents } = await readReports([name], options, screen);
  if (documents.length > 1)
    throw new UsageError(`${name} holds ${documents.length} reports. Trace one at a time: add them, and give an id.`);
  const [document] = documents;
  return document === undefined ? null : tracedReport(document);
}

/** Whether a report is named: by an id or an address, or because there is such a file or it looks like the name of one. */
async function isSource([name = '', ...more]: readonly string[]): Promise<boolean> {
  if (more.length > 0) return false;
  if (name === '-' || isArchived(name) || /^https?:\/\/\S+$/i.test(name)) return true;
  const isThere = await stat(name).then(
    () => true,
    () => false,
  );
  return isThere || (!/\s/.test(name) && /[\\/]|\.\w{2,5}$/.test(name));
}
