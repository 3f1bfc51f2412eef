import type { Command } from 'commander';
import { Exit, UsageError } from './failure.ts';
import { complainOfDocuments, hasErrors, readReports, type SourceFlags, withSourceFlags } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends SourceFlags {
  readonly json?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** `stemma find "WORDS" SOURCE…`: where something was said, in any wording. */
export function findCommand(program: Command): void {
  const command = program
    .command('find')
    .summary('find where something was said, in any wording')
    .description(
      'Finds the passages that say what the words say: word for word, with words left out or changed, or put in other ' +
        'words, as two translations of one sentence are. Where no report has them, it shows what comes nearest.',
    )
    .argument('<words>', 'the words to look for, in quotation marks for the shell')
    .argument('<source...>', 'files, folders, URLs, or - for standard input')
    .option('--json', 'one JSON object with every passage, its context and how it differs')
    .option('--quiet', 'no warnings')
    .option('--no-color', 'no colours');
  withSourceFlags(command).action(async (words: string, sources: string[], options: RawOptions) => {
    process.exitCode = await runFind(words, sources, options, terminal(options));
  });
}

async function runFind(
  words: string,
  names: readonly string[],
  options: RawOptions,
  screen: Terminal,
): Promise<number> {
  if (!/[\p{L}\p{N}]/u.test(words))
    throw new UsageError(
      'The words to look for hold no word. Put them first, in quotation marks: stemma find "WORDS" SOURCE…',
    );
  const { documents, diagnostics } = await readReports(names, options, screen);
  complainOfDocuments(documents, screen);
  const { findWords } = await import('../index.ts');
  const { seenIn, sightingsText } = await import('../report/index.ts');
  const found = seenIn(findWords(words, documents), documents);
  if (options.json === true) {
    const reports = found.map(({ sigil, source, report: { title, publisher, published, kind }, sightings }) => ({
      sigil,
      source,
      title,
      publisher,
      published,
      kind,
      sightings,
    }));
    screen.out.write(`${JSON.stringify({ words, reports })}\n`);
  } else if (found.length > 0) screen.out.write(sightingsText(found, screen.width, screen.paint));
  return hasErrors(diagnostics) ? Exit.Failed : Exit.Done;
}
