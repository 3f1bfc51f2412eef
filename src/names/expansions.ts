import { type LocalName, type Reference, TokenKind } from '../model/index.ts';
import { rangeOfTokens, tokenAt } from '../text/index.ts';
import { Case } from './casing.ts';
import { wordOf } from './mentions.ts';
import type { Reading } from './reading.ts';

/** "haemolytic uraemic syndrome (HUS)", "…, or HUS": words in small letters in front of their own initials, which stand for them. */
export function expansions(reading: Reading, names: readonly LocalName[]): Reference[] {
  const { form, cases, firsts } = reading;
  const found: Reference[] = [];
  for (const [name, { mentions }] of names.entries()) {
    for (const { start, end } of mentions) {
      const at = tokenAt(form, start);
      const letters = wordOf(reading, at);
      if (cases[at] !== Case.Upper || form.tokens.ends[at] !== end || letters.length < 2 || letters.length > 6)
        continue;
      let last = at - 1;
      while (
        last > firsts[at]! &&
        (form.tokens.kinds[last] === TokenKind.Punctuation || wordOf(reading, last) === reading.rules.small.or)
      )
        last--;
      const first = last - letters.length + 1;
      if (last === at - 1 || first < firsts[at]!) continue;
      const spelt = [...letters].every(
        (letter, i) => wordOf(reading, first + i).startsWith(letter) && cases[first + i] === Case.Lower,
      );
      if (spelt) found.push({ ...rangeOfTokens(form, first, last + 1), name, kind: 'description' });
    }
  }
  return found;
}
