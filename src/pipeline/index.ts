export { assemble } from './assemble.ts';
export { sha256Hex, stageKeys } from './keys.ts';
export { type Memo, memoryMemo } from './memo.ts';
export { run, runWitnessStages, type StageEvent, type WitnessExecutor } from './runner.ts';
export { seekIn } from './seek.ts';
export { bySigil, sigilOf } from './sigils.ts';
export { withSiteLines } from './sites.ts';
export { flow, type StemmaFlow, withLentDate } from './stages.ts';
