import type { Publication, WitnessKind } from './dossier.ts';
import type { Range } from './range.ts';

/** A report of an archive as lists of reports show it. */
export interface ArchivedReport {
  /** Of the place it came from and its bytes: the same in every archive that has it. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly published: Publication | null;
  readonly language: string;
  readonly kind: WitnessKind;
  readonly words: number;
  readonly path?: string;
  readonly url?: string;
  /** ISO 8601, when the archive got it. */
  readonly added: string;
  /** Among the texts that came from its place, in the order in which they were added, from 1; none where it is the only one. */
  readonly version?: { readonly number: number; readonly of: number };
}

/** Words of an archived report's text. `text` is what stands there from `start` to `end`. */
export interface Excerpt extends Range {
  readonly text: string;
}

/** What a search of an archive found. */
export interface ArchiveSearch {
  readonly words: string;
  /** Whether the reports have all the words; where none has, those with some of them are told. */
  readonly match: 'all' | 'some';
  /** Reports in the archive, how many of them the filter leaves, and how many of these match. */
  readonly reports: number;
  readonly considered: number;
  readonly matches: number;
  /** The best first. */
  readonly hits: readonly ArchiveHit[];
}

export interface ArchiveHit extends ArchivedReport {
  /** A stretch of the text with most of the words; null where they stand in the title alone. */
  readonly excerpt: (Excerpt & { readonly isCut: { readonly before: boolean; readonly after: boolean } }) | null;
  /** Where in the text the words stand, within the excerpt. */
  readonly found: readonly Excerpt[];
}

/** Where a text, or some words, stand in an archive. */
export interface ArchiveTrace {
  /** What was traced. */
  readonly traced: { readonly words: number; readonly text: string } & Partial<
    Pick<ArchivedReport, 'title' | 'publisher' | 'published' | 'path' | 'url'>
  >;
  /** Reports in the archive. */
  readonly reports: number;
  /** Ids of the reports that may be the earliest: several where their dates do not tell. */
  readonly earliest: readonly string[];
  /** The same of those that have half of it or more. */
  readonly earliestOfMost: readonly string[];
  /** Those that have words in common with it and say when they were published: the earliest first. */
  readonly dated: readonly TracedReport[];
  /** Those that do not say: by how much they have in common, the most first. */
  readonly undated: readonly TracedReport[];
  /** Reports that share no more than set phrases with it, as far as the index tells; they were not compared. */
  readonly uncompared: number;
}

export interface TracedReport extends ArchivedReport {
  /** It is the traced report itself: the same bytes from the same place. */
  readonly isTraced: boolean;
  /** Words of the traced text that stand in it, as a part of the traced text's and of its own, 0 to 1. */
  readonly shareOfTraced: number;
  readonly shareOfReport: number;
  /** The words that both have, most words first. Never empty. */
  readonly passages: readonly TracedPassage[];
  /** Of words too few for a passage: the line that they stand in. */
  readonly excerpt: ArchiveHit['excerpt'];
}

export interface TracedPassage {
  /** In the traced text. */
  readonly traced: Excerpt;
  /** In the report. */
  readonly report: Excerpt;
  readonly kind: 'verbatim' | 'edited';
}

/** A report that a feed brought into an archive. */
export interface Arrival {
  readonly report: ArchivedReport;
  /** Its place had another text before. */
  readonly isVersion: boolean;
  /** Reports from other places that have much of it, the most first. */
  readonly sharing: readonly TracedReport[];
}

/** Which reports of an archive tell of one event. */
export interface ArchiveStories {
  /** Reports that were looked at, and how many of them are in no story that is told. */
  readonly reports: number;
  readonly alone: number;
  /** The latest first, of equal ones the largest; or the largest first. */
  readonly stories: readonly ArchivedStory[];
}

export interface ArchivedStory {
  /** The id of its earliest report. The id of any other one names it as well. */
  readonly id: string;
  /** The title of its most central report that has one. */
  readonly headline: string | null;
  /** Days of the first and the last publication; null where no report has one. */
  readonly first: string | null;
  readonly last: string | null;
  /** Names of publishers, each once, in the order in which they come in; fewer than reports where some have none. */
  readonly publishers: readonly string[];
  /** How many reports those are; versions of one page count as one. */
  readonly reports: number;
  /** In the order of publication, the undated last; versions of one page in the order in which they were added. */
  readonly ids: readonly string[];
}
