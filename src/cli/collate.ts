import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import type { CollateOptions, Dossier, SourceDocument } from '../index.ts';
import { isCalendarDate } from '../text/calendar.ts';
import { Exit, UsageError } from './failure.ts';
import { type FailOn, isFailing, withFailOn, withRepeatable } from './options.ts';
import { isStandard, type Target, writeTo } from './output.ts';
import { progress } from './progress.ts';
import { complain, hasErrors, type ReadReports, readReports, type SourceFlags, withSourceFlags } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends SourceFlags, Outputs {
  readonly record?: readonly string[];
  readonly published?: readonly string[];
  readonly digest?: boolean;
  readonly embedder?: string;
  readonly embeddingModel?: string;
  readonly failOn?: FailOn;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** Where a dossier is to be written, besides its findings on the screen. */
export interface Outputs {
  readonly json?: Target;
  readonly html?: string;
  readonly open?: boolean;
}

/** `stemma collate REPORT…`: the main job. */
export function collateCommand(program: Command): void {
  const command = program
    .command('collate')
    .summary('lay several reports of one event side by side')
    .description(
      'Reads the reports, works out who took text from whom, holds the quotations against the record, lays figures, ' +
        'times and statements side by side, and prints what a reader should look at first.',
    )
    .argument('<report...>', 'files, folders, URLs, or - for standard input');
  withRepeatable(command, '--record <file>', 'treat this report as a record of what was said');
  withRepeatable(command, '--published <file=date>', 'say when a report was published');
  command
    .option('--json [file]', 'write the dossier as JSON; to standard output if no file is named')
    .option('--html <file>', 'write the report as one HTML file; - is standard output')
    .option('--digest', "begin with a short account of the event in the reports' own sentences")
    .option('--embedder <url>', 'ask this OpenAI-compatible service about quotations that no passage is found for')
    .option('--embedding-model <name>', 'the model that it is to use')
    .option('--open', 'show the report in the browser');
  withFailOn(command).option('--quiet', 'no progress').option('--no-color', 'no colours');
  withSourceFlags(command).action(async (sources: string[], options: RawOptions) => {
    process.exitCode = await runCollate(sources, options, terminal(options));
  });
}

async function runCollate(sources: readonly string[], options: RawOptions, screen: Terminal): Promise<number> {
  const embedding = await embedderOf(options);
  checkTargets(options);
  const read = await readReports(sources, options, screen);
  const documents = await told(read.documents, options);
  return layBeside({ ...read, documents }, options, screen, embedding);
}

/** Collates reports that were read, prints the findings and writes what is wanted; gives back the exit code. */
export async function layBeside(
  { documents, diagnostics }: ReadReports,
  options: Outputs & Pick<RawOptions, 'digest' | 'failOn'>,
  screen: Terminal,
  embedding: Pick<CollateOptions, 'embedder'> = {},
): Promise<number> {
  if (documents.length === 0) return Exit.Failed;
  const { collateAmongThreads } = await import('../workers/among.ts');
  const line = progress(screen, documents.length);
  const settings = { diagnostics, onProgress: line.event, ...embedding };
  const dossier = await collateAmongThreads(documents, settings).finally(line.clear);
  for (const diagnostic of dossier.diagnostics.slice(diagnostics.length)) complain(diagnostic, screen);
  await show(dossier, options, screen);
  await writeReport(dossier, options, screen);
  if (hasErrors(dossier.diagnostics)) return Exit.Failed;
  return isFailing(dossier.findings, options.failOn) ? Exit.Findings : Exit.Done;
}

/** Throws where two outputs would be one, or one of them nowhere. */
export function checkTargets({ html, json, open }: Outputs): void {
  if (html === '' || json === '')
    throw new UsageError('--html and --json want the name of a file, and got an empty one.');
  if (isStandard(html) && (isStandard(json) || open === true))
    throw new UsageError('Standard output is for one thing: name a file for --html.');
  if (typeof html === 'string' && typeof json === 'string' && resolve(html) === resolve(json))
    throw new UsageError(`--html and --json would both be written to ${html}. Name two files.`);
}

/** The embedder that was asked for; a key for it stands in the environment, where no process list shows it. */
async function embedderOf({ embedder, embeddingModel: model }: RawOptions): Promise<Pick<CollateOptions, 'embedder'>> {
  if (embedder === undefined && model === undefined) return {};
  if (embedder === undefined || model === undefined || !URL.canParse(embedder))
    throw new UsageError('An embedder needs both: --embedder URL --embedding-model NAME.');
  const { embedderAt } = await import('../io/embedder.ts');
  const key = process.env.STEMMA_EMBEDDER_KEY;
  return { embedder: embedderAt({ endpoint: embedder, model, ...(key === undefined ? {} : { key }) }) };
}

/** The dossier as JSON where it is wanted, and the findings, unless standard output is taken by something else. */
async function show(
  dossier: Dossier,
  { json, html, digest }: Outputs & Pick<RawOptions, 'digest'>,
  screen: Terminal,
): Promise<void> {
  if (json !== undefined) await writeTo(json, `${JSON.stringify(dossier)}\n`, screen);
  if (isStandard(json) || isStandard(html)) return;
  const { digestText, findingsText } = await import('../report/index.ts');
  if (digest === true) screen.out.write(`${digestText(dossier, screen.width, screen.paint)}\n`);
  screen.out.write(findingsText(dossier, screen.width, screen.paint));
}

/** The HTML report, where it is wanted. `--open` without a file writes it among the temporary files. */
async function writeReport(dossier: Dossier, { html, open }: Outputs, screen: Terminal): Promise<void> {
  if (html === undefined && open !== true) return;
  const { reportHtml } = await import('../report/html/index.ts');
  const path = html ?? join(await mkdtemp(join(tmpdir(), 'stemma-')), 'report.html');
  await writeTo(path, reportHtml(dossier), screen);
  if (!screen.quiet && !isStandard(path)) screen.err.write(`The report is in ${path}\n`);
  if (open === true) {
    const { openInBrowser } = await import('./open.ts');
    await openInBrowser(pathToFileURL(path).href);
  }
}

/** The documents with what `--record` and `--published` say of them. A name that fits no document is wrong usage. */
async function told(
  given: readonly SourceDocument[],
  { record = [], published = [] }: RawOptions,
): Promise<readonly SourceDocument[]> {
  const { withTold } = await import('../io/given.ts');
  const { documents, unknown } = withTold(given, { records: record, published: publicationDates(published) });
  if (unknown.length > 0)
    throw new UsageError(`No report is called ${unknown[0]}. Name it as in the list of reports, or by its file name.`);
  return documents;
}

/** `FILE=DATE` pairs as a map. The last equals sign parts them: a file's name may hold one, a date does not. */
function publicationDates(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const date = pair.slice(at + 1);
      if (at < 1 || !isCalendarDate(date)) {
        throw new UsageError(`--published wants FILE=DATE with a date like 2026-03-14, and got ${pair}.`);
      }
      return [pair.slice(0, at), date];
    }),
  );
}
