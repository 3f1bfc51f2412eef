import { type Command, Option } from 'commander';
import { Exit, UsageError } from './failure.ts';
import { type FailOn, isFailing, withFailOn } from './options.ts';
import { progress } from './progress.ts';
import { complain, hasErrors, readReports, type SourceFlags, withSourceFlags } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends SourceFlags {
  readonly against?: readonly string[];
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn?: FailOn;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** `stemma check DRAFT --against SOURCE…`: the findings' rules, turned on one's own draft. */
export function checkCommand(program: Command): void {
  const command = program
    .command('check')
    .summary('hold a draft against its sources before it is published')
    .description(
      'Tells which quotations of a draft the sources do not have, which figures and dates differ, which names are ' +
        'written otherwise, and what no source says.',
    )
    .usage('[options] <draft> --against <source...>')
    .argument('<draft>', 'the draft: a file, a URL, or - for standard input')
    .option('--against <source...>', 'its sources: files, folders, URLs')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'sarif']).default('text'));
  withFailOn(command).option('--quiet', 'no progress').option('--no-color', 'no colours');
  withSourceFlags(command).action(async (draft: string, options: RawOptions) => {
    process.exitCode = await runCheck(draft, options, terminal(options));
  });
}

async function runCheck(name: string, options: RawOptions, screen: Terminal): Promise<number> {
  if (options.against === undefined) throw new UsageError('Name the sources of the draft: --against SOURCE…');
  const { draftFindings } = await import('../index.ts');
  const { asDraft } = await import('../io/given.ts');
  const { collateAmongThreads } = await import('../workers/among.ts');
  const draft = await readReports([name], options, screen);
  const sources = await readReports(options.against, options, screen);
  const document = draft.documents[0];
  if (document === undefined || sources.documents.length === 0) return Exit.Failed;
  if (draft.documents.length > 1) throw new UsageError(`${name} holds more than one report; a draft is one.`);
  const documents = [asDraft(document), ...sources.documents];
  const line = progress(screen, documents.length);
  const dossier = await collateAmongThreads(documents, { onProgress: line.event }).finally(line.clear);
  for (const diagnostic of dossier.diagnostics) complain(diagnostic, screen);
  const findings = draftFindings(dossier, 'A');
  screen.out.write(
    await rendered(
      { dossier, draft: dossier.witnesses[0]!, findings, content: document.content, name },
      options,
      screen,
    ),
  );
  if (hasErrors([...draft.diagnostics, ...sources.diagnostics, ...dossier.diagnostics])) return Exit.Failed;
  return isFailing(findings, options.failOn) ? Exit.Findings : Exit.Done;
}

async function rendered(
  report: import('../report/index.ts').DraftReport,
  { format }: RawOptions,
  screen: Terminal,
): Promise<string> {
  const { draftSarif, draftText } = await import('../report/index.ts');
  if (format === 'sarif') return `${JSON.stringify(draftSarif(report), null, 2)}\n`;
  if (format === 'json') return `${JSON.stringify({ draft: report.name, findings: report.findings })}\n`;
  return draftText(report, screen.width, screen.paint);
}
