import { firstWhere } from '../../text/index.ts';
import { Kind } from '../units/shape.ts';
import type { IndexedUnit } from './indexed.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shared weight of rare words from which a pair is looked at. */
const MIN_SHARED = 0.2;
/** Terms lighter than this find no candidates: they stand in too many clauses. */
const MIN_TERM = 0.12;
/** Clauses a term may stand in and still find candidates: for each witness of the dossier, and in the smallest. */
const MAX_POSTINGS_PER_WITNESS = 6;
const MIN_MAX_POSTINGS = 12;
/** Candidates that are compared for each clause, the most shared weight first. In small dossiers it is all of them. */
const MAX_CANDIDATES = 40;
/** Places at which one report's words are found by the same ones of others: it may say one thing thousands of times. */
const MOST_REFRAIN = 20;
/** Words from which two clauses of the same words are compared, however common these are. */
export const MIN_WORDING = 4;

/** From where to where units are looked for, and how widely. */
export interface Field {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** How many witnesses' clauses a word may be common in. */
  readonly witnesses: number;
  /** Every unit that shares a word, however common; for texts of a few hundred clauses. */
  readonly all: boolean;
}

/**
 * Finds the units worth comparing with one: those of other witnesses behind it that share rare words with it, or words that
 * stand for one another, or are the same words throughout. Memory grows with the terms of the units.
 */
export class Candidates {
  readonly #units: readonly IndexedUnit[];
  /** By unit: its witness. */
  readonly #witnesses: Int32Array;
  readonly #near: Vocabulary['near'];
  readonly #leastWeight: number;
  readonly #leastShared: number;
  readonly #mostPostings: number;
  readonly #limit: number;
  /** By term: the units that have it, ascending. */
  readonly #postings: readonly (readonly number[])[];
  /** Units of the same words, few as the rare ones among them may be: "When it has rung, ring it again." By hash. */
  readonly #alike: ReadonlyMap<number, readonly number[]>;
  /** By unit: what it shares with the one in question; all 0 between two questions. */
  readonly #shared: Float32Array;

  constructor(units: readonly IndexedUnit[], { words, near }: Vocabulary, { from, to, witnesses, all }: Field) {
    this.#units = units;
    this.#witnesses = Int32Array.from(units, ({ witness }) => witness);
    this.#near = near;
    this.#leastWeight = all ? Number.MIN_VALUE : MIN_TERM;
    this.#leastShared = all ? 0 : MIN_SHARED;
    this.#mostPostings = all ? units.length : Math.max(MIN_MAX_POSTINGS, MAX_POSTINGS_PER_WITNESS * witnesses);
    this.#limit = all ? units.length : MAX_CANDIDATES;
    this.#shared = new Float32Array(to);
    const postings: number[][] = words.map(() => []);
    const alike = new Map<number, number[]>();
    for (let u = from; u < to; u++) {
      const unit = units[u]!;
      for (let i = 0; i < unit.ids.length; i++) {
        const list = postings[unit.ids[i]!]!;
        if (this.#finds(unit, i) && list.at(-1) !== u) list.push(u);
      }
      if (unit.words.length < MIN_WORDING) continue;
      const key = wordingOf(unit);
      const known = alike.get(key);
      if (known === undefined) alike.set(key, [u]);
      else if (known.length < MOST_REFRAIN || units[known.at(-MOST_REFRAIN)!]!.witness !== unit.witness) known.push(u);
    }
    this.#postings = postings;
    this.#alike = alike;
  }

  /** Ascending. */
  behind(u: number): number[] {
    const unit = this.#units[u]!;
    const touched: number[] = [];
    for (let i = 0; i < unit.ids.length; i++) {
      if (!this.#finds(unit, i)) continue;
      const [id, weight] = [unit.ids[i]!, unit.weights[i]!];
      this.#touch(u, id, weight, touched);
      for (const other of this.#near[id]!) this.#touch(u, other.id, weight * other.strength, touched);
    }
    const shared = this.#shared;
    const least = this.#leastShared;
    const found: number[] = [];
    for (const v of touched) if (shared[v]! >= least) found.push(v);
    if (found.length > this.#limit) {
      found.sort((x, y) => shared[y]! - shared[x]! || x - y);
      found.length = this.#limit;
    }
    for (const v of touched) shared[v] = 0;
    const same = this.#sameWords(u);
    return (same.length === 0 ? found : [...new Set([...found, ...same])]).sort((x, y) => x - y);
  }

  /** Whether term `i` of a unit finds others. */
  #finds(unit: IndexedUnit, i: number): boolean {
    return unit.kinds[i] !== Kind.Frame && unit.weights[i]! >= this.#leastWeight;
  }

  #touch(u: number, id: number, weight: number, touched: number[]): void {
    const list = this.#postings[id]!;
    if (list.length > this.#mostPostings) return;
    const witnesses = this.#witnesses;
    const shared = this.#shared;
    const witness = witnesses[u]!;
    for (let at = list.length - 1; at >= 0; at--) {
      const v = list[at]!;
      if (v <= u) break;
      if (witnesses[v] === witness) continue;
      if (shared[v] === 0) touched.push(v);
      shared[v]! += weight;
    }
  }

  #sameWords(u: number): readonly number[] {
    const unit = this.#units[u]!;
    const group = unit.words.length < MIN_WORDING ? undefined : this.#alike.get(wordingOf(unit));
    if (group === undefined) return NOBODY;
    return group.slice(firstWhere(group.length, (at) => this.#units[group[at]!]!.witness > unit.witness));
  }
}

const NOBODY: readonly number[] = [];

/** FNV-1a over the words. Two wordings of one hash are only compared for nothing. */
function wordingOf({ words }: IndexedUnit): number {
  let hash = 2166136261;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 16777619);
  return hash;
}
