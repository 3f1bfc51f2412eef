import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readReport } from '../src/extract/index.ts';

// The benchmark labels bodies only. Headline, first day of publication, byline and outlet of the pages that are looked at
// were labelled by reading each page: the headline as the page prints it; the earliest day it gives for itself, in its own
// time; the people it names as authors; the outlet's name, in any of the forms that the page uses. Nothing of the pages is
// kept here: labels are hashes of what `plainLabel` makes of them, several where several answers are right.

/** A page of the benchmark. `body`: the text that is labelled as its article. */
export interface Page {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly body: string;
}

type Field = 'title' | 'day' | 'byline' | 'publisher';
const FIELDS: readonly Field[] = ['title', 'day', 'byline', 'publisher'];

/** Letters and digits, lower case, single spaces. */
function plainLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the labelled pages on which each field is right, 0 to 1. `--miss` prints the others. */
export function scoreMetadata(pages: readonly Page[], miss = false): Record<Field, number> {
  const labels = JSON.parse(readFileSync(new URL('extract-labels.json', import.meta.url), 'utf8')) as Record<
    string,
    Partial<Record<Field, string[]>>
  >;
  const hits: Record<Field, number[]> = { title: [], day: [], byline: [], publisher: [] };
  for (const { id, html, url } of pages) {
    const label = labels[id];
    if (label === undefined) continue;
    const { title, byline, publisher, published } = readReport({
      content: html,
      mediaType: 'text/html',
      id: '',
      bytes: html.length,
      url,
    });
    const found: Record<Field, string> = {
      title: title ?? '',
      day: published?.value.slice(0, 10) ?? '',
      byline: byline.join(' and '),
      publisher: publisher ?? '',
    };
    for (const field of FIELDS) {
      if (label[field] === undefined) continue;
      const right = label[field].includes(
        createHash('sha256').update(plainLabel(found[field])).digest('hex').slice(0, 12),
      );
      hits[field].push(right ? 1 : 0);
      if (!right && miss) console.log(`${id.slice(0, 6)} ${field}: ${found[field]}`);
    }
  }
  const share = (list: readonly number[]) => list.reduce((sum, hit) => sum + hit, 0) / Math.max(1, list.length);
  return {
    title: share(hits.title),
    day: share(hits.day),
    byline: share(hits.byline),
    publisher: share(hits.publisher),
  };
}
