import { endsSentence } from './features.ts';
import { join, type Mapped, mapped } from './mapped.ts';
import { type Piece, paragraph } from './piece.ts';

/** One line of a plain text. `blank`: blank lines in front of it. */
interface Line extends Mapped {
  readonly blank: number;
  readonly indent: number;
  /** Where in the folded line gaps of three and more spaces stood: columns of a letterhead. */
  readonly gaps: readonly number[];
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

/** The lines of `content` that hold anything, white space folded. */
function linesOf(content: string): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  let from = 0;
  const take = (to: number) => {
    const line = mapped(content, from, to);
    if (line.text === '') blank++;
    else {
      const raw = content.slice(from, to);
      const indent = raw.length - raw.trimStart().length;
      lines.push({ ...line, blank, indent, gaps: gapsOf(raw.trim()) });
      blank = 0;
    }
  };
  for (const { 0: mark, index } of content.matchAll(LINE_BREAK)) {
    take(index);
    if (mark === '\f') blank++;
    from = index + mark.length;
  }
  take(content.length);
  return lines;
}

function gapsOf(raw: string): number[] {
  const gaps: number[] = [];
  for (const { 0: gap, index } of raw.matchAll(/[^\S\n]{3,}|\t+/g))
    gaps.push(mapped(raw, 0, index + gap.length).text.length);
  return gaps;
}

/** Characters beyond which a line cannot have been wrapped by hand or by a mail program. */
const WIDEST_WRAP = 110;
/** Narrowest column into which prose is wrapped. */
const NARROWEST_WRAP = 40;
/** Share of line breaks that fall where the column was full, from which a text counts as wrapped. */
const FULL_LINES = 0.6;
const FEWEST_FULL_LINES = 4;

/** Of a text wrapped into a column: the column's width; null where lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  let full = 0;
  let breaks = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.blank > 0 || isListItem(lines[i]!.text)) continue;
    breaks++;
    if (isFull(lines[i - 1]!, lines[i]!, width)) full++;
  }
  return full >= FEWEST_FULL_LINES && full >= breaks * FULL_LINES ? width : null;
}

/** Whether the first word of `next` would not have fitted on `line`. A ragged margin is granted two characters. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = next.text.split(' ', 1)[0]!.length;
  return line.text.length + 1 + word > width - 2;
}

const LIST_MARKER = /^(?:[•●▪◦‣⁃■►*]\s*|[-–—]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)(?=\S)/;

export function isListItem(text: string): boolean {
  return LIST_MARKER.test(text);
}

/** Characters from which a line that stands among others is a paragraph of its own and no line of an address. */
const PARAGRAPH_LENGTH = 120;

/**
 * The pieces of a plain text: hard-wrapped prose made whole, blank lines and long lines read as ends of paragraphs,
 * list items and the lines of letterheads kept apart.
 */
export function piecesOfLines(content: string): Piece[] {
  const lines = linesOf(content);
  const width = wrapWidth(lines);
  const pieces: Piece[] = [];
  let group: Line[] = [];
  const flush = () => {
    const [first] = group;
    if (first === undefined) return;
    const item = isListItem(first.text);
    const before = pieces.at(-1);
    const long = (text: string) => text.length >= PARAGRAPH_LENGTH;
    const tight = first.blank === 0 && before !== undefined && (item || !(long(first.text) && long(before.text)));
    const piece = { ...paragraph(join(group, ' '), tight), gaps: group.length === 1 ? first.gaps : [] };
    pieces.push(item ? { ...piece, kind: 'list-item' } : piece);
    group = [];
  };
  for (const line of lines) {
    const before = group.at(-1);
    const goesOn =
      before !== undefined &&
      line.blank === 0 &&
      width !== null &&
      isFull(before, line, width) &&
      line.gaps.length === 0 &&
      before.gaps.length === 0 &&
      !isListItem(line.text) &&
      !(endsSentence(before.text) && line.indent > before.indent + 1);
    if (!goesOn) flush();
    group.push(line);
  }
  flush();
  return pieces;
}
