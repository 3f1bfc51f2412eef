import type { Block, LocalDiagnostic, Publication, Removed } from '../model/index.ts';
import type { Mapped } from './mapped.ts';
import type { PrintedStamp } from './stamp.ts';

/** One paragraph, heading, list item or other unit of a document, in the order in which a reader meets them. */
export interface Piece extends Mapped {
  readonly kind: 'paragraph' | Exclude<Block['kind'], 'dateline' | 'stage'>;
  /** Parted from the piece before by a line break only: lines of a list, of an address. */
  readonly tight: boolean;
  /** How many of the first characters the document sets apart (bold, in a column of its own): a speaker's label, often. */
  readonly marked: number;
  /** Offsets in `text` where the source leaves a wide gap: the columns of a letterhead or a menu. */
  readonly gaps: readonly number[];
}

/** What a format's reader hands on: the pieces of the report, what it took away, and what the format itself says. */
export interface Draft {
  readonly pieces: readonly Piece[];
  readonly removed: readonly Removed[];
  /** What the head prints of its publication, in the order of the document. */
  readonly stamps: readonly PrintedStamp[];
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published: Publication | null;
  /** BCP 47, as declared; null where nothing is. */
  readonly language: string | null;
  /** Lines outside the body that say what kind of document it is: "News release", a section's name, a URL's path. */
  readonly labels: readonly string[];
  /** Whether a field of the document names who issues it. */
  readonly issued: boolean;
  /** Whether it is a newsroom's script of a bulletin. */
  readonly script: boolean;
  readonly diagnostics: readonly LocalDiagnostic[];
}

export const NOTHING: Draft = {
  pieces: [],
  removed: [],
  stamps: [],
  title: null,
  byline: [],
  publisher: null,
  agency: null,
  published: null,
  language: null,
  labels: [],
  issued: false,
  script: false,
  diagnostics: [],
};

export function paragraph(mapped: Mapped, tight = false): Piece {
  return { text: mapped.text, runs: mapped.runs, kind: 'paragraph', tight, marked: 0, gaps: [] };
}

/** The columns of a line that wide gaps part; the whole text where there are none. */
export function columnsOf({ text, gaps }: Pick<Piece, 'text' | 'gaps'>): string[] {
  return [0, ...gaps].map((from, at) => text.slice(from, gaps[at] ?? text.length).trim()).filter(Boolean);
}
