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
  /** Reports in the archive, and how many of them match. */
  readonly reports: number;
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
