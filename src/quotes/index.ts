export { findQuotations, type QuotationSources } from './find.ts';
