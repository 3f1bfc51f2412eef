/**
 * `text` with case, accents, typography and odd spaces folded, one code unit for one: offsets in the result are offsets
 * in `text`. Letters whose lower case is longer than one unit stay as they are; composed letters lose their accents
 * (`é` is `e`), combining marks stay.
 */
export function fold(text: string): string {
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldUnit(unit);
    if (folded === unit) continue;
    result += text.slice(from, i) + String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** Folded code unit + 1; 0 where not asked yet. */
const cache = new Uint32Array(0x10000);

function foldUnit(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit;
  const known = cache[unit]!;
  if (known !== 0) return known - 1;
  const folded = computeFold(unit);
  cache[unit] = folded + 1;
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
