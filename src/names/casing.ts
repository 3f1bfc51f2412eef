import type { NameForms } from '../lang/index.ts';
import { type TextForm, TokenKind } from '../model/index.ts';
import { foldedToken } from '../text/index.ts';

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

/**
 * Raises the small words that hyphens make parts of a name, as if they had a capital: "al-Otaibi", "Sundby-upon-Vell",
 * "Kim Sang-woo". `classes`: 0 for a word that the lexicon does not know. O(tokens).
 */
export function raiseTied(form: TextForm, cases: Uint8Array, classes: Uint8Array, rules: NameForms): void {
  const { starts, ends, length } = form.tokens;
  const isTied = (i: number) =>
    form.folded.charCodeAt(starts[i]!) === HYPHEN &&
    ends[i] === starts[i]! + 1 &&
    ends[i - 1] === starts[i] &&
    ends[i] === starts[i + 1];
  const isRaised = (i: number) =>
    i >= 0 && i < length && cases[i] !== Case.Lower && cases[i] !== Case.None && cases[i] !== Case.Digits;
  const word = (i: number) => foldedToken(form, i);
  for (let i = 1; i + 1 < length; i++) {
    if (!isTied(i)) continue;
    if (cases[i - 1] === Case.Lower) {
      // "al-Otaibi"; what stands behind "non-" is no name's.
      const isFree = i < 2 || !isTied(i - 2);
      if (isFree && isRaised(i + 1) && rules.tiedParticles.has(word(i - 1))) cases[i - 1] = Case.Capital;
      continue;
    }
    if (!isRaised(i - 1) || cases[i + 1] !== Case.Lower) continue;
    let last = i + 1;
    while (cases[last] === Case.Lower && rules.hyphened.has(word(last)) && last + 2 < length && isTied(last + 1))
      last += 2;
    if (last > i + 1 && isRaised(last)) for (let at = i + 1; at < last; at += 2) cases[at] = Case.Capital;
    else if (isSecondHalf(i + 1)) cases[i + 1] = Case.Capital;
  }

  /** "woo" of "Kim Sang-woo" and "Sang-woo Kim". */
  function isSecondHalf(at: number): boolean {
    const syllable = word(at);
    if (!rules.syllable.test(syllable) || isTied(at + 1)) return false;
    const first = at - 2;
    if (first > 0 && isRaised(first - 1) && rules.familyFirst.has(word(first - 1))) return true;
    return classes[at] === 0 && (isRaised(first - 1) || isRaised(at + 1));
  }
}

/** Makes initials of "Sh." and "Chr." in front of a surname. O(tokens). */
export function raiseInitials(form: TextForm, cases: Uint8Array, { initials }: NameForms): void {
  const { starts, ends, length } = form.tokens;
  for (let i = 0; i + 2 < length; i++) {
    const isStopped = form.folded.charCodeAt(starts[i + 1]!) === STOP && ends[i] === starts[i + 1];
    const isCut = isStopped && cases[i] === Case.Capital && cases[i + 2] === Case.Capital;
    if (isCut && initials.has(foldedToken(form, i))) cases[i] = Case.Initial;
  }
}

const STOP = 0x2e;
const HYPHEN = 0x2d;
