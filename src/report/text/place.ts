import type { OriginRun } from '../../model/index.ts';
import { sourceOffset } from '../models/coverage.ts';

/** Line and column in a source document, both from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a character of a report's text stands in the document it was read from. `content`: the decoded document.
 * Null where nothing of the document lies behind it.
 */
export function placeOf(offset: number, origin: readonly OriginRun[], content: string): Place | null {
  const at = sourceOffset(origin, offset);
  if (at === null || at > content.length) return null;
  const before = content.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}
