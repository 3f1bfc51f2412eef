import { createHash } from 'node:crypto';
import type { Diagnostic, LocalDiagnostic, MetadataHints, SourceDocument } from '../model/index.ts';
import type { Limits } from './limits.ts';

/** What reading a source yields, one by one: documents, and what could not be read. `lost`: the reports that it cost, where they are counted. */
export type Found = { readonly document: SourceDocument } | { readonly problem: Diagnostic; readonly lost?: number };

/** Where bytes come from, and what was said of them there. */
export interface Place {
  /** The path or address to show; items of a container add theirs ("dump.jsonl#3", "box.zip/a.html"). */
  readonly name: string;
  readonly url?: string;
  /** Media type and charset that a server or a container declares. */
  readonly declaredType?: string;
  readonly declaredCharset?: string;
  readonly hints?: MetadataHints;
  /** How many containers are around it. */
  readonly depth: number;
}

/** What the readers of formats share. */
export interface Context {
  readonly limits: Limits;
  /** Names of fields in dumps, where the user gives them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Reads what stands in a container. */
  readonly open: (bytes: Uint8Array, place: Place) => AsyncGenerator<Found>;
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where a document shows its source: a path for files, the address for what came from the web. */
export function document(
  bytes: Uint8Array,
  content: string,
  mediaType: string,
  place: Place,
  diagnostics: readonly LocalDiagnostic[] = [],
): Found {
  return {
    document: {
      content,
      mediaType,
      id: sha256(bytes),
      bytes: bytes.length,
      ...(place.url === place.name ? {} : { path: place.name }),
      ...(place.url === undefined ? {} : { url: place.url }),
      ...(place.hints === undefined ? {} : { hints: place.hints }),
      ...(diagnostics.length === 0 ? {} : { diagnostics }),
    },
  };
}

/** Says that a source cannot be read: what, where, and what to do. */
export function problem(
  code: string,
  source: string,
  message: string,
  severity: Diagnostic['severity'] = 'error',
  lost?: number,
): Found {
  return { problem: { code, severity, message, source }, ...(lost === undefined ? {} : { lost }) };
}
