/** What a language's newsrooms write on a text about where it comes from. Given the text as written. */
export interface DerivationRules {
  /**
   * How many versions of the story went before, by a note ("3rd Writethru": 3; "CORRECTS …": 1; "MORE FOLLOWS", which
   * only a first one says: -1); null where it says nothing.
   */
  version(note: string): number | null;
  /** Whether the note says that the text was translated. */
  isTranslation(note: string): boolean;
  /** Whether a paragraph of the text itself says that this text was translated: "This article was translated from …". */
  isTranslated(paragraph: string): boolean;
  /** Whether a sentence gives its words as a statement that went out to everybody: "said in a statement", "a press release". */
  isStatement(sentence: string): boolean;
}

/**
 * Whether a note that was taken off a report says that what is left was translated: mostly word for word, by a machine. What
 * its own text says of itself does not count: a record in an interpreter's words reads as well as any.
 */
export function isMarkedTranslated(removed: readonly { readonly text: string }[], rules: DerivationRules): boolean {
  return removed.some(({ text }) => rules.isTranslation(text));
}
