import type { ArchivedReport, ArchivedStory, ArchiveStories } from '../model/index.ts';
import { placeOf } from './entry.ts';
import type { SketchedReport } from './index.ts';
import { type Story, storiesOf } from './stories/index.ts';

/** In which order stories are told. */
export type StoryOrder = 'latest' | 'largest';

/** How many reports these are: versions of one page are one. */
export function countReports(reports: readonly ArchivedReport[]): number {
  return new Set(reports.map(placeOf)).size;
}

/** The stories of at least `least` of these reports, which come in the order of publication, in the order asked for. */
export function gather(reports: readonly SketchedReport[], least: number, order: StoryOrder): ArchiveStories {
  const rank = new Map(reports.map(({ id }, at) => [id, at]));
  const stories = storiesOf(reports)
    .filter((story) => countReports(story.reports) >= least)
    .map((story) => storyFrom(story, rank))
    .sort(order === 'latest' ? (a, b) => byLast(a, b) || bySize(a, b) : (a, b) => bySize(a, b) || byLast(a, b));
  const told = stories.reduce((sum, { ids }) => sum + ids.length, 0);
  return { reports: reports.length, alone: reports.length - told, stories };
}

/** The reports of the story that the report of this id is in, in the order of publication; null where there is no such report. */
export function storyOf(reports: readonly SketchedReport[], id: string): readonly SketchedReport[] | null {
  const story = storiesOf(reports).find((each) => each.reports.some((report) => report.id === id));
  return story === undefined ? null : reports.filter((report) => story.reports.includes(report));
}

function storyFrom(
  { reports: members, central }: Story<SketchedReport>,
  rank: ReadonlyMap<string, number>,
): ArchivedStory {
  const reports = [...members].sort((a, b) => rank.get(a.id)! - rank.get(b.id)!);
  const days = reports.flatMap(({ published }) => (published === null ? [] : [published.value.slice(0, 10)]));
  const titled = central.filter(({ title }) => title !== null);
  // A record's title says what it is, not what happened.
  const headed = titled.find(({ kind }) => kind === 'report') ?? titled[0];
  return {
    id: reports[0]!.id,
    headline: headed?.title ?? null,
    first: days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null),
    last: days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null),
    publishers: [...new Set(reports.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])))],
    reports: countReports(reports),
    ids: reports.map(({ id }) => id),
  };
}

/** The latest first, the undated last; what has neither is told apart by id. */
function byLast(a: ArchivedStory, b: ArchivedStory): number {
  const [x, y] = [a.last ?? '', b.last ?? ''];
  return x === y ? 0 : x < y ? 1 : -1;
}

function bySize(a: ArchivedStory, b: ArchivedStory): number {
  return b.reports - a.reports || b.ids.length - a.ids.length || (a.id < b.id ? -1 : 1);
}
