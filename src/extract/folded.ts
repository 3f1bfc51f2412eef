import { fold as foldText, remembering } from '../text/index.ts';

/** Lines that are remembered, and most characters of one: a page has a few hundred, and is read by itself. */
const MOST_LINES = 4000;
const LONGEST_LINE = 2000;

/** `fold` of the engine's text, which is asked of each line a dozen times while its document is read. */
export function fold(text: string): string {
  return text.length > LONGEST_LINE ? foldText(text) : folded(text);
}

const folded = remembering(foldText, MOST_LINES);
