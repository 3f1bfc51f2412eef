import type { WordClasses } from '../../lang/index.ts';
import { isNoun, isProper, isVerb, Tag } from '../../model/index.ts';
import type { Node } from './nodes.ts';

/** What is known of a word besides the tagger's opinion. */
export interface Seen {
  readonly word: string;
  readonly is: Readonly<WordClasses>;
  readonly capital: boolean;
  /** A known name covers it. */
  readonly named: boolean;
  /** The tag of a verb of speech that ends a headline, or stands between words in marks and their speaker; else 0. */
  readonly says: number;
  /** Some form of a verb of speech. */
  readonly speaks: boolean;
  /** The past of one. */
  readonly pastSpeech: boolean;
  /** The past of one that is nothing but a past: "spoke", not "read". */
  readonly spoke: boolean;
}

/** The tag of token `at`, where what stands around it knows better: names, "Roe's claim", "to clean". */
export function retagged(
  tags: ArrayLike<number>,
  at: number,
  { word, is, capital, named, says, speaks, pastSpeech, spoke }: Seen,
  previous: Pick<Node, 'tag' | 'is' | 'kind'> | undefined,
): number {
  const tag = tags[at] ?? 0;
  const next = tags[at + 1] ?? 0;
  const before = previous?.tag ?? 0;
  if (is.question !== 0 && isNoun(tag)) return is.question;
  // "Roads Shut, Jane Roe Says"; “We waited,” comments Roe
  if (says !== 0 && (isNoun(before) || previous?.kind === 'quote')) return says;
  // An initial: "Julie A. Roe".
  if (word.length === 1 && capital && (isProper(before) || (before === Tag.IN && word !== 'a' && word !== 'i')))
    return Tag.NNP;
  const predicate = isNoun(before) || before === Tag.PRP || before === Tag.WP || previous?.is.auxiliary;
  // "Roe, the mayor, accused Lund of …"
  const tells = speaks && before === Tag.COMMA && isProper(next);
  if (isVerb(tag) && is.premodifier && !predicate && !tells && (isNoun(next) || next === Tag.JJ)) return Tag.JJ;
  if (named && !isNoun(tag)) return Tag.NNP;
  // "Roe spoke of", which is no part of a wheel
  if (spoke && tag === Tag.NN && (isProper(before) || before === Tag.PRP || before === Tag.WP)) return Tag.VBD;
  // "Roe promised voters": an adjective to the tagger
  if (pastSpeech && tag === Tag.JJ && !is.premodifier && isProper(before) && (isNoun(next) || next === Tag.DT))
    return Tag.VBD;
  // "'d" is "had" to the tagger: "she'd answer"
  if (tag === Tag.VBD && is.auxiliary && !is.be && !is.have) return Tag.MD;
  if (speaks && tag === Tag.NN && before === Tag.MD) return Tag.VB;
  if (is.infinitive && (next === Tag.VB || (next === Tag.RB && tags[at + 2] === Tag.VB))) return Tag.TO;
  if (word === 'there' && (isFiniteTag(next) || next === Tag.VB)) return Tag.EX;
  // "while Roe says", which is no while
  if (is.contrast && isNoun(tag) && !previous?.is.article) return Tag.IN;
  // "a banner behind her said"
  if (tag === Tag.PRPS && is.object && (isFiniteTag(next) || !isWordTag(next))) return Tag.PRP;
  // "Hale said": no command
  if (capital && tag === Tag.VB && isFiniteTag(next)) return Tag.NNP;
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
