import { FEWEST_LETTERS, startsOf } from './pattern-starts.ts';

/** Most literals that stand for one pattern. */
const MOST = 64;
/** Letters from which a literal is looked for. */
const GRAM = 3;
/** Stands for any figure among the literals of a pattern. */
const FIGURE = '0-9';
/** What asking for a literal costs: how often lines have one, against a word's. Marks that no word has, and figures. */
const MARK_COST = 8;
const FIGURE_COST = 24;
/** Letters from which more of them tell no more, and letters of all literals together that are few enough to go on. */
const LONGEST = 6;
const FEW = 120;

/**
 * What is known of a part of a pattern: all that it can match (`exact`), where that is little; and literals of which at
 * least one must stand in whatever it matches (`needs`). Null where nothing is known.
 */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needs: readonly string[] | null;
}

const EMPTY: Part = { exact: [''], needs: null };
const UNKNOWN: Part = { exact: null, needs: null };
const DIGIT: Part = { exact: null, needs: [FIGURE] };

/**
 * Literals of which one must stand in every line that the pattern matches; null where none can be told, or flags fold
 * case. After the prefilters of RE2 (Cox 2012, "Regular Expression Matching with a Trigram Index").
 */
export function literalsOf({ source, flags }: RegExp): readonly string[] | null {
  return flags.includes('i') ? null : new Reader(source).read();
}

/** Characters that stand for themselves, without the last where a quantifier follows: that is of the last alone. */
const PLAIN = /[A-Za-z0-9 ,']+(?![*+?{])/y;

/** Reads a pattern's source from left to right. Whatever it does not know, it takes for something that matches anything. */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  read(): readonly string[] | null {
    const whole = this.#alternatives();
    return better(usable(whole.exact), whole.needs);
  }

  #alternatives(): Part {
    const first = this.#alternative();
    if (this.#source[this.#at] !== '|') return first;
    const found = [first];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      found.push(this.#alternative());
    }
    return {
      exact: together(found.map(({ exact }) => exact)),
      needs: together(found.map(({ exact, needs }) => better(usable(exact), needs))),
    };
  }

  #alternative(): Part {
    let needs: readonly string[] | null = null;
    let run: readonly string[] = [''];
    let whole = true;
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const part = this.#repeated(this.#atom());
      const longer = part.exact === null || isLong(run) ? null : joined(run, part.exact);
      if (longer !== null) {
        run = longer;
        continue;
      }
      whole = false;
      needs = better(better(needs, usable(run)), part.needs ?? usable(part.exact));
      run = part.exact ?? [''];
    }
    return whole ? { exact: run, needs: null } : { exact: null, needs: better(needs, usable(run)) };
  }

  #atom(): Part {
    PLAIN.lastIndex = this.#at;
    const plain = PLAIN.exec(this.#source);
    if (plain !== null) {
      this.#at = PLAIN.lastIndex;
      return { exact: [plain[0]], needs: null };
    }
    const char = this.#source[this.#at++]!;
    if (char === '^' || char === '$') return EMPTY;
    if (char === '.') return UNKNOWN;
    if (char === '[') return this.#class();
    if (char === '(') return this.#group();
    if (char === '\\') return this.#escape();
    return one(char);
  }

  #group(): Part {
    let look = false;
    if (this.#source[this.#at] === '?') {
      const mark = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
      this.#at += mark.length;
      look = /[=!]$/.test(mark);
    }
    const part = this.#alternatives();
    this.#at++;
    return look ? EMPTY : part;
  }

  #escape(): Part {
    const char = this.#source[this.#at++]!;
    if (char === 'b' || char === 'B') return EMPTY;
    if (char === 'd') return DIGIT;
    if (!/[a-zA-Z0-9]/.test(char)) return one(char);
    if (char === 'p' || char === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (char === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
    if (char === 'u')
      this.#at += this.#source[this.#at] === '{' ? this.#source.indexOf('}', this.#at) + 1 - this.#at : 4;
    if (char === 'x') this.#at += 2;
    return UNKNOWN;
  }

  /** Of a class of few characters, each of them. */
  #class(): Part {
    const from = this.#at;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const inside = this.#source.slice(from, this.#at++);
    const few = inside.length > 0 && inside.length <= 4 && /^[^\\^-]+$/.test(inside);
    return few ? { exact: [...inside], needs: null } : UNKNOWN;
  }

  #repeated(part: Part): Part {
    const next = this.#source[this.#at];
    if (next !== '*' && next !== '+' && next !== '?' && next !== '{') return part;
    const mark = /^(?:[*+?]|\{(\d+),?\d*\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (mark === null) return part;
    this.#at += mark[0].length;
    if (next === '?') {
      return part.exact === null ? UNKNOWN : { exact: limited(['', ...part.exact]), needs: null };
    }
    const least = next === '+' ? 1 : Number(mark[1] ?? 0);
    if (least === 0) return UNKNOWN;
    return { exact: null, needs: better(usable(part.exact), part.needs) };
  }
}

function one(char: string): Part {
  return { exact: [char], needs: null };
}

/** Each of `heads` with each of `tails` behind it; null where that is much. */
function joined(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (heads.length * tails.length > MOST) return null;
  if (heads.length === 1 && tails.length === 1) return [heads[0]! + tails[0]!];
  return limited(heads.flatMap((head) => tails.map((tail) => head + tail)));
}

/** The union of literals; null where one of them is, or where they are many. */
function together(each: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all: string[] = [];
  for (const literals of each) {
    if (literals === null || all.length > MOST * 2) return null;
    all.push(...literals);
  }
  return limited(all);
}

function limited(literals: readonly string[]): readonly string[] | null {
  if (literals.length > MOST * 2) return null;
  const distinct = [...new Set(literals)];
  return distinct.length > MOST ? null : distinct;
}

/** Whether more letters behind these literals would tell no more. */
function isLong(literals: readonly string[]): boolean {
  let letters = 0;
  for (const { length } of literals) {
    if (length < LONGEST) return false;
    letters += length;
  }
  return letters > FEW;
}

/** Literals, where each is long enough to be looked for, or has a mark in it that words have not. */
function usable(literals: readonly string[] | null): readonly string[] | null {
  return literals?.every((literal) => literal.length >= GRAM || markIn(literal) >= 0) === true ? literals : null;
}

/** Where the first character stands that is no letter, figure or space of plain text; -1 without one. */
function markIn(literal: string): number {
  return literal.search(/[^a-z\d ]/);
}

/** Those of two sets of literals of which fewer lines have one. Ties go to the first. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  return costOf(b) < costOf(a) ? b : a;
}

function costOf(literals: readonly string[]): number {
  let cost = 0;
  for (const literal of literals) cost += literal === FIGURE ? FIGURE_COST : literal.length < GRAM ? MARK_COST : 1;
  return cost;
}

/** Slots by which the first letters of literals are looked up; some share one. */
const SLOTS = 1 << 12;

/** A literal, an entry that needs it, and where in the literal the letters stand by which it is looked up. */
interface Need {
  readonly literal: string;
  readonly entry: number;
  readonly from: number;
}

/** Needs by `gram` letters of their literals. */
class Needs {
  readonly #slots: (Need[] | undefined)[] = new Array<Need[] | undefined>(SLOTS).fill(undefined);
  readonly #gram: number;

  constructor(gram: number) {
    this.#gram = gram;
  }

  add(need: Need): void {
    const slot = this.#slotAt(need.literal, need.from);
    const known = this.#slots[slot];
    if (known === undefined) this.#slots[slot] = [need];
    else known.push(need);
  }

  /** Marks in `seen` the entries one of whose literals stands with its letters at `at`. */
  mark(line: string, at: number, seen: Float64Array, search: number): void {
    const needs = this.#slots[this.#slotAt(line, at)];
    if (needs === undefined) return;
    for (const { literal, entry, from } of needs)
      if (seen[entry]! < search && line.startsWith(literal, at - from)) seen[entry] = search;
  }

  #slotAt(text: string, at: number): number {
    let slot = 0;
    for (let i = at; i < at + this.#gram; i++) slot = slot * 31 + text.charCodeAt(i);
    return slot & (SLOTS - 1);
  }
}

/** Many patterns, of which only those are asked whose literals stand in a line. What is found is what asking all would find. */
export class PatternIndex<T extends { readonly pattern: RegExp }> {
  readonly #entries: readonly T[];
  readonly #anywhere = new Needs(GRAM);
  readonly #first = new Needs(FEWEST_LETTERS);
  readonly #marks = new Needs(1);
  /** Entries that need a figure. */
  readonly #figures: number[] = [];
  /** For each entry, the last search in which a line had what it needs; those that need nothing are always asked. */
  readonly #seen: Float64Array;
  #search = 0;

  constructor(entries: readonly T[]) {
    this.#entries = entries;
    this.#seen = new Float64Array(entries.length);
    entries.forEach(({ pattern }, entry) => {
      const starts = startsOf(pattern);
      const literals = starts ?? literalsOf(pattern);
      if (literals === null) this.#seen[entry] = Number.POSITIVE_INFINITY;
      else if (starts !== null) for (const literal of starts) this.#first.add({ literal, entry, from: 0 });
      else for (const literal of literals) this.#add(literal, entry);
    });
  }

  #add(literal: string, entry: number): void {
    if (literal === FIGURE) this.#figures.push(entry);
    else if (literal.length >= GRAM) this.#anywhere.add({ literal, entry, from: 0 });
    else this.#marks.add({ literal, entry, from: markIn(literal) });
  }

  /** The first of the entries that `counts`, in the order given, whose pattern the line has. Undefined where it has none. */
  find(line: string, counts: (entry: T) => boolean = () => true): T | undefined {
    const search = ++this.#search;
    const seen = this.#seen;
    let figures = false;
    let word = -1;
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at);
      const figure = code >= 48 && code <= 57;
      const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
      figures ||= figure;
      if (word < 0 && (figure || letter)) word = at;
      if (at + GRAM <= line.length) this.#anywhere.mark(line, at, seen, search);
      if (!figure && code !== 32 && (code < 97 || code > 122)) this.#marks.mark(line, at, seen, search);
    }
    if (figures) for (const entry of this.#figures) if (seen[entry]! < search) seen[entry] = search;
    this.#first.mark(line, 0, seen, search);
    if (word > 0) this.#first.mark(line, word, seen, search);
    return this.#entries.find((entry, at) => seen[at]! >= search && counts(entry) && entry.pattern.test(line));
  }
}
