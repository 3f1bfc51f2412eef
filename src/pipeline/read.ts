import { readReport } from '../extract/index.ts';
import type { Report, SourceDocument } from '../model/index.ts';

const known = new WeakMap<SourceDocument, Report>();

/**
 * The report of a document, read once for as long as the document is held: pages are read for the lines of their site
 * before the flow begins, and again by the flow, and a dossier that grows asks for the same ones once more.
 */
export function readOnce(document: SourceDocument): Report {
  const before = known.get(document);
  if (before !== undefined) return before;
  const report = readReport(document);
  known.set(document, report);
  return report;
}
