import type { ArchivedReport, ArchivedStory, ArchiveStories } from '../../model/index.ts';
import { formatDate } from '../models/dates.ts';
import { en } from '../strings/en.ts';
import { headOf } from './archive.ts';
import { count, type Mark } from './findings.ts';
import { shorten, wrap } from './wrap.ts';

const INDENT = '     ';

/**
 * The stories of an archive, for a terminal `width` columns wide: each with its headline, its days and its publishers.
 * `filter`: which reports were looked at, as "of publisher “Post”"; empty for all.
 */
export function storiesText(
  { reports, alone, stories }: ArchiveStories,
  limit: number,
  width: number,
  mark: Mark,
  filter = '',
): string {
  const meant = filter === '' ? '' : ` ${filter}`;
  if (reports === 0) return `${wrap(`There are no reports${meant} to look at.`, width)}\n`;
  if (stories.length === 0)
    return `${wrap(`No story was found among ${meant === '' ? '' : 'the '}${count(reports, 'report')}${meant}.`, width)}\n`;
  const shown = stories.slice(0, limit);
  const lead = `${count(reports, 'report')}${meant}: ${stories.length === 1 ? '1 story' : `${stories.length} stories`}${
    shown.length < stories.length ? `, of which ${shown.length} are shown` : ''
  }; ${count(alone, 'report')} in none of them.`;
  return `${[wrap(lead, width), ...shown.map((story, at) => entryOf(story, at + 1, width, mark))].join('\n\n')}\n`;
}

function entryOf(
  { id, headline, first, last, publishers, reports, ids }: ArchivedStory,
  rank: number,
  width: number,
  mark: Mark,
) {
  const facts = [
    daysOf(first, last),
    ids.length === reports ? count(reports, 'report') : `${count(reports, 'report')} in ${ids.length} versions`,
    ...(publishers.length === 0 ? [] : [count(publishers.length, 'publisher')]),
    id,
  ];
  return [
    `${String(rank).padStart(3)}  ${mark('bold', shorten(headline ?? 'untitled', width - INDENT.length))}`,
    `${INDENT}${mark('dim', wrap(facts.join(' · '), width, INDENT))}`,
    ...(publishers.length === 0
      ? []
      : [`${INDENT}${mark('dim', shorten(publishers.join(', '), width - INDENT.length))}`]),
  ].join('\n');
}

function daysOf(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'no date';
  return first === last ? formatDate(first, en) : `${formatDate(first, en)} to ${formatDate(last, en)}`;
}

/** The reports of one story, in the order of publication. `distinct`: how many they are, versions of one page counted once. */
export function storyText(reports: readonly ArchivedReport[], distinct: number, width: number, mark: Mark): string {
  const versions = distinct < reports.length ? ` in ${reports.length} versions` : '';
  const lead =
    distinct === 1
      ? `No other report is held to tell of the same event.${versions === '' ? '' : ` The archive has it${versions}:`}`
      : `${count(distinct, 'report')}${versions} of one event, as far as their words, names, numbers and days tell:`;
  const entries = reports.map((report, at) => headOf(report, String(at + 1), width, mark).join('\n'));
  return `${[wrap(lead, width), ...entries].join('\n\n')}\n`;
}
