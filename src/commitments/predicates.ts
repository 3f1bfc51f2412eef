import { isFiniteVerb, isNoun, isVerb, Tag } from '../model/index.ts';
import { boundAt } from './bound.ts';
import { type Clause, infinitive, type Predicate, withVerb, wordAt } from './clause.ts';
import { subjectOf } from './subjects.ts';

/** Every place of a sentence where something is to be done, in order. O(words). */
export function predicatesIn(clause: Clause): Predicate[] {
  const found: Predicate[] = [];
  const call = callAt(clause);
  if (call !== null) found.push(call);
  for (let i = clause.from; i < clause.to; i++) {
    const predicate = predicateAt(clause, i) ?? continued(clause, i, found.at(-1)) ?? toDo(clause, i, found.at(-1));
    if (predicate !== null) found.push(predicate);
  }
  return found;
}

/** "1. Write to the landlord by Friday.": a call that opens its sentence, which counts only with a day to come. */
function callAt({ form, tags, from, to, lemma }: Clause): Predicate | null {
  let at = from;
  while (at < to - 1 && (tags[at] === Tag.CD || tags[at] === Tag.STOP || tags[at] === Tag.QUOTE)) at++;
  if (tags[at] !== Tag.VB) return null;
  const base = lemma(wordAt(form, at), Tag.VB);
  return { at, verb: at, lemma: base, how: 'calls', passive: false, negated: false, dated: true };
}

/** "promised to paint the hall by May and to tune the organ by Easter": a further infinitive of the same promise, plan or order. */
function continued(clause: Clause, i: number, last: Predicate | undefined): Predicate | null {
  if (last === undefined || clause.tags[i] !== Tag.TO) return null;
  const goesOn = clause.tags[i - 1] === Tag.CC || wordAt(clause.form, i - 1) === ';';
  if (!goesOn || last.verb <= last.at || clause.tags[last.at] === Tag.MD) return null;
  const found = withVerb(clause, i, i + 1, last.how);
  return found && last.object ? { ...found, object: last.object } : found;
}

/** "asked to polish the bells by Friday": any other infinitive, which counts only with a day to come. */
function toDo(clause: Clause, i: number, last: Predicate | undefined): Predicate | null {
  if (clause.tags[i] !== Tag.TO || (last !== undefined && last.verb > i)) return null;
  const found = withVerb(clause, i, i + 1, 'infinitive');
  return found && { ...found, dated: true };
}

/** "if they do not prune the hedge by May": what happens otherwise makes it a duty. */
function unlessDone(clause: Clause, i: number): Predicate | null {
  const { form, from, rules } = clause;
  if (!rules.grammar.nots.has(wordAt(form, i + 1))) return null;
  for (let k = i - 1; k >= Math.max(from, i - IF_REACH); k--) {
    if (wordAt(form, k) !== rules.grammar.if) continue;
    const found = withVerb(clause, i, i + 2, 'unless');
    return found && { ...found, negated: false, dated: true };
  }
  return null;
}

/** Tokens between "if" and its verb. */
const IF_REACH = 8;

/** "will pay", "would not pay", "must pay", "may pay"; "and I shall." */
function modalAt(clause: Clause, i: number, word: string): Predicate | null {
  const { rules, tags, form } = clause;
  // "If we'd had the key"
  if (word === rules.grammar.contracted && rules.grammar.ofHad.has(wordAt(form, i + 1))) return null;
  // "Residents can apply from 1 October": who says so opens it then.
  if (rules.openings.has(word)) {
    const found = withVerb(clause, i, i + 1, 'opens');
    return found && { ...found, dated: true };
  }
  const how = MODALS.find((modal) => rules[modal].has(word));
  if (how === undefined) return null;
  const one = oneWho(clause, i, how);
  if (one !== null) return one;
  const ends = tags[i + 1] === Tag.COMMA || tags[i + 1] === Tag.STOP || tags[i + 1] === Tag.QUOTE;
  const alone = { at: i, verb: i, lemma: rules.grammar.do, how, passive: false, negated: false };
  return withVerb(clause, i, i + 1, how) ?? (ends && how === 'will' ? alone : null);
}

/** "I'll be the one who moves the repeal", "we will be the first to leave": what is done is the verb behind. */
function oneWho(clause: Clause, i: number, how: Predicate['how']): Predicate | null {
  const { form, tags, to, rules, lemma } = clause;
  const verb = i + 5;
  if (how !== 'will' || verb >= to || !rules.only.has(wordAt(form, i + 3))) return null;
  if (wordAt(form, i + 1) !== rules.grammar.be || wordAt(form, i + 2) !== rules.grammar.the) return null;
  const leads = tags[i + 4] === Tag.WP || tags[i + 4] === Tag.WDT || tags[i + 4] === Tag.TO;
  if (!leads || (!isVerb(tags[verb]!) && tags[verb] !== Tag.NNS)) return null;
  return {
    at: i,
    verb,
    lemma: lemma(wordAt(form, verb), tags[verb] === Tag.NNS ? Tag.VBZ : tags[verb]!),
    how,
    passive: false,
    negated: false,
  };
}

const MODALS = ['will', 'would', 'must', 'may'] as const;

function predicateAt(clause: Clause, i: number): Predicate | null {
  const { form, tags, rules, lemma } = clause;
  const word = wordAt(form, i);
  // "I'd ring", where the tagger takes the modal for "had".
  if (tags[i] === Tag.MD || (word === rules.grammar.contracted && (tags[i + 1] === Tag.VBP || tags[i + 1] === Tag.VB)))
    return modalAt(clause, i, word);
  // "Full service returns on Monday": the only verb of its sentence, which the tagger takes for a noun.
  if (tags[i] === Tag.NNS && i > clause.from && isNoun(tags[i - 1]!) && tags[i + 1] === Tag.IN && isVerbless(clause)) {
    const base = lemma(word, Tag.VBZ);
    if (rules.timetable.has(base) || rules.services.has(base))
      return { at: i, verb: i, lemma: base, how: 'present', passive: false, negated: false };
  }
  if (!isVerb(tags[i]!)) return boundAt(clause, i, '');
  const base = lemma(word, tags[i]!);
  const bound = boundAt(clause, i, base) ?? (base === rules.grammar.do ? unlessDone(clause, i) : null);
  if (bound !== null) return bound;
  if (base === rules.grammar.be) return scheduledAt(clause, i);
  if (
    base === rules.grammar.have &&
    tags[i] !== Tag.VBD &&
    tags[i - 1] !== Tag.MD &&
    tags[i + 1] === Tag.TO &&
    infinitive(clause, i + 1) !== null
  )
    return withVerb(clause, i, infinitive(clause, i + 1)!, 'must');
  if (rules.promises.has(base) && infinitive(clause, i + 1) !== null)
    return withVerb(clause, i, infinitive(clause, i + 1)!, 'promises');
  // "the report that it has promised by May"
  if (rules.promises.has(base) && tags[i] === Tag.VBN && rules.deadlines.has(wordAt(form, i + 1)))
    return { at: i, verb: i, lemma: base, how: 'promises', passive: false, negated: false };
  if (rules.orders.has(base) && tags[i] !== Tag.VB) {
    const ordered = orderedAt(clause, i);
    if (!isOwnPresent(clause, i)) return ordered;
    // "I order a retrial", "I order you to leave": the word is the deed.
    if (ordered !== null) return { ...ordered, how: 'orders' };
    return opensThing(tags[i + 1]!)
      ? { at: i, verb: i, lemma: base, how: 'orders', passive: false, negated: false }
      : null;
  }
  if (rules.promises.has(base) && isGiving(clause, i))
    return { at: i, verb: i, lemma: base, how: 'promises', passive: false, negated: false };
  if (rules.intends.has(base) && infinitive(clause, i + 1) !== null && tags[i] !== Tag.VBN)
    return withVerb(clause, i, infinitive(clause, i + 1)!, 'intends');
  // "I do not think so"
  const own =
    isOwnPresent(clause, i) && !(base === rules.grammar.do && (tags[i + 1] === Tag.RB || tags[i + 1] === Tag.VB));
  const isPresent =
    (tags[i] === Tag.VBZ || tags[i] === Tag.VBP) && !(base === rules.grammar.have && hasParticiple(clause, i));
  const isGift = rules.benefits.has(base) && base !== rules.grammar.have;
  const isEmpty = base === rules.grammar.have || base === rules.grammar.do || rules.says.has(base);
  if (isPresent && (isGift || own || !isEmpty))
    return { at: i, verb: i, lemma: base, how: 'present', passive: false, negated: false };
  return null;
}

/** "Today we have signed it" is done. */
function hasParticiple({ tags }: Clause, i: number): boolean {
  const next = tags[i + 1] === Tag.RB ? i + 2 : i + 1;
  return tags[next] === Tag.VBN || tags[next] === Tag.VBD;
}

/** "promise a team", "has promised the filters", "I promise you a rise": something is given by the word. */
function isGiving({ form, tags, from, rules: { grammar } }: Clause, i: number): boolean {
  if (tags[i] === Tag.VBN) {
    let before = i - 1;
    while (before > from && tags[before] === Tag.RB) before--;
    // "It had promised ten" is of the past.
    if (tags[before] !== Tag.VBZ && tags[before] !== Tag.VBP) return false;
  }
  const next = tags[i + 1] === Tag.PRP ? i + 2 : i + 1;
  // "I promise it to you"
  const isIt = next === i + 2 && wordAt(form, i + 1) === grammar.it && wordAt(form, next) === grammar.to;
  return opensThing(tags[next]!) || (isIt && tags[next + 1] === Tag.PRP);
}

function isOwnPresent({ form, tags, from, rules }: Clause, i: number): boolean {
  return i > from && tags[i] === Tag.VBP && rules.firstPerson.has(wordAt(form, i - 1));
}

/** Whether a word with this tag begins the words for a thing: "a team", "300 jobs", "£3 million", "filters". */
function opensThing(tag: number): boolean {
  return tag === Tag.DT || tag === Tag.CD || tag === Tag.PRPS || tag === Tag.NNS || tag === Tag.SYM;
}

/** Tokens between a verb of ordering and the infinitive of what is ordered. */
const ORDER_REACH = 16;

/** "has ordered the company to stop selling and to pay by May", "was told to leave by Friday": the last infinitive's duty. */
function orderedAt(clause: Clause, i: number): Predicate | null {
  const { form, tags, to, rules } = clause;
  const passive = infinitive(clause, i + 1);
  if (passive !== null) return tags[i] === Tag.VBN ? withVerb(clause, i, passive, 'must') : null;
  let head = -1;
  for (let at = i + 1; at < Math.min(to, i + ORDER_REACH); at++) {
    const tag = tags[at]!;
    if (tag === Tag.TO && head >= 0) {
      const found = withVerb(clause, at, at + 1, 'must');
      return found === null ? null : { ...found, at: i, object: { from: i + 1, head } };
    }
    if (isNoun(tag) || tag === Tag.PRP) head = at;
    else if (isFiniteVerb(tag) || tag === Tag.STOP || tag === Tag.QUOTE || wordAt(form, at) === rules.grammar.that)
      return null;
  }
  return null;
}

function isVerbless({ tags, from, to }: Clause): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tags[i]!) || tags[i] === Tag.MD) return false;
  return true;
}

/** "is to meet", "is due to meet", "are going to meet". */
function scheduledAt(clause: Clause, i: number): Predicate | null {
  const { form, tags, rules, to } = clause;
  if (!isFiniteVerb(tags[i]!) || tags[i] === Tag.VBD) return null;
  let next = i + 1;
  while (next < to && tags[next] === Tag.RB && wordAt(form, next) !== rules.grammar.enough) next++;
  if (next >= to) return null;
  // "Our commitment is to halve the list by May."
  const how = rules.pledgeNouns.has(wordAt(form, i - 1)) ? 'promises' : 'scheduled';
  if (tags[next] === Tag.TO) return withVerb(clause, i, next + 1, how);
  const word = wordAt(form, next);
  // "The trams are halted until Friday", "cash is gone as of July 1".
  if (tags[next] === Tag.VBN && next + 1 < to && rules.bounds.has(wordAt(form, next + 1)))
    return { at: i, verb: next, lemma: clause.lemma(word, Tag.VBN), how: 'present', passive: false, negated: false };
  // "The circus is coming to town on Friday"
  if (tags[next] === Tag.VBG && word !== rules.grammar.going) {
    const doing = clause.lemma(word, Tag.VBG);
    return { at: i, verb: next, lemma: doing, how: 'present', passive: false, negated: false };
  }
  // "Figures are promised for Friday", "the march is planned for May"
  const base = clause.lemma(word, Tag.VBN);
  const isSet =
    tags[next] === Tag.VBN && (rules.promises.has(base) || rules.intends.has(base) || rules.scheduled.has(word));
  if (isSet && wordAt(form, next + 1) === rules.grammar.for)
    return { at: i, verb: next, lemma: base, how: 'scheduled', passive: true, negated: false, dated: true };
  // "The next briefing is tomorrow at seven."
  const subject = subjectOf(clause, { at: i });
  if (
    subject !== null &&
    rules.deliverables.has(wordAt(form, subject.head)) &&
    rules.next.has(wordAt(form, subject.head - 1))
  )
    return { at: i, verb: i, lemma: rules.grammar.be, how: 'present', passive: false, negated: false };
  const goes = word === rules.grammar.going;
  if (!goes && !rules.scheduled.has(word)) return null;
  // "I'm going out to fetch wood" goes somewhere.
  const verb = goes && wordAt(form, next + 1) !== rules.grammar.to ? null : infinitive(clause, next + 1);
  const found = verb === null ? null : withVerb(clause, i, verb, goes ? 'will' : 'scheduled');
  // "I'm not going to beg": refused.
  return found === null || !rules.grammar.nots.has(wordAt(form, i + 1)) ? found : { ...found, negated: true };
}
