import type { Terminal } from './terminal.ts';

/** What a process tells its caller. */
export const Exit = { Done: 0, Failed: 1, Usage: 2, Findings: 3 } as const;

/** The command was called in a way that cannot mean anything. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Says on stderr what went wrong and gives back the exit code. The stack shows only where STEMMA_DEBUG is set. */
export function report(error: unknown, { err, paint }: Terminal): number {
  const problem = error instanceof Error ? error : new Error(String(error));
  err.write(`${paint('red', 'stemma:')} ${explain(problem)}\n`);
  if (process.env.STEMMA_DEBUG) err.write(`${problem.stack}\n`);
  return problem instanceof UsageError ? Exit.Usage : Exit.Failed;
}

/** System errors in words; errors of our own say already what, where and what next. */
function explain(error: Error & { readonly code?: string; readonly path?: string; readonly syscall?: string }): string {
  const where = error.path === undefined ? '' : ` ${error.path}`;
  switch (error.code) {
    case 'ENOENT':
      return `There is no${where || ' such file'}. Check the spelling.`;
    case 'EACCES':
    case 'EPERM':
      return `No permission to ${error.syscall ?? 'open'}${where}.`;
    case 'EISDIR':
      return `${where.trim() || 'That'} is a folder. Name a file in it.`;
    case 'ENOTDIR':
      return `A part of${where || ' that path'} is a file and no folder. Name another place.`;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `${NO_ROOM[error.code]}, and ${where === '' ? 'standard output is not whole' : `nothing was written to${where}`}. Make room and run the command again.`;
    case 'EROFS':
      return `${where.trim() || 'That place'} is read-only. Write somewhere else.`;
    default:
      return error.message;
  }
}

const NO_ROOM = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The share of the disk is used up',
  EFBIG: 'A file may not be as large',
} as const;
