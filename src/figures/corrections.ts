import { overlaps, sameKind } from './amount.ts';
import { headLikeness } from './likeness.ts';
import type { Node } from './nodes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sentences by which a number that somebody gave before stands apart from the one that has taken its place. */
const APART = 1;

/** Natural logarithm of the ratio within which a number and the one that takes its place stand: told as denied, and only recalled. */
const FARTHEST_DENIED = Math.LN10;
const FARTHEST = Math.LN2;

/**
 * Pairs of figures by which one report puts a number in another's place: it says that the one is not so ("41 litres, not
 * 44"), or that it has itself said so before ("I gave the height as 181 metres. It is 118."). Of several in the same
 * sentence or the next, the nearest in size. O(figures).
 */
export function correctionsIn(own: readonly Node[], vocabulary: Vocabulary): [Node, Node][] {
  const pairs: [Node, Node][] = [];
  for (const [at, node] of own.entries()) {
    if (!isWithdrawn(node)) continue;
    const others = [...near(own, at, -1), ...near(own, at, 1)].filter((other) => mayReplace(other, node, vocabulary));
    const [rival] = others.sort((p, q) => distance(p, node) - distance(q, node));
    if (rival !== undefined) pairs.push(rival.at < node.at ? [rival, node] : [node, rival]);
  }
  return pairs;
}

/** Whether a figure is told as one that does not hold, or no longer. */
export function isWithdrawn({ denied, recalled }: Node): boolean {
  return denied || recalled;
}

/** The figures before (`step` -1) or behind (1) one: of its own sentence where it is denied, else of the next one too. */
function* near(own: readonly Node[], at: number, step: -1 | 1): Generator<Node> {
  const { sentence, denied } = own[at]!;
  for (let i = at + step; i >= 0 && i < own.length; i += step) {
    if (Math.abs(own[i]!.sentence - sentence) > (denied ? 0 : APART)) return;
    yield own[i]!;
  }
}

function distance({ amount: x, figure: a }: Node, { amount: y, figure: b }: Node): number {
  const [p, q] = x.dimension === y.dimension ? [x.value, y.value] : [a.value, b.value];
  return p > 0 && q > 0 ? Math.abs(Math.log(p / q)) : Number.POSITIVE_INFINITY;
}

/** Whether a number can stand in the place of another, as far as their own words go: one of the two may leave out its unit. */
function mayReplace(a: Node, b: Node, vocabulary: Vocabulary): boolean {
  if (isWithdrawn(a) || !sameKind(a.amount, b.amount) || a.figure.change !== b.figure.change) return false;
  if (a.amount.currency !== b.amount.currency && a.amount.dimension !== 'bare' && b.amount.dimension !== 'bare')
    return false;
  if (distance(a, b) > (b.denied ? FARTHEST_DENIED : FARTHEST) || headLikeness(a, b, vocabulary) === 0) return false;
  return a.figure.value !== b.figure.value && (b.denied || !overlaps(a.figure, b.figure, a.amount, b.amount));
}
