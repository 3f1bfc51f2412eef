import type { Range } from '../model/index.ts';

/** A quotation that has not ended after this many characters was never opened: a stray mark, an inch sign. */
const MAX_QUOTED = 4000;

/**
 * The stretches of a text that stand in double quotation marks, marks included, in order. A quotation that runs over
 * paragraphs opens its marks again on each and closes them once. `folded` is the text with all double marks made `"`.
 * Which mark opens is told by its neighbours, because machine-translated text writes ` ” words ” `.
 */
export function quotedRanges(folded: string): Range[] {
  const ranges: Range[] = [];
  let open = -1;
  for (let at = folded.indexOf('"'); at >= 0; at = folded.indexOf('"', at + 1)) {
    const lineStart = at === 0 || folded[at - 1] === '\n';
    if (open < 0) {
      open = at;
    } else if (lineStart) {
      // Reopened on a new paragraph: the quotation goes on.
    } else if (at - open > MAX_QUOTED) {
      open = at;
    } else {
      ranges.push({ start: open, end: at + 1 });
      open = -1;
    }
    if (open >= 0) {
      const breaks = folded.indexOf('\n\n', open);
      const next = folded.indexOf('"', at + 1);
      // Nothing closes it in its paragraph, and the next paragraph does not reopen it: a stray mark.
      if (breaks >= 0 && (next < 0 || next > breaks) && folded[breaks + 2] !== '"') open = -1;
    }
  }
  return ranges;
}
