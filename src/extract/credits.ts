import { agencyOf, type ReadingRules } from '../lang/index.ts';
import type { Credit } from '../model/index.ts';
import { looksLikeName } from './byline.ts';
import { countWords } from './features.ts';
import { fold } from './folded.ts';

/** Most words of a line that is nothing but credits. */
const LONGEST_CREDIT = 30;

/**
 * The credits on a line that is there to give them: "(Reporting by Jo Ray; editing by Al Bo)", "With files from
 * Reuters", "AFP". Offsets in `text`. Empty for any other line.
 */
export function creditsOnLine(text: string, rules: ReadingRules): Credit[] {
  if (countWords(text) > LONGEST_CREDIT) return [];
  const folded = fold(text);
  const alone = folded.replace(/^[\s(*_–—-]+|[\s)*_.–—-]+$/g, '');
  const lead = rules.creditLead.exec(folded);
  const tail = rules.creditTail.exec(folded);
  if (tail !== null) return creditsBefore(text.slice(0, tail.index), rules);
  const names = alone.split(/\s*[/,;]\s*/);
  if (lead === null && !names.every((name) => agencyOf(name) !== null)) return [];
  const credits: Credit[] = [];
  for (const match of text.matchAll(/[\p{L}][\p{L}\p{M}'’.-]*(?: [\p{L}][\p{L}\p{M}'’.-]*){0,5}/gu)) {
    const at = match.index;
    const from = lead !== null && at < lead[0].length ? Math.min(match[0].length, lead[0].length - at) : 0;
    credits.push(...creditsIn(match[0].slice(from), at + from, text, rules));
  }
  return credits;
}

/** "Harbour Press and Ana Ruiz" in front of "contributed to this report". */
function creditsBefore(text: string, rules: ReadingRules): Credit[] {
  const credits: Credit[] = [];
  for (const match of text.matchAll(
    /\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}|d[aeiu]s?\b|van\b|von\b)[\p{L}\p{M}'’.-]*){0,5}/gu,
  )) {
    const agency = agencyOf(fold(match[0]));
    const name = match[0].replace(/\.$/, '');
    const person =
      agency === null && !isWireName(name, rules) && looksLikeName(name) && !rules.institution.test(fold(name));
    credits.push({
      kind: person ? 'author' : 'agency',
      name: agency ?? name,
      start: match.index,
      end: match.index + name.length,
    });
  }
  return credits;
}

/** The names in one stretch of a credit line, without the words that lead up to them. */
function creditsIn(stretch: string, at: number, line: string, rules: ReadingRules): Credit[] {
  let from = 0;
  const found: Credit[] = [];
  for (const part of stretch.split(/( and )/)) {
    const lead = rules.creditLead.exec(fold(part))?.[0].length ?? /^(?:[\p{Ll}]+ )+/u.exec(part)?.[0].length ?? 0;
    const name = part.slice(lead).trim().replace(/[.]$/, '');
    const start = at + from + lead + (part.slice(lead).length - part.slice(lead).trimStart().length);
    from += part.length;
    if (name === '' || part === ' and ') continue;
    const agency = agencyOf(fold(name));
    const source = rules.sourceLead.test(fold(line));
    const kind =
      agency !== null || isWireName(name, rules) ? 'agency' : source ? 'outlet' : looksLikeName(name) ? 'author' : null;
    if (kind !== null) found.push({ kind, name: agency ?? name, start, end: start + name.length });
  }
  return found;
}

/** Whether an unknown name says of itself that it is a wire: "Trans-Alpine Press", "Northern News Agency". */
export function isWireName(name: string, rules: ReadingRules): boolean {
  return rules.wireName.test(fold(name));
}

/** `… on Monday. - Harbour Press`, as papers credit what they print from a wire. `last`: whether the report ends here. */
function creditBehindDash(text: string, last: boolean, rules: ReadingRules): Credit[] {
  const match = /[.!?]\s+[-–—/]{1,2}\s?(\p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*){0,2})\W*$/u.exec(text);
  if (match === null) return [];
  const agency = agencyOf(fold(match[1]!));
  // One word that nobody knows: an agency, where the whole report ends with it.
  if (agency === null && !(last && (!match[1]!.includes(' ') || isWireName(match[1]!, rules)))) return [];
  const start = match.index + match[0].indexOf(match[1]!);
  return [{ kind: 'agency', name: agency ?? match[1]!, start, end: start + match[1]!.length }];
}

/**
 * Agencies named at a paragraph's end: `… on Monday. (Reuters)`, `(with AFP)`, `… on Monday. - Reuters`. `last`: whether
 * the report ends here. Offsets in `text`.
 */
export function creditsAtEnd(text: string, rules: ReadingRules, last = false): Credit[] {
  const dashed = creditBehindDash(text, last, rules);
  if (dashed.length > 0) return dashed;
  if (!/[)\]]\s*$/.test(text)) return [];
  const match = rules.creditInBrackets.exec(text);
  if (match === null) return [];
  const agency = agencyOf(fold(match[1]!));
  if (agency === null) return [];
  const start = match.index + match[0].indexOf(match[1]!);
  return [{ kind: 'agency', name: agency, start, end: start + match[1]!.length }];
}
