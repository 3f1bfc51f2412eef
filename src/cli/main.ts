import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import { archiveCommand } from './archive.ts';
import { checkCommand } from './check.ts';
import { collateCommand } from './collate.ts';
import { exportCommand } from './export.ts';
import { Exit, report } from './failure.ts';
import { findCommand } from './find.ts';
import { mcpCommand } from './mcp.ts';
import { readCommand } from './read.ts';
import { serveCommand } from './serve.ts';
import { terminal } from './terminal.ts';
import { whyCommand } from './why.ts';

/** The whole command line. Commands load the engine when they run, not before. */
export function createProgram(): Command {
  const program = new Command('stemma')
    .description(
      'Who copied whom, is that what was said, and which figures disagree: several reports of one event, side by side.',
    )
    .version(VERSION)
    .addHelpText('after', AFTERWARDS)
    .showHelpAfterError('Run stemma --help, or stemma COMMAND --help, to see what there is.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'stemma: ')) })
    .exitOverride();
  collateCommand(program);
  readCommand(program);
  checkCommand(program);
  findCommand(program);
  whyCommand(program);
  exportCommand(program);
  archiveCommand(program);
  serveCommand(program);
  mcpCommand(program);
  tab(program, { completionCommandName: 'completion' });
  program.commands
    .find((command) => command.name() === 'completion')
    ?.description('print a script that completes commands and options in your shell');
  return program;
}

/** What `stemma --help` ends with. */
const AFTERWARDS = `
Data goes to standard output, progress and messages to standard error.
Exit: 0 done, 1 failed, 2 wrong usage, 3 findings at or above --fail-on.
To begin: stemma collate REPORT… --html report.html --open
`;

/** Runs one command line and gives back nothing: the exit code is set on the process. Never rejects. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', onClosedPipe);
  try {
    await createProgram().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? Exit.Done : Exit.Usage;
    else process.exitCode = report(error, terminal());
  }
}

/** A reader that has seen enough (`| head`) is no failure. */
function onClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(Exit.Done);
  process.exitCode = report(error, terminal());
}
