import { isAdjective, isFiniteVerb, isNoun, Tag } from '../model/index.ts';
import { type Clause, type Predicate, wordAt } from './clause.ts';

/** The words of a subject as tokens [from, head], the head last. */
interface Subject {
  readonly from: number;
  readonly head: number;
}

/** The subject of a predicate; null where none stands before it. O(words). */
export function subjectOf(clause: Clause, { at, object }: Pick<Predicate, 'at' | 'object'>): Subject | null {
  if (object !== undefined) return object;
  const near = beforeAuxiliaries(clause, at);
  const shared = verbJoinedTo(clause, at, near);
  if (shared !== null) return subjectOf(clause, { at: shared });
  const head = beforeInsertion(clause, near);
  return head < clause.from ? null : phraseEndingAt(clause, beforeRelative(clause, head));
}

/** The last token in front of a verb that is none of its adverbs and auxiliaries: "The group has promised", "We are aiming". */
function beforeAuxiliaries({ form, tags, from, rules, lemma }: Clause, at: number): number {
  const isBeen = (i: number) => tags[i] === Tag.VBN && lemma(wordAt(form, i), Tag.VBN) === rules.grammar.be;
  const isAuxiliary = (i: number) =>
    (tags[at] === Tag.VBN || tags[at] === Tag.VBG) && (isFiniteVerb(tags[i]!) || isBeen(i));
  let last = at - 1;
  while (
    last >= from &&
    (tags[last] === Tag.RB || tags[last] === Tag.MD || tags[last] === Tag.QUOTE || isAuxiliary(last))
  )
    last--;
  return last;
}

/** "regrets the delay and will mend it": the verb that shares its subject, where "and" stands at token `last`; else null. */
function verbJoinedTo({ tags, from }: Clause, at: number, last: number): number | null {
  if (last <= from || tags[last] !== Tag.CC) return null;
  for (let i = last - 1; i > from; i--) {
    // "said that the choir would sing and promised a concert": who said so promised.
    if (tags[i] === Tag.MD && tags[at] === Tag.VBD) continue;
    if (isFiniteVerb(tags[i]!)) return i;
  }
  // The company “regrets the delay and will mend it”, with a verb that the tagger takes for a noun.
  const mark = tags.indexOf(Tag.QUOTE, from);
  return mark > from && mark < last ? mark : null;
}

/** "The council, which met today, will pay": the subject stands before the other comma. */
function beforeInsertion({ tags, from }: Clause, last: number): number {
  if (last < from || tags[last] !== Tag.COMMA) return last;
  let comma = last - 1;
  while (comma >= from && tags[comma] !== Tag.COMMA) comma--;
  return comma > from ? comma - 1 : last;
}

/** "a clerk who earns ten crowns will get twelve": the subject is what the relative clause is about. */
function beforeRelative({ tags, from }: Clause, last: number): number {
  for (let i = last; i > from && tags[i] !== Tag.COMMA; i--) {
    const relative = tags[i] === Tag.WP || (tags[i] === Tag.WDT && i < last);
    if (relative) return isNoun(tags[i - 1]!) && i < last ? i - 1 : last;
  }
  return last;
}

/** Most tokens of a subject in front of its last. */
const SUBJECT_REACH = 14;

/** The noun phrase that ends at token `last`; "of" phrases belong to it. */
function phraseEndingAt({ form, tags, from, rules }: Clause, last: number): Subject | null {
  const tag = tags[last];
  if (tag === Tag.PRP || tag === Tag.EX || tag === Tag.DT || rules.nobody.has(wordAt(form, last)))
    return { from: last, head: last };
  let start = last;
  let noun = -1;
  for (let i = last; i >= from && last - i < SUBJECT_REACH; i--) {
    const tag = tags[i]!;
    if (isNoun(tag) || tag === Tag.VBG || tag === Tag.CD) {
      if (noun < 0) noun = i;
    } else if (tag === Tag.IN) {
      if (rules.asides.has(wordAt(form, i))) break;
      // "the makers of cheese": the noun before the preposition is the head.
      if (i === from || !(isNoun(tags[i - 1]!) || tags[i - 1] === Tag.CD)) break;
      noun = -1;
    } else if (!isAdjective(tag) && !BEFORE_NOUN.has(tag)) break;
    start = i;
  }
  while (start < noun && tags[start] === Tag.CC) start++;
  return noun < 0 ? null : { from: start, head: noun };
}

/** What stands in a noun phrase besides nouns and adjectives. */
const BEFORE_NOUN: ReadonlySet<number> = new Set([Tag.DT, Tag.PRPS, Tag.POS, Tag.CC, Tag.HYPH, Tag.PDT, Tag.VBN]);
