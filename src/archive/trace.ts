import { findPassages, MIN_PASSAGE_WORDS, type Passage, type Prints, printsOf } from '../align/index.ts';
import { minutesBetween, momentOf } from '../lineage/dates.ts';
import type {
  ArchivedReport,
  ArchiveTrace,
  Excerpt,
  Range,
  SourceDocument,
  TracedPassage,
  TracedReport,
} from '../model/index.ts';
import { placeOf, sourceOf } from './entry.ts';
import type { Index, IndexedReport } from './index.ts';
import { phraseOf } from './query.ts';
import { formOfReport, readingOf, shinglesOf } from './reading.ts';
import { withPhrase } from './search.ts';

/** Shingles that a report has to share before it is compared: a run of six words, or two of five. */
const LEAST_SHARED = 2;
/** Reports that are compared, the likeliest first. Beyond stand those that share set phrases of the archive. */
const MOST_COMPARED = 500;
/** Part of the traced text from which on a report has most of it. */
const MOST_OF_IT = 0.5;
/** Runs shorter than this count for no share, as in a dossier. */
const COUNTED_RUN = 5;

/** What is traced: a text with its words, and what is known of it where it is a report. */
export interface Traced {
  readonly text: string;
  readonly prints: Prints;
  readonly about: Omit<ArchiveTrace['traced'], 'words' | 'text'>;
  /** What an archive calls it; null where it is no report. */
  readonly name: string | null;
}

/** A report to be traced. */
export function tracedReport(document: SourceDocument): Traced {
  const { report } = readingOf(document);
  const { title, publisher, published, text } = report;
  const { name, path, url } = sourceOf(document);
  const about = {
    title,
    publisher,
    published,
    ...(path === undefined ? {} : { path }),
    ...(url === undefined ? {} : { url }),
  };
  return { text, prints: printsOf(formOfReport(report)), about, name };
}

/** Words to be traced, in the language `language`. */
export function tracedWords(text: string, language = 'en'): Traced {
  return { text, prints: printsOf(formOfReport({ text, stamps: [], language })), about: {}, name: null };
}

/**
 * Every report that shares passages with the traced text, or has the traced words where they are too few for a passage.
 * Which reports are compared the index says; what they share, the comparison of the two texts alone.
 */
export function trace(index: Index, traced: Traced): ArchiveTrace {
  const { text, prints, about, name } = traced;
  const isShort = prints.words.length < MIN_PASSAGE_WORDS;
  const sharing = isShort ? [] : index.sharing(shinglesOf(prints), LEAST_SHARED);
  const found = isShort
    ? saying(index, traced)
    : index.reports(sharing.slice(0, MOST_COMPARED)).flatMap((report) => compared(traced, report));
  const marked = found.map((report): TracedReport => ({ ...report, isTraced: report.id === name }));
  const dated = marked.filter((report) => beginning(report) !== undefined).sort(byDate);
  return {
    traced: { words: prints.words.length, text, ...about },
    reports: index.size,
    earliest: earliest(dated),
    earliestOfMost: earliest(dated.filter(({ shareOfTraced }) => shareOfTraced >= MOST_OF_IT)),
    dated,
    undated: marked.filter((report) => beginning(report) === undefined).sort(byShare),
    uncompared: Math.max(0, sharing.length - MOST_COMPARED),
  };
}

/** What a report has from the traced text; none where it shares no passage. */
function compared(traced: Traced, report: IndexedReport): Omit<TracedReport, 'isTraced'>[] {
  const { text, stamps: _, ...listed } = report;
  const prints = printsOf(formOfReport(report));
  const passages = findPassages(traced.prints, prints);
  if (passages.length === 0) return [];
  const shared = passages.reduce((sum, passage) => sum + countedWords(passage), 0);
  return [
    {
      ...listed,
      shareOfTraced: share(shared, traced.prints),
      shareOfReport: share(shared, prints),
      excerpt: null,
      passages: [...passages]
        .sort((a, b) => b.words - a.words || a.a.start - b.a.start)
        .map(({ a, b, kind }): TracedPassage => ({ traced: excerpt(traced.text, a), report: excerpt(text, b), kind })),
    },
  ];
}

function countedWords({ runs }: Passage): number {
  let words = 0;
  for (let i = 2; i < runs.length; i += 3) if (runs[i]! >= COUNTED_RUN) words += runs[i]!;
  return words;
}

function share(words: number, { words: { length } }: Prints): number {
  return rounded(Math.min(1, words / Math.max(1, length)));
}

/** Shares are shown with two digits; three are kept. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function excerpt(text: string, { start, end }: Range): Excerpt {
  return { start, end, text: text.slice(start, end) };
}

/** The reports that have the words one after the other. */
function saying(index: Index, { text: words, prints }: Traced): Omit<TracedReport, 'isTraced'>[] {
  const phrase = phraseOf(words);
  if (phrase === null) return [];
  const whole = excerpt(words, { start: 0, end: words.length });
  return withPhrase(index, phrase).map(({ places, excerpt, report }) => ({
    ...report,
    shareOfTraced: 1,
    shareOfReport: rounded(Math.min(1, (places.length * prints.words.length) / Math.max(1, report.words))),
    passages: places.map((place): TracedPassage => ({ traced: whole, report: place, kind: 'verbatim' })),
    excerpt,
  }));
}

/** The reports, the earliest first, that may be the earliest: several where dates do not tell, as of two of one day. */
function earliest(dated: readonly TracedReport[]): readonly string[] {
  const [first] = dated;
  if (first === undefined) return [];
  const possible = dated.filter(({ published }) => minutesBetween(first.published, published) <= 0);
  // Of versions of one page whose dates do not tell, the one that came in first.
  return possible.filter((report) => !possible.some((other) => isBefore(other, report))).map(({ id }) => id);
}

/** When a report's date begins, in minutes; none where it has no date, or one that says nothing. */
function beginning({ published }: Pick<ArchivedReport, 'published'>): number | undefined {
  return published === null ? undefined : momentOf(published)?.from;
}

/** Whether `a` came in from the place of `b` before it. */
function isBefore(a: ArchivedReport, b: ArchivedReport): boolean {
  return placeOf(a) === placeOf(b) && (a.version?.number ?? 1) < (b.version?.number ?? 1);
}

function byDate(a: TracedReport, b: TracedReport): number {
  return beginning(a)! - beginning(b)! || byPlace(a, b);
}

function byShare(a: TracedReport, b: TracedReport): number {
  return b.shareOfTraced - a.shareOfTraced || byPlace(a, b);
}

/** For an order that does not hang on that of adding, but for the versions of one page. */
function byPlace(a: TracedReport, b: TracedReport): number {
  const [x, y] = [placeOf(a), placeOf(b)];
  return x === y ? (isBefore(a, b) ? -1 : 1) : x < y ? -1 : 1;
}
