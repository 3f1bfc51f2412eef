import { Spellings } from './spelling.ts';
import type { Wording, WordingRules } from './wording.ts';

/** A stretch of a text in one voice, no longer than a sentence. Words, half open. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** Whose words these are: any number; lines of two voices are never read together. */
  readonly voice: number;
  /** Index of the line in the same voice that goes straight on from here; -1 where none does. */
  readonly next: number;
}

/** A word of a text that can stand for a word asked for. */
export interface Match {
  /** Index of a key. */
  readonly key: number;
  /** 0 to 1; 1: the same base form. */
  readonly likeness: number;
}

/** How much a relation of spelling counts beside one of meaning. */
const SPELLING_SHARE = 0.8;
/** Relations weaker than this join words that sentences cannot swap. */
const MIN_LIKENESS = 0.35;
/** Weight of a word that stands in nearly every line. */
const MIN_WEIGHT = 0.05;

/**
 * All words of a text with the lines where they stand, for looking up what may be said there in other words. Built once
 * for a text, O(words); a look-up costs what it finds.
 */
export class Concordance {
  readonly wording: Wording;
  readonly lines: readonly Line[];
  readonly keys: readonly string[];
  /** By lexeme: its key. */
  readonly keyOf: Uint32Array;
  /** By key: rarity, ln((lines + 1) / (lines with it + ½)). */
  readonly weights: Float64Array;
  /** By line: the sum of its words' weights. */
  readonly lineWeights: Float64Array;
  /** By line: the line that goes straight on to it, where there is one. */
  readonly previous: ReadonlyMap<number, number>;
  readonly rules: WordingRules;
  readonly #ids = new Map<string, number>();
  readonly #isContent: Uint8Array;
  /** Lines of key `k`: entries `#firsts[k]` to `#firsts[k + 1]` of `#places`, ascending, each line once. */
  readonly #firsts: Uint32Array;
  readonly #places: Uint32Array;
  readonly #matches = new Map<string, readonly Match[]>();
  #spellings: Spellings | null = null;
  #lexemes: readonly (readonly number[])[] | null = null;
  #functions: readonly number[] | null = null;
  #called: ReadonlyMap<string, number> | null = null;

  constructor(wording: Wording, lines: readonly Line[], rules: WordingRules) {
    this.wording = wording;
    this.lines = lines;
    this.previous = new Map(lines.flatMap(({ next }, line) => (next < 0 ? [] : [[next, line] as const])));
    this.rules = rules;
    const keys: string[] = [];
    const content: number[] = [];
    this.keyOf = Uint32Array.from(wording.lexemes, ({ key, kind }) => {
      let id = this.#ids.get(key);
      if (id === undefined) {
        id = keys.push(key) - 1;
        this.#ids.set(key, id);
        content.push(kind === 'content' ? 1 : 0);
      }
      return id;
    });
    this.keys = keys;
    this.#isContent = Uint8Array.from(content);
    const { firsts, places } = this.#post();
    this.#firsts = firsts;
    this.#places = places;
    this.weights = Float64Array.from(keys, (_, key) => this.#rarity(this.lineCount(key)));
    this.lineWeights = Float64Array.from(lines, ({ from, to }) => {
      let sum = 0;
      for (let at = from; at < to; at++) sum += this.weights[this.keyAt(at)]!;
      return sum;
    });
  }

  /** The lexemes of a key. */
  lexemesOf(key: number): readonly number[] {
    this.#lexemes ??= this.#byKey();
    return this.#lexemes[key]!;
  }

  /** The lexeme of a form. */
  lexemeCalled(form: string): number | undefined {
    this.#called ??= new Map(this.wording.lexemes.map((lexeme, i) => [lexeme.form, i]));
    return this.#called.get(form);
  }

  /** The lexemes that are function words. */
  get functionLexemes(): readonly number[] {
    this.#functions ??= this.wording.lexemes.flatMap(({ kind }, lexeme) => (kind === 'function' ? [lexeme] : []));
    return this.#functions;
  }

  keyAt(word: number): number {
    return this.keyOf[this.wording.ids[word]!]!;
  }

  lineCount(key: number): number {
    return this.#firsts[key + 1]! - this.#firsts[key]!;
  }

  linesOf(key: number): Uint32Array {
    return this.#places.subarray(this.#firsts[key], this.#firsts[key + 1]);
  }

  /** The weight of any word: one that the text lacks weighs as much as one can. */
  weightOf(key: string): number {
    const id = this.#ids.get(key);
    return id === undefined ? this.#rarity(0) : this.weights[id]!;
  }

  /** The keys that can stand for `key`, the same one first. Function words and numbers stand only for themselves. */
  matches(key: string, kind: 'function' | 'content' | 'number'): readonly Match[] {
    const asked = `${kind === 'content' ? '' : '='}${key}`;
    const known = this.#matches.get(asked);
    if (known !== undefined) return known;
    const found = new Map<number, number>();
    const same = this.#ids.get(key);
    if (same !== undefined) found.set(same, 1);
    if (kind === 'content') {
      for (const other of this.rules.neighbours(key)) {
        const id = this.#ids.get(other);
        if (id === undefined || id === same || this.#isContent[id] === 0) continue;
        found.set(id, Math.max(found.get(id) ?? 0, this.rules.related(key, other)));
      }
      this.#spellings ??= new Spellings(this.keys, this.#isContent);
      for (const [id, alike] of this.#spellings.like(key))
        if (id !== same) found.set(id, Math.max(found.get(id) ?? 0, SPELLING_SHARE * alike));
    }
    const matches = [...found]
      .map(([id, likeness]): Match => ({ key: id, likeness }))
      .filter(({ likeness }) => likeness >= MIN_LIKENESS);
    this.#matches.set(asked, matches);
    return matches;
  }

  #byKey(): number[][] {
    const lexemes = this.keys.map((): number[] => []);
    for (const [lexeme, key] of this.keyOf.entries()) lexemes[key]!.push(lexeme);
    return lexemes;
  }

  #rarity(count: number): number {
    return Math.max(MIN_WEIGHT, Math.log((this.lines.length + 1) / (count + 0.5)));
  }

  /** The lines of each key, as rows. */
  #post(): { firsts: Uint32Array; places: Uint32Array } {
    const seen = new Int32Array(this.keys.length).fill(-1);
    const counts = new Uint32Array(this.keys.length + 1);
    const visit = (found: (key: number, line: number) => void) => {
      seen.fill(-1);
      for (const [line, { from, to }] of this.lines.entries()) {
        for (let at = from; at < to; at++) {
          const key = this.keyAt(at);
          if (seen[key] === line) continue;
          seen[key] = line;
          found(key, line);
        }
      }
    };
    visit((key) => counts[key + 1]!++);
    for (let key = 0; key < this.keys.length; key++) counts[key + 1]! += counts[key]!;
    const next = counts.slice();
    const places = new Uint32Array(counts[this.keys.length]!);
    visit((key, line) => {
      places[next[key]!++] = line;
    });
    return { firsts: counts, places };
  }
}
