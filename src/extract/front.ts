import { agencyOf, type ReadingRules } from '../lang/index.ts';
import type { Publication, Removed } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { type Byline, nameBeforeDate, readByline } from './byline.ts';
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
    if (isProse(piece.text, rules) && piece.kind !== 'list-item') return i;
    if (rules.salutation.test(fold(piece.text)) && /[,:!]$/.test(piece.text)) return i;
    const label = labels[i]!;
    if (label !== null && (speakers.get(keyOf(label)) ?? 0) > 1 && labelled >= FEWEST_LABELS) return i;
  }
  return pieces.length > 1 ? 1 : 0;
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
    (piece): Role => (speakers.has(piece.text) ? { is: 'list' } : roleOf(piece, rules, monthFirst)),
  );
  const titleAt =
    title !== null
      ? lines.findIndex(({ text }) => fold(text) === fold(title))
      : chooseTitle(lines, roles, bodyWords(pieces.slice(start), rules), rules);
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
    const reason = role.is === 'furniture' ? role.reason : reasonOf(role.is, i, titleAt);
    if (reason === null && title !== null && titleAt < 0 && isMasthead(piece, publisher))
      removed.push({ text: piece.text, reason: 'masthead' });
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
    byline: bylines.find(({ names }) => names.length > 0) ?? bylines[0] ?? null,
    publisher,
    agency: bylines.find(({ agency }) => agency !== null)?.agency ?? wire,
    published: firstDate(lines, roles, rules),
    labels: lines
      .filter((_, i) => roles[i]!.is === 'label' || i === titleAt || roles[i]!.is === 'date')
      .map(({ text }) => text),
    kept,
    removed,
  };
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

function roleOf(piece: Piece, rules: ReadingRules, monthFirst: boolean | null): Role {
  if (isNote(piece.text)) return { is: 'note' };
  const folded = fold(piece.text);
  const dates = readDateLine(piece.text, rules, monthFirst);
  if (dates !== null && !/[|•·]/.test(piece.text.replace(/[|•·]\s*[\p{L}]*day\b/u, ''))) return { is: 'date', dates };
  const reason = pageForm(piece, rules);
  if (reason !== null) return { is: 'furniture', reason };
  if (dates !== null) return { is: 'date', dates };
  if (/[([](?:image|photo|picture|pic|credit|source)s?: [^)\]]{1,60}[)\]]$/i.test(piece.text))
    return { is: 'furniture', reason: 'caption' };
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
      aboveMenu: aboveMenu(roles, i),
    };
    const score = titleScore(text, place, body, rules);
    scores[i] = score;
    if (score > most) {
      most = score;
      best = i;
    }
  });
  // Of two lines that could both be it, one above the other, the second is the line below the headline.
  const above = best > 0 && roles[best - 1]!.is === 'open' ? lines[best - 1]! : undefined;
  if (above !== undefined && (scores[best - 1] ?? 0) > most * DECK_SHARE && countWords(above.text) >= 4) {
    if (stems(above.text, rules).filter((stem) => body.has(stem)).length > 1) return best - 1;
  }
  return best;
}

function nextRole(roles: readonly Role[], at: number): Role['is'] | null {
  return roles.slice(at + 1).find(({ is }) => is !== 'furniture')?.is ?? null;
}

/** Whether the page's menu comes between the line and the next that could be a headline. */
function aboveMenu(roles: readonly Role[], at: number): boolean {
  const below = roles.slice(at + 1);
  const open = below.findIndex(({ is }) => is === 'open');
  return (
    open >= 0 &&
    below
      .slice(0, open + 3)
      .some((role, i) => role.is === 'furniture' && below.slice(i).some(({ is }) => is === 'open'))
  );
}

interface Place {
  /** A menu or the like stands between this line and the next open one or two. */
  readonly aboveMenu: boolean;
  readonly label: boolean;
  readonly first: boolean;
  readonly next: Role['is'] | null;
}

/** How much a line reads like this report's headline. Above 0 it can be one; the summands are judgements, not measures. */
function titleScore(
  text: string,
  { label, first, next, aboveMenu }: Place,
  body: ReadonlySet<string>,
  rules: ReadingRules,
): number {
  const words = countWords(text);
  const own = stems(text, rules);
  const shared = own.filter((stem) => body.has(stem)).length;
  let score = 1 + Math.min(3, shared) * 0.7;
  if (own.length > 0) score += shared / own.length;
  if (words >= 4 && words <= 25) score += 1;
  if (words < 3) score -= 1;
  if (next === 'byline' || next === 'date' || next === 'label') score += 1.6;
  else if (next === null) score += 0.4;
  if (first) score += 0.6;
  if (label) score -= 3;
  if (aboveMenu) score -= 2.5;
  if (rules.transcript.test(fold(text))) score += 1;
  if (rules.institution.test(fold(text)) && words <= 9 && shared < 3) score -= 1.5;
  if (first && isLetterheadName(text, rules)) score -= 3;
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
  if (words.length > 6 || !words.every((word) => /^\p{Lu}|^(?:of|and|the|for|&)$/u.test(word))) return false;
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
