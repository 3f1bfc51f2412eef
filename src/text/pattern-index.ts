/** Most literals that stand for one pattern, and letters of each that are looked for. */
const MOST = 64;
const GRAM = 3;

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

/**
 * Literals of which one must stand in every line that the pattern matches; null where none can be told, or flags fold
 * case. After the prefilters of RE2 (Cox 2012, "Regular Expression Matching with a Trigram Index").
 */
export function literalsOf({ source, flags }: RegExp): readonly string[] | null {
  return flags.includes('i') ? null : new Reader(source).read();
}

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
    const found = [this.#alternative()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      found.push(this.#alternative());
    }
    if (found.length === 1) return found[0]!;
    const exact = found.every((part) => part.exact !== null) ? limited(found.flatMap((part) => part.exact!)) : null;
    const each = found.map((part) => better(usable(part.exact), part.needs));
    return { exact, needs: each.every((needs) => needs !== null) ? limited(each.flat()) : null };
  }

  #alternative(): Part {
    let needs: readonly string[] | null = null;
    let run: readonly string[] = [''];
    let whole = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const part = this.#repeated(this.#atom());
      const longer = part.exact === null ? null : joined(run, part.exact);
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
    const char = this.#source[this.#at++]!;
    if (char === '^' || char === '$') return EMPTY;
    if (char === '.') return UNKNOWN;
    if (char === '[') return this.#class();
    if (char === '(') return this.#group();
    if (char === '\\') return this.#escape();
    return { exact: [char], needs: null };
  }

  #group(): Part {
    const mark = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += mark.length;
    const part = this.#alternatives();
    this.#at++;
    return /[=!]$/.test(mark) ? EMPTY : part;
  }

  #escape(): Part {
    const char = this.#source[this.#at++]!;
    if (char === 'b' || char === 'B') return EMPTY;
    if (!/[a-zA-Z0-9]/.test(char)) return { exact: [char], needs: null };
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
    return inside.length > 0 && inside.length <= 4 && /^[^\\^-]+$/.test(inside)
      ? { exact: [...inside], needs: null }
      : UNKNOWN;
  }

  #repeated(part: Part): Part {
    const mark = /^(?:[*+?]|\{(\d+),?\d*\})\??/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (mark === null) return part;
    this.#at += mark[0].length;
    if (mark[0].startsWith('?'))
      return part.exact === null ? UNKNOWN : { exact: limited(['', ...part.exact]), needs: null };
    const least = mark[0].startsWith('+') ? 1 : Number(mark[1] ?? 0);
    return { exact: null, needs: least === 0 ? null : better(usable(part.exact), part.needs) };
  }
}

/** Each of `heads` with each of `tails` behind it; null where that is much. */
function joined(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (heads.length * tails.length > MOST) return null;
  return limited(heads.flatMap((head) => tails.map((tail) => head + tail)));
}

function limited(literals: readonly string[]): readonly string[] | null {
  if (literals.length > MOST * 2) return null;
  const distinct = [...new Set(literals)];
  return distinct.length > MOST ? null : distinct;
}

function usable(literals: readonly string[] | null): readonly string[] | null {
  return literals?.every((literal) => literal.length >= GRAM) === true ? literals : null;
}

/** The fewer of two sets of literals: fewer lines have one of them. Ties go to the first. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  return b.length < a.length ? b : a;
}

/** Slots by which three letters are looked up; some share one, and an entry is then asked in vain. */
const SLOTS = 1 << 13;

/** Many patterns, of which only those are asked whose literals stand in a line. What is found is what asking all would find. */
export class PatternIndex<T extends { readonly pattern: RegExp }> {
  readonly #entries: readonly T[];
  /** By slot: the numbers of the entries that need a literal that begins with three letters of that slot. */
  readonly #slots: (number[] | undefined)[] = new Array<number[] | undefined>(SLOTS).fill(undefined);
  /** For each entry, the last search in which a line had what it needs; those that need nothing are always asked. */
  readonly #seen: Float64Array;
  #search = 0;

  constructor(entries: readonly T[]) {
    this.#entries = entries;
    this.#seen = new Float64Array(entries.length);
    entries.forEach(({ pattern }, at) => {
      const literals = literalsOf(pattern);
      if (literals === null) this.#seen[at] = Number.POSITIVE_INFINITY;
      for (const slot of new Set((literals ?? []).map((literal) => slotAt(literal, 0)))) {
        const known = this.#slots[slot];
        if (known === undefined) this.#slots[slot] = [at];
        else known.push(at);
      }
    });
  }

  /** The first of the entries that `counts`, in the order given, whose pattern the line has. Undefined where it has none. */
  find(line: string, counts: (entry: T) => boolean = () => true): T | undefined {
    const search = ++this.#search;
    const seen = this.#seen;
    for (let at = 0; at + GRAM <= line.length; at++) {
      const entries = this.#slots[slotAt(line, at)];
      if (entries !== undefined) for (const entry of entries) if (seen[entry]! < search) seen[entry] = search;
    }
    return this.#entries.find((entry, at) => seen[at]! >= search && counts(entry) && entry.pattern.test(line));
  }
}

function slotAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (SLOTS - 1);
}
