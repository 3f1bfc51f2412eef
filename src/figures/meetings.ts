import { grouped } from '../model/index.ts';
import { isDate, isNumber } from './amount.ts';
import type { Clusters } from './clusters.ts';
import { byScore, type Link } from './links.ts';
import { type Node, sentenceKey } from './nodes.ts';
import type { Signs } from './odds.ts';
import { areSetApart } from './score.ts';
import { signsOf } from './signs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two groups of figures whose numbers have no value in common, held against each other. */
export interface Meeting {
  readonly p: readonly Node[];
  readonly q: readonly Node[];
  /** The two figures whose words are most alike. */
  readonly best: Link;
  /** Two others of them say themselves that they are of two things, or of two moments of one. */
  readonly areParted: boolean;
  readonly signs: Signs;
}

/** Two groups that links lead between. */
interface Acquaintance {
  readonly p: readonly Node[];
  readonly q: readonly Node[];
  best: Link | null;
  areParted: boolean;
}

type Found = Omit<Meeting, 'signs'>;

/** Two groups that links lead between and that cannot be joined: asked once, however many links there are. */
const STRANGERS: Acquaintance = { p: [], q: [], best: null, areParted: true };

/** What words say that say as little as words can that are looked at. */
const NO_RIVAL = -1;

/**
 * Every two groups that links of `apart` lead between and that may be joined as far as their witnesses go. Two figures that
 * say themselves that they are of two things make no link. O(links).
 */
export function meetings(apart: readonly Link[], clusters: Clusters, vocabulary: Vocabulary): Meeting[] {
  const groups = clusters.groups();
  const groupOf = new Map(groups.flatMap((group, at) => group.map((node) => [node, at] as const)));
  const met = new Map<number, Acquaintance>();
  for (const link of apart) {
    const { a, b } = link;
    const [i, j] = [groupOf.get(a)!, groupOf.get(b)!];
    if (i === j) continue;
    const [first, second] = i < j ? [i, j] : [j, i];
    const key = first * groups.length + second;
    let known = met.get(key);
    if (known === undefined) {
      known = clusters.mayJoin(a, b)
        ? { p: groups[first]!, q: groups[second]!, best: null, areParted: false }
        : STRANGERS;
      met.set(key, known);
    }
    if (known === STRANGERS) continue;
    if (areSetApart(a, b)) known.areParted = true;
    else if (known.best === null || byScore(link, known.best) < 0) known.best = link;
  }
  const found = [...met.values()].flatMap(({ best, ...one }) => (best === null ? [] : [{ ...one, best }]));
  const of = new Map<readonly Node[], Found[]>();
  for (const one of found) for (const side of [one.p, one.q]) of.set(side, [...(of.get(side) ?? []), one]);
  const companyOf = companionship(groups, groupOf);
  const rival = (one: Found, side: readonly Node[]) =>
    of.get(side)!.reduce((most, other) => (other === one ? most : Math.max(most, other.best.score)), NO_RIVAL);
  return found.map((one) => ({
    ...one,
    signs: signsOf(
      { ...one, rivalOfP: rival(one, one.p), rivalOfQ: rival(one, one.q), company: companyOf(one.best.a, one.best.b) },
      vocabulary,
    ),
  }));
}

/** Asks how many figures the sentences of two figures have in common, beside these. */
function companionship(
  groups: readonly (readonly Node[])[],
  groupOf: ReadonlyMap<Node, number>,
): (a: Node, b: Node) => number {
  const told = new Map<string, ReadonlySet<number>>();
  for (const [sentence, nodes] of grouped(groups.flat(), sentenceKey))
    told.set(sentence, new Set(nodes.map((node) => groupOf.get(node)!)));
  return (a, b) => {
    const others = told.get(sentenceKey(b))!;
    return [...told.get(sentenceKey(a))!].filter((group) => others.has(group)).length;
  };
}

/**
 * The same of different numbers that others have brought into one group ("1,150 jobs" and "1,500 jobs" by way of "more than
 * 1,100"): those that give the one number are held against those that give the other. O(links).
 */
export function meetingsWithin(apart: readonly Link[], clusters: Clusters, vocabulary: Vocabulary): Meeting[] {
  const groupOf = new Map(clusters.groups().flatMap((group) => group.map((node) => [node, group] as const)));
  const met = new Map<string, Acquaintance>();
  for (const link of apart) {
    const { a, b } = link;
    const group = groupOf.get(a)!;
    if (group !== groupOf.get(b) || isDate(a.amount)) continue;
    const [low, high] = a.amount.value < b.amount.value ? [a, b] : [b, a];
    const key = `${group[0]!.index} ${low.amount.value} ${high.amount.value}`;
    const numbered = (node: Node) => group.filter((other) => isNumber(other, node));
    const known = met.get(key) ?? { p: numbered(low), q: numbered(high), best: null, areParted: false };
    met.set(key, known);
    if (areSetApart(a, b)) known.areParted = true;
    else if (known.best === null || byScore(link, known.best) < 0) known.best = link;
  }
  return [...met.values()].flatMap(({ best, ...one }): Meeting[] =>
    best === null
      ? []
      : [
          {
            ...one,
            best,
            signs: signsOf({ ...one, best, rivalOfP: NO_RIVAL, rivalOfQ: NO_RIVAL, company: 0 }, vocabulary),
          },
        ],
  );
}
