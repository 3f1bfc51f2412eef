import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { SourceDocument } from '../model/index.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.md': 'text/markdown',
};

/** The document at `path`, decoded. Rejects if the file cannot be read. */
export async function readSource(path: string): Promise<SourceDocument> {
  const bytes = await readFile(path);
  return {
    content: new TextDecoder('utf-8').decode(bytes),
    mediaType: MEDIA_TYPES[extname(path).toLowerCase()] ?? 'text/plain',
    id: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    path,
  };
}
