import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../io/folder.ts';
import { LockTaken, takeLock } from '../../io/lock.ts';
import { newId, StoredDossier } from './dossier.ts';

/** What a dossier's id looks like: no path can be written with it. */
export const DOSSIER_ID = /^[a-z2-9]{12}$/;

/** All dossiers of one data folder. Only one process has a folder at a time. */
export class Store {
  readonly folder: string;
  readonly #dossiers = new Map<string, StoredDossier>();
  readonly #leave: () => Promise<void>;
  /** Dossiers whose folder cannot be read, and why. */
  readonly broken: readonly { readonly id: string; readonly message: string }[];

  private constructor(
    folder: string,
    dossiers: readonly StoredDossier[],
    broken: Store['broken'],
    leave: () => Promise<void>,
  ) {
    this.folder = folder;
    this.#leave = leave;
    this.broken = broken;
    for (const dossier of dossiers) this.#dossiers.set(dossier.id, dossier);
  }

  /** The store in `folder`, made if there is none. Rejects while another process has it. */
  static async open(folder: string): Promise<Store> {
    await makeFolder(join(folder, 'dossiers'));
    const leave = await takeLock(join(folder, 'lock')).catch((error: Error) => {
      throw error instanceof LockTaken ? new FolderTaken(folder, error) : error;
    });
    const dossiers: StoredDossier[] = [];
    const broken: { id: string; message: string }[] = [];
    for (const id of await readdir(join(folder, 'dossiers'))) {
      if (!DOSSIER_ID.test(id)) {
        // What was being made or taken away when the process was killed.
        if (id.endsWith('.gone')) await rm(join(folder, 'dossiers', id), { recursive: true, force: true });
        continue;
      }
      try {
        const dossier = await StoredDossier.open(id, join(folder, 'dossiers', id));
        if (dossier.state.created !== '') dossiers.push(dossier);
        else await dossier.close();
      } catch (error) {
        broken.push({ id, message: (error as Error).message });
      }
    }
    return new Store(folder, dossiers, broken, leave);
  }

  /** The latest changed first. */
  list(): readonly StoredDossier[] {
    return [...this.#dossiers.values()].sort((a, b) => (a.state.changed < b.state.changed ? 1 : -1));
  }

  get(id: string): StoredDossier | undefined {
    return this.#dossiers.get(id);
  }

  async create(name: string): Promise<StoredDossier> {
    const id = newId();
    const dossier = await StoredDossier.open(id, join(this.folder, 'dossiers', id));
    await dossier.create(name);
    this.#dossiers.set(id, dossier);
    return dossier;
  }

  /** Takes a dossier and everything in it away. A name that no dossier has comes first, so that it goes as a whole. */
  async remove(id: string): Promise<void> {
    const dossier = this.#dossiers.get(id);
    if (dossier === undefined) return;
    this.#dossiers.delete(id);
    await dossier.close();
    const gone = `${dossier.folder}.gone`;
    await rename(dossier.folder, gone);
    await rm(gone, { recursive: true, force: true });
  }

  async close(): Promise<void> {
    for (const dossier of this.#dossiers.values()) await dossier.close();
    await this.#leave();
  }
}

/** The folder is another server's. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';

  constructor(folder: string, cause: LockTaken) {
    super(
      `${folder} is in use by another stemma serve (process ${cause.owner}). Use that one, stop it, or choose another folder with --data.`,
      { cause },
    );
  }
}
