import { agglomerate } from './agglomerate.ts';
import { otherCurrencies } from './amount.ts';
import type { Node } from './nodes.ts';
import type { Odds } from './pairs.ts';
import type { Telling } from './tellings.ts';

/** Log-odds that two groups must have before they are joined: of one number, most that could be one thing are. The same where there are two reports, and nothing else vouches for it. */
const LEAST = -0.5;
const LEAST_OF_TWO = 0;
/** Log-odds below which a report that gives one number twice means two things by it. */
const TWO_THINGS = -2;
/** The same where the numbers differ, if ever so little: a report that rounds its own number is rarer than two close ones. */
const TWO_NUMBERS = -0.5;

/** Reports of a dossier that no dossier has. */
const MOST_REPORTS = 1e6;
/** Tellings of a group by which it is held against others: those of a hundred copies say no more. */
const MOST_HELD = 16;

/** As many as are held against others, spread over all. */
export function someOf(tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length <= MOST_HELD) return tellings;
  return Array.from({ length: MOST_HELD }, (_, i) => tellings[Math.floor((i * tellings.length) / MOST_HELD)]!);
}

/**
 * Joins tellings that give one number, or numbers that have values in common, as one thing. Two groups are held against each
 * other by their likeliest two tellings and by the mean over their reports: words of one thing differ from sentence to sentence,
 * so the best of each two reports counts. Never joined are groups in which one report gives two numbers. `begun`: pairs
 * that are one whatever speaks against it. `areAligned`: a copy may have another number.
 */
export function joinAlike(
  tellings: readonly Telling[],
  odds: Odds,
  begun: Iterable<readonly [Telling, Telling]>,
  areAligned: (a: Node, b: Node) => boolean,
): Telling[][] {
  const groups = tellings.map((telling) => [telling]);
  for (const [a, b] of begun) {
    const [into, from] = [groups[a.index]!, groups[b.index]!];
    if (into === from) continue;
    into.push(...from);
    for (const { index } of from) groups[index] = into;
  }
  const distinct = [...new Set(groups)];
  const placeOf = new Map(distinct.flatMap((group, place) => group.map((telling) => [telling, place] as const)));
  const score = (one: readonly Telling[], other: readonly Telling[]): number => {
    let most = Number.NEGATIVE_INFINITY;
    const byReports = new Map<number, number>();
    for (const a of someOf(one))
      for (const b of someOf(other)) {
        const relation = odds.relation(a, b);
        if (relation === null) return Number.NEGATIVE_INFINITY;
        // What a text gives in another currency, or other terms, says nothing of a third number.
        if (relation === 'apart' && areOtherTerms(a.nodes[0], b.nodes[0])) continue;
        const shares = sharesReport(a, b);
        const least = relation === 'same' || isRounded(a.nodes[0], b.nodes[0]) ? TWO_THINGS : TWO_NUMBERS;
        if (shares && (relation === 'apart' || odds.within(a, b) < least)) return Number.NEGATIVE_INFINITY;
        if (relation === 'apart' && !areAligned(a.nodes[0], b.nodes[0])) return Number.NEGATIVE_INFINITY;
        const own = shares ? Math.max(odds.within(a, b), odds.across(a, b)) : odds.across(a, b);
        most = Math.max(most, own);
        const [x, y] = [a.nodes[0].witness, b.nodes[0].witness];
        const reports = x < y ? x * MOST_REPORTS + y : y * MOST_REPORTS + x;
        byReports.set(reports, Math.max(own, byReports.get(reports) ?? Number.NEGATIVE_INFINITY));
      }
    if (byReports.size === 0) return Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (const best of byReports.values()) sum += best;
    return (most + sum / byReports.size) / 2 - (odds.areTwo ? LEAST_OF_TWO : LEAST);
  };
  return agglomerate({
    groups: distinct,
    pairs: placesOf(odds.links(), placeOf),
    score,
    join: (a, b) => [...a, ...b].sort((x, y) => x.index - y.index),
  });
}

/** Whether no two of their numbers can be held against each other: sums in two currencies, and what restates another figure. */
export function areOtherTerms(a: Node, b: Node): boolean {
  return otherCurrencies(a.amount, b.amount) || a.restates || b.restates;
}

/** "£103.97, or almost £104": a report's own number, once to its digits and once roughly. */
function isRounded(a: Node, b: Node): boolean {
  return a.amount.dimension === b.amount.dimension && (a.figure.bound === null) !== (b.figure.bound === null);
}

function* placesOf(
  links: Iterable<readonly [Telling, Telling]>,
  placeOf: ReadonlyMap<Telling, number>,
): Generator<readonly [number, number]> {
  for (const [a, b] of links) yield [placeOf.get(a)!, placeOf.get(b)!];
}

export function sharesReport(a: Telling, b: Telling): boolean {
  for (const witness of a.witnesses) if (b.witnesses.has(witness)) return true;
  return false;
}
