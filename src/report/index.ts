export { draftSarif } from './sarif/index.ts';
export { arrivalText, searchText, traceText } from './text/archive.ts';
export { digestText } from './text/digest.ts';
export { type DraftReport, draftText } from './text/draft.ts';
export { count, findingsText, findingText, label, type Mark, percent } from './text/findings.ts';
export { readingText } from './text/reading.ts';
export { seenIn, sightingsText } from './text/sightings.ts';
export { placeOfFinding, whyText } from './text/why.ts';
export { shorten, wrap } from './text/wrap.ts';
