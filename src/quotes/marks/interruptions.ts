import type { Range } from '../../model/index.ts';
import { type Marked, withoutSpace } from './pair.ts';

/** Code units. The longest interruption: "said the deputy head of the department for …". */
const LONGEST = 160;

/**
 * Splits quotations whose cue stands inside the marks: the Russian way ("We agreed, - he said. - And …"), and where the
 * closing mark is missing ("We agreed, he said.). `tells(range)`: whether the words of `range` say only who spoke.
 */
export function splitInterrupted(text: string, marked: readonly Marked[], tells: (range: Range) => boolean): Marked[] {
  const found: Marked[] = [];
  /** Old index → the first and last piece it became. */
  const pieces = new Map<number, readonly [number, number]>();
  marked.forEach((mark, index) => {
    const first = found.length;
    if (mark.parent < 0) found.push(...split(text, mark, tells));
    else found.push({ ...mark, parent: pieceAround(found, pieces.get(mark.parent)!, mark) });
    pieces.set(index, [first, found.length - 1]);
  });
  return found;
}

/** The piece of its old parent that `mark` stands in; -1 where it stands in the reporter's words between them. */
function pieceAround(found: readonly Marked[], [first, last]: readonly [number, number], mark: Marked): number {
  for (let i = first; i <= last; i++) {
    const { range } = found[i]!;
    if (range.start <= mark.marks.start && mark.marks.end <= range.end) return i;
  }
  return -1;
}

function split(text: string, mark: Marked, tells: (range: Range) => boolean): Marked[] {
  const { range } = mark;
  const inner = text.slice(range.start, range.end);
  for (const match of inner.matchAll(/[,.!?…]["'”’]?\s{0,2}([-–—―]\s{1,2})/g)) {
    const said = range.start + match.index + match[0].length;
    const rest = text.slice(said, Math.min(range.end, said + LONGEST));
    for (const close of rest.matchAll(/[,.!?:]?\s{0,2}[-–—―]\s{1,2}|$/g)) {
      const told = { start: said, end: said + close.index };
      const atEnd = close[0] === '';
      if (atEnd && told.end !== range.end) break;
      if (!tells(told)) continue;
      const before = { start: range.start, end: range.start + match.index + match[0].length - match[1]!.length };
      const first: Marked = {
        ...mark,
        range: withoutSpace(text, before),
        marks: { start: mark.marks.start, end: before.end },
        closed: true,
      };
      if (atEnd) return [first];
      const start = told.end + close[0].length;
      const rest: Marked = {
        ...mark,
        range: withoutSpace(text, { start, end: range.end }),
        marks: { start, end: mark.marks.end },
      };
      return [first, ...split(text, rest, tells)];
    }
  }
  return mark.closed ? [mark] : cutShort(text, mark, tells);
}

/** The closing mark is missing: the words end in front of the cue, where one follows a comma. */
function cutShort(text: string, mark: Marked, tells: (range: Range) => boolean): Marked[] {
  const tag = tagIn(text, mark.range, tells);
  if (tag === null) return [mark];
  const end = tag.start;
  return [{ ...mark, range: { start: mark.range.start, end }, marks: { start: mark.marks.start, end } }];
}

/** The first words in `range` behind a comma, "!" or "?" that say only who spoke; from that mark on, to their full stop. */
export function tagIn(text: string, range: Range, tells: (range: Range) => boolean): Range | null {
  for (const { index } of text.slice(range.start, range.end).matchAll(/[,!?]\s/g)) {
    const start = range.start + index + 2;
    const stop = /[.!?](?=\s|$)/.exec(text.slice(start, Math.min(range.end, start + LONGEST)));
    const end = stop === null ? Math.min(range.end, start + LONGEST) : start + stop.index;
    if (tells({ start, end })) return { start: start - 1, end };
  }
  return null;
}
