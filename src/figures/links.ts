import type { Node } from './nodes.ts';
import { footingOf, type Score, scoreOf, scoreOn } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two figures of different witnesses that something speaks for joining. `a` is of the witness that comes first. */
export interface Link {
  readonly a: Node;
  readonly b: Node;
  readonly score: Score;
}

export interface Links {
  /** Each is the other's best in its report. */
  readonly best: Link[];
  /** The others that say enough by themselves: of two sides that a report gives, one is nobody's best. */
  readonly strong: Link[];
}

/** What a pair must score to be tried though each is not the other's best. */
const STRONG = 2;

/** How far below the best a pair may score and still be tried: reports repeat their figures. */
const NEAR_BEST = 0.75;

/**
 * The pairs of figures worth joining, the best first. Reports that were copied give the same figures again and again, so
 * those that agree in all but the words around them are held against the others together; the words are compared only
 * where they can still decide. O(different figures²), and O(1) for each pair that something speaks for.
 */
export function linksBetween(byWitness: readonly (readonly Node[])[], vocabulary: Vocabulary): Links {
  const links: Links = { best: [], strong: [] };
  for (const found of promising(byWitness, vocabulary).values()) sift(found, links);
  links.best.sort(byScore);
  links.strong.sort(byScore);
  return links;
}

/** The best first. Ties: by place, so that the order of work decides nothing. */
export function byScore(x: Link, y: Link): number {
  return (
    y.score.score - x.score.score ||
    x.a.witness - y.a.witness ||
    x.b.witness - y.b.witness ||
    x.a.at - y.a.at ||
    x.b.at - y.b.at
  );
}

/** Of all links between two witnesses, those that are tried. */
function sift(all: readonly Link[], links: Links): void {
  const best = new Map<Node, number>();
  for (const { a, b, score } of all)
    for (const node of [a, b]) best.set(node, Math.max(score.score, best.get(node) ?? Number.NEGATIVE_INFINITY));
  for (const link of all) {
    const { score } = link.score;
    if (score >= best.get(link.a)! - NEAR_BEST && score >= best.get(link.b)! - NEAR_BEST) links.best.push(link);
    else if (score > STRONG) links.strong.push(link);
  }
}

/** Every pair that more speaks for than against, by the two witnesses. */
function promising(byWitness: readonly (readonly Node[])[], vocabulary: Vocabulary): Map<number, Link[]> {
  const found = new Map<number, Link[]>();
  const add = (a: Node, b: Node, score: Score | null) => {
    if (score === null || score.score <= 0) return;
    const pair = a.witness * byWitness.length + b.witness;
    const known = found.get(pair);
    if (known === undefined) found.set(pair, [{ a, b, score }]);
    else known.push({ a, b, score });
  };
  const tables = tablesAmong(byWitness);
  const usual = alike(byWitness.filter((own) => !tables.includes(own)).flat());
  const tabled = alike(tables.flat());
  for (const [some, others] of [
    [usual, usual],
    [usual, tabled],
    [tabled, usual],
  ] as const) {
    const latestFirst = [...others].sort((p, q) => q.at(-1)!.witness - p.at(-1)!.witness);
    for (const p of some) {
      for (const q of latestFirst) {
        if (q.at(-1)!.witness <= p[0]!.witness) break;
        const footing = footingOf(p[0]!, q[0]!, vocabulary, 0);
        if (footing === null) continue;
        for (const a of p) for (const b of q) if (a.witness < b.witness) add(a, b, scoreOn(footing, a, b, vocabulary));
      }
    }
  }
  tables.forEach((own, w) => {
    for (const other of tables.slice(w + 1)) {
      const crowded = own.length * other.length > MOST_PAIRS;
      const byValue = groupBy(other, ({ figure }) => figure.value);
      for (const a of own)
        for (const b of crowded ? (byValue.get(a.figure.value) ?? []) : other) add(a, b, scoreOf(a, b, vocabulary, 0));
    }
  });
  return found;
}

/** Pairs of figures of two texts beyond which only equal numbers are held against each other: such texts are tables. */
const MOST_PAIRS = 4_000_000;

/** The witnesses that are too long a table for another one. */
function tablesAmong(byWitness: readonly (readonly Node[])[]): (readonly Node[])[] {
  return byWitness.filter((own) => byWitness.some((other) => other !== own && own.length * other.length > MOST_PAIRS));
}

/** Figures by what `footingOf` asks of them, in the witnesses' order: those of one list stand on the same footing. */
function alike(nodes: readonly Node[]): Node[][] {
  return [...groupBy(nodes, contentOf).values()];
}

/** Everything of a figure but where it stands and the words around it. */
function contentOf({ witness, at, sentence, word, figure, setting, phrase, all, ...rest }: Node): string {
  const { start, end, number, measured, counted, attributed, ...said } = figure;
  return JSON.stringify([rest, said, counted === null, setting.head, [...phrase.weights]]);
}

function groupBy<K>(nodes: readonly Node[], keyOf: (node: Node) => K): Map<K, Node[]> {
  const groups = new Map<K, Node[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  return groups;
}
