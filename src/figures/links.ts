import { grouped } from '../model/index.ts';
import { isDate, isNumber, otherCurrencies, sameKind, tellingness } from './amount.ts';
import { areFar, type Extent, extentOf } from './far.ts';
import { type Bag, headLikeness, SharedWeights } from './likeness.ts';
import { hasFew, Matches } from './matches.ts';
import type { Node } from './nodes.ts';
import { weigh } from './odds.ts';
import { footingOf, mayScore, type Score, scoreOf, scoreOn } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';
import { MATCH_WEIGHTS } from './weights.ts';

/** Two figures of different witnesses that something speaks for joining. `a` is of the witness that comes first. */
export interface Link {
  readonly a: Node;
  readonly b: Node;
  readonly score: number;
  /** Its place among all links, by the witnesses and then by the figures. */
  readonly place: number;
}

export interface Links {
  /** Two figures with values in common that may be of one thing, the likeliest first. `score`: how likely, in log-odds. */
  readonly likely: Link[];
  /** Two numbers that have no value in common, and whose words may be of one thing. `score`: what the words say. */
  readonly apart: Link[];
}

/** What a pair must score to be looked at, and what a rival that was not counts for. */
const FLOOR = -2;

/** What a rival counts for at least where the other's report has too few figures for it to tell that none is one. */
const FEW_RIVAL = 0;

/** Log-odds above which a pair is tried: less than even, since the reports that it would join may say more than it does. */
const TRIED = -0.6;

/** What a pair scores that is tried whatever rivals it: of two sides that a report gives, one is nobody's best. */
const STRONG = 2;

/**
 * The pairs of figures worth joining that are not joined yet. Reports that were copied give the same figures again and
 * again, so those that agree in all but the words around them are held against the others together, and those whose words
 * agree too are compared once. O(different figures²), and O(1) for each pair that something speaks for.
 */
export function linksBetween(
  byWitness: readonly (readonly Node[])[],
  vocabulary: Vocabulary,
  areJoined: (a: Node, b: Node) => boolean,
): Links {
  const links: Links = { likely: [], apart: [] };
  const matches = new Matches(byWitness, vocabulary);
  for (const rivalry of rivalries(byWitness, vocabulary, links.apart)) {
    const { link, twin } = rivalry;
    // Nine in ten, where reports were copied.
    if (areJoined(link.a, link.b)) continue;
    if (link.score <= STRONG && !mayBePartners(link, twin, vocabulary)) continue;
    const score = weigh(matches.signsOf(rivalry), MATCH_WEIGHTS);
    if (score > TRIED || link.score > STRONG) links.likely.push({ ...link, score });
  }
  links.likely.sort(byScore);
  return links;
}

/** How far below the best of one number a figure without a unit may score and still be tried with one that has it. */
const NEAR_TWIN = 0.75;

/** Tellingness of the numbers that everything has, and what such a one must score without its noun: "six" could be any six. */
const SMALL = 0.3;
const SMALL_BARE = -0.5;

/** Whether nothing that the weights leave out rules a pair out: "six" beside another report's "six weeks", which this one has too. */
function mayBePartners({ a, b, score }: Link, twin: number, vocabulary: Vocabulary): boolean {
  const isHalfBare = (a.amount.dimension === 'bare') !== (b.amount.dimension === 'bare');
  if (isHalfBare && twin - score > NEAR_TWIN) return false;
  if (isHalfBare && score <= SMALL_BARE && Math.min(tellingness(a.figure), tellingness(b.figure)) < SMALL) return false;
  if (score > 0 || isNumber(a, b)) return true;
  // "57 pages" and "about 60 people" have values in common, and nothing else. A deadline leaves room for any day before it.
  return !isDate(a.amount) && headLikeness(a, b, vocabulary) !== 0;
}

/** A link beside what else could be its figures' partner. */
export interface Rivalry {
  readonly link: Link;
  /** What the likeliest other number of the other's report scores with each side. */
  readonly rivalOfA: number;
  readonly rivalOfB: number;
  /** What the likeliest figure scores that gives the same number in the other's report, itself among them. */
  readonly twin: number;
}

/** Every pair that enough speaks for to be looked at, beside what else could be its figures' partner. `apart`: takes those without a value in common. */
export function* rivalries(
  byWitness: readonly (readonly Node[])[],
  vocabulary: Vocabulary,
  apart: Link[],
): Generator<Rivalry> {
  const least = byWitness.map((own) => (hasFew(own) ? FEW_RIVAL : FLOOR));
  for (const found of promising(byWitness, vocabulary, apart).values()) yield* rivalriesIn(found, least);
}

/** Of another report's numbers the best for a figure, what it scores, and what the best other number does. */
interface Choice {
  readonly node: Node;
  best: number;
  second: number;
}

/** `all`: the links between two witnesses. `least`: by witness, what a rival among its figures counts for at least. */
function* rivalriesIn(all: readonly Link[], least: readonly number[]): Generator<Rivalry> {
  const choices = new Map<Node, Choice>();
  const meet = (node: Node, other: Node, score: number) => {
    const known = choices.get(node);
    if (known === undefined) choices.set(node, { node: other, best: score, second: FLOOR });
    else if (isNumber(known.node, other)) known.best = Math.max(known.best, score);
    else if (score > known.best) choices.set(node, { node: other, best: score, second: known.best });
    else known.second = Math.max(known.second, score);
  };
  for (const { a, b, score } of all) {
    meet(a, b, score);
    meet(b, a, score);
  }
  const rivalOf = (node: Node, other: Node) => {
    const { node: chosen, best, second } = choices.get(node)!;
    return Math.max(least[other.witness]!, isNumber(chosen, other) ? second : best);
  };
  const twinOf = (node: Node, other: Node, score: number) => {
    const { node: chosen, best } = choices.get(node)!;
    return isNumber(chosen, other) ? best : score;
  };
  for (const link of all) {
    const { a, b, score } = link;
    const twin = Math.max(twinOf(a, b, score), twinOf(b, a, score));
    yield { link, rivalOfA: rivalOf(a, b), rivalOfB: rivalOf(b, a), twin };
  }
}

/** The best first. Ties: by place, so that the order of work decides nothing. */
export function byScore(x: Link, y: Link): number {
  return y.score - x.score || x.place - y.place;
}

/** A way to number the links between figures by their place. */
export function placing(byWitness: readonly (readonly Node[])[]): (a: Node, b: Node) => number {
  const most = byWitness.reduce((longest, own) => Math.max(longest, own.length), 1);
  return (a, b) => ((a.witness * byWitness.length + b.witness) * most + a.at) * most + b.at;
}

/** Every pair that enough speaks for, by the two witnesses. */
function promising(
  byWitness: readonly (readonly Node[])[],
  vocabulary: Vocabulary,
  apart: Link[],
): Map<number, Link[]> {
  const found = new Map<number, Link[]>();
  const placeOf = placing(byWitness);
  const toldElsewhere = rolesOf(byWitness);
  const add = (a: Node, b: Node, { relation, score, words }: Score) => {
    if (relation !== 'apart' && isOthers(a, b, vocabulary) && (toldElsewhere(a, b) || toldElsewhere(b, a))) return;
    // Sums in two currencies may be one sum.
    if (relation === 'apart' && !otherCurrencies(a.amount, b.amount)) {
      apart.push({ a, b, score: words, place: placeOf(a, b) });
      return;
    }
    const pair = a.witness * byWitness.length + b.witness;
    const link = { a, b, score, place: placeOf(a, b) };
    const known = found.get(pair);
    if (known === undefined) found.set(pair, [link]);
    else known.push(link);
  };
  const tables = tablesAmong(byWitness);
  const usual = kindsAmong(byWitness.filter((own) => !tables.includes(own)).flat());
  const tabled = kindsAmong(tables.flat());
  const shared = new SharedWeights(
    [...usual, ...tabled].flat().flatMap(({ bags }) => bags),
    vocabulary,
  );
  const compare = (p: Alike, q: Alike) => {
    if (areFar(p.extent, q.extent)) return;
    const footing = footingOf(p.sample, q.sample, vocabulary, FLOOR);
    if (footing === null) return;
    const most = shared.with(p.bags);
    for (let i = 0; i < p.bags.length; i++)
      for (let j = 0; j < q.bags.length; j++) {
        if (!mayScore(footing, most[i]![q.ids[j]!]!, Math.min(p.totals[i]!, q.totals[j]!), FLOOR)) continue;
        const [as, bs] = [p.sameWords[i]!, q.sameWords[j]!];
        const score = scoreOn(footing, as[0]!, bs[0]!, vocabulary);
        if (!isPromising(score)) continue;
        for (const a of as) for (const b of bs) if (a.witness < b.witness) add(a, b, score);
      }
  };
  for (const [some, others] of [
    [usual, usual],
    [usual, tabled],
    [tabled, usual],
  ] as const) {
    for (const own of some)
      for (const other of others) {
        if (!sameKind(own[0]!.sample.amount, other[0]!.sample.amount)) continue;
        const latestFirst = [...other].sort((p, q) => q.last - p.last);
        for (const p of own) {
          for (const q of latestFirst) {
            if (q.last <= p.first) break;
            compare(p, q);
          }
        }
      }
  }
  tables.forEach((own, w) => {
    for (const other of tables.slice(w + 1)) {
      const crowded = own.length * other.length > MOST_PAIRS;
      const byValue = grouped(other, ({ figure }) => figure.value);
      for (const a of own)
        for (const b of crowded ? (byValue.get(a.figure.value) ?? []) : other) {
          const score = scoreOf(a, b, vocabulary, FLOOR);
          if (score !== null && isPromising(score)) add(a, b, score);
        }
    }
  });
  return found;
}

/** Whether a pair is worth a look: of numbers without a value in common, only where more speaks for it than against it. */
function isPromising({ relation, score }: Score): boolean {
  return score > (relation === 'apart' ? 0 : FLOOR);
}

/** Whether two figures are of two subjects: "revenue fell 9 percent", "the shares fell 9 percent". */
function isOthers(a: Node, b: Node, vocabulary: Vocabulary): boolean {
  return a.subject >= 0 && b.subject >= 0 && vocabulary.nearness(a.subject, b.subject) === 0;
}

/** Whether the report of `b` tells of the subject of `a` that it did the same, with another number. */
function rolesOf(byWitness: readonly (readonly Node[])[]): (a: Node, b: Node) => boolean {
  const role = ({ subject, deed, amount }: Node, witness: number) =>
    `${witness} ${subject} ${deed} ${amount.dimension}`;
  const values = new Map<string, Node[]>();
  for (const node of byWitness.flat()) {
    if (node.subject < 0 || node.deed < 0) continue;
    const key = role(node, node.witness);
    values.set(key, [...(values.get(key) ?? []), node]);
  }
  return (a, b) => values.get(role(a, b.witness))?.every((c) => !isNumber(a, c)) ?? false;
}

/** Pairs of figures of two texts beyond which only equal numbers are held against each other: such texts are tables. */
const MOST_PAIRS = 4_000_000;

/** The witnesses that are too long a table for another one. */
function tablesAmong(byWitness: readonly (readonly Node[])[]): (readonly Node[])[] {
  return byWitness.filter((own) => byWitness.some((other) => other !== own && own.length * other.length > MOST_PAIRS));
}

/** Figures that stand on the same footing: those of one list in a text, and of its copies. */
interface Alike {
  readonly sample: Node;
  readonly extent: Extent;
  /** The same figures by the words around them. */
  readonly sameWords: readonly (readonly Node[])[];
  /** Those words; their ids, and their weights. */
  readonly bags: readonly Bag[];
  readonly ids: Int32Array;
  readonly totals: Float64Array;
  /** The first witness that has one, and the last. */
  readonly first: number;
  readonly last: number;
}

/** Figures that stand on the same footing, by the kind of measure: those of two kinds are compared with one another, or none is. */
function kindsAmong(nodes: readonly Node[]): Alike[][] {
  return [...grouped(nodes, ({ amount: { dimension, votes } }) => `${dimension} ${votes}`).values()].map(alike);
}

/** Figures by what `footingOf` asks of them, in the witnesses' order. */
function alike(nodes: readonly Node[]): Alike[] {
  return [...grouped(nodes, contentOf).values()].map((own) => {
    const sameWords = grouped(own, ({ all }) => all);
    const bags = [...sameWords.keys()];
    return {
      sample: own[0]!,
      extent: extentOf(own[0]!),
      sameWords: [...sameWords.values()],
      bags,
      ids: Int32Array.from(bags, ({ id }) => id),
      totals: Float64Array.from(bags, ({ total }) => total),
      first: own[0]!.witness,
      last: own.at(-1)!.witness,
    };
  });
}

/** Everything of a figure that `footingOf` asks. */
function contentOf({ figure, amount, head, phrase, state, voice, alone, digits, ofThem, lent }: Node): string {
  const { value, low, high, unit, per, kind, change, counted, telling, eitherHalf } = figure;
  const said = [value, low, high, unit, per, kind, change, counted === null, telling, eitherHalf, amount.value];
  const meant = lent === null ? null : [lent.amount.dimension, lent.amount.votes];
  const { dimension, votes } = amount;
  return JSON.stringify([said, dimension, votes, head, phrase.id, state, voice, alone, digits, ofThem, meant]);
}
