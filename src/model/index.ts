export * from './dossier.ts';
export * from './mentions.ts';
export * from './range.ts';
export * from './report.ts';
export * from './sightings.ts';
export * from './tags.ts';
export * from './tokens.ts';
