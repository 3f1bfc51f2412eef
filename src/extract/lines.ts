import type { Removed } from '../model/index.ts';
import { endsSentence } from './features.ts';
import { join, type Mapped, mapped, slice } from './mapped.ts';
import { type Piece, paragraph } from './piece.ts';

/** One line of a plain text. */
interface Line extends Mapped {
  /** Blank lines in front of it. */
  readonly blank: number;
  readonly indent: number;
  /** Spaces behind a number that the line begins with; 0 without one. */
  readonly behindNumber: number;
  /** Characters of the column that an indent leaves free, where the lines are numbered. */
  readonly free: number;
  /** Where in the folded line gaps of three and more spaces stood: columns of a letterhead. */
  readonly gaps: readonly number[];
  /** Pages in front of it, where form feeds part pages. */
  readonly page: number;
  /** Ends in a soft hyphen, which folding takes out. */
  readonly softHyphen: boolean;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

/** The marks with which mail programs repeat the lines of an older message; two at once mark a new voice in captions. */
const QUOTED = /^[^\S\n]{0,3}(?!>>)(?:>[^\S\n]?){1,5}/;

/** Share of the lines that must carry them before a document counts as a message that is handed on. */
const MOSTLY_QUOTED = 0.5;
/** Lines of a document that has one. */
const FEWEST_QUOTED = 4;

/** Whether most lines of a text are repeated from an older message: then that message is the document. */
function isQuoted(content: string): boolean {
  if (!content.includes('\n>')) return false;
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const quoted = lines.filter((line) => QUOTED.test(line)).length;
  return quoted >= FEWEST_QUOTED && quoted >= lines.length * MOSTLY_QUOTED;
}

/** The lines of `content` that hold anything, white space folded. */
function linesOf(content: string): Line[] {
  const quoted = isQuoted(content);
  const lines: Line[] = [];
  let blank = 0;
  let page = 0;
  let from = 0;
  const take = (to: number) => {
    const start = from + (quoted ? (QUOTED.exec(content.slice(from, to))?.[0].length ?? 0) : 0);
    const line = mapped(content, start, to);
    if (line.text === '') blank++;
    else {
      const raw = content.slice(start, to);
      const indent = raw.length - raw.trimStart().length;
      const softHyphen = raw.trimEnd().endsWith('\u00ad');
      const behindNumber = /^\s*\d{1,2}(\s+)\S/.exec(raw)?.[1]?.length ?? 0;
      lines.push({ ...line, blank, indent, behindNumber, free: 0, gaps: gapsOf(raw.trim()), page, softHyphen });
      blank = 0;
    }
  };
  for (const { 0: mark, index } of content.matchAll(LINE_BREAK)) {
    take(index);
    if (mark === '\f') page++;
    from = index + mark.length;
  }
  take(content.length);
  return lines;
}

function gapsOf(raw: string): number[] {
  const gaps: number[] = [];
  for (const { 0: gap, index } of raw.matchAll(/[^\S\n]{3,}|\t+/g)) {
    gaps.push(mapped(raw, 0, index + gap.length).text.length);
  }
  return gaps;
}

/** Fewest lines of a page that counts its lines, and the highest number that is printed beside one. */
const FEWEST_NUMBERED = 8;
const MOST_NUMBERED = 60;
/** Share of the lines that must carry the next number. */
const NUMBERED = 0.6;

/**
 * Lines without the numbers that court reporters print in front of each: 1, 2, 3 … and from the beginning on the next
 * page. `lines` as they are where there are no such numbers.
 */
function withoutNumbers(lines: readonly Line[]): readonly Line[] {
  const numbers = lines.map(({ text }) => Number(/^\d{1,2}(?= |$)/.exec(text)?.[0] ?? Number.NaN));
  let last = 0;
  const counted = numbers.map((number) => {
    const next = number === last + 1 || (number === 1 && last > FEWEST_NUMBERED);
    if (next) last = number;
    return next && number <= MOST_NUMBERED;
  });
  const count = counted.filter(Boolean).length;
  if (count < FEWEST_NUMBERED || count < lines.length * NUMBERED) return lines;
  return lines.flatMap((line, at) => {
    if (!counted[at]) return [line];
    const length = /^\d{1,2} ?/.exec(line.text)![0].length;
    const rest = slice(line, length);
    return rest.text === ''
      ? []
      : [{ ...line, ...rest, blank: 0, gaps: [], indent: line.behindNumber, free: line.behindNumber }];
  });
}

/** Lines at the top and at the foot of a page that can be its header or footer. */
const EDGE_LINES = 2;
/** Share of the pages on which a line must stand to be printed on each. */
const MOST_PAGES = 0.4;

/** Times that a line with a gap in it must stand in a document to be printed on each of its pages. */
const PAGES = 3;

/** Most characters of a page's head. */
const LONGEST_HEAD = 120;

/** A line that is nothing but its page's number. */
const PAGE_NUMBER = /^\W{0,3}(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?\W{0,3}$/i;

/** What is the same on every page: a line without its numbers. */
const formOf = ({ text }: Line) => text.toLowerCase().replace(/\d+/g, '#');

/**
 * "THE HARBOUR COURIER, MAY 15, 2024  6": a head with a year and a page's number, where it comes back, a line that comes
 * back beside the pages' numbers or with the next number each time, and one with a wide gap between its two ends that comes
 * back to the letter. The first of them is the document's own head, where it stands above the first sentence.
 */
function repeatedHeads(lines: readonly Line[]): Line[] {
  const isNumbered = ({ text }: Line) => /\b(?:19|20)\d\d\b.*\D\d{1,3}$|\bpage \d{1,3}\b/i.test(text);
  const beside = new Set(
    pageNumbers(lines).flatMap((at) =>
      [lines[at - 1], lines[at + 1]].flatMap((line) => (line === undefined ? [] : [formOf(line)])),
    ),
  );
  const counted = countedLines(lines);
  const isEdge = (line: Line) =>
    isNumbered(line) || counted.has(formOf(line)) || (beside.has(formOf(line)) && !endsSentence(line.text));
  const heads = lines.filter((line) => line.text.length <= LONGEST_HEAD && (line.gaps.length > 0 || isEdge(line)));
  const counts = new Map<string, number>();
  // Rows of a table have other numbers each; what has none is the same to the letter.
  const keyOf = (line: Line) => (isEdge(line) ? formOf(line) : line.text.toLowerCase());
  for (const line of heads) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return heads.filter((line) => counts.get(keyOf(line))! >= (isEdge(line) ? 2 : PAGES));
}

/** The places of lines that are nothing but a page's number. Where there are several they count: the cells of a table do not. */
function pageNumbers(lines: readonly Line[]): number[] {
  const places = lines.flatMap(({ text }, at) => (PAGE_NUMBER.test(text) ? [at] : []));
  const numbers = places.map((at) => Number(/\d+/.exec(lines[at]!.text)![0]));
  const isNext = (at: number) => numbers[at] === (numbers[at - 1] ?? Number.NaN) + 1;
  return places.filter((_, at) => places.length === 1 || isNext(at) || isNext(at + 1));
}

/** The forms of lines that differ in nothing but a number at their right end, one more each time: "HPC 31-ii      4". */
function countedLines(lines: readonly Line[]): ReadonlySet<string> {
  const numbers = new Map<string, number[]>();
  for (const line of lines) {
    const last = line.gaps.length === 0 ? '' : line.text.slice(line.gaps.at(-1)).trim();
    if (!/^\d{1,3}$/.test(last)) continue;
    numbers.set(formOf(line), [...(numbers.get(formOf(line)) ?? []), Number(last)]);
  }
  const isCount = (found: readonly number[]) => found.every((number, at) => at === 0 || number === found[at - 1]! + 1);
  return new Set([...numbers].flatMap(([form, found]) => (found.length > 1 && isCount(found) ? [form] : [])));
}

/** The lines that a document of several pages prints on each, and the first of them where it heads the document itself. */
interface RunningLines {
  readonly repeated: ReadonlySet<Line>;
  readonly heads: ReadonlySet<Line>;
}

/** Headers, footers, page numbers. Numbers in them may change. */
function runningLines(lines: readonly Line[]): RunningLines {
  const pages = new Map<number, Line[]>();
  if (lines[0]?.page === lines.at(-1)?.page) {
    const all = repeatedHeads(lines);
    const body = lines.findIndex(({ text }) => text.length >= NARROWEST_WRAP && endsSentence(text));
    const top = new Set(lines.slice(0, body < 0 ? lines.length : body));
    const heads = all.filter(
      (line, at) => top.has(line) && all.findIndex((other) => formOf(other) === formOf(line)) === at,
    );
    return { repeated: new Set(all.filter((line) => !heads.includes(line))), heads: new Set(heads) };
  }
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  const edges = [...pages.values()].map((page) => [
    ...new Set([...page.slice(0, EDGE_LINES), ...page.slice(-EDGE_LINES)]),
  ]);
  const counts = new Map<string, number>();
  for (const edge of edges) for (const text of new Set(edge.map(formOf))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const needed = Math.max(2, pages.size * MOST_PAGES);
  return {
    repeated: new Set(edges.flat().filter((line) => (counts.get(formOf(line)) ?? 0) >= needed)),
    heads: new Set(),
  };
}

/** Characters beyond which a line cannot have been wrapped by hand or by a mail program. */
const WIDEST_WRAP = 130;
/** Narrowest column into which prose is wrapped. */
const NARROWEST_WRAP = 22;
/** Width from which a column is one of prose, however few lines it has. */
const WIDE_COLUMN = 60;
/** Share of line breaks that fall where the column was full, from which a text counts as wrapped. */
const FULL_LINES = 0.6;
const FEWEST_FULL_LINES = 4;
/** Share of the width below which a line says nothing of how the text was wrapped. */
const SHORT_LINE = 0.6;

/**
 * Of a text wrapped into a column: the column's width; null where lines are paragraphs. `set`: whether the text was set
 * in lines, as print is; then a single full line is enough.
 */
function wrapWidth(lines: readonly Line[], set: boolean): number | null {
  // Lines that go on in small letters were wrapped; headings and heads of pages can be longer.
  const wrapped = lines.filter((_, at) => lines[at + 1]?.blank === 0 && /^\p{Ll}/u.test(lines[at + 1]!.text));
  const measured = wrapped.length >= FEWEST_FULL_LINES ? wrapped : lines;
  const lengths = measured.map((line) => line.text.length + line.free).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  let full = 0;
  let breaks = 0;
  let sentences = 0;
  for (let i = 1; i < lines.length; i++) {
    // Short lines end paragraphs, or head them.
    const short = lines[i - 1]!.text.length < width * SHORT_LINE;
    if (lines[i]!.blank > 0 || short || isListItem(lines[i]!.text) || TIMED_LABEL.test(lines[i - 1]!.text)) continue;
    breaks++;
    if (endsSentence(lines[i - 1]!.text) || STARTS_TURN.test(lines[i]!.text)) sentences++;
    if (isFull(lines[i - 1]!, lines[i]!, width)) full++;
  }
  if (set) return full > 0 ? width : null;
  // Lines that mostly end with their sentences end by themselves.
  if (sentences >= breaks * OWN_LINES && breaks > 1) return null;
  // Of a few lines, one that goes on in small letters shows the column where every one is full.
  const isShort = wrapped.length > 0 && full === breaks && width >= WIDE_COLUMN;
  return isShort || (full >= FEWEST_FULL_LINES && full >= breaks * FULL_LINES) ? width : null;
}

/** Share of line breaks at the end of a sentence, or in front of a speaker, from which lines are paragraphs. */
const OWN_LINES = 0.5;

/** A time code with a name, and nothing said yet. */
const TIMED_LABEL = /^[[(]?\d{1,2}:\d{2}:\d{2}[\])]?\s+\p{Lu}[^.?!:]{2,70}$/u;

/** A time code, or a speaker's name with a colon. */
const STARTS_TURN =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s|(?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+:\s|[QA][.:]\s|>>\s)/u;

/** An address of mail or of a page, alone on its line. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/;

/** "From: ", "Subject: ": where two of them follow one another, they are a head. */
const FIELD = /^\p{Lu}[\p{L}-]{1,14}:\s/u;

/** Share of the width that a ragged margin may leave free. */
const RAGGED = 0.03;

/** Whether the first word of `next` would not have fitted on `line`. */
function isFull(line: Line, next: Line, width: number): boolean {
  if (isBroken(line, next)) return true;
  const word = next.text.split(' ', 1)[0]!.length;
  return line.text.length + line.free + 1 + word > width - Math.max(2, width * RAGGED);
}

/** Whether a word is divided between the lines. */
function isBroken(line: Line, next: Line): boolean {
  return (line.softHyphen || /\p{Ll}-$/u.test(line.text)) && /^\p{Ll}/u.test(next.text);
}

const LIST_MARKER = /^(?:[•●▪◦‣⁃■►*]\s*|[-–—]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)(?=\S)/;

export function isListItem(text: string): boolean {
  return LIST_MARKER.test(text);
}

/** Characters from which a line that stands among others is a paragraph of its own and no line of an address. */
const PARAGRAPH_LENGTH = 120;

/** The pieces of a plain text, and the lines that its pages repeat. */
interface LinePieces {
  readonly pieces: readonly Piece[];
  readonly removed: readonly Removed[];
}

/**
 * The pieces of a plain text: hard-wrapped prose made whole, blank lines and long lines read as ends of paragraphs,
 * list items and the lines of letterheads kept apart, a sentence that runs over a page put together. `set`: the text
 * comes from print, where every line is wrapped.
 */
export function piecesOfLines(content: string, set = false): LinePieces {
  const found = linesOf(content);
  const all = withoutNumbers(found);
  const { repeated, heads } = runningLines(all);
  const lines = all.filter((line) => !repeated.has(line));
  // Numbered lines are set in lines.
  const width = wrapWidth(lines, set || all !== found);
  const removed = all.filter((line) => repeated.has(line)).map(({ text }) => ({ text, reason: 'page header' }));
  return { pieces: grouped(lines, width, content, heads), removed };
}

/** The pieces of preformatted text, whose every line is set. */
export function piecesOfSetLines(content: string): readonly Piece[] {
  const lines = linesOf(content);
  return grouped(lines, wrapWidth(lines, false), content);
}

/** Lines as paragraphs, in a column of `width` characters; each a paragraph where it is null. `heads` stand alone. */
function grouped(
  lines: readonly Line[],
  width: number | null,
  content: string,
  heads: ReadonlySet<Line> = new Set(),
): Piece[] {
  const pieces: Piece[] = [];
  let group: Line[] = [];
  const flush = () => {
    const [first] = group;
    if (first === undefined) return;
    const item = isListItem(first.text);
    const before = pieces.at(-1);
    const long = (text: string) => text.length >= PARAGRAPH_LENGTH;
    const tight = first.blank === 0 && before !== undefined && (item || !(long(first.text) && long(before.text)));
    const piece = { ...paragraph(joinLines(group, content), tight), gaps: group.length === 1 ? first.gaps : [] };
    pieces.push(item ? { ...piece, kind: 'list-item' } : piece);
    group = [];
  };
  for (const line of lines) {
    const before = group.at(-1);
    const apart = before !== undefined && (heads.has(before) || heads.has(line));
    if (before !== undefined && (apart || !(width !== null && continues(before, line, width)))) flush();
    group.push(line);
  }
  flush();
  return pieces;
}

/** How many times a column's width a line may have and still stand in it: margins are ragged. */
const WIDER = 1.2;

/** Whether `line` goes on with the paragraph that `before` belongs to, in a text wrapped to `width`. */
function continues(before: Line, line: Line, width: number): boolean {
  if (before.gaps.length > 0 || line.gaps.length > 0 || isListItem(line.text)) return false;
  if (TIMED_LABEL.test(before.text) || ADDRESS.test(line.text) || ADDRESS.test(before.text)) return false;
  if (FIELD.test(before.text) && FIELD.test(line.text)) return false;
  // What does not fit into the column is a heading set over it.
  if (Math.max(before.text.length, line.text.length) > width * WIDER) return false;
  if (line.page !== before.page) return !endsSentence(before.text) && /^\p{Ll}/u.test(line.text);
  if (line.blank > 0 || (STARTS_TURN.test(line.text) && endsSentence(before.text))) return false;
  return isFull(before, line, width) && !(endsSentence(before.text) && line.indent > before.indent + 1);
}

/** Lines as one text; a word divided between two is made whole, with its hyphen where the text writes it so elsewhere. */
function joinLines(lines: readonly Line[], content: string): Mapped {
  if (lines.length === 1) return lines[0]!;
  const glue: string[] = [];
  const parts = lines.map((line, at): Mapped => {
    const before = lines[at - 1];
    const next = lines[at + 1];
    glue.push(before !== undefined && isBroken(before, line) ? '' : ' ');
    if (next === undefined || line.softHyphen || !isBroken(line, next)) return line;
    const head = /[\p{L}\p{M}-]+-$/u.exec(line.text.slice(-LONGEST_WORD))?.[0] ?? '';
    const tail = /^[\p{L}\p{M}]+/u.exec(next.text)?.[0] ?? '';
    return content.includes(head + tail) ? line : slice(line, 0, line.text.length - 1);
  });
  return join(parts, glue);
}

/** Characters of a line's end in which a divided word stands. */
const LONGEST_WORD = 60;
