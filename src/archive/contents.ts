import { access, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { writeWhole } from '../io/write.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Characters of documents in files named by their hash, packed with gzip: `contents/9f/9f86….gz`. */
export class Contents {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Keeps `content`, unless it is there already; resolves once it is on the disk. */
  async keep(sha256: string, content: string): Promise<void> {
    const path = this.#path(sha256);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeWhole(path, await pack(content));
  }

  /** Rejects, with what to do, where the file is gone or broken. */
  async read(sha256: string): Promise<string> {
    const path = this.#path(sha256);
    try {
      return (await unpack(await readFile(path))).toString('utf8');
    } catch (error) {
      throw new Error(
        `${path} cannot be read (${(error as Error).message}). The archive is damaged: put the file back from a copy.`,
        { cause: error },
      );
    }
  }

  #path(sha256: string): string {
    return join(this.#folder, sha256.slice(0, 2), `${sha256}.gz`);
  }
}
