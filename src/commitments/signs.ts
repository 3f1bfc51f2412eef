import type { Language } from '../lang/index.ts';
import { Tag, type TimeExpression } from '../model/index.ts';
import { tokenAt } from '../text/index.ts';
import { kindOf } from './actor.ts';
import { type Clause, lemmaAt, type Predicate, wordAt } from './clause.ts';
import { isFrom, isTimed, timesOf } from './due.ts';
import { isHedged, isNegated, isPromised, isReported, isToldByOneself } from './frames.ts';
import type { Sign } from './odds.ts';
import type { CommitmentSources } from './sources.ts';
import { subjectOf } from './subjects.ts';
import {
  hasDeliverable,
  hasThing,
  hasWord,
  isAhead,
  isBounded,
  isCaused,
  isListed,
  isPlaced,
  isQuoted,
  isShut,
  pledgeNear,
  tells,
} from './wording.ts';

/**
 * What speaks for and against a predicate's being somebody's word: `odds.ts` says what each sign means and weighs.
 * `future`: the sentence's times from the day of publication on. `sealed`: the next sentence calls it a promise. O(words).
 */
export function signsOf(
  sources: CommitmentSources,
  language: Language,
  clause: Clause,
  predicate: Predicate,
  future: readonly TimeExpression[],
  sealed: boolean,
): Set<Sign> {
  const told = whatIsTold(sources, language, clause, predicate, future);
  const pledge = pledgeIn(told, sealed);
  const signs = {
    ...ofTimes(told),
    ...ofMood(told, pledge),
    ...ofSubject(told),
    ...ofDeed(told, pledge),
    ...ofNegation(told),
    ...ofSurroundings(told),
  };
  return new Set((Object.keys(signs) as Sign[]).filter((sign) => signs[sign] === true));
}

/** Signs that were looked for, in the order in which they are weighed. */
type Looked = Readonly<Partial<Record<Sign, boolean>>>;

/** A predicate with what its clause tells of it. */
type Told = ReturnType<typeof whatIsTold>;

function whatIsTold(
  sources: CommitmentSources,
  { names }: Language,
  clause: Clause,
  predicate: Predicate,
  future: readonly TimeExpression[],
) {
  const { form, rules } = clause;
  const { how, verb, lemma } = predicate;
  const subject = subjectOf(clause, predicate);
  const who = subject === null ? '' : wordAt(form, subject.head);
  const subjectKind = kindOf(sources, clause, subject, names.words);
  const own = rules.firstPerson.has(who);
  const reported = (own ? isToldByOneself : isReported)(clause, predicate);
  const acts = subjectKind === 'actor' || (subjectKind === 'it' && reported);
  const isThing = hasThing(clause, verb + 1);
  const times = timesOf(future, clause, predicate);
  const deadline = times.some((time) => time.kind === 'deadline');
  return {
    ...{ sources, clause, predicate, subject, subjectKind },
    /** The subject's last word. */
    who,
    /** Whether the speaker or writer is the subject: "I", "we". */
    own,
    /** Whether somebody is the subject who can undertake something. */
    acts,
    reported,
    /** Whether it is said that it will be: "will", and "would" in reported speech. */
    isSaid: how === 'will' || (how === 'would' && reported),
    /** Whether the verb has a thing for its object. */
    isThing,
    happens: rules.happens.has(lemma) && !(rules.done.has(lemma) && isThing && (own || acts)),
    times,
    timed: isTimed(times),
    deadline,
    /** Whether it has a day, and not the last one for it. */
    day: !deadline && times.some(isExact),
  };
}

function isExact({ kind, precision }: TimeExpression): boolean {
  return kind !== 'duration' && (precision === 'day' || precision === 'minute' || precision === 'part');
}

/** Whether the verb is one of giving one's word, and whether it is given. */
interface Pledge {
  readonly isPledge: boolean;
  readonly isPledged: boolean;
}

function pledgeIn({ clause, predicate, subjectKind, own }: Told, sealed: boolean): Pledge {
  const { tags, rules } = clause;
  const { how, at } = predicate;
  const isPledge =
    how === 'promises' &&
    ((rules.pledges.has(lemmaAt(clause, at)) && (subjectKind !== 'thing' || tags[at] !== Tag.VBZ)) ||
      pledgeNear(clause, at));
  const performs = own && tags[at] === Tag.VBP && (how === 'orders' || how === 'promises');
  const isGiven = isPledge && !isNegated(clause, at);
  const isPledged =
    (performs && !tells(clause, at)) ||
    sealed ||
    isPromised(clause, predicate) ||
    (isGiven && !(own && tells(clause, at)));
  return { isPledge, isPledged };
}

/** Whether a time of this kind stands behind the predicate. */
function follows({ sources, clause, predicate }: Told, kind: TimeExpression['kind']): boolean {
  const { starts, ends } = clause.form.tokens;
  return sources.times.some(
    (time) => time.kind === kind && time.start > starts[predicate.at]! && time.end <= ends[clause.to - 1]!,
  );
}

/** When it is to be. */
function ofTimes(told: Told): Looked {
  const { clause, predicate, times, timed, deadline, day, own, acts } = told;
  const { form, rules } = clause;
  const isEnd = ({ start }: TimeExpression) => rules.terms.has(wordAt(form, tokenAt(form, start) - 1));
  const isState = !own && !acts && !predicate.passive && predicate.how !== 'must';
  return {
    timed,
    deadline,
    day,
    'from then': times.some((time) => isFrom(clause, time)),
    recurs: follows(told, 'set'),
    lasts: isState && times.length > 0 && times.every(isEnd),
  };
}

/** How it is said to be done: promised, foreseen, ordered, wished. */
function ofMood(told: Told, { isPledge, isPledged }: Pledge): Looked {
  const { sources, clause, predicate, own, reported, timed, deadline, day } = told;
  const { tags, rules, to } = clause;
  const { how, verb, at, lemma } = predicate;
  const isTimetable = rules.timetable.has(lemma);
  const isAction = isTimetable || (own && !told.happens && !rules.talking.has(lemma) && tags[verb] !== Tag.VBG);
  return {
    pledged: isPledged,
    agrees: how === 'promises' && verb !== at && !isPledge,
    offers: how === 'promises' && verb === at && !isPledge,
    will: how === 'will',
    'would, reported': how === 'would' && reported,
    would: how === 'would' && !reported,
    may: how === 'may',
    wants: how === 'intends' && !isIntended(told),
    plans: isPlanned(told),
    expects: isExpected(told),
    duty: how === 'unless' || how === 'orders' || how === 'scheduled' || (how === 'must' && tags[at] !== Tag.MD),
    present: how === 'present',
    'present, own': how === 'present' && own,
    'present, timetable': how === 'present' && isAction && (day || (timed && (own || deadline) && isTimetable)),
    'duty, timetable': how === 'scheduled' && isTimetable && timed,
    opens: how === 'opens',
    calls: how === 'calls',
    'calls, listed': how === 'calls' && isListed(sources, clause.form.tokens.starts[at]!),
    'duty, if': how === 'scheduled' && hasWord(clause, rules.conditions, verb, to),
    infinitive: how === 'infinitive',
    bare: how === 'bare',
  };
}

/** "means to", and "expects to" with a deadline: what is in somebody's hand. */
function isPlanned(told: Told): boolean {
  return isIntended(told) && !isForeseen(told);
}

/** "expects to" without a deadline: what is foreseen, and in nobody's hand. */
function isExpected(told: Told): boolean {
  return isIntended(told) && isForeseen(told);
}

function isIntended({ clause, predicate }: Told): boolean {
  return predicate.how === 'intends' && !clause.rules.wishes.has(lemmaAt(clause, predicate.at));
}

function isForeseen({ clause, predicate, deadline }: Told): boolean {
  return clause.rules.doubts.has(lemmaAt(clause, predicate.at)) && !deadline;
}

/** Who is to do it. */
function ofSubject(told: Told): Looked {
  const { clause, predicate, subject, subjectKind, who, own, acts, isSaid, isThing, happens, reported, timed } = told;
  const { rules } = clause;
  const { how, passive, negated } = predicate;
  return {
    I: who === rules.grammar.i,
    we: who === rules.grammar.we,
    you: who === rules.grammar.you,
    'own, acts': own && isSaid && !happens && !passive,
    'own, timed': own && timed && !isExpected(told),
    'actor acts': acts && isSaid && !happens && !passive,
    'actor does': acts && (isSaid || isPlanned(told)) && !happens && !passive && !negated && isThing,
    'actor would': acts && how === 'would' && reported && !happens,
    'no subject': subject === null,
    relative: subjectKind === 'relative',
    everybody: rules.everybody.has(who) && who !== rules.grammar.you,
  };
}

/** What is to be done, or to be. */
function ofDeed(told: Told, { isPledged }: Pledge): Looked {
  const { sources, clause, predicate, subjectKind, who, own, acts, isSaid, isThing, happens, deadline } = told;
  const { tags, rules } = clause;
  const { how, verb, lemma, passive, negated } = predicate;
  const { be, have, hear } = rules.grammar;
  const chairs = own && sources.report.turns.length > 0 && (rules.talking.has(lemma) || rules.chairing.has(lemma));
  const isHeard = lemma === hear && tags[verb + 1] === Tag.IN;
  const gift = isHeard || (rules.benefits.has(lemma) && lemma !== have && lemma !== hear && isThing);
  const isEvent = happens && !gift && lemma !== be && lemma !== have;
  const shut = isShut(clause, predicate);
  return {
    service: rules.services.has(lemma) && !(negated && rules.talking.has(lemma)) && !chairs,
    happens: isEvent,
    'comes about': isEvent && !own && !acts && !passive && !isPledged,
    suffered: passive && rules.suffered.has(lemma),
    talks: rules.talking.has(lemma),
    'own, chairs': chairs,
    gift,
    'has done': lemma === have && isSaid && tags[verb + 1] !== Tag.TO && (deadline || isCaused(clause, verb)),
    arrives: rules.deliverables.has(who)
      ? rules.arrives.has(lemma) || (how === 'present' && lemma === be)
      : subjectKind === 'there' && hasDeliverable(clause, verb),
    be: lemma === be,
    'person is': lemma === be && rules.people.has(who) && !isPledged,
    placed: lemma === be && isPlaced(clause, verb, acts || own, own),
    shut,
    'shut, release': shut && sources.report.kind === 'release',
    passive,
  };
}

/** What is not to be. */
function ofNegation(told: Told): Looked {
  const { sources, clause, predicate, subject, subjectKind, own, isSaid, happens, timed } = told;
  const { form, rules } = clause;
  const { verb, lemma, passive, negated } = predicate;
  const isTalk = rules.talking.has(lemma);
  const isNothing = subject !== null && rules.none.has(wordAt(form, subject.from));
  const isNo = negated || rules.none.has(wordAt(form, verb + 1));
  const bounded = negated && isBounded(sources, clause, verb);
  return {
    'negated, own': negated && own,
    refuses: negated && own && !rules.stances.has(lemma) && !isTalk && !happens,
    'nothing is done': isNothing && passive && !rules.suffered.has(lemma),
    'negated, bounded': bounded,
    'ahead of': !negated && isSaid && isAhead(sources, clause, verb),
    stance: negated && !bounded && (rules.stances.has(lemma) || (own && isTalk)),
    'there is': subjectKind === 'there' && !isNo && timed,
    'there is no': subjectKind === 'there' && isNo && (timed || follows(told, 'duration')),
  };
}

/** Where it stands: in which sentence, in whose mouth, in what kind of document. */
function ofSurroundings({ sources, clause, predicate, subject, isSaid }: Told): Looked {
  const { form, rules, from, to } = clause;
  const { kind } = sources.report;
  return {
    hedged: isHedged(clause, predicate),
    aside: subject !== null && subject.from > from && rules.asides.has(wordAt(form, subject.from - 1)),
    if: hasWord(clause, rules.conditions, from, to),
    quoted: isQuoted(sources, form.tokens.starts[predicate.at]!),
    'release, said': kind === 'release' && isSaid,
    transcript: kind === 'transcript',
  };
}
