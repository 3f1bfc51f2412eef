import type { Range } from '../../model/index.ts';
import { tagIn } from './interruptions.ts';
import { lineEndFrom, type Marked } from './pair.ts';

/** A dash that opens a line, as many languages write what somebody says: "– We go home, says Roe." */
const LEADING_DASH = /(?<![^\n])[^\S\n]*(?:[–—―]\s?|-\s)(?=["“«¿¡…\p{Lu}\p{N}])/gu;

/**
 * Lines that a dash opens and in which a cue follows the words: "– We go home, says Roe. – Good night." Lists open their
 * lines with dashes too: so half of these lines at least must have a cue, and one must speak of "us" or "you".
 * `tells(range)`: whether its words say only who spoke.
 */
export function findDialogue(
  text: string,
  tells: (range: Range) => boolean,
  isPersonal: (words: string) => boolean,
): Pick<Marked, 'marks' | 'range'>[] {
  const found: Pick<Marked, 'marks' | 'range'>[] = [];
  let lines = 0;
  let told = 0;
  for (const { index, 0: dash } of text.matchAll(LEADING_DASH)) {
    lines++;
    const line = { start: index, end: lineEndFrom(text, index + dash.length) };
    const pieces = piecesOf(text, { ...line, start: index + dash.length }, tells);
    if (pieces.length > 0) told++;
    for (const [i, range] of pieces.entries())
      found.push({ range, marks: i === 0 ? { start: index + dash.search(/\S/), end: range.end } : range });
  }
  const isSpoken = found.some(({ range }) => isPersonal(text.slice(range.start, range.end)));
  return told * 2 >= lines && isSpoken ? found : [];
}

/** The words of a line without its cues; empty where it has none. */
function piecesOf(text: string, line: Range, tells: (range: Range) => boolean): Range[] {
  const pieces: Range[] = [];
  for (let from = line.start; from < line.end; ) {
    const tag = tagIn(text, { start: from, end: line.end }, tells);
    if (tag === null) {
      if (pieces.length > 0) pieces.push({ start: from, end: line.end });
      break;
    }
    pieces.push({ start: from, end: tag.start });
    const resumed = /^[.,!?]?\s{0,2}[-–—―]\s?(?=\S)/u.exec(text.slice(tag.end, line.end));
    if (resumed === null) break;
    from = tag.end + resumed[0].length;
  }
  return pieces;
}
