import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { type ArchiveFlags, archiveOf, interruption, withArchiveFlags } from './archive.ts';
import { Exit, UsageError } from './failure.ts';
import { complain, type NetworkFlags, networkOf, withNetworkFlags } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends ArchiveFlags, NetworkFlags {
  /** Milliseconds. */
  readonly every: number;
  readonly once?: boolean;
  readonly json?: boolean;
}

/** `stemma archive watch FEED…`: what feeds bring, as it comes. */
export function watchCommand(archive: Command): void {
  const command = archive
    .command('watch')
    .summary('add what feeds bring, and tell what of it is in the archive already')
    .description(
      'Asks feeds again and again, adds the reports that are new, and tells for each which others have much of its text. ' +
        'A page that is no feed is added again whenever its text has changed.',
    )
    .argument('<feed...>', 'addresses of RSS, Atom or JSON feeds')
    .option('--every <time>', 'how long to wait between two rounds, at least 1m: 90s, 15m, 2h, 1d', duration, 900_000)
    .option('--once', 'one round, for a timer that starts it again')
    .option('--json', 'one JSON object a report and line');
  command.options.find(({ long }) => long === '--every')!.defaultValueDescription = '15m';
  withNetworkFlags(withArchiveFlags(command)).action(async (feeds: string[], options: RawOptions) => {
    process.exitCode = await runWatch(feeds, options, terminal(options));
  });
}

async function runWatch(feeds: readonly string[], options: RawOptions, screen: Terminal): Promise<number> {
  const other = feeds.find((feed) => !/^https?:\/\/\S+$/i.test(feed));
  if (other !== undefined)
    throw new UsageError(
      `watch wants addresses that begin with http:// or https://, and got ${other || 'an empty one'}.`,
    );
  const { Watcher } = await import('../archive/watch.ts');
  const { arrivalText } = await import('../report/index.ts');
  const archive = await archiveOf(options, screen);
  await archive.make();
  const stopping = new AbortController();
  const interrupted = interruption();
  interrupted.then(() => stopping.abort());
  let troubles = 0;
  const watcher = new Watcher(archive, [...new Set(feeds)], {
    network: networkOf(options),
    signal: stopping.signal,
    onArrival: (arrival) =>
      screen.out.write(
        options.json === true ? `${JSON.stringify(arrival)}\n` : arrivalText(arrival, screen.width, screen.paint),
      ),
    onProblem: (problem) => {
      if (problem.severity === 'error') troubles++;
      complain(problem, screen);
    },
  });
  if (options.once !== true && !screen.quiet) screen.err.write(`${watching(watcher.feeds, options.every)}\n`);
  for (;;) {
    const begun = performance.now();
    const round = watcher.round();
    // A page that is slow to come is not waited for; the batch that is being written is.
    if ((await Promise.race([round, interrupted])) === 'stop') await Promise.race([round, sleep(GRACE)]);
    if (options.once === true) return stopping.signal.aborted || troubles > 0 ? Exit.Failed : Exit.Done;
    const wait = sleep(Math.max(0, options.every - (performance.now() - begun)));
    if (stopping.signal.aborted || (await Promise.race([wait, interrupted])) === 'stop') process.exit(Exit.Done);
  }
}

/** Milliseconds that a round has to come to its end. */
const GRACE = 5000;

function watching(feeds: number, every: number): string {
  const minutes = every / 60_000;
  const time = minutes % 1 === 0 ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : `${every / 1000} seconds`;
  return `Watching ${feeds} ${feeds === 1 ? 'feed' : 'feeds'}, every ${time}. Stop with Ctrl+C.`;
}

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** "15m" in milliseconds. */
function duration(text: string): number {
  const [, number, unit] = /^(\d{1,5})([smhd])$/.exec(text) ?? [];
  const time = number === undefined ? 0 : Number(number) * UNITS[unit as keyof typeof UNITS];
  if (time < UNITS.m || time > 7 * UNITS.d)
    throw new InvalidArgumentError('It has to be a time from 1m to 7d, such as 90s, 15m, 2h or 1d.');
  return time;
}
