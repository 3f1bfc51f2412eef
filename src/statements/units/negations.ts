import type { ClaimRules, Language } from '../../lang/index.ts';
import { type TextForm, TokenKind } from '../../model/index.ts';

/** How often the tokens from `from` to `to` deny something or say that it is missing. */
export function negationsIn(form: TextForm, from: number, to: number, { stakes, claims, lexicon }: Language): number {
  const { tokens, folded } = form;
  let count = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.Word) continue;
    const word = folded.slice(tokens.starts[i], tokens.ends[i]);
    if (stakes.negations.has(word) ? !isIdle(form, i, claims) : claims.denials.missing.has(lexicon.lemma(word)))
      count++;
  }
  return count;
}

/** Whether the tokens from `from` to `to` say "not" or "no" of something, and not only that it failed or is missing. */
export function deniesPlainly(form: TextForm, from: number, to: number, { claims }: Language): boolean {
  const { tokens, folded } = form;
  for (let i = from; i < to; i++) {
    const word = tokens.kinds[i] === TokenKind.Word ? folded.slice(tokens.starts[i], tokens.ends[i]) : '';
    if (claims.denials.plain.has(word) && !isIdle(form, i, claims)) return true;
  }
  return false;
}

/** Tokens from a negation to what says from when on it is otherwise: "had not been opened until Sunday". */
const ONSET_REACH = 5;

/** Whether a word of negation denies nothing where it stands: "no later than", "nothing on but a coat", "never so proud". */
export function isIdle({ tokens, folded }: TextForm, at: number, { denials }: ClaimRules): boolean {
  const word = (i: number) => (i < tokens.length ? folded.slice(tokens.starts[i], tokens.ends[i]) : '');
  if (denials.idleAfter.has(word(at + 1))) return true;
  const isBeyond = denials.beyond.has(word(at));
  for (let i = at + 1; i <= at + ONSET_REACH && i < tokens.length && tokens.kinds[i] === TokenKind.Word; i++)
    if (denials.onset.has(word(i)) || (isBeyond && denials.peaks.has(word(i)))) return true;
  return denials.exceptBut.has(word(at)) && EXCEPTION.some((step) => word(at + step) === denials.but);
}

/** Tokens from "nothing" to its "but". */
const EXCEPTION = [1, 2, 3, 4, 5] as const;
