import type { ReadingRules } from '../lang/index.ts';
import type { Removed } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { bodyStart, readFront } from './front.ts';
import { withoutFurniture } from './furniture.ts';
import { piecesOfLines } from './lines.ts';
import { type Draft, NOTHING, type Piece } from './piece.ts';
import { lastDate } from './wire.ts';

/**
 * Reads text as it was scraped or pasted: no markup, the page's furniture still around it. `title`: the headline, where
 * what the text came in names it. `set`: the text comes from print, in lines.
 */
export function readPlain(content: string, rules: ReadingRules, title: string | null = null, set = false): Draft {
  const { pieces, removed } = piecesOfLines(content, set);
  const draft = readPieces(pieces, rules, title);
  return removed.length === 0 ? draft : { ...draft, removed: [...removed, ...draft.removed] };
}

/** The same for a document that comes in pieces. */
export function readPieces(pieces: readonly Piece[], rules: ReadingRules, title: string | null = null): Draft {
  const start = bodyStart(pieces, rules);
  const front = readFront(pieces, start, rules, title);
  const body = withoutFurniture(pieces.slice(start), rules);
  // Where every line looks like the page's, the lines are all there is.
  if (front.kept.length + body.kept.length === 0) return { ...NOTHING, pieces, title };
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
