/** What a token is. Only words and numbers count as words. */
export const TokenKind = { Word: 1, Number: 2, Punctuation: 3, Symbol: 4, Address: 5 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of one text, in order, as parallel arrays. They tile the text: between two of them stands nothing but
 * white space. `don't` is two tokens (`do`, `n't`), so is `Ruiz's`; `U.S.` and `2,500` are one; hyphens stand alone.
 */
export interface Tokens {
  readonly length: number;
  /** UTF-16 offsets; `end` is exclusive. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  /**
   * 32-bit hash of the token's normal form: case, accents, typography and regional spelling folded, contractions
   * expanded. 0 for punctuation and symbols; never 0 for a word.
   */
  readonly norms: Uint32Array;
}

/**
 * One text with everything that the analyses read of its form. All arrays index `tokens`. A report's stamps are blank in
 * it: whatever reads a form takes none of them for prose.
 */
export interface TextForm {
  readonly text: string;
  /** `text` with case, accents, quotation marks, dashes and spaces folded, character for character: same length. */
  readonly folded: string;
  readonly tokens: Tokens;
  /** First token of each sentence; a final entry holds `tokens.length`. */
  readonly sentences: Uint32Array;
  /** First token of each paragraph; a final entry holds `tokens.length`. */
  readonly paragraphs: Uint32Array;
}
