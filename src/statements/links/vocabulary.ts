import type { Lexicon } from '../../lang/index.ts';
import { apart, type Term } from '../units/term.ts';
import { intervalLikeness, spellingLikeness } from './likeness.ts';

/** The terms of a dossier as small integers, with what each says and which stand for one another. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** By id: 0 (in every other clause, or the event's main actor) to 1 (rare within the dossier). */
  readonly rarity: Float32Array;
  /** By id: other ids that can stand for it, with the strength 0–1 of each. */
  readonly near: readonly (readonly Near[])[];
  /** By id: ids of its opposites. */
  readonly opposites: readonly (readonly number[])[];
  idOf(term: Term): number;
}

export interface Near {
  readonly id: number;
  readonly strength: number;
}

/** Clauses of a short report. Where there are fewer, what two of them share is not common: there is little to share. */
const USUAL_CLAUSES = 25;
/** How much rarity within the reports that use a word counts, beside rarity over the whole dossier. */
const LOCAL = 0.35;
/** Another word for the same says a little less than the same word. */
const SYNONYM = 0.95;
/** Two dates in the same words, of which only one is known. */
const SAME_SURFACE = 0.85;
/** Below this, two words have nothing to do with each other. */
const MIN_STRENGTH = 0.4;

/**
 * `reports`: for each report its clauses, each a list of terms. Rarity is log(clauses / clauses with the word), as a share
 * of its largest value, half over the whole dossier and half within the reports that use the word: what every report says
 * once is rare, what one report says in every clause is not. `counts`: the reports that rarity is taken from; copies make
 * nothing common.
 */
export function vocabularyOf(
  reports: readonly (readonly (readonly Term[])[])[],
  lexicon: Lexicon,
  counts: (report: number) => boolean = () => true,
): Vocabulary {
  const ids = new Map<string, number>();
  const words: string[] = [];
  const terms: Term[] = [];
  const clauses: number[] = [];
  const users: number[] = [];
  /** Last clause and report that counted the word, so that each counts once. */
  const lastClause: number[] = [];
  const lastReport: number[] = [];
  let clauseCount = 0;
  let counted = 0;
  for (const [r, report] of reports.entries()) {
    const own = counts(r);
    if (own) counted += report.length;
    for (const clause of report) {
      clauseCount++;
      for (const term of clause) {
        let id = ids.get(term.word);
        if (id === undefined) {
          id = words.length;
          ids.set(term.word, id);
          words.push(term.word);
          terms.push(term);
          clauses.push(0);
          users.push(0);
          lastClause.push(-1);
          lastReport.push(-1);
        }
        if (term.carried) continue;
        if (own && lastClause[id] !== clauseCount) clauses[id]!++;
        if (own && lastReport[id] !== r) users[id]!++;
        lastClause[id] = clauseCount;
        lastReport[id] = r;
      }
    }
  }
  const sources = Math.max(1, reports.filter((_, r) => counts(r)).length);
  const perReport = Math.max(USUAL_CLAUSES, counted / sources);
  const total = perReport * sources;
  const rarity = Float32Array.from(words, (_, id) => {
    // A word that only copies have stands once.
    const [stands, used] = [Math.max(1, clauses[id]!), Math.max(1, users[id]!)];
    const overall = Math.log(total / stands) / Math.log(total);
    const local = Math.log(perReport / (stands / used)) / Math.log(perReport);
    return Math.max(0, Math.min(1, (1 - LOCAL) * overall + LOCAL * local));
  });
  return {
    words,
    rarity,
    near: nearOf(terms, ids, lexicon),
    opposites: words.map((word) => lexicon.opposites(word).flatMap((other) => ids.get(other) ?? [])),
    idOf: (term) => ids.get(term.word)!,
  };
}

function nearOf(terms: readonly Term[], ids: ReadonlyMap<string, number>, lexicon: Lexicon): Near[][] {
  const near: Near[][] = terms.map(() => []);
  const families = new Map<string, number[]>();
  const intervals: number[] = [];
  const bySurface = new Map<string, number[]>();
  for (const [id, { word, kind, interval, surface }] of terms.entries()) {
    if (interval !== undefined) intervals.push(id);
    if (surface !== undefined) bySurface.set(surface, [...(bySurface.get(surface) ?? []), id]);
    if (kind === 'number' || kind === 'date') continue;
    for (const other of lexicon.neighbours(word)) {
      const to = ids.get(other);
      if (to === undefined || to === id) continue;
      const strength = lexicon.related(word, other) * SYNONYM;
      if (strength >= MIN_STRENGTH) near[id]!.push({ id: to, strength });
    }
    const family = word.slice(0, 3);
    const known = families.get(family);
    if (known === undefined) families.set(family, [id]);
    else known.push(id);
  }
  const relate = (a: number, b: number, strength: number) => {
    if (strength < MIN_STRENGTH || near[a]!.some(({ id }) => id === b)) return;
    near[a]!.push({ id: b, strength });
    near[b]!.push({ id: a, strength });
  };
  // "Monday evening" of a report without a day is that of one with: nothing else tells.
  for (const ids of bySurface.values())
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) if (isUndated(terms[a]!) || isUndated(terms[b]!)) relate(a, b, SAME_SURFACE);
  for (const family of families.values())
    for (const [i, a] of family.entries())
      for (const b of family.slice(i + 1)) relate(a, b, spellingLikeness(terms[a]!, terms[b]!, lexicon));
  intervals.sort((a, b) => terms[a]!.interval!.low - terms[b]!.interval!.low || a - b);
  for (const [i, a] of intervals.entries()) {
    for (let j = i + 1; j < intervals.length; j++) {
      const b = intervals[j]!;
      if (terms[b]!.interval!.low > terms[a]!.interval!.high) break;
      if (!apart(terms[a]!.interval!, terms[b]!.interval!))
        relate(a, b, intervalLikeness(terms[a]!, terms[b]!, lexicon));
    }
  }
  return near;
}

/** A date of a report whose own day is not known. */
function isUndated({ word }: Term): boolean {
  return word.startsWith('@');
}
