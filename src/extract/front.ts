import { agencyOf, isCapitalised, type ReadingRules } from '../lang/index.ts';
import type { Publication, Removed } from '../model/index.ts';
import { codeBeforeDate, wireBesideOutlet } from './agency.ts';
import { type Byline, looksLikeName, nameAtEnd, nameBeforeDate, nameBesideDate, readByline } from './byline.ts';
import { findDates, readTimeLine, toPublication, type WrittenDate } from './dates.ts';
import { countWords, isProse } from './features.ts';
import { fold } from './folded.ts';
import type { Imprint } from './furniture.ts';
import { wholeHeadings } from './headings.ts';
import { bodyWords, chooseTitle } from './headline.ts';
import { isLetterheadName } from './letterhead.ts';
import { outletBeforeDate, outletBelow, readMasthead } from './masthead.ts';
import { columnsOf, type Piece } from './piece.ts';
import { type Role, rolesOf, withBylines } from './roles.ts';
import { type PrintedStamp, type StampedLine, stampedAmong } from './stamp.ts';
import { pageVoice, stemsWhenAsked } from './voice.ts';

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
  readonly stamps: readonly PrintedStamp[];
}

/** The lines above a text, what each is there for, and which of them is the headline. */
interface Head {
  readonly lines: readonly Piece[];
  readonly roles: readonly Role[];
  /** Index of the headline; -1 where no line is it. */
  readonly titleAt: number;
  /** Whether the document itself names its headline. */
  readonly known: boolean;
  /** The text below. */
  readonly body: readonly Piece[];
  /** Every line of the document. */
  readonly all: readonly Piece[];
  readonly rules: ReadingRules;
}

/**
 * Reads the lines of `pieces` in front of `start`, where the body begins. `title`: the headline, where the document
 * itself names it; the line that repeats it is then no part of the text. `speakers`: lines that name who speaks.
 */
export function readFront(
  pieces: readonly Piece[],
  start: number,
  rules: ReadingRules,
  title: string | null = null,
  speakers: ReadonlySet<string> = new Set(),
): Front {
  const lines = wholeHeadings(pieces.slice(0, start), rules.connective);
  const body = pieces.slice(start);
  const roles = rolesOf(lines, speakers, rules);
  const chosen =
    title !== null
      ? lines.findIndex(({ text }) => fold(text) === fold(title))
      : chooseTitle(lines, roles, bodyWords(body, rules), rules, isSalutation(body[0], rules));
  const poster = title === null ? posterOf(lines, roles, chosen, rules) : null;
  const titleAt = poster === null ? chosen : -1;
  const known = title !== null;
  const posted = poster?.byline ?? null;
  const signed = roles.map(
    (role, i): Role => (posted !== null && i === chosen ? { is: 'byline', byline: posted } : role),
  );
  const head: Head = {
    lines,
    roles: withBylines(lines, signed, titleAt, known, rules),
    titleAt,
    known,
    body,
    all: pieces,
    rules,
  };
  const bylines = bylinesOf(head);
  const publisher = publisherOf(head);
  const published = publishedOf(head);
  return {
    title: title ?? lines[titleAt]?.text ?? null,
    byline: bestByline(bylines),
    publisher: poster?.publisher ?? publisher,
    agency: bylines.find(({ agency }) => agency !== null)?.agency ?? wireOf(head, publisher),
    published,
    labels: labelsOf(head),
    ...sortOut(head, publisher, published),
  };
}

export function imprintOf({ publisher, byline }: Pick<Front, 'publisher' | 'byline'>): Imprint {
  return { site: publisher, authors: byline?.names ?? [] };
}

/** Most words of a line that greets those to whom a letter goes. */
const SALUTATION_WORDS = 12;

function isSalutation(piece: Piece | undefined, rules: ReadingRules): boolean {
  return piece !== undefined && countWords(piece.text) <= SALUTATION_WORDS && rules.salutation.test(fold(piece.text));
}

/** Most words of the name of a body that posts, and of a person who does. */
const BODY_WORDS = 5;
const PERSON_WORDS = 3;

/** Who posts a text without a headline: the only line above the date, a name and nothing else. Null for any other head. */
function posterOf(
  lines: readonly Piece[],
  roles: readonly Role[],
  chosen: number,
  rules: ReadingRules,
): { readonly byline: Byline | null; readonly publisher: string | null } | null {
  const line = roles.slice(0, Math.max(0, chosen)).every(({ is }) => is === 'furniture') ? lines[chosen] : undefined;
  const open = roles.filter(({ is }) => is === 'open').length;
  const below = roles.slice(chosen + 1, chosen + 3);
  if (line === undefined || open > 1 || !below.some(({ is }) => is === 'date' || is === 'furniture')) return null;
  const name = line.text.replace(rules.honours, '');
  const words = countWords(name);
  if (isLetterheadName(name, rules) || (rules.party.test(fold(name)) && words <= BODY_WORDS && isCapitalised(name)))
    return { byline: null, publisher: name };
  const handle = /^@\w/.test(lines[chosen + 1]?.text ?? '');
  if ((chosen > 0 && !handle) || !looksLikeName(name) || words > PERSON_WORDS) return null;
  return { byline: { text: name, names: [name], agency: null }, publisher: null };
}

/** The outlet, by what stands above the headline; else beside the date, and last by its own line below the headline. */
function publisherOf({ lines, roles, titleAt, all, rules }: Head): string | null {
  const upTo = titleAt < 0 ? lines.length : titleAt;
  const above = [
    ...lines.filter((_, i) => i < upTo && (roles[i]!.is === 'open' || isAgencyAtTop(roles, i))),
    ...lines.filter((_, i) => i < upTo && isLetterhead(roles[i]!, lines[i]!)),
  ];
  const dated = lines.filter((_, i) => {
    const role = roles[i]!;
    return role.is === 'date' || (role.is === 'furniture' && role.reason === 'translation notice');
  });
  const below = lines.filter(
    (_, i) => titleAt >= 0 && i > titleAt && (roles[i]!.is === 'open' || roles[i]!.is === 'byline'),
  );
  return readMasthead(above, all, rules) ?? outletBeforeDate(dated, rules) ?? outletBelow(below, rules);
}

/** An agency's name above everything else: its own page. */
function isAgencyAtTop(roles: readonly Role[], at: number): boolean {
  const role = roles[at]!;
  return (
    role.is === 'byline' && role.byline.agency !== null && roles.slice(0, at).every(({ is }) => is === 'furniture')
  );
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

/** Whether a line that is the page's can also name the outlet. */
function isLetterhead(role: Role, piece: Piece): boolean {
  if (role.is !== 'furniture') return false;
  return (
    role.reason === 'navigation' ||
    (ROWS.has(role.reason) && /\s[|•·]\s/.test(piece.text)) ||
    (role.reason === 'translation notice' && columnsOf(piece).length > 1) ||
    (role.reason === 'wire code' && (columnsOf(piece).length > 1 || / \/\/ /.test(piece.text)))
  );
}

/** Everything that names who wrote, in order: the lines that are there for it, then names beside other things. */
function bylinesOf(head: Head): readonly Byline[] {
  const { lines, roles, titleAt, body, rules } = head;
  // In a record those beside the date are who spoke.
  const record = lines.some(({ text }) => rules.transcript.test(fold(text)));
  const inText = (name: string) => isPlaceIn(body, name, rules);
  const beside = (text: string) => (record ? null : nameBesideDate(text, rules, inText));
  const signed = roles.flatMap((role) => (role.is === 'byline' ? [role.byline] : []));
  const others = roles.flatMap((role, i): readonly Byline[] => {
    const { text } = lines[i]!;
    let found: Byline | null = null;
    if (role.is === 'open' && i !== titleAt) found = nameAtEnd(text, rules);
    else if (role.is === 'date') found = readByline(text, rules, true) ?? nameBeforeDate(text, rules) ?? beside(text);
    else if (role.is === 'furniture' && i > titleAt && /\d/.test(text)) {
      found = readByline(text, rules, true) ?? beside(text);
    }
    return found === null ? [] : [found];
  });
  return [...signed, ...others];
}

/** The first byline that names somebody, else the first that says more than which agency it is, or a known agency. */
function bestByline(bylines: readonly Byline[]): Byline | null {
  return (
    bylines.find(({ names }) => names.length > 0) ??
    bylines.find(({ text, agency }) => text !== '' && (text !== agency || agencyOf(fold(text)) !== null)) ??
    null
  );
}

/** Whether a text names what looks like a name as a place: "in Port Anna". */
function isPlaceIn(pieces: readonly Piece[], name: string, rules: ReadingRules): boolean {
  return pieces.some(({ text }) => {
    const at = text.toUpperCase().indexOf(name.toUpperCase());
    return at === 0 || (at > 0 && rules.beforePlace.test(fold(text.slice(Math.max(0, at - 12), at))));
  });
}

/** The wire below the headline: on a line of its own, beside the outlet, or in front of the date. */
function wireOf({ lines, roles, titleAt, rules }: Head, publisher: string | null): string | null {
  if (titleAt < 0) return null;
  for (const [i, { text }] of lines.entries()) {
    const role = roles[i]!;
    if (i <= titleAt) continue;
    const name =
      role.is === 'open'
        ? (wireAndPlace(text, rules) ?? wireBesideOutlet(text, publisher, rules))
        : role.is === 'date' && role.dates[0] !== undefined
          ? (codeBeforeDate(text, role.dates[0].start, publisher, rules) ??
            agencyBeforeDate(text, role.dates[0].start, rules))
          : null;
    if (name !== null) return name;
  }
  return null;
}

/** "Coast Press Association, published on 3 March 2031": an agency by its name in front of the date, which begins at `date`. */
function agencyBeforeDate(line: string, date: number, rules: ReadingRules): string | null {
  const before = line.slice(0, date);
  const said = rules.saysPublished.exec(fold(before));
  const name = before.slice(0, said?.index).replace(/[\s,|·•:–—-]+$/, '');
  return agencyOf(fold(name)) ?? (isCapitalised(name) && rules.wireService.test(fold(name)) ? name : null);
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

/**
 * The date of publication. What says that it is one comes first; then the first below the headline, for above it the day
 * of the page stands; then any other; then the day of an update; and last one beside other things on its line.
 */
function publishedOf({ lines, roles, titleAt, rules }: Head): Publication | null {
  const dates = roles.flatMap((role, i) => {
    const [date] = role.is === 'date' ? role.dates : [];
    if (date === undefined) return [];
    const folded = fold(lines[i]!.text);
    const updated = rules.updatedLead.exec(folded);
    const isUpdate = updated !== null && updated.index < date.start;
    const led = !isUpdate && rules.saysPublished.test(folded);
    return [{ date: withTimeBelow(date, lines[i + 1]), isUpdate, led, below: i > titleAt }];
  });
  const own = dates.filter(({ isUpdate }) => !isUpdate);
  const found = own.find(({ led }) => led) ?? own.find(({ below }) => below) ?? own[0] ?? dates[0];
  const date = found?.date ?? besideOthers(lines, roles, rules);
  return date === null ? null : toPublication(date, 'text');
}

/** A date beside other things on its line: "12 June 2025 | Trade | 2 min read", "Minutes of the meeting held on …". */
function besideOthers(lines: readonly Piece[], roles: readonly Role[], rules: ReadingRules): WrittenDate | null {
  for (const [i, { is }] of roles.entries()) {
    if (is !== 'furniture' && is !== 'open' && is !== 'byline') continue;
    const date = findDates(fold(lines[i]!.text), rules).find(({ year }) => year !== null);
    if (date !== undefined) return date;
  }
  return null;
}

/** A time of day on a line of its own below the date belongs to it. */
function withTimeBelow(date: WrittenDate, next: Piece | undefined): WrittenDate {
  const time = date.minutes === null && next !== undefined ? readTimeLine(fold(next.text)) : null;
  return time === null ? date : { ...date, minutes: time.minutes, zone: time.zone };
}

/** Lines that may say what kind of document it is. */
function labelsOf({ lines, roles, titleAt }: Head): readonly string[] {
  return lines
    .filter((_, i) => roles[i]!.is === 'label' || i === titleAt || roles[i]!.is === 'date')
    .map(({ text }) => text);
}

/** Page voice from which a line above the text is not the report's. */
const HEAD_VOICE = 2;

/** Most words of a sentence above the headline that is the outlet's motto and not the report's. */
const MOTTO_WORDS = 18;

/** The lines that belong to the text, what the head prints of its publication, and the others with the reason. */
function sortOut(
  head: Head,
  publisher: string | null,
  published: Publication | null,
): Pick<Front, 'kept' | 'removed' | 'stamps'> {
  const { lines, roles, body, rules } = head;
  const stems = stemsWhenAsked(
    body.map(({ text }) => text),
    rules,
  );
  const stamped = stampedLines(head, published);
  const kept: Piece[] = [];
  const removed: Removed[] = [];
  for (const [i, piece] of lines.entries()) {
    const { is } = roles[i]!;
    const voice =
      is === 'open' && i !== head.titleAt
        ? pageVoice(piece.text, { stems, counted: false, site: publisher }, rules)
        : 0;
    const reason = reasonFor(head, i) ?? (voice >= HEAD_VOICE ? 'page' : scrapReason(head, i, publisher));
    const text = stamped.get(piece)?.rest ?? piece.text;
    if (reason === null) kept.push(is === 'note' ? { ...piece, kind: 'note' } : piece);
    else if (text !== '') removed.push({ text, reason });
  }
  return { kept, removed, stamps: [...stamped.values()].flatMap(({ stamps }) => stamps) };
}

/** Reasons for which a line that holds the date of publication prints it for others than its readers. */
const NOT_PRINTED: ReadonlySet<string> = new Set(['wire code', 'embargo', 'copyright']);

/** The lines on which the head prints when the report was published. */
function stampedLines(head: Head, published: Publication | null): ReadonlyMap<Piece, StampedLine> {
  const { lines, roles, titleAt, rules } = head;
  const places = new Map(lines.map((line, i) => [line, i]));
  const datesOf = (line: Piece) => {
    const i = places.get(line)!;
    const [role, reason] = [roles[i]!, reasonFor(head, i)];
    if (i === titleAt || reason === null || NOT_PRINTED.has(reason) || isEmbargo(line, rules)) return null;
    return role.is === 'date' ? role.dates : findDates(fold(line.text), rules);
  };
  return stampedAmong(lines, datesOf, lines[titleAt] ?? null, published, rules);
}

/** "Embargo lifted: 16:00, Tuesday 3 May 2033": what those were told who had it before. */
function isEmbargo({ text }: Piece, rules: ReadingRules): boolean {
  return rules.statements.embargo.test(fold(text));
}

/** Why a line is none of the text by what it is there for; null where that does not say so. */
function reasonFor({ lines, roles, titleAt, rules }: Head, at: number): string | null {
  const role = roles[at]!;
  if (role.is === 'furniture') return role.reason;
  if (at === titleAt) return 'title';
  if (role.is === 'date' || role.is === 'byline') return role.is;
  if (role.is === 'label') return 'kind of document';
  if (role.is !== 'open' || at > titleAt) return null;
  const { text } = lines[at]!;
  return isProse(text, rules) && countWords(text) > MOTTO_WORDS ? null : 'masthead';
}

/** Why a line is a scrap of the page: the outlet's name where no headline is found, a word between byline and date. */
function scrapReason(
  { lines, roles, titleAt, known, rules }: Head,
  at: number,
  publisher: string | null,
): string | null {
  if (known && titleAt < 0 && isMasthead(lines[at]!, publisher)) return 'masthead';
  if (titleAt >= 0 && at > titleAt && wireBesideOutlet(lines[at]!.text, publisher, rules) !== null) return 'byline';
  return titleAt >= 0 && at > titleAt && isBeside(roles, at) && isBit(lines[at]!, roles[at]!) ? 'page' : null;
}

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

/** Most words of a line that is there to name the outlet. */
const MASTHEAD_WORDS = 12;

function isMasthead({ text }: Piece, publisher: string | null): boolean {
  return publisher !== null && countWords(text) <= MASTHEAD_WORDS && fold(text).startsWith(fold(publisher));
}
