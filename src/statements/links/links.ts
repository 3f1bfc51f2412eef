import type { Contradiction } from '../../model/index.ts';
import { erasDiffer } from '../units/eras.ts';
import { Kind } from '../units/shape.ts';
import { type Alterations, NO_ALTERATIONS } from './alterations.ts';
import { Candidates, MIN_WORDING } from './candidates.ts';
import { weighedByCompany } from './company.ts';
import { conflictOf, givesAnother, OF_ONE_TIME, onlyOneDenies } from './conflicts.ts';
import { type Contents, contentsOf } from './contents.ts';
import { type Echoes, NO_ECHOES } from './echoes.ts';
import type { IndexedUnit } from './indexed.ts';
import { type ClauseFigures, matchUnits } from './matching.ts';
import { type Evidence, likelihood, oddsOfContents, type Said } from './odds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two clauses of different witnesses that have something to do with each other. */
export interface Link {
  /** Indices of the units, `a < b`. */
  readonly a: number;
  readonly b: number;
  /** How likely they speak of the same claim, be it to agree or to differ, 0–1. */
  readonly score: number;
  /** How much of both clauses' weight the link covers, 0–1, less where that weight is small: what a reader is shown. */
  readonly similarity: number;
  /** Which terms of each stand for terms of the other: bit `i` is term `i`. */
  readonly maskA: number;
  readonly maskB: number;
  /** The matched terms by their numbers: `a`'s, then `b`'s, and so on. */
  readonly pairs: readonly number[];
  /** Why the two cannot both hold, if what they speak of is the same; null where nothing says so. */
  readonly conflict: Contradiction | null;
  /** The terms of `a` and `b` that are other figures of one measured thing; null where there are none. */
  readonly disputed: readonly [number, number] | null;
}

/** Links below this are forgotten: they say only that two clauses touch one topic. */
const MIN_LINK = 0.02;
/** The links of a dossier, and the score of any two units, linked or not. */
export interface LinkTable {
  /** Ordered by `a`, then by `b`. */
  readonly links: readonly Link[];
  /** Links from a unit `a` to a title `b`, by what the two say alone. */
  readonly titled: readonly Link[];
  /** Units of copies that alter what they copy. */
  readonly altered: ReadonlySet<number>;
  /** 0 for units of one witness. */
  scoreOf(u: number, v: number): number;
  /** What the score of two units is made of; null where they have nothing in common. */
  evidenceOf(u: number, v: number): Evidence | null;
}

type LinkOptions = Partial<Pick<Ground, 'figures' | 'echoes' | 'alterations' | 'now'>> & {
  /** By witness; each its own where it is not told. */
  readonly familyOf?: readonly number[];
  /** The first unit that is no clause but a report's title, of a witness of its own; titles come last. */
  readonly titles?: number;
  /** Every pair that shares a word is a link, however common the word; for texts of a few hundred clauses. */
  readonly all?: boolean;
};

/** Links between clauses of different witnesses that share rare words, found through the words. Deterministic. */
export function linkUnits(
  units: readonly IndexedUnit[],
  vocabulary: Vocabulary,
  witnesses: number,
  {
    familyOf,
    all = false,
    titles = units.length,
    figures = [],
    echoes = NO_ECHOES,
    alterations = NO_ALTERATIONS,
    now = null,
  }: LinkOptions = {},
): LinkTable {
  const sentences = sentenceTerms(units);
  const contents = contentsOf(units, sentences, figures);
  const ground = { units, vocabulary, sentences, figures, echoes, alterations, now, contents, known: new Map() };
  // Titles are looked for apart: they take up no room among the clauses.
  const clauses = new Candidates(units, vocabulary, { from: 0, to: titles, witnesses, all });
  const heads = new Candidates(units, vocabulary, { from: titles, to: units.length, witnesses, all });
  const links: Link[] = [];
  const titled: Link[] = [];
  const add = (list: Link[], u: number, v: number) => {
    const link = compare(u, v, ground);
    if (link !== null && (all || link.score >= MIN_LINK)) list.push(link);
  };
  for (let u = 0; u < titles; u++) {
    for (const v of clauses.behind(u)) add(links, u, v);
    for (const v of heads.behind(u)) add(titled, u, v);
  }
  const families = familyOf ?? Array.from({ length: 1 + (units.at(-1)?.witness ?? 0) }, (_, witness) => witness);
  const weighed = weighedByCompany(units, links, families);
  return {
    links: weighed.links,
    titled,
    altered: alterations.altered,
    scoreOf: (u, v) =>
      units[u]!.witness === units[v]!.witness
        ? 0
        : weighed.scoreOf({ a: Math.min(u, v), b: Math.max(u, v), score: compare(u, v, ground)?.score ?? 0 }),
    evidenceOf: (u, v) => {
      const shared = sharedBy(u, v, ground);
      return shared === null
        ? null
        : { ...shared.evidence, distance: distanceOf(u, v, ground), echo: echoes.same(u, v) };
    },
  };
}

/** For each unit, the terms of the other clauses of its sentence; null where it has none. */
function sentenceTerms(units: readonly IndexedUnit[]): (ReadonlySet<number> | null)[] {
  return units.map((unit, u) => {
    let all: Set<number> | null = null;
    for (const step of [-1, 1])
      for (let v = u + step; sameSentence(units[v], unit); v += step) {
        all ??= new Set();
        for (const id of units[v]!.ids) all.add(id);
      }
    return all;
  });
}

function sameSentence(a: IndexedUnit | undefined, b: IndexedUnit): boolean {
  return a !== undefined && a.witness === b.witness && a.sentence === b.sentence;
}

interface Ground {
  readonly units: readonly IndexedUnit[];
  readonly vocabulary: Vocabulary;
  /** By unit: the terms of the other clauses of its sentence. */
  readonly sentences: readonly (ReadonlySet<number> | null)[];
  /** By unit and term: what the figures ledger says of a figure; empty where it was not asked. */
  readonly figures: readonly ClauseFigures[];
  readonly echoes: Echoes;
  readonly alterations: Alterations;
  /** The day of the reports, as dates are numbered; null where nobody knows. */
  readonly now: number | null;
  readonly contents: Contents;
  /** By the contents of two units: what they have in common. */
  readonly known: Map<number, Shared | null>;
}

function compare(u: number, v: number, ground: Ground): Link | null {
  const shared = sharedBy(u, v, ground);
  if (shared === null) return null;
  const { maskA, maskB, pairs, disputed } = shared;
  const { units, now } = ground;
  const conflict = shared.conflict ?? ledgerConflict(u, v, ground);
  const isOfTwoTimes = conflict !== null && OF_ONE_TIME.has(conflict) && erasDiffer(units[u]!.era, units[v]!.era, now);
  return {
    a: u,
    b: v,
    score: likelihood(shared.odds, {
      distance: distanceOf(u, v, ground),
      echo: ground.echoes.same(u, v),
      onlyOneQuotes: shared.evidence.onlyOneQuotes,
      moodsDiffer: shared.evidence.moodsDiffer,
    }),
    similarity: shared.similarity,
    maskA,
    maskB,
    pairs,
    conflict: isOfTwoTimes ? null : conflict,
    disputed,
  };
}

/** What the ledgers of changes and of quotations hold against two units together. */
function ledgerConflict(u: number, v: number, { units, alterations, echoes }: Ground): Contradiction | null {
  if (echoes.otherMouths(u, v)) return 'speakers';
  const how = alterations.pairs.get(u, v);
  return how !== undefined && givesAnother(units[u]!, units[v]!, how) ? how : null;
}

/** What the contents of two units have in common. */
interface Shared extends Pick<Link, 'similarity' | 'maskA' | 'maskB' | 'pairs' | 'conflict' | 'disputed'> {
  readonly evidence: Said;
  /** What the evidence comes to. */
  readonly odds: number;
}

/** What two units have in common; null where it is nothing that they say. Kept for contents that more than one unit has. */
function sharedBy(u: number, v: number, ground: Ground): Shared | null {
  const { contents, known } = ground;
  const [x, y] = [contents.of[u]!, contents.of[v]!];
  if (contents.sizes[x] === 1 && contents.sizes[y] === 1) return compared(u, v, ground);
  const key = x * contents.sizes.length + y;
  let shared = known.get(key);
  if (shared === undefined) {
    shared = compared(u, v, ground);
    known.set(key, shared);
  }
  return shared;
}

/** How far apart two units stand in the course of their reports, 0–1. */
function distanceOf(u: number, v: number, { units }: Ground): number {
  return Math.abs(units[u]!.depth - units[v]!.depth);
}

/** Reads nothing of the units that `contentsOf` does not: what it says holds for every two of the same contents. */
function compared(u: number, v: number, { units, vocabulary, sentences, figures }: Ground): Shared | null {
  const a = units[u]!;
  const b = units[v]!;
  const match = matchUnits(a, b, vocabulary, figures[u], figures[v]);
  const { maskA, maskB, pairs, core, disputed } = match;
  // What both only lean on, in the sentence before or by a pronoun, is nothing that they say.
  const wording = sharedWords(a.words, b.words);
  const leans = core === 0 || (maskA & ~a.referred) === 0 || (maskB & ~b.referred) === 0;
  if (leans && (wording < 1 || a.words.length < MIN_WORDING)) return null;
  const restA = rest(a, maskA, sentences[v]!);
  const restB = rest(b, maskB, sentences[u]!);
  const shareA = Math.min(1, (match.coveredA + restA.elsewhere) / a.total);
  const shareB = Math.min(1, (match.coveredB + restB.elsewhere) / b.total);
  const share = Math.sqrt(shareA * shareB);
  const comparison = { a, b, maskA, maskB, pairs, restA, restB, disputed };
  const evidence = {
    core,
    names: match.names,
    share,
    wording,
    figures: match.figures,
    dates: match.dates,
    verbs: match.verbs,
    loneFigures: Math.max(loneFigures(a, maskA), loneFigures(b, maskB)),
    moodsDiffer: a.modal !== b.modal && onlyOneDenies(comparison),
    onlyOneQuotes: (a.speaker === null) !== (b.speaker === null),
  };
  return {
    evidence,
    odds: oddsOfContents(evidence),
    similarity: share * (1 - Math.exp(-core)),
    maskA,
    maskB,
    pairs,
    conflict: conflictOf(comparison, vocabulary),
    disputed,
  };
}

/** Weight of a clause's figures without a partner. */
function loneFigures({ kinds, weights, referred }: IndexedUnit, mask: number): number {
  let sum = 0;
  for (let i = 0; i < kinds.length; i++)
    if (kinds[i] === Kind.Number && ((mask | referred) & (1 << i)) === 0) sum += weights[i]!;
  return sum;
}

interface Rest {
  /** Weight of the terms without a partner that stand elsewhere in the other's sentence. */
  readonly elsewhere: number;
  /** The figures and dates that do not: bit `i` is term `i`. */
  readonly figures: number;
}

function rest(unit: IndexedUnit, mask: number, sentence: ReadonlySet<number> | null): Rest {
  let elsewhere = 0;
  let figures = 0;
  for (let i = 0; i < unit.ids.length; i++) {
    if ((mask & (1 << i)) !== 0) continue;
    if (sentence?.has(unit.ids[i]!)) elsewhere += unit.weights[i]!;
    else if (unit.intervals[i] !== null && (unit.referred & (1 << i)) === 0) figures |= 1 << i;
  }
  return { elsewhere, figures };
}

/** Words that two ascending lists share, as a share of all of both (Dice 1945), 0–1. */
function sharedWords(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return (2 * shared) / Math.max(1, a.length + b.length);
}
