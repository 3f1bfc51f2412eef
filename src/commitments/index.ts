export { candidatesIn } from './candidates.ts';
export { type CommitmentSources, findCommitments } from './find.ts';
export { type CommittedWitness, linkCommitments } from './link.ts';
