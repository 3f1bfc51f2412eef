/** What a language knows of words that are the same word in another writing. All words folded. */
export interface ComparingWords {
  /** Signs and short forms, by what they are read as: `%` is `percent`. */
  readonly signs: ReadonlyMap<string, string>;
  /** By its first and second word, two that are read as one: `per cent`. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By form: what else may be the same word, both ways: `'s` and `is`. */
  readonly otherForms: ReadonlyMap<string, readonly string[]>;
  /** With which another phrase begins behind a noun, `by`; `of` goes with the noun. */
  readonly opensPhrase: ReadonlySet<string>;
  /** Pronouns that open a clause about what stands before it: `who`. */
  readonly relative: ReadonlySet<string>;
  /** Negations that open a phrase of their own: `without`. */
  readonly deniesOnward: ReadonlySet<string>;
}
