import { detectLanguage, readingOf } from '../lang/index.ts';
import type { Report, SourceDocument } from '../model/index.ts';
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
