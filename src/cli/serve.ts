import { type Command, InvalidArgumentError } from 'commander';
import { withRepeatable } from './options.ts';
import { type NetworkFlags, networkOf, withNetworkFlags } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends NetworkFlags {
  readonly port: number;
  readonly host: string;
  readonly data?: string;
  readonly name?: readonly string[];
  readonly open?: boolean;
  readonly color?: boolean;
}

/** STEM on a telephone's keys. */
const PORT = 7836;

/** `stemma serve`: the web app, for this machine unless told otherwise. */
export function serveCommand(program: Command): void {
  const command = program
    .command('serve')
    .summary('the web app: drop reports in, read the dossier, keep several')
    .description(
      'Serves the web app and its API to this machine. Dossiers lie in a folder on disk, which is printed and shown in the app.',
    )
    .option('--port <number>', 'the port; 0 takes any that is free', port, PORT)
    .option('--host <address>', 'the address to listen on; anything but 127.0.0.1 lets others in', '127.0.0.1');
  withRepeatable(command, '--name <host>', 'a further name that the server goes by')
    .option('--data <folder>', 'where the dossiers lie (also STEMMA_DATA)')
    .option('--open', 'show the app in the browser')
    .option('--no-color', 'no colours');
  withNetworkFlags(command).action((options: RawOptions) => runServe(options, terminal(options)));
}

async function runServe(options: RawOptions, { out, err, paint }: Terminal): Promise<void> {
  const { serve } = await import('../server/serve.ts');
  const { defaultDataFolder } = await import('../io/data-folder.ts');
  const { collatorInThread } = await import('../workers/collator.ts');
  const serving = await serve({
    host: options.host,
    port: options.port,
    folder: options.data ?? defaultDataFolder(),
    hosts: options.name ?? [],
    network: networkOf(options),
    collator: collatorInThread(),
    complain: (error) => {
      err.write(`${paint('red', 'stemma:')} ${error instanceof Error ? error.message : String(error)}\n`);
      if (process.env.STEMMA_DEBUG && error instanceof Error) err.write(`${error.stack}\n`);
    },
  });
  out.write(`${serving.address}\n`);
  err.write(`Dossiers lie in ${serving.folder}. Stop with Ctrl+C.\n`);
  if (!isLoopback(options.host)) {
    err.write(
      `${paint('yellow', 'stemma:')} anybody who can reach ${options.host} can read and change the dossiers. Put something that asks who they are in front.\n`,
    );
  }
  const stop = () => serving.close().then(() => process.exit(0));
  process.removeAllListeners('SIGINT');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  if (options.open === true) {
    const { openInBrowser } = await import('./open.ts');
    await openInBrowser(serving.address).catch((error: Error) => err.write(`${error.message}\n`));
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

function port(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('It has to be 0 to 65535.');
  return Number(text);
}
