import { agencyOf, type ReadingRules } from '../lang/index.ts';
import type { Publication, Removed } from '../model/index.ts';
import { fold } from '../text/index.ts';
import {
  type Byline,
  bylineOfFact,
  FACTS,
  looksLikeName,
  nameAtEnd,
  nameBeforeDate,
  nameBesideDate,
  readByline,
} from './byline.ts';
import { findDates, readDateLine, readTimeLine, toPublication, type WrittenDate } from './dates.ts';
import { countWords, isProse } from './features.ts';
import { pageForm } from './forms.ts';
import type { Imprint } from './furniture.ts';
import { bodyWords, chooseTitle, isCapitalised, isLetterheadName, LEGAL_FORM, type Role } from './headline.ts';
import { join } from './mapped.ts';
import { outletBeforeDate, readMasthead } from './masthead.ts';
import { columnsOf, type Piece } from './piece.ts';
import { isNote, readOccasion } from './start.ts';
import { pageVoice, stemsOf } from './voice.ts';

/** What stands above a report printed without markup. */
export interface Front {
  readonly title: string | null;
  readonly byline: Byline | null;
  readonly publisher: string | null;
  readonly agency: string | null;
  readonly published: Publication | null;
  readonly labels: readonly string[];
  readonly kept: readonly Piece[];
  readonly removed: readonly Removed[];
}

/**
 * Reads the lines of `pieces` in front of `start`, where the body begins. `title`: the headline, where the document
 * itself names it; the line that repeats it is then no part of the text.
 */
export function readFront(
  pieces: readonly Piece[],
  start: number,
  rules: ReadingRules,
  title: string | null = null,
  speakers: ReadonlySet<string> = new Set(),
): Front {
  const lines = wholeHeadings(pieces.slice(0, start));
  // Elsewhere than in America the day stands in front of the month.
  const monthFirst = lines.some((piece) => pageForm(piece, rules) === 'translation notice') ? false : null;
  const roles = lines.map(
    (piece, at): Role =>
      speakers.has(piece.text) ? { is: 'list' } : roleOf(piece, lines[at - 1] ?? null, rules, monthFirst),
  );
  const chosen =
    title !== null
      ? lines.findIndex(({ text }) => fold(text) === fold(title))
      : chooseTitle(lines, roles, bodyWords(pieces.slice(start), rules), rules, isSalutation(pieces[start], rules));
  const poster = title === null ? posterOf(lines, roles, chosen, rules) : null;
  const titleAt = poster === null ? chosen : -1;
  for (let i = 0; i < lines.length; i++) {
    // A line of nothing but names is a byline only below the title: above it, it is somebody's masthead.
    if (roles[i]!.is !== 'open' || i === titleAt) continue;
    const { text } = lines[i]!;
    const below = i > titleAt && (titleAt >= 0 || title !== null) && !LEGAL_FORM.test(fold(text));
    const byline = below ? readByline(text, rules, false) : null;
    if (byline !== null) roles[i] = { is: 'byline', byline };
    // The outlet's name below its reporter's.
    else if (i > titleAt && roles[i - 1]?.is === 'byline' && isLetterheadName(lines[i]!.text, rules))
      roles[i] = { is: 'byline', byline: { text: lines[i]!.text, names: [], agency: null } };
  }
  const upTo = titleAt < 0 ? lines.length : titleAt;
  const above = [
    ...lines.filter((_, i) => i < upTo && roles[i]!.is === 'open'),
    ...lines.filter((_, i) => i < upTo && isLetterhead(roles[i]!, lines[i]!)),
  ];
  const dated = lines.filter((_, i) => roles[i]!.is === 'date');
  const publisher = readMasthead(above, pieces, rules) ?? outletBeforeDate(dated, rules);
  const kept: Piece[] = [];
  const removed: Removed[] = [];
  const stems = stemsOf(
    pieces.slice(start).map(({ text }) => text),
    rules,
  );
  lines.forEach((piece, i) => {
    const role = roles[i]!;
    const voice =
      role.is === 'open' && i !== titleAt
        ? pageVoice(piece.text, { stems, counted: false, site: publisher }, rules)
        : 0;
    const above =
      role.is === 'open' && i < titleAt && isProse(piece.text, rules) && countWords(piece.text) > MOTTO_WORDS;
    const reason = role.is === 'furniture' ? role.reason : above ? null : reasonOf(role.is, i, titleAt);
    if (reason === null && voice >= HEAD_VOICE) removed.push({ text: piece.text, reason: 'page' });
    else if (reason === null && title !== null && titleAt < 0 && isMasthead(piece, publisher))
      removed.push({ text: piece.text, reason: 'masthead' });
    else if (reason === null && i > titleAt && titleAt >= 0 && isBeside(roles, i) && isBit(piece, role))
      removed.push({ text: piece.text, reason: 'page' });
    else if (reason === null) kept.push(role.is === 'note' ? { ...piece, kind: 'note' } : piece);
    else removed.push({ text: piece.text, reason });
  });
  const wires = lines.map(({ text }, i) => (i > titleAt && roles[i]!.is === 'open' ? wireAndPlace(text, rules) : null));
  const wire = titleAt < 0 ? null : (wires.find((name) => name !== null) ?? null);
  const called = lines.some(({ text }) => rules.transcript.test(fold(text)));
  const body = pieces.slice(start).map(({ text }) => text);
  const inText = (name: string) => isPlaceIn(body, name, rules);
  const bylines = roles.flatMap((role, i): Byline[] => {
    if (role.is === 'byline') return [role.byline];
    const { text } = lines[i]!;
    const signed = role.is === 'open' && i !== titleAt ? nameAtEnd(text, rules) : null;
    if (signed !== null) return [signed];
    const beside =
      role.is === 'date'
        ? (readByline(text, rules, true) ??
          nameBeforeDate(text, rules) ??
          (called ? null : nameBesideDate(text, rules, inText)))
        : role.is === 'furniture' && i > titleAt && /\d/.test(text)
          ? withNames(readByline(text, rules, true) ?? (called ? null : nameBesideDate(text, rules, inText)))
          : null;
    return beside === null ? [] : [beside];
  });
  return {
    title: title ?? (titleAt < 0 ? null : lines[titleAt]!.text),
    byline:
      bylines.find(({ names }) => names.length > 0) ??
      bylines.find(({ text, agency }) => text !== agency || agencyOf(fold(text)) !== null) ??
      poster?.byline ??
      null,
    publisher: poster === null ? publisher : (poster.publisher ?? publisher),
    agency: bylines.find(({ agency }) => agency !== null)?.agency ?? wire,
    published: firstDate(lines, roles, rules),
    labels: lines
      .filter((_, i) => roles[i]!.is === 'label' || i === titleAt || roles[i]!.is === 'date')
      .map(({ text }) => text),
    kept,
    removed,
  };
}

function isSalutation(piece: Piece | undefined, rules: ReadingRules): boolean {
  return piece !== undefined && countWords(piece.text) <= 12 && rules.salutation.test(fold(piece.text));
}

export function imprintOf({ publisher, byline }: Pick<Front, 'publisher' | 'byline'>): Imprint {
  return { site: publisher, authors: byline?.names ?? [] };
}

/** Whether a text names what looks like a name as a place: "in Port Anna". */
function isPlaceIn(texts: readonly string[], name: string, rules: ReadingRules): boolean {
  return texts.some((text) => {
    const at = text.toUpperCase().indexOf(name.toUpperCase());
    return at === 0 || (at > 0 && rules.beforePlace.test(fold(text.slice(Math.max(0, at - 12), at))));
  });
}

/** Who posts a text without a headline: the only line above the date, a name and nothing else. Null for any other head. */
function posterOf(
  lines: readonly Piece[],
  roles: readonly Role[],
  chosen: number,
  rules: ReadingRules,
): { readonly byline: Byline | null; readonly publisher: string | null } | null {
  const line = lines.slice(0, chosen).every((_, i) => roles[i]!.is === 'furniture') ? lines[chosen] : undefined;
  const open = roles.filter(({ is }) => is === 'open').length;
  if (
    line === undefined ||
    open > 1 ||
    !roles.slice(chosen + 1, chosen + 3).some(({ is }) => is === 'date' || is === 'furniture')
  )
    return null;
  const name = line.text.replace(/\s(?:MP|MEP|MSP|PhD|MD|KC|QC)$/, '');
  if (isLetterheadName(name, rules) || (rules.party.test(fold(name)) && countWords(name) <= 5 && isCapitalised(name)))
    return { byline: null, publisher: name };
  if (chosen > 0 || !looksLikeName(name) || countWords(name) > 3) return null;
  return { byline: { text: name, names: [name], agency: null }, publisher: null };
}

/** Page voice from which a line above the text is not the report's. */
const HEAD_VOICE = 2;

/** Most words of a sentence above the headline that is the outlet's motto and not the report's. */
const MOTTO_WORDS = 18;

/** Most words of a scrap of the page between headline and text: "News", "214". */
const BIT_WORDS = 3;

function isBit({ text }: Piece, { is }: Role): boolean {
  return is === 'open' && countWords(text) <= BIT_WORDS && !/[.:!?"”]$/.test(text);
}

/** Whether a line stands next to one that is about the page, the author or the day. */
function isBeside(roles: readonly Role[], at: number): boolean {
  return [roles[at - 1], roles[at + 1]].some(
    (role) => role !== undefined && (role.is === 'furniture' || role.is === 'date' || role.is === 'byline'),
  );
}

/** A byline that names somebody: on a line that also says how long the reading takes, nothing less is one. */
function withNames(byline: Byline | null): Byline | null {
  return byline !== null && byline.names.length > 0 ? byline : null;
}

/** "Northline / Tarn" below a headline: the wire, known or not, and where it writes from. Null for any other line. */
export function wireAndPlace(text: string, { functionWords }: ReadingRules): string | null {
  // "Sund/Tarn (npa/lac)": places, and whose copy and who edited it; not "Ana Ruiz (she/her)".
  const edited =
    /^\p{Lu}[\p{L} .-]{1,30}\/\p{Lu}[\p{L} .-]{1,30} \((\p{L}{3,5})\/\p{L}{2,4}\)$/u.exec(text.trim())?.[1] ??
    /^\p{Lu}[\p{L} .-]{1,30} \((\p{Lu}{3,5})\/\p{L}{2,4}\)$/u.exec(text.trim())?.[1];
  if (edited !== undefined && !functionWords.has(fold(edited))) return agencyOf(fold(edited)) ?? edited.toUpperCase();
  return /^(\p{Lu}[\p{L}\p{N}]{2,15})\s?\/\s?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.exec(text.trim())?.[1] ?? null;
}

/** Most words of one line of a heading that runs over several. */
const HEADING_LINE_WORDS = 9;

/** A word with which a heading goes on, alone on its line or at the line's beginning. */
const CONNECTIVE =
  /^(?:of|by|and|for|with|in|to|on|from|between|held|dated|at|into|regarding|concerning|under|against)(?=$|\s\S)/;

/** A heading printed over several lines ("CASH OFFER / of / HARBOUR PLC / by / …"), made one. */
function wholeHeadings(lines: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]!.tight) to++;
    const group = lines.slice(from, to);
    const short = group.every(({ text }) => countWords(text) <= HEADING_LINE_WORDS);
    const divided = group.some(({ text }, at) => at > 0 && CONNECTIVE.test(text) && !text.includes(' '));
    if (short && divided) whole.push({ ...group[0]!, ...join(group, ' ') });
    else
      group.forEach((line, at) => {
        const before = whole.at(-1);
        if (short && before !== undefined && at > 0 && goesOn(line.text, from + at))
          whole[whole.length - 1] = { ...before, ...join([before, line], ' ') };
        else whole.push(line);
      });
    from = to;
  }
  return whole;
}

/** Whether a line, the `at`th of its document, goes on with the heading above it. Right below the first, a motto stands. */
function goesOn(text: string, at: number): boolean {
  if (CONNECTIVE.test(text)) return true;
  return at > 1 && /^\p{Ll}/u.test(text) && !FACTS.test(text) && !/,.*,.*,/.test(text);
}

/** Whether a line is there to name the outlet. */
function isMasthead(piece: Piece, publisher: string | null): boolean {
  return publisher !== null && countWords(piece.text) <= 12 && fold(piece.text).startsWith(fold(publisher));
}

/** "Image caption,": the line below it is one. */
function isCaptionHead({ text }: Piece, rules: ReadingRules): boolean {
  const box = rules.boxHeads.find(({ reason }) => reason === 'caption');
  return box?.pattern.test(fold(text).trim()) === true;
}

/** "SUMMARY KEYWORDS": the line below it is a list of them. */
function isTopicsHead({ text }: Piece, rules: ReadingRules): boolean {
  return rules.boxHeads.find(({ pattern }) => pattern.test(fold(text).trim()))?.reason === 'tags';
}

function roleOf(piece: Piece, above: Piece | null, rules: ReadingRules, monthFirst: boolean | null): Role {
  if (isNote(piece.text)) return { is: 'note' };
  const folded = fold(piece.text);
  const dates = readDateLine(piece.text, rules, monthFirst);
  if (dates !== null && !/[|•·]/.test(piece.text.replace(/[|•·]\s*[\p{L}]*day\b/u, ''))) return { is: 'date', dates };
  const occasion = readOccasion(folded, rules);
  if (occasion !== null) return { is: 'date', dates: occasion };
  const reason = pageForm(piece, rules);
  if (reason !== null) return { is: 'furniture', reason };
  const told = dates ?? datesAmongFacts(piece.text, rules, monthFirst);
  if (told !== null) return { is: 'date', dates: told };
  if (above !== null && isTopicsHead(above, rules) && /,.*,/.test(piece.text))
    return { is: 'furniture', reason: 'tags' };
  // What stands in brackets, or between strokes, above a text is about the page, or for those who print it.
  if (/^(?:\([^()]{12,}\)|\[[^\][]{12,}\]|([-=~_*])\1+ .{3,80} \1{2,})$/.test(piece.text))
    return { is: 'furniture', reason: 'page' };
  if (rules.caption.test(folded) || (above !== null && isCaptionHead(above, rules)))
    return { is: 'furniture', reason: 'caption' };
  if (rules.sections.test(folded)) return { is: 'furniture', reason: 'section' };
  const byline = readByline(piece.text, rules, true);
  if (byline !== null) return { is: 'byline', byline };
  const agency = agencyOf(folded) ?? (above === null ? null : unknownAgency(piece.text, rules));
  if (agency !== null) return { is: 'byline', byline: { text: piece.text, names: [], agency } };
  if (rules.release.test(folded) && countWords(piece.text) <= 8) return { is: 'label' };
  if (above !== null && isDeskLine(piece.text, rules))
    return { is: 'byline', byline: { text: piece.text, names: [], agency: null } };
  if (readTimeLine(folded) !== null) return { is: 'furniture', reason: 'date' };
  return { is: piece.kind === 'list-item' ? 'list' : 'open' };
}

/** Most words of an agency's name. */
const AGENCY_WORDS = 5;

/** "Coast Press Association": a name of its own line that only a wire has. Null for any other line. */
function unknownAgency(text: string, rules: ReadingRules): string | null {
  const own = countWords(text) <= AGENCY_WORDS && isCapitalised(text) && !/[.!?:;,]$/.test(text);
  return own && rules.wireService.test(fold(text)) ? text : null;
}

/** Facts from which a line of them is about the report and none of its words. */
const FEWEST_FACTS = 3;

/**
 * The dates of a line of several facts, one of which is nothing but a date: "Posted by kim_4 - 3 May 2024 - 1.2k reads",
 * "Published on 3 May 2024 - by our correspondent in Tarn, Ana Ruiz". Null for any other line.
 */
function datesAmongFacts(text: string, rules: ReadingRules, monthFirst: boolean | null): readonly WrittenDate[] | null {
  const facts = text.split(FACTS).filter((fact) => fact.trim() !== '');
  const signed = facts.length > 1 && facts.some((fact) => bylineOfFact(fact, rules) !== null);
  if (facts.length < FEWEST_FACTS && !signed) return null;
  return facts.map((fact) => readDateLine(fact, rules, monthFirst)).find((dates) => dates !== null) ?? null;
}

/** "Port Anna. Special envoy", "Our Moscow correspondent": what the writer is, without a name. */
function isDeskLine(text: string, rules: ReadingRules): boolean {
  const named = !/\p{L}{2}\.\s/u.test(text) && (readByline(text, rules, false)?.names.length ?? 0) > 0;
  if (countWords(text) > 6 || named) return false;
  const writer = rules.writers.exec(fold(text));
  return writer !== null && /^\W*$/.test(fold(text).slice(writer.index + writer[0].length));
}

/** What may stand beside the outlet's name in a row of entries at the top of a page. */
const ROWS: ReadonlySet<string> = new Set([
  'weather',
  'account',
  'player',
  'section',
  'settings',
  'subscription',
  'related',
  'share',
]);

function isLetterhead(role: Role, piece: Piece): boolean {
  if (role.is !== 'furniture') return false;
  return (
    role.reason === 'navigation' ||
    (ROWS.has(role.reason) && /\s[|•·]\s/.test(piece.text)) ||
    (role.reason === 'translation notice' && columnsOf(piece).length > 1) ||
    (role.reason === 'wire code' && (columnsOf(piece).length > 1 || / \/\/ /.test(piece.text)))
  );
}

function reasonOf(is: Role['is'], at: number, titleAt: number): string | null {
  if (at === titleAt) return 'title';
  if (is === 'date') return 'date';
  if (is === 'byline') return 'byline';
  if (is === 'label') return 'kind of document';
  return is === 'open' && at < titleAt ? 'masthead' : null;
}

function firstDate(lines: readonly Piece[], roles: readonly Role[], rules: ReadingRules): Publication | null {
  let fallback: Publication | null = null;
  let beside: WrittenDate | null = null;
  for (let i = 0; i < lines.length; i++) {
    const role = roles[i]!;
    if (role.is !== 'date') {
      // Beside other things on its line ("12 June 2025 | Trade | 2 min read", "Minutes of the meeting held on …"):
      // where no line is there for it alone.
      if (role.is === 'furniture' || role.is === 'open' || role.is === 'byline')
        beside ??= findDates(fold(lines[i]!.text), rules).find(({ year }) => year !== null) ?? null;
      continue;
    }
    const [first] = role.dates;
    if (first === undefined) continue;
    const found = toPublication(withTimeBelow(first, lines[i + 1]), 'text');
    const updated = rules.updatedLead.exec(fold(lines[i]!.text));
    if (updated !== null && updated.index < first.start) fallback ??= found;
    else return found;
  }
  return fallback ?? (beside === null ? null : toPublication(beside, 'text'));
}

/** A time of day on a line of its own below the date belongs to it. */
function withTimeBelow(date: WrittenDate, next: Piece | undefined): WrittenDate {
  const time = date.minutes === null && next !== undefined ? readTimeLine(fold(next.text)) : null;
  return time === null ? date : { ...date, ...time };
}
