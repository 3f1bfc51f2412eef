import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what is kept lies unless told otherwise: what the system calls the place for a user's data. */
export function defaultDataFolder(env = process.env, platform = process.platform, home = homedir()): string {
  if (env.STEMMA_DATA) return env.STEMMA_DATA;
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Stemma');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Stemma');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'stemma');
}
