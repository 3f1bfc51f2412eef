import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Dossier } from '../index.ts';
import { decode } from '../io/charset.ts';
import { completed, type DossierOfContract, firstFault } from './dossier-shape.ts';
import { UsageError } from './failure.ts';

/**
 * A dossier from a file, or with `-` from standard input, in any encoding that a shell may have written it in. What the
 * contract does not ask for may be missing: a dossier from elsewhere has it filled in. Rejects, with what to do, where it
 * is no dossier or not a whole one.
 */
export async function readDossier(path: string): Promise<Dossier> {
  const name = path === '-' ? 'Standard input' : path;
  const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path).catch(explainMissing(path));
  const parsed = parseJson(bytes, name);
  const format = (parsed as Partial<Dossier> | null)?.format;
  if (format === undefined)
    throw new UsageError(`${name} is no dossier. Give the file that stemma collate --json wrote.`);
  if (format !== FORMAT)
    throw new UsageError(
      `${name} is a dossier of another kind (${String(format)}). Write it anew with stemma collate --json.`,
    );
  const fault = firstFault(parsed);
  if (fault !== null)
    throw new UsageError(`${name} is not a whole dossier: ${fault}. Write it anew with stemma collate --json.`);
  return completed(parsed as DossierOfContract);
}

const FORMAT: Dossier['format'] = 'stemma.dossier/1';

function parseJson(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(decode(bytes).text);
  } catch {
    throw new UsageError(`${name} is no JSON. Give the file that stemma collate --json wrote.`);
  }
}

/** A dossier is neither fetched nor looked for in a folder, so the advice for reports would mislead. */
function explainMissing(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error.code === 'ENOENT')
      throw new Error(`There is no ${path}. Check the spelling, or write it with stemma collate --json ${path}.`);
    throw Object.assign(error, { path });
  };
}
