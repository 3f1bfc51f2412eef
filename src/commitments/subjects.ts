import { isAdjective, isFiniteVerb, isNoun, Tag } from '../model/index.ts';
import { type Clause, type Predicate, wordAt } from './clause.ts';

/** The subject of a predicate: its words as tokens [from, head], the head last; null where none stands before it. */
export function subjectOf(
  clause: Clause,
  { at, object }: Pick<Predicate, 'at' | 'object'>,
): { readonly from: number; readonly head: number } | null {
  if (object !== undefined) return object;
  const { form, tags, from, rules, lemma } = clause;
  let head = at - 1;
  const isBeen = (i: number) => tags[i] === Tag.VBN && lemma(wordAt(form, i), Tag.VBN) === rules.grammar.be;
  // "The group has promised", "We are aiming", "The firm has been told"
  const isAuxiliary = (i: number) =>
    (tags[at] === Tag.VBN || tags[at] === Tag.VBG) && (isFiniteVerb(tags[i]!) || isBeen(i));
  while (
    head >= from &&
    (tags[head] === Tag.RB || tags[head] === Tag.MD || tags[head] === Tag.QUOTE || isAuxiliary(head))
  )
    head--;
  if (head > from && tags[head] === Tag.CC) {
    // "regrets the delay and will mend it": the subject of the verb before.
    for (let i = head - 1; i > from; i--) {
      // "said that the choir would sing and promised a concert": who said so promised.
      if (tags[i] === Tag.MD && tags[at] === Tag.VBD) continue;
      if (isFiniteVerb(tags[i]!)) return subjectOf(clause, { at: i });
    }
    // The company “regrets the delay and will mend it”, with a verb that the tagger takes for a noun.
    const mark = tags.indexOf(Tag.QUOTE, from);
    if (mark > from && mark < head) return subjectOf(clause, { at: mark });
  }
  if (head >= from && tags[head] === Tag.COMMA) {
    // "The council, which met today, will pay": the subject stands before the other comma.
    let comma = head - 1;
    while (comma >= from && tags[comma] !== Tag.COMMA) comma--;
    if (comma > from) head = comma - 1;
  }
  if (head < from) return null;
  // "a clerk who earns ten crowns will get twelve": the subject is what the relative clause is about.
  for (let i = head; i > from && tags[i] !== Tag.COMMA; i--) {
    const relative = tags[i] === Tag.WP || (tags[i] === Tag.WDT && i < head);
    if (!relative) continue;
    if (isNoun(tags[i - 1]!) && i < head) head = i - 1;
    break;
  }
  if (tags[head] === Tag.PRP || tags[head] === Tag.EX || tags[head] === Tag.DT || rules.nobody.has(wordAt(form, head)))
    return { from: head, head };
  let start = head;
  let noun = -1;
  for (let i = head; i >= from && head - i < 14; i--) {
    const tag = tags[i]!;
    if (isNoun(tag) || tag === Tag.VBG || tag === Tag.CD) {
      if (noun < 0) noun = i;
    } else if (tag === Tag.IN) {
      if (rules.asides.has(wordAt(form, i))) break;
      // "the makers of cheese": the noun before the preposition is the head.
      if (i === from || !(isNoun(tags[i - 1]!) || tags[i - 1] === Tag.CD)) break;
      noun = -1;
    } else if (
      !isAdjective(tag) &&
      tag !== Tag.DT &&
      tag !== Tag.PRPS &&
      tag !== Tag.POS &&
      tag !== Tag.CC &&
      tag !== Tag.HYPH &&
      tag !== Tag.PDT &&
      tag !== Tag.VBN
    )
      break;
    start = i;
  }
  while (start < noun && tags[start] === Tag.CC) start++;
  return noun < 0 ? null : { from: start, head: noun };
}
