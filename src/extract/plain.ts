import { agencyOf, type ReadingRules } from '../lang/index.ts';
import type { Publication, Removed } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { type Byline, readByline } from './byline.ts';
import { isCaptions, piecesOfCaptions } from './captions.ts';
import { parseTimestamp } from './dates.ts';
import { withoutShouting } from './features.ts';
import { readFields } from './fields.ts';
import { bodyStart, readFront } from './front.ts';
import { withoutFurniture } from './furniture.ts';
import { piecesOfLines } from './lines.ts';
import { slice } from './mapped.ts';
import { type Draft, NOTHING, type Piece } from './piece.ts';
import { speakerLines } from './transcript/labels.ts';
import { lastDate } from './wire.ts';

/**
 * Reads text as it was scraped or pasted: no markup, the page's furniture still around it. `title`: the headline, where
 * what the text came in names it. `set`: the text comes from print, in lines.
 */
export function readPlain(content: string, rules: ReadingRules, title: string | null = null, set = false): Draft {
  if (isCaptions(content)) return readPieces(piecesOfCaptions(content), rules, title);
  const { pieces, removed } = piecesOfLines(content, set);
  const draft = readPieces(pieces, rules, title);
  return removed.length === 0 ? draft : { ...draft, removed: [...removed, ...draft.removed] };
}

/** The same for a document that comes in pieces. */
export function readPieces(all: readonly Piece[], rules: ReadingRules, known: string | null = null): Draft {
  const { values, rest, removed: fields } = readFields(all, rules);
  const pieces = rest.map(withoutWireMarks);
  const title = known ?? values.get('title') ?? null;
  const start = bodyStart(pieces, rules);
  const speakers = speakerLines(pieces, rules);
  const front = readFront(pieces, start, rules, title, speakers);
  const body = withoutFurniture(pieces.slice(start), rules, speakers);
  // Where every line looks like the page's, the lines are all there is.
  if (front.kept.length + body.kept.length === 0) return { ...NOTHING, pieces: all, title };
  const removed: Removed[] = [...fields, ...front.removed, ...body.removed];
  const byline = bylineOf(values.get('byline'), rules) ?? front.byline ?? body.byline;
  const named = values.get('publisher') ?? null;
  const agency = [values.get('credit'), named].map((name) => agencyOf(fold(name ?? ''))).find((name) => name !== null);
  const wire = removed.some(({ reason }) => reason === 'wire code');
  const publisher = (named !== null && agencyOf(fold(named)) === null ? named : null) ?? front.publisher;
  return {
    ...NOTHING,
    pieces: [...front.kept, ...body.kept],
    removed,
    title: front.title ?? values.get('slug') ?? null,
    byline: byline === null ? [] : [byline.text],
    publisher: publisher ?? senderOf(values.get('sender'), rules),
    agency: agency ?? front.agency ?? (wire ? publisher : null),
    published:
      toDate(values.get('date'), rules) ??
      front.published ??
      lastDate(
        pieces.map(({ text }) => fold(text)),
        rules,
      ),
    labels: front.labels,
  };
}

function bylineOf(written: string | undefined, rules: ReadingRules): Byline | null {
  if (written === undefined) return null;
  return readByline(written, rules, false) ?? { text: withoutShouting(written), names: [], agency: null };
}

/** "Harbour Press Office <media@harbour.example>": a body that sends its statement. A person, or a bare address, is none. */
function senderOf(written: string | undefined, rules: ReadingRules): string | null {
  const name = /^["']?([^<"']{3,80}?)["']?\s*<[^>\s]+@[^>\s]+>$/.exec(written ?? '')?.[1] ?? null;
  return name !== null && (rules.party.test(fold(name)) || rules.institution.test(fold(name))) ? name : null;
}

function toDate(written: string | undefined, rules: ReadingRules): Publication | null {
  return written === undefined ? null : parseTimestamp(written, rules, 'metadata');
}

/** "^Pier closes<" and "^By Ana Ruiz=": the marks by which a wire tells headline and byline from text. */
function withoutWireMarks(piece: Piece): Piece {
  const match = /^\^(?=\S).*?(?=[<=]?$)/.exec(piece.text);
  return match === null ? piece : { ...piece, ...slice(piece, 1, match[0].length) };
}
