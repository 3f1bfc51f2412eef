import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Executor } from '../pipeline/index.ts';

/** Threads that do jobs of the engine, one at a time each. */
export interface WorkerPool extends Executor {
  /** Ends the threads; work under way is rejected. */
  close(): Promise<void>;
}

/** A thread ended before its job was done: it could not start, or ran out of memory. What it was asked can be done elsewhere. */
export class ThreadLost extends Error {}

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What a worker sends back: what the job came to, or the message of what it threw. */
export type Answer = { readonly result: unknown } | { readonly failure: string };

/** Threads at most: the work of a dossier is dealt out in a few large pieces, and each thread holds what it works on. */
const MOST_THREADS = 3;

/**
 * A pool of `threads` worker threads (default: one for each core but the one that asks, three at most) that run `script`,
 * the built `worker.js`. All start at once, so that they are ready when the first job comes, and none keeps the process
 * alive. A job is sent at once to the thread that has fewest before it: whoever asks may be too busy to send it when that
 * thread is free.
 */
export function workerPool(
  script: URL,
  threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)),
): WorkerPool {
  /** By thread: who waits for its jobs, in the order in which they were sent. */
  const pending = new Map<Worker, Pending[]>();

  function start(): Worker {
    const worker = new Worker(script);
    worker.unref();
    worker.on('message', (answer: Answer) => {
      const jobs = pending.get(worker)!;
      const one = jobs.shift()!;
      if (jobs.length === 0) worker.unref();
      if ('result' in answer) one.resolve(answer.result);
      else one.reject(new Error(answer.failure));
    });
    worker.on('error', (error) => lose(worker, error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => lose(worker, String(code)));
    pending.set(worker, []);
    return worker;
  }

  function lose(worker: Worker, why: string): void {
    for (const { reject } of pending.get(worker) ?? []) reject(new ThreadLost(`A worker thread ended early (${why}).`));
    pending.delete(worker);
  }

  while (pending.size < threads) start();
  return {
    threads,
    run: (job) =>
      new Promise((resolve, reject) => {
        if (pending.size === 0) start();
        const [worker, jobs] = [...pending].reduce((best, one) => (one[1].length < best[1].length ? one : best));
        jobs.push({ resolve, reject });
        worker.ref();
        worker.postMessage(job);
      }),
    async close() {
      await Promise.all([...pending.keys()].map((worker) => worker.terminate()));
    },
  };
}
