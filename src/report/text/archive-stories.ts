import type { ArchivedReport, ArchivedStory, ArchiveStories } from '../../model/index.ts';
import { formatDate } from '../models/dates.ts';
import { en } from '../strings/en.ts';
import { headOf } from './archive.ts';
import { count, type Mark } from './findings.ts';
import { shorten, wrap } from './wrap.ts';

const INDENT = '     ';

/** The stories of an archive, for a terminal `width` columns wide: each with its headline, its days and its publishers. */
export function storiesText(
  { reports, alone, stories }: ArchiveStories,
  limit: number,
  width: number,
  mark: Mark,
): string {
  if (reports === 0) return 'There are no reports to look at.\n';
  if (stories.length === 0) return `${wrap(`No story was found among ${count(reports, 'report')}.`, width)}\n`;
  const shown = stories.slice(0, limit);
  const lead = `${count(reports, 'report')}: ${stories.length === 1 ? '1 story' : `${stories.length} stories`}${
    shown.length < stories.length ? `, of which ${shown.length} are shown` : ''
  }; ${count(alone, 'report')} in none of them.`;
  return `${[wrap(lead, width), ...shown.map((story, at) => entryOf(story, at + 1, width, mark))].join('\n\n')}\n`;
}

function entryOf(
  { id, headline, first, last, publishers, ids }: ArchivedStory,
  rank: number,
  width: number,
  mark: Mark,
) {
  const facts = [
    daysOf(first, last),
    count(ids.length, 'report'),
    ...(publishers.length === 0 ? [] : [count(publishers.length, 'publisher')]),
    id,
  ];
  return [
    `${String(rank).padStart(3)}  ${mark('bold', shorten(headline ?? 'untitled', width - INDENT.length))}`,
    `${INDENT}${mark('dim', facts.join(' · '))}`,
    ...(publishers.length === 0
      ? []
      : [`${INDENT}${mark('dim', shorten(publishers.join(', '), width - INDENT.length))}`]),
  ].join('\n');
}

function daysOf(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'no date';
  return first === last ? formatDate(first, en) : `${formatDate(first, en)} to ${formatDate(last, en)}`;
}

/** The reports of one story, in the order of publication. */
export function storyText(reports: readonly ArchivedReport[], width: number, mark: Mark): string {
  const lead =
    reports.length === 1
      ? 'No other report is held to tell of the same event.'
      : `${count(reports.length, 'report')} of one event, as far as their words, names, numbers and days tell:`;
  const entries = reports.map((report, at) => headOf(report, String(at + 1), width, mark).join('\n'));
  return `${[wrap(lead, width), ...entries].join('\n\n')}\n`;
}
