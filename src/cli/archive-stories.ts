import type { Command } from 'commander';
import type { Archive } from '../archive/archive.ts';
import type { StoryOrder } from '../archive/gather.ts';
import type { SketchedReport } from '../archive/index.ts';
import { type ArchiveFlags, archiveOf, withArchiveFlags } from './archive.ts';
import { atLeastOne, type FilterFlags, filterInWords, filterOf, withFilterFlags } from './archive-search.ts';
import { checkTargets, layBeside, type Outputs } from './collate.ts';
import { Exit, UsageError } from './failure.ts';
import { isStandard, writeTo } from './output.ts';
import { ARCHIVED, complainOfDocuments } from './sources.ts';
import { type Terminal, terminal } from './terminal.ts';

interface RawOptions extends ArchiveFlags, FilterFlags, Outputs {
  readonly min: number;
  readonly limit: number;
  readonly largest?: boolean;
}

const LEAST = 2;
const LIMIT = 20;

/** `stemma archive stories [STORY]`: which reports tell of one event. */
export function storiesCommand(archive: Command): void {
  const command = archive
    .command('stories')
    .summary('which reports tell of one event')
    .description(
      'Sorts the reports into stories: those that are held to tell of one event, by their words, names, numbers and days. ' +
        'With the id of a report it lists that one story, and lays its reports side by side if a place for that is named.',
    )
    .argument('[story]', 'the id of any report of the story')
    .option('--min <number>', 'fewest reports of a story', atLeastOne, LEAST)
    .option('--limit <number>', 'most stories to show', atLeastOne, LIMIT)
    .option('--largest', 'the largest first, not the latest')
    .option('--json [file]', 'the stories as one JSON object; with a story, its dossier')
    .option('--html <file>', 'with a story: its reports side by side as one HTML file')
    .option('--open', 'with a story: show them side by side in the browser');
  withFilterFlags(withArchiveFlags(command)).action(async (story: string | undefined, options: RawOptions) => {
    const run =
      story === undefined ? runStories(options, terminal(options)) : runStory(story, options, terminal(options));
    process.exitCode = await run;
  });
}

async function runStories(options: RawOptions, screen: Terminal): Promise<number> {
  const { html, open, json, min, limit, largest } = options;
  if (html !== undefined || open === true)
    throw new UsageError('--html and --open want a story: stemma archive stories STORY --html FILE');
  checkTargets(options);
  const { reports } = await sketched(options, screen);
  const { gather } = await import('../archive/gather.ts');
  const order: StoryOrder = largest === true ? 'largest' : 'latest';
  const found = gather(reports, min, order);
  if (json !== undefined) await writeTo(json, `${JSON.stringify(found)}\n`, screen);
  if (isStandard(json)) return Exit.Done;
  const { storiesText } = await import('../report/index.ts');
  screen.out.write(storiesText(found, limit, screen.width, screen.paint, filterInWords(options)));
  return Exit.Done;
}

async function runStory(name: string, options: RawOptions, screen: Terminal): Promise<number> {
  const { html, open, json } = options;
  checkTargets(options);
  const { archive, reports } = await sketched(options, screen);
  const { countReports, storyOf } = await import('../archive/gather.ts');
  const id = name.startsWith(ARCHIVED) ? name.slice(ARCHIVED.length) : name;
  const story = storyOf(reports, id);
  if (story === null)
    throw new UsageError(
      `There is no report ${id} among the ${`${reports.length} ${filterInWords(options)}`.trim()} looked at. stemma archive stories shows the ids of stories.`,
    );
  if (html === undefined && json === undefined && open !== true) {
    const { storyText } = await import('../report/index.ts');
    screen.out.write(storyText(story, countReports(story), screen.width, screen.paint));
    return Exit.Done;
  }
  const found = await archive.documents(story.map((report) => report.id));
  const documents = found.filter((document) => document !== null);
  complainOfDocuments(documents, screen);
  return layBeside({ documents, diagnostics: [] }, options, screen);
}

/** The reports that are meant. The archive is let go before they are sorted, which may take a while. */
async function sketched(
  options: RawOptions,
  screen: Terminal,
): Promise<{ readonly archive: Archive; readonly reports: readonly SketchedReport[] }> {
  const filter = await filterOf(options);
  const archive = await archiveOf(options, screen);
  return { archive, reports: await archive.use((index) => index.sketched(filter)) };
}
