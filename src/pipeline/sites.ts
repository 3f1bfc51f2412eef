import { siteLines } from '../extract/index.ts';
import type { SourceDocument } from '../model/index.ts';
import { readOnce } from './read.ts';

/** Characters of a line that two pages of a site may share. */
const SHORTEST = 4;
const LONGEST = 300;

/**
 * `documents` with what the other pages of their site tell of each: the lines that are the site's and not the report's, as a
 * hint. The hint is a part of a document's key, so that a page is read anew where another page of its site changes it, and
 * no other page is. Depends on the set of documents, not on their order. Only documents that have a line in common with
 * another are read for it.
 */
export function withSiteLines(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const sharing = documentsThatShare(documents);
  const candidates = documents.filter((document) => sharing.has(document));
  if (candidates.length < 2) return documents;
  const found = siteLines(candidates.map((document) => ({ url: document.url, report: readOnce(document) })));
  const known = new Map(candidates.map((document, at) => [document, found[at]!]));
  return documents.map((document) => {
    const own = known.get(document) ?? [];
    return own.length === 0 ? document : { ...document, hints: { ...document.hints, siteLines: own } };
  });
}

/** The documents that have a line in common with another. Linear in their characters. */
function documentsThatShare(documents: readonly SourceDocument[]): ReadonlySet<SourceDocument> {
  const first = new Map<string, SourceDocument>();
  const sharing = new Set<SourceDocument>();
  for (const document of documents) {
    for (const line of linesOf(document)) {
      const other = first.get(line);
      if (other === undefined) first.set(line, document);
      else if (other !== document) sharing.add(document).add(other);
    }
  }
  return sharing;
}

/** By document: a dossier that grows asks again. */
const linesByDocument = new WeakMap<SourceDocument, readonly string[]>();

/** A document's lines, and stretches between two tags, that another page of its site may have too. */
function linesOf(document: SourceDocument): readonly string[] {
  const known = linesByDocument.get(document);
  if (known !== undefined) return known;
  const found: string[] = [];
  for (const raw of document.content.split(/[\n\r]+|<[^<>]*>/)) {
    const line = raw.trim();
    if (line.length >= SHORTEST && line.length <= LONGEST) found.push(line);
  }
  linesByDocument.set(document, found);
  return found;
}
