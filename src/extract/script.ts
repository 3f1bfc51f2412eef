import { agencyOf, type ReadingRules, withoutShouting } from '../lang/index.ts';
import type { Publication, Removed } from '../model/index.ts';
import { findDates, readDateLine, toPublication } from './dates.ts';
import { countWords, isProse } from './features.ts';
import { fold } from './folded.ts';
import { slice } from './mapped.ts';
import { columnsOf, type Piece } from './piece.ts';
import { datesAmongFacts } from './roles.ts';

/** What a newsroom's script of a bulletin says of itself, and its lines without those that nobody reads out. */
export interface Script {
  readonly station: string | null;
  readonly title: string | null;
  /** Whose copy it was written from, where the head names its source. */
  readonly agency: string | null;
  /** When it goes on air, where a line says so among other things; a line of its own is left to those who read dates. */
  readonly published: Publication | null;
  readonly rest: readonly Piece[];
  readonly removed: readonly Removed[];
}

/** Lines at the head of a document among which a script says that it is one. */
const HEAD_LINES = 8;
/** Fewest different words of the studio in a script's head: one may stand above any text. */
const FEWEST_SIGNS = 2;
/** Most words of a line of a head. */
const LINE_WORDS = 20;

/**
 * A bulletin as it is written for who reads it out: its head names the script, the reader, how long it takes. Null for any
 * other document. Lines with a date stay for those who read dates.
 */
export function readScript(pieces: readonly Piece[], rules: ReadingRules): Script | null {
  const prose = pieces.findIndex(({ text }) => isProse(text, rules) && countWords(text) > LINE_WORDS);
  const head = pieces.slice(0, Math.min(HEAD_LINES, prose < 0 ? HEAD_LINES : prose));
  const signs = new Set(head.flatMap(({ text }) => signsOn(text, rules)));
  if (signs.size < FEWEST_SIGNS || prose < 0) return null;
  const station = stationOn(head[0], rules);
  const from = pieces.findLastIndex(({ text }) => !isContinuity(text, rules)) + 1;
  const removed: Removed[] = [];
  const rest = pieces.filter((piece, at) => {
    const isHead = at < head.length && !isDated(piece.text, rules);
    const own =
      (at === 0 && station !== null) || signsOn(piece.text, rules).length > 0 || titleOn(piece, rules) !== null;
    if (!(isHead && (own || staffIn(piece, rules).length > 0)) && !rules.scripts.edge.test(piece.text) && at < from)
      return true;
    removed.push({ text: piece.text, reason: 'script' });
    return false;
  });
  return {
    station,
    title: titleIn(head, rules),
    agency: sourceIn(head, rules),
    published: dayIn(removed, rules),
    rest: withoutReaders(rest, head, rules),
    removed,
  };
}

/** "RUIZ (LIVE): ", "HOST: " in front of what is read out. */
const LABEL = /^(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,2})(?: ?\([^()\n]{2,30}\))?:\s+(?=\S)/u;

/** The pieces without the labels of those in the newsroom who read them out: what they read is the report. */
function withoutReaders(pieces: readonly Piece[], head: readonly Piece[], rules: ReadingRules): Piece[] {
  const surname = (name: string) => fold(name).split(/\s+/).at(-1)!;
  const readers = new Set(head.flatMap((piece) => staffIn(piece, rules).map(surname)));
  return pieces.map((piece) => {
    const label = LABEL.exec(piece.text);
    if (label === null) return piece;
    const isReader = rules.scripts.studio.test(fold(label[1]!)) || readers.has(surname(label[1]!));
    return isReader ? { ...piece, ...slice(piece, label[0].length), marked: 0, gaps: [] } : piece;
  });
}

/** Who of the newsroom reads the bulletin, as a line of its head says. */
function staffIn(piece: Piece, rules: ReadingRules): readonly string[] {
  return columnsOf(piece).flatMap((column) => rules.scripts.staff.exec(column)?.[1] ?? []);
}

function dayIn(lines: readonly Removed[], rules: ReadingRules): Publication | null {
  const date = lines
    .flatMap(({ text }) => findDates(fold(text), rules))
    .find(({ day, year }) => day !== null && year !== null);
  return date === undefined ? null : toPublication(date, 'text');
}

function signsOn(text: string, rules: ReadingRules): readonly string[] {
  if (countWords(text) > LINE_WORDS) return [];
  return [...fold(text).matchAll(rules.scripts.signs)].map(([sign]) => sign.replace(/\d+/g, '0'));
}

function isDated(text: string, rules: ReadingRules): boolean {
  return readDateLine(text, rules) !== null || datesAmongFacts(text, rules, null) !== null;
}

/** Most words of a station's name. */
const STATION_WORDS = 5;

/** "RADIO TARN  97.4 FM", "HARBOUR FM NEWSROOM - SCRIPT": the station on the first line. */
function stationOn(piece: Piece | undefined, rules: ReadingRules): string | null {
  const [first = ''] = piece === undefined ? [] : columnsOf(piece);
  const name = first
    .split(/\s+(?:[-–—|/·•]|\/\/)\s+|:\s/)[0]!
    .replace(rules.scripts.desk, '')
    .replace(rules.heads.station, '')
    .trim();
  if (!/^\p{Lu}/u.test(name) || countWords(name) > STATION_WORDS || !rules.medium.test(fold(name))) return null;
  return withoutShouting(name);
}

/** The headline, where the head gives one, or else the word by which the newsroom calls the story. */
function titleIn(head: readonly Piece[], rules: ReadingRules): string | null {
  const found = head.flatMap((piece) => titleOn(piece, rules) ?? []);
  return found.find(({ slug }) => !slug)?.title ?? found[0]?.title ?? null;
}

/** "Source: HNA / own": an agency's letters or name. */
function sourceIn(head: readonly Piece[], rules: ReadingRules): string | null {
  const named = head.flatMap(columnsOf).flatMap((column) => rules.scripts.source.exec(column)?.[1]?.trim() ?? []);
  return named.map((name) => agencyOf(fold(name)) ?? name).find((name) => name !== '') ?? null;
}

interface Title {
  readonly title: string;
  readonly slug: boolean;
}

/** "Headline: Pier closes", "SLUG: PIER  DUR 1'20", "PIER / 1'20"". */
function titleOn(piece: Piece, rules: ReadingRules): Title | null {
  const { headline, slug, timed } = rules.scripts;
  for (const column of columnsOf(piece)) {
    const told = headline.exec(column);
    if (told !== null) return { title: column.slice(told[0].length).trim(), slug: false };
    const named = slug.exec(column) ?? timed.exec(column);
    if (named?.[1] !== undefined) return { title: named[1].trim(), slug: true };
  }
  return null;
}

/** Below the last line that is read out: what comes next on air, and until when the script may be used. */
function isContinuity(text: string, rules: ReadingRules): boolean {
  if (countWords(text) > LINE_WORDS) return false;
  return (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)) || rules.scripts.continuity.test(fold(text));
}
