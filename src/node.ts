export { readSource } from './io/sources.ts';
