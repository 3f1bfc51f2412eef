import { Worker } from 'node:worker_threads';
import type { CollateOptions, Memo, StageEvent } from '../index.ts';
import { collate, memoryMemo } from '../index.ts';
import type { Diagnostic, SourceDocument } from '../model/index.ts';

/** Works out dossiers and gives back their JSON, as the command line writes it. What it has worked out, it remembers. */
export interface Collator {
  /** Rejects with `signal.reason` where the signal aborts. */
  collate(documents: readonly SourceDocument[], options: CollatorOptions): Promise<string>;
  close(): Promise<void>;
}

type CollatorOptions = Pick<CollateOptions, 'onProgress'> & {
  readonly diagnostics: readonly Diagnostic[];
  readonly signal: AbortSignal;
};

/** Works in this thread: for tests, and where there are no threads. */
export function collatorHere(memo: Memo = memoryMemo()): Collator {
  return {
    async collate(documents, { onProgress, ...options }) {
      const dossier = await collate(documents, {
        ...options,
        memo,
        ...(onProgress === undefined ? {} : { onProgress }),
      });
      return `${JSON.stringify(dossier)}\n`;
    },
    close: async () => undefined,
  };
}

/** Where the build puts the thread's program: chunks lie one folder below it. */
const BUILT = new URL('../collate-worker.js', import.meta.url);

/** A job for the thread. `stop`: one byte that becomes 1 when nobody wants the result any more. */
export interface Job {
  readonly documents: readonly SourceDocument[];
  readonly diagnostics: readonly Diagnostic[];
  readonly stop: SharedArrayBuffer;
}

/** What the thread sends back. */
export type Word =
  | { readonly progress: StageEvent }
  | { readonly json: string }
  | { readonly stopped: true }
  | { readonly failure: string };

/**
 * Works in one thread of its own that runs `script`, so that this one stays free to answer. Jobs wait for one another. A thread that dies fails its job; the next job starts another.
 */
export function collatorInThread(script: URL = BUILT): Collator {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function run(
    documents: readonly SourceDocument[],
    { diagnostics, signal, onProgress }: CollatorOptions,
  ): Promise<string> {
    signal.throwIfAborted();
    worker ??= new Worker(script);
    const thread = worker;
    const stop = new SharedArrayBuffer(1);
    return new Promise((resolve, reject) => {
      const abort = () => Atomics.store(new Uint8Array(stop), 0, 1);
      const onMessage = (word: Word) => {
        if ('progress' in word) return onProgress?.(word.progress);
        done();
        if ('json' in word) resolve(word.json);
        else reject('stopped' in word ? (signal.reason as Error) : new Error(word.failure));
      };
      const onExit = (code: number) => {
        worker = null;
        done();
        reject(
          new Error(
            `The thread that works dossiers out ended (${code}). Try again; if it ends again, leave out the report added last.`,
          ),
        );
      };
      const onError = (error: unknown) => {
        worker = null;
        done();
        reject(error instanceof Error ? error : new Error(String(error)));
      };
      function done() {
        signal.removeEventListener('abort', abort);
        thread.off('message', onMessage).off('exit', onExit).off('error', onError);
      }
      signal.addEventListener('abort', abort);
      thread.on('message', onMessage).on('exit', onExit).on('error', onError);
      thread.postMessage({ documents, diagnostics, stop } satisfies Job);
    });
  }

  return {
    collate(documents, options) {
      const result = last.then(() => run(documents, options));
      last = result.catch(() => undefined);
      return result;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}
