import { expect } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { proseOf, read } from './documents.ts';
import { originFault } from './origin.ts';

/** A document in one of the forms in which news and statements reach a reader, and what is to be understood of it. */
export interface Form {
  readonly content: string;
  readonly mediaType?: string;
  readonly url?: string;
  readonly expected: Partial<Pick<Report, 'title' | 'publisher' | 'agency' | 'speaker' | 'kind'>> & {
    readonly byline?: string;
    readonly published?: string;
  };
  readonly kept?: readonly string[];
  readonly gone?: readonly string[];
}

/** Reads a form, and asks for what is to be understood of it, kept of it and taken off it. */
export function check({ content, mediaType, url, expected, kept = [], gone = [] }: Form): void {
  const report = read(content, mediaType, url);
  const { byline, published, ...rest } = expected;
  expect(report).toMatchObject(rest);
  if (byline !== undefined) expect(report.byline.join()).toBe(byline);
  if (published !== undefined)
    expect(report.published?.value.startsWith(published), report.published?.value).toBe(true);
  for (const words of kept) expect(report.text).toContain(words);
  for (const words of gone) expect(proseOf(report)).not.toContain(words);
  expect(originFault(report.text, report.origin, content)).toBeNull();
}
