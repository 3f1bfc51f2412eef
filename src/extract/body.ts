import type { ReadingRules } from '../lang/index.ts';
import type { Block, LabelledTurn, Range, Stamp } from '../model/index.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { findDates } from './dates.ts';
import { countWords, endsSentence, isProse } from './features.ts';
import { fold } from './folded.ts';
import { join, type Mapped, sourceOf } from './mapped.ts';
import type { Draft, Piece } from './piece.ts';
import type { PrintedStamp } from './stamp.ts';
import type { PieceTurn, SpokenRecord } from './transcript/turns.ts';

/** A report's text with everything that has a place in it. */
export interface Body extends Mapped {
  readonly pieces: readonly Piece[];
  /** Where in the text each piece begins. */
  readonly starts: readonly number[];
  readonly stamps: readonly Stamp[];
  readonly blocks: readonly Block[];
  readonly turns: readonly LabelledTurn[];
  /** The piece that begins with a dateline; null in a record, and where none does. */
  readonly lead: Lead | null;
}

/** Puts the pieces of a report together. */
export function bodyOf(
  pieces: readonly Piece[],
  { published, byline, stamps: printed }: Pick<Draft, 'published' | 'byline' | 'stamps'>,
  record: SpokenRecord | null,
  rules: ReadingRules,
): Body {
  const { mapped, starts, stamps } = compose(pieces, printed);
  const lead = record === null ? leadOf(pieces, rules, byline.length > 0) : null;
  const posted = published === null && lead === null ? postedOn(pieces, starts, rules) : null;
  const blocks = [...blocksOf(pieces, starts, lead), ...(posted === null ? [] : [posted])];
  const turns = record === null ? [] : record.turns.map((turn) => toTurn(turn, pieces, starts));
  const spoken = record === null ? [] : stageDirections(mapped.text, rules);
  return {
    ...mapped,
    pieces,
    starts,
    stamps,
    blocks: record === null ? blocks : [...blocks, ...spoken].sort((a, b) => a.start - b.start),
    turns,
    lead,
  };
}

/**
 * The text of all pieces, and where in it each begins. The stamps stand where the document has them; a text that is
 * nothing but stamps is none.
 */
function compose(
  pieces: readonly Piece[],
  printed: readonly PrintedStamp[],
): { readonly mapped: Mapped; readonly starts: readonly number[]; readonly stamps: readonly Stamp[] } {
  const parts: Mapped[] = [];
  const glue: string[] = [];
  const starts: number[] = [];
  const stamps: Stamp[] = [];
  let at = 0;
  const put = (part: Mapped, tight: boolean): number => {
    glue.push(parts.length === 0 ? '' : tight ? '\n' : '\n\n');
    parts.push(part);
    at += glue.at(-1)!.length + part.text.length;
    return at - part.text.length;
  };
  const stamp = (due: readonly PrintedStamp[]) => {
    for (const [i, { text, runs, value, precision }] of due.entries()) {
      const start = put({ text, runs }, i > 0);
      stamps.push({ start, end: start + text.length, value, precision });
    }
  };
  let left = pieces.length === 0 ? [] : printed;
  for (const piece of pieces) {
    const due = left.filter((mark) => sourceOf(mark) < sourceOf(piece));
    stamp(due);
    left = left.filter((mark) => !due.includes(mark));
    starts.push(put(piece, piece.tight && due.length === 0));
  }
  stamp(left);
  return { mapped: join(parts, glue), starts, stamps };
}

interface Lead {
  readonly piece: number;
  readonly dateline: Dateline;
}

/** Pieces at the beginning among which the first sentence of the report stands. */
const LEAD_PIECES = 6;

/** `reported`: a reporter is named. */
function leadOf(pieces: readonly Piece[], rules: ReadingRules, reported: boolean): Lead | null {
  for (let piece = 0; piece < Math.min(LEAD_PIECES, pieces.length); piece++) {
    const { kind, text } = pieces[piece]!;
    const dateline =
      kind === 'paragraph' && endsSentence(text) && countWords(text) > 7 ? readDateline(text, rules, reported) : null;
    if (dateline !== null) return { piece, dateline };
    if (kind === 'paragraph' && isProse(text, rules) && piece > 1) break;
  }
  return null;
}

function blocksOf(pieces: readonly Piece[], starts: readonly number[], lead: Lead | null): Block[] {
  const blocks: Block[] = [];
  pieces.forEach(({ kind, text }, at) => {
    const start = starts[at]!;
    if (lead?.piece === at) blocks.push({ kind: 'dateline', start, end: start + lead.dateline.end });
    if (kind !== 'paragraph') blocks.push({ kind, start, end: start + text.length });
  });
  return blocks;
}

/** Pieces at the head among which a post says on which day it was posted, and characters between the two. */
const POSTED_PIECES = 2;
const POSTED_REACH = 24;

/** "Posted on Friday 7 Nov": a day without its year in front of a text that nothing else dates. */
function postedOn(pieces: readonly Piece[], starts: readonly number[], rules: ReadingRules): Block | null {
  for (const [at, { text }] of pieces.slice(0, POSTED_PIECES).entries()) {
    const folded = fold(text);
    const said = rules.saysPublished.exec(folded);
    const date = said === null ? undefined : findDates(folded, rules).find(({ start }) => start > said.index);
    if (said === null || date === undefined || date.day === null || date.year !== null) continue;
    if (date.start - said.index - said[0].length > POSTED_REACH) continue;
    return { kind: 'dateline', start: starts[at]! + said.index, end: starts[at]! + date.end };
  }
  return null;
}

function toTurn(
  { speaker, role, label, first, last }: PieceTurn,
  pieces: readonly Piece[],
  starts: readonly number[],
): LabelledTurn {
  const at = starts[first]!;
  const end = starts[last]! + pieces[last]!.text.length;
  return {
    speaker,
    role,
    label: { start: at + label.start, end: at + label.end },
    span: speechRange(first, last, at + label.speech, end, starts),
  };
}

/** The words spoken: where the label stands alone on its line, they begin on the next. */
function speechRange(first: number, last: number, speech: number, end: number, starts: readonly number[]): Range {
  const next = starts[first + 1];
  const start = first < last && next !== undefined && speech >= next - 2 ? next : speech;
  return { start: Math.min(start, end), end };
}

/** Stage directions and time codes: known words in brackets, and whatever stands in square ones. */
function stageDirections(text: string, rules: ReadingRules): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\[([^\][\n]{1,80})\]|\(([^()\n]{1,60})\)/g)) {
    const words = fold(match[1] ?? match[2]!).trim();
    if (!rules.stage.test(words)) continue;
    blocks.push({ kind: 'stage', start: match.index, end: match.index + match[0].length });
  }
  return blocks;
}
