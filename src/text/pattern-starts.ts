/** Letters of a beginning that are read, and fewest by which it is looked for. */
const LETTERS = 3;
export const FEWEST_LETTERS = 2;
/** Most beginnings that stand for one pattern. */
const MOST = 128;

/** What may stand between a line's beginning and the pattern's own: up to a few characters that are no letters or figures. */
const LEAD = /^\^(?:\\W(?:\{0,\d+\}|[*?])|\(\?:\\W\{0,\d+\}\))?/;

/**
 * Beginnings of which one stands in every line that an anchored pattern (`^…`) matches: where the line begins, or where its
 * first letter or figure stands. Null where none can be told. Reads no more of a pattern than it must. Linear.
 */
export function startsOf({ source, flags }: RegExp): readonly string[] | null {
  const lead = LEAD.exec(source)?.[0];
  if (lead === undefined || flags.includes('i')) return null;
  const reader = new StartReader(source, lead.length);
  const starts = reader.sequence();
  // Alternatives at the top are not anchored by the mark in front of the first.
  if (starts === null || reader.at < source.length) return null;
  // Behind what is no letter or figure, only a literal that begins with one has a place of its own.
  const placed = (start: string) => start.length >= FEWEST_LETTERS && (lead === '^' || /^\w/.test(start));
  return starts.every(placed) ? starts : null;
}

/** Whether a line has one of the beginnings at its own, or at its first letter or figure. */
export function hasStart(line: string, starts: readonly string[]): boolean {
  const word = line.search(/\w/);
  return starts.some((start) => line.startsWith(start) || (word > 0 && line.startsWith(start, word)));
}

/** Beginnings of a part of a pattern; `open`: whether those that are short go on with what follows the part. */
interface Part {
  readonly starts: readonly string[];
  readonly open: boolean;
}

const NOTHING: Part = { starts: [''], open: true };
const UNKNOWN: Part = { starts: [''], open: false };

/** Reads a pattern's source from left to right. Whatever it does not know, it takes for something that matches anything. */
class StartReader {
  at: number;
  readonly #source: string;

  constructor(source: string, from: number) {
    this.#source = source;
    this.at = from;
  }

  /** The beginnings of one alternative, up to a bar, a bracket that closes or the end; null where they are many. */
  sequence(): readonly string[] | null {
    return this.#alternative()?.starts ?? null;
  }

  #alternative(): Part | null {
    let starts: readonly string[] = [''];
    while (this.#goesOn()) {
      const part = this.#repeated(this.#atom());
      const longer = part === null ? null : joined(starts, part.starts);
      if (longer === null) return null;
      starts = longer;
      if (part!.open && !isCut(starts)) continue;
      this.#skip();
      return { starts, open: isCut(starts) };
    }
    return { starts, open: true };
  }

  #goesOn(): boolean {
    const char = this.#source[this.at];
    return char !== undefined && char !== '|' && char !== ')';
  }

  /** Goes to the end of the alternative. */
  #skip(): void {
    for (let depth = 0; this.at < this.#source.length; this.at++) {
      const char = this.#source[this.at]!;
      if (char === '\\') this.at++;
      else if (char === '[') this.#class();
      else if (char === '(') depth++;
      else if (char === ')' && depth-- === 0) return;
      else if (char === '|' && depth === 0) return;
    }
  }

  /** Goes to the bracket that closes a class; gives what stands in it. */
  #class(): string {
    const from = this.at + 1;
    for (this.at = from; this.#source[this.at] !== ']'; this.at++) if (this.#source[this.at] === '\\') this.at++;
    return this.#source.slice(from, this.at);
  }

  #atom(): Part | null {
    const char = this.#source[this.at]!;
    if (char === '(') return this.#group();
    if (char === '[') {
      const inside = this.#class();
      this.at++;
      return /^[^\\^-]{1,4}$/.test(inside) ? { starts: [...inside], open: true } : UNKNOWN;
    }
    this.at++;
    if (char === '^' || char === '$') return NOTHING;
    if (char === '.') return UNKNOWN;
    if (char !== '\\') return { starts: [char], open: true };
    const escaped = this.#source[this.at++]!;
    if (escaped === 'b' || escaped === 'B') return NOTHING;
    if (!/[a-zA-Z0-9]/.test(escaped)) return { starts: [escaped], open: true };
    // What is behind a class's name or a code is not read: nothing follows what is unknown.
    return UNKNOWN;
  }

  #group(): Part | null {
    this.at++;
    let look = false;
    if (this.#source[this.at] === '?') {
      const mark = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(this.#source.slice(this.at, this.at + 40))?.[0] ?? '';
      this.at += mark.length;
      look = /[=!]$/.test(mark);
    }
    const starts: string[] = [];
    let open = true;
    for (;;) {
      const part = this.#alternative();
      if (part === null) return null;
      starts.push(...part.starts);
      open &&= part.open;
      if (this.#source[this.at++] !== '|') break;
    }
    if (look) return NOTHING;
    const distinct = [...new Set(starts)];
    return distinct.length > MOST ? null : { starts: distinct, open };
  }

  #repeated(part: Part | null): Part | null {
    const mark = this.#source[this.at];
    if (part === null || (mark !== '*' && mark !== '+' && mark !== '?' && mark !== '{')) return part;
    if (mark === '?') {
      this.at++;
      return { starts: [...new Set(['', ...part.starts])], open: part.open };
    }
    const atLeast = mark === '+' || (mark === '{' && this.#source[this.at + 1] !== '0');
    this.at = mark === '{' ? this.#source.indexOf('}', this.at) + 1 : this.at + 1;
    return atLeast ? { starts: part.starts, open: isCut(part.starts) } : UNKNOWN;
  }
}

/** Whether all beginnings have the letters that are read: what follows makes no difference. */
function isCut(starts: readonly string[]): boolean {
  return starts.every((start) => start.length >= LETTERS);
}

/** Each of `heads` with each of `tails` behind it, cut; null where that is much. */
function joined(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (heads.length === 1 && tails.length === 1) return [(heads[0]! + tails[0]!).slice(0, LETTERS)];
  const all = new Set<string>();
  for (const head of heads) for (const tail of tails) all.add((head + tail).slice(0, LETTERS));
  return all.size > MOST ? null : [...all];
}
