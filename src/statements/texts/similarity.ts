import type { Language } from '../../lang/index.ts';
import { alignTerms, areOpposed, isDenied, type TermPair } from './plain-alignment.ts';
import { type PlainTerm, plainTermsOf } from './plain-terms.ts';

/** How much the share of both sentences counts, beside that of the one of which the other says more. */
const BOTH_SHARE = 0.75;
/** How much the letters say beside the words: compounds and misspellings that no table knows. */
const LETTERS_SHARE = 0.1;
/** Sentences on one subject have this much of what they do not share in common. */
const SUBJECT_SHARE = 0.18;
/** A pair of terms that is more than a loose relation. */
const SHARED = 0.4;
/** Weight below which a term says too little to be an event's. */
const TELLING = 0.5;

/** Likeness of two figures below which they are two results. */
const OTHER_RESULT = 0.7;

/** What is taken off, as a share: the more of these, the less the two can tell the same event. */
const LESS = {
  /** Only one telling word is shared; taken off what is not. */
  single: 0.15,
  /** Both name places, and none is shared. */
  places: 0.37,
  /** Both have names that are not shared. */
  names: 0.1,
  /** The same thing is counted, with another result. */
  figures: 0.18,
  /** One denies or turns round what the other says. */
  opposed: 0.15,
} as const;

/**
 * How far two sentences say the same, 0 (nothing in common) to 1 (the same content words), in even steps of what readers
 * say (another event of its kind 0.2–0.4, the same event with other details 0.6–0.8). Share of the aligned content words,
 * raised by a common subject, lowered for places, names and figures that differ and for opposites; the features of lexical
 * aligners (Sultan, Bethard and Sumner 2015, SemEval) without their vectors. Capitals make no difference. Symmetric; its
 * weights are chosen on the pairs of eval/headline-labels.json. O(|a|·|b|) in content words.
 */
export function similarity(a: string, b: string, language: Language): number {
  // One order of the two, so that ties fall the same way whichever is asked first.
  const [x, y] = (a < b ? [a, b] : [b, a]).map((text) => plainTermsOf(text, language)) as [PlainTerm[], PlainTerm[]];
  const letters = sharedMembers(trigrams(a), trigrams(b));
  const [wholeX, wholeY] = [sum(x), sum(y)];
  if (wholeX + wholeY === 0) return letters;
  const pairs = alignTerms(x, y, language);
  let [sharedX, sharedY] = [0, 0];
  for (const { a, b, strength } of pairs) {
    sharedX += strength * x[a]!.weight;
    sharedY += strength * y[b]!.weight;
  }
  const both = (sharedX + sharedY) / (wholeX + wholeY);
  const one = Math.max(wholeX === 0 ? 0 : sharedX / wholeX, wholeY === 0 ? 0 : sharedY / wholeY);
  let likeness = BOTH_SHARE * both + (1 - BOTH_SHARE) * one;
  likeness += LETTERS_SHARE * (letters - likeness);
  const rest = restOf(x, y, pairs);
  likeness += (1 - likeness) * SUBJECT_SHARE * subjectLikeness(x, y, language);
  return likeness * keptOf(x, y, pairs, rest, both, language);
}

type Rest = readonly [a: readonly PlainTerm[], b: readonly PlainTerm[]];

/** The terms of either side without a partner. */
function restOf(a: readonly PlainTerm[], b: readonly PlainTerm[], pairs: readonly TermPair[]): Rest {
  const close = pairs.filter(({ strength }) => strength >= SHARED);
  const [inA, inB] = [new Set(close.map((pair) => pair.a)), new Set(close.map((pair) => pair.b))];
  return [a.filter((_, i) => !inA.has(i)), b.filter((_, j) => !inB.has(j))];
}

/** What the differences leave of a likeness, as a share. */
function keptOf(
  a: readonly PlainTerm[],
  b: readonly PlainTerm[],
  pairs: readonly TermPair[],
  [restA, restB]: Rest,
  both: number,
  language: Language,
): number {
  const left = (kind: PlainTerm['kind']) => restA.some((x) => x.kind === kind) && restB.some((y) => y.kind === kind);
  const placeShared = pairs.some((pair) => a[pair.a]!.kind === 'place');
  const otherFigure = pairs.some((pair) => a[pair.a]!.kind === 'number' && pair.strength < OTHER_RESULT);
  const denied = pairs.some(({ a: i, b: j }) => isDenied(a[i]!, b[j]!) && !areOpposed(a[i]!, b[j]!, language));
  const telling = pairs.filter((pair) => pair.strength >= SHARED && a[pair.a]!.weight > TELLING).length;
  let kept = 1;
  if (telling <= 1) kept *= 1 - LESS.single * (1 - both);
  if (left('place') && !placeShared) kept *= 1 - LESS.places;
  if (left('name')) kept *= 1 - LESS.names;
  if (otherFigure) kept *= 1 - LESS.figures;
  if (denied || restA.some((x) => restB.some((y) => areOpposed(x, y, language)))) kept *= 1 - LESS.opposed;
  return kept;
}

function sum(terms: readonly PlainTerm[]): number {
  return terms.reduce((total, { weight }) => total + weight, 0);
}

/** How far two sentences are about the same subjects, 0–1: the cosine of their counts; a word of several counts less. */
function subjectLikeness(a: readonly PlainTerm[], b: readonly PlainTerm[], { headlines }: Language): number {
  const [x, y] = [a, b].map((terms) => {
    const counts = new Map<number, number>();
    for (const { word } of terms) {
      const subjects = headlines.subjects(word);
      for (const subject of subjects) counts.set(subject, (counts.get(subject) ?? 0) + 1 / Math.sqrt(subjects.length));
    }
    return counts;
  }) as [Map<number, number>, Map<number, number>];
  let product = 0;
  for (const [subject, count] of x) product += count * (y.get(subject) ?? 0);
  const square = (counts: Map<number, number>) =>
    [...counts.values()].reduce((total, count) => total + count * count, 0);
  return product === 0 ? 0 : product / Math.sqrt(square(x) * square(y));
}

function trigrams(text: string): string[] {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return Array.from({ length: Math.max(0, plain.length - 2) }, (_, i) => plain.slice(i, i + 3));
}

/** Shared members of two multisets, as a share of both. */
export function sharedMembers(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const x of a) counts.set(x, (counts.get(x) ?? 0) + 1);
  let shared = 0;
  for (const x of b) {
    const left = counts.get(x) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(x, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
