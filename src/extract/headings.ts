import { FACTS } from './byline.ts';
import { countWords } from './features.ts';
import { join } from './mapped.ts';
import type { Piece } from './piece.ts';

/** Most words of one line of a heading that runs over several. */
const HEADING_LINE_WORDS = 9;

/** Lines of a head with the headings printed over several lines ("CASH OFFER / of / HARBOUR PLC / by / …") made one. */
export function wholeHeadings(lines: readonly Piece[], connective: RegExp): Piece[] {
  const whole: Piece[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]!.tight) to++;
    const group = lines.slice(from, to);
    const short = group.every(({ text }) => countWords(text) <= HEADING_LINE_WORDS);
    const divided = group.some(({ text }, at) => at > 0 && connective.test(text) && !text.includes(' '));
    if (short && divided) whole.push({ ...group[0]!, ...join(group, ' ') });
    else
      group.forEach((line, at) => {
        const before = whole.at(-1);
        if (short && before !== undefined && at > 0 && goesOn(line.text, from + at, connective))
          whole[whole.length - 1] = { ...before, ...join([before, line], ' ') };
        else whole.push(line);
      });
    from = to;
  }
  return whole;
}

/** Whether a line, the `at`th of its document, goes on with the heading above it. Right below the first, a motto stands. */
function goesOn(text: string, at: number, connective: RegExp): boolean {
  if (connective.test(text)) return true;
  return at > 1 && /^\p{Ll}/u.test(text) && !/\S@\S|:\/\//.test(text) && !FACTS.test(text) && !/,.*,.*,/.test(text);
}
