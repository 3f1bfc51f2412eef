/** What a code unit is, for the tokeniser. */
export const CharClass = { Other: 0, Space: 1, Letter: 2, Digit: 3, Mark: 4, Apostrophe: 5 } as const;

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const MARK = /\p{M}/u;
const SPACE = /[\s\u0085\u180e\u200b-\u200d\u2060\ufeff]/u;

/** Class + 1 of each code unit seen so far; 0 where not asked yet. Pure: it caches a function of the code unit. */
const seen = new Uint8Array(0x10000);

/**
 * The class of the code unit at `index`. A surrogate pair has the class of its code point, on both halves. Zero-width
 * characters are spaces: they part words and are never shown.
 */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfSurrogate(text, index, unit);
  const known = seen[unit]!;
  if (known !== 0) return known - 1;
  const found = classify(String.fromCharCode(unit));
  seen[unit] = found + 1;
  return found;
}

function classOfSurrogate(text: string, index: number, unit: number): number {
  const at = unit >= 0xdc00 ? index - 1 : index;
  const point = at < 0 ? undefined : text.codePointAt(at);
  return point === undefined || point < 0x10000 ? CharClass.Other : classify(String.fromCodePoint(point));
}

function classify(char: string): number {
  if (char === "'" || char === '\u2019' || char === '\u02bc') return CharClass.Apostrophe;
  if (SPACE.test(char)) return CharClass.Space;
  if (LETTER.test(char)) return CharClass.Letter;
  if (DIGIT.test(char)) return CharClass.Digit;
  if (MARK.test(char)) return CharClass.Mark;
  return CharClass.Other;
}
