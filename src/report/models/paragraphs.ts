import type { Range } from '../../model/index.ts';

/** A paragraph of a witness's text. `number` counts from 1: readers cite a place as "A 12", sigil and paragraph. */
export interface Paragraph extends Range {
  readonly number: number;
}

/** The paragraphs of a text, in order; blank lines part them and belong to none. O(n). */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    if (end > start) paragraphs.push({ number: paragraphs.length + 1, start, end });
    start = end;
    while (text[start] === '\n') start++;
  }
  return paragraphs;
}

/** The paragraph that holds `offset`; between two of them, the one before; null in a text without any. O(log n). */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | null {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low] ?? null;
}
