import { type TextForm, TokenKind } from '../../../model/index.ts';
import { foldedToken, unitOf } from '../../../text/index.ts';
import { words } from './cursor.ts';

const SAYINGS = words(
  `said says told tells announced added reported confirmed insisted warned explained stated declared revealed disclosed noted denied
  wrote testified admitted acknowledged claimed`,
);

/** What a court does, in front of its day only: "heard an engine" tells. */
const HEARINGS = words('heard hears');

/** Tokens between a verb of saying and its day: "told a news conference in the capital on". */
const BEFORE_TOKENS = 7;
const BEHIND_TOKENS = 5;

/** Whether the time at tokens [from, to) is that at which somebody said something: "the inquest was told on Tuesday". O(1). */
export function isOfSaying(form: TextForm, from: number, to: number): boolean {
  const sentence = unitOf(form.sentences, from);
  const first = Math.max(form.sentences[sentence]!, from - BEFORE_TOKENS);
  for (let at = from - 1; at >= first; at--) {
    if (form.tokens.kinds[at] === TokenKind.Punctuation || foldedToken(form, at) === 'that') break;
    if (SAYINGS.has(foldedToken(form, at)) || HEARINGS.has(foldedToken(form, at))) return true;
  }
  const last = Math.min(form.sentences[sentence + 1]!, to + BEHIND_TOKENS);
  for (let at = to; at < last; at++) {
    if (form.tokens.kinds[at] === TokenKind.Punctuation || foldedToken(form, at) === 'that') return false;
    if (SAYINGS.has(foldedToken(form, at))) return true;
  }
  return false;
}
