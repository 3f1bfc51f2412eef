export { Archive, defaultArchiveFolder, NoArchive, type Outcome } from './archive/archive.ts';
export { gather, type StoryOrder, storyOf } from './archive/gather.ts';
export type { Index, ReportFilter, SketchedReport } from './archive/index.ts';
export { search } from './archive/search.ts';
export { type Traced, trace, tracedReport, tracedWords } from './archive/trace.ts';
export { type EmbeddingService, embedderAt } from './io/embedder.ts';
export { type NamedBytes, readSource, readSources, type SourceOptions, type Sources } from './io/sources.ts';
export { type WorkerPool, workerPool } from './workers/pool.ts';
