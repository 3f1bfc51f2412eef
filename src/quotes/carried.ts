import type { Attribution, Quotation, Range } from '../model/index.ts';

/** Who spoke last, for words that follow without a cue of their own. */
export interface Carried {
  readonly speaker: Attribution;
  readonly paragraph: number;
  readonly utterance: object;
  /** Words in marks, not reported ones. */
  readonly quoted: boolean;
  readonly place: Place;
  /** The cue of a sentence that ends in a colon. */
  readonly announced: { readonly cue: Range; readonly strength: Quotation['strength'] } | null;
}

/** Where words were uttered: as their own sentence says, or else the one before. Asked for only where more words follow. */
export interface Place {
  readonly own: () => Quotation['venue'];
  readonly before: Place | null;
}

export function venueAt(place: Place | null): Quotation['venue'] {
  for (let at = place; at !== null; at = at.before) {
    const venue = at.own();
    if (venue !== null) return venue;
  }
  return null;
}

/** Who spoke before a sentence: last of all, and in the last block quotation. */
export interface Before {
  readonly carried: Carried | null;
  readonly ofBlocks: Attribution | null;
}
