/**
 * `text` with case, accents, typography and odd spaces folded, one code unit for one: offsets in the result are offsets
 * in `text`. Letters whose lower case is longer than one unit stay as they are; composed letters lose their accents
 * (`é` is `e`), combining marks stay.
 */
export function fold(text: string): string {
  return text.replace(FOLDED, foldUnit);
}

/** What may not stay as it is: few characters of a text, found by the engine's own search. */
const FOLDED = /[A-Z`\t\v\f\r\x80-\uffff]/g;

/** By character; a function of the character alone. */
const folds = new Map<string, string>();

function foldUnit(char: string): string {
  const known = folds.get(char);
  if (known !== undefined) return known;
  const folded = String.fromCharCode(computeFold(char.charCodeAt(0)));
  folds.set(char, folded);
  return folded;
}

function computeFold(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const char = String.fromCharCode(unit);
  const plain = PLAIN.get(char);
  if (plain !== undefined) return plain.charCodeAt(0);
  if (SPACES.test(char)) return 0x20;
  const base = char.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : unit;
}

/** Every space except the line feed, which parts lines and paragraphs. */
const SPACES = /[^\S\n]|[\u0085\u180e\u200b-\u200d\u2060\ufeff]/u;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ`´′'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟«»″'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ı', 'i'],
]);
