import type { Command } from 'commander';
import type { Report, SourceDocument } from '../index.ts';
import { Exit } from './failure.ts';
import { complainOfDocuments, hasErrors, readReports, type SourceFlags, withSourceFlags } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends SourceFlags {
  readonly json?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** `stemma read SOURCE…`: what was understood of each report. */
export function readCommand(program: Command): void {
  const command = program
    .command('read')
    .summary('show what is understood of a report')
    .description(
      'Shows the text of a report as Stemma reads it, who published it and when, the turns of a transcript, and what was taken away with the reason.',
    )
    .argument('<source...>', 'files, folders, URLs, or - for standard input')
    .option('--json', 'one JSON object a report and line, with everything that is known of it')
    .option('--quiet', 'no warnings')
    .option('--no-color', 'no colours');
  withSourceFlags(command).action(async (sources: string[], options: RawOptions) => {
    process.exitCode = await runRead(sources, options, terminal(options));
  });
}

async function runRead(sources: readonly string[], options: RawOptions, screen: Terminal): Promise<number> {
  const { readReport } = await import('../extract/index.ts');
  const { documents, diagnostics } = await readReports(sources, options, screen);
  complainOfDocuments(documents, screen);
  for (const [at, document] of documents.entries()) {
    const report = readReport(document);
    if (options.json === true) screen.out.write(`${JSON.stringify(toJson(document, report))}\n`);
    else {
      const { readingText } = await import('../report/index.ts');
      screen.out.write(
        `${at > 0 ? '\n' : ''}${readingText({ source: document.path ?? document.url ?? '', report }, screen.width, screen.paint)}`,
      );
    }
  }
  return hasErrors(diagnostics) ? Exit.Failed : Exit.Done;
}

function toJson({ id, path, url, mediaType, bytes, diagnostics = [] }: SourceDocument, report: Report) {
  const source = { ...(path === undefined ? {} : { path }), ...(url === undefined ? {} : { url }), mediaType, bytes };
  return { id, source, ...report, diagnostics: [...diagnostics, ...report.diagnostics] };
}
