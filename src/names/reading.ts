import type { NameForms } from '../lang/index.ts';
import type { NameKind, TextForm } from '../model/index.ts';
import type { Lines } from './lines.ts';
import type { WordBits } from './word-bits.ts';

/** One text as the search for names reads it. All arrays index tokens. */
export interface Reading {
  readonly form: TextForm;
  /** How the language's names look. */
  readonly rules: NameForms;
  /** Deputy, assistant: in front of an office, part of it. */
  readonly ranks: ReadonlySet<string>;
  /** Clerk, governor: what one person is. */
  readonly offices: ReadonlySet<string>;
  readonly tags: Uint8Array;
  readonly cases: Uint8Array;
  /** `GazetteerBit`s of the single word. */
  readonly listed: Uint8Array;
  /** The same of several words, by their `nameKey`. */
  readonly listedAt: (key: number) => number;
  /** Of words with a capital, the kinds of name that their like are (`NameRules.leanings`). */
  readonly leanings: Uint8Array;
  /** `NameWord` bits. */
  readonly roles: Uint32Array;
  /** The lexicon's word class + 1; 0 where the word is unknown. */
  readonly classes: Uint8Array;
  /** 1 where the lexicon has the word as an article, a pronoun, a preposition or a conjunction first of all. */
  readonly small: Uint8Array;
  /** By the hash of a word's normal form. */
  readonly evidence: WordBits;
  /** First token and style of the sentence of each token. */
  readonly firsts: Uint32Array;
  readonly styles: Uint8Array;
  readonly lines: Lines;
  /** The text is about sport, where a town is a team. */
  readonly sport: boolean;
}

/** A name where it stands: tokens [from, to), titles left out. */
export interface NameAt {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  /** For a name in the label of a turn; see there. */
  readonly caller?: Caller;
}

/** What a record says of the speaker whom a label names, all folded. */
interface Caller {
  /** The words of the name in full, where the label has only its end: "MS RUIZ". */
  readonly full: readonly string[] | null;
  /** What stands in brackets behind the name: "norland". */
  readonly seat: string | null;
  /** Where the label calls its speaker, with what it calls an office: the first token of "MEMBER RUIZ". */
  readonly from: number;
}
