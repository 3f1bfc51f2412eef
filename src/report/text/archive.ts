import type {
  ArchivedReport,
  ArchiveHit,
  ArchiveSearch,
  ArchiveTrace,
  Arrival,
  Excerpt,
  TracedReport,
} from '../../model/index.ts';
import { formatDate } from '../models/dates.ts';
import { en } from '../strings/en.ts';
import { count, type Mark, percent } from './findings.ts';
import { shorten, wrap } from './wrap.ts';

const INDENT = '     ';

/**
 * What a search of an archive found, for a terminal `width` columns wide: each report with the words in their
 * line. `filter`: which reports were looked at, as "of publisher “Post”"; empty for all.
 */
export function searchText(search: ArchiveSearch, width: number, mark: Mark, filter = ''): string {
  const parts = search.hits.map((hit, at) =>
    [...headOf(hit, String(at + 1), width, mark), ...excerptOf(hit, width)].join('\n'),
  );
  return `${[wrap(foundText(search, filter), width), ...parts].join('\n\n')}\n`;
}

function foundText({ words, match, reports, considered, matches, hits }: ArchiveSearch, filter: string): string {
  const these = /\s/.test(words.trim()) ? 'these words' : 'this word';
  const all = filter === '' ? count(reports, 'report') : `the ${count(considered, 'report')} ${filter}`;
  if (matches === 0) return `None of ${all} has ${these === 'this word' ? these : 'any of these words'}.`;
  const has = `${matches} of ${all} ${matches === 1 ? 'has' : 'have'}`;
  const best = hits.length < matches ? `; the best ${hits.length}` : '';
  return match === 'all'
    ? `${has} ${these}${best}:`
    : `${filter === '' ? 'No report' : 'None of them'} has all of these words; ${has} some${best}:`;
}

/** Who published a report under which title, when, and how it is called. */
export function headOf(report: ArchivedReport, sign: string, width: number, mark: Mark): string[] {
  const { path, url, version, added } = report;
  const isEarlier = version !== undefined && version.number < version.of;
  return [
    `${sign.padStart(3)}  ${mark('bold', shorten(nameOf(report), width - INDENT.length))}`,
    `${INDENT}${mark('dim', `${dateOf(report)} · archive:${report.id}`)}`,
    `${INDENT}${mark('dim', url ?? path ?? '')}`,
    ...(isEarlier
      ? [`${INDENT}an earlier version (${version.number} of ${version.of}), added ${formatDate(added, en)}`]
      : []),
  ];
}

function nameOf({ publisher, title }: ArchivedReport): string {
  return [publisher, title].filter((part) => part !== null && part !== '').join(': ') || 'untitled';
}

function dateOf({ published }: ArchivedReport): string {
  return published === null ? 'no date' : formatDate(published.value, en);
}

function excerptOf({ excerpt, found }: Pick<ArchiveHit, 'excerpt' | 'found'>, width: number): string[] {
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

/** Characters of a passage that are shown. */
const PASSAGE = 240;

/**
 * Where a text stands in an archive, for a terminal `width` columns wide: who may have had it first, then each report in the
 * order of publication with how much the two share and the longest passage; those without a date apart. Of more than
 * `limit` reports those are shown that have the most of it, and those that may be the first.
 */
export function traceText(trace: ArchiveTrace, limit: number, width: number, mark: Mark): string {
  const { dated, undated, uncompared, reports } = trace;
  const all = [...dated, ...undated];
  if (all.length === 0) return `None of ${count(reports, 'report')} has ${ofWhat(trace)}.\n`;
  const shown = shownOf(trace, limit);
  const rank = (report: TracedReport) => shown.indexOf(report) + 1;
  const entries = (some: readonly TracedReport[]) =>
    some.filter((report) => shown.includes(report)).map((report) => tracedText(report, rank(report), width, mark));
  const apart = entries(undated);
  const parts = [
    wrap(
      `${all.length} of ${count(reports, 'report')} ${all.length === 1 ? 'has' : 'have'} ${ofWhat(trace)}. ${firstOf(trace, shown)}`.trim(),
      width,
    ),
    ...entries(dated),
    ...(apart.length === 0 || dated.length === 0 ? apart : [mark('bold', 'Without a date'), ...apart]),
  ];
  if (shown.length < all.length)
    parts.push(`${all.length - shown.length} more, which have less of it: --limit ${all.length}`);
  if (uncompared > 0)
    parts.push(
      wrap(
        `${count(uncompared, 'more report')} may share set phrases with it, and no more as far as the index tells.`,
        width,
      ),
    );
  parts.push(mark('dim', wrap(ONLY_HERE, width)));
  return `${parts.join('\n\n')}\n`;
}

const ONLY_HERE =
  'The archive knows its own reports alone: another may have had these words before. What two reports have in common, both may have from a third.';

function ofWhat({ traced: { title, words, text, published } }: ArchiveTrace): string {
  if (published === undefined)
    return words < 8 ? `the ${words === 1 ? 'word' : 'words'} “${text}”` : 'words of this text';
  return `words in common with “${title ?? 'untitled'}”`;
}

/** The reports to show, in order: all, or those that may be first and those that have the most. */
function shownOf({ dated, undated, earliest, earliestOfMost }: ArchiveTrace, limit: number): readonly TracedReport[] {
  const all = [...dated, ...undated];
  if (all.length <= limit) return all;
  const first = new Set([...earliest, ...earliestOfMost].slice(0, limit));
  const most = all.filter(({ id }) => !first.has(id)).sort((a, b) => b.shareOfTraced - a.shareOfTraced);
  const chosen = new Set(most.slice(0, Math.max(0, limit - first.size)));
  return all.filter((report) => first.has(report.id) || chosen.has(report));
}

/** Who may have been first, by their numbers in the list. */
function firstOf({ earliest, earliestOfMost, traced }: ArchiveTrace, shown: readonly TracedReport[]): string {
  const numbers = (ids: readonly string[]) => {
    const ranks = shown.flatMap(({ id }, at) => (ids.includes(id) ? [String(at + 1)] : []));
    return ranks.length > 2 ? `${ranks.slice(0, -1).join(', ')} or ${ranks.at(-1)}` : ranks.join(' or ');
  };
  if (earliest.length === 0) return 'None of them says when it was published.';
  const [any, most] = [numbers(earliest), numbers(earliestOfMost)];
  const untold = earliest.length > 1 ? '; their dates do not tell which' : '';
  const first = `The earliest is ${any}${untold}.`;
  if (traced.words < 8 || most === any || most === '') return first;
  return `${first} Of those with half of it or more, the earliest is ${most}.`;
}

function tracedText(report: TracedReport, rank: number, width: number, mark: Mark): string {
  const { isTraced, shareOfTraced, shareOfReport, passages, excerpt } = report;
  const lines = headOf(report, String(rank), width, mark);
  if (isTraced) return [...lines, `${INDENT}${mark('cyan', 'the traced report itself')}`].join('\n');
  if (excerpt !== null) {
    const found = passages.map((passage) => passage.report);
    const inLine = found.filter(({ start, end }) => start >= excerpt.start && end <= excerpt.end);
    return [...lines, ...excerptOf({ excerpt, found: inLine }, width)].join('\n');
  }
  const longest = passages[0]!.report.text;
  const much = `${percent(shareOfTraced)} of the traced text, ${percent(shareOfReport)} of this one; ${count(passages.length, 'passage')}${passages.length > 1 ? ', the longest' : ''}${passages[0]!.kind === 'edited' ? ', with changes' : ''}:`;
  return [
    ...lines,
    `${INDENT}${wrap(much, width, INDENT)}`,
    `${INDENT}“${wrap(shorten(longest, PASSAGE), width - 1, INDENT)}”`,
  ].join('\n');
}

/** Reports that are told of one that comes in. */
const MOST_SHARING = 3;

/** A report that came in, and which others have much of it, for a terminal `width` columns wide. */
export function arrivalText({ report, isVersion, sharing }: Arrival, width: number, mark: Mark): string {
  const lines = headOf(report, '+', width, mark);
  if (isVersion) lines.push(`${INDENT}a new version of what the archive had from there`);
  for (const other of sharing.slice(0, MOST_SHARING)) {
    const about = `${nameOf(other)} (${dateOf(other)}, archive:${other.id})`;
    lines.push(`${INDENT}${wrap(`${percent(other.shareOfTraced)} of it stands in ${about}`, width, INDENT)}`);
  }
  if (sharing.length > MOST_SHARING)
    lines.push(
      `${INDENT}and much of it in ${sharing.length - MOST_SHARING} more: stemma archive trace archive:${report.id}`,
    );
  return `${lines.join('\n')}\n`;
}
