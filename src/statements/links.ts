import { conflictOf } from './conflicts.ts';
import { type Echoes, echoKey } from './echoes.ts';
import { answersAnother } from './figure-context.ts';
import { type IndexedUnit, Kind } from './indexed.ts';
import { compareFigures, type MeasuredFigure } from './measured.ts';
import { weighedBySurroundings } from './surroundings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two clauses of different witnesses that have something to do with each other. */
export interface Link {
  /** Indices of the units, `a < b`. */
  readonly a: number;
  readonly b: number;
  /** Shared weight of rare words times how much of both clauses they cover; 0 and up, 1 is plain agreement. */
  readonly score: number;
  /** How much of both clauses' weight the link covers, 0–1, less where that weight is small: what a reader is shown. */
  readonly similarity: number;
  /** One word or figure beside names is all that they share. */
  readonly lone: boolean;
  /** Which terms of each stand for terms of the other: bit `i` is term `i`. */
  readonly maskA: number;
  readonly maskB: number;
  /** The matched terms by their numbers: `a`'s, then `b`'s, and so on. */
  readonly pairs: readonly number[];
  /** Why the two cannot both hold, if what they speak of is the same; null where nothing says so. */
  readonly conflict: Conflict | null;
}

/**
 * `figures`: other figures of one unit; `dates`: other dates; `negation`: one says not; `denial`: one tells that somebody
 * denies it; `opposites`: rise and fall; `speakers`: the same words in somebody else's mouth.
 */
export type Conflict = 'figures' | 'dates' | 'negation' | 'denial' | 'opposites' | 'speakers';

/** Links below this are forgotten: they say only that two clauses touch one topic. */
export const MIN_LINK = 0.12;
/** Shared weight of rare words from which a pair is looked at. */
const MIN_SHARED = 0.3;
/** Terms lighter than this find no candidates: they stand in too many clauses. */
const MIN_TERM = 0.12;
/** Clauses a term may stand in and still find candidates, for each witness of the dossier. */
const MAX_POSTINGS_PER_WITNESS = 6;
/** How much of a shared name counts as shared substance. */
const NAME_SHARE = 0.3;
const FIGURE_PENALTY = 0.7;
/** What a link counts whose clauses share one word or figure beside names: it may be about anything. */
const LONE_PENALTY = 0.9;
/** Unless it covers this share of both. */
const MOST_OF_BOTH = 0.7;
/** How much coverage counts beside shared weight: 1 would be in proportion. */
const SHARE_POWER = 0.45;

/** Candidates that are compared for each clause, the most shared weight first. In small dossiers it is all of them. */
const MAX_CANDIDATES = 40;

/** What a word is worth more that both clauses deny: "not seen" is rarer than "seen". */
const DENIED_BONUS = 1.5;
/** What a figure is worth more that the ledger holds to measure the same thing in both. */
const MEASURE_BONUS = 1.2;
/** What a link is worth more where one clause quotes the other. */
const ECHO_BONUS = 1.6;
/** Other figures for the same measured thing: the clauses speak of one thing, and differ. */
const DISPUTED_STRENGTH = 0.6;
/** The same figure of what the ledger holds to be different things. */
const OTHER_MEASURE_STRENGTH = 0.5;

const NONE = -1;

/** The links of a dossier, and the score of any two units, linked or not. */
export interface LinkTable {
  /** Ordered by `a`, then by `b`. */
  readonly links: readonly Link[];
  /** 0 for units of one witness. */
  scoreOf(u: number, v: number): number;
}

type LinkOptions = Partial<Pick<Ground, 'figures' | 'echoes'>> & {
  /** Every pair that shares a word is a link, however common the word; for texts of a few hundred clauses. */
  readonly all?: boolean;
};

/** Links between clauses of different witnesses that share rare words, found through the words. Deterministic. */
export function linkUnits(
  units: readonly IndexedUnit[],
  vocabulary: Vocabulary,
  witnesses: number,
  { figures = [], echoes = new Set(), all = false }: LinkOptions = {},
): LinkTable {
  const ground = { units, vocabulary, sentences: sentenceTerms(units), figures, echoes };
  const postings: number[][] = vocabulary.words.map(() => []);
  for (const [u, unit] of units.entries())
    for (let i = 0; i < unit.ids.length; i++) {
      const list = postings[unit.ids[i]!]!;
      if (unit.kinds[i] !== Kind.Frame && (all || unit.weights[i]! >= MIN_TERM) && list.at(-1) !== u) list.push(u);
    }
  const most = all ? units.length : Math.max(12, MAX_POSTINGS_PER_WITNESS * witnesses);
  const shared = new Float32Array(units.length);
  const links: Link[] = [];
  for (const [u, unit] of units.entries()) {
    const touched: number[] = [];
    const visit = (id: number, weight: number) => {
      const list = postings[id]!;
      if (list.length > most) return;
      for (let at = list.length - 1; at >= 0; at--) {
        const v = list[at]!;
        if (v <= u) break;
        if (units[v]!.witness === unit.witness) continue;
        if (shared[v] === 0) touched.push(v);
        shared[v]! += weight;
      }
    };
    for (let i = 0; i < unit.ids.length; i++) {
      if (unit.kinds[i] === Kind.Frame || (!all && unit.weights[i]! < MIN_TERM)) continue;
      visit(unit.ids[i]!, unit.weights[i]!);
      for (const { id, strength } of vocabulary.near[unit.ids[i]!]!) visit(id, unit.weights[i]! * strength);
    }
    for (const v of all ? touched.sort((x, y) => x - y) : candidates(touched, shared)) {
      const link = compare(u, v, ground);
      if (link !== null && (all || link.score >= MIN_LINK)) links.push(link);
    }
    for (const v of touched) shared[v] = 0;
  }
  const scoreOf = (u: number, v: number) =>
    units[u]!.witness === units[v]!.witness ? 0 : (compare(u, v, ground)?.score ?? 0);
  return { links: weighedBySurroundings(units, links), scoreOf };
}

/** The units with enough in common to be compared, in order; no more than `MAX_CANDIDATES`. */
function candidates(touched: readonly number[], shared: Float32Array): number[] {
  const enough = touched.filter((v) => shared[v]! >= MIN_SHARED);
  if (enough.length > MAX_CANDIDATES) {
    enough.sort((x, y) => shared[y]! - shared[x]! || x - y);
    enough.length = MAX_CANDIDATES;
  }
  return enough.sort((x, y) => x - y);
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
  readonly figures: readonly (readonly (MeasuredFigure | null)[])[];
  readonly echoes: Echoes;
}

function compare(u: number, v: number, { units, vocabulary, sentences, figures, echoes }: Ground): Link | null {
  const a = units[u]!;
  const b = units[v]!;
  let maskA = 0;
  let maskB = 0;
  let core = 0;
  /** Terms matched that are neither names nor frame. */
  let substance = 0;
  let coveredA = 0;
  let coveredB = 0;
  const pairs: number[] = [];
  const take = (i: number, j: number, strength: number, bonus = 1) => {
    pairs.push(i, j);
    maskA |= 1 << i;
    maskB |= 1 << j;
    const kind = a.kinds[i]!;
    const denied = (a.negated & (1 << i)) !== 0 && (b.negated & (1 << j)) !== 0;
    const weight = strength * Math.min(a.weights[i]!, b.weights[j]!) * (denied ? DENIED_BONUS : bonus);
    // "Two workers" is one thing shared: its figure is of the noun already.
    const told = isMatched(a.countedBy[i]!, maskA) && isMatched(b.countedBy[j]!, maskB);
    const leant = ((a.referred >> i) & 1) !== 0 || ((b.referred >> j) & 1) !== 0;
    if (kind !== Kind.Frame && kind !== Kind.Name && !told && !leant) substance++;
    if (kind !== Kind.Frame && !told) core += kind === Kind.Name ? NAME_SHARE * weight : weight;
    coveredA += strength * a.weights[i]!;
    coveredB += strength * b.weights[j]!;
  };
  const figuresA = figures[u];
  const figuresB = figures[v];
  let disputed = false;
  if (figuresA !== undefined && figuresB !== undefined) {
    for (let i = 0; i < a.ids.length; i++) {
      for (let j = 0; figuresA[i] != null && j < b.ids.length; j++) {
        if (figuresB[j] == null || (maskB & (1 << j)) !== 0) continue;
        const comparison = compareFigures(figuresA[i]!, figuresB[j]!);
        if (comparison === 'unknown') continue;
        if (comparison === 'different') disputed = true;
        take(i, j, comparison === 'same' ? 1 : DISPUTED_STRENGTH, MEASURE_BONUS);
        break;
      }
    }
  }
  for (let i = 0; i < a.ids.length; i++) {
    if ((maskA & (1 << i)) !== 0) continue;
    for (let j = 0; j < b.ids.length; j++)
      if (a.ids[i] === b.ids[j] && (maskB & (1 << j)) === 0 && !answersAnother(a, i, b, j)) {
        const elsewhere = figuresA?.[i] != null && figuresB?.[j] != null && (a.exact & (1 << i)) === 0;
        take(i, j, elsewhere ? OTHER_MEASURE_STRENGTH : 1);
        break;
      }
  }
  for (let i = 0; i < a.ids.length; i++) {
    if ((maskA & (1 << i)) !== 0) continue;
    let best = NONE;
    let strength = 0;
    for (const near of vocabulary.near[a.ids[i]!]!) {
      if (near.strength <= strength) continue;
      for (let j = 0; j < b.ids.length; j++)
        if (b.ids[j] === near.id && (maskB & (1 << j)) === 0) {
          best = j;
          strength = near.strength;
          break;
        }
    }
    if (best !== NONE) take(i, best, strength);
  }
  if (core === 0) return null;
  const restA = rest(a, maskA, sentences[v]!);
  const restB = rest(b, maskB, sentences[u]!);
  const shareA = Math.min(1, (coveredA + restA.elsewhere) / a.total);
  const shareB = Math.min(1, (coveredB + restB.elsewhere) / b.total);
  const share = Math.sqrt(shareA * shareB);
  const lone = substance < 2 && share < MOST_OF_BOTH;
  const measured = figuresA !== undefined;
  const figuresDiffer = haveRivalFigures(a, restA.figures, b, restB.figures);
  const echo = echoes.has(echoKey(u, v, units.length)) ? ECHO_BONUS : 1;
  const score = core * share ** SHARE_POWER * (figuresDiffer ? FIGURE_PENALTY : 1) * (lone ? LONE_PENALTY : 1) * echo;
  return {
    a: u,
    b: v,
    score,
    lone,
    similarity: share * (1 - Math.exp(-core)),
    maskA,
    maskB,
    pairs,
    conflict: conflictOf({ a, b, maskA, maskB, pairs, restA, restB, disputed, measured }, vocabulary),
  };
}

function isMatched(term: number, mask: number): boolean {
  return term >= 0 && (mask & (1 << term)) !== 0;
}

/** Whether both clauses give a figure, or a date, that the other does not have and could have in its place. */
function haveRivalFigures(a: IndexedUnit, restA: number, b: IndexedUnit, restB: number): boolean {
  for (let i = 0; i < a.ids.length; i++) {
    if ((restA & (1 << i)) === 0) continue;
    for (let j = 0; j < b.ids.length; j++) {
      if ((restB & (1 << j)) === 0 || a.kinds[i] !== b.kinds[j]) continue;
      const [x, y] = [a.intervals[i]!, b.intervals[j]!];
      if (x.unit === y.unit || x.unit === null || y.unit === null) return true;
    }
  }
  return false;
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
    else if (unit.intervals[i] !== null) figures |= 1 << i;
  }
  return { elsewhere, figures };
}
