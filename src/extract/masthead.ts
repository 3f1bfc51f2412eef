import { isCapitalised, type ReadingRules, withoutShouting } from '../lang/index.ts';
import { findDates } from './dates.ts';
import { countWords, isResult } from './features.ts';
import { isField } from './fields.ts';
import { fold } from './folded.ts';
import { pageForm } from './forms.ts';
import { isLetterheadName } from './letterhead.ts';
import { columnsOf, type Piece } from './piece.ts';
import { isWireCode } from './wirecode.ts';

/** Most words of an outlet's name. */
const LONGEST_NAME = 9;

/**
 * The outlet that the lines above the headline name, or the one in whose name the last lines claim rights
 * ("© Harbour Board"). `all`: every line of the document. Null where neither does.
 */
export function readMasthead(above: readonly Piece[], all: readonly Piece[], rules: ReadingRules): string | null {
  const site = siteOnFirstLine(all);
  const owner = site ?? ownerOf(all, rules) ?? subscribedOn(all, rules);
  const issuer = issuerOn(all, rules);
  if (issuer !== null) return issuer;
  const names = above.flatMap((piece, at) =>
    nameOn(piece, rules).map((name) => ({ name, at, menu: piece.text.split(/\s+[|•·]\s+/).length >= MENU_ENTRIES })),
  );
  // "Ministry" in the menu below "MINISTRY OF FISHERIES" is the same body, said shorter.
  const isPart = ({ name, at }: Candidate) =>
    names.some(
      (other) =>
        other.at < at && countWords(other.name) <= LONGEST_NAME && fold(other.name).startsWith(`${fold(name)} `),
    );
  const confirmed = owner === null ? undefined : names.find(({ name }) => sameName(name, owner))?.name;
  const found =
    confirmed ??
    site ??
    bestName(
      names.filter((name) => !isPart(name)),
      all,
      rules,
    );
  const name = found ?? owner;
  return name === null ? null : inTextCase(name.replace(/\s\(\p{Lu}{2,7}\)$/u, ''), all);
}

/** Lines at the head of a document among which it says who issues it. */
const FIRST_LINES = 25;

/** "From: Ministry of Ports", "News provided by" above a name: who issues a statement. Null where nothing says so. */
function issuerOn(all: readonly Piece[], rules: ReadingRules): string | null {
  const head = all.slice(0, FIRST_LINES);
  for (const [at, { text }] of head.entries()) {
    const lead = rules.issuedBy.exec(fold(text));
    if (lead === null) continue;
    const value = text.slice(lead[0].length).trim() || (head[at + 1]?.text ?? '');
    const name = value.split(rules.heads.betweenIssuers)[0]!.trim();
    if (countWords(name) > LONGEST_NAME || !/^\p{Lu}/u.test(name)) continue;
    const known = rules.surelyIssuedBy.test(lead[0]) || rules.party.test(fold(name));
    if (known && !/@/.test(name)) return name;
  }
  return null;
}

/** A name on a line above the headline, and the number of that line. */
interface Candidate {
  readonly name: string;
  readonly at: number;
  /** Whether the line is a row of entries, of which the name is the first. */
  readonly menu: boolean;
}

/** Most words of a name that nothing but its place speaks for. */
const PLAIN_NAME_WORDS = 6;
/** What speaks for the first line of a page, and for a name of several words there. */
const FIRST_LINE = 0.5;
const FIRST_NAME = 1.2;
/** Words from which a line in small letters is what an outlet says of itself and not its name. */
const PHRASE_WORDS = 6;

/**
 * The name that most speaks for: a word that outlets and institutions have in their names, coming back in the text or in
 * an address, standing first. Ties go to the earlier. Null where none is short enough to be one.
 */
function bestName(names: readonly Candidate[], all: readonly Piece[], rules: ReadingRules): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { name, at, menu } of names) {
    const words = countWords(name);
    const institution = rules.institution.test(fold(name)) || isLetterheadName(name, rules);
    if (words > (institution ? LONGEST_NAME : PLAIN_NAME_WORDS) || (words >= PHRASE_WORDS && !isCapitalised(name)))
      continue;
    const again = comesBack(name, all, rules);
    // A word below the first line is a section's name, however often it comes back.
    const section = words === 1 && at > 0;
    const first = at === 0 ? (words > 1 && isCapitalised(name) ? FIRST_NAME : FIRST_LINE) : 0;
    const score =
      (institution ? 2 : 0.5) + (again && !section ? 1.6 : 0) + first - (menu && !again ? 0.9 : 0) - (section ? 1 : 0);
    if (score > most) {
      most = score;
      best = name;
    }
  }
  return best;
}

/** Whether the text gives the name again. */
function comesBack(name: string, all: readonly Piece[], rules: ReadingRules): boolean {
  const shouted = name === name.toUpperCase();
  const article = rules.records.article.exec(fold(name))?.[0].length ?? 0;
  const own = (shouted ? fold(name) : name).slice(article);
  if (own.length < 4) return false;
  let seen = 0;
  for (const { text } of all) {
    const folded = fold(text);
    if (standsIn(shouted ? folded : text, own)) seen++;
    if (seen > 1) return true;
  }
  return false;
}

/** Whether a name stands in a text by itself, and not in a longer word. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text.slice(Math.max(0, at - 1), at), text.charAt(at + name.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** Entries from which a row of them is a menu. */
const MENU_ENTRIES = 4;

/** Reasons for which a short line names nobody. */
const FOR_VISITORS: ReadonlySet<string> = new Set([
  'navigation',
  'account',
  'share',
  'subscription',
  'cookie notice',
  'settings',
]);

/** The name on a masthead line, without its motto, section and codes; none where the line is a menu. */
function nameOn(piece: Pick<Piece, 'text' | 'gaps'>, rules: ReadingRules): string[] {
  const [first] = columnsOf(piece);
  const { station, issue, official, picture, motto, record, noOutlet } = rules.heads;
  // "Category: Business", "Regd. Office: 7 Quay Road": what a head says of the document, not whose it is.
  if (isField(first ?? '', rules) || isWireCode(piece.text, rules) || isResult(piece.text)) return [];
  // A trail of crumbs says where the page is, not whose, unless it begins with the outlet.
  if (/\s[>»›/]\s\S.*\s[>»›/]\s\S/.test(piece.text) && !leadsFromOutlet(piece.text, rules)) return [];
  const oneOf = columnsOf(piece).length > 1 || /\s[|•·*>»›–—-]\s/.test(piece.text);
  if (!oneOf && FOR_VISITORS.has(pageForm(piece, rules) ?? '') && countWords(piece.text) <= 5) return [];
  const name = (first ?? '')
    .split(/\s+(?:[|–—•·*>»›]|-{1,3}|\/{1,3}|::|>>|—)\s+|\s*:\s/)[0]!
    .replace(station, '')
    .replace(issue, '')
    .replace(official, '')
    .replace(picture, '')
    .replace(record, '')
    .replace(motto, '$1')
    .trim()
    .replace(/^([^,]+),.*$/, (whole, name: string) => (isLetterheadName(name, rules) ? name : whole));
  if (oneOf && pageForm({ text: name, gaps: [] }, rules) !== null) return [];
  // "The islands' own paper. 80p" is what it says of itself, and what it costs.
  if (noOutlet.test(name) || /[£$€¥]\s?\d|\b\d{1,3}p\b/.test(name)) return [];
  if (!/^[\p{L}\p{N}'"“‘]/u.test(name)) return [];
  if (rules.transcript.test(fold(name))) return [];
  if (name === '' || countWords(name) > LONGEST_NAME || /[/»›>\]]$|^\[|^www\.|^https?:/.test(name)) return [];
  return [name];
}

/** Whether a trail of crumbs begins with a name ("La Gazzetta > News > Local") and not with a section or "Home". */
function leadsFromOutlet(text: string, rules: ReadingRules): boolean {
  const first = text.split(/\s[>»›/]\s/)[0]!.trim();
  return (
    isCapitalised(first) &&
    !rules.sections.test(fold(first)) &&
    pageForm({ text: first, gaps: [] }, rules) === null &&
    (countWords(first) > 1 || rules.institution.test(fold(first)))
  );
}

/** The outlet that a banner's words name ("Harbour Notes: a diary from the quay"), or null. */
export function outletOn(banner: string, rules: ReadingRules): string | null {
  return nameOn({ text: banner, gaps: [] }, rules)[0] ?? null;
}

/** "THE HARBOUR COURIER, WEDNESDAY, MAY 15, 2024 5": the head of a printed page. "Sundpress (SP) / 15 May 2024": a wire's. */
export function outletBeforeDate(dated: readonly Piece[], rules: ReadingRules): string | null {
  for (const { text } of dated) {
    const [date] = findDates(fold(text), rules);
    const [first = '', ...others] = text.slice(0, date?.start ?? 0).split(/\s[|/·•]\s/);
    // "By Ana Ruiz / Harbour Times / 15 May 2024", and not "By Ana Ruiz / Council reporter".
    const outlets = others.filter((part) => isCapitalised(part.trim()) && !rules.writers.test(fold(part)));
    for (const part of [first.split(',')[0]!, ...outlets]) {
      const [name = ''] = nameOn({ text: part.trim(), gaps: [] }, rules);
      const inFull = /^(?=(\p{Lu}))(.{3,60}) \(\1\p{Lu}{1,5}\)$/u.exec(name)?.[2];
      if (inFull !== undefined) return inFull;
      if (countWords(name) <= LONGEST_NAME && rules.institution.test(fold(name))) return withoutShouting(name);
    }
  }
  return null;
}

/** An outlet's or an issuer's name on a line of its own below the headline: beside its reporter's, or above a statement's text. */
export function outletBelow(lines: readonly Piece[], rules: ReadingRules): string | null {
  for (const { text } of lines) {
    const name = text.replace(/^[*_]{1,3}|[*_]{1,3}$/g, '').trim();
    if (countWords(name) < 2 || /,/.test(name) || rules.wireService.test(fold(name))) continue;
    const paper = rules.medium.test(fold(name.split(' ').at(-1)!)) && isCapitalised(name);
    if (isLetterheadName(name, rules) || (paper && countWords(name) <= PLAIN_NAME_WORDS)) return name;
  }
  return null;
}

/** "Pier to close - Harbour News" on the first line of a page copied with its title; the site says its name again below. */
function siteOnFirstLine(all: readonly Piece[]): string | null {
  const parts = (all[0]?.text ?? '').split(/\s[|–—-]\s/);
  const last = parts.at(-1)!.trim();
  if (parts.length < 2 || countWords(parts[0]!) < 4 || countWords(last) > 5 || last === '') return null;
  const squeezed = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  return all.slice(1).some(({ text }) => squeezed(text).includes(squeezed(last))) ? last : null;
}

/** Lines at the end of a document that are looked through for a claim of rights. */
const LAST_LINES = 8;

function ownerOf(all: readonly Piece[], { heads }: ReadingRules): string | null {
  for (const { text } of all.slice(-LAST_LINES).reverse()) {
    if (!heads.claims.test(text)) continue;
    const name = heads.rights
      .exec(text)?.[1]
      ?.replace(heads.behindOwner, '')
      .replace(/[.,]+$/, '')
      .replace(/\.\s.*$/, '');
    if (name !== undefined && countWords(name) <= LONGEST_NAME && name.length > 2) return name;
    const channel = heads.channel.exec(text)?.[1];
    if (channel !== undefined && /^\p{Lu}/u.test(channel)) return channel;
  }
  return null;
}

/** "Subscribe to Harbour Notes, it is free": a newsletter says its name above its text or below it. */
function subscribedOn(all: readonly Piece[], { heads }: ReadingRules): string | null {
  for (const { text } of [...all.slice(0, 3), ...all.slice(-LAST_LINES)]) {
    const name = heads.subscribed.exec(text)?.[1];
    if (name !== undefined && !heads.noOutlet.test(name)) return name;
  }
  return null;
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x.includes(y) || y.includes(x);
}

/** A name in capitals as the document writes it elsewhere; with capitals at the words' beginnings where it does not. */
function inTextCase(name: string, all: readonly Piece[]): string {
  if (name !== name.toUpperCase()) return name;
  const wanted = fold(name);
  for (const { text } of all) {
    for (let at = fold(text).indexOf(wanted); at >= 0; at = fold(text).indexOf(wanted, at + 1)) {
      const written = text.slice(at, at + name.length);
      if (written !== written.toUpperCase() && written !== written.toLowerCase()) return written;
    }
  }
  return withoutShouting(name);
}
