import { grouped } from '../model/index.ts';
import { isNumber, otherCurrencies, sameKind } from './amount.ts';
import { areFar, type Extent, extentOf } from './far.ts';
import { type Bag, SharedWeights } from './likeness.ts';
import type { Node } from './nodes.ts';
import { footingOf, mayScore, type Score, scoreOf, scoreOn } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two figures of different witnesses that something speaks for joining. `a` is of the witness that comes first. */
export interface Link {
  readonly a: Node;
  readonly b: Node;
  readonly score: number;
  /** Its place among all links, by the witnesses and then by the figures. */
  readonly place: number;
}

export interface Links {
  /** Each is the other's best in its report. */
  readonly best: Link[];
  /** The others that say enough by themselves: of two sides that a report gives, one is nobody's best. */
  readonly strong: Link[];
  /** Two numbers that have no value in common, and whose words may be of one thing. `score`: what the words say. */
  readonly apart: Link[];
}

/** What a pair must score to be tried though each is not the other's best. */
const STRONG = 2;

/** How far below the best a pair may score and still be tried: reports repeat their figures. */
const NEAR_BEST = 0.75;

/**
 * The pairs of figures worth joining that are not joined yet, the best first. Reports that were copied give the same figures again and again, so
 * those that agree in all but the words around them are held against the others together, and those whose words agree too
 * are compared once. O(different figures²), and O(1) for each pair that something speaks for.
 */
export function linksBetween(
  byWitness: readonly (readonly Node[])[],
  vocabulary: Vocabulary,
  areJoined: (a: Node, b: Node) => boolean,
): Links {
  const links: Links = { best: [], strong: [], apart: [] };
  const best = new Float64Array(byWitness.reduce((sum, own) => sum + own.length, 0)).fill(Number.NEGATIVE_INFINITY);
  for (const found of promising(byWitness, vocabulary, links.apart).values()) sift(found, best, areJoined, links);
  links.best.sort(byScore);
  links.strong.sort(byScore);
  return links;
}

/** The best first. Ties: by place, so that the order of work decides nothing. */
export function byScore(x: Link, y: Link): number {
  return y.score - x.score || x.place - y.place;
}

/** Of all links between two witnesses, those that are tried. `best`: room for each figure's best score, given back as it came. */
function sift(all: readonly Link[], best: Float64Array, areJoined: (a: Node, b: Node) => boolean, links: Links): void {
  for (const { a, b, score } of all) {
    best[a.index] = Math.max(score, best[a.index]!);
    best[b.index] = Math.max(score, best[b.index]!);
  }
  for (const link of all) {
    const { a, b, score } = link;
    // Nine in ten, where reports were copied.
    if (areJoined(a, b)) continue;
    if (score >= best[a.index]! - NEAR_BEST && score >= best[b.index]! - NEAR_BEST) links.best.push(link);
    else if (score > STRONG) links.strong.push(link);
  }
  for (const { a, b } of all) best[a.index] = best[b.index] = Number.NEGATIVE_INFINITY;
}

/** A way to number the links between figures by their place. */
export function placing(byWitness: readonly (readonly Node[])[]): (a: Node, b: Node) => number {
  const most = byWitness.reduce((longest, own) => Math.max(longest, own.length), 1);
  return (a, b) => ((a.witness * byWitness.length + b.witness) * most + a.at) * most + b.at;
}

/** Every pair that more speaks for than against, by the two witnesses. */
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
    const footing = footingOf(p.sample, q.sample, vocabulary, 0);
    if (footing === null) return;
    const most = shared.with(p.bags);
    for (let i = 0; i < p.bags.length; i++)
      for (let j = 0; j < q.bags.length; j++) {
        if (!mayScore(footing, most[i]![q.ids[j]!]!, Math.min(p.totals[i]!, q.totals[j]!))) continue;
        const [as, bs] = [p.sameWords[i]!, q.sameWords[j]!];
        const score = scoreOn(footing, as[0]!, bs[0]!, vocabulary);
        if (score.score <= 0) continue;
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
          const score = scoreOf(a, b, vocabulary, 0);
          if (score !== null && score.score > 0) add(a, b, score);
        }
    }
  });
  return found;
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
