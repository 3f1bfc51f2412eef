import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { SourceDocument } from '../model/index.ts';

/** A document as the log tells of it: all that there is to it but its characters, which lie beside the log. */
export interface ArchivedSource extends Omit<SourceDocument, 'content'> {
  /** What the archive calls it. */
  readonly name: string;
  /** sha256 of the characters in UTF-8: where they lie. */
  readonly content: string;
}

/** What happened to an archive, in order. Everything else about it can be worked out from this and the contents. */
export interface ArchiveEvent {
  readonly type: 'added';
  /** ISO 8601. */
  readonly at: string;
  readonly source: ArchivedSource;
}

/** What the log says of a document. Paths are made whole, for nobody knows later where they began. */
export function sourceOf({ content, ...rest }: SourceDocument): ArchivedSource {
  const { path } = rest;
  const whole = path === undefined || isStandardInput(path) || rest.url !== undefined ? path : resolve(path);
  const document = whole === undefined ? rest : { ...rest, path: whole };
  return { ...document, name: nameOf(document), content: hex(content) };
}

/** The document that the log tells of. */
export function documentOf({ name: _, content: __, ...rest }: ArchivedSource, content: string): SourceDocument {
  return { ...rest, content };
}

/** Where a report came from: two with other text from one place are versions of it. */
export function placeOf({ url, path, id }: Pick<SourceDocument, 'url' | 'path' | 'id'>): string {
  // One of many at an address, which names none of its own: "https://paper.example/feed#3".
  if (url !== undefined && path?.startsWith(url)) return path;
  if (url !== undefined) return url;
  // Two texts that were handed over through standard input have nothing to do with each other.
  return path === undefined || isStandardInput(path) ? id : path;
}

/** "-", or "-#3" for the third report in it. */
function isStandardInput(path: string): boolean {
  return /^-(?:#|$)/.test(path);
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten letters without look-alikes, 50 bits: two of 100,000 reports have one name with a chance of 1 in 200,000. */
function nameOf(document: Pick<SourceDocument, 'url' | 'path' | 'id'>): string {
  const digest = createHash('sha256')
    .update(`${placeOf(document)}\n${document.id}`)
    .digest();
  return [...digest.subarray(0, 10)].map((byte) => LETTERS[byte & 31]).join('');
}

function hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
