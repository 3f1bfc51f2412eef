/** What a language's headlines mean by their words, beyond what the lexicon knows. All words folded, most as base forms. */
export interface HeadlineWords {
  /** The words that one to four others, joined by one space, stand for: "tear gas" → `teargas`; undefined where there are none. */
  phrase(phrase: string): readonly string[] | undefined;
  /** Words in the longest phrase or place. */
  readonly longestPhrase: number;
  /** The land, people, town or region of this name, in one to four words. */
  place(name: string): PlaceName | undefined;
  /** Short forms as they are written that only capitals tell from common words: "WHO". */
  readonly capitals: ReadonlyMap<string, string>;
  /** Lands that only capitals tell from common words, where a text has any: "us". */
  readonly landsInCapitals: ReadonlySet<string>;
  /** A word without the ending of possession; empty for the ending alone. */
  withoutPossessive(word: string): string;
  /** How far headlines use one base form for the other, 0 (not) to 1. Symmetric. */
  related(a: string, b: string): number;
  /** Whether two base forms cannot both tell the same event: "open" and "close". Symmetric. */
  opposed(a: string, b: string): boolean;
  /** Subjects that a base form belongs to: `quake` to disasters, `shares` to markets; small numbers. */
  subjects(word: string): readonly number[];
  /** Whether the tables hold a base form: names are not in them. */
  knows(word: string): boolean;
  /** Base forms that say little about what happened: `new`, `amid`, `top`. */
  readonly light: ReadonlySet<string>;
}

/** A place, and how its name means the land it is in. */
export interface PlaceName {
  /** The land's own folded name. */
  readonly land: string;
  /** The town or region; null for the land itself and its people. */
  readonly part: string | null;
}
