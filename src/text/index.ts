export * from './fold.ts';
export * from './form.ts';
export * from './hash.ts';
export * from './quoted.ts';
export type { SentenceRules } from './sentences.ts';
export { normalForm, type TokenRules } from './tokenize.ts';
