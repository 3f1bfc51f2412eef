import {
  asGiven,
  type Interval,
  isDate,
  isNumber,
  otherCurrencies,
  overlaps,
  sameKind,
  sharedBy,
  tellingness,
} from './amount.ts';
import { bearApart } from './bearing.ts';
import { couldBeOneSum } from './currencies.ts';
import type { Compared } from './dates.ts';
import { mayMeet } from './far.ts';
import { headLikeness, likeness, ONE_NOUN } from './likeness.ts';
import type { Node } from './nodes.ts';
import { LIMIT } from './states.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How the numbers of two figures stand to each other. */
export type Relation = 'same' | 'overlap' | 'apart';

export interface Score {
  readonly relation: Relation;
  /** How well their words, units and numbers speak for one measured thing; above 0 they do. */
  readonly score: number;
  /** The same without the numbers. */
  readonly words: number;
}

/** Evidence, in the manner of log-odds. */
const BIAS = -2.2;
const SAME_HEAD = 1.2;
const NEAR_HEAD = 0.7;
const OTHER_HEAD = -1.6;
/** "Two leaders" and "two countries" have a number in common that everything has. */
const OTHER_HEAD_SMALL = -3;
/** Tellingness of the numbers that everything has. */
const SMALL = 0.3;
const ONLY_HEAD = -2.2;
const SAME_UNIT = 0.9;
/** One of them leaves its unit out, and the figure it takes it from has the other's, or has one that measures something else. */
const LENT_UNIT = 0.7;
const LENT_OTHER = -1.2;
const LENT_OTHER_SAME = -0.4;
const BARE = -0.2;
/** The same of a small number, whose noun is left out more often than not. */
const BARE_SMALL = 0.1;
const PHRASE = 1.2;
/** The same number from the same mouth. */
const SAME_VOICE = 0.8;
const CONTEXT_PART = 3;
const CONTEXT_WEIGHT = 0.8;
/** What shared weight makes good of two nouns that nothing joins: a translation's "two packs" are "two cases". */
const RELIEF = 1;
/** Shared weight beyond this says no more. */
const MOST_WEIGHT = 2;
/** Both count the dead; one counts the dead, the other the missing; one of them does not say. */
const SAME_STATE = 3.2;
const OTHER_STATE = -4;
const ONE_STATE = -0.4;
/** States that go over into one another: the injured are taken to hospital, where some are in danger. */
const HURT: ReadonlySet<string> = new Set(['injured', 'hospital', 'critical']);
/** "Two have died", and two helicopters. */
const ONE_STATE_OF_OTHERS = -1.4;
const SAME_LIMIT = 1;
const ONE_LIMIT = -2.5;
/** "Twice as heavy" and "two moons": a count is a multiple only of something that is a measure itself ("1.7 Earths"). */
const COUNT_AND_MULTIPLE = -1.5;
const OTHER_RATE = -2;
const ONE_RATE = -0.3;
const OTHER_KIND = -3;
/** "A 40-year-old ship", "at sea for 40 years". */
const OTHER_KIND_SAME = -1;
const ONE_CHANGE = -1;
/** "Rose by 20 percent" and "20 percent of the fish": a part of something is no change. */
const CHANGE_AND_PART = -3;
const OPPOSED_CHANGE = -2;
const OPPOSED_AND_OTHER = -4;
const SAME = 0.6;
const SAME_TELLING = 4;
const OVERLAP = 0.2;
const OVERLAP_NARROW = 2.2;
/** Part of the larger number by which two may differ and still tell something by being close. */
const CLOSE = 0.15;
/** What the words of two different numbers may lack, and they are still looked at. */
const APART = 1;
/** Two sums in two currencies that have been worth the same at times; and two that never have. */
const RATE_FITS = 0.7;
const RATE_FAR = -2;
/** One date within another: "in 2019", "in May 2019". */
const OVERLAP_DATE = 0.4;

/** The most that `nouns` and `context` can come to. */
const MOST_NOUNS = PHRASE + SAME_HEAD;
const MOST_CONTEXT = CONTEXT_PART + CONTEXT_WEIGHT * MOST_WEIGHT;
/** What sums of the same numbers in another order may differ by. */
const ROUNDING = 1e-9;

/** What speaks for two figures measuring one thing, but for the words around them. */
interface Footing {
  readonly relation: Relation;
  /** By their nouns, units and voices. */
  readonly words: number;
  readonly numbers: number;
  /** Both give one number, of nouns that nothing joins. */
  readonly otherHead: boolean;
}

/**
 * What speaks for two figures of different witnesses measuring one thing; null where their units rule it out, or where
 * the score is sure not to be above `least`: words are compared last, and only where they can decide.
 */
export function scoreOf(a: Node, b: Node, vocabulary: Vocabulary, least = Number.NEGATIVE_INFINITY): Score | null {
  const footing = footingOf(a, b, vocabulary, least);
  if (footing === null) return null;
  return scoreOn(footing, a, b, vocabulary);
}

/** The first half of `scoreOf`: everything but the words around the figures. Null as there. */
export function footingOf(a: Node, b: Node, vocabulary: Vocabulary, least: number): Footing | null {
  if (!sameKind(a.amount, b.amount)) return null;
  const relation: Relation = isNumber(a, b)
    ? 'same'
    : overlaps(a.figure, b.figure, a.amount, b.amount)
      ? 'overlap'
      : 'apart';
  if (relation === 'apart' && least > Number.NEGATIVE_INFINITY && !mayMeet(a, b)) return null;
  const voice = relation !== 'apart' && a.voice !== null && a.voice === b.voice ? SAME_VOICE : 0;
  const byState = states(a, b, relation, vocabulary);
  const byUnit = units(a, b, relation === 'same') + parts(a, b);
  const byNumber = numbers(a, b, relation);
  const most = BIAS + voice + byState + byUnit + byNumber + MOST_CONTEXT + ROUNDING;
  if (most + MOST_NOUNS <= least) return null;
  const heads = headsOf(a, b, relation, vocabulary);
  const otherHead = relation === 'same' && heads.alike < 0;
  const relief = otherHead ? RELIEF * MOST_WEIGHT : 0;
  if (most + heads.alike + relief + PHRASE <= least) return null;
  const byNoun = heads === NO_HEADS && isFewLent(a, b, relation) ? 0 : nouns(heads, a, b, vocabulary);
  if (most + byNoun + relief <= least) return null;
  return { relation, words: BIAS + voice + byNoun + byState + byUnit, numbers: byNumber, otherHead };
}

/** Whether `scoreOn` may come to more than `floor`. `most`: at most what both bags share; `least`: the lighter one's weight. */
export function mayScore({ words, numbers, otherHead }: Footing, most: number, least: number, floor: number): boolean {
  const part = least === 0 ? 0 : Math.min(1, most / least);
  const weight = Math.min(most, MOST_WEIGHT);
  const context = CONTEXT_PART * part + (CONTEXT_WEIGHT + (otherHead ? RELIEF : 0)) * weight;
  return words + numbers + context + ROUNDING > floor;
}

/** The second half of `scoreOf`: the words around the figures. */
export function scoreOn(
  { relation, words, numbers, otherHead }: Footing,
  a: Node,
  b: Node,
  vocabulary: Vocabulary,
): Score {
  const { part, weight } = likeness(a.all, b.all, vocabulary);
  const shared = Math.min(weight, MOST_WEIGHT);
  const all = words + CONTEXT_PART * part + CONTEXT_WEIGHT * shared + (otherHead ? RELIEF * shared : 0);
  return { relation, words: all, score: all + numbers };
}

/** Tellingness below which a number may count a part in one report and something else in the other. */
const SMALL_PART = 0.5;
/** Of a small number, whether one report counts a part of others and the other report does not: "four dead", "four of them infants". */
const ONE_PART = -1;

function parts(a: Node, b: Node): number {
  if (a.ofThem === b.ofThem || Math.max(tellingness(a.figure), tellingness(b.figure)) >= SMALL_PART) return 0;
  return a.amount.dimension === 'count' || b.amount.dimension === 'count' ? ONE_PART : 0;
}

function states(
  { state: a, amount: x, head: s, figure }: Node,
  { state: b, amount: y, head: t }: Node,
  relation: Relation,
  vocabulary: Vocabulary,
): number {
  if (a === b) {
    if (a === null) return 0;
    if (a === LIMIT) return SAME_LIMIT;
    // Twelve officers were hurt, and 40 protesters.
    const others =
      relation === 'apart' &&
      s >= 0 &&
      t >= 0 &&
      vocabulary.nearness(s, t) === 0 &&
      !vocabulary.isAnybody(s) &&
      !vocabulary.isAnybody(t);
    return others ? 0 : SAME_STATE;
  }
  const telling = tellingness(figure);
  if (a === LIMIT || b === LIMIT) return relation === 'same' ? 0 : ONE_LIMIT;
  if (a === null || b === null) {
    const named = a === null ? s : t;
    if (x.dimension !== 'count' && y.dimension !== 'count') return 0;
    return named < 0 || vocabulary.isAnybody(named) || telling >= SMALL ? ONE_STATE : ONE_STATE_OF_OTHERS;
  }
  return relation === 'same' && telling >= SMALL && HURT.has(a) && HURT.has(b) ? ONE_STATE : OTHER_STATE;
}

/** What the counted nouns say, and whether they are too few words for two different counts. */
interface Heads {
  readonly alike: number;
  /** The weight that has to be shared for it not to be the noun alone; null where it may be. */
  readonly alone: number | null;
}

const NO_HEADS: Heads = { alike: 0, alone: null };
/** Weight beyond the noun's own up to which two phrases have nothing but it in common. */
const NOUN_ROOM = 0.05;
/** The noun that one of two figures takes from another is none of the other's. */
const LENT_HEAD: Heads = { alike: -0.8, alone: null };
const VOTES: Heads = { alike: SAME_HEAD, alone: null };

function headsOf(a: Node, b: Node, relation: Relation, vocabulary: Vocabulary): Heads {
  // "Seven votes to none", "all seven judges"
  if (a.amount.votes && b.amount.votes && a.amount.dimension !== b.amount.dimension) return VOTES;
  const head = headLikeness(a, b, vocabulary);
  if (head === null) return NO_HEADS;
  const small = tellingness(a.figure) < SMALL;
  // What a figure counts that leaves it out may be another noun than the last one.
  if (isFewLent(a, b, relation)) return NO_HEADS;
  if (head === 0 && (a.lent !== null || b.lent !== null)) return relation === 'same' ? NO_HEADS : LENT_HEAD;
  const alike =
    head >= ONE_NOUN ? SAME_HEAD : head > 0 ? (small ? 0 : NEAR_HEAD) : small ? OTHER_HEAD_SMALL : OTHER_HEAD;
  // Six nights and three nights are nights, and that is all: different counts need more than their noun in common.
  return { alike, alone: relation === 'apart' && head > 0 ? head * vocabulary.weight(a.head) + NOUN_ROOM : null };
}

/** Whether two figures give one small number, and one of them leaves out what it counts: half of all nouns could be meant. */
function isFewLent(a: Node, b: Node, relation: Relation): boolean {
  return relation === 'same' && (a.lent !== null || b.lent !== null) && tellingness(a.figure) < SMALL;
}

function nouns({ alike, alone }: Heads, a: Node, b: Node, vocabulary: Vocabulary): number {
  const { part, weight } = likeness(a.phrase, b.phrase, vocabulary);
  return PHRASE * part + alike + (alone !== null && weight <= alone ? ONLY_HEAD : 0);
}

function units(
  { figure: a, amount: x, lent: lentX }: Node,
  { figure: b, amount: y, lent: lentY }: Node,
  same: boolean,
): number {
  let score = 0;
  const [p, q] = [lentX?.amount ?? x, lentY?.amount ?? y];
  const lends = p !== x || q !== y;
  if (p.dimension === 'bare' || q.dimension === 'bare') score += tellingness(a) < SMALL ? BARE_SMALL : BARE;
  else if (lends && (otherCurrencies(p, q) || !sameKind({ ...p, votes: false }, { ...q, votes: false })))
    score += same ? LENT_OTHER_SAME : LENT_OTHER;
  else if (p.dimension !== 'count' && q.dimension !== 'count') score += lends ? LENT_UNIT : SAME_UNIT;
  if (
    x.dimension !== y.dimension &&
    (x.dimension === 'multiple' || y.dimension === 'multiple') &&
    tellingness(a) < SMALL_PART
  )
    score += COUNT_AND_MULTIPLE;
  if (a.per !== b.per) score += a.per === null || b.per === null ? ONE_RATE : OTHER_RATE;
  if ((a.kind === 'age') !== (b.kind === 'age')) score += same ? OTHER_KIND_SAME : OTHER_KIND;
  if (a.change !== b.change)
    score +=
      a.change !== null && b.change !== null
        ? same
          ? OPPOSED_CHANGE
          : OPPOSED_AND_OTHER
        : isPart(a) || isPart(b)
          ? CHANGE_AND_PART
          : ONE_CHANGE;
  return score;
}

/** Whether it is a part of a whole that is named: "20 percent of the fish". */
function isPart({ unit, counted, change }: Compared): boolean {
  return unit === 'percent' && counted !== null && change === null;
}

function numbers(a: Node, b: Node, relation: Relation): number {
  const telling = Math.min(tellingness(a.figure), tellingness(b.figure));
  if (relation === 'same') return SAME + SAME_TELLING * telling;
  if (otherCurrencies(a.amount, b.amount)) {
    if (a.figure.value === b.figure.value) return SAME_TELLING * telling;
    const fits = couldBeOneSum(a.amount, b.amount);
    return fits === null ? 0 : fits ? RATE_FITS : RATE_FAR;
  }
  if (relation === 'apart') return APART;
  if (isDate(a.amount)) return OVERLAP_DATE;
  const [x, y] = asGiven(a.amount, b.amount) ? [a.figure, b.figure] : [a.amount, b.amount];
  const size = Math.max(Math.abs(x.value), Math.abs(y.value));
  const only = a.alone && b.alone && a.amount.dimension === b.amount.dimension && sharesKind(a, b) ? ALONE_CLOSE : 0;
  // Two numbers close to one another tell nearly as much as equal ones; "more than 40" overlaps half of all others.
  const narrow = size === 0 ? 0 : Math.max(0, 1 - Math.abs(x.value - y.value) / size / CLOSE);
  return OVERLAP + OVERLAP_NARROW * narrow * sharedPart(x, y) + only + (isHalfBare(a, b) ? BARE_APART : 0);
}

/** Of the narrower of two intervals, the part that both share, 0 to 1: 14 and 14.5 have an edge in common, 14 and 14.2 a core. */
function sharedPart(x: Interval, y: Interval): number {
  const narrower = Math.min(x.high - x.low, y.high - y.low);
  return narrower <= 0 ? 1 : Math.min(1, sharedBy(x, y) / narrower);
}

/** Both reports give one number of that kind only, and what they allow has values in common. */
const ALONE_CLOSE = 1;
/** A number without a unit beside another one that has one. */
const BARE_APART = -1;

/** What the words must say, at least, for two figures to be held against each other whatever brought them together. */
const LEAST_WORDS = -1;

/** Whether the words of two figures allow that they measure one thing. */
export function mayBeOne(a: Node, b: Node, vocabulary: Vocabulary): boolean {
  return (scoreOf(a, b, vocabulary)?.words ?? Number.NEGATIVE_INFINITY) > LEAST_WORDS;
}

/** Whether two figures say themselves that they are of two things: of two times, parts or places, one by the day and one in all, or one of all and one of the others. */
export function areSetApart(a: Node, b: Node): boolean {
  if (isDate(a.amount)) return false;
  if (a.besides !== b.besides) return true;
  if ((a.figure.per === null) !== (b.figure.per === null) && a.amount.dimension === 'money') return true;
  return isPartOf(a, b) || isPartOf(b, a) || bearApart(a.bearing, b.bearing, a.own, b.own);
}

/** Whether a number is one of several that come to the other: two of ours and one of yours are three in all. Three ships and 12 planes are no 15 dead. */
export function isPartOf(a: Node, b: Node): boolean {
  const alike = a.head === b.head || (a.state !== null && a.state === b.state);
  return alike && a.whole === b.figure.value;
}

function isHalfBare({ amount: a, state }: Node, { amount: b }: Node): boolean {
  return (a.dimension === 'bare') !== (b.dimension === 'bare') && state === null;
}

function sharesKind({ figure: a, head: s, state: p }: Node, { figure: b, head: t, state: q }: Node): boolean {
  if (p !== null || q !== null) return p === q;
  return s >= 0 ? s === t : a.unit === b.unit;
}
