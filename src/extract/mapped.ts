import type { OriginRun } from '../model/index.ts';

/** A text that knows where in the source each of its characters stands. Runs are in order of `text`. */
export interface Mapped {
  readonly text: string;
  readonly runs: readonly OriginRun[];
}

export const EMPTY: Mapped = { text: '', runs: [] };

/** White space as readers see it. Zero-width characters, soft hyphens and direction marks are taken out, not folded. */
const SPACE_OR_INVISIBLE =
  /[\s\u0085\u180e]+|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f]+/g;

/**
 * Writes a text from pieces of a source. White space of any kind and length becomes one space, none at the beginning;
 * everything else is taken over unchanged, so that `text[i]` is the source's character at the mapped place, or stands
 * for the white space or the character reference (`&rsquo;`) that begins there.
 */
export class MappedWriter {
  #text = '';
  #runs: [number, number, number][] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Whether a space at the end would be folded into one that is already there. */
  get #spaced(): boolean {
    return this.#text === '' || this.#text.endsWith(' ') || this.#text.endsWith('\n');
  }

  /** Takes over `chars`, which begin at `at` in the source and stand there one for one. */
  add(chars: string, at: number): void {
    let from = 0;
    SPACE_OR_INVISIBLE.lastIndex = 0;
    for (let match = SPACE_OR_INVISIBLE.exec(chars); match !== null; match = SPACE_OR_INVISIBLE.exec(chars)) {
      if (match.index > from) this.#put(chars.slice(from, match.index), at + from);
      if (isSpace(match[0]) && !this.#spaced) this.#put(' ', at + match.index);
      from = match.index + match[0].length;
    }
    if (from === 0) this.#put(chars, at);
    else if (from < chars.length) this.#put(chars.slice(from), at + from);
  }

  /** Takes over `chars`, decoded from a character reference at `at`: all of them are mapped to its beginning. */
  addDecoded(chars: string, at: number): void {
    for (const char of chars) {
      if (isSpace(char)) {
        if (!this.#spaced) this.#put(' ', at);
      } else if (char.search(SPACE_OR_INVISIBLE) < 0) this.#decoded(char, at);
    }
  }

  /** A space of the writer's own: where markup parts words that have no space between them. */
  space(): void {
    if (!this.#spaced) this.#text += ' ';
  }

  finish(): Mapped {
    return trimEnd({ text: this.#text, runs: this.#runs });
  }

  #put(chars: string, at: number): void {
    if (chars === '') return;
    const last = this.#runs.at(-1);
    if (last !== undefined && last[0] + last[2] === this.#text.length && last[1] + last[2] === at)
      last[2] += chars.length;
    else this.#runs.push([this.#text.length, at, chars.length]);
    this.#text += chars;
  }

  #decoded(char: string, at: number): void {
    this.#runs.push([this.#text.length, at, char.length]);
    this.#text += char;
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

/** Texts one after the other with `glue` between them; the glue stands nowhere in the source. */
export function join(parts: readonly Mapped[], glue: string): Mapped {
  let text = '';
  const runs: OriginRun[] = [];
  parts.forEach((part, index) => {
    if (index > 0) text += glue;
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
