import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes `content` to `path` whole or not at all: to a new file beside it, flushed, then renamed over it. Rejects with
 * the system's error, `path` set to the file asked for; what stood there before still stands there then. A link stays a
 * link, and what is no file (a device, a pipe) is written into, never replaced.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const present = await stat(path).catch(() => null);
  if (present !== null && !present.isFile() && !present.isDirectory()) {
    await writeFile(path, content).catch((error: Error) => {
      throw Object.assign(error, { path });
    });
    return;
  }
  const target = present === null ? path : await realpath(path);
  const draft = `${target}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    if (present === null && (error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`There is no folder for ${path}. Make it first, or write somewhere else.`, { cause: error });
    throw Object.assign(error as Error, { path });
  }
}
