export * from './fold.ts';
export * from './form.ts';
export * from './hash.ts';
export { type Lookup, lookUp } from './lookup.ts';
export * from './quoted.ts';
export { remembering } from './remember.ts';
export type { SentenceRules } from './sentences.ts';
export { classOf, type TaggerModel, tagForm, wordClass } from './tagger.ts';
export { normalForm, type TokenRules } from './tokenize.ts';
