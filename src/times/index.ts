export { datedByOthers } from './datelines.ts';
export { readTimeExpressions } from './expressions.ts';
export { joinRanges } from './ranges.ts';
export { type DatedWitness, layTimeline, type Timeline } from './timeline.ts';
export { timexValue } from './timex.ts';
