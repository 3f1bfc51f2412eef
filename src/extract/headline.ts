import { isCapitalised, type ReadingRules } from '../lang/index.ts';
import { looksLikeName, readByline } from './byline.ts';
import { findDates } from './dates.ts';
import { countWords, foldedWords, isProse, isResult } from './features.ts';
import { fold } from './folded.ts';
import { isLetterheadName } from './letterhead.ts';
import { columnsOf, type Piece } from './piece.ts';
import type { Role } from './roles.ts';
import { namedIn } from './speech.ts';

export function bodyWords(body: readonly Piece[], rules: ReadingRules): ReadonlySet<string> {
  return new Set(body.flatMap(({ text }) => stems(text, rules)));
}

/** The first letters of the words that carry meaning: enough to find "astronomer" in "astronomers". */
function stems(text: string, rules: ReadingRules): string[] {
  return foldedWords(text)
    .filter((word) => word.length > 3 && !rules.functionWords.has(word))
    .map((word) => word.slice(0, 5));
}

/** Share of the best line's score from which the line above it is the headline and it the line below. */
const DECK_SHARE = 0.6;

/**
 * Index of the headline among the lines of the front; -1 where no line can be one. Ties go to the earlier line. `letter`:
 * whether a salutation follows.
 */
export function chooseTitle(
  lines: readonly Piece[],
  roles: readonly Role[],
  body: ReadonlySet<string>,
  rules: ReadingRules,
  letter = false,
): number {
  let best = -1;
  let most = 0;
  const firstOpen = roles.findIndex(({ is }) => is === 'open');
  const scores: number[] = [];
  lines.forEach(({ text }, i) => {
    const { is } = roles[i]!;
    // "Press briefing, 3 March 2031": a day beside the name of an occasion.
    const dated = is === 'date' && rules.event.test(fold(text)) && isHeadingForm(text);
    if ((is !== 'open' && is !== 'label' && !dated) || columnsOf(lines[i]!).length > 1) return;
    const place = {
      label: is === 'label',
      first: i === firstOpen,
      top: i === 0 && roles.some(({ is }, at) => at > 0 && is === 'open'),
      next: nextRole(roles, i),
      right: roles.slice(i + 1).find(({ is }) => is !== 'furniture')?.is !== 'open',
      aboveMenu: aboveMenu(lines, roles, i),
      behindByline: roles.slice(0, i).some((role) => role.is === 'byline'),
    };
    const score =
      titleScore(text, place, body, rules) + (letter ? letterScore(text, i === lines.length - 1, rules) : 0);
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
  if (
    above !== undefined &&
    roles[best]!.is !== 'label' &&
    (scores[before] ?? 0) > most * DECK_SHARE &&
    countWords(above.text) >= 4 &&
    !(before === 0 && isOutletLike(above.text))
  ) {
    if (isQuoted(above.text) || stems(above.text, rules).filter((stem) => body.has(stem)).length > 1) return before;
  }
  return best;
}

/** Most words of the name of an occasion with its day. */
const OCCASION_WORDS = 12;

/** Whether a line that gives a day can be a heading: a few words, and no place or person between commas and bars. */
function isHeadingForm(text: string): boolean {
  return /^\p{Lu}/u.test(text) && countWords(text) <= OCCASION_WORDS && !/\s[|>»›/•·]\s/.test(text);
}

/** In a letter the line above the salutation says what it is about; others say from whom it is and to whom. */
function letterScore(text: string, aboveSalutation: boolean, { letters }: ReadingRules): number {
  if (letters.party.test(text)) return -2;
  return aboveSalutation && !letters.remark.test(text) ? 1.5 : 0;
}

/** Open lines (a deck, a section's name) that may stand between a headline and the byline below it. */
const LINES_TO_BYLINE = 2;

/** Lines of the page that stand between a headline and the line below it. */
const BELOW_TITLE: ReadonlySet<string> = new Set(['disclaimer', 'share', 'reading time', 'settings']);

const isBelowTitle = (role: Role) => role.is === 'furniture' && BELOW_TITLE.has(role.reason);

/** What stands below a line: a byline or date, if one follows closely, else what comes next. */
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

interface Place {
  /** A menu or the like stands between this line and the next open one or two. */
  readonly aboveMenu: boolean;
  readonly behindByline: boolean;
  readonly label: boolean;
  readonly first: boolean;
  /** Nothing at all stands above the line, and below it something that can be the headline. */
  readonly top: boolean;
  readonly next: Role['is'] | null;
  /** Nothing else stands between the line and what is next. */
  readonly right: boolean;
}

/** Most words of a line that is nothing but its writer's name and place. */
const MOST_BYLINE_WORDS = 8;

/** Most words of a name that an outlet prints above all others, each with a capital. */
const OUTLET_WORDS = 5;

/** Who posts is written so as well, and is nobody's outlet. */
const isOutletLike = (text: string) => countWords(text) <= OUTLET_WORDS && isCapitalised(text) && !looksLikeName(text);

/** "HARBOUR - the paper for people at sea": above all others, an outlet with what it says of itself. */
const isNameWithMotto = (text: string) => /^\p{Lu}[\p{Lu}\d .'’&]{2,30}\s+[-–—|:·•]+\s+\p{L}*\p{Ll}/u.test(text);

/** How much a line reads like this report's headline. Above 0 it can be one; the summands are judgements, not measures. */
function titleScore(
  text: string,
  { label, first, top, next, right, aboveMenu, behindByline }: Place,
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
  if (behindByline) score -= 1.2;
  const shouted = text === text.toUpperCase();
  if (!first && !shouted && words <= MOST_BYLINE_WORDS && (readByline(text, rules, false)?.names.length ?? 0) > 0)
    score -= 2.5;
  if (/^\W?\d{1,2}[.:]\d\d\b/.test(text)) score -= 3;
  if (isProse(text, rules)) score -= 2;
  // "Address to the nation by President Ana Ruiz" says what the document is, and is all the headline it has.
  if (label) score += namedIn(text, rules) === null ? -3 : 1.3;
  if (aboveMenu) score -= 2.5;
  if (rules.transcript.test(fold(text))) score += rules.letters.remark.test(text) ? -2 : 1;
  if (isOccasion(text, rules)) score -= 2;
  if (rules.institution.test(fold(text)) && words <= 9 && shared < 3) score -= 1.5;
  if (isLetterheadName(text.split(/,|\s[|·•]\s/)[0]!, rules)) score -= first ? 4 : 1.5;
  else if (top && (isOutletLike(text) || isNameWithMotto(text))) score -= 2.4;
  if (/\p{L}{3}\.$/u.test(text)) score -= 1.5;
  if (isResult(text)) score -= 3;
  if (isHeaded(text, rules)) score -= 4;
  if (isQuoted(text)) score += 1.2;
  if (isPersonWithOffice(text, rules)) score -= 2.5;
  if (isList(text)) score -= 2;
  return score;
}

/** "“I counted every wave”": a headline in somebody's words. */
function isQuoted(text: string): boolean {
  return /^["“‘«„][^"“”«»„]{8,}["”’»“]$/.test(text) && countWords(text) >= 4;
}

/** "Ana Ruiz, Spokesperson": who speaks, and not about what. */
function isPersonWithOffice(text: string, rules: ReadingRules): boolean {
  const [name = '', office, ...rest] = text.split(', ');
  if (office === undefined || rest.length > 0 || !looksLikeName(name)) return false;
  return rules.offices.test(fold(office));
}

/**
 * "Venue: the library", "Moderator: Ana Ruiz": a line of a record's or a letter's head. "Transcript: the library reopens" is
 * a headline.
 */
function isHeaded(text: string, rules: ReadingRules): boolean {
  const [head, ...rest] = text.split(':');
  if (rest.length === 0 || rules.transcript.test(fold(head!))) return false;
  const isBearer = rules.offices.test(fold(head!)) && looksLikeName(rest[0]!.split(',')[0]!);
  return isBearer || rules.headings.test(fold(head!));
}

/** "Harbour plc, Quay Hall, 3 May 2031": where and when something was said, and not what it was. */
function isOccasion(text: string, rules: ReadingRules): boolean {
  return (
    text.split(',').length > 2 && findDates(fold(text), rules).some(({ year, day }) => year !== null && day !== null)
  );
}

/** Entries and words of an entry, from which a line between commas is a list of names or topics. */
const LIST_ENTRIES = 4;
const ENTRY_WORDS = 3;

function isList(text: string): boolean {
  const entries = text.split(/,\s*/);
  if (entries.length > LIST_ENTRIES) return true;
  return entries.length === LIST_ENTRIES && entries.every((entry) => countWords(entry) <= ENTRY_WORDS);
}
