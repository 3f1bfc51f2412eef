import type { Language } from '../lang/index.ts';
import { isAdjective, isFiniteVerb, isNoun, Tag, type TimeExpression } from '../model/index.ts';
import { tokenAt } from '../text/index.ts';
import { isActor } from './actor.ts';
import { type Clause, type Predicate, wordAt } from './clause.ts';
import { isTimed, timesOf } from './due.ts';
import type { CommitmentSources } from './find.ts';
import { isHedged, isNegated, isPromised, isReported, isToldByOneself } from './frames.ts';
import { subjectOf } from './subjects.ts';

type Subject = NonNullable<ReturnType<typeof subjectOf>>;

/** A predicate with what its sentence says of it. */
interface Case {
  readonly sources: CommitmentSources;
  readonly clause: Clause;
  readonly predicate: Predicate;
  readonly subject: Subject | null;
  /** The subject's head; "" where there is none. */
  readonly who: string;
  /** The times that can say when it is to come true, and whether one of them does. */
  readonly times: readonly TimeExpression[];
  readonly timed: boolean;
  /** The subject can undertake something. */
  readonly acts: boolean;
}

/** Whether the sentence says that this will be done, rather than that it will happen. */
export function isUndertaken(
  sources: CommitmentSources,
  { names }: Language,
  clause: Clause,
  predicate: Predicate,
  future: readonly TimeExpression[],
): boolean {
  const { form, rules } = clause;
  const { how, verb, at } = predicate;
  if (how === 'may' || isHedged(clause, predicate)) return false;
  const subject = subjectOf(clause, predicate);
  const who = subject === null ? '' : wordAt(form, subject.head);
  const times = timesOf(future, clause, predicate);
  const acts = isActor(sources, clause, subject, how, names.words);
  const told: Case = { sources, clause, predicate, subject, who, times, timed: isTimed(times), acts };
  if (predicate.dated && !told.timed) return false;
  if (how === 'must') return isDuty(told);
  if (how === 'orders') return true;
  if (how === 'promises') return verb === at ? isPledge(told) : isPromiseTo(told);
  const promised = isPromised(clause, predicate);
  if (how === 'would' && !promised && !(rules.firstPerson.has(who) ? isToldByOneself : isReported)(clause, predicate))
    return false;
  // "what the weather will bring", "because it will not pay": the clause asks or gives a reason.
  if (subject !== null && subject.from > clause.from && rules.asides.has(wordAt(form, subject.from - 1))) return false;
  // "is due to restart on Monday if the pitch is dry"
  if (how === 'scheduled' && hasWord(clause, IF, verb + 1)) return false;
  if (how === 'timetable') return isTimetable(told);
  return promised || isGiven(told) || isDone(told);
}

/** "must pay by May", "has ordered the company to stop by May". */
function isDuty({ clause: { rules }, predicate: { lemma, negated }, who, timed }: Case): boolean {
  if (!timed || negated || rules.happens.has(lemma)) return false;
  // "the last song I have to sing tonight"
  if (rules.firstPerson.has(who) && rules.talking.has(lemma)) return false;
  return !rules.nobody.has(who) || who === 'which';
}

/** "has promised to pay", "was asked to promise" is none. */
function isPromiseTo({ clause, predicate: { at, negated }, who }: Case): boolean {
  return !negated && !isNegated(clause, at) && (who !== '' || clause.tags[at] === Tag.VBN);
}

/** "the report that it has promised by May", "I promise you a choir that sings", "the firm has promised lamps for the winter". */
function isPledge(told: Case): boolean {
  const { clause, predicate, who, timed, acts } = told;
  const { tags, rules } = clause;
  const { at, lemma } = predicate;
  if (isNegated(clause, at)) return false;
  const thing = thingAt(clause, tags[at + 1] === Tag.PRP ? at + 2 : at + 1);
  if (tags[at] === Tag.VBN && thing < 0) return timed;
  const own = rules.firstPerson.has(who);
  if (own && (timed || hasSpan(told))) return true;
  // "I promise you the lake was cold" tells, and gives nothing.
  const tells = [Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD].includes(tags[thing + 1] as typeof Tag.VBD);
  return thing >= 0 && !tells && rules.pledges.has(lemma) && (own || acts);
}

/** The verb at a token in its dictionary form. */
function lemmaAt({ form, tags, lemma }: Clause, at: number): string {
  return lemma(wordAt(form, at), tags[at]!);
}

/** The noun of the group of words that begins at `from`; -1 where none does. */
function thingAt({ tags, to }: Clause, from: number): number {
  let at = from;
  const isBefore = (tag: number) =>
    tag === Tag.DT || tag === Tag.PRPS || tag === Tag.CD || tag === Tag.SYM || isAdjective(tag);
  while (at < to && isBefore(tags[at]!)) at++;
  if (at >= to || !isNoun(tags[at]!)) return tags[from] === Tag.SYM ? at - 1 : -1;
  while (at + 1 < to && isNoun(tags[at + 1]!)) at++;
  return at;
}

/** What somebody will do or is going to do. */
function isDone(told: Case): boolean {
  const { sources, clause, predicate, subject, who, times, timed, acts } = told;
  const { form, tags, rules } = clause;
  const { how, lemma, passive, negated, at, verb } = predicate;
  const due = times.some(({ kind }) => kind === 'deadline');
  if (rules.none.has(who)) return passive && !rules.suffered.has(lemma) && isVoiced(told);
  // "You will send us the letters by Friday": said to those who have to do it.
  if (
    who === 'you' &&
    due &&
    !negated &&
    how === 'will' &&
    !rules.happens.has(lemma) &&
    (isTransitive(tags, verb) || tags[verb + 1] === Tag.PRP)
  )
    return true;
  if (rules.nobody.has(who) && !(passive && timed && (who === 'which' || who === 'that'))) return false;
  const own = rules.firstPerson.has(who);
  // "expects to have a report by 20 February"
  const isHad = thingAt(clause, verb + 1) >= 0 || tags[verb + 1] === Tag.PRP;
  if (lemma === 'have' && !passive && !negated && (acts || own) && due && isHad) return true;
  if (how === 'intends') {
    if (rules.wishes.has(wordAt(form, at))) return false;
    // "expects to sell 400 cars" foresees; with a deadline it plans.
    if (rules.forecasts.has(lemmaAt(clause, at)) && !due) return false;
    return !passive && !rules.happens.has(lemma) && !(own && lemma === 'clear') && !isNegated(clause, at);
  }
  if (own) return isOwnWord(told);
  if (subject !== null && tags[subject.head] === Tag.EX)
    return negated || rules.none.has(wordAt(form, verb + 1)) ? hasSpan(told) : timed && isVoiced(told);
  if (isShut(told)) return false;
  if (passive) return !rules.suffered.has(lemma) && !negated;
  if (lemma === 'be') return timed && !negated && isPlaced(told);
  if (timed && !negated && rules.deliverables.has(who) && rules.arrives.has(lemma)) return true;
  const changes = acts && rules.done.has(lemma) && isTransitive(tags, verb);
  if (rules.happens.has(lemma) && !(lemma === 'stay' && timed) && !changes) return false;
  if (negated) return acts && (timed || isBounded(told));
  // In a record, "goods will pass free for ten years" binds whoever says so.
  // "The exhibition will last until the summer" tells how long, and nobody's word.
  const lasts =
    !acts && lemma !== 'stay' && times.every((time) => rules.terms.has(wordAt(form, tokenAt(form, time.start) - 1)));
  return acts || (timed && !lasts) || (sources.report.kind !== 'report' && hasSpan(told, FOR));
}

/** "The pass will be closed until May", "will stay closed until Friday": how things are, and nobody's word. */
function isShut({ clause: { form, rules, from, to }, predicate: { verb, lemma, passive } }: Case): boolean {
  const state = lemma === 'stay' ? wordAt(form, verb + 1) : passive ? wordAt(form, verb) : '';
  if (!rules.shut.has(state)) return false;
  for (let i = Math.max(from, verb); i < to; i++) if (rules.until.has(wordAt(form, i))) return true;
  return false;
}

/** Whether it is said by somebody, or in whose name it is: in a release, a turn, a quotation, or as reported. */
function isVoiced({ sources: { report, quotations }, clause, predicate }: Case): boolean {
  if (report.kind !== 'report') return true;
  const start = clause.form.tokens.starts[predicate.at]!;
  return (
    quotations.some(({ range, kind }) => kind !== 'indirect' && range.start <= start && start < range.end) ||
    isReported(clause, predicate)
  );
}

/** "Each family will get 500 crowns within a week", "you will have the letter by Friday"; in a release also without a day. */
function isGiven({ sources: { report }, clause, predicate, who, timed }: Case): boolean {
  const { tags, form, rules } = clause;
  const { how, lemma, negated, verb } = predicate;
  if (how !== 'will' || negated || rules.firstPerson.has(who) || !rules.benefits.has(lemma)) return false;
  // "will hear from us" is a gift of ours, "will hear the bells" is none.
  if (lemma === 'hear')
    return (
      rules.ownObjects.has(wordAt(form, verb + 2)) && (timed || report.kind !== 'report') && tags[verb + 1] === Tag.IN
    );
  if (who === '' || (rules.nobody.has(who) && !rules.everybody.has(who))) return false;
  // "get wet", "have to wait", "get up" give nothing.
  let thing = verb + 1;
  while (tags[thing] === Tag.DT || tags[thing] === Tag.PRPS || isAdjective(tags[thing]!) || tags[thing] === Tag.SYM)
    thing++;
  if (!isNoun(tags[thing]!) && tags[thing] !== Tag.CD && !/^[$£€]/.test(wordAt(form, thing))) return false;
  return timed || (report.kind === 'release' && lemma !== 'have');
}

/** "I will ring her", "we'll be there on Friday"; not "we will see", nor a chair's "I will call the next item". */
function isOwnWord(told: Case): boolean {
  const { clause, predicate, who, timed, sources } = told;
  const { form, tags, from, rules } = clause;
  const { lemma, negated, verb, passive } = predicate;
  if (passive) return false;
  const ordinary = !rules.happens.has(lemma) && !rules.talking.has(lemma) && !rules.stances.has(lemma);
  // "We will not leave until everybody is out", "We will not cut the oaks, whoever asks".
  if (negated && !timed && wordAt(form, verb).endsWith('ing')) return ordinary;
  if (negated && !timed)
    return isBounded(told) || rules.refused.has(lemma) || (who === 'we' && ordinary && isOwnThing(clause, verb));
  if (lemma === 'be' || lemma === 'have') return !negated && (timed || isCaused(clause, predicate));
  if (lemma === 'stay') return timed;
  if (rules.happens.has(lemma) && !(rules.done.has(lemma) && isTransitive(tags, verb))) return false;
  const sure = timed || hasWord(clause, IF, from);
  // "We'll talk to the union first"
  const parley = lemma === 'talk' && rules.partners.has(wordAt(form, verb + 1)) && tags[verb + 2] !== Tag.PRP;
  if (parley && !negated) return true;
  if (rules.talking.has(lemma)) return !negated && sure;
  if (rules.chairing.has(lemma)) {
    if (negated || sure) return !negated;
    // In a room, "I will call the next item" goes on with the talk; money put in does not.
    return sources.report.turns.length === 0 ? isTransitive(tags, verb) : isPaid(clause, verb);
  }
  return !negated || !wordAt(form, verb).endsWith('ing');
}

/** "until everybody is out", "before the final"; not "two weeks before the fire". */
function isBounded({ sources: { times }, clause: { form, to, rules }, predicate: { verb } }: Case): boolean {
  const { starts, ends } = form.tokens;
  for (let i = verb + 1; i < to; i++) {
    if (!rules.until.has(wordAt(form, i))) continue;
    if (!times.some((time) => time.start < ends[i]! && time.end >= starts[i]! - 1)) return true;
  }
  return false;
}

/** Tokens between "have" and what somebody will have done to a thing: "have all of the old chimneys swept". */
const CAUSED_REACH = 8;

/** "I will have the roof repaired": who has it done sees to it. */
function isCaused({ form, tags, to }: Clause, { verb, lemma }: Predicate): boolean {
  if (lemma !== 'have') return false;
  for (let i = verb + 2; i < Math.min(to, verb + CAUSED_REACH); i++) {
    if (tags[i] === Tag.VBN || tags[i] === Tag.VBD) return isNoun(tags[i - 1]!) || tags[i - 1] === Tag.CD;
    if (tags[i] === Tag.COMMA || isFiniteVerb(tags[i]!) || (tags[i] === Tag.IN && wordAt(form, i) !== 'of'))
      return false;
  }
  return false;
}

function hasWord({ form, to }: Clause, words: ReadonlySet<string>, from: number): boolean {
  for (let i = from; i < to; i++) if (words.has(wordAt(form, i))) return true;
  return false;
}

const IF: ReadonlySet<string> = new Set(['if']);

/** "sell our shares", "leave the harbour": what one can keep from doing. */
function isOwnThing({ tags }: Clause, verb: number): boolean {
  const next = tags[verb + 1]!;
  return next === Tag.PRPS || next === Tag.DT || next === Tag.NNP;
}

/** Whether a verb has something that it is done to. */
function isTransitive(tags: Uint8Array, verb: number): boolean {
  const next = tags[verb + 1]!;
  return (
    next === Tag.DT || next === Tag.PRPS || next === Tag.PDT || isNoun(next) || next === Tag.CD || isAdjective(next)
  );
}

/** Tokens behind a verb in which a sum of money is its object: "put in another £25 million". */
const MONEY_REACH = 6;

function isPaid({ form, to }: Clause, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + MONEY_REACH); i++)
    if (/^(?:[$£€¥]|million$|billion$)/.test(wordAt(form, i))) return true;
  return false;
}

/** "will be at the depot", "will be there", "will be ready by Friday": behind "be" a place, or what is done by then. */
function isPlaced({ clause: { form, tags, to, rules }, predicate: { verb, how }, subject, acts }: Case): boolean {
  const next = verb + 1;
  if (next >= to) return false;
  const word = wordAt(form, next);
  if (rules.ready.has(word)) return subject !== null && !acts && isNoun(tags[subject.head]!);
  // "The climbers are to be back by Friday"
  if (how === 'scheduled' && rules.places.has(word)) return true;
  return rules.placed.has(word) && (tags[next] === Tag.IN || tags[next] === Tag.EX || tags[next] === Tag.RB);
}

/** Whether a sentence has any length of time, or one behind such a word: "no new tolls for two years" is an undertaking, "no change" is not. */
function hasSpan({ sources: { times }, clause: { form, from, to } }: Case, behind?: ReadonlySet<string>): boolean {
  const start = form.tokens.starts[from]!;
  const end = form.tokens.ends[to - 1]!;
  return times.some(
    (time) =>
      time.start >= start &&
      time.end <= end &&
      (time.kind === 'duration' || time.kind === 'deadline') &&
      (behind === undefined || behind.has(wordAt(form, tokenAt(form, time.start) - 1))),
  );
}

const FOR: ReadonlySet<string> = new Set(['for']);

/** Characters between a verb of a timetable and its day. */
const TIMETABLE_REACH = 60;

/** "Full service returns on Monday": the present tense of a timetable, with its day behind it and not in the past. */
function isTimetable({ clause, predicate: { at, verb, lemma }, subject, who, times }: Case): boolean {
  const { form, from, tags, rules } = clause;
  const own = rules.firstPerson.has(who);
  if (own && (rules.talking.has(lemma) || rules.promises.has(lemma) || lemma === 'make')) return false;
  const last = tags[at - 1] === Tag.RB ? at - 2 : at - 1;
  if (subject === null || last < from || !(own ? subject.head === last : isNoun(tags[last]!))) return false;
  // "If the money is not there by then, we stand at their door on Friday": the condition has its own clause.
  let start = subject.from;
  while (own && start > from && tags[start - 1] !== Tag.COMMA) start--;
  for (let i = own ? start : from; i < verb; i++)
    if (tags[i] === Tag.WRB || tags[i] === Tag.WDT || rules.conditions.has(wordAt(form, i))) return false;
  const end = form.tokens.ends[verb]!;
  // "gets the money back by Friday"; "gets her wages on Friday" tells how things are.
  const gets = rules.benefits.has(lemma);
  if (gets && thingAt(clause, verb + 1) < 0) return false;
  return times.some(
    (time) =>
      time.start > end &&
      (!gets || time.kind === 'deadline') &&
      time.start - end < TIMETABLE_REACH &&
      (time.kind === 'deadline' || time.precision === 'day' || time.precision === 'minute'),
  );
}
