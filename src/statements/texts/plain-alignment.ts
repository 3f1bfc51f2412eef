import type { Language } from '../../lang/index.ts';
import { spellingLikeness } from '../links/likeness.ts';
import type { PlainTerm } from './plain-terms.ts';

/** Two terms that stand for each other, by their places in the two lists. */
export interface TermPair {
  readonly a: number;
  readonly b: number;
  /** 0–1. */
  readonly strength: number;
}

/** Below this, two words have nothing to do with each other. */
const MIN_STRENGTH = 0.4;
/** Terms on either side that make a term's context. */
const CONTEXT = 3;
const CONTEXT_RANK = 0.2;
/** How much of a word's likeness to another hangs on what stands around the two: strikes hit, and unions strike. */
const CONTEXT_SHARE = 0.3;
/** Share of the surrounding terms with partners from which the context is all that can be asked for. */
const FULL_CONTEXT = 2 / 3;
/** How far a word stands for its opposite where one of the two is denied: "not guilty", "innocent". */
const DENIED_OPPOSITE = 0.8;
/** How much later a word is paired with one that is denied. */
const DENIED_RANK = 0.3;
/** A town for its land, and two towns of one land. */
const PART_OF = 0.7;
const SAME_LAND = 0.3;
/** Figures that overlap, and what two that do not overlap still share: both are a toll, a rate, a price. */
const OVERLAP = 0.7;
const OTHER_FIGURE = 0.1;
/** What near figures share beside that, from the smaller as a share of the larger on. */
const NEAR_FIGURE = 0.4;
const NEAR_FROM = 0.3;

/**
 * Which terms of `a` stand for which of `b`, one to one, the most alike first, words in like surroundings before others
 * (Sultan, Bethard and Sumner 2014, TACL 2, without their parser). Ties: the earlier in `a`, then in `b`. O(|a|·|b|).
 */
export function alignTerms(a: readonly PlainTerm[], b: readonly PlainTerm[], language: Language): TermPair[] {
  const strengths = a.map((x) => b.map((y) => termStrength(x, y, language)));
  const candidates: (TermPair & { rank: number })[] = [];
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const alone = strengths[i]![j]!;
      if (alone < (x.kind === 'word' || x.kind === 'name' ? MIN_STRENGTH : OTHER_FIGURE)) continue;
      const around = context(strengths, i, j);
      const leans = x.kind === 'word' && alone < 1;
      const strength = leans ? alone * (1 - CONTEXT_SHARE + CONTEXT_SHARE * Math.min(1, around / FULL_CONTEXT)) : alone;
      const denied = isDenied(x, y) ? DENIED_RANK : 0;
      candidates.push({ a: i, b: j, strength, rank: alone + CONTEXT_RANK * around - denied });
    }
  }
  candidates.sort((x, y) => y.rank - x.rank || x.a - y.a || x.b - y.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return candidates.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false;
    usedA.add(pair.a);
    usedB.add(pair.b);
    return true;
  });
}

/** Whether the two are opposites. */
export function areOpposed(a: PlainTerm, b: PlainTerm, { lexicon, headlines }: Language): boolean {
  return lexicon.opposed(a.word, b.word) || headlines.opposed(a.word, b.word);
}

/** Whether a negation stands before one of two words and not before the other. */
export function isDenied(a: PlainTerm, b: PlainTerm): boolean {
  return (a.negated ?? false) !== (b.negated ?? false);
}

/** How alike two terms are on their own, 0–1. */
function termStrength(a: PlainTerm, b: PlainTerm, language: Language): number {
  if (a.kind === 'number' || b.kind === 'number') return a.kind === b.kind ? figureLikeness(a, b) : 0;
  if (a.kind === 'place' || b.kind === 'place') return a.kind === b.kind ? placeLikeness(a, b) : 0;
  if (a.word === b.word) return 1;
  const { lexicon, headlines } = language;
  if (isDenied(a, b) && areOpposed(a, b, language)) return DENIED_OPPOSITE;
  return Math.max(
    lexicon.related(a.word, b.word),
    headlines.related(a.word, b.word),
    spellingLikeness({ word: a.word, kind: 'name' }, { word: b.word, kind: 'name' }, lexicon),
  );
}

function placeLikeness(a: PlainTerm, b: PlainTerm): number {
  if (a.word !== b.word) return 0;
  if (a.part === b.part) return 1;
  return a.part === undefined || b.part === undefined ? PART_OF : SAME_LAND;
}

function figureLikeness(a: PlainTerm, b: PlainTerm): number {
  const [lowA, highA, lowB, highB] = [a.low!, a.high!, b.low!, b.high!];
  if (lowA === lowB && highA === highB) return 1;
  if (highA >= lowB && highB >= lowA) return OVERLAP;
  const ratio = Math.min(highA, highB) / Math.max(lowA, lowB);
  return OTHER_FIGURE + NEAR_FIGURE * Math.max(0, ratio - NEAR_FROM);
}

/** How well the terms around `i` find partners around `j`, 0–1. */
function context(strengths: readonly (readonly number[])[], i: number, j: number): number {
  let found = 0;
  let places = 0;
  for (let d = -CONTEXT; d <= CONTEXT; d++) {
    const row = d === 0 ? undefined : strengths[i + d];
    if (row === undefined) continue;
    places++;
    let best = 0;
    for (let e = -CONTEXT; e <= CONTEXT; e++) if (e !== 0) best = Math.max(best, row[j + e] ?? 0);
    found += best;
  }
  return places === 0 ? 0 : found / places;
}
