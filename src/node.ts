export { readSource } from './io/sources.ts';
export { type WorkerPool, workerPool } from './workers/pool.ts';
