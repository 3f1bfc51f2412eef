import type { Command } from 'commander';
import { addCommand } from './archive-add.ts';
import { searchCommand } from './archive-search.ts';
import { storiesCommand } from './archive-stories.ts';
import { traceCommand } from './archive-trace.ts';
import { watchCommand } from './archive-watch.ts';

export { type ArchiveFlags, archiveOf } from './archive-folder.ts';

/** `stemma archive …`: a corpus of any number of reports. */
export function archiveCommand(program: Command): void {
  const command = program
    .command('archive')
    .summary('a collection of any number of reports: add, search, trace, stories, watch')
    .description(
      'Keeps reports in a folder on this machine, each with its text, title, publisher and date, and finds them again. ' +
        'A report of the archive can stand wherever a report is read, as archive:ID.',
    );
  addCommand(command);
  searchCommand(command);
  traceCommand(command);
  storiesCommand(command);
  watchCommand(command);
}

/** Adds the flags that say which archive, and how to print. */
export function withArchiveFlags(command: Command): Command {
  return command
    .option(
      '--archive <folder>',
      'where the archive lies (also STEMMA_ARCHIVE; default: archive in the data folder of stemma serve)',
    )
    .option('--quiet', 'no progress and no warnings')
    .option('--no-color', 'no colours');
}

/** Resolves at the first Ctrl+C; the second ends the process as ever. */
export function interruption(): Promise<'stop'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('stop'));
  });
}
