import type { OriginRun, Publication, Removed, WitnessKind } from './dossier.ts';
import type { Range } from './range.ts';

/** One document as a surface hands it in: decoded characters and what is known of where they came from. */
export interface SourceDocument {
  /** The decoded document: HTML, Markdown, plain text; `origin` points into this. */
  readonly content: string;
  /** `text/html`, `text/plain`, `text/markdown`. */
  readonly mediaType: string;
  /** sha256 of the bytes as they lay on disk or came over the wire, hexadecimal. */
  readonly id: string;
  /** Length of those bytes. */
  readonly bytes: number;
  readonly path?: string;
  readonly url?: string;
  /** What the user says of it; beats anything found in the document. */
  readonly given?: GivenMetadata;
  /** What the container (a feed item, an e-mail's header) says of it; beaten by the document's own metadata. */
  readonly hints?: MetadataHints;
  /** What went wrong before the engine saw it (a lying charset, a truncated file). */
  readonly diagnostics?: readonly LocalDiagnostic[];
}

export interface GivenMetadata {
  /** Treat it as a record, or as a report, whatever it looks like. */
  readonly record?: boolean;
  /** ISO 8601 day, month, year or minute. */
  readonly published?: string;
}

export interface MetadataHints {
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly publisher?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly language?: string;
  /** Lines that other pages of its site print beside other stories. */
  readonly siteLines?: readonly string[];
}

/** A diagnostic about one document, before the document has a sigil. */
export interface LocalDiagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly range?: Range;
}

/** What was understood of one document: its cleaned text and who published it when. */
export interface Report {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published: Publication | null;
  readonly language: string;
  readonly kind: WitnessKind;
  /**
   * The cleaned body. Paragraphs are parted by one blank line (`\n\n`); a single `\n` parts the lines of a list, of an
   * address, of a heading and its text. Prose that was hard-wrapped is unwrapped.
   */
  readonly text: string;
  readonly origin: readonly OriginRun[];
  readonly removed: readonly Removed[];
  /** Who says the whole text, where it is one person's speech, address or letter. */
  readonly speaker: string | null;
  /** Transcripts: one entry for each speaker label, in order; otherwise empty. */
  readonly turns: readonly LabelledTurn[];
  /** Stretches of `text` that are not the reporter's running prose: captions, headings, block quotations. */
  readonly blocks: readonly Block[];
  /** Lines of `text`, in its order, that are none of its prose: when the report says that it was published or changed. */
  readonly stamps: readonly Stamp[];
  /** Where the text names its own origin: "(Reuters)", "By our staff and agencies". */
  readonly credits: readonly Credit[];
  readonly diagnostics: readonly LocalDiagnostic[];
}

/** One turn of a transcript as labelled: `speaker` is the label's name without role or mark ("Ana Ruiz", "Q"). */
export interface LabelledTurn {
  readonly speaker: string;
  /** What the label says of the speaker besides the name: "President of Norland", "Ferry Gazette". */
  readonly role: string | null;
  /** The label's characters, mark included. */
  readonly label: Range;
  /** The words spoken, without the label. */
  readonly span: Range;
}

export interface Block extends Range {
  /**
   * `dateline`: "SANTIAGO, Nov 4 (Latitude) -" in front of the first sentence. `stage`: a transcript's "[laughter]".
   * `front`: what stands before a transcript's first turn.
   */
  readonly kind: 'heading' | 'caption' | 'blockquote' | 'list-item' | 'dateline' | 'stage' | 'front' | 'note';
}

/** A moment of publication as a report prints it at its head: "11:48, 5 Nov 2025", "Updated 4:40 p.m." */
export interface Stamp extends Range {
  /** ISO 8601, by the report's own clock, without a zone. */
  readonly value: string;
  readonly precision: Publication['precision'];
}

export interface Credit extends Range {
  readonly kind: 'agency' | 'author' | 'outlet';
  /** Normalised: "AFP" for "France Media Agency". */
  readonly name: string;
}
