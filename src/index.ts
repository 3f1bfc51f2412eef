import type { Dossier, SourceDocument } from './model/index.ts';
import { assemble, flow, type Memo, memoryMemo, run, type StageEvent, type WitnessExecutor } from './pipeline/index.ts';

export type * from './model/index.ts';
export { type Memo, memoryMemo, type StageEvent, type WitnessExecutor } from './pipeline/index.ts';
export { VERSION } from './version.ts';

export interface CollateOptions {
  /** Results of earlier runs; hand the same memo in again and only what is new is computed. */
  readonly memo?: Memo;
  /** Computes witness stages elsewhere (worker threads). */
  readonly executor?: WitnessExecutor;
  /** Called after each piece of work. */
  readonly onProgress?: (event: StageEvent) => void;
  /** Stops between two pieces of work; `collate` then rejects with `signal.reason`. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
}

/**
 * Lays reports of one event side by side. Sigils (A, B, …) follow the order of `documents`; nothing else does.
 * Odd content becomes a diagnostic of the dossier; rejects only when `signal` aborts.
 */
export async function collate(documents: readonly SourceDocument[], options: CollateOptions = {}): Promise<Dossier> {
  const { memo = memoryMemo(), executor, onProgress, signal } = options;
  const running = run(flow, documents, executor === undefined ? { memo } : { memo, executor });
  for (;;) {
    const next = await running.next();
    if (next.done === true) return assemble(next.value);
    onProgress?.(next.value);
    if (signal?.aborted === true) throw signal.reason ?? new Error('Stopped before the dossier was complete.');
  }
}
