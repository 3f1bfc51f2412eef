import type { Range } from '../../model/index.ts';
import { CharClass, classAt } from '../../text/classes.ts';

/** How a mark is written. Marks of two styles pair only where typing habits mix them up (`„…"`). */
export type MarkStyle = 'straight' | 'curly' | 'low' | 'angle' | 'single';

/**
 * One character (or two, for doubled ones) that may be a quotation mark. The costs say how odd each reading would be,
 * from what stands beside it and from the way it points: 0 as it should be, about 5 hardly possible.
 */
export interface Mark extends Range {
  readonly style: MarkStyle;
  readonly open: number;
  readonly close: number;
  /** The cost of its being no quotation mark: an apostrophe, an inch, a slip. */
  readonly skip: number;
  /** It is the first character of its paragraph. */
  readonly leads: boolean;
}

interface Glyph {
  readonly style: MarkStyle;
  readonly points: 'open' | 'close' | 'both';
}

const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ['"', { style: 'straight', points: 'both' }],
  ['\uff02', { style: 'straight', points: 'both' }],
  ['\u201c', { style: 'curly', points: 'open' }],
  ['\u201d', { style: 'curly', points: 'close' }],
  ['\u201f', { style: 'curly', points: 'open' }],
  ['\u201e', { style: 'low', points: 'open' }],
  ['\u00ab', { style: 'angle', points: 'both' }],
  ['\u00bb', { style: 'angle', points: 'both' }],
  ['\u300c', { style: 'angle', points: 'open' }],
  ['\u300d', { style: 'angle', points: 'close' }],
  ["'", { style: 'single', points: 'both' }],
  ['\u2018', { style: 'single', points: 'open' }],
  ['\u2019', { style: 'single', points: 'close' }],
  ['\u201a', { style: 'single', points: 'open' }],
  ['\u201b', { style: 'single', points: 'open' }],
  ['`', { style: 'single', points: 'open' }],
  ['\u2039', { style: 'single', points: 'open' }],
  ['\u203a', { style: 'single', points: 'close' }],
]);

/** Two characters that are typed for one mark. */
const DOUBLED: ReadonlyMap<string, Glyph> = new Map([
  ["''", { style: 'straight', points: 'both' }],
  ['``', { style: 'straight', points: 'open' }],
  ['\u2018\u2018', { style: 'curly', points: 'open' }],
  ['\u2019\u2019', { style: 'curly', points: 'close' }],
  [',,', { style: 'low', points: 'open' }],
  ['\u201a\u201a', { style: 'low', points: 'open' }],
  ['<<', { style: 'angle', points: 'open' }],
  ['>>', { style: 'angle', points: 'close' }],
  ['""', { style: 'straight', points: 'both' }],
]);

const CANDIDATE = /["'`\u00ab\u00bb\u2018-\u201f\u2039\u203a\u300c\u300d\uff02]|,,|<<|>>/g;

/** What stands beside a mark. */
const Side = { Edge: 0, Opener: 1, Mark: 2, Word: 3, Stop: 4, Dash: 5 } as const;
type Side = (typeof Side)[keyof typeof Side];

/**
 * Every mark of `text` that may be one, with its costs, in order. `elisions`: folded words that begin with an
 * apostrophe, without it (`em`, `til`). Apostrophes inside words are left out. Linear.
 */
export function scanMarks(text: string, elisions: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const start = match.index;
    const doubled = DOUBLED.get(text.slice(start, start + 2));
    const glyph = doubled ?? GLYPHS.get(match[0]);
    if (glyph === undefined) continue;
    const end = start + (doubled === undefined ? 1 : 2);
    CANDIDATE.lastIndex = end;
    if (glyph.style === 'single' && isWord(text, start - 1) && isWord(text, end)) continue;
    marks.push(weigh(text, start, end, glyph, elisions));
  }
  return marks;
}

function weigh(text: string, start: number, end: number, glyph: Glyph, elisions: ReadonlySet<string>): Mark {
  const left = sideOf(text, start - 1);
  const right = sideOf(text, end);
  let open = OPEN_LEFT[left]! + OPEN_RIGHT[right]!;
  let close = CLOSE_LEFT[left]! + CLOSE_RIGHT[right]!;
  // "...and so on" opens with dots; "word..." may close before a bracket.
  if (right === Side.Stop && beginsWithDots(text, end)) open = OPEN_LEFT[left]! + 0.3;
  if (glyph.points === 'open') close += glyph.style === 'low' ? 6 : POINTS_WRONG;
  if (glyph.points === 'close') open += POINTS_WRONG;
  const skip =
    glyph.style === 'single'
      ? skipSingle(text, start, end, left, right, glyph, elisions)
      : skipDouble(text, start, left);
  return { start, end, style: glyph.style, open, close, skip, leads: leadsParagraph(text, start) };
}

const POINTS_WRONG = 2.5;
//                     edge opener mark word stop dash
const OPEN_LEFT = /* */ [0, 0, 0.5, 4, 2.5, 0.2] as const;
const OPEN_RIGHT = /**/ [2, 0.2, 0.5, 0, 3, 0.6] as const;
const CLOSE_LEFT = /**/ [2, 3, 0.5, 0, 0, 0.3] as const;
const CLOSE_RIGHT = /**/ [0, 1.5, 0.5, 2.5, 0, 0.2] as const;

function skipDouble(text: string, start: number, left: Side): number {
  // 6'2", 12": inches and seconds.
  return left === Side.Word && classAt(text, start - 1) === CharClass.Digit ? 2 : 6;
}

function skipSingle(
  text: string,
  start: number,
  end: number,
  left: Side,
  right: Side,
  glyph: Glyph,
  elisions: ReadonlySet<string>,
): number {
  if (left === Side.Word) {
    if (closesElision(text, start, elisions)) return 0.3;
    const before = text[start - 1]!;
    if (before === 's' || before === 'S' || before === 'x' || before === 'z') return 0.5;
    if (before === 'n' && text[start - 2] === 'i') return 0.8;
    return classAt(text, start - 1) === CharClass.Digit ? 1 : 2.5;
  }
  if (right === Side.Word && (left === Side.Edge || left === Side.Opener || left === Side.Dash || left === Side.Mark)) {
    if (classAt(text, end) === CharClass.Digit) return 0.3;
    let to = end;
    while (to < text.length && classAt(text, to) === CharClass.Letter) to++;
    if (to - end <= LONGEST_ELISION && elisions.has(text.slice(end, to).toLowerCase())) return 0.3;
    return glyph.points === 'close' ? 1.5 : 4;
  }
  if (left === Side.Edge && right === Side.Edge) return 1;
  return 4;
}

/** The second apostrophe of "rock ’n’ roll". */
function closesElision(text: string, at: number, elisions: ReadonlySet<string>): boolean {
  let from = at;
  while (from > 0 && at - from <= LONGEST_ELISION && classAt(text, from - 1) === CharClass.Letter) from--;
  return GLYPHS.get(text[from - 1] ?? '')?.style === 'single' && elisions.has(text.slice(from, at).toLowerCase());
}

/** Letters. Bounds the look-up; "'cause" and "'bout" are the long ones. */
const LONGEST_ELISION = 8;

function sideOf(text: string, at: number): Side {
  if (at < 0 || at >= text.length) return Side.Edge;
  const kind = classAt(text, at);
  if (kind === CharClass.Space) return Side.Edge;
  if (kind === CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Mark) return Side.Word;
  const char = text[at]!;
  if (GLYPHS.has(char)) return Side.Mark;
  if ('([{<>*_#|/'.includes(char)) return Side.Opener;
  if ('-\u2010\u2011\u2012\u2013\u2014\u2015\u2212'.includes(char)) return Side.Dash;
  return '$\u20ac\u00a3\u00a5@\u00bf\u00a1&+'.includes(char) ? Side.Word : Side.Stop;
}

function isWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Mark;
}

function beginsWithDots(text: string, at: number): boolean {
  return text[at] === '\u2026' || (text[at] === '.' && text[at + 1] === '.');
}

function leadsParagraph(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (text[i] === ' ' || text[i] === '\u00a0' || text[i] === '\t')) i--;
  return i < 0 || text[i] === '\n';
}
