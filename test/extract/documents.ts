import { readReport } from '../../src/extract/index.ts';
import type { Report } from '../../src/model/index.ts';

/** Reads `content` as a surface would hand it in. */
export function read(content: string, mediaType = 'text/plain', url?: string): Report {
  return readReport({ content, mediaType, id: 'test', bytes: content.length, ...(url === undefined ? {} : { url }) });
}

/** What a report tells, without the stamps that its text holds. */
export function proseOf({ text, stamps }: Pick<Report, 'text' | 'stamps'>): string {
  const printed = new Set(stamps.map(({ start, end }) => text.slice(start, end)));
  const paragraphs = text.split('\n\n').map((lines) => lines.split('\n').filter((line) => !printed.has(line)));
  return paragraphs
    .map((lines) => lines.join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
