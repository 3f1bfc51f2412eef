import { agencyOf, type ReadingRules } from '../lang/index.ts';
import { wordsOf } from './features.ts';
import { fold } from './folded.ts';

/** Whether "HNW" is "Harbour Newswire": the first letters of its words, in order, and perhaps letters between them. */
export function isShortFor(short: string, name: string): boolean {
  if (short !== short.toUpperCase() || short === name) return false;
  const initials = wordsOf(name).map((word) => word[0]!.toUpperCase());
  const letters = name.toUpperCase();
  let at = 0;
  for (const letter of short) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return false;
    if (letter === initials[0]) initials.shift();
    at = found + 1;
  }
  return initials.length === 0;
}

/** An agency's letters, and nothing else, in front of what follows on the line. */
const CODE = /^\W*(\p{Lu}{3,5})\s*[|•·,/–—-]\s*$/u;

/**
 * "HNA | 3 March 2031": the agency in whose name a report is printed, known or not, by its letters in front of the date,
 * which begins at `date`. The outlet's own letters are none. Null for any other line.
 */
export function codeBeforeDate(
  line: string,
  date: number,
  publisher: string | null,
  rules: ReadingRules,
): string | null {
  const code = CODE.exec(line.slice(0, date))?.[1];
  if (code === undefined || (publisher !== null && (isShortFor(code, publisher) || publisher.includes(code))))
    return null;
  const word = fold(code);
  const isWord =
    rules.functionWords.has(word) || rules.weekdays.has(word) || rules.months.has(word) || rules.sections.test(word);
  return isWord ? null : (agencyOf(word) ?? code);
}

/** "Harbour Gazette with HNA": the agency, known or not, whose copy an outlet says that it has used. Null for any other line. */
export function wireBesideOutlet(line: string, publisher: string | null, rules: ReadingRules): string | null {
  if (publisher === null) return null;
  const outlet = (name: string) => fold(name).replace(rules.records.article, '').trim();
  for (const pattern of rules.deskAndAgency) {
    const [, desk, wire] = pattern.exec(line.trim()) ?? [];
    if (desk === undefined || wire === undefined || outlet(desk) !== outlet(publisher)) continue;
    const known = agencyOf(fold(wire));
    if (known !== null || rules.wireService.test(fold(wire)) || /^\p{Lu}{2,6}$/u.test(wire)) return known ?? wire;
  }
  return null;
}
