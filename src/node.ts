export { type EmbeddingService, embedderAt } from './io/embedder.ts';
export { type NamedBytes, readSource, readSources, type SourceOptions, type Sources } from './io/sources.ts';
export { type WorkerPool, workerPool } from './workers/pool.ts';
