import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where dossiers lie unless told otherwise: what the system calls the place for a user's data. */
export function defaultDataFolder(env = process.env, platform = process.platform, home = homedir()): string {
  if (env.STEMMA_DATA) return env.STEMMA_DATA;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Stemma');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Stemma');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'stemma');
}

/** The folder is another server's. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
}

/**
 * Takes a data folder for this process, making it if there is none; gives back how to leave it. A lock that a killed
 * process left behind does not count. Rejects with `FolderTaken` while another process has it.
 */
export async function takeFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(join(folder, 'dossiers'), { recursive: true, mode: 0o700 });
  const lock = join(folder, 'lock');
  for (let attempt = 0; ; attempt++) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 2) throw error;
    }
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (owner > 0 && owner !== process.pid && isAlive(owner)) {
      throw new FolderTaken(
        `${folder} is in use by another stemma serve (process ${owner}). Use that one, stop it, or choose another folder with --data.`,
      );
    }
    await rm(lock, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
