import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, readable by the user alone; one that is there stays as it is. In place of Node's
 * `recursive`, which never ends where the system denies a folder within one that is there, as /proc does. Rejects with the
 * system's error, or one that says what is in the way.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await isFolder(path))) return;
    if (code === 'EEXIST') throw new Error(`${path} is a file. Name a folder.`, { cause: error });
    if (code !== 'ENOENT') throw error;
    const parent = dirname(path);
    if (parent === path || (await isFolder(parent)))
      throw new Error(`The folder ${path} cannot be made in this place. Name another one.`, { cause: error });
    await makeFolder(parent);
    // The parent is there now: this ends.
    await makeFolder(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}
