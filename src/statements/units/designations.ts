import type { Language } from '../../lang/index.ts';
import { isNoun, type TextForm, TokenKind } from '../../model/index.ts';
import { TIME_UNITS } from './term-figures.ts';

/** Whether the number at token `at` is part of a name: "KLT-311", "Local 204", "Covid-19", "Clause 14". */
export function isDesignation(
  form: TextForm,
  tags: Uint8Array | undefined,
  at: number,
  from: number,
  { lexicon, claims }: Language,
): boolean {
  const { tokens, text, folded } = form;
  if (tokens.kinds[at] !== TokenKind.Number || at === from) return false;
  const hyphen = tokens.ends[at - 1] === tokens.starts[at] && folded[tokens.starts[at - 1]!] === '-';
  const before = hyphen ? at - 2 : at - 1;
  if (before < from || tokens.kinds[before] !== TokenKind.Word) return false;
  const word = folded.slice(tokens.starts[before], tokens.ends[before]);
  const capital = text.charAt(tokens.starts[before]!) !== folded.charAt(tokens.starts[before]!);
  const named = tags === undefined ? !opens(form, before) : isNoun(tags[before]!);
  if (!capital || !named || lexicon.isFunctionWord(word) || lexicon.calendar(word) !== undefined) return false;
  // "Southport 20 years later", "rang Southport 40 times": a number with a unit of time counts something.
  const after = at + 1 < tokens.length ? folded.slice(tokens.starts[at + 1], tokens.ends[at + 1]) : '';
  return hyphen || !(TIME_UNITS.has(lexicon.lemma(after)) || claims.counted.has(after) || claims.rates.has(after));
}

/** "7. The Court …", "(3) …": the number of a paragraph. */
export function isListMarker({ tokens, folded }: TextForm, at: number, from: number): boolean {
  if (tokens.kinds[at] !== TokenKind.Number) return false;
  if (at !== from && !(at === from + 1 && tokens.kinds[from] !== TokenKind.Word)) return false;
  const after = at + 1 < tokens.length ? folded.slice(tokens.starts[at + 1], tokens.ends[at + 1]) : '';
  return (after === '.' || after === ')') && tokens.starts[at + 1] === tokens.ends[at];
}

/** Whether token `at` is the first word of its sentence, as far as the marks before it tell. */
export function opens({ tokens, text }: TextForm, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (text.slice(tokens.ends[i], tokens.starts[i + 1]).includes('\n')) return true;
    if (tokens.kinds[i] !== TokenKind.Punctuation) return false;
    const mark = text.charAt(tokens.starts[i]!);
    if ('.!?:\u2026'.includes(mark)) return true;
    if (',;'.includes(mark)) return false;
  }
  return true;
}
