import { isCapitalised, type ReadingRules } from '../lang/index.ts';
import { fold } from './folded.ts';

/** Most words of a body's name on its letterhead. */
const LETTERHEAD_WORDS = 6;

/** "HARBOUR CITY COUNCIL": an institution's name and nothing else. */
export function isLetterheadName(text: string, rules: ReadingRules): boolean {
  const words = text.replace(/\s\(\p{Lu}{2,7}\)$/u, '').split(/\s+/);
  if (words.length > LETTERHEAD_WORDS || !isCapitalised(words.join(' '))) return false;
  const name = fold(words.join(' '));
  return (
    rules.institution.test(words.length > 1 ? fold(words.at(-1)!) : '') ||
    rules.bodyOf.test(name) ||
    rules.legalForm.test(name)
  );
}
