import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../io/folder.ts';
import { Log } from '../../io/log.ts';
import type { NamedBytes } from '../../io/sources.ts';
import { writeWhole } from '../../io/write.ts';
import type { GivenMetadata } from '../../model/index.ts';
import { after, type DossierEvent, type DossierState, type StoredSource, stateAfter } from './events.ts';

/** What somebody hands in: bytes, and what is known of them. */
export interface Handed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  readonly declaredType?: string;
  readonly declaredCharset?: string;
}

/**
 * One dossier on the disk: `events.jsonl`, the truth; `sources/`, the bytes handed in, named by their hash; `results/`,
 * which can be thrown away. Whatever is killed when, the log says what was done and the sources it names are there.
 */
export class StoredDossier {
  readonly id: string;
  readonly folder: string;
  readonly #log: Log<DossierEvent>;
  #state: DossierState;

  private constructor(id: string, folder: string, log: Log<DossierEvent>, state: DossierState) {
    this.id = id;
    this.folder = folder;
    this.#log = log;
    this.#state = state;
  }

  static async open(id: string, folder: string): Promise<StoredDossier> {
    await makeFolder(join(folder, 'sources'));
    await makeFolder(join(folder, 'results'));
    const { log, entries } = await Log.open<DossierEvent>(join(folder, 'events.jsonl'));
    return new StoredDossier(id, folder, log, stateAfter(entries));
  }

  get state(): DossierState {
    return this.#state;
  }

  /** Writes down what happened; resolves once it is on the disk. */
  async #happened(
    event: DossierEvent extends infer E ? (E extends DossierEvent ? Omit<E, 'at'> : never) : never,
  ): Promise<void> {
    const dated = { at: new Date().toISOString(), ...event } as DossierEvent;
    await this.#log.append(dated);
    this.#state = after(this.#state, dated);
  }

  create(name: string): Promise<void> {
    return this.#happened({ type: 'created', name });
  }

  rename(name: string): Promise<void> {
    return this.#happened({ type: 'renamed', name });
  }

  /** Keeps a source. One with the same bytes and name is already there, and is given back. */
  async add({ bytes, name, url, declaredType, declaredCharset }: Handed): Promise<StoredSource> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const twin = this.#state.sources.find(
      (source) => source.sha256 === sha256 && (source.url ?? source.name) === (url ?? name),
    );
    if (twin !== undefined) return twin;
    const source: StoredSource = {
      id: newId(),
      name: this.#freeName(name),
      sha256,
      bytes: bytes.length,
      ...(url === undefined ? {} : { url }),
      ...(declaredType === undefined ? {} : { declaredType }),
      ...(declaredCharset === undefined ? {} : { declaredCharset }),
    };
    await writeWhole(this.#path(source), bytes);
    await this.#happened({ type: 'added', source });
    return source;
  }

  async remove(source: StoredSource): Promise<void> {
    await this.#happened({ type: 'removed', source: source.id });
    if (!this.#state.sources.some(({ sha256 }) => sha256 === source.sha256))
      await rm(this.#path(source), { force: true });
  }

  tell(source: string, given: GivenMetadata): Promise<void> {
    return this.#happened({ type: 'told', source, given });
  }

  decide(finding: string, decision: 'accepted' | 'rejected' | null, note: string): Promise<void> {
    return this.#happened({ type: 'decided', finding, decision, note });
  }

  /** The sources as the readers of reports take them, in the order in which they were added. */
  sources(): readonly NamedBytes[] {
    return this.#state.sources.map((source) => {
      const { name, url, declaredType, declaredCharset, given } = source;
      return {
        name: url ?? name,
        bytes: () => this.bytes(source),
        ...(url === undefined ? {} : { url }),
        ...(declaredType === undefined ? {} : { declaredType }),
        ...(declaredCharset === undefined ? {} : { declaredCharset }),
        ...(given === undefined ? {} : { given }),
      };
    });
  }

  bytes(source: StoredSource): Promise<Buffer> {
    return readFile(this.#path(source));
  }

  /** Keeps a result and lets go of all but it and the one before. */
  async keep(key: string, json: string): Promise<void> {
    await writeWhole(this.#result(key), json);
    await this.#happened({ type: 'collated', key });
    for (const name of await readdir(join(this.folder, 'results'))) {
      if (!this.#state.results.some((kept) => name === `${kept}.json`)) {
        await rm(join(this.folder, 'results', name), { force: true });
      }
    }
  }

  /** A kept result's JSON; null where there is none. */
  async result(key: string): Promise<string | null> {
    return readFile(this.#result(key), 'utf8').catch(() => null);
  }

  async has(key: string): Promise<boolean> {
    return stat(this.#result(key)).then(
      () => this.#state.results.at(-1) === key,
      () => false,
    );
  }

  close(): Promise<void> {
    return this.#log.close();
  }

  #path({ sha256 }: StoredSource): string {
    return join(this.folder, 'sources', sha256);
  }

  #result(key: string): string {
    return join(this.folder, 'results', `${key}.json`);
  }

  /** The last part of a name, and a number where the dossier has one of that name. */
  #freeName(name: string): string {
    const plain = name.split(/[\\/]/).at(-1) || 'report.txt';
    const taken = new Set(this.#state.sources.map((source) => source.name));
    const dot = plain.lastIndexOf('.');
    const [stem, end] = dot > 0 ? [plain.slice(0, dot), plain.slice(dot)] : [plain, ''];
    let free = plain;
    for (let number = 2; taken.has(free); number++) free = `${stem} (${number})${end}`;
    return free;
  }
}

/** An id that says nothing and that nobody guesses: 60 bits in base 32. */
export function newId(): string {
  const digits = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [...randomBytes(12)].map((byte) => digits[byte & 31]).join('');
}
