export { candidatesIn } from './candidates.ts';
export { findCommitments } from './find.ts';
export { type CommittedWitness, linkCommitments } from './link.ts';
export type { CommitmentSources } from './sources.ts';
