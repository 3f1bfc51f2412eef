import { agencyOf, beginsNoName, isNameParticle, type ReadingRules, withoutShouting } from '../lang/index.ts';
import { findDates, type WrittenDate } from './dates.ts';
import { wordsOf } from './features.ts';
import { fold } from './folded.ts';

/** The people a byline names. `text`: as printed, without "By", roles and places ("Jo Ray and Al Bo"). */
export interface Byline {
  readonly text: string;
  readonly names: readonly string[];
  readonly agency: string | null;
}

/** Whether the words can be a person's name: two to five of them, capitals in front, particles between. */
export function looksLikeName(text: string): boolean {
  const tokens = text.trim().split(/\s+/);
  if (tokens.length < 2 || tokens.length > 5) return false;
  if (isNameParticle(tokens.at(-1)!) || beginsNoName(tokens[0]!.toLowerCase())) return false;
  return tokens.every(
    (token) =>
      /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(token) || isNameParticle(token) || /^[dl]['’]\p{Lu}\p{L}+$/u.test(token),
  );
}

/** Most characters of a byline with its roles and places. */
const LONGEST_BYLINE = 220;

/**
 * The byline on a line. `led`: whether only a line that begins with "By" or the like counts; otherwise a line that is
 * nothing but names and their roles counts too. Null where the line is no byline.
 */
export function readByline(printed: string, rules: ReadingRules, led: boolean): Byline | null {
  if (printed.length > LONGEST_BYLINE) return null;
  const line = printed.replace(/(?<![\p{L}\p{N}])[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])/gu, '').trim();
  const lead = rules.bylineLead.exec(fold(line));
  if (led && lead === null) return null;
  const hosts = lead === null ? rules.hostsLead.exec(fold(line)) : null;
  const whole = line.slice((lead ?? hosts)?.[0].length ?? 0).trim();
  // "Ana Ruiz, with material of the Coast News Agency (CNA)"
  const thanks = rules.withCopyOf.exec(whole);
  const rest = thanks === null ? whole : whole.slice(0, thanks.index);
  const names = rest.split(rules.bylines.namesEnd)[0]!.trim();
  const written = parseNames(names, rules);
  // "Jo Ray | HNA": whose copy it was besides.
  const wire = agencyBeside(rest, names) ?? agencyInBrackets(names, written);
  const thanked = thanks === null ? null : (agencyOf(fold(thanks[1]!)) ?? thanks[1]!);
  const byline =
    written === null || written.agency !== null ? written : { ...written, agency: wire?.agency ?? thanked };
  if (byline === null) return ledByDesk(names.split(FACTS)[0]!, rules, lead !== null);
  if (lead !== null) return byline;
  // "Harbour Group Plc", "Corporate Participants" and "Verbatim Transcript" are written like names.
  const words = fold(rest)
    .split(/\s*[,|/·•]\s*/)
    .flatMap((part) => part.split(' and '))
    .filter((part) => agencyOf(part) === null && !rules.newsrooms.test(part))
    .join(', ');
  if (rules.institution.test(words) || rules.headings.test(words) || rules.transcript.test(words)) return null;
  if (byline.names.some((name) => rules.noPerson.test(fold(name)))) return null;
  return isNamesOnly(wire === null ? rest : rest.replace(wire.text, ' '), byline, rules) ? byline : null;
}

/** An agency that is one of the facts behind the names; null without one. */
function agencyBeside(line: string, names: string): { readonly text: string; readonly agency: string } | null {
  for (const text of line.slice(names.length).split(FACTS)) {
    const agency = text.trim() === '' ? null : agencyOf(fold(text.trim()));
    if (agency !== null) return { text, agency };
  }
  return null;
}

/** "Ana Ruiz (HNA) and our editors": whose reporter a name is; null where none is told so. */
function agencyInBrackets(
  names: string,
  written: Byline | null,
): { readonly text: string; readonly agency: string } | null {
  const first = written?.names[0];
  const code = /^ \((\p{Lu}{2,6})\)/u.exec(first === undefined ? '' : names.slice(names.indexOf(first) + first.length));
  const agency = code === null ? null : (agencyOf(fold(code[1]!)) ?? (code[1]!.length > 2 ? code[1]! : null));
  return agency === null ? null : { text: code![0], agency };
}

/** "Courier foreign desk and NPA": a newsroom, and the agency whose copy it had before it, known or not. */
export function deskAndAgency(printed: string, rules: ReadingRules): Byline | null {
  const match = rules.deskAndAgency.map((pattern) => pattern.exec(printed.trim())).find((found) => found !== null);
  if (match === undefined || rules.newsrooms.test(fold(match[2]!))) return null;
  // "Gazette Staff, with Harbour News": a newsroom has nobody's help but another's.
  const lent = rules.lender.test(fold(printed));
  const wire = lent || rules.wireService.test(fold(match[2]!)) || agencyOf(fold(match[2]!)) !== null;
  if (match[2]!.includes(' ') && !wire) return null;
  // "Gazette reporter and NPA", "Gazette reporter and Coast News Agency"
  const writer =
    rules.writers.test(fold(match[1]!)) && (wire || /^\p{Lu}{2,6}$/u.test(match[2]!)) && !looksLikeName(match[1]!);
  if (!writer && !rules.newsrooms.test(fold(match[1]!))) return null;
  return { text: printed.trim(), names: [], agency: agencyOf(fold(match[2]!)) ?? match[2]! };
}

/** "Newsroom", "CT Staff", "Staff Reporter": nobody by name, but a byline all the same. */
function ledByDesk(printed: string, rules: ReadingRules, led: boolean): Byline | null {
  const folded = fold(printed);
  const shared = deskAndAgency(printed, rules);
  if (shared !== null) return shared;
  const agency = agencyOf(folded);
  if (agency !== null) return { text: printed, names: [], agency };
  if (wordsOf(printed).length > 5 || !/^\p{Lu}/u.test(printed)) return null;
  const desk = rules.writers.test(folded) || (led && wordsOf(printed).length <= 3);
  return desk && !/[.!?]$/.test(printed) ? { text: withoutShouting(printed), names: [], agency: null } : null;
}

function isNamesOnly(rest: string, { names, agency }: Byline, rules: ReadingRules): boolean {
  let left = fold(rest.replace(rules.bylines.place, ''));
  for (const name of names) left = left.replace(fold(name), ' ');
  if (agency !== null) left = left.replace(fold(agency), ' ');
  left = left
    .replace(/\([^)]*\)/g, ' ')
    .replace(rules.writers, ' ')
    .split(separatorsOf(rules).each)
    .filter((part) => agencyOf(part.trim()) === null && !rules.newsrooms.test(part.trim()))
    .join(' ');
  return wordsOf(left).length <= (rules.writers.test(fold(rest)) ? 6 : 0);
}

/** By language: what stands between two names, each time, and as `split` keeps it. */
const separators = new WeakMap<ReadingRules, { readonly each: RegExp; readonly kept: RegExp }>();

export function separatorsOf(rules: ReadingRules): { readonly each: RegExp; readonly kept: RegExp } {
  const known = separators.get(rules);
  if (known !== undefined) return known;
  const made = { each: new RegExp(rules.and, 'g'), kept: new RegExp(`(${rules.and.source})`, 'i') };
  separators.set(rules, made);
  return made;
}

/** The names in a list of names and roles, or null where it does not begin with one. */
export function parseNames(printed: string, rules: ReadingRules): Byline | null {
  const parts = printed.replace(/\s*\([^)]*\)/g, '').split(separatorsOf(rules).kept);
  const names: string[] = [];
  let agency: string | null = null;
  let glue = '';
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]!.trim()
      .replace(/[.,;:]+$/, '')
      .replace(rules.bylines.behindName, '');
    if (part === '') continue;
    const between = fold(parts[i - 1] ?? '').trim();
    const known = agencyOf(fold(part)) ?? (names.length > 0 && rules.wireService.test(fold(part)) ? part : null);
    if (known !== null) {
      agency ??= known;
      continue;
    }
    // "Harbour Courier staff"
    if (rules.newsrooms.test(fold(part))) continue;
    const inside = dropRole(part, rules);
    if (rules.writers.test(fold(part)) && !looksLikeNameBesideRole(part) && !isBehindRole(part, inside)) continue;
    const name = withoutShouting(inside);
    if (!looksLikeName(name)) {
      if (names.length === 0) break;
      continue;
    }
    // Behind a lone comma stands a place ("Jo Ray, New York") as often as a second author.
    const listed =
      between !== ',' || parts.slice(i + 1).some((later, at) => at % 2 === 0 && fold(later).includes('and'));
    if (names.length > 0 && !listed) continue;
    glue += `${names.length === 0 ? '' : parts[i - 1]}${name}`;
    names.push(name);
  }
  return names.length === 0 ? null : { text: glue.replace(/\s+/g, ' '), names, agency };
}

/** "our correspondent Jo Ray" */
function isBehindRole(part: string, name: string): boolean {
  return looksLikeName(name) && name.length < part.length && part.endsWith(name);
}

function looksLikeNameBesideRole(part: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’.-]+ ){2,3}/u.test(part) && /\s\p{Ll}/u.test(part);
}

/** "Space correspondent Jo Storm" and "Jo Storm, reporter": the name without what the writer is. */
function dropRole(part: string, rules: ReadingRules): string {
  const match = rules.writers.exec(fold(part));
  if (match === null) return part;
  const before = part.slice(0, match.index).trim();
  const after = part.slice(match.index + match[0].length).trim();
  return looksLikeName(after) ? after : before;
}

/** One line for all the authors that metadata lists: "Jo Ray, Al Bo and Cy Dee". */
export function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What parts the facts on a line above a text: bars, dots, strokes and dashes. */
export const FACTS = /\s*[|·•]\s*|\s+(?:[/–—-]|\/\/)\s+|\n/;

/**
 * The name on a line that also gives the day: "3 March 2024 by Jo Ray, filed under lifts", "Jo Ray, Sunday 3 March 2024,
 * 4 minutes", "11 comments · Jo Ray · 3 March". A place may stand there as well, but the text names it: `inText` says
 * whether it names what looks like a name.
 */
export function nameBesideDate(
  line: string,
  rules: ReadingRules,
  inText: (name: string) => boolean = () => false,
): Byline | null {
  const plain = line.replace(/(?<![\p{L}\p{N}])[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])/gu, '');
  const folded = fold(plain);
  const [date] = findDates(folded, rules);
  if (date === undefined) return null;
  const behind = rules.bylines.behindDate.exec(folded.slice(date.end));
  if (behind !== null) return parseNames(plain.slice(date.end + behind[0].length).split(/[,|·•]/)[0]!, rules);
  return (
    nameAmongFacts(plain, rules, inText) ??
    nameAheadOfDate(plain, date, rules, inText) ??
    (date.minutes === null ? null : nameBehindDate(plain, date, rules))
  );
}

/** Most words of a motto with the name of who writes behind it. */
const MOTTO_WORDS = 16;

/** "A letter about trams, by Jo Ray": a motto that says whose it is. */
export function nameAtEnd(line: string, rules: ReadingRules): Byline | null {
  const name = rules.bylines.atEnd.exec(line)?.[1];
  if (name === undefined || wordsOf(line).length > MOTTO_WORDS || !looksLikeName(name)) return null;
  return rules.noPerson.test(fold(name)) || rules.institution.test(fold(name))
    ? null
    : { text: name, names: [name], agency: null };
}

function nameAmongFacts(line: string, rules: ReadingRules, inText: (name: string) => boolean): Byline | null {
  const parts = line.split(FACTS).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  for (const part of parts) {
    const byline = bylineOfFact(part, rules);
    const [name] = byline?.names ?? [];
    if (byline !== null && name !== undefined && wordsOf(name).length <= 4 && !inText(name)) return byline;
  }
  return null;
}

/** The byline that one of several facts is: with or without "By", with roles behind the names. */
export function bylineOfFact(fact: string, rules: ReadingRules): Byline | null {
  return readByline(fact, rules, true) ?? readByline(fact, rules, false) ?? namesWithRoles(fact, rules);
}

/** "Jo Ray, Partner, and Al Bo, Trainee" */
function namesWithRoles(part: string, rules: ReadingRules): Byline | null {
  const [name = '', ...roles] = part.split(',');
  const isPerson = looksLikeName(name) && !rules.institution.test(fold(name)) && !rules.noPerson.test(fold(name));
  return roles.length > 0 && isPerson ? parseNames(part, rules) : null;
}

/** "2031/10/30 19:45 (JST) Jo Ray": nothing but a name is left of the line when day and time are taken off. */
function nameBehindDate(plain: string, { end }: WrittenDate, rules: ReadingRules): Byline | null {
  const name = plain
    .slice(end)
    .replace(
      /^[\s,]*(?:\d{1,2}[:.h]\d{2}(?::\d{2})?)?\s*(?:[apAP]\.?[mM]\.?)?\s*\(?(?:\p{Lu}{2,4}(?![\p{L}]))?\)?\s*/u,
      '',
    );
  const isPerson = looksLikeName(name) && wordsOf(name).length <= 3 && !rules.noPerson.test(fold(name));
  return isPerson && !rules.institution.test(fold(name)) ? { text: name, names: [name], agency: null } : null;
}

/** "12:40am NZDT, " in front of a date. */
const TIME_BEFORE_DATE = /[\s,|·•–—-]+\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?\s?(?:\p{Lu}{2,5})?[\s,|·•–—-]*(?:on )?$/u;

function nameAheadOfDate(
  plain: string,
  date: WrittenDate,
  rules: ReadingRules,
  inText: (name: string) => boolean,
): Byline | null {
  const before = plain
    .slice(0, date.start)
    .replace(TIME_BEFORE_DATE, '')
    .replace(/[\s,|/·•–—-]+(?:\p{L}+[.,]?\s*)?$/u, (gap) =>
      rules.weekdays.has(fold(gap).replace(/[^a-z]/g, '')) || !/\p{L}/u.test(gap) ? '' : gap,
    );
  const name = before.replace(/[\s,|/·•–—-]+$/, '').trim();
  const article = date.minutes !== null || rules.bylines.facts.test(fold(plain)) || /[|•·]/.test(plain);
  const desk = rules.writers.test(fold(name)) && wordsOf(name).length <= 3;
  if (desk) return { text: name.split(FACTS)[0]!, names: [], agency: null };
  if (!article || inText(name) || !looksLikeName(name) || rules.noPerson.test(fold(name)) || wordsOf(name).length > 3)
    return null;
  return { text: withoutShouting(name), names: [withoutShouting(name)], agency: null };
}

/** "Jonas Ekdahl 12/03/2024": a name right in front of a date. */
export function nameBeforeDate(line: string, rules: ReadingRules): Byline | null {
  const text = line.replace(rules.bylines.picture, '').replace(rules.bylines.publishedBefore, '@published ');
  const match =
    /^((?:\p{Lu}[\p{L}'’.-]+\s){2,4}?)\s*(?:[-–—|•·,]\s*)?(?=\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d[./-]\d|@\w)/u.exec(
      text,
    );
  const name = match?.[1]?.trim() ?? '';
  if (!looksLikeName(name) || rules.months.has(fold(name).split(' ').at(-1)!)) return null;
  return { text: withoutShouting(name), names: [withoutShouting(name)], agency: null };
}
