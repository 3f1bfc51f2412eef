import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { UsageError } from './failure.ts';
import { withRepeatable } from './options.ts';
import { type NetworkFlags, networkOf, withNetworkFlags } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends NetworkFlags {
  readonly within?: readonly string[];
  readonly offline?: boolean;
}

/** `stemma mcp`: the same questions for an agent. */
export function mcpCommand(program: Command): void {
  const command = program
    .command('mcp')
    .summary('the same questions for an agent, over standard input and output')
    .description(
      'Serves the Model Context Protocol over standard input and output. An agent starts it; it reads what the agent names and ' +
        'answers, and writes nothing.',
    );
  withRepeatable(command, '--within <folder>', 'read no file outside this folder').option('--offline', 'fetch no page');
  withNetworkFlags(command).action((options: RawOptions) => runMcp(options, terminal()));
}

async function runMcp({ within = [], offline = false, ...flags }: RawOptions, screen: Terminal): Promise<void> {
  for (const folder of within) {
    const isFolder = await stat(folder).then(
      (info) => info.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new UsageError(`--within wants a folder, and ${folder} is none.`);
  }
  const { serveMcp } = await import('../mcp/serve.ts');
  const { collatorInThread } = await import('../workers/collator.ts');
  if (process.stdin.isTTY)
    screen.err.write('An agent is meant to start this, and talks to it in JSON. Stop with Ctrl+C.\n');
  serveMcp({
    collator: collatorInThread(),
    sources: { within, offline, network: networkOf(flags) },
    complain: (error) => screen.err.write(`stemma: ${error.message}\n`),
  });
}
