export { checkQuotes } from './check/checks.ts';
export type { CheckSources } from './check/court.ts';
export { type Likeness, likenessesOf, likenessTask } from './check/likeness.ts';
export { pairsWithRecord, placementsBetween } from './check/placements.ts';
export { type NameKnowledge, nameKnowledge, wordingRules } from './check/rules.ts';
export { findQuotations, type QuotationSources } from './find.ts';
export { type Sought, seekWords } from './seek.ts';
