import type { OriginRun } from '../model/index.ts';

/** A text that knows where in the source each of its characters stands. Runs are in order of `text`. */
export interface Mapped {
  readonly text: string;
  readonly runs: readonly OriginRun[];
}

export const EMPTY: Mapped = { text: '', runs: [] };

/**
 * What does not stay as it is: white space other than a single space, and what cannot be seen. Zero-width characters, soft
 * hyphens, direction marks and controls are taken out, not folded.
 */
const CHANGED =
  /[\s\u0085\u180e]{2,}|[^\S ]|[\u0085\u180e]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f]+/g;

/**
 * Writes a text from pieces of a source. White space of any kind and length becomes one space, none at the beginning;
 * everything else is taken over unchanged, so that `text[i]` is the source's character at the mapped place, or stands
 * for the white space or the character reference (`&rsquo;`) that begins there. Linear.
 */
export class MappedWriter {
  #text = '';
  #runs: [number, number, number][] = [];
  /** Whether another space would be folded into what is there. (Asking the text would flatten it, each time anew.) */
  #spaced = true;

  get length(): number {
    return this.#text.length;
  }

  /** Takes over `chars`, which begin at `at` in the source and stand there one for one. */
  add(chars: string, at: number): void {
    let from = 0;
    CHANGED.lastIndex = 0;
    for (let match = CHANGED.exec(chars); match !== null; match = CHANGED.exec(chars)) {
      this.#put(chars, from, match.index, at);
      if (isSpace(match[0])) this.#space(at + match.index);
      from = match.index + match[0].length;
    }
    this.#put(chars, from, chars.length, at);
  }

  /** Takes over `chars`, decoded from a character reference at `at`: all of them are mapped to its beginning. */
  addDecoded(chars: string, at: number): void {
    for (const char of chars) {
      if (isSpace(char) || char === ' ') this.#space(at);
      else if (char.search(CHANGED) < 0) {
        this.#runs.push([this.#text.length, at, char.length]);
        this.#text += char;
        this.#spaced = false;
      }
    }
  }

  /** A space of the writer's own: where markup parts words that have no space between them. */
  space(): void {
    if (this.#spaced) return;
    this.#text += ' ';
    this.#spaced = true;
  }

  finish(): Mapped {
    return trimEnd({ text: this.#text, runs: this.#runs });
  }

  /** Takes over [from, to) of `chars`, where no two spaces stand together. */
  #put(chars: string, from: number, to: number, at: number): void {
    const start = this.#spaced && chars[from] === ' ' ? from + 1 : from;
    if (start >= to) return;
    this.#run(at + start, to - start);
    this.#text += chars.slice(start, to);
    this.#spaced = chars[to - 1] === ' ';
  }

  #space(at: number): void {
    if (this.#spaced) return;
    this.#run(at, 1);
    this.#text += ' ';
    this.#spaced = true;
  }

  #run(at: number, length: number): void {
    const last = this.#runs.at(-1);
    const joins = last !== undefined && last[0] + last[2] === this.#text.length && last[1] + last[2] === at;
    if (joins) last[2] += length;
    else this.#runs.push([this.#text.length, at, length]);
  }
}

function isSpace(chars: string): boolean {
  return /[\s\u0085\u180e]/.test(chars) && chars !== '\ufeff';
}

/** The part [from, to) of a mapped text. */
export function slice({ text, runs }: Mapped, from: number, to = text.length): Mapped {
  const cut: OriginRun[] = [];
  for (const [at, source, length] of runs) {
    const start = Math.max(at, from);
    const end = Math.min(at + length, to);
    if (start < end) cut.push([start - from, source + start - at, end - start]);
  }
  return { text: text.slice(from, to), runs: cut };
}

/** Where in the source a text begins. */
export function sourceOf({ runs }: Mapped): number {
  return runs[0]?.[1] ?? 0;
}

/** Without white space at either end. */
export function trim(mapped: Mapped): Mapped {
  const from = mapped.text.length - mapped.text.trimStart().length;
  const to = mapped.text.trimEnd().length;
  return from === 0 && to === mapped.text.length ? mapped : slice(mapped, Math.min(from, to), to);
}

function trimEnd(mapped: Mapped): Mapped {
  const to = mapped.text.trimEnd().length;
  return to === mapped.text.length ? mapped : slice(mapped, 0, to);
}

/**
 * Texts one after the other with `glue` between them, one for all or one in front of each; the glue stands nowhere in the
 * source. Linear.
 */
export function join(parts: readonly Mapped[], glue: string | readonly string[]): Mapped {
  let text = '';
  const runs: OriginRun[] = [];
  parts.forEach((part, index) => {
    if (index > 0) text += typeof glue === 'string' ? glue : glue[index]!;
    for (const [at, source, length] of part.runs) runs.push([at + text.length, source, length]);
    text += part.text;
  });
  return { text, runs };
}

/** `source` from `from` to `to`, folded as `MappedWriter` folds. */
export function mapped(source: string, from = 0, to = source.length): Mapped {
  const writer = new MappedWriter();
  writer.add(source.slice(from, to), from);
  return writer.finish();
}
