import { type Command, InvalidArgumentError } from 'commander';
import type { ReportFilter } from '../archive/index.ts';
import { type ArchiveFlags, archiveOf, withArchiveFlags } from './archive.ts';
import { Exit, UsageError } from './failure.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends ArchiveFlags, FilterFlags {
  readonly limit: number;
  readonly json?: boolean;
}

/** What every command on an archive can be told about which of its reports are meant. */
export interface FilterFlags {
  readonly since?: string;
  readonly until?: string;
  readonly publisher?: string;
  readonly language?: string;
}

const LIMIT = 20;

/** `stemma archive search WORDS`: the reports that have the words. */
export function searchCommand(archive: Command): void {
  const command = archive
    .command('search')
    .summary('find reports by their words')
    .description(
      'Finds the reports that have all the words, best first, with the words in their line. Words in quotation marks follow ' +
        'one another; a star stands for any ending (bridge*).',
    )
    .argument('<words...>', 'the words to look for')
    .option('--limit <number>', 'most reports to show', atLeastOne, LIMIT)
    .option('--json', 'one JSON object with every report and its excerpt');
  withFilterFlags(withArchiveFlags(command)).action(async (words: string[], options: RawOptions) => {
    process.exitCode = await runSearch(words.join(' '), options, terminal(options));
  });
}

/** Adds the flags that say which reports are meant. */
export function withFilterFlags(command: Command): Command {
  return command
    .option('--since <date>', 'published on this day, month or year, or later')
    .option('--until <date>', 'published on this day, month or year, or earlier')
    .option('--publisher <name>', "a part of the publisher's name")
    .option('--language <code>', 'in this language, such as en');
}

/** What the flags come to. Throws where a date is none. */
export async function filterOf({ since, until, publisher, language }: FilterFlags): Promise<ReportFilter> {
  const { momentOf } = await import('../lineage/dates.ts');
  const { isCalendarDate } = await import('../text/calendar.ts');
  const moment = (flag: string, value: string) => {
    const found = isCalendarDate(value) ? momentOf({ value }) : null;
    if (found === null)
      throw new UsageError(`${flag} wants a date like 2026-03-14, 2026-03 or 2026, and got ${value}.`);
    return found;
  };
  const from = since === undefined ? undefined : moment('--since', since).from;
  const to = until === undefined ? undefined : moment('--until', until).to;
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--since ${since} is later than --until ${until}, and nothing lies between. Exchange them.`);
  return {
    ...(from === undefined ? {} : { since: from }),
    ...(to === undefined ? {} : { until: to }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The flags in words, as they follow "reports"; empty where there are none. */
export function filterInWords({ since, until, publisher, language }: FilterFlags): string {
  return [
    ...(publisher === undefined ? [] : [`of publisher “${publisher}”`]),
    ...(language === undefined ? [] : [`in language “${language}”`]),
    ...(since === undefined && until === undefined ? [] : ['published']),
    ...(since === undefined ? [] : [until === undefined ? `since ${since}` : `from ${since}`]),
    ...(until === undefined ? [] : [since === undefined ? `until ${until}` : `to ${until}`]),
  ].join(' ');
}

/** A number of reports, as an option gives it. */
export function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It has to be a number from 1 on.');
  return Number(text);
}

async function runSearch(words: string, options: RawOptions, screen: Terminal): Promise<number> {
  const filter = await filterOf(options);
  const archive = await archiveOf(options, screen);
  const { search } = await import('../archive/search.ts');
  const found = await archive.use((index) => search(index, words, filter, options.limit));
  if (found === null)
    throw new UsageError('There is no word in what to look for. Give some: stemma archive search WORDS');
  if (options.json === true) screen.out.write(`${JSON.stringify(found)}\n`);
  else {
    const { searchText } = await import('../report/index.ts');
    screen.out.write(searchText(found, screen.width, screen.paint, filterInWords(options)));
  }
  return Exit.Done;
}
