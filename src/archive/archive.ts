import type { Stats } from 'node:fs';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defaultDataFolder } from '../io/data-folder.ts';
import { makeFolder } from '../io/folder.ts';
import { LockTaken, takeLock } from '../io/lock.ts';
import { Log } from '../io/log.ts';
import type { SourceDocument } from '../model/index.ts';
import { Contents } from './contents.ts';
import { type ArchivedSource, type ArchiveEvent, documentOf, sourceOf } from './entry.ts';
import { Index } from './index.ts';
import type { Reading } from './reading.ts';

/** What became of a document that was to be added. `version`: its place had another text before; `empty`: it holds no text. */
export type Outcome = 'added' | 'version' | 'known' | 'empty';

interface ArchiveOptions {
  /** Milliseconds to wait for another process; it has the archive for as long as it writes one batch. */
  readonly patience?: number;
  /** Called while the index is made anew, with the reports that are in it and how many there are. */
  readonly onRebuild?: (done: number, of: number) => void;
  /** Called before an index is thrown away because it is damaged, with what SQLite says of it. */
  readonly onDamage?: (what: string) => void;
}

/** An archive that is not there. */
export class NoArchive extends Error {
  override readonly name = 'NoArchive';
}

/** Where the archive lies unless told otherwise. */
export function defaultArchiveFolder(env = process.env): string {
  return env.STEMMA_ARCHIVE || join(defaultDataFolder(env), 'archive');
}

/** Reports that are read again and written into the index at once, when it is made anew. */
const BATCH = 200;
const PATIENCE = 30_000;
/** Bytes of the log by whose hash an index knows it again. */
const TAIL = 256;

/**
 * Reports on the disk, in a folder of their own: `log.jsonl`, the truth; `contents/`, their characters by hash; `index.sqlite`,
 * which is made from both. Each call takes the folder's lock, brings the index up to the log, and lets go: any number of
 * processes can use one archive, one after the other.
 */
export class Archive {
  readonly folder: string;
  readonly #contents: Contents;
  readonly #options: ArchiveOptions;

  constructor(folder: string, options: ArchiveOptions = {}) {
    this.folder = resolve(folder);
    this.#contents = new Contents(join(this.folder, 'contents'));
    this.#options = options;
  }

  /** Makes an archive, if there is none. Rejects where the folder holds something else: nothing is strewn among a user's files. */
  async make(): Promise<void> {
    if (await this.#isThere()) return;
    await makeFolder(this.folder);
    const other = (await readdir(this.folder)).find((name) => !OWN.test(name));
    if (other !== undefined)
      throw new NoArchive(
        `${this.folder} holds other files (${other}) and is no archive. Name a folder that is empty or not there yet: --archive FOLDER`,
      );
    await (await open(this.#log, 'a')).close();
  }

  /**
   * Adds documents, all at once or none; resolves once they are on the disk. A document is known if the same bytes, or the
   * same text, came from the same place before; of another text from there both are kept.
   */
  async add(documents: readonly SourceDocument[]): Promise<readonly Outcome[]> {
    const whole = documents.map(wellFormed);
    const sources = whole.map(sourceOf);
    const known = await this.use((index) => new Set(sources.map(({ name }) => name).filter((name) => index.has(name))));
    const { readingOf } = await import('./reading.ts');
    // Read before the lock is taken: it is most of the work.
    const readings = new Map<string, Reading>();
    for (const [at, { name }] of sources.entries())
      if (!known.has(name) && !readings.has(name)) readings.set(name, readingOf(whole[at]!));
    return this.#open(async (index, log) => {
      const at = new Date().toISOString();
      const events: ArchiveEvent[] = [];
      const kept: Promise<void>[] = [];
      return index.db.whole(async () => {
        const outcomes = sources.map((source, i): Outcome => {
          const reading = readings.get(source.name);
          if (reading === undefined || index.has(source.name)) return 'known';
          if (reading.report.text === '') return 'empty';
          const versions = index.versionsOf(source, reading);
          if (versions === 'same') return 'known';
          index.add(source, at, reading);
          events.push({ type: 'added', at, source });
          kept.push(this.#contents.keep(source.content, whole[i]!.content));
          return versions === 'none' ? 'added' : 'version';
        });
        await Promise.all(kept);
        if (events.length > 0) {
          await log.append(...events);
          await this.#reached(index, log.size);
        }
        return outcomes;
      });
    });
  }

  /** What `work` makes of the index, brought up to the log. Rejects with `NoArchive` where there is no archive. */
  use<T>(work: (index: Index) => T): Promise<T> {
    return this.#open(async (index) => work(index));
  }

  /** The documents of these names, in their order; null for a name that there is not. */
  async documents(names: readonly string[]): Promise<readonly (SourceDocument | null)[]> {
    const sources = await this.use((index) => names.map((name) => index.source(name)));
    return Promise.all(sources.map((source) => (source === null ? null : this.#document(source))));
  }

  async #document(source: ArchivedSource): Promise<SourceDocument> {
    return documentOf(source, await this.#contents.read(source.content));
  }

  /** Does `work` with the index. Where the index turns out to be damaged it is made anew, and `work` is done once more. */
  async #open<T>(work: (index: Index, log: Log<ArchiveEvent>) => Promise<T>): Promise<T> {
    if (!(await this.#isThere()))
      throw new NoArchive(`There is no archive in ${this.folder}. Make one: stemma archive add SOURCE…`);
    const letGo = await this.#take();
    try {
      try {
        return await this.#once(work);
      } catch (error) {
        if (!isDamage(error, this.#path)) throw error;
        this.#options.onDamage?.((error as Error).message);
        await this.#drop();
        return await this.#once(work);
      }
    } finally {
      await letGo();
    }
  }

  async #once<T>(work: (index: Index, log: Log<ArchiveEvent>) => Promise<T>): Promise<T> {
    const { index, log } = await this.#current();
    try {
      return await work(index, log);
    } finally {
      close(index);
      await log.close();
    }
  }

  /** Whether there is an archive. Rejects where the folder is a file. */
  async #isThere(): Promise<boolean> {
    const folder = await infoOf(this.folder);
    if (folder !== null && !folder.isDirectory())
      throw new NoArchive(`${this.folder} is a file. Name the folder of an archive: --archive FOLDER`);
    return folder !== null && (await infoOf(this.#log)) !== null;
  }

  async #take(): Promise<() => Promise<void>> {
    try {
      return await takeLock(join(this.folder, 'lock'), this.#options.patience ?? PATIENCE);
    } catch (error) {
      if (!(error instanceof LockTaken)) throw error;
      throw new Error(
        `${this.folder} is in use by another process (${error.owner}), and has been for long. Wait until it is done, or stop it. If it is no stemma, remove the file "lock" there.`,
        { cause: error },
      );
    }
  }

  /** The index and the log, the one brought up to the other. */
  async #current(): Promise<{ readonly index: Index; readonly log: Log<ArchiveEvent> }> {
    const index = await this.#index();
    try {
      const { log, entries, ends } = await Log.open<ArchiveEvent>(this.#log, index.upto);
      if (entries.length > 0) await this.#catchUp(index, entries, ends);
      return { index, log };
    } catch (error) {
      close(index);
      throw error;
    }
  }

  /** The index that fits the log, empty where there was none. */
  async #index(): Promise<Index> {
    if ((await infoOf(this.#path))?.isDirectory() === true)
      throw new Error(`${this.#path} is a folder. Take it away, and the index is made anew.`);
    const index = new Index(this.#path);
    try {
      if (await index.fits((end) => this.#tail(end))) return index;
    } catch (error) {
      close(index);
      throw error;
    }
    close(index);
    await this.#drop();
    const made = new Index(this.#path);
    made.make();
    return made;
  }

  /** Throws the index away: all of it can be made again. */
  async #drop(): Promise<void> {
    for (const end of ['', '-wal', '-journal']) await rm(`${this.#path}${end}`, { force: true });
  }

  /** Writes what the log has beyond the index into it, a batch at a time: a process that is killed goes on from there. */
  async #catchUp(index: Index, entries: readonly ArchiveEvent[], ends: readonly number[]): Promise<void> {
    const { readingOf } = await import('./reading.ts');
    const { onRebuild } = this.#options;
    const before = index.size;
    for (let from = 0; from < entries.length; from += BATCH) {
      const to = Math.min(from + BATCH, entries.length);
      await index.db.whole(async () => {
        for (const { type, at, source } of entries.slice(from, to)) {
          if (type !== 'added' || index.has(source.name)) continue;
          index.add(source, at, readingOf(await this.#document(source)));
        }
        await this.#reached(index, ends[to - 1]!);
      });
      onRebuild?.(before + to, before + entries.length);
    }
  }

  async #reached(index: Index, upto: number): Promise<void> {
    index.reached(upto, (await this.#tail(upto)) ?? Buffer.alloc(0));
  }

  /** The bytes of the log before byte `end`; null where it is shorter. */
  async #tail(end: number): Promise<Buffer | null> {
    if (end === 0) return Buffer.alloc(0);
    const file = await open(this.#log, 'r').catch(() => null);
    if (file === null) return null;
    try {
      if ((await file.stat()).size < end) return null;
      const from = Math.max(0, end - TAIL);
      const { buffer } = await file.read(Buffer.alloc(end - from), 0, end - from, from);
      return buffer;
    } finally {
      await file.close();
    }
  }

  get #log(): string {
    return join(this.folder, 'log.jsonl');
  }

  get #path(): string {
    return join(this.folder, 'index.sqlite');
  }
}

/** Characters that UTF-8 can write: half a pair becomes a mark of the same length. */
function wellFormed(document: SourceDocument): SourceDocument {
  if (!/\p{Surrogate}/u.test(document.content)) return document;
  return { ...document, content: Buffer.from(document.content).toString('utf8') };
}

/** What lies in an archive's folder, and what systems put into any folder. */
const OWN =
  /^(?:log\.jsonl|feeds\.json.*|contents|index\.sqlite.*|lock(?:\.clearing)?|\..*|desktop\.ini|Thumbs\.db|lost\+found)$/;

/** What SQLite says where the file is not to blame: no new index would help. */
const NOT_THE_FILE = /full$|out of memory|syntax error|unterminated|too big|too many/i;

/** Whether an error comes from a damaged index: SQLite says so, or rows are not what was written, and the file is not whole. */
function isDamage(error: unknown, path: string): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'SQLite3Error') return !NOT_THE_FILE.test(error.message);
  const isOfRows = [SyntaxError, TypeError, RangeError, WebAssembly.RuntimeError].some((kind) => error instanceof kind);
  return isOfRows && !Index.isWhole(path);
}

/** Closes an index; one that is damaged may not even be closed, and what was wrong with it has been said. */
function close(index: Index): void {
  try {
    index.close();
  } catch (error) {
    if ((error as Error).name !== 'SQLite3Error') throw error;
  }
}

async function infoOf(path: string): Promise<Stats | null> {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}
