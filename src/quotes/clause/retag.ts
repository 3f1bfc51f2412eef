import type { WordClasses } from '../../lang/index.ts';
import { isNoun, isProper, isVerb, Tag } from '../../model/index.ts';

/** What is known of a word besides the tagger's opinion. */
export interface Seen {
  readonly word: string;
  readonly is: Readonly<WordClasses>;
  readonly capital: boolean;
  /** A known name covers it. */
  readonly named: boolean;
  /** A verb of speech that ends a headline. */
  readonly says: boolean;
}

/** The tag of token `at`, where what stands around it knows better: names, "Roe's claim", "to clean". */
export function retagged(
  tags: ArrayLike<number>,
  at: number,
  { word, is, capital, named, says }: Seen,
  previous: { readonly tag: number; readonly is: Readonly<WordClasses> } | undefined,
): number {
  const tag = tags[at] ?? 0;
  const next = tags[at + 1] ?? 0;
  const before = previous?.tag ?? 0;
  if (is.question !== 0 && isNoun(tag)) return is.question;
  // "Roads Shut, Jane Roe Says"
  if (says && isNoun(before)) return Tag.VBZ;
  // An initial: "Julie A. Roe".
  if (word.length === 1 && capital && (isProper(before) || (before === Tag.IN && word !== 'a' && word !== 'i')))
    return Tag.NNP;
  const predicate = isNoun(before) || before === Tag.PRP || before === Tag.WP || previous?.is.auxiliary;
  if (isVerb(tag) && is.premodifier && !predicate && (isNoun(next) || next === Tag.JJ)) return Tag.JJ;
  if (named && !isNoun(tag)) return Tag.NNP;
  if (is.infinitive && (next === Tag.VB || (next === Tag.RB && tags[at + 2] === Tag.VB))) return Tag.TO;
  if (word === 'there' && (isFiniteTag(next) || next === Tag.VB)) return Tag.EX;
  // "while Roe says", which is no while
  if (is.contrast && isNoun(tag) && !previous?.is.article) return Tag.IN;
  // "a banner behind her said"
  if (tag === Tag.PRPS && is.object && (isFiniteTag(next) || !isWordTag(next))) return Tag.PRP;
  // "Hale said": no command
  if (capital && tag === Tag.VB && isFiniteTag(next)) return Tag.NNP;
  if (is.duration && isVerb(tag)) return Tag.NNS;
  const owned = before === Tag.POS || before === Tag.PRPS;
  if ((owned || previous?.is.article) && (tag === Tag.VB || tag === Tag.VBP)) return Tag.NN;
  return owned && tag === Tag.VBZ ? Tag.NNS : tag;
}

function isWordTag(tag: number): boolean {
  return tag !== 0 && tag !== Tag.COMMA && tag !== Tag.STOP && tag !== Tag.COLON;
}

function isFiniteTag(tag: number): boolean {
  return tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD;
}
