import type { Language } from '../lang/index.ts';
import { isAdjective, isNoun, Tag, type TimeExpression } from '../model/index.ts';
import { tokenAt } from '../text/index.ts';
import { kindOf } from './actor.ts';
import { type Clause, lemmaAt, type Predicate, wordAt } from './clause.ts';
import { isFrom, isTimed, timesOf } from './due.ts';
import type { CommitmentSources } from './find.ts';
import { isHedged, isNegated, isPromised, isReported, isToldByOneself } from './frames.ts';
import type { Sign } from './odds.ts';
import { subjectOf } from './subjects.ts';

/**
 * What speaks for and against a predicate's being somebody's word: `odds.ts` says what each sign means and weighs.
 * `future`: the sentence's times from the day of publication on. `sealed`: the next sentence calls it a promise. O(words).
 */
export function signsOf(
  sources: CommitmentSources,
  { names }: Language,
  clause: Clause,
  predicate: Predicate,
  future: readonly TimeExpression[],
  sealed: boolean,
): Set<Sign> {
  const { form, tags, rules, from, to } = clause;
  const { how, verb, at, lemma, passive, negated } = predicate;
  const { kind, turns } = sources.report;
  const { starts, ends } = form.tokens;
  const signs = new Set<Sign>();
  const add = (sign: Sign, holds: boolean) => holds && signs.add(sign);

  const subject = subjectOf(clause, predicate);
  const who = subject === null ? '' : wordAt(form, subject.head);
  const subjectKind = kindOf(sources, clause, subject, names.words);
  const own = rules.firstPerson.has(who);
  const reported = (own ? isToldByOneself : isReported)(clause, predicate);
  const acts = subjectKind === 'actor' || (subjectKind === 'it' && reported);
  const isSaid = how === 'will' || (how === 'would' && reported);
  const isThing = hasThing(clause, verb + 1);
  const happens = rules.happens.has(lemma) && !(rules.done.has(lemma) && isThing && (own || acts));

  const times = timesOf(future, clause, predicate);
  const timed = isTimed(times);
  const deadline = times.some((time) => time.kind === 'deadline');
  const isExact = ({ kind: length, precision }: TimeExpression) =>
    length !== 'duration' && (precision === 'day' || precision === 'minute' || precision === 'part');
  const day = !deadline && times.some(isExact);
  const follows = (length: TimeExpression['kind']) =>
    sources.times.some((time) => time.kind === length && time.start > starts[at]! && time.end <= ends[to - 1]!);

  add('timed', timed);
  add('deadline', deadline);
  add('day', day);
  add(
    'from then',
    times.some((time) => isFrom(clause, time)),
  );
  add('recurs', follows('set'));
  const isEnd = ({ start }: TimeExpression) => rules.terms.has(wordAt(form, tokenAt(form, start) - 1));
  add('lasts', !own && !acts && !passive && how !== 'must' && times.length > 0 && times.every(isEnd));

  const cue = lemmaAt(clause, at);
  const isPledge =
    how === 'promises' &&
    ((rules.pledges.has(cue) && (subjectKind !== 'thing' || tags[at] !== Tag.VBZ)) || pledgeNear(clause, at));
  const performs = own && tags[at] === Tag.VBP && (how === 'orders' || how === 'promises');
  const isGiven = isPledge && !isNegated(clause, at);
  add(
    'pledged',
    (performs && !tells(clause, at)) ||
      sealed ||
      isPromised(clause, predicate) ||
      (isGiven && !(own && tells(clause, at))),
  );
  add('agrees', how === 'promises' && verb !== at && !isPledge);
  add('offers', how === 'promises' && verb === at && !isPledge);
  add('will', how === 'will');
  add('would, reported', how === 'would' && reported);
  add('would', how === 'would' && !reported);
  add('may', how === 'may');
  add('wants', how === 'intends' && rules.wishes.has(cue));
  const isForeseen = rules.doubts.has(cue) && !deadline;
  add('plans', how === 'intends' && !rules.wishes.has(cue) && !isForeseen);
  add('expects', how === 'intends' && !rules.wishes.has(cue) && isForeseen);
  add('duty', how === 'unless' || how === 'orders' || how === 'scheduled' || (how === 'must' && tags[at] !== Tag.MD));
  add('present', how === 'present');
  add('present, own', how === 'present' && own);
  const isAction =
    rules.timetable.has(lemma) || (own && !happens && !rules.talking.has(lemma) && tags[verb] !== Tag.VBG);
  add(
    'present, timetable',
    how === 'present' && isAction && (day || (timed && (own || deadline) && rules.timetable.has(lemma))),
  );
  add('duty, timetable', how === 'scheduled' && rules.timetable.has(lemma) && timed);
  add('opens', how === 'opens');
  add('calls', how === 'calls');
  add('calls, listed', how === 'calls' && isListed(sources, starts[at]!));
  add('duty, if', how === 'scheduled' && hasWord(clause, rules.conditions, verb, to));
  add('infinitive', how === 'infinitive');
  add('bare', how === 'bare');

  add('I', who === rules.grammar.i);
  add('we', who === rules.grammar.we);
  add('you', who === rules.grammar.you);
  add('own, acts', own && isSaid && !happens && !passive);
  add('own, timed', own && timed && !signs.has('expects'));
  add('actor acts', acts && isSaid && !happens && !passive);
  add('actor does', acts && (isSaid || signs.has('plans')) && !happens && !passive && !negated && isThing);
  add('actor would', acts && how === 'would' && reported && !happens);
  add('no subject', subject === null);
  add('relative', subjectKind === 'relative');
  add('everybody', rules.everybody.has(who) && who !== rules.grammar.you);

  const chairs = own && turns.length > 0 && (rules.talking.has(lemma) || rules.chairing.has(lemma));
  add('service', rules.services.has(lemma) && !(negated && rules.talking.has(lemma)) && !chairs);
  const { be, have, hear } = rules.grammar;
  const isHeard = lemma === hear && tags[verb + 1] === Tag.IN;
  const gift = isHeard || (rules.benefits.has(lemma) && lemma !== have && lemma !== hear && hasThing(clause, verb + 1));
  const isEvent = happens && !gift && lemma !== be && lemma !== have;
  add('happens', isEvent);
  add('comes about', isEvent && !own && !acts && !passive && !signs.has('pledged'));
  add('suffered', passive && rules.suffered.has(lemma));
  add('talks', rules.talking.has(lemma));
  add('own, chairs', chairs);
  add('gift', gift);
  add('has done', lemma === have && isSaid && tags[verb + 1] !== Tag.TO && (deadline || isCaused(clause, verb)));
  add(
    'arrives',
    rules.deliverables.has(who)
      ? rules.arrives.has(lemma) || (how === 'present' && lemma === be)
      : subjectKind === 'there' && hasDeliverable(clause, verb),
  );
  add('be', lemma === be);
  add('person is', lemma === be && rules.people.has(who) && !signs.has('pledged'));
  add('placed', lemma === be && isPlaced(clause, verb, acts || own, own));
  add('shut', isShut(clause, predicate));
  add('shut, release', kind === 'release' && signs.has('shut'));
  add('passive', passive);

  add('negated, own', negated && own);
  const isOrdinary = !rules.stances.has(lemma) && !rules.talking.has(lemma) && !happens;
  add('refuses', negated && own && isOrdinary);
  const isNothing = subject !== null && rules.none.has(wordAt(form, subject.from));
  add('nothing is done', isNothing && passive && !rules.suffered.has(lemma));
  add('negated, bounded', negated && isBounded(sources, clause, verb));
  add('ahead of', !negated && isSaid && isAhead(sources, clause, verb));
  add(
    'stance',
    negated && !signs.has('negated, bounded') && (rules.stances.has(lemma) || (own && rules.talking.has(lemma))),
  );
  const isNo = negated || rules.none.has(wordAt(form, verb + 1));
  add('there is', subjectKind === 'there' && !isNo && timed);
  add('there is no', subjectKind === 'there' && isNo && (timed || follows('duration')));

  add('hedged', isHedged(clause, predicate));
  add('aside', subject !== null && subject.from > from && rules.asides.has(wordAt(form, subject.from - 1)));
  add('if', hasWord(clause, rules.conditions, from, to));
  add('quoted', isQuoted(sources, starts[at]!));
  add('release, said', kind === 'release' && isSaid);
  add('transcript', kind === 'transcript');
  return signs;
}

/** Tokens around a verb of giving or being in which its noun of promising stands: "gave a solemn undertaking". */
const NOUN_REACH = 3;

function pledgeNear({ form, tags, from, to, rules }: Clause, at: number): boolean {
  for (let i = Math.max(from, at - 1); i <= Math.min(to - 1, at + NOUN_REACH); i++)
    if (isNoun(tags[i]!) && rules.pledgeNouns.has(wordAt(form, i))) return true;
  return false;
}

/** "I promise you the soup was cold" tells, and gives nothing. */
function tells({ tags, to }: Clause, at: number): boolean {
  for (let i = at + 1; i < to && tags[i] !== Tag.QUOTE && tags[i] !== Tag.COMMA && tags[i] !== Tag.WDT; i++)
    if (tags[i] === Tag.VBD) return true;
  return false;
}

/** Tokens between "have" and what somebody will have done to a thing: "have all of the old chimneys swept". */
const CAUSED_REACH = 8;

/** "I will have the organ tuned": who has it done sees to it. */
function isCaused({ form, tags, to, rules }: Clause, verb: number): boolean {
  for (let i = verb + 2; i < Math.min(to, verb + CAUSED_REACH); i++) {
    if (tags[i] === Tag.VBN || tags[i] === Tag.VBD) return isNoun(tags[i - 1]!) || tags[i - 1] === Tag.CD;
    if (tags[i] === Tag.COMMA || (tags[i] === Tag.IN && wordAt(form, i) !== rules.grammar.of)) return false;
  }
  return false;
}

/** In a list, where a leaflet says what it wants done. */
function isListed({ report }: CommitmentSources, start: number): boolean {
  return report.blocks.some((block) => block.kind === 'list-item' && block.start <= start && start < block.end);
}

/** "will be on the road before the first gate is shut": what is done stands before something else that is to happen. */
function isAhead({ times }: CommitmentSources, { form, tags, to, rules }: Clause, verb: number): boolean {
  const { starts, ends } = form.tokens;
  for (let i = verb + 1; i < to; i++) {
    if (!rules.ahead.has(wordAt(form, i)) || times.some((time) => time.start < ends[i]! && time.end >= starts[i]! - 1))
      continue;
    for (let k = i + 2; k < to; k++) if (tags[k] === Tag.VBZ || tags[k] === Tag.VBP) return true;
  }
  return false;
}

function isQuoted({ quotations }: CommitmentSources, start: number): boolean {
  return quotations.some(({ range, kind }) => kind !== 'indirect' && range.start <= start && start < range.end);
}

function hasWord({ form }: Clause, words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.has(wordAt(form, i))) return true;
  return false;
}

/** Whether words for a thing begin at `from`: "the box", "500 crowns", "$40", "new filters", "it". */
function hasThing({ tags, to }: Clause, from: number): boolean {
  if (tags[from] === Tag.SYM || tags[from] === Tag.PRP) return true;
  let at = from;
  const isBefore = (tag: number) => tag === Tag.DT || tag === Tag.PRPS || tag === Tag.CD || isAdjective(tag);
  while (at < to && isBefore(tags[at]!)) at++;
  return at < to && isNoun(tags[at]!);
}

/** "There will be a full report". */
function hasDeliverable({ form, to, rules }: Clause, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(to, verb + DELIVERABLE_REACH); i++)
    if (rules.deliverables.has(wordAt(form, i))) return true;
  return false;
}

/** Tokens behind "there will be". */
const DELIVERABLE_REACH = 6;

/** "until everybody is out", "before the final"; not "two weeks before the fire". */
function isBounded({ times }: CommitmentSources, { form, to, rules }: Clause, verb: number): boolean {
  const { starts, ends } = form.tokens;
  for (let i = verb + 1; i < to; i++) {
    if (!rules.until.has(wordAt(form, i))) continue;
    if (!times.some((time) => time.start < ends[i]! && time.end >= starts[i]! - 1)) return true;
  }
  return false;
}

/** "will be at the depot", "will be there", "will be ready by Friday": behind "be" a place, or what is done by then. */
function isPlaced({ form, tags, to, rules }: Clause, verb: number, somebody: boolean, own: boolean): boolean {
  const next = verb + 1;
  if (next >= to) return false;
  const word = wordAt(form, next);
  if (rules.ready.has(word)) return !somebody || (own && word === rules.grammar.back);
  if (rules.places.has(word)) return true;
  return rules.placed.has(word) && (tags[next] === Tag.IN || tags[next] === Tag.EX || tags[next] === Tag.RB);
}

/** "The pass will be closed until May", "will stay closed until Friday": how things are, and nobody's word. */
function isShut(clause: Clause, { verb, lemma, passive }: Predicate): boolean {
  const { form, rules, from, to } = clause;
  const state = lemma === rules.grammar.stay ? wordAt(form, verb + 1) : passive ? wordAt(form, verb) : '';
  if (!rules.shut.has(state)) return false;
  return hasWord(clause, rules.until, Math.max(from, verb), to);
}
