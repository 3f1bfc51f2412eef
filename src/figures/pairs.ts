import type { Node } from './nodes.ts';
import { type Company, type Weights, weigh } from './odds.ts';
import { type Relation, relationOf, type Signs, sharedPart, signsOf } from './signs.ts';
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

/** Of more tellings, different numbers are held against each other only where they count or measure the same. */
const MANY_TELLINGS = 400;
/** Texts of more tellings are tables and dumps: there only numbers that have values in common are held against each other. */
const MOST_TELLINGS = 4000;
/** Partners of a telling that are asked for a third report. */
const MOST_PARTNERS = 40;

/** Every two tellings whose units allow that they are of one thing. `areAligned`: whether two figures stand in the same place of a copied passage. O(tellings²). */
export function* signedPairs(
  tellings: readonly Telling[],
  vocabulary: Vocabulary,
  areAligned: (a: Node, b: Node) => boolean,
): Generator<SignedPair> {
  const count = tellings.length;
  const relations = relationsOf(tellings);
  const crowds = crowdsOf(tellings, relations);
  const isTable = tellings.length > MOST_TELLINGS;
  const isMany = tellings.length > MANY_TELLINGS;
  for (const [a, p] of tellings.entries()) {
    for (let b = a + 1; b < tellings.length; b++) {
      const q = tellings[b]!;
      const relation = RELATIONS[relations[a * count + b]!]!;
      if (relation === null || (isTable && relation === 'apart')) continue;
      if (isMany && relation === 'apart' && !countSame(p.nodes[0], q.nodes[0], areAligned)) continue;
      for (const [x, y] of meetings(p, q)) {
        const crowd = relation === 'same' ? crowds[a]!.get(y.witness)! + crowds[b]!.get(x.witness)! - 2 : 0;
        const signs = signsOf(x, y, relation, { vocabulary, aligned: areAligned(x, y), crowd });
        yield { a, b, relation, signs, within: x.witness === y.witness };
      }
    }
  }
}

function countSame(a: Node, b: Node, areAligned: (a: Node, b: Node) => boolean): boolean {
  if (a.head >= 0 || b.head >= 0) return a.head === b.head || areAligned(a, b);
  return (a.figure.unit === b.figure.unit && sharedPart(a.near, b.near) > 0.3) || areAligned(a, b);
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
function crowdsOf(tellings: readonly Telling[], relations: Uint8Array): Map<number, number>[] {
  const count = tellings.length;
  const crowds = tellings.map(() => new Map<number, number>());
  const add = (to: number, { nodes }: Telling) => {
    for (const { witness } of nodes) crowds[to]!.set(witness, (crowds[to]!.get(witness) ?? 0) + 1);
  };
  for (let a = 0; a < count; a++) {
    add(a, tellings[a]!);
    for (let b = a + 1; b < count; b++) {
      if (RELATIONS[relations[a * count + b]!] !== 'same') continue;
      add(a, tellings[b]!);
      add(b, tellings[a]!);
    }
  }
  return crowds;
}

const RELATIONS: readonly (Relation | null)[] = [null, 'same', 'overlap', 'apart'];

/** How the numbers of every two stand to each other, by their places in `RELATIONS`; only where `a < b`. */
function relationsOf(tellings: readonly Telling[]): Uint8Array {
  const count = tellings.length;
  const relations = new Uint8Array(count * count);
  for (let a = 0; a < count; a++) {
    const node = tellings[a]!.nodes[0];
    const { dimension } = node.amount;
    for (let b = a + 1; b < count; b++) {
      const other = tellings[b]!.nodes[0];
      const isAlike = other.amount.dimension === dimension;
      // Most are of two kinds that are never one.
      if (!isAlike && OWN.has(dimension) && OWN.has(other.amount.dimension)) continue;
      relations[a * count + b] = RELATIONS.indexOf(relationOf(node, other));
    }
  }
  return relations;
}

/** Kinds that are compared with their own and with bare numbers only. */
const OWN: ReadonlySet<string> = new Set(['money', 'length', 'mass', 'time', 'count', 'date', 'clock']);

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
  readonly #relations = new Map<number, Relation | null>();
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

  /** How their numbers stand to each other; null where their units rule each other out. */
  relation(a: Telling, b: Telling): Relation | null {
    const key = this.#key(a.index, b.index);
    let known = this.#relations.get(key);
    if (known === undefined) this.#relations.set(key, (known = relationOf(a.nodes[0], b.nodes[0])));
    return known;
  }

  /** Log-odds for two of one report. */
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
    for (const { to, odds: own } of partners[a]!.slice(0, MOST_PARTNERS)) {
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
