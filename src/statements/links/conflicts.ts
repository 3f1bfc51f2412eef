import { beginAlike } from '../../lang/index.ts';
import type { Contradiction } from '../../model/index.ts';
import { Kind } from '../units/shape.ts';
import { apart, type Interval } from '../units/term.ts';
import { YEAR } from '../units/term-dates.ts';
import type { IndexedUnit, Speaker } from './indexed.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Share of both clauses' words that must be common before a difference between them means anything. */
const MIN_TOPIC = 0.4;
/** The same where the figures ledger vouches for the subject. */
const MIN_TOPIC_MEASURED = 0.1;
/** Words of one utterance: what is quoted is the same, only who says it differs. */
const MIN_TOPIC_QUOTE = 0.8;
/** The same for a negation or an opposite, which are often of something else in the sentence. */
const MIN_TOPIC_WORDS = 0.66;

/** Words that two clauses must share for a negation in one of them to deny the other. */
const MIN_WORDS = 2;
/** Share of what two clauses have in common that one of them must deny. */
const MIN_DENIED = 0.25;

/** Contradictions only between clauses that are said of one time: what was so in 2000 need not be so today. */
export const OF_ONE_TIME: ReadonlySet<Contradiction> = new Set(['numbers', 'negation', 'denial', 'opposites']);

/** Two clauses and what was matched between them. Masks: bit `i` is term `i`. */
export interface Comparison {
  readonly a: IndexedUnit;
  readonly b: IndexedUnit;
  readonly maskA: number;
  readonly maskB: number;
  /** Matched terms: `a`'s, then `b`'s, and so on. */
  readonly pairs: readonly number[];
  readonly restA: { readonly figures: number };
  readonly restB: { readonly figures: number };
  /** The figures ledger has other figures for one measured thing among the matched. */
  readonly disputed: readonly [number, number] | null;
}

/** Why two clauses that speak of the same thing cannot both hold; null where nothing says so. Figures before words. */
export function conflictOf(comparison: Comparison, vocabulary: Vocabulary): Contradiction | null {
  const { a, b, maskA, maskB, restA, restB, disputed } = comparison;
  const topic = Math.sqrt(topicShare(a, maskA) * topicShare(b, maskB));
  if (disputed !== null && topic >= MIN_TOPIC_MEASURED) return 'figures';
  if (topic < MIN_TOPIC) return null;
  if (a.denied !== b.denied) return 'denial';
  if (speakersDiffer(a.speaker, b.speaker) && isSameUtterance(a, maskA, b, maskB)) return 'speakers';
  const exact = a.negations > 0 && b.negations > 0;
  // "Rose 4 percent to 61" and "rose 7 percent to 61": next to a figure that both have, only all but the same words tell.
  const numbers = !sharesFigure(a, maskA) || topic >= MIN_TOPIC_WORDS;
  for (const kind of numbers ? [Kind.Number, Kind.Date] : [Kind.Date]) {
    const pair = counterparts(a, restA.figures, b, restB.figures, kind);
    if (pair === null) continue;
    const [x, y] = [a.intervals[pair[0]]!, b.intervals[pair[1]]!];
    if (!disjoint(x, y, exact) && !(topic >= MIN_TOPIC_QUOTE && areOtherDays(x, y))) continue;
    return kind === Kind.Number ? 'numbers' : 'dates';
  }
  if (topic >= MIN_TOPIC_WORDS && isTurned(comparison)) return 'opposites';
  const opposites = oppositesIn(a, maskA, b, maskB, vocabulary);
  if (opposites !== null && sharesMoreThanNames(a, maskA)) {
    const [i, j] = opposites;
    if (Math.sqrt(topicShare(a, maskA | (1 << i)) * topicShare(b, maskB | (1 << j))) >= MIN_TOPIC_WORDS)
      return 'opposites';
  }
  if (topic < MIN_TOPIC_WORDS) return null;
  // "On 6 March the board sold the pier and shut the kiosk": the day is that of both clauses.
  if (a.when !== null && b.when !== null && disjoint(a.when, b.when, exact)) return 'dates';
  // What cannot, should or was wished not to be done has not been denied to have been done.
  const [denialsA] = denialsApart(comparison);
  const denies = denialsA > 0 ? a.denying : b.denying;
  return denies &&
    a.modal === b.modal &&
    !a.fragment &&
    !b.fragment &&
    (wordsMatched(a, maskA) >= MIN_WORDS || topic >= MIN_TOPIC_QUOTE) &&
    onlyOneDenies(comparison)
    ? 'negation'
    : null;
}

/**
 * Whether a copy's clause gives another figure or date than its source's: one of the same unit that lies apart. "Two thirds of
 * the fare" and "$78" may both be so.
 */
export function givesAnother(a: IndexedUnit, b: IndexedUnit, how: Contradiction): boolean {
  const kind = how === 'dates' ? Kind.Date : Kind.Number;
  return a.intervals.some(
    (x, i) =>
      x !== null &&
      a.kinds[i] === kind &&
      !b.ids.includes(a.ids[i]!) &&
      b.intervals.some(
        (y, j) =>
          y !== null &&
          b.kinds[j] === kind &&
          x.unit === y.unit &&
          !a.ids.includes(b.ids[j]!) &&
          (disjoint(x, y, false) || areOtherDays(x, y)),
      ),
  );
}

/** Whether a figure of the clause is matched: then another one that is not is another thing's. */
function sharesFigure(unit: IndexedUnit, mask: number): boolean {
  return unit.kinds.some((kind, i) => kind === Kind.Number && (mask & (1 << i)) !== 0);
}

/** Words of the clause that are matched, names and figures aside. */
function wordsMatched({ kinds, referred }: IndexedUnit, mask: number): number {
  return kinds.reduce((sum, kind, i) => sum + (kind === Kind.Word && (mask & ~referred & (1 << i)) !== 0 ? 1 : 0), 0);
}

/** Whether a word, figure or date of the clause is matched: of two people many things can be said. */
function sharesMoreThanNames({ kinds }: IndexedUnit, mask: number): boolean {
  return kinds.some((kind, i) => kind !== Kind.Name && kind !== Kind.Frame && (mask & (1 << i)) !== 0);
}

/** "Up 6 percent" and "down 6 percent": a figure that both have, by which something rose in one and fell in the other. */
function isTurned({ a, b, pairs }: Comparison): boolean {
  for (let i = 0; i < pairs.length; i += 2) {
    const [x, y] = [a.intervals[pairs[i]!]?.change, b.intervals[pairs[i + 1]!]?.change];
    if (x !== undefined && y !== undefined && x !== y) return true;
  }
  return false;
}

/** A word of each clause that has no partner and is the opposite of the other; null where there is none. */
function oppositesIn(
  a: IndexedUnit,
  maskA: number,
  b: IndexedUnit,
  maskB: number,
  { opposites }: Vocabulary,
): readonly [number, number] | null {
  for (let i = 0; i < a.ids.length; i++) {
    if ((maskA & (1 << i)) !== 0) continue;
    for (const opposite of opposites[a.ids[i]!]!)
      for (let j = 0; j < b.ids.length; j++) if (b.ids[j] === opposite && (maskB & (1 << j)) === 0) return [i, j];
  }
  return null;
}

/**
 * Whether one of two clauses denies what the other affirms. Only where one of them denies nothing at all: "did not pass" and
 * "rejected", "missing from" and "not on", may agree.
 */
export function onlyOneDenies(comparison: Comparison): boolean {
  const { a, b, maskA, maskB, pairs } = comparison;
  const [denialsA, denialsB] = denialsApart(comparison);
  if (denialsA > 0 === denialsB > 0) return false;
  let denied = 0;
  let matched = 0;
  let isVerbDenied = false;
  for (let p = 0; p < pairs.length; p += 2) {
    const i = pairs[p]!;
    const j = pairs[p + 1]!;
    const inA = (a.negated & (1 << i)) !== 0;
    const inB = (b.negated & (1 << j)) !== 0;
    if (inA !== inB && (inA ? deniesShared(a, i, maskA) : deniesShared(b, j, maskB)))
      denied += inA ? a.weights[i]! : -a.weights[i]!;
    // However common their verb is, the clauses are about what it says.
    if (inA !== inB && ((a.verbs >> i) & (b.verbs >> j) & 1) !== 0) isVerbDenied = true;
    matched += a.weights[i]!;
  }
  return matched > 0 && (isVerbDenied || Math.abs(denied) >= MIN_DENIED * matched);
}

/** What each of two clauses denies, a word of denial that is matched in both aside: "failed", "did not fail". */
function denialsApart({ a, b, pairs }: Comparison): readonly [number, number] {
  let shared = 0;
  for (let p = 0; p < pairs.length; p += 2)
    if (((a.denials >> pairs[p]!) & (b.denials >> pairs[p + 1]!) & 1) !== 0) shared++;
  return [Math.max(0, a.negations - shared), Math.max(0, b.negations - shared)];
}

/** Whether what is denied from term `at` on is shared: "it comes of the storm and not of our repairs" denies another thing. */
function deniesShared(unit: IndexedUnit, at: number, mask: number): boolean {
  let words = 0;
  for (let i = at + 1; i < unit.ids.length; i++) {
    if (unit.kinds[i] !== Kind.Word || (unit.referred & (1 << i)) !== 0) continue;
    if ((mask & (1 << i)) !== 0) return true;
    words++;
  }
  return words === 0;
}

/** Whether two speakers are two people: two names of the dossier that share no part, nor any that might be spellings of one. */
function speakersDiffer(a: Speaker | null, b: Speaker | null): boolean {
  if (a === null || b === null || (a.id !== null && a.id === b.id)) return false;
  return a.names.every((x) => b.names.every((y) => !beginAlike(x, y, SPELT_ALIKE)));
}

/** Whether what is said in both clauses, leaving out what stands beside the marks, is the same. */
function isSameUtterance(a: IndexedUnit, maskA: number, b: IndexedUnit, maskB: number): boolean {
  return Math.min(topicShare(a, maskA, a.spoken), topicShare(b, maskB, b.spoken)) >= MIN_TOPIC_QUOTE;
}

/** Consonants that two spellings of one name have in common at its beginning: the rest may be an ending. */
const SPELT_ALIKE = 2;

/** Share of the weight of a clause's terms, without its figures, dates and frame, that the mask covers. `among`: the terms asked for. */
function topicShare(unit: IndexedUnit, mask: number, among = ~0): number {
  let covered = 0;
  let total = 0;
  for (let i = 0; i < unit.ids.length; i++) {
    if (unit.intervals[i] !== null || unit.kinds[i] === Kind.Frame) continue;
    if (((unit.referred | ~among) & (1 << i)) !== 0) continue;
    total += unit.weights[i]!;
    if ((mask & (1 << i)) !== 0) covered += unit.weights[i]!;
  }
  return total === 0 ? 0 : covered / total;
}

/**
 * The two figures (or dates) of the masks that answer each other: the only ones, or those that stand among the same words.
 * Null where nobody knows which answers which.
 */
function counterparts(
  a: IndexedUnit,
  figuresA: number,
  b: IndexedUnit,
  figuresB: number,
  kind: number,
): readonly [number, number] | null {
  const inA = figuresOf(a, figuresA, kind);
  const inB = figuresOf(b, figuresB, kind);
  const alike = inA.flatMap((i) =>
    inB.filter((j) => a.intervals[i]!.unit === b.intervals[j]!.unit).map((j) => [i, j] as const),
  );
  if (alike.length === 1) return alike[0]!;
  let best: readonly [number, number] | null = null;
  let most = SAME_PLACE - 1;
  for (const i of inA)
    for (const j of inB) {
      const shared = sharedAround(a, i, b, j);
      if (shared === most) best = null;
      if (shared <= most) continue;
      most = shared;
      best = [i, j];
    }
  return best;
}

/** Terms on either side of a figure that say what it measures. */
const FIGURE_CONTEXT = 2;

/** Words that stand on the same side of both figures, near them. */
function sharedAround(a: IndexedUnit, i: number, b: IndexedUnit, j: number): number {
  let shared = 0;
  for (const side of [-1, 1])
    for (let d = 1; d <= FIGURE_CONTEXT; d++) {
      const id = a.ids[i + side * d];
      if (id === undefined) continue;
      for (let e = 1; e <= FIGURE_CONTEXT; e++) if (b.ids[j + side * e] === id) shared++;
    }
  return shared;
}

/** Words that must stand around both of two figures for one to answer the other. */
const SAME_PLACE = 2;

function figuresOf(unit: IndexedUnit, mask: number, kind: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < unit.ids.length; i++) if ((mask & (1 << i)) !== 0 && unit.kinds[i] === kind) found.push(i);
  return found;
}

/** `exact`: both clauses deny; "no night sailings before May 1" says how long, and so do others. */
function disjoint(x: Interval, y: Interval, exact: boolean): boolean {
  if (x.unit === null || x.unit !== y.unit || !x.explicit || !y.explicit) return false;
  if (x.unit !== 'date') return apart(x, y);
  // Where a year was left to the reader, the day of the report may have given it: only the rest is said.
  const years = x.yearless || y.yearless ? YEAR * Math.round((x.low - y.low) / YEAR) : 0;
  const after = x.low - (y.high + years);
  const before = y.low + years - x.high;
  if (exact) return Math.max(after, before) > SAME_END;
  // "Before 15 December" holds for what is set for the 12th.
  if (after > 0) return after > (x.deadline && y.deadline ? SAME_END : 0) && !(x.deadline && !y.deadline);
  return before > (x.deadline && y.deadline ? SAME_END : 0) && !(y.deadline && !x.deadline);
}

/** Whether two dates that only name a day of the week name two. */
function areOtherDays(x: Interval, y: Interval): boolean {
  return x.weekday !== undefined && y.weekday !== undefined && x.weekday !== y.weekday;
}

/** Days between two deadlines that are one: "by the end of March" and "before April". */
const SAME_END = 2;
