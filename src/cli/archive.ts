import type { Command } from 'commander';
import type { Archive } from '../archive/archive.ts';
import { addCommand } from './archive-add.ts';
import { searchCommand } from './archive-search.ts';
import { storiesCommand } from './archive-stories.ts';
import { traceCommand } from './archive-trace.ts';
import { watchCommand } from './archive-watch.ts';
import type { Terminal } from './terminal.ts';

/** What every command on an archive can be told. */
export interface ArchiveFlags {
  readonly archive?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

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
    .option('--archive <folder>', 'where the archive lies (also STEMMA_ARCHIVE)')
    .option('--quiet', 'no progress and no warnings')
    .option('--no-color', 'no colours');
}

/** The archive that the flags name; says on stderr when its index is made anew. */
export async function archiveOf({ archive }: ArchiveFlags, { err, quiet }: Terminal): Promise<Archive> {
  const { Archive, defaultArchiveFolder } = await import('../archive/archive.ts');
  let told = Number.NEGATIVE_INFINITY;
  return new Archive(archive ?? defaultArchiveFolder(), {
    onRebuild(done, of) {
      if (quiet || (done < of && done - told < 1000)) return;
      told = done;
      err.write(`stemma: the index of the archive is being made: ${done} of ${of} reports\n`);
    },
  });
}

/** Resolves at the first Ctrl+C; the second ends the process as ever. */
export function interruption(): Promise<'stop'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('stop'));
  });
}
