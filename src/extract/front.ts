import { agencyOf, type ReadingRules } from '../lang/index.ts';
import type { Publication, Removed } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { type Byline, looksLikeName, nameBeforeDate, readByline } from './byline.ts';
import { findDates, readDateLine, readTimeLine, toPublication, type WrittenDate } from './dates.ts';
import { countWords, isProse, wordsOf } from './features.ts';
import { pageForm } from './forms.ts';
import { join } from './mapped.ts';
import { outletBeforeDate, readMasthead } from './masthead.ts';
import { columnsOf, type Piece } from './piece.ts';
import { keyOf, labelsOf } from './transcript/labels.ts';

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

/** Lines of a page that are looked through for the beginning of its text. */
const LONGEST_FRONT = 60;

type Role =
  | { readonly is: 'furniture'; readonly reason: string }
  | { readonly is: 'date'; readonly dates: readonly WrittenDate[] }
  | { readonly is: 'byline'; readonly byline: Byline }
  | { readonly is: 'label' | 'note' | 'list' | 'open' };

/** Labelled lines from which a repeated label can be where the speaking begins. */
const FEWEST_LABELS = 4;

/** Where the running text begins: the first line that is prose, or that somebody speaks. */
export function bodyStart(pieces: readonly Piece[], rules: ReadingRules): number {
  const end = Math.min(pieces.length, LONGEST_FRONT);
  let labelled = 0;
  const speakers = new Map<string, number>();
  const labels = labelsOf(pieces, rules);
  for (const label of labels) {
    if (label === null) continue;
    labelled++;
    speakers.set(keyOf(label), (speakers.get(keyOf(label)) ?? 0) + 1);
  }
  for (let i = 0; i < end; i++) {
    const piece = pieces[i]!;
    if (isNote(piece.text) || pageForm(piece, rules) !== null || readDateLine(piece.text, rules) !== null) continue;
    if (readOccasion(fold(piece.text), rules) !== null) continue;
    if (isProse(piece.text, rules) && !goesOnAbove(piece.text) && isParagraph(piece))
      return behindDeck(pieces, i, rules);
    if (rules.salutation.test(fold(piece.text)) && /[,:!]$/.test(piece.text)) return i;
    const label = labels[i]!;
    if (label !== null && (speakers.get(keyOf(label)) ?? 0) > 1 && labelled >= FEWEST_LABELS) return i;
  }
  return pieces.length > 1 ? 1 : 0;
}

/** Words from which an item with a number is a numbered paragraph. */
const NUMBERED_WORDS = 14;

function isParagraph({ kind, text }: Piece): boolean {
  return kind !== 'list-item' || (/^\(?\d{1,3}[.)]\s/.test(text) && countWords(text) >= NUMBERED_WORDS);
}

/** "held in the library on 3 May": the rest of a heading. */
function goesOnAbove(text: string): boolean {
  return /^\p{Ll}/u.test(text) && countWords(text) < 20;
}

/** Lines below the first sentence among which author and date can stand, and sentences among them. */
const DECK_LINES = 12;
const DECK_SENTENCES = 2;
/** Most words of a sentence that sums a report up above its byline. */
const DECK_WORDS = 50;

/**
 * Where the body begins if the first sentence, at `first`, is the line below the headline: behind the byline and the
 * date that follow it. A page that has told both above has no more to tell.
 */
function behindDeck(pieces: readonly Piece[], first: number, rules: ReadingRules): number {
  const isByline = ({ text }: Piece) => readByline(text, rules, true) !== null;
  const above = pieces.slice(0, first);
  if (above.some((piece) => isByline(piece) || readDateLine(piece.text, rules) !== null)) return first;
  let sentences = 0;
  let told = -1;
  let signs = 0;
  for (let i = first; i < Math.min(pieces.length, first + DECK_LINES); i++) {
    const piece = pieces[i]!;
    if (isProse(piece.text, rules)) {
      if (++sentences > DECK_SENTENCES || countWords(piece.text) > DECK_WORDS) break;
      if (told >= 0) break;
    } else if (isByline(piece)) {
      told = i;
      signs += 2;
    } else if (readDateLine(piece.text, rules) !== null) {
      told = i;
      signs += rules.publishedLead.test(fold(piece.text)) ? 2 : 1;
    } else if (pageForm(piece, rules) !== null) signs++;
  }
  if (told < 0 || signs < 2) return first;
  const body = pieces.findIndex(
    (piece, i) => i > told && isProse(piece.text, rules) && pageForm(piece, rules) === null,
  );
  return body < 0 ? first : body;
}

/** What a wire tells the desks that receive it: "EDS: CORRECTS share of yes votes". */
export function isNote(text: string): boolean {
  return (
    /^\((?:Corrects|Adds|Updates|Recasts|Refiles|Repeats|Rewrites|Fixes)\s.{8,}\)$/.test(text) ||
    (/^\W?(?:EDS|EDITORS?|Editor['’]?s? note|ADVISORY|CORRECTS?|UPDATES|RECASTS|ADDS)\b(?=.{3})/.test(text) &&
      text.length > 12)
  );
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
      : chooseTitle(lines, roles, bodyWords(pieces.slice(start), rules), rules);
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
  lines.forEach((piece, i) => {
    const role = roles[i]!;
    const above =
      role.is === 'open' && i < titleAt && isProse(piece.text, rules) && countWords(piece.text) > MOTTO_WORDS;
    const reason = role.is === 'furniture' ? role.reason : above ? null : reasonOf(role.is, i, titleAt);
    if (reason === null && title !== null && titleAt < 0 && isMasthead(piece, publisher))
      removed.push({ text: piece.text, reason: 'masthead' });
    else if (reason === null && i > titleAt && titleAt >= 0 && isBeside(roles, i) && isBit(piece, role))
      removed.push({ text: piece.text, reason: 'page' });
    else if (reason === null) kept.push(role.is === 'note' ? { ...piece, kind: 'note' } : piece);
    else removed.push({ text: piece.text, reason });
  });
  const wires = lines.map(({ text }, i) => (i > titleAt && roles[i]!.is === 'open' ? wireAndPlace(text) : null));
  const wire = titleAt < 0 ? null : (wires.find((name) => name !== null) ?? null);
  const bylines = roles.flatMap((role, i): Byline[] => {
    if (role.is === 'byline') return [role.byline];
    const { text } = lines[i]!;
    const beside =
      role.is === 'date'
        ? (readByline(text, rules, true) ?? nameBeforeDate(text, rules))
        : role.is === 'furniture' && i > titleAt && /\d/.test(text)
          ? withNames(readByline(text, rules, true))
          : null;
    return beside === null ? [] : [beside];
  });
  return {
    title: title ?? (titleAt < 0 ? null : lines[titleAt]!.text),
    byline: bylines.find(({ names }) => names.length > 0) ?? bylines[0] ?? poster?.byline ?? null,
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

const isCapitalised = (name: string) => name.split(/\s+/).every((word) => /^\p{Lu}|^(?:of|and|the|for|&)$/u.test(word));

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
function wireAndPlace(text: string): string | null {
  return /^(\p{Lu}[\p{L}\p{N}]{2,15})\s?\/\s?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.exec(text.trim())?.[1] ?? null;
}

/** Most words of one line of a heading that runs over several. */
const HEADING_LINE_WORDS = 9;

/** A word alone on its line between two parts of a heading. */
const CONNECTIVE = /^(?:of|by|and|for|with|in|to|on|from|between)$/i;

/** A heading printed over several lines ("CASH OFFER / of / HARBOUR PLC / by / …"), made one. */
function wholeHeadings(lines: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && lines[to]!.tight) to++;
    const group = lines.slice(from, to);
    const linked = group.some(({ text }, at) => at > 0 && (CONNECTIVE.test(text) || /^\p{Ll}/u.test(text)));
    if (linked && group.every(({ text }) => countWords(text) <= HEADING_LINE_WORDS))
      whole.push({ ...group[0]!, ...join(group, ' ') });
    else whole.push(...group);
    from = to;
  }
  return whole;
}

/** Whether a line is there to name the outlet. */
function isMasthead(piece: Piece, publisher: string | null): boolean {
  return publisher !== null && countWords(piece.text) <= 12 && fold(piece.text).startsWith(fold(publisher));
}

/** Most words of a line that says when words were spoken. */
const OCCASION_WORDS = 20;

/** The dates of "Delivered orally on 3 May 2024. Published the same day." Null for any other line. */
function readOccasion(folded: string, rules: ReadingRules): readonly WrittenDate[] | null {
  if (countWords(folded) > OCCASION_WORDS || !rules.occasion.test(folded)) return null;
  const dates = findDates(folded, rules).filter(({ year }) => year !== null);
  return dates.length === 0 ? null : dates;
}

/** "Image caption,": the line below it is one. */
function isCaptionHead({ text }: Piece, rules: ReadingRules): boolean {
  const box = rules.boxHeads.find(({ reason }) => reason === 'caption');
  return box?.pattern.test(fold(text).trim()) === true;
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
  if (dates !== null) return { is: 'date', dates };
  if (rules.caption.test(folded) || (above !== null && isCaptionHead(above, rules)))
    return { is: 'furniture', reason: 'caption' };
  if (rules.sections.test(folded)) return { is: 'furniture', reason: 'section' };
  const byline = readByline(piece.text, rules, true);
  if (byline !== null) return { is: 'byline', byline };
  if (agencyOf(folded) !== null)
    return { is: 'byline', byline: { text: piece.text, names: [], agency: agencyOf(folded) } };
  if (rules.release.test(folded) && countWords(piece.text) <= 8) return { is: 'label' };
  if (isDeskLine(piece.text, rules)) return { is: 'byline', byline: { text: piece.text, names: [], agency: null } };
  if (readTimeLine(folded) !== null) return { is: 'furniture', reason: 'date' };
  return { is: piece.kind === 'list-item' ? 'list' : 'open' };
}

/** "Port Anna. Special envoy", "Our Moscow correspondent": what the writer is, without a name. */
function isDeskLine(text: string, rules: ReadingRules): boolean {
  const named = !/\p{L}{2}\.\s/u.test(text) && (readByline(text, rules, false)?.names.length ?? 0) > 0;
  if (countWords(text) > 6 || named) return false;
  const writer = rules.writers.exec(fold(text));
  return writer !== null && /^\W*$/.test(fold(text).slice(writer.index + writer[0].length));
}

function isLetterhead(role: Role, piece: Piece): boolean {
  if (role.is !== 'furniture') return false;
  return (
    role.reason === 'navigation' ||
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

function bodyWords(body: readonly Piece[], rules: ReadingRules): ReadonlySet<string> {
  return new Set(body.flatMap(({ text }) => stems(text, rules)));
}

/** The first letters of the words that carry meaning: enough to find "astronomer" in "astronomers". */
function stems(text: string, rules: ReadingRules): string[] {
  return wordsOf(fold(text))
    .filter((word) => word.length > 3 && !rules.functionWords.has(word))
    .map((word) => word.slice(0, 5));
}

/** Share of the best line's score from which the line above it is the headline and it the line below. */
const DECK_SHARE = 0.6;

/** Index of the headline among the lines of the front; -1 where no line can be one. Ties go to the earlier line. */
function chooseTitle(
  lines: readonly Piece[],
  roles: readonly Role[],
  body: ReadonlySet<string>,
  rules: ReadingRules,
): number {
  let best = -1;
  let most = 0;
  const firstOpen = roles.findIndex(({ is }) => is === 'open');
  const scores: number[] = [];
  lines.forEach(({ text }, i) => {
    const { is } = roles[i]!;
    if ((is !== 'open' && is !== 'label') || columnsOf(lines[i]!).length > 1) return;
    const place = {
      label: is === 'label',
      first: i === firstOpen,
      next: nextRole(roles, i),
      right: roles.slice(i + 1).find(({ is }) => is !== 'furniture')?.is !== 'open',
      aboveMenu: aboveMenu(lines, roles, i),
      again: isRepeated(text, lines),
      behindByline: roles.slice(0, i).some((role) => role.is === 'byline'),
    };
    const score = titleScore(text, place, body, rules);
    scores[i] = score;

    if (score > most) {
      most = score;
      best = i;
    }
  });
  // Of two lines that could both be it, one above the other, the second is the line below the headline.
  let before = best - 1;
  while (before > 0 && isBelowTitle(roles[before]!)) before--;
  const above = best > 0 && roles[before]?.is === 'open' ? lines[before]! : undefined;
  if (above !== undefined && (scores[before] ?? 0) > most * DECK_SHARE && countWords(above.text) >= 4) {
    if (stems(above.text, rules).filter((stem) => body.has(stem)).length > 1) return before;
  }
  return best;
}

/** Open lines (a deck, a section's name) that may stand between a headline and the byline below it. */
const LINES_TO_BYLINE = 2;

/** What stands below a line: a byline or date, if one follows closely, else what comes next. */
/** Lines of the page that stand between a headline and the line below it. */
const BELOW_TITLE: ReadonlySet<string> = new Set(['disclaimer', 'share', 'reading time', 'settings']);

const isBelowTitle = (role: Role) => role.is === 'furniture' && BELOW_TITLE.has(role.reason);

function nextRole(roles: readonly Role[], at: number): Role['is'] | null {
  const below = roles.slice(at + 1).filter(({ is }) => is !== 'furniture');
  const close = below.slice(0, LINES_TO_BYLINE + 1).find(({ is }) => is === 'byline' || is === 'date');
  return (below[0]?.is === 'label' ? 'label' : close?.is) ?? below[0]?.is ?? null;
}

/** Whether the page's menu comes between the line and the next that could be a headline, with no byline or date first. */
function aboveMenu(lines: readonly Piece[], roles: readonly Role[], at: number): boolean {
  const below = roles.slice(at + 1);
  const told = below.findIndex(({ is }) => is === 'byline' || is === 'date');
  const menu = below.findIndex(
    (role, i) => role.is === 'furniture' && (MENUS.has(role.reason) || columnsOf(lines[at + 1 + i]!).length > 1),
  );
  if (menu < 0 || (told >= 0 && told < menu)) return false;
  const open = below.findIndex(({ is }) => is === 'open');
  return open >= 0 && menu < open + 3 && below.slice(menu).some(({ is }) => is === 'open');
}

const MENUS: ReadonlySet<string> = new Set(['navigation', 'section', 'account', 'weather', 'cookie notice']);

/** Whether a line is printed twice, as pages do that are copied with their title. */
function isRepeated(text: string, lines: readonly Piece[]): boolean {
  const own = fold(text);
  if (countWords(text) < 4) return false;
  return (
    lines.filter((line) => {
      const other = fold(line.text);
      return other === own || (other.startsWith(own) && /^\s*[|–—:/-]/.test(other.slice(own.length)));
    }).length > 1
  );
}

interface Place {
  /** A menu or the like stands between this line and the next open one or two. */
  readonly aboveMenu: boolean;
  /** The line stands above the text more than once, perhaps with the site's name behind it. */
  readonly again: boolean;
  readonly behindByline: boolean;
  readonly label: boolean;
  readonly first: boolean;
  readonly next: Role['is'] | null;
  /** Nothing else stands between the line and what is next. */
  readonly right: boolean;
}

/** Most words of a line that is nothing but its writer's name and place. */
const MOST_BYLINE_WORDS = 8;

/** How much a line reads like this report's headline. Above 0 it can be one; the summands are judgements, not measures. */
function titleScore(
  text: string,
  { label, first, next, right, aboveMenu, again, behindByline }: Place,
  body: ReadonlySet<string>,
  rules: ReadingRules,
): number {
  const words = countWords(text);
  const own = stems(text, rules);
  const shared = own.filter((stem) => body.has(stem)).length;
  let score = 1 + Math.min(3, shared) * 0.7;
  if (own.length > 0) score += shared / own.length;
  if (words >= 4 && words <= 25) score += 1;
  if (words < 3) score -= words < 2 ? 2.5 : 1.2;
  if (/\s[|/·•]\s/.test(text)) score -= 1;
  if (next === 'byline' || next === 'date' || next === 'label') score += right ? 1.6 : 0.8;
  else if (next === null) score += 0.4;
  if (first) score += 0.6;
  if (again) score += 3;
  if (behindByline) score -= 1.2;
  const shouted = text === text.toUpperCase();
  if (!first && !shouted && words <= MOST_BYLINE_WORDS && (readByline(text, rules, false)?.names.length ?? 0) > 0)
    score -= 2.5;
  if (/^\d{1,2}[.:]\d\d\b/.test(text)) score -= 3;
  if (isProse(text, rules)) score -= 2;
  if (label) score -= 3;
  if (aboveMenu) score -= 2.5;
  if (rules.transcript.test(fold(text))) score += 1;
  if (rules.newsroom.test(fold(text)) && words <= 6) score -= 3;
  if (rules.institution.test(fold(text)) && words <= 9 && shared < 3) score -= 1.5;
  if (isLetterheadName(text, rules)) score -= first ? 4 : 1.5;
  if (/[,:;]$/.test(text)) score -= 1.5;
  if (/\p{L}{3}\.$/u.test(text)) score -= 1.5;
  if (rules.headings.test(fold(text.split(':')[0]!)) && text.includes(':')) score -= 4;
  if ((text.match(/,/g)?.length ?? 0) > 3) score -= 2;
  return score;
}

const LEGAL_FORM = /\s(?:limited|ltd|plc|inc|llp|llc|gmbh|corp|ag|pty ltd)\.?$/;

/** "HARBOUR CITY COUNCIL": an institution's name and nothing else. */
function isLetterheadName(text: string, rules: ReadingRules): boolean {
  const words = text.replace(/\s\(\p{Lu}{2,7}\)$/u, '').split(/\s+/);
  if (words.length > 6 || !isCapitalised(words.join(' '))) return false;
  const name = fold(words.join(' '));
  return (
    rules.institution.test(words.length > 1 ? fold(words.at(-1)!) : '') ||
    /^(?:the )?(?:[a-z]+ ){0,2}(?:ministry|department|office|government|university|bank|court|bureau|board|council|union|federation|association|institute|academy) of /.test(
      name,
    ) ||
    LEGAL_FORM.test(name)
  );
}

function firstDate(lines: readonly Piece[], roles: readonly Role[], rules: ReadingRules): Publication | null {
  let fallback: Publication | null = null;
  let beside: WrittenDate | null = null;
  for (let i = 0; i < lines.length; i++) {
    const role = roles[i]!;
    if (role.is !== 'date') {
      // Beside other things on its line ("12 June 2025 | Trade | 2 min read", "Minutes of the meeting held on …"):
      // where no line is there for it alone.
      if (role.is === 'furniture' || role.is === 'open')
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
