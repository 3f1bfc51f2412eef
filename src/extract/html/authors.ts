import { agencyOf, type ReadingRules } from '../../lang/index.ts';
import {
  type Byline,
  joinNames,
  looksLikeName,
  nameBeforeDate,
  nameBesideDate,
  parseNames,
  readByline,
} from '../byline.ts';
import { readDateLine } from '../dates.ts';
import { countWords, endsSentence } from '../features.ts';
import { fold } from '../folded.ts';
import type { HtmlBlock } from './blocks.ts';
import { similarity } from './headline.ts';
import type { PageMetadata } from './metadata.ts';

/**
 * The byline: the people whom the metadata name, else those on a visible line near the headline (`near`). The outlet
 * itself is no byline.
 */
export function bylineOf(
  meta: PageMetadata,
  near: readonly HtmlBlock[],
  publisher: string | null,
  rules: ReadingRules,
): Byline | null {
  const told = meta.authors.filter(({ name }) => isSomebody(name, publisher, rules)).map(({ name }) => name);
  if (told.length > 0) return named(told, rules);
  for (const { text, words } of near) {
    const byline =
      readByline(text, rules, true) ??
      nameBeforeDate(text, rules) ??
      nameAndRole(text, rules) ??
      (words <= MOST_FACT_WORDS ? nameBesideDate(text, rules, (name) => namedIn(near, name, text)) : null);
    if (byline !== null && byline.names.length > 0) return byline;
  }
  const { metaAuthor } = meta;
  return metaAuthor !== null && isSomebody(metaAuthor, publisher, rules)
    ? named([metaAuthor], rules)
    : namesBesideDate(near, rules);
}

/** Most words of a line that gives day, author and section of a report. */
const MOST_FACT_WORDS = 20;

/** Whether another line near the headline names what looks like a name: a place, or whom the report is about. */
function namedIn(near: readonly HtmlBlock[], name: string, line: string): boolean {
  return near.some(({ text }) => text !== line && text.includes(name));
}

function isSomebody(name: string, publisher: string | null, rules: ReadingRules): boolean {
  if (/^https?:|@/.test(name) || rules.bylines.nobody.test(fold(name).trim())) return false;
  // "Gazette Staff" is a byline, "Gazette" none.
  const desk = rules.newsrooms.test(fold(name)) && fold(name) !== fold(publisher ?? '');
  return publisher === null || desk || similarity(name, publisher) <= 0.6;
}

/** Names as metadata give them, perhaps with "By" and roles, perhaps an agency's. */
function named(told: readonly string[], rules: ReadingRules): Byline {
  const plain = [...new Set(told)].map((name) => name.slice(rules.bylineLead.exec(fold(name))?.[0].length ?? 0).trim());
  const agency = plain.map((name) => agencyOf(fold(name))).find((name) => name !== null) ?? null;
  return parseNames(joinNames(plain), rules) ?? { text: joinNames(plain), names: [], agency };
}

/** A line of nothing but names right above or below the date, and the headline above both. */
function namesBesideDate(near: readonly HtmlBlock[], rules: ReadingRules): Byline | null {
  for (const [at, { text, words }] of near.entries()) {
    if (at === 0 || words > MOST_NAMES_WORDS) continue;
    const dated = [near[at - 1], near[at + 1]].some(
      (other) => other !== undefined && readDateLine(other.text, rules) !== null,
    );
    const byline = dated ? readByline(text, rules, false) : null;
    if (byline !== null && byline.names.length > 0) return byline;
  }
  return null;
}

/** Most words of a line that names the authors and nothing else. */
const MOST_NAMES_WORDS = 9;

/** "Jonas Ekdahl, Harbour Correspondent Tuesday 12 March 2024", "Jonas Ekdahl and Pia Storm in Sund, and agencies". */
function nameAndRole(text: string, rules: ReadingRules): Byline | null {
  if (countWords(text) > 20 || endsSentence(text)) return null;
  const match = rules.bylines.nameWithRole.exec(text);
  if (match === null || !looksLikeName(match[1]!) || rules.institution.test(fold(match[1]!))) return null;
  const role = fold(match[2]!);
  if (!rules.writers.test(role) && !rules.bylines.agencies.test(role)) return null;
  const whole = parseNames(text.split(/\s+[|•·/]\s+|,? \d/)[0]!, rules);
  return whole !== null && whole.names.length > 0 ? whole : { text: match[1]!, names: [match[1]!], agency: null };
}
