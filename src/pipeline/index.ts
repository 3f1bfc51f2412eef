export { assemble } from './assemble.ts';
export { doJob, type Executor, type Job } from './jobs.ts';
export { sha256Hex, stageKeys } from './keys.ts';
export { type Memo, memoryMemo } from './memo.ts';
export { readAhead } from './read.ts';
export { run, type StageEvent } from './runner.ts';
export { seekIn } from './seek.ts';
export { withSiteLines } from './sites.ts';
export { flow, type StemmaFlow } from './stages.ts';
