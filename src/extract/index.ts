import { Parser } from 'htmlparser2';
import type { Report, SourceDocument } from '../model/index.ts';

/** What can be understood of one document. */
export function readReport(document: SourceDocument): Report {
  const paragraphs =
    document.mediaType === 'text/html' ? fromHtml(document.content) : document.content.split(/\n\s*\n/);
  const lines = paragraphs.map((p) => p.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const text = lines.slice(1).join('\n\n');
  return {
    title: lines[0] ?? null,
    byline: [],
    publisher: null,
    agency: null,
    published: null,
    language: 'en',
    kind: document.given?.record ? 'release' : 'report',
    text,
    origin: [],
    removed: [],
    turns: [],
    blocks: [],
    credits: [],
    diagnostics: [],
  };
}

function fromHtml(html: string): string[] {
  const out: string[] = [];
  let now = '';
  let skip = 0;
  const parser = new Parser({
    onopentag(name) {
      if (/^(script|style|nav|footer|aside|head)$/.test(name)) skip++;
      if (/^(p|h\d|li|div|br|figcaption|td)$/.test(name)) {
        out.push(now);
        now = '';
      }
    },
    onclosetag(name) {
      if (/^(script|style|nav|footer|aside|head)$/.test(name)) skip--;
      if (/^(p|h\d|li|div|figcaption|td)$/.test(name)) {
        out.push(now);
        now = '';
      }
    },
    ontext(t) {
      if (!skip) now += t;
    },
  });
  parser.write(html);
  parser.end();
  out.push(now);
  return out;
}
