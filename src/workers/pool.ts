import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../model/index.ts';
import type { WitnessExecutor } from '../pipeline/index.ts';

/** Threads that read and analyse reports, one report at a time each. */
export interface WorkerPool extends WitnessExecutor {
  /** Ends the threads; work under way is rejected. */
  close(): Promise<void>;
}

interface Job {
  readonly document: SourceDocument;
  readonly resolve: (results: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
}

/** What a worker sends back: the results of all witness stages, or the message of what it threw. */
export type Answer = { readonly results: Readonly<Record<string, unknown>> } | { readonly failure: string };

/**
 * A pool of `threads` worker threads (default: one for each core, four at most) that run `script`, the built
 * `worker.js`. Threads start with the first job and do not keep the process alive.
 */
export function workerPool(script: URL, threads = Math.min(4, availableParallelism())): WorkerPool {
  const waiting: Job[] = [];
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, Job>();

  function next(): void {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (workers.length < threads ? start() : undefined);
      if (worker === undefined) return;
      const job = waiting.shift()!;
      running.set(worker, job);
      worker.ref();
      worker.postMessage(job.document);
    }
  }

  function start(): Worker {
    const worker = new Worker(script);
    worker.on('message', (answer: Answer) => {
      const job = running.get(worker);
      running.delete(worker);
      worker.unref();
      idle.push(worker);
      if ('results' in answer) job?.resolve(answer.results);
      else job?.reject(new Error(answer.failure));
      next();
    });
    worker.on('error', (error) => lose(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => lose(worker, new Error(`A worker thread ended early (${code}).`)));
    workers.push(worker);
    return worker;
  }

  function lose(worker: Worker, error: Error): void {
    running.get(worker)?.reject(error);
    running.delete(worker);
    for (const list of [workers, idle]) if (list.includes(worker)) list.splice(list.indexOf(worker), 1);
    next();
  }

  return {
    run: (document) =>
      new Promise((resolve, reject) => {
        waiting.push({ document, resolve, reject });
        next();
      }),
    async close() {
      for (const job of waiting.splice(0)) job.reject(new Error('The pool was closed.'));
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
