import { agencyOf, type ReadingRules, withoutShouting } from '../lang/index.ts';
import type { Publication, Removed } from '../model/index.ts';
import { type Byline, looksLikeName, readByline } from './byline.ts';
import { isCaptions, piecesOfCaptions } from './captions.ts';
import { parseTimestamp } from './dates.ts';
import { countWords } from './features.ts';
import { readFields } from './fields.ts';
import { fold } from './folded.ts';
import { imprintOf, readFront } from './front.ts';
import { withoutFurniture } from './furniture.ts';
import { piecesOfLines } from './lines.ts';
import { slice } from './mapped.ts';
import { type Draft, NOTHING, type Piece } from './piece.ts';
import { readScript } from './script.ts';
import { bodyStart } from './start.ts';
import { speakerLines } from './transcript/labels.ts';
import { lastDate } from './wire.ts';
import { dateOfCodes } from './wirecode.ts';

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
export function readPieces(whole: readonly Piece[], rules: ReadingRules, known: string | null = null): Draft {
  let from = 0;
  // A message can be handed on more than once.
  for (let next = forwardedFrom(whole, rules); next > 0; next = forwardedFrom(whole.slice(from), rules)) from += next;
  const all = whole.slice(from);
  const note = whole.slice(0, from).map(({ text }) => ({ text, reason: 'forwarding note' }));
  const script = readScript(all, rules);
  const { values, rest, removed: fields } = readFields(script?.rest ?? all, rules);
  const pieces = rest.map(withoutWireMarks);
  const title = known ?? script?.title ?? values.get('title') ?? null;
  const start = bodyStart(pieces, rules);
  const speakers = speakerLines(pieces, rules);
  const front = readFront(pieces, start, rules, title, speakers);
  const body = withoutFurniture(pieces.slice(start), rules, imprintOf(front), speakers);
  // Where every line looks like the page's, the lines are all there is.
  if (front.kept.length + body.kept.length === 0) return { ...NOTHING, pieces: all, title };
  const removed: Removed[] = [...note, ...(script?.removed ?? []), ...fields, ...front.removed, ...body.removed];
  const byline = bylineOf(values.get('byline'), rules) ?? front.byline ?? body.byline ?? writerOf(values.get('sender'));
  const named = values.get('publisher') ?? null;
  const agency = [values.get('credit'), named].map((name) => agencyOf(fold(name ?? ''))).find((name) => name !== null);
  const wire = removed.some(({ reason }) => reason === 'wire code');
  const publisher = (named !== null && agencyOf(fold(named)) === null ? named : null) ?? front.publisher;
  return {
    ...NOTHING,
    pieces: [...front.kept, ...body.kept],
    removed,
    stamps: front.stamps,
    title: front.title ?? values.get('slug') ?? null,
    byline: byline === null ? [] : [byline.text],
    script: script !== null,
    publisher: script?.station ?? publisher ?? senderOf(values.get('sender'), rules),
    agency: script?.agency ?? agency ?? front.agency ?? (wire || isNewsService(publisher, rules) ? publisher : null),
    published:
      toDate(values.get('date'), rules) ??
      front.published ??
      script?.published ??
      dateOfCodes(
        pieces.map(({ text }) => text),
        rules,
      ) ??
      lastDate(
        pieces.map(({ text }) => fold(text)),
        rules,
      ),
    labels: front.labels,
  };
}

/** "Harbour News Service": by its name an agency, whose reports are its own. A body's press service is none. */
function isNewsService(publisher: string | null, rules: ReadingRules): boolean {
  return publisher !== null && rules.wireService.test(fold(publisher)) && !rules.newsroom.test(fold(publisher));
}

/** Lines at the head of a message among which it hands on another, and most words that say so. */
const FORWARD_LINES = 12;
const FORWARD_WORDS = 60;

/** Where the head of a message that is handed on begins, behind the words of who hands it on; 0 where none is. */
function forwardedFrom(pieces: readonly Piece[], rules: ReadingRules): number {
  const head = pieces.slice(0, FORWARD_LINES);
  const at = head.findIndex(({ text }) => rules.forwarded.test(fold(text).trim()));
  if (at >= 0 && /^-{3,}/.test(head[at]!.text.trim())) return wordsBefore(head, at) > FORWARD_WORDS ? 0 : at + 1;
  if (at < 0 || !head.slice(at + 1, at + 4).some(({ text }) => /^\W{0,3}(?:from|von|de|da)\s*:/i.test(text))) return 0;
  return wordsBefore(head, at) > FORWARD_WORDS ? 0 : at + 1;
}

function wordsBefore(pieces: readonly Piece[], at: number): number {
  return pieces.slice(0, at).reduce((sum, { text }) => sum + countWords(text), 0);
}

function bylineOf(written: string | undefined, rules: ReadingRules): Byline | null {
  if (written === undefined) return null;
  return readByline(written, rules, false) ?? { text: withoutShouting(written), names: [], agency: null };
}

/** "Harbour Press Office <media@harbour.example>": a body that sends its statement. A person, or a bare address, is none. */
function senderOf(written: string | undefined, rules: ReadingRules): string | null {
  const name = /^["']?([^<"']{3,80}?)["']?\s*<[^>\s]+@[^>\s]+>$/.exec(written ?? '')?.[1] ?? null;
  if (name === null || rules.newsrooms.test(fold(name))) return null;
  const body = name.replace(rules.heads.office, '');
  return body !== name || rules.party.test(fold(name)) || rules.institution.test(fold(name)) ? body : null;
}

/** "From: Ana Ruiz, Harbour Courier (pool)": a reporter who sends it to others. */
function writerOf(written: string | undefined): Byline | null {
  const [name = '', ...rest] = (written ?? '').split(',');
  return rest.length > 0 && looksLikeName(name) ? { text: name, names: [name], agency: null } : null;
}

function toDate(written: string | undefined, rules: ReadingRules): Publication | null {
  return written === undefined ? null : parseTimestamp(written, rules, 'metadata');
}

/** "^Pier closes<" and "^By Ana Ruiz=": the marks by which a wire tells headline and byline from text. */
function withoutWireMarks(piece: Piece): Piece {
  const match = /^\^(?=\S).*?(?=[<=]?$)/.exec(piece.text);
  return match === null ? piece : { ...piece, ...slice(piece, 1, match[0].length) };
}
