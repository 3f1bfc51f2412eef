import { open, readFile, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Another process has the lock. */
export class LockTaken extends Error {
  override readonly name = 'LockTaken';
  /** That process; 0 where the lock does not say. */
  readonly owner: number;

  constructor(path: string, owner: number) {
    super(`${path} is held by process ${owner}.`);
    this.owner = owner;
  }
}

/** Locks that this process has: its own number in any other is that of a killed process, which had the same. */
const held = new Set<string>();

/** Milliseconds between two tries, at least and at most: those who wait should not come at once. */
const PAUSE = [5, 25] as const;
/** Milliseconds after which a lock without a number, or the mark of somebody who clears one away, is left over. */
const UNFINISHED = 2000;

/**
 * Takes the lock file at `path` for this process; gives back how to let go of it. A lock that a killed process left behind
 * does not count. Rejects with `LockTaken` if another process still has it after `patience` milliseconds.
 */
export async function takeLock(path: string, patience = 0): Promise<() => Promise<void>> {
  const until = performance.now() + patience;
  for (;;) {
    if (await made(path)) {
      held.add(path);
      return async () => {
        held.delete(path);
        await rm(path, { force: true });
      };
    }
    const owner = await ownerOf(path);
    if (owner === 'nobody') await clear(path);
    else if (performance.now() >= until) throw new LockTaken(path, owner);
    else await sleep(PAUSE[0] + Math.random() * (PAUSE[1] - PAUSE[0]));
  }
}

/** Whether the lock could be made; false where there is one. */
async function made(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that has the lock, 0 for one that has not yet said which it is. */
async function ownerOf(path: string): Promise<number | 'nobody'> {
  const text = await readFile(path, 'utf8').catch(() => null);
  // It was let go of in between: not a reason to clear anything away.
  if (text === null) return 0;
  const owner = Number(text);
  if (!(owner > 0)) return (await isOld(path)) ? 'nobody' : 0;
  if (owner === process.pid) return held.has(path) ? owner : 'nobody';
  return isAlive(owner) ? owner : 'nobody';
}

/**
 * Takes away a lock that nobody has. One process at a time, which looks again: another may have cleared it away in between
 * and taken it.
 */
async function clear(path: string): Promise<void> {
  const mark = `${path}.clearing`;
  if (!(await made(mark))) {
    if (await isOld(mark)) await rm(mark, { force: true });
    else await sleep(PAUSE[0]);
    return;
  }
  try {
    if ((await ownerOf(path)) === 'nobody') await rm(path, { force: true });
  } finally {
    await rm(mark, { force: true });
  }
}

async function isOld(path: string): Promise<boolean> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > UNFINISHED,
    () => false,
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
