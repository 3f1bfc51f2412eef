import { asGiven, isDate, otherCurrencies, overlaps, sameKind, sameValue, tellingness } from './amount.ts';
import { type Parting, partingOf } from './bearing.ts';
import { couldBeOneSum } from './currencies.ts';
import { sameButYear } from './dates.ts';
import { headLikeness, likeness } from './likeness.ts';
import type { Node } from './nodes.ts';
import { sameDigits } from './slips.ts';
import { LIMIT } from './states.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How the numbers of two figures stand to each other. */
export type Relation = 'same' | 'overlap' | 'apart';

/** How two figures' numbers stand to each other; null where their units rule out that they measure one thing. */
export function relationOf(a: Node, b: Node): Relation | null {
  if (!sameKind(a.amount, b.amount)) return null;
  if (sameValue(a.figure, b.figure, a.amount, b.amount)) return 'same';
  return overlaps(a.figure, b.figure, a.amount, b.amount) ? 'overlap' : 'apart';
}

/** What is asked of two figures beside what they say themselves. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  /** They stand in the same place of a passage that their reports share. */
  readonly aligned: boolean;
  /** Other figures of either report that give the other one's number. */
  readonly crowd: number;
}

/** What can be seen of two figures that speaks for or against their measuring one thing. */
export type Signs = Readonly<Record<(typeof SIGNS)[number], number>>;

/** In the order in which they are fitted. */
export const SIGNS = [
  'telling',
  'overlap',
  'apart',
  'ratio',
  'narrow',
  'slip',
  'year',
  'unit',
  'usual',
  'bare',
  'bareApart',
  'currency',
  'rateFar',
  'rate',
  'age',
  'change',
  'opposed',
  'head',
  'otherHead',
  'otherSmall',
  'phrase',
  'part',
  'partApart',
  'context',
  'before',
  'near',
  'distance',
  'aligned',
  'state',
  'otherState',
  'oneState',
  'namedState',
  'share',
  'times',
  'contrast',
  'done',
  'places',
  'sum',
  'listed',
  'given',
  'givenSmall',
  'alone',
  'tally',
  'crowd',
  'sentence',
] as const;

/** Logarithms beyond which the ratio of two numbers says no more: twenty times. */
const MOST_RATIO = 3;
/** Shared weight of a noun phrase beyond which more says nothing. */
const MOST_PHRASE = 2;
/** Keeps the logarithm of no shared word within bounds. */
const LEAST_CONTEXT = 0.05;
/** Tellingness of the numbers that everything has. */
const SMALL = 0.3;
/** Tellingness from which a number that is met elsewhere is the same one. */
const TELLING = 0.5;
/** Units in which a report gives many numbers. */
const USUAL_UNITS: ReadonlySet<string> = new Set([
  'percent',
  'percentage point',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
]);

/** The signs of two figures whose units allow that they measure one thing. Symmetric. O(words around the figures). */
export function signsOf(a: Node, b: Node, relation: Relation, { vocabulary, aligned, crowd }: Surroundings): Signs {
  const [p, q, x, y] = [a.figure, b.figure, a.amount, b.amount];
  const telling = Math.min(tellingness(p), tellingness(q));
  const same = relation === 'same';
  const apart = relation === 'apart';
  const ratio = ratioOf(a, b);
  const year = apart && x.dimension === 'date' && sameButYear(p, q);
  const slip = apart && sameDigits(a, b) > 0;
  const usual = USUAL_UNITS.has(p.unit ?? '') && x.dimension === y.dimension;
  const measured = x.dimension === y.dimension && x.dimension !== 'count' && x.dimension !== 'bare' && !isDate(x);
  const bare = (x.dimension === 'bare') !== (y.dimension === 'bare');
  // "Seven votes to none", "all seven judges"
  const votes = x.votes && y.votes && x.dimension !== y.dimension;
  const head = votes ? 1 : headLikeness(a, b, vocabulary);
  const phrase = likeness(a.phrase, b.phrase, vocabulary);
  const all = likeness(a.all, b.all, vocabulary);
  const given = [b.numbers.has(p.value) ? tellingness(p) : null, a.numbers.has(q.value) ? tellingness(q) : null];
  const within = a.witness === b.witness;
  const parting = isDate(x) ? ONE : partingOf(a.bearing, b.bearing, a.own, b.own);
  return {
    telling: same ? telling : 0,
    overlap: relation === 'overlap' ? 1 : 0,
    apart: apart ? 1 : 0,
    ratio: apart && !year ? ratio : 0,
    narrow: relation === 'overlap' && !isDate(x) ? Math.min(1, MOST_RATIO * ratio) : 0,
    slip: slip ? 1 : 0,
    year: year ? 1 : 0,
    unit: measured && !usual ? 1 : 0,
    usual: same && usual ? 1 : 0,
    bare: bare ? 1 : 0,
    bareApart: apart && bare ? 1 : 0,
    currency: otherCurrencies(x, y) ? 1 : 0,
    rateFar: otherCurrencies(x, y) && couldBeOneSum(x, y) === false ? 1 : 0,
    rate: !same && p.per !== q.per ? 1 : 0,
    age: (p.kind === 'age') !== (q.kind === 'age') ? 1 : 0,
    change: (p.change === null) !== (q.change === null) ? 1 : 0,
    opposed: p.change !== null && q.change !== null && p.change !== q.change ? 1 : 0,
    head: head !== null && head >= 0.8 ? 1 : 0,
    otherHead: same && head === 0 ? 1 : 0,
    otherSmall: head === 0 && telling < SMALL ? 1 : 0,
    phrase: Math.min(MOST_PHRASE, phrase.weight),
    part: all.part,
    partApart: apart ? all.part : 0,
    context: Math.log(all.weight + LEAST_CONTEXT),
    before: sharedStart(a.before, b.before),
    near: sharedPart(a.near, b.near),
    distance: Math.abs(a.place - b.place),
    aligned: aligned && apart ? 1 : 0,
    // Twelve officers were hurt, and 40 protesters.
    state: a.state !== null && a.state === b.state && !(apart && head === 0) ? 1 : 0,
    otherState: a.state !== null && b.state !== null && a.state !== b.state ? 1 : 0,
    oneState: (a.state === null) !== (b.state === null) ? 1 : 0,
    namedState: isOtherThan(a, b, vocabulary) || isOtherThan(b, a, vocabulary) ? 1 : 0,
    share: (isShare(a) && q.change !== null) || (isShare(b) && p.change !== null) ? 1 : 0,
    times: apart && parting.times ? 1 : 0,
    contrast: parting.contrasts ? 1 : 0,
    done: apart && parting.done ? 1 : 0,
    places: apart && parting.phrases ? 1 : 0,
    sum: isPartOf(a, b) || isPartOf(b, a) ? 1 : 0,
    listed: (a.whole === null) !== (b.whole === null) && a.head !== b.head ? 1 : 0,
    given: apart ? given.filter((tells) => tells !== null && tells > TELLING).length : 0,
    givenSmall: apart ? given.filter((tells) => tells !== null && tells <= TELLING).length : 0,
    alone: !same && !isDate(x) && a.alone && b.alone && x.dimension === y.dimension && countsAlike(a, b) ? 1 : 0,
    tally: a.moves && b.moves ? 1 : 0,
    crowd: same ? Math.log(1 + crowd) : 0,
    sentence: within && a.sentence === b.sentence ? 1 : 0,
  };
}

/** Whether two figures say themselves that they are of two things: of two times, parts or places, one done and one meant, or one asked for and one offered. */
export function areParted(a: Node, b: Node): boolean {
  if (a.state !== null && b.state !== null && a.state !== b.state) return true;
  if ((a.state === LIMIT) !== (b.state === LIMIT)) return true;
  if (isDate(a.amount)) return false;
  const { times, contrasts, done, phrases } = partingOf(a.bearing, b.bearing, a.own, b.own);
  return times || contrasts || done || phrases;
}

/** Dates are not of a time, but are one. */
const ONE: Parting = { times: false, contrasts: false, done: false, phrases: false };

/** Whether one counts those to whom something has happened, the other things by their name: "two have died", and two boats. */
function isOtherThan({ state }: Node, { state: other, head }: Node, vocabulary: Vocabulary): boolean {
  return state !== null && state !== LIMIT && other === null && head >= 0 && !vocabulary.isAnybody(head);
}

/** A part of a whole that is named: "20 percent of the fish". */
function isShare({ figure: { unit, counted, change } }: Node): boolean {
  return unit === 'percent' && counted !== null && change === null;
}

/** How far apart two numbers are: the logarithm of their ratio; of dates, the years between them; at most `MOST_RATIO`. */
function ratioOf({ figure: a, amount: x }: Node, { figure: b, amount: y }: Node): number {
  const [p, q] = asGiven(x, y) ? [a.value, b.value] : [x.value, y.value];
  if (isDate(x)) return Math.min(MOST_RATIO, Math.abs(p - q));
  return p > 0 && q > 0 ? Math.min(MOST_RATIO, Math.abs(Math.log(p / q))) : MOST_RATIO;
}

/** Words at the beginning that two lists share, as a part of what can be shared. */
function sharedStart(a: Uint32Array, b: Uint32Array): number {
  const most = Math.max(a.length, b.length, 1);
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same / most;
}

/** Words that two ascending lists share, as a part of all of both, 0 to 1. */
export function sharedPart(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** Whether a number is one of several that come to the other: two of ours and one of yours are three in all. Three ships and 12 planes are no 15 dead. */
export function isPartOf(a: Node, b: Node): boolean {
  const alike = a.head === b.head || (a.state !== null && a.state === b.state);
  return alike && a.whole === b.figure.value;
}

/** Whether one is a part of a whole that the other gives: "nine of the 11 letters", and 11 letters. */
export function isOutOf(a: Node, b: Node): boolean {
  return a.outOf === b.figure.value || b.outOf === a.figure.value;
}

function countsAlike({ figure: a, head: s, state: p }: Node, { figure: b, head: t, state: q }: Node): boolean {
  if (p !== null || q !== null) return p === q;
  return s >= 0 ? s === t : a.unit === b.unit;
}
