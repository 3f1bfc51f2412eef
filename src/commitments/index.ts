export { type CommitmentSources, findCommitments } from './find.ts';
export { type CommittedWitness, linkCommitments } from './link.ts';
