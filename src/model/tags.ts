/**
 * Parts of speech: the Penn Treebank's tags as small integers, with the clitics split and hyphens alone as later
 * treebanks have them. `to` before a verb is `TO`, before a noun `IN`. 0 stands for "not tagged" and never comes out
 * of the tagger.
 */
export const Tag = {
  /** And, or, but. */
  CC: 1,
  /** Numbers in digits or words. */
  CD: 2,
  /** The, this, some. */
  DT: 3,
  /** There is. */
  EX: 4,
  /** Words of another language. */
  FW: 5,
  /** Prepositions and conjunctions that subordinate. */
  IN: 6,
  JJ: 7,
  JJR: 8,
  JJS: 9,
  /** Can, will, must, 'd. */
  MD: 10,
  NN: 11,
  NNS: 12,
  NNP: 13,
  NNPS: 14,
  /** ALL the members, SUCH a day. */
  PDT: 15,
  /** The possessive 's and '. */
  POS: 16,
  PRP: 17,
  /** My, his, their: Penn's PRP$. */
  PRPS: 18,
  RB: 19,
  RBR: 20,
  RBS: 21,
  /** Took OFF. */
  RP: 22,
  SYM: 23,
  TO: 24,
  UH: 25,
  VB: 26,
  VBD: 27,
  VBG: 28,
  VBN: 29,
  VBP: 30,
  VBZ: 31,
  /** Which and that, of a relative clause. */
  WDT: 32,
  WP: 33,
  /** Whose: Penn's WP$. */
  WPS: 34,
  WRB: 35,
  /** A hyphen between the parts of one word. */
  HYPH: 36,
  /** `.`, `!`, `?`: what ends a sentence. */
  STOP: 37,
  COMMA: 38,
  /** `;`, `:`, `…`, dashes. */
  COLON: 39,
  OPEN: 40,
  CLOSE: 41,
  QUOTE: 42,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** VB, VBD, VBG, VBN, VBP, VBZ; a modal is none. */
export function isVerb(tag: number): boolean {
  return tag >= Tag.VB && tag <= Tag.VBZ;
}

/** NN, NNS, NNP, NNPS. */
export function isNoun(tag: number): boolean {
  return tag >= Tag.NN && tag <= Tag.NNPS;
}

/** NNP, NNPS. */
export function isProper(tag: number): boolean {
  return tag === Tag.NNP || tag === Tag.NNPS;
}

/** A verb that has a subject: VBD, VBP, VBZ, MD. VB and VBN may still be the second half of one. */
export function isFiniteVerb(tag: number): boolean {
  return tag === Tag.MD || tag === Tag.VBD || tag === Tag.VBP || tag === Tag.VBZ;
}

/** JJ, JJR, JJS. */
export function isAdjective(tag: number): boolean {
  return tag >= Tag.JJ && tag <= Tag.JJS;
}

/** RB, RBR, RBS. */
export function isAdverb(tag: number): boolean {
  return tag >= Tag.RB && tag <= Tag.RBS;
}
