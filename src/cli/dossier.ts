import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Dossier } from '../index.ts';
import { UsageError } from './failure.ts';

/** A dossier from a file, or with `-` from standard input. Rejects where it is none. */
export async function readDossier(path: string): Promise<Dossier> {
  const name = path === '-' ? 'Standard input' : path;
  const text = path === '-' ? await readAll(process.stdin) : await readFile(path, 'utf8').catch(explainMissing(path));
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is no JSON. Give the file that stemma collate --json wrote.`);
  }
  const { format, ...ledgers } = (parsed ?? {}) as Partial<Record<keyof Dossier, unknown>>;
  if (format === undefined)
    throw new UsageError(`${name} is no dossier. Give the file that stemma collate --json wrote.`);
  if (format !== FORMAT)
    throw new UsageError(
      `${name} is a dossier of another kind (${String(format)}). Write it anew with stemma collate --json.`,
    );
  const missing = LEDGERS.filter((ledger) => !Array.isArray(ledgers[ledger]));
  if (missing.length > 0 || typeof ledgers.lineage !== 'object')
    throw new UsageError(`${name} is only a part of a dossier. Write it anew with stemma collate --json.`);
  return parsed as Dossier;
}

const FORMAT: Dossier['format'] = 'stemma.dossier/1';

/** What no dossier is without. */
const LEDGERS = [
  'witnesses',
  'findings',
  'quotes',
  'figures',
  'times',
  'timeline',
  'names',
  'statements',
  'digest',
  'coverage',
  'commitments',
  'diagnostics',
] as const satisfies readonly (keyof Dossier)[];

/** A dossier is neither fetched nor looked for in a folder, so the advice for reports would mislead. */
function explainMissing(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === 'ENOENT')
      throw new Error(`There is no ${path}. Check the spelling, or write it with stemma collate --json ${path}.`);
    throw Object.assign(error, { path });
  };
}
