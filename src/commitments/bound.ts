import { isFiniteVerb, isNoun, Tag } from '../model/index.ts';
import { type Clause, infinitive, type Predicate, withVerb, wordAt } from './clause.ts';

// What binds somebody without a verb of promising: a promise that is given, a term that is set, a sum that is owed.

/** Tokens between a verb and the noun of promising that is its object: "gave a solemn undertaking". */
const NOUN_REACH = 4;
/** Tokens between such a noun and its infinitive: "an undertaking to the court not to sell". */
const INFINITIVE_REACH = 6;
/** Tokens between the beginning of a term and what is to be done in it: "until noon on Friday, 12 May to reply". */
const TERM_REACH = 9;

/** What the word at `i` binds somebody to; `base` is its dictionary form where it is a verb, otherwise "". */
export function boundAt(clause: Clause, i: number, base: string): Predicate | null {
  if (base !== '') return givenAt(clause, i, base) ?? termAt(clause, i, base);
  return pledgeOf(clause, i) ?? toBeDoneAt(clause, i) ?? owedAt(clause, i);
}

/** "gave an undertaking not to sell the land", "it is our intention to publish the list". */
function givenAt(clause: Clause, i: number, base: string): Predicate | null {
  const { rules, tags } = clause;
  if (!rules.gives.has(base) && !(base === rules.grammar.be && isFiniteVerb(tags[i]!) && tags[i + 1] === Tag.PRPS))
    return null;
  const noun = pledgeBehind(clause, i);
  const found = noun < 0 ? null : infinitiveOf(clause, i, noun);
  return found === null || base !== rules.grammar.be ? found : { ...found, object: { from: i + 1, head: i + 1 } };
}

/** The noun of promising that is the object of the verb at `i`; -1 for none. */
export function pledgeBehind({ form, tags, to, rules }: Clause, i: number): number {
  for (let at = i + 1; at < Math.min(to, i + NOUN_REACH); at++) {
    if (isNoun(tags[at]!) && rules.pledgeNouns.has(wordAt(form, at))) return at;
    if (tags[at] !== Tag.DT && tags[at] !== Tag.PRPS && tags[at] !== Tag.PRP && tags[at] !== Tag.JJ) return -1;
  }
  return -1;
}

function infinitiveOf(clause: Clause, at: number, noun: number): Predicate | null {
  const { tags, to } = clause;
  for (let next = noun + 1; next < Math.min(to, noun + INFINITIVE_REACH); next++) {
    const verb = infinitive(clause, next);
    const found = verb === null ? null : withVerb(clause, at, verb, 'promises');
    // What is refused is promised, too: "a pledge not to sell".
    if (found !== null) return { ...found, negated: false };
    if (isFiniteVerb(tags[next]!) || tags[next] === Tag.COMMA || tags[next] === Tag.STOP) return null;
  }
  return null;
}

/** "the party's pledge to build 40 schools by 2030", "its promise to pay by May". */
function pledgeOf(clause: Clause, i: number): Predicate | null {
  const { form, tags, from, rules } = clause;
  if (i <= from || !isNoun(tags[i]!) || !rules.pledgeNouns.has(wordAt(form, i))) return null;
  const owner = tags[i - 1];
  if (owner !== Tag.POS && owner !== Tag.PRPS) return null;
  const verb = infinitive(clause, i + 1);
  const found = verb === null ? null : withVerb(clause, i, verb, 'promises');
  if (found === null) return null;
  const object = owner === Tag.PRPS ? { from: i - 1, head: i - 1 } : undefined;
  return { ...found, negated: false, dated: true, ...(object && { object }) };
}

/** "has until 15 December to answer", "was given until Friday to leave", "gave the council until May to rehouse them". */
function termAt(clause: Clause, i: number, base: string): Predicate | null {
  const { form, tags, to, rules } = clause;
  const { have, give } = rules.grammar;
  if (base !== have && !(base === give && (tags[i] === Tag.VBN || tags[i] === Tag.VBD))) return null;
  let begin = i + 1;
  while (base === give && begin < Math.min(to, i + NOUN_REACH + 2) && !isTerm(begin)) begin++;
  if (!isTerm(begin)) return null;
  for (let at = begin + 1; at < Math.min(to, begin + TERM_REACH); at++) {
    const verb = tags[at] === Tag.TO ? infinitive(clause, at) : null;
    if (verb === null) continue;
    const found = withVerb(clause, i, verb, 'must');
    const object = begin > i + 1 ? { from: i + 1, head: begin - 1 } : undefined;
    return found && { ...found, ...(object && { object }) };
  }
  return null;

  function isTerm(at: number): boolean {
    return tags[at] === Tag.IN && rules.terms.has(wordAt(form, at));
  }
}

/** "owes 70,000 crowns, to be transferred within 60 days". */
function toBeDoneAt({ form, tags, from, to, rules, lemma }: Clause, i: number): Predicate | null {
  if (i <= from || tags[i] !== Tag.TO || (tags[i - 1] !== Tag.COMMA && tags[i - 1] !== Tag.CD)) return null;
  const verb = i + 2;
  if (wordAt(form, i + 1) !== rules.grammar.be || verb >= to || tags[verb] !== Tag.VBN) return null;
  if (!rules.limits.has(wordAt(form, verb + 1))) return null;
  const done = lemma(wordAt(form, verb), Tag.VBN);
  return { at: i, verb, lemma: done, how: 'must', passive: true, negated: false, dated: true };
}

/** "repayable by March", "the accounts are due by 1 May". */
function owedAt(clause: Clause, i: number): Predicate | null {
  const { form, tags, from, to, rules } = clause;
  if (i <= from) return null;
  const before = tags[i - 1];
  const word = wordAt(form, i);
  // "The statue is due back on 11 June."
  if (word === rules.grammar.due && rules.places.has(wordAt(form, i + 1)) && tags[i + 2] === Tag.IN)
    return { at: i - 1, verb: i, lemma: word, how: 'scheduled', passive: true, negated: false, dated: true };
  if (!rules.owed.has(word) || i + 1 >= to || !rules.limits.has(wordAt(form, i + 1))) return null;
  // "The report is due by May", not "the train is due by noon".
  const isBehind = before === Tag.COMMA || before === Tag.CD || isNoun(before!);
  if (word === rules.grammar.due && !isBehind && !isOwedSubject(clause, i)) return null;
  return { at: i, verb: i, lemma: word, how: 'must', passive: true, negated: false, dated: true };
}

/** Whether the subject of "is due" is something that people hand over, or an "it" that is due by a day and not by an hour. */
function isOwedSubject({ form, tags, from, rules }: Clause, due: number): boolean {
  const subject = due - 2;
  if (subject < from) return false;
  const word = wordAt(form, subject);
  // "by the end of May", "by May 1", "by 1 May"
  const namesDay = tags[due + 2] === Tag.DT || tags[due + 2] === Tag.NNP || tags[due + 3] === Tag.NNP;
  return rules.deliverables.has(word) || (word === rules.grammar.it && namesDay);
}
