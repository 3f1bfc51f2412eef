import { readReport } from '../extract/index.ts';
import type { Report, SourceDocument } from '../model/index.ts';
import { dealt, type Executor } from './jobs.ts';

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

/** Has other threads read their part of the documents that nobody has read yet, so that `readOnce` finds them read. */
export async function readAhead(documents: readonly SourceDocument[], executor: Executor): Promise<void> {
  const [own, ...others] = dealt(
    documents.filter((document) => !known.has(document)),
    executor.threads,
  );
  const jobs = others
    .filter((share) => share.length > 0)
    .map((share) =>
      executor.run({
        scope: 'witness',
        stages: ['report'],
        witnesses: share.map((document) => ({ document, results: {} })),
      }),
    );
  // All of them, so that none that fails goes unhandled while this thread reads its own.
  const results = Promise.all(jobs);
  results.catch(() => undefined);
  for (const document of own!) readOnce(document);
  for (const [i, found] of ((await results) as readonly { readonly report: Report }[][]).entries())
    for (const [j, { report }] of found.entries()) known.set(others[i]![j]!, report);
}
