import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type CollateOptions, collate, type Dossier, type SourceDocument } from '../index.ts';
import { ThreadLost, workerPool } from './pool.ts';

/** Where the build puts the threads' program: chunks lie one folder below it. */
const BUILT = new URL('../worker.js', import.meta.url);

/**
 * Reports from which on threads are worth their start, which takes a third of a second of processor time: the work grows
 * with the pairs, and thirty reports are done in two seconds.
 */
const LEAST_REPORTS = 40;

/**
 * `collate`, on all cores where there are many reports. The dossier is the same. Where a thread is lost, all is done in this
 * one. `script`: the threads' program; nothing is shared where it is not there.
 */
export async function collateAmongThreads(
  documents: readonly SourceDocument[],
  options: Omit<CollateOptions, 'executor'>,
  script = BUILT,
): Promise<Dossier> {
  if (documents.length < LEAST_REPORTS || availableParallelism() === 1 || !existsSync(fileURLToPath(script)))
    return collate(documents, options);
  const executor = workerPool(script);
  try {
    return await collate(documents, { ...options, executor });
  } catch (error) {
    if (!(error instanceof ThreadLost)) throw error;
    return await collate(documents, options);
  } finally {
    await executor.close();
  }
}
