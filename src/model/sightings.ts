import type { Edit, Verdict } from './dossier.ts';
import type { Span } from './range.ts';
import type { Report } from './report.ts';

/** A place where words that somebody looks for were said or written, in these words or others. */
export interface Sighting {
  readonly span: Span;
  /** What stands around it: from the sentence before to the sentence after, in its paragraphs. */
  readonly context: Span;
  /** As for a quotation; `nearest` where nothing more can be said than that no other passage comes nearer. */
  readonly match: Extract<Verdict, 'verbatim' | 'trimmed' | 'edited' | 'reworded'> | 'nearest';
  /** Who says it there; null where nobody but the text does. */
  readonly speaker: string | null;
  /** How much of the words the passage has, 0 to 1; 1 only for the same words. */
  readonly similarity: number;
  /** Chance that the passage says what the words say, 0 to 1. */
  readonly confidence: number;
  /** From the words to the passage; empty for `nearest`. */
  readonly edits: readonly Edit[];
}

/** One report and where it has the words. */
export interface Sightings {
  readonly sigil: string;
  readonly report: Report;
  /** The best first. */
  readonly sightings: readonly Sighting[];
}
