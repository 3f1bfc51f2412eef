export { type Weighed, weighAll } from './choice.ts';
export { datedByOthers } from './datelines.ts';
export { type ReportTimes, readTimeExpressions, readTimes } from './expressions.ts';
export { type LentTimes, lendTimes, readDated, withLentDay, withLentTimes } from './lend.ts';
export { joinRanges } from './ranges.ts';
export { SIGNS } from './signs.ts';
export { type DatedWitness, layTimeline, type Timeline } from './timeline.ts';
export { timexValue } from './timex.ts';
