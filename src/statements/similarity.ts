import type { Language, Lexicon } from '../lang/index.ts';
import { formOf } from '../text/index.ts';
import { intervalLikeness, spellingLikeness } from './likeness.ts';
import type { Term } from './term.ts';
import { termsOf } from './terms.ts';

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
const CONTEXT_SHARE = 0.2;
/** What is left of the likeness of two sentences of which one denies, or turns round, what the other says. */
const CONTRADICTED = 0.8;
/** How far a word stands for its opposite where one of the two is denied: "not guilty", "innocent". */
const DENIED_OPPOSITE = 0.8;
/** How much later a word is paired with one that is denied. */
const DENIED_RANK = 0.3;
/** How much the letters say beside the words: inflections, compounds and misspellings that no table knows. */
const LETTERS_SHARE = 0.28;

/**
 * How far two sentences say the same, 0 (nothing in common) to 1 (the same content words). The share of content words
 * that stand for one another, one to one, words in like surroundings before others (Sultan, Bethard and Sumner 2014,
 * TACL 2, without their parser), mixed with the overlap of letter trigrams. Symmetric; no training.
 * O(|a|·|b|) in content words.
 */
export function similarity(a: string, b: string, language: Language): number {
  // One order of the two, so that ties fall the same way whichever is asked first.
  const [x, y] =
    a < b
      ? [contentTerms(a, language), contentTerms(b, language)]
      : [contentTerms(b, language), contentTerms(a, language)];
  const letters = sharedMembers(trigrams(a), trigrams(b));
  const weight = sum(x) + sum(y);
  if (weight === 0) return letters;
  let shared = 0;
  const pairs = alignTerms(x, y, language.lexicon);
  for (const pair of pairs) shared += pair.strength * (pairWeight(x[pair.a]!) + pairWeight(y[pair.b]!));
  const likeness = (1 - LETTERS_SHARE) * (shared / weight) + LETTERS_SHARE * letters;
  return contradict(x, y, pairs, language.lexicon) ? CONTRADICTED * likeness : likeness;
}

/** Whether one sentence denies a word that the other affirms, or has the opposite of one in its place. */
function contradict(a: readonly Term[], b: readonly Term[], pairs: readonly TermPair[], lexicon: Lexicon): boolean {
  const opposed = (x: Term, y: Term) => lexicon.opposed(x.word, y.word);
  if (pairs.some((pair) => isDenied(a[pair.a]!, b[pair.b]!) && !opposed(a[pair.a]!, b[pair.b]!))) return true;
  const [restA, restB] = [
    a.filter((_, i) => pairs.every((pair) => pair.a !== i)),
    b.filter((_, j) => pairs.every((pair) => pair.b !== j)),
  ];
  return restA.some((x) => restB.some((y) => opposed(x, y)));
}

/** Whether a negation stands before one of two words and not before the other. */
function isDenied(x: Term, y: Term): boolean {
  return (x.negated ?? false) !== (y.negated ?? false);
}

function contentTerms(text: string, language: Language): Term[] {
  const form = formOf(text, language.form);
  return termsOf(form, 0, form.tokens.length, language);
}

/** Between two lone sentences every content word counts; figures more, reporting words and roles half. */
function pairWeight({ kind }: Term): number {
  return kind === 'frame' ? 0.5 : kind === 'number' ? 1.5 : 1;
}

function sum(terms: readonly Term[]): number {
  return terms.reduce((total, term) => total + pairWeight(term), 0);
}

/** How alike two terms are on their own, 0–1. */
function termStrength(a: Term, b: Term, lexicon: Lexicon): number {
  if (a.word === b.word) return 1;
  if (a.interval !== undefined || b.interval !== undefined) return intervalLikeness(a, b, lexicon);
  if (isDenied(a, b) && lexicon.opposed(a.word, b.word)) return DENIED_OPPOSITE;
  return Math.max(lexicon.related(a.word, b.word), spellingLikeness(a, b, lexicon));
}

/** Which terms of `a` stand for which of `b`, one to one, the most alike first. Ties: the earlier in `a`, then in `b`. */
export function alignTerms(a: readonly Term[], b: readonly Term[], lexicon: Lexicon): TermPair[] {
  const strengths = a.map((x) => b.map((y) => termStrength(x, y, lexicon)));
  const candidates: (TermPair & { rank: number })[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const strength = strengths[i]![j]!;
      if (strength >= MIN_STRENGTH)
        candidates.push({
          a: i,
          b: j,
          strength,
          rank: strength + CONTEXT_SHARE * context(strengths, i, j) - (isDenied(a[i]!, b[j]!) ? DENIED_RANK : 0),
        });
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
