import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Dossier } from '../index.ts';
import { UsageError } from './failure.ts';

/** A dossier from a file, or with `-` from standard input. Rejects where it is none. */
export async function readDossier(path: string): Promise<Dossier> {
  const name = path === '-' ? 'Standard input' : path;
  const text = path === '-' ? await readAll(process.stdin) : await readFile(path, 'utf8');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is no JSON. Give the file that stemma collate --json wrote.`);
  }
  const { format } = (parsed ?? {}) as { readonly format?: unknown };
  if (format !== 'stemma.dossier/1') {
    throw new UsageError(
      `${name} is no dossier of this version (format ${String(format)}). Write it anew with stemma collate --json.`,
    );
  }
  return parsed as Dossier;
}
