import { type FileHandle, open } from 'node:fs/promises';

/**
 * A file of JSON lines that only grows. A line counts once it is whole: what a killed process left unfinished at the end
 * is cut off when the file is next opened, so every line before it is as it was written.
 */
export class Log<T> {
  readonly #file: FileHandle;
  /** Appends follow one another, so that lines never mix. */
  #last: Promise<void> = Promise.resolve();

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** The log at `path`, made if there is none, and what it holds. Rejects if a whole line is no JSON. */
  static async open<T>(path: string): Promise<{ readonly log: Log<T>; readonly entries: readonly T[] }> {
    const file = await open(path, 'a+');
    try {
      const bytes = await file.readFile();
      const whole = bytes.lastIndexOf(0x0a) + 1;
      if (whole < bytes.length) await file.truncate(whole);
      const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
      const entries = lines.map((line, at) => parse<T>(line, path, at + 1));
      return { log: new Log<T>(file), entries };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Adds an entry; resolves once it is on the disk. */
  append(entry: T): Promise<void> {
    const written = this.#last.then(async () => {
      await this.#file.appendFile(`${JSON.stringify(entry)}\n`);
      await this.#file.datasync();
    });
    this.#last = written.catch(() => undefined);
    return written;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#file.close();
  }
}

function parse<T>(line: string, path: string, number: number): T {
  try {
    return JSON.parse(line) as T;
  } catch {
    throw new Error(
      `${path}: line ${number} is no JSON. Take the line out; everything else in the file stays as it is.`,
    );
  }
}
