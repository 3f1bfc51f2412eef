export { type Arc, bestBranching } from './branching.ts';
export { alignGap, type GapText } from './gap.ts';
export { pairsSharing } from './join.ts';
export { findPassages, LEAST_SHARED_SHINGLES, MIN_PASSAGE_WORDS, type Passage } from './passages.ts';
export { type Prints, printsOf, SHINGLE_WORDS } from './prints.ts';
export type { Run } from './runs.ts';
export { type Words, wordAt, wordsOf } from './words.ts';
