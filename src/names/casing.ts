import { type TextForm, TokenKind } from '../model/index.ts';

/** How a word is written. */
export const Case = { None: 0, Lower: 1, Capital: 2, Upper: 3, Initial: 4, Mixed: 5, Dotted: 6, Digits: 7 } as const;

/** Style of a sentence: prose; a heading with a capital on every word; all in capitals. */
export const Style = { Prose: 0, Title: 1, Upper: 2 } as const;

/** How token `i` is written: a `Case`. */
export function caseOf({ text, folded, tokens }: TextForm, i: number): number {
  const kind = tokens.kinds[i];
  if (kind === TokenKind.Number) return Case.Digits;
  if (kind === TokenKind.Address) return Case.Mixed;
  if (kind !== TokenKind.Word) return Case.None;
  const start = tokens.starts[i]!;
  const end = tokens.ends[i]!;
  let capitals = 0;
  let dots = 0;
  let first = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e) dots++;
    else if (unit !== folded.charCodeAt(at) && isUpper(text, at, unit)) {
      capitals++;
      if (at === start) first = true;
    }
  }
  if (capitals === 0) return Case.Lower;
  if (dots > 0) return Case.Dotted;
  if (end - start === 1) return Case.Initial;
  if (capitals === end - start) return Case.Upper;
  return capitals === 1 && first ? Case.Capital : Case.Mixed;
}

function isUpper(text: string, at: number, unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** Fills, for each token, the first token and the style of its sentence. */
export function readSentences(form: TextForm, cases: Uint8Array, firsts: Uint32Array, styles: Uint8Array): void {
  const { sentences } = form;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!;
    const to = sentences[s + 1]!;
    let words = 0;
    let capitals = 0;
    let upper = 0;
    for (let i = from; i < to; i++) {
      const written = cases[i]!;
      if (written === Case.None || written === Case.Digits) continue;
      words++;
      if (written !== Case.Lower) capitals++;
      if (written === Case.Upper || written === Case.Initial || written === Case.Dotted) upper++;
    }
    firsts.fill(from, from, to);
    const style =
      words > 1 && upper * 4 > words * 3
        ? Style.Upper
        : words > 3 && capitals * 3 > words * 2
          ? Style.Title
          : Style.Prose;
    if (style > 0) styles.fill(style, from, to);
  }
}
