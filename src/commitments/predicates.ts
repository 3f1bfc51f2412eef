import type { CommitmentRules, Tagging } from '../lang/index.ts';
import { isAdjective, isFiniteVerb, isNoun, isVerb, Tag, type TextForm } from '../model/index.ts';

/** What a sentence says somebody is going to do. Numbers are tokens. */
export interface Predicate {
  /** The first of its words: "will", "plans", "is". */
  readonly at: number;
  /** The verb of what is to be done; -1 in a line without a verb. */
  readonly verb: number;
  /** Folded, in its dictionary form. */
  readonly lemma: string;
  readonly how:
    | 'will'
    | 'would'
    | 'must'
    | 'may'
    | 'promises'
    | 'intends'
    | 'scheduled'
    | 'timetable'
    | 'orders'
    | 'bare';
  readonly passive: boolean;
  readonly negated: boolean;
  /** Who is to do it, where that is not the sentence's subject: "ordered the company to stop". */
  readonly object?: { readonly from: number; readonly head: number };
}

/** One sentence: tokens [from, to). */
export interface Clause {
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly rules: CommitmentRules;
  readonly lemma: Tagging['lemma'];
}

/** Words between a modal and its verb at most: "will not now be". */
const GAP = 5;

export function wordAt({ folded, tokens }: TextForm, i: number): string {
  return folded.slice(tokens.starts[i], tokens.ends[i]);
}

/** Every place of a sentence where something is to be done, in order. O(words). */
export function predicatesIn(clause: Clause): Predicate[] {
  const found: Predicate[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    const predicate = predicateAt(clause, i) ?? continued(clause, i, found.at(-1));
    if (predicate !== null) found.push(predicate);
  }
  return found;
}

/** "promised to lower the lake by May and to mend the sirens by Easter": a further infinitive of the same promise or plan. */
function continued(clause: Clause, i: number, last: Predicate | undefined): Predicate | null {
  if (last === undefined || clause.tags[i] !== Tag.TO || clause.tags[i - 1] !== Tag.CC) return null;
  const goesOn = last.how === 'promises' || last.how === 'intends' || last.how === 'scheduled';
  return goesOn && last.verb > last.at ? withVerb(clause, i, i + 1, last.how) : null;
}

function predicateAt(clause: Clause, i: number): Predicate | null {
  const { form, tags, rules, lemma } = clause;
  const word = wordAt(form, i);
  // "I'd ring", where the tagger takes the modal for "had".
  if (tags[i] === Tag.MD || (word === "'d" && (tags[i + 1] === Tag.VBP || tags[i + 1] === Tag.VB))) {
    const how = rules.will.has(word)
      ? 'will'
      : rules.would.has(word)
        ? 'would'
        : rules.must.has(word)
          ? 'must'
          : rules.may.has(word)
            ? 'may'
            : null;
    return how === null ? null : withVerb(clause, i, i + 1, how);
  }
  // "Full service returns on Monday": the only verb of its sentence, which the tagger takes for a noun.
  if (tags[i] === Tag.NNS && i > clause.from && isNoun(tags[i - 1]!) && tags[i + 1] === Tag.IN && isVerbless(clause)) {
    const base = lemma(word, Tag.VBZ);
    if (rules.timetable.has(base))
      return { at: i, verb: i, lemma: base, how: 'timetable', passive: false, negated: false };
  }
  if (!isVerb(tags[i]!)) return null;
  const base = lemma(word, tags[i]!);
  if (base === 'be') return scheduledAt(clause, i);
  if (
    base === 'have' &&
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
  const own = isOwnPresent(clause, i);
  if ((tags[i] === Tag.VBZ || tags[i] === Tag.VBP) && (rules.timetable.has(base) || (own && !rules.happens.has(base))))
    return { at: i, verb: i, lemma: base, how: 'timetable', passive: false, negated: false };
  return null;
}

/** "promise a team", "has promised the filters", "I promise you a rise": something is given by the word. */
function isGiving({ tags, from }: Clause, i: number): boolean {
  if (tags[i] === Tag.VBN) {
    let before = i - 1;
    while (before > from && tags[before] === Tag.RB) before--;
    // "It had promised ten" is of the past.
    if (tags[before] !== Tag.VBZ && tags[before] !== Tag.VBP) return false;
  }
  const next = tags[i + 1] === Tag.PRP ? i + 2 : i + 1;
  return opensThing(tags[next]!);
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
  const { form, tags, to } = clause;
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
    else if (isFiniteVerb(tag) || tag === Tag.STOP || tag === Tag.QUOTE || wordAt(form, at) === 'that') return null;
  }
  return null;
}

function isVerbless({ tags, from, to }: Clause): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tags[i]!) || tags[i] === Tag.MD) return false;
  return true;
}

/** Where the verb of "to pay", "not to pay" may stand; null where no infinitive begins at `at`. */
function infinitive({ form, tags, to }: Clause, at: number): number | null {
  let i = at;
  while (i < to && i < at + 2 && tags[i] === Tag.RB) i++;
  return i + 1 < to && (tags[i] === Tag.TO || wordAt(form, i) === 'to') ? i + 1 : null;
}

/** "is to meet", "is due to meet", "are going to meet". */
function scheduledAt(clause: Clause, i: number): Predicate | null {
  const { form, tags, rules, to } = clause;
  if (!isFiniteVerb(tags[i]!) || tags[i] === Tag.VBD) return null;
  let next = i + 1;
  while (next < to && tags[next] === Tag.RB && wordAt(form, next) !== 'enough') next++;
  if (next >= to) return null;
  if (tags[next] === Tag.TO) return withVerb(clause, i, next + 1, 'scheduled');
  const word = wordAt(form, next);
  // "All sailings are suspended until Monday", "long shifts are gone as of January 4".
  if (tags[next] === Tag.VBN && next + 1 < to && rules.bounds.has(wordAt(form, next + 1)))
    return { at: i, verb: next, lemma: clause.lemma(word, Tag.VBN), how: 'timetable', passive: false, negated: false };
  const goes = word === 'going';
  if (!goes && !rules.scheduled.has(word)) return null;
  const verb = infinitive(clause, next + 1);
  const found = verb === null ? null : withVerb(clause, i, verb, goes ? 'will' : 'scheduled');
  // "I'm not going to stand here": refused.
  return found === null || wordAt(form, i + 1) !== 'not' ? found : { ...found, negated: true };
}

/** The last word of a sentence, without the marks behind it. */
export function lastWord({ tags, from, to }: Clause): number {
  let last = to - 1;
  while (last > from && (tags[last] === Tag.STOP || tags[last] === Tag.QUOTE)) last--;
  return last;
}

function withVerb(clause: Clause, at: number, from: number, how: Predicate['how']): Predicate | null {
  const { form, tags, to, lemma, rules } = clause;
  let negated = false;
  let verb = from;
  const last = lastWord(clause);
  for (; verb < Math.min(to, from + GAP); verb++) {
    const tag = tags[verb]!;
    // "will also free 17 prisoners": behind a modal, what looks like an adjective or a noun is a verb.
    if (isVerb(tag) || ((tag === Tag.JJ || tag === Tag.NN) && tags[at] === Tag.MD)) break;
    const word = wordAt(form, verb);
    if (word === 'not' || word === "n't" || word === 'never') negated = true;
    else if (
      tag !== Tag.RB &&
      tag !== Tag.PDT &&
      tag !== Tag.QUOTE &&
      word !== 'all' &&
      word !== 'both' &&
      word !== 'also'
    ) {
      // "The society will its members a guide send": a machine translation that kept the order of the words.
      return how === 'will' && (tags[last] === Tag.VB || tags[last] === Tag.VBP)
        ? { at, verb: last, lemma: lemma(wordAt(form, last), Tag.VB), how, passive: false, negated }
        : null;
    }
  }
  if (verb >= Math.min(to, from + GAP)) return null;
  // What follows a modal is no participle, whatever the tagger takes it for.
  const plain = tags[at] === Tag.MD || rules.would.has(wordAt(form, at)) || !isVerb(tags[verb]!);
  let base = lemma(wordAt(form, verb), plain ? Tag.VB : tags[verb]!);
  let passive = false;
  // "will have inspected", "will be inspected", "will be counting".
  for (let aux = verb; base === 'be' || base === 'have'; ) {
    let next = aux + 1;
    while (next < to && tags[next] === Tag.RB) next++;
    if (next >= to || (tags[next] !== Tag.VBN && tags[next] !== Tag.VBG && !(base === 'be' && tags[next] === Tag.VBD)))
      break;
    if (base === 'have' && tags[next] === Tag.VBG) break;
    if (base === 'be' && tags[next] !== Tag.VBG) passive = true;
    base = lemma(wordAt(form, next), tags[next] === Tag.VBD ? Tag.VBN : tags[next]!);
    verb = next;
    aux = next;
  }
  return { at, verb, lemma: base, how, passive, negated };
}

/** The subject of a predicate: its words as tokens [from, head], the head last; null where none stands before it. */
export function subjectOf(
  clause: Clause,
  { at, object }: Pick<Predicate, 'at' | 'object'>,
): { readonly from: number; readonly head: number } | null {
  if (object !== undefined) return object;
  const { form, tags, from, rules } = clause;
  let head = at - 1;
  // "The group has promised"
  const isPerfect = (i: number) => tags[at] === Tag.VBN && isFiniteVerb(tags[i]!);
  while (
    head >= from &&
    (tags[head] === Tag.RB || tags[head] === Tag.MD || tags[head] === Tag.QUOTE || isPerfect(head))
  )
    head--;
  if (head > from && tags[head] === Tag.CC) {
    // "respects the ruling and will study it": the subject of the verb before.
    for (let i = head - 1; i > from; i--) {
      if (isFiniteVerb(tags[i]!)) return subjectOf(clause, { at: i });
    }
    // The company “respects the ruling and will study it”, with a verb that the tagger takes for a noun.
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
