import type { ArchivedReport, ArchiveHit, ArchiveSearch, Excerpt } from '../../model/index.ts';
import { formatDate } from '../models/dates.ts';
import { en } from '../strings/en.ts';
import { count, type Mark } from './findings.ts';
import { shorten, wrap } from './wrap.ts';

const INDENT = '     ';

/** What a search of an archive found, for a terminal `width` columns wide: each report with the words in their line. */
export function searchText({ match, reports, matches, hits }: ArchiveSearch, width: number, mark: Mark): string {
  if (matches === 0) return `None of ${count(reports, 'report')} has any of these words.\n`;
  const of = `${matches} of ${count(reports, 'report')}`;
  const lead =
    match === 'all'
      ? `${of} ${matches === 1 ? 'has' : 'have'} these words${hits.length < matches ? `; the best ${hits.length}:` : ':'}`
      : `No report has all of these words; ${of} ${matches === 1 ? 'has' : 'have'} some${hits.length < matches ? `, the best ${hits.length}:` : ':'}`;
  const parts = hits.map((hit, at) => [...headOf(hit, at + 1, width, mark), ...excerptOf(hit, width)].join('\n'));
  return `${[wrap(lead, width), ...parts].join('\n\n')}\n`;
}

/** Who published a report under which title, when, and how it is called. */
export function headOf(report: ArchivedReport, rank: number, width: number, mark: Mark): string[] {
  const { id, publisher, title, published, path, url } = report;
  const name = [publisher, title].filter((part) => part !== null && part !== '').join(': ') || 'untitled';
  const facts = [published === null ? 'no date' : formatDate(published.value, en), `archive:${id}`];
  return [
    `${String(rank).padStart(3)}  ${mark('bold', shorten(name, width - INDENT.length))}`,
    `${INDENT}${mark('dim', facts.join(' · '))}`,
    `${INDENT}${mark('dim', url ?? path ?? '')}`,
  ];
}

function excerptOf({ excerpt, found }: ArchiveHit, width: number): string[] {
  if (excerpt === null) return [];
  const { before, after } = excerpt.isCut;
  const words = `${before ? '… ' : ''}${marked(excerpt, found)}${after ? ' …' : ''}`;
  return [`${INDENT}${wrap(words, width, INDENT)}`];
}

/** Words with those in them that are meant in brackets, so that they can be told without colours and copied. */
function marked({ start, text }: Excerpt, found: readonly Excerpt[]): string {
  let words = '';
  let from = start;
  for (const place of found) {
    words += `${text.slice(from - start, place.start - start)}[${place.text}]`;
    from = place.end;
  }
  return words + text.slice(from - start);
}
