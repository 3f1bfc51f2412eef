import { overlap } from '../model/index.ts';
import { agglomerate } from './agglomerate.ts';
import { areOtherTerms, sharesReport, someOf } from './alike.ts';
import { asGiven, isDate } from './amount.ts';
import { type Bag, likeness } from './likeness.ts';
import { type Meeting, type Weights, weigh } from './odds.ts';
import type { Odds } from './pairs.ts';
import { areParted, isOutOf } from './signs.ts';
import type { Telling } from './tellings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Log-odds from which groups of different numbers are one thing; and where there are but two reports, so that nothing else vouches for it. */
const LEAST = -0.4;
const LEAST_OF_TWO = 0.5;
/** Log-odds of what a report itself sets one against the other. */
const DISPUTED = 5;
/** Log-odds that the likeliest two tellings of two groups have at the least. */
const LEAST_LINK = -5;
/** Logarithms beyond which the ratio of two numbers says no more. */
const MOST_RATIO = 3;
/** Reports that give both numbers beyond which more say nothing. */
const MOST_BOTH = 2;
/** Keeps the logarithm of no shared word within bounds. */
const LEAST_CONTEXT = 0.05;

/** Tellings that give one number of one thing, and what is said around any of them. */
export interface Party {
  readonly tellings: readonly Telling[];
  readonly words: Bag;
}

/** What the groups of different numbers are asked by. */
export interface Meetings {
  readonly odds: Odds;
  readonly vocabulary: Vocabulary;
  /** Whether a report sets two of its figures against each other. */
  readonly areDisputed: (a: Telling, b: Telling) => boolean;
}

/** What can be seen of two groups; null where they cannot be of one thing. */
export function meetingOf(p: Party, q: Party, { odds, vocabulary, areDisputed }: Meetings): Meeting | null {
  let [sum, count, parted, most, worst, beside, disputed] = [0, 0, 0, Number.NEGATIVE_INFINITY, 0, 0, 0];
  const both = new Set<number>();
  for (const a of someOf(p.tellings))
    for (const b of someOf(q.tellings)) {
      const relation = odds.relation(a, b);
      if (relation === null || isOutOf(a.nodes[0], b.nodes[0])) return null;
      const own = odds.across(a, b);
      if (a.witnesses.size > 1 || b.witnesses.size > 1 || !sharesReport(a, b)) {
        sum += own;
        count++;
        if (areParted(a.nodes[0], b.nodes[0])) parted++;
        most = Math.max(most, own);
      }
      if (relation === 'same' || !sharesReport(a, b)) continue;
      if (areOtherTerms(a.nodes[0], b.nodes[0])) continue;
      const isSet = areDisputed(a, b);
      if (isSet) disputed = 1;
      for (const x of a.nodes)
        for (const y of b.nodes) {
          if (x.witness !== y.witness) continue;
          // "Nine of the 11 letters": a part, and its whole.
          if (overlap(x.figure, y.figure) > 0) return null;
          if (isSet) continue;
          both.add(x.witness);
          if (x.sentence === y.sentence) beside = 1;
        }
      if (!isSet) worst = Math.min(worst, odds.within(a, b));
    }
  if (count === 0 || most <= LEAST_LINK) return null;
  const { part, weight } = likeness(p.words, q.words, vocabulary);
  const reports = new Set([...p.tellings, ...q.tellings].flatMap(({ witnesses }) => [...witnesses]));
  return {
    mean: sum / count,
    most,
    part,
    context: Math.log(weight + LEAST_CONTEXT),
    both: Math.min(MOST_BOTH, both.size),
    beside,
    disputed,
    ratio: ratioOf(p, q),
    several: odds.areTwo || reports.size > 2 ? 1 : 0,
    worst,
    parted: parted === count ? 1 : 0,
  };
}

function ratioOf(p: Party, q: Party): number {
  const [a, b] = [p.tellings[0]!.nodes[0], q.tellings[0]!.nodes[0]];
  if (isDate(a.amount)) return Math.min(MOST_RATIO, Math.abs(a.figure.value - b.figure.value));
  const [x, y] = asGiven(a.amount, b.amount) ? [a.figure.value, b.figure.value] : [a.amount.value, b.amount.value];
  return x > 0 && y > 0 ? Math.min(MOST_RATIO, Math.abs(Math.log(x / y))) : MOST_RATIO;
}

/** The parties that some link joins, by their places. */
export function* meetingPairs(parties: readonly Party[], odds: Odds): Generator<readonly [number, number]> {
  const placeOf = new Map(
    parties.flatMap(({ tellings }, place) => tellings.map((telling) => [telling, place] as const)),
  );
  for (const [a, b] of odds.links()) {
    const [x, y] = [placeOf.get(a)!, placeOf.get(b)!];
    if (x !== y) yield [x, y];
  }
}

/** Joins groups that give different numbers of one thing; the two sides of a dispute, the moments of a moving count. */
export function joinMeetings(
  groups: readonly (readonly Telling[])[],
  meetings: Meetings,
  weights: Weights,
  told: (a: Party, b: Party, odds: number) => void,
): Party[] {
  const least = meetings.odds.areTwo ? LEAST_OF_TWO : LEAST;
  const parties = disputed(groups, meetings.areDisputed, told);
  return agglomerate({
    groups: parties,
    pairs: meetingPairs(parties, meetings.odds),
    score: (p, q) => {
      const meeting = meetingOf(p, q, meetings);
      return meeting === null ? Number.NEGATIVE_INFINITY : weigh(meeting, weights.meeting) - least;
    },
    join: (p, q) => {
      told(p, q, weigh(meetingOf(p, q, meetings)!, weights.meeting));
      return join(p, q);
    },
  });
}

/** What a report itself sets one against the other is of one thing. */
function disputed(
  groups: readonly (readonly Telling[])[],
  areDisputed: Meetings['areDisputed'],
  told: (a: Party, b: Party, odds: number) => void,
): Party[] {
  const parties: Party[] = [];
  for (const group of groups) {
    let party = partyOf(group);
    for (let at = 0; at < parties.length; ) {
      const other = parties[at]!;
      const isSet = other.tellings.some((a) => party.tellings.some((b) => areDisputed(a, b)));
      const isPart = other.tellings.some((a) => party.tellings.some((b) => isOutOf(a.nodes[0], b.nodes[0])));
      if (!isSet || isPart) {
        at++;
        continue;
      }
      told(other, party, DISPUTED);
      party = join(other, party);
      parties.splice(at, 1);
    }
    parties.push(party);
  }
  return parties;
}

function join(p: Party, q: Party): Party {
  return partyOf([...p.tellings, ...q.tellings].sort((x, y) => x.index - y.index));
}

export function partyOf(tellings: readonly Telling[]): Party {
  const weights = new Map<number, number>();
  for (const { nodes } of tellings)
    for (const [word, weight] of nodes[0].all.weights) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return { tellings, words: { id: -1, weights, words: Int32Array.from(weights.keys()), total } };
}
