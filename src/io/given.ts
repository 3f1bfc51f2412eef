import { basename } from 'node:path';
import type { SourceDocument } from '../model/index.ts';

/** What somebody says of reports that no parser can know. Reports are named as they were given, or by their file names. */
export interface Told {
  /** The reports that are records of what was said, whatever they look like. */
  readonly records: readonly string[];
  /** ISO 8601 dates by the names of the reports. */
  readonly published: ReadonlyMap<string, string>;
}

/** The documents with what is told of them, and the names that fit none of them. */
export function withTold(
  documents: readonly SourceDocument[],
  { records, published }: Told,
): { readonly documents: readonly SourceDocument[]; readonly unknown: readonly string[] } {
  const names = [...records, ...published.keys()];
  return {
    documents: documents.map((document) => {
      const date = [...published].find(([name]) => isCalled(document, name))?.[1];
      const isRecord = records.some((name) => isCalled(document, name));
      if (date === undefined && !isRecord) return document;
      return {
        ...document,
        given: { ...(isRecord ? { record: true } : {}), ...(date === undefined ? {} : { published: date }) },
      };
    }),
    unknown: names.filter((name) => !documents.some((document) => isCalled(document, name))),
  };
}

/** A draft is held against records, whatever it looks like: it is none itself. */
export function asDraft(document: SourceDocument): SourceDocument {
  return { ...document, given: { ...document.given, record: false } };
}

function isCalled({ path, url }: SourceDocument, name: string): boolean {
  return url === name || (path !== undefined && (path === name || basename(path) === name));
}
