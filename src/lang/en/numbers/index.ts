import { TokenKind } from '../../../model/index.ts';
import type { NumberRules } from '../../numbers.ts';
import { isVulgar, readDigits } from './digits.ts';
import { readWords } from './spelt.ts';
import { numberStarts } from './words.ts';

export { numberStarts };

/** How English writes numbers, in digits and words. */
export const numbers: NumberRules = {
  begins(form, at) {
    const kind = form.tokens.kinds[at];
    if (kind === TokenKind.Number) return true;
    if (kind === TokenKind.Word) return numberStarts.has(form.tokens.norms[at]!);
    return isVulgar(form.text.charCodeAt(form.tokens.starts[at]!));
  },
  read(form, at) {
    if (form.tokens.kinds[at] === TokenKind.Word) return readWords(form, at);
    return form.tokens.kinds[at] === TokenKind.Number || isVulgar(form.text.charCodeAt(form.tokens.starts[at]!))
      ? readDigits(form, at)
      : null;
  },
};
