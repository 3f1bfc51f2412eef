import type { Report } from '../src/model/index.ts';

/** What the reader makes of a text that says nothing of itself; `rest` is what it does say. */
export function plainReport(text: string, rest: Partial<Report> = {}): Report {
  return {
    title: null,
    byline: [],
    publisher: null,
    agency: null,
    published: null,
    language: 'en',
    kind: 'report',
    text,
    origin: [],
    removed: [],
    speaker: null,
    turns: [],
    blocks: [],
    stamps: [],
    credits: [],
    diagnostics: [],
    ...rest,
  };
}
