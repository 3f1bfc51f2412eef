import { isAdjective, isFiniteVerb, isNoun, isVerb, Tag } from '../model/index.ts';
import { pledgeBehind } from './bound.ts';
import { type Clause, lastWord, type Predicate, wordAt } from './clause.ts';

// What stands around an undertaking in its sentence: doubt, refusal, a report of it, a promise in front of it.

/** Tokens in front of a modal in which a verb of doubt or promising is still its own: "I think that the council will". */
const FRAME_REACH = 10;

/** "will probably", "I think it will", "can't promise that": told with doubt, or refused. */
export function isHedged(clause: Clause, { at, verb }: Predicate): boolean {
  const { form, tags, from, rules, lemma } = clause;
  for (let i = Math.max(from, at - FRAME_REACH); i < verb; i++) if (rules.unsure.has(wordAt(form, i))) return true;
  // "It will hold until Friday, observers believe."
  const last = lastWord(clause);
  if (last > verb && isFiniteVerb(tags[last]!) && rules.doubts.has(lemma(wordAt(form, last), tags[last]!))) {
    let before = last - 1;
    while (before > verb && (isNoun(tags[before]!) || isAdjective(tags[before]!) || tags[before] === Tag.DT)) before--;
    if (tags[before] === Tag.COMMA || tags[before] === Tag.QUOTE) return true;
  }
  for (let i = at - 1; i >= Math.max(from, at - FRAME_REACH); i--) {
    // "My guess is that it will close."
    if (
      tags[i] === Tag.NN &&
      rules.guesses.has(wordAt(form, i)) &&
      lemma(wordAt(form, i + 1), Tag.VBZ) === rules.grammar.be
    )
      return true;
    if (tags[i] === Tag.COLON || tags[i] === Tag.STOP) return false;
    if (!isFiniteVerb(tags[i]!) && tags[i] !== Tag.VB) continue;
    const base = lemma(wordAt(form, i), tags[i]!);
    if (rules.doubts.has(base)) return true;
    if (rules.promises.has(base)) return isNegated(clause, i);
  }
  return false;
}

export function isNegated({ form, from, rules }: Clause, at: number): boolean {
  for (let k = at - 1; k >= Math.max(from, at - 3); k--) if (rules.negations.has(wordAt(form, k))) return true;
  return false;
}

/** "said it would pay", not "would have paid" nor "if it could, it would". */
export function isReported(clause: Clause, predicate: Predicate): boolean {
  const { from, to } = clause;
  return isReal(clause, predicate) && sayingIn(clause, from, to) >= 0;
}

/** "I told them that I would ring them": what somebody says of a promise of their own. */
export function isToldByOneself(clause: Clause, predicate: Predicate): boolean {
  const { form, from, rules } = clause;
  if (!isReal(clause, predicate)) return false;
  const saying = sayingIn(clause, from, predicate.at);
  return saying > from && rules.firstPerson.has(wordAt(form, saying - 1));
}

/** Whether "would" stands for "will" and not for what might have been. */
export function isReal({ form, tags, from, rules: { grammar } }: Clause, { at, verb }: Predicate): boolean {
  // "would have an answer" is real, "would have cut" is not, whatever the tagger takes "cut" for.
  if (wordAt(form, verb) === grammar.have && (isVerb(tags[verb + 1]!) || tags[verb + 1] === Tag.RB)) return false;
  if (wordAt(form, verb) === grammar.like) return false;
  for (let i = at; i < verb; i++)
    if (wordAt(form, i) === grammar.have || wordAt(form, i) === grammar.like) return false;
  for (let i = from; i < at; i++) if (grammar.unreal.has(wordAt(form, i))) return false;
  return true;
}

/** The first verb of saying in the past between two tokens; -1 where there is none. */
function sayingIn({ form, tags, rules, lemma }: Clause, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if ((tags[i] === Tag.VBD || tags[i] === Tag.VBN) && rules.says.has(lemma(wordAt(form, i), tags[i]!))) return i;
  return -1;
}

/** "has sworn that she will sing", "I promise you that": the verb in front of the clause is one of promising, and nobody refuses it. */
export function isPromised(clause: Clause, predicate: Predicate): boolean {
  const { at } = predicate;
  const { form, tags, from, rules, lemma } = clause;
  // "The gates stay open for all, the abbot promised."
  const last = lastWord(clause);
  if (last > at && tags[last] === Tag.VBD && rules.promises.has(lemma(wordAt(form, last), Tag.VBD)))
    return isReal(clause, predicate);
  for (let i = at - 1; i > from; i--) {
    // "gave an undertaking that it would not sell"
    const isGiven =
      isVerb(tags[i]!) && rules.gives.has(lemma(wordAt(form, i), tags[i]!)) && pledgeBehind(clause, i) >= 0;
    if (isGiven) return isReal(clause, predicate) && !isNegated(clause, i);
    const own = tags[i] === Tag.VBP && rules.firstPerson.has(wordAt(form, i - 1)) && isReal(clause, predicate);
    if ((own || tags[i] === Tag.VBD || tags[i] === Tag.VBN) && rules.promises.has(lemma(wordAt(form, i), tags[i]!)))
      return !isNegated(clause, i) && tags[i + 1] !== Tag.TO;
  }
  return false;
}
