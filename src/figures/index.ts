export { alignedFigures } from './aligned.ts';
export { type Comparison, measuresOf } from './measures.ts';
export { type FigureSources, readFigures } from './mentions.ts';
export type { FiguredWitness } from './nodes.ts';
export { profilesOf } from './profiles.ts';
