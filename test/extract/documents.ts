import { readReport } from '../../src/extract/index.ts';
import type { Report } from '../../src/model/index.ts';

/** Reads `content` as a surface would hand it in. */
export function read(content: string, mediaType = 'text/plain', url?: string): Report {
  return readReport({ content, mediaType, id: 'test', bytes: content.length, ...(url === undefined ? {} : { url }) });
}
