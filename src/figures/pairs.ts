import type { Node } from './nodes.ts';
import { type Company, type Weights, weigh } from './odds.ts';
import { type Relation, relationOf, type Signs, signsOf } from './signs.ts';
import type { Telling } from './tellings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two tellings by their indices, `a < b`, and what can be seen of them. */
export interface SignedPair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  readonly signs: Signs;
  /** They stand in one report. Of copies, some may stand in one report and others in two: such a pair is met twice. */
  readonly within: boolean;
}

/** Log-odds below which a pair is forgotten, and what those have that are. */
const LEAST = -6;
const FORGOTTEN = -8;
/** Log-odds beyond which a pair says no more. */
const MOST = 5;

/** Log-odds by a third report where there is none that could vouch for anything, at the most. */
const NO_THIRD = -1;

/** Texts of more tellings are tables and dumps: there only numbers that have values in common are held against each other. */
const MOST_TELLINGS = 4000;

/** Every two tellings whose units allow that they are of one thing. `areAligned`: whether two figures stand in the same place of a copied passage. O(tellings²). */
export function* signedPairs(
  tellings: readonly Telling[],
  vocabulary: Vocabulary,
  areAligned: (a: Node, b: Node) => boolean,
): Generator<SignedPair> {
  const crowds = crowdsOf(tellings);
  const isTable = tellings.length > MOST_TELLINGS;
  for (const [a, p] of tellings.entries()) {
    for (let b = a + 1; b < tellings.length; b++) {
      const q = tellings[b]!;
      const relation = relationOf(p.nodes[0], q.nodes[0]);
      if (relation === null || (isTable && relation === 'apart')) continue;
      for (const [x, y] of meetings(p, q)) {
        const crowd = relation === 'same' ? crowds[a]!.get(y.witness)! + crowds[b]!.get(x.witness)! - 2 : 0;
        const signs = signsOf(x, y, relation, { vocabulary, aligned: areAligned(x, y), crowd });
        yield { a, b, relation, signs, within: x.witness === y.witness };
      }
    }
  }
}

/** Of two tellings, two figures of two reports and two of one, as far as there are. */
function meetings(p: Telling, q: Telling): (readonly [Node, Node])[] {
  const found: (readonly [Node, Node])[] = [];
  const [first] = p.nodes;
  const other = q.nodes.find(({ witness }) => witness !== first.witness);
  if (other !== undefined) found.push([first, other]);
  else {
    const own = p.nodes.find(({ witness }) => witness !== q.nodes[0].witness);
    if (own !== undefined) found.push([own, q.nodes[0]]);
  }
  const shared = p.nodes.find(({ witness }) => q.witnesses.has(witness));
  if (shared !== undefined) found.push([shared, q.nodes.find(({ witness }) => witness === shared.witness)!]);
  return found;
}

/** For each telling how many figures of each witness give its number, itself among them. */
function crowdsOf(tellings: readonly Telling[]): Map<number, number>[] {
  const crowds = tellings.map(() => new Map<number, number>());
  const add = (to: number, { nodes }: Telling) => {
    for (const { witness } of nodes) crowds[to]!.set(witness, (crowds[to]!.get(witness) ?? 0) + 1);
  };
  for (const [a, p] of tellings.entries()) {
    add(a, p);
    for (let b = a + 1; b < tellings.length; b++) {
      if (relationOf(p.nodes[0], tellings[b]!.nodes[0]) !== 'same') continue;
      add(a, tellings[b]!);
      add(b, p);
    }
  }
  return crowds;
}

/** Two tellings of two reports with the log-odds that they are of one thing, by themselves. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  readonly odds: number;
}

/** How likely any two tellings are of one thing. */
export class Odds {
  readonly #across = new Map<number, number>();
  readonly #within = new Map<number, number>();
  readonly #tellings: readonly Telling[];
  /** There are two reports and no third one. */
  readonly areTwo: boolean;

  constructor(tellings: readonly Telling[], pairs: Iterable<SignedPair>, weights: Weights) {
    this.#tellings = tellings;
    this.areTwo = areTwo(tellings);
    const links = linksOf(pairs, weights, ({ a, b }, odds) => this.#within.set(this.#key(a, b), odds));
    const companyOf = companies(tellings, links);
    for (const link of links) {
      const odds = weigh(companyOf(link), weights.company);
      if (odds > LEAST) this.#across.set(this.#key(link.a, link.b), Math.min(MOST, odds));
    }
  }

  /** Log-odds for figures of two reports, `FORGOTTEN` at the least. */
  across(a: Telling, b: Telling): number {
    return this.#across.get(this.#key(a.index, b.index)) ?? FORGOTTEN;
  }

  /** The same for two of one report. */
  within(a: Telling, b: Telling): number {
    return Math.max(FORGOTTEN, this.#within.get(this.#key(a.index, b.index)) ?? FORGOTTEN);
  }

  /** The pairs of two reports that are not forgotten. */
  *links(): Generator<readonly [Telling, Telling]> {
    const count = this.#tellings.length;
    for (const key of this.#across.keys())
      yield [this.#tellings[Math.floor(key / count)]!, this.#tellings[key % count]!];
  }

  #key(a: number, b: number): number {
    return a < b ? a * this.#tellings.length + b : b * this.#tellings.length + a;
  }
}

/** The pairs of two reports that are worth a second look, by themselves. `within`: is told those of one report. */
export function linksOf(
  pairs: Iterable<SignedPair>,
  weights: Pick<Weights, 'across' | 'within'>,
  within: (pair: SignedPair, odds: number) => void = () => {},
): Link[] {
  const links: Link[] = [];
  for (const pair of pairs) {
    const { a, b, relation } = pair;
    const odds = weigh(pair.signs, pair.within ? weights.within : weights.across);
    if (pair.within) within(pair, odds);
    else if (odds > LEAST) links.push({ a, b, relation, odds });
  }
  return links;
}

/** What the other links say of a link. */
export function companies(tellings: readonly Telling[], links: readonly Link[]): (link: Link) => Company {
  const partners: { readonly to: number; readonly odds: number }[][] = tellings.map(() => []);
  const odds = new Map<number, number>();
  for (const { a, b, odds: own } of links) {
    partners[a]!.push({ to: b, odds: own });
    partners[b]!.push({ to: a, odds: own });
    odds.set(a * tellings.length + b, own);
  }
  for (const own of partners) own.sort((x, y) => y.odds - x.odds || x.to - y.to);
  const between = (a: number, b: number) => odds.get(Math.min(a, b) * tellings.length + Math.max(a, b)) ?? LEAST;
  // A repetition of the partner is no rival of it.
  const rivalOf = (one: number, other: number): number => {
    const { nodes, witnesses } = tellings[other]!;
    for (const { to, odds: own } of partners[one]!) {
      if (to === other || isDisjoint(tellings[to]!.witnesses, witnesses)) continue;
      if (relationOf(tellings[to]!.nodes[0], nodes[0]) !== 'same') return own;
    }
    return LEAST;
  };
  const thirdOf = (a: number, b: number): number => {
    let most = LEAST;
    for (const { to, odds: own } of partners[a]!) {
      if (own <= most) break;
      const third = tellings[to]!;
      if (to === b || isWithin(third.witnesses, tellings[a]!.witnesses, tellings[b]!.witnesses)) continue;
      most = Math.max(most, Math.min(own, between(to, b)));
    }
    return most;
  };
  const reports = new Set(tellings.flatMap(({ witnesses }) => [...witnesses])).size;
  const isAll = (a: number, b: number) =>
    new Set([...tellings[a]!.witnesses, ...tellings[b]!.witnesses]).size === reports;
  return ({ a, b, relation, odds: alone }) => {
    const own = bounded(alone);
    const rivals = [bounded(rivalOf(a, b)), bounded(rivalOf(b, a))];
    const [better, worse, third] = [
      own - Math.max(...rivals),
      own - Math.min(...rivals),
      isAll(a, b) ? Math.min(own, NO_THIRD) : bounded(thirdOf(a, b)),
    ];
    const apart = relation === 'apart' ? 1 : 0;
    return {
      odds: own,
      better: bounded(better),
      worse: bounded(worse),
      third,
      same: relation === 'same' ? 1 : 0,
      apart,
      oddsApart: apart * own,
      betterApart: apart * bounded(better),
      worseApart: apart * bounded(worse),
      thirdApart: apart * third,
    };
  };
}

/** Whether there are two reports and no third one. */
function areTwo(tellings: readonly Telling[]): boolean {
  return new Set(tellings.flatMap(({ witnesses }) => [...witnesses])).size < 3;
}

function bounded(odds: number): number {
  return Math.max(LEAST, Math.min(-LEAST, odds));
}

function isDisjoint(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return false;
  return true;
}

/** Whether all of one are among the others. */
function isWithin(one: ReadonlySet<number>, a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const witness of one) if (!a.has(witness) && !b.has(witness)) return false;
  return true;
}
