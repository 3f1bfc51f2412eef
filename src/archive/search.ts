import type { ArchivedReport, ArchiveHit, ArchiveSearch, Excerpt } from '../model/index.ts';
import type { Row, Value } from './database.ts';
import { IN_ORDER, type Index, listed, type ReportFilter, VERSIONS, whereOf } from './index.ts';
import { queryOf } from './query.ts';

/** A word in a title counts for three in the text, one in the publisher's name for a fifth. */
const RANK = 'bm25(texts, 3.0, 1.0, 0.2)';
/** Mark where found words begin and end. */
const [OPEN, CLOSE] = ['\u0002', '\u0003'];

/**
 * The reports that have the words, best first (BM25), at most `limit`; where none has all of them, those that have some.
 * Null where `words` holds no word. Of equals the earliest published comes first.
 */
export function search(index: Index, words: string, filter: ReportFilter, limit: number): ArchiveSearch | null {
  const query = queryOf(words);
  if (query === null) return null;
  const all = matching(index, query.all, filter, limit);
  const isSome = all.matches === 0 && query.some !== query.all;
  const found = isSome ? matching(index, query.some, filter, limit) : all;
  return { words, match: isSome ? 'some' : 'all', reports: index.size, considered: index.count(filter), ...found };
}

/** Words that stand one after the other in a report's text. */
interface PhraseIn {
  readonly report: ArchivedReport;
  /** Everywhere they stand; never empty. */
  readonly places: readonly Excerpt[];
  /** The line of the first of them. */
  readonly excerpt: ArchiveHit['excerpt'];
}

/** Every report that has the words of `phrase` one after the other. */
export function withPhrase(index: Index, phrase: string): readonly PhraseIn[] {
  return rowsOf(index, `text : ${phrase}`, {}, -1).flatMap((row) => {
    const { text, places } = foundIn(row);
    return places.length === 0 ? [] : [{ report: listed(row), places, excerpt: excerptOf(text, places) }];
  });
}

function matching(
  index: Index,
  query: string,
  filter: ReportFilter,
  limit: number,
): Pick<ArchiveSearch, 'matches' | 'hits'> {
  const { where, values } = whereOf(filter);
  const count = index.db.get(`select count(*) as n ${FROM} and ${where}`, query, ...values);
  return {
    matches: Number(count?.n),
    hits: rowsOf(index, query, filter, limit).map((row) => {
      const { text, places } = foundIn(row);
      const excerpt = excerptOf(text, places);
      const isShown = ({ start, end }: Excerpt) => excerpt !== null && start >= excerpt.start && end <= excerpt.end;
      return { ...listed(row), excerpt, found: places.filter(isShown) };
    }),
  };
}

const FROM = 'from texts join reports on reports.n = texts.rowid where texts match ?';

/** The reports that match, the best first, with their texts plain and marked. */
function rowsOf({ db }: Index, query: string, filter: ReportFilter, limit: number): readonly Row[] {
  const { where, values } = whereOf(filter);
  return db.all(
    `select reports.*, ${VERSIONS}, ${RANK} as rank, highlight(texts, 1, '${OPEN}', '${CLOSE}') as marked ${FROM} and ${where}
     order by rank, ${IN_ORDER} limit ?`,
    query,
    ...values,
    limit,
  );
}

/** A row's text, and where in it the words stand. */
function foundIn(row: Row): { readonly text: string; readonly places: readonly Excerpt[] } {
  const text = String(row.text);
  return { text, places: placesIn(row.marked ?? '', text) };
}

/** Where in `text` the marks stand that `marked` has beside it. */
function placesIn(marked: Value, text: string): readonly Excerpt[] {
  const places: Excerpt[] = [];
  let at = 0;
  let start = 0;
  for (const char of String(marked)) {
    if (char === OPEN && text[at] !== OPEN) start = at;
    else if (char === CLOSE && text[at] !== CLOSE) places.push({ start, end: at, text: text.slice(start, at) });
    else at += char.length;
  }
  return places;
}

/** Characters of an excerpt, about. */
const LONGEST = 240;
/** Characters before the first word found. */
const BEFORE = 60;

/** The stretch of one paragraph, from word to word, that has the most of the places, the first of equals; null without any. */
function excerptOf(text: string, places: readonly Excerpt[]): ArchiveHit['excerpt'] {
  let best: { first: Excerpt; distinct: number; count: number } | null = null;
  for (const [at, first] of places.entries()) {
    const near = new Set<string>();
    let count = 0;
    for (let i = at; i < places.length && (i === at || places[i]!.end - first.start <= LONGEST - BEFORE); i++) {
      near.add(places[i]!.text.toLowerCase());
      count++;
    }
    if (best === null || near.size > best.distinct || (near.size === best.distinct && count > best.count))
      best = { first, distinct: near.size, count };
  }
  if (best === null) return null;
  const from = Math.max(0, best.first.start - BEFORE);
  const start = Math.max(
    text.lastIndexOf('\n', best.first.start - 1) + 1,
    from === 0 ? 0 : Math.min(best.first.start, from + (/\s/.exec(text.slice(from))?.index ?? 0) + 1),
  );
  const line = text.indexOf('\n', best.first.end);
  const end = Math.max(best.first.end, Math.min(line === -1 ? text.length : line, wordEnd(text, start + LONGEST)));
  const isCut = {
    before: start > 0 && text[start - 1] !== '\n',
    after: end < text.length && text[end] !== '\n',
  };
  return { start, end, text: text.slice(start, end), isCut };
}

/** The end of the last whole word before `at`. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(0, at).search(/\s\S*$/);
  return space === -1 ? at : space;
}
