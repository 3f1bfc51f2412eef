import type { Range } from '../src/model/index.ts';

/** A text as its words: letters and digits, in one form each, with their places. What stands between words counts nothing. */
export interface WordsOfText {
  /** Lower case, NFKC. */
  readonly forms: readonly string[];
  /** Code units of the text; `ranges[i]` is where `forms[i]` stands. */
  readonly ranges: readonly Range[];
}

/** The words of a text. Linear. */
export function wordsOfText(text: string): WordsOfText {
  const found = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  return {
    forms: found.map(([word]) => word.normalize('NFKC').toLowerCase()),
    ranges: found.map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
  };
}

/** Where `count` words in a row, of which `isIt` tells by their forms, first stand in a text; null where they do not. */
export function placeOfWords(
  { forms, ranges }: WordsOfText,
  count: number,
  isIt: (forms: readonly string[]) => boolean,
): Range | null {
  if (count === 0) return null;
  for (let at = 0; at + count <= forms.length; at++)
    if (isIt(forms.slice(at, at + count))) return { start: ranges[at]!.start, end: ranges[at + count - 1]!.end };
  return null;
}

/** Where the words of a labelled passage first stand in a row in a text; null where they do not, or where it has none. */
export function placeOf(passage: string, text: WordsOfText): Range | null {
  const { forms: wanted } = wordsOfText(passage);
  return placeOfWords(text, wanted.length, (forms) => forms.every((form, i) => form === wanted[i]));
}
