import { isAdjective, isNoun, Tag } from '../model/index.ts';
import { type Clause, type Predicate, wordAt } from './clause.ts';
import type { CommitmentSources } from './sources.ts';

// What stands around a verb, as the signs ask for it. Places of tokens; each is O(words).

/** Tokens around a verb of giving or being in which its noun of promising stands: "gave a solemn undertaking". */
const NOUN_REACH = 3;

/** Whether a noun of promising stands beside token `at`. */
export function pledgeNear({ form, tags, from, to, rules }: Clause, at: number): boolean {
  for (let i = Math.max(from, at - 1); i <= Math.min(to - 1, at + NOUN_REACH); i++)
    if (isNoun(tags[i]!) && rules.pledgeNouns.has(wordAt(form, i))) return true;
  return false;
}

/** "I promise you the soup was cold" tells, and gives nothing. */
export function tells({ tags, to }: Clause, at: number): boolean {
  for (let i = at + 1; i < to && tags[i] !== Tag.QUOTE && tags[i] !== Tag.COMMA && tags[i] !== Tag.WDT; i++)
    if (tags[i] === Tag.VBD) return true;
  return false;
}

/** Tokens between "have" and what somebody will have done to a thing: "have all of the old chimneys swept". */
const CAUSED_REACH = 8;

/** "I will have the organ tuned": who has it done sees to it. */
export function isCaused({ form, tags, to, rules }: Clause, verb: number): boolean {
  for (let i = verb + 2; i < Math.min(to, verb + CAUSED_REACH); i++) {
    if (tags[i] === Tag.VBN || tags[i] === Tag.VBD) return isNoun(tags[i - 1]!) || tags[i - 1] === Tag.CD;
    if (tags[i] === Tag.COMMA || (tags[i] === Tag.IN && wordAt(form, i) !== rules.grammar.of)) return false;
  }
  return false;
}

/** In a list, where a leaflet says what it wants done. */
export function isListed({ report }: CommitmentSources, start: number): boolean {
  return report.blocks.some((block) => block.kind === 'list-item' && block.start <= start && start < block.end);
}

/** "will be painted before the first gate is shut": what is done stands before something else that is to happen. */
export function isAhead({ times }: CommitmentSources, { form, tags, to, rules }: Clause, verb: number): boolean {
  const { starts, ends } = form.tokens;
  for (let i = verb + 1; i < to; i++) {
    if (!rules.ahead.has(wordAt(form, i)) || times.some((time) => time.start < ends[i]! && time.end >= starts[i]! - 1))
      continue;
    for (let k = i + 2; k < to; k++) if (tags[k] === Tag.VBZ || tags[k] === Tag.VBP) return true;
  }
  return false;
}

/** Whether the words at this place of the report stand in marks. */
export function isQuoted({ quotations }: CommitmentSources, start: number): boolean {
  return quotations.some(({ range, kind }) => kind !== 'indirect' && range.start <= start && start < range.end);
}

/** Whether one of the words stands at the tokens [from, to). */
export function hasWord({ form }: Clause, words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.has(wordAt(form, i))) return true;
  return false;
}

/** Whether words for a thing begin at `from`: "the box", "500 crowns", "$40", "new filters", "it". */
export function hasThing({ tags, to }: Clause, from: number): boolean {
  if (tags[from] === Tag.SYM || tags[from] === Tag.PRP) return true;
  let at = from;
  const isBefore = (tag: number) => tag === Tag.DT || tag === Tag.PRPS || tag === Tag.CD || isAdjective(tag);
  while (at < to && isBefore(tags[at]!)) at++;
  return at < to && isNoun(tags[at]!);
}

/** "There will be a full report". */
export function hasDeliverable({ form, to, rules }: Clause, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + DELIVERABLE_REACH); i++)
    if (rules.deliverables.has(wordAt(form, i))) return true;
  return false;
}

/** Tokens behind "there will be". */
const DELIVERABLE_REACH = 6;

/** "until everybody is out", "before the final"; not "two weeks before the fire". */
export function isBounded({ times }: CommitmentSources, { form, to, rules }: Clause, verb: number): boolean {
  const { starts, ends } = form.tokens;
  for (let i = verb + 1; i < to; i++) {
    if (!rules.until.has(wordAt(form, i))) continue;
    if (!times.some((time) => time.start < ends[i]! && time.end >= starts[i]! - 1)) return true;
  }
  return false;
}

/** "will be at the depot", "will be there", "will be ready by Friday": behind "be" a place, or what is done by then. */
export function isPlaced({ form, tags, to, rules }: Clause, verb: number, somebody: boolean, own: boolean): boolean {
  const next = verb + 1;
  if (next >= to) return false;
  const word = wordAt(form, next);
  if (rules.ready.has(word)) return !somebody || (own && word === rules.grammar.back);
  if (rules.places.has(word)) return true;
  return rules.placed.has(word) && (tags[next] === Tag.IN || tags[next] === Tag.EX || tags[next] === Tag.RB);
}

/** "The pass will be closed until May", "will stay closed until Friday": how things are, and nobody's word. */
export function isShut(clause: Clause, { verb, lemma, passive }: Predicate): boolean {
  const { form, rules, from, to } = clause;
  const state = lemma === rules.grammar.stay ? wordAt(form, verb + 1) : passive ? wordAt(form, verb) : '';
  if (!rules.shut.has(state)) return false;
  return hasWord(clause, rules.until, Math.max(from, verb), to);
}
