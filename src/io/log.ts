import { type FileHandle, open } from 'node:fs/promises';

/**
 * A file of JSON lines that only grows. A line counts once it is whole: what a killed process left unfinished at the end
 * is cut off when the file is next opened, so every line before it is as it was written.
 */
export class Log<T> {
  readonly #file: FileHandle;
  /** Bytes of whole lines. */
  #size: number;
  /** Appends follow one another, so that lines never mix. */
  #last: Promise<void> = Promise.resolve();

  private constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  /**
   * The log at `path`, made if there is none, and what it holds from byte `from` on, where a line begins; `ends`: the byte
   * behind each entry. Rejects if a whole line is no JSON.
   */
  static async open<T>(
    path: string,
    from = 0,
  ): Promise<{ readonly log: Log<T>; readonly entries: readonly T[]; readonly ends: readonly number[] }> {
    const file = await open(path, 'a+');
    try {
      const { size } = await file.stat();
      const bytes = Buffer.alloc(Math.max(0, size - from));
      await file.read(bytes, 0, bytes.length, from);
      const whole = bytes.lastIndexOf(0x0a) + 1;
      if (whole < bytes.length) await file.truncate(from + whole);
      const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
      const entries = lines.map((line, at) =>
        parse<T>(line, from === 0 ? `${path}: line ${at + 1}` : `${path}: line ${at + 1} after byte ${from}`),
      );
      let end = from;
      const ends = lines.map((line) => (end += Buffer.byteLength(line) + 1));
      return { log: new Log<T>(file, from + whole), entries, ends };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Bytes of all entries that are on the disk. */
  get size(): number {
    return this.#size;
  }

  /** Adds entries; resolves once they are on the disk. */
  append(...entries: readonly T[]): Promise<void> {
    const written = this.#last.then(async () => {
      const lines = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      await this.#file.appendFile(lines);
      await this.#file.datasync();
      this.#size += lines.length;
    });
    this.#last = written.catch(() => undefined);
    return written;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#file.close();
  }
}

function parse<T>(line: string, place: string): T {
  try {
    return JSON.parse(line) as T;
  } catch {
    throw new Error(`${place} is no JSON. Take the line out; everything else in the file stays as it is.`);
  }
}
