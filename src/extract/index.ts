import { detectLanguage, readingOf } from '../lang/index.ts';
import type { Report, SourceDocument } from '../model/index.ts';
import { parseTimestamp } from './dates.ts';
import { readDocx } from './docx.ts';
import { finish } from './finish.ts';
import { readHtml } from './html/index.ts';
import { readMarkdown } from './markdown.ts';
import type { Draft } from './piece.ts';
import { readPlain } from './plain.ts';

export { looksLikeName } from './byline.ts';
export { siteLines } from './site.ts';

/** What can be understood of one document: its text without the page around it, who published it, and when. */
export function readReport(document: SourceDocument): Report {
  return finish(draftOf(document), document);
}

/** Whether the date that a document's container gives it can be read, in the language of its text; true where it gives none. */
export function hasReadableDate({ content, hints }: Pick<SourceDocument, 'content' | 'hints'>): boolean {
  if (hints?.published === undefined) return true;
  const text = content.slice(0, 20_000).replace(/<[^>]{0,2000}>/g, ' ');
  return parseTimestamp(hints.published, readingOf(detectLanguage(text, hints.language ?? null)), 'metadata') !== null;
}

function draftOf({ content, mediaType, url, hints }: SourceDocument): Draft {
  const title = hints?.title ?? null;
  const declared = hints?.language ?? null;
  const rules = () => readingOf(detectLanguage(content, declared));
  switch (mediaType) {
    case 'text/html':
    case 'application/xhtml+xml':
      return readHtml(content, { url, title, language: declared });
    case 'text/markdown':
      return readMarkdown(content, rules());
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return readDocx(content, declared, title);
    case 'application/pdf':
      return readPlain(content, rules(), title, true);
    default:
      return readPlain(content, rules(), title);
  }
}
