import type { ReadingRules } from '../lang/index.ts';
import type { Removed } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { bodyStart, readFront } from './front.ts';
import { withoutFurniture } from './furniture.ts';
import { piecesOfLines } from './lines.ts';
import { type Draft, NOTHING } from './piece.ts';
import { lastDate } from './wire.ts';

/** Reads text as it was scraped or pasted: no markup, the page's furniture still around it. */
export function readPlain(content: string, rules: ReadingRules): Draft {
  const pieces = piecesOfLines(content);
  const start = bodyStart(pieces, rules);
  const front = readFront(pieces, start, rules);
  const body = withoutFurniture(pieces.slice(start), rules);
  const removed: Removed[] = [...front.removed, ...body.removed];
  const byline = front.byline ?? body.byline;
  const wire = removed.some(({ reason }) => reason === 'wire code');
  return {
    ...NOTHING,
    pieces: [...front.kept, ...body.kept],
    removed,
    title: front.title,
    byline: byline === null ? [] : [byline.text],
    publisher: front.publisher,
    agency: front.agency ?? (wire ? front.publisher : null),
    published:
      front.published ??
      lastDate(
        pieces.map(({ text }) => fold(text)),
        rules,
      ),
    labels: front.labels,
  };
}
