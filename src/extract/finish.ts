import { agencyOf, detectLanguage, type ReadingRules, readingOf } from '../lang/index.ts';
import type {
  Block,
  Credit,
  LabelledTurn,
  LocalDiagnostic,
  Publication,
  Range,
  Report,
  SourceDocument,
  Stamp,
} from '../model/index.ts';
import { isShortFor } from './agency.ts';
import { joinNames, parseNames } from './byline.ts';
import { creditsAtEnd, creditsOnLine, isWireName } from './credits.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { findDates, parseTimestamp, toPublication } from './dates.ts';
import { countWords, endsSentence, isProse, wordsOf } from './features.ts';
import { fold } from './folded.ts';
import { releaseOrReport } from './kind.ts';
import { join, type Mapped, sourceOf } from './mapped.ts';
import type { Draft, Piece } from './piece.ts';
import { statementSheet } from './sheet.ts';
import type { PrintedStamp } from './stamp.ts';
import { type PieceTurn, readTurns } from './transcript/turns.ts';

/** The report that a format's reader understood, with what can be told from the text alone. */
export function finish(read: Draft, document: SourceDocument): Report {
  const draft = withoutSiteLines(read, document.hints?.siteLines ?? []);
  const sample = draft.pieces.map(({ text }) => text).join(' ');
  const language = detectLanguage(sample, draft.language ?? document.hints?.language ?? null);
  const rules = readingOf(language);
  const title = draft.title ?? document.hints?.title ?? null;
  const called = [title ?? '', ...draft.labels].some((line) => rules.transcript.test(fold(line)));
  const lines = draft.removed.filter(({ text }) => text.length < 600).flatMap(({ text }) => text.split('\n'));
  const around = [title ?? '', ...draft.labels, ...lines];
  const record = readTurns(draft.pieces, called, around, rules);
  const turns = record?.turns ?? null;
  const isEnd = ({ text }: Piece) => text.length < 40 && rules.endMark.test(fold(text));
  const printed = bylineOf(draft, document, rules);
  const byline = printed.length > 0 || record !== null ? printed : reportersOf(draft.pieces, rules);
  const titled = [title ?? '', ...draft.labels].some((line) => rules.reactions.test(fold(line)));
  const sheet = record === null && byline.length === 0 ? statementSheet(draft.pieces, titled, rules) : null;
  const pieces =
    record === null
      ? (sheet ?? draft.pieces).filter((piece) => !isEnd(piece))
      : withFront(draft.pieces.slice(0, record.end), record.first);
  const below =
    record === null
      ? draft.pieces.filter(isEnd).map(({ text }) => ({ text, reason: 'end mark' }))
      : draft.pieces.slice(record.end).map(({ text }) => ({ text, reason: 'after the record' }));
  const { mapped, starts, stamps } = compose(pieces, draft.stamps);
  const lead = turns === null ? leadOf(pieces, rules, byline.length > 0) : null;
  const posted = draft.published === null && lead === null ? postedOn(pieces, starts, rules) : null;
  const blocks = [...blocksOf(pieces, starts, lead), ...(posted === null ? [] : [posted])];
  const filedBy = lead?.dateline.agency ?? null;
  // "(HNA)" in the dateline, "Harbour News Agency" below the byline.
  const inFull = draft.agency !== null && (filedBy === null || isShortFor(filedBy, draft.agency)) ? draft.agency : null;
  const filed = isWireCopy(draft, document) ? (inFull ?? filedBy) : null;
  const publisher = draft.publisher ?? document.hints?.publisher ?? hostOf(document.url) ?? filed;
  const credits = creditsOf(pieces, starts, lead, publisher, rules);
  const agencies = credits.filter(({ kind }) => kind === 'agency').map(({ name }) => name);
  const agency =
    (filedBy === null ? null : inFull) ??
    agencies.find((name) => name === filedBy) ??
    draft.agency ??
    agencies[0] ??
    filed ??
    inputsFrom(lines);
  const labels = lead?.dateline.distributed === true ? [...draft.labels, 'press release'] : draft.labels;
  const named = { ...draft, title, byline, publisher, labels };
  return {
    title,
    byline,
    publisher,
    agency,
    published:
      publishedOf(draft, document, lead?.dateline ?? null, rules) ??
      (record === null
        ? null
        : spokenOn([...around, ...draft.pieces.slice(0, record.first).map(({ text }) => text)], rules)),
    language,
    kind:
      document.given?.record === false
        ? 'report'
        : turns !== null
          ? 'transcript'
          : document.given?.record === true || sheet !== null
            ? 'release'
            : releaseOrReport(named, document.url, rules),
    text: mapped.text,
    origin: mapped.runs,
    removed: below.length === 0 ? draft.removed : [...draft.removed, ...below],
    turns: turns === null ? [] : turns.map((turn) => toTurn(turn, pieces, starts)),
    blocks:
      turns === null ? blocks : [...blocks, ...stageDirections(mapped.text, rules)].sort((a, b) => a.start - b.start),
    stamps,
    credits,
    diagnostics: [...draft.diagnostics, ...diagnosticsOf(mapped.text, draft)],
  };
}

/** Without the lines that the site prints beside its other stories, too. */
function withoutSiteLines(draft: Draft, lines: readonly string[]): Draft {
  if (lines.length === 0) return draft;
  const isSites = ({ text }: Piece) => lines.includes(text);
  const removed = draft.pieces.filter(isSites).map(({ text }) => ({ text, reason: 'on other pages of the site' }));
  return { ...draft, pieces: draft.pieces.filter((piece) => !isSites(piece)), removed: [...draft.removed, ...removed] };
}

/** A text that is nothing but an agency's: with its desk's codes, or without a page, an address or an outlet around it. */
function isWireCopy({ removed }: Draft, { mediaType, url }: SourceDocument): boolean {
  return removed.some(({ reason }) => reason === 'wire code') || (mediaType === 'text/plain' && url === undefined);
}

/** "Our Bureau, with inputs from HNS": the agency that a byline thanks, known or not; null without one. */
function inputsFrom(lines: readonly string[]): string | null {
  for (const line of lines) {
    if (countWords(line) > 20) continue;
    const name =
      /\b[Ww]ith (?:agency |additional )?(?:inputs?|reports?|files|reporting) (?:from|by) (?:the )?(\p{Lu}{2,6})(?=\W*$)/u.exec(
        line,
      )?.[1];
    if (name !== undefined) return agencyOf(fold(name)) ?? name;
  }
  return null;
}

/** A site that nowhere says its name goes by its address. */
function hostOf(url: string | undefined): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1] ?? null;
}

function withFront(pieces: readonly Piece[], firstTurn: number): readonly Piece[] {
  return pieces.map((piece, at) => (at < firstTurn ? { ...piece, kind: 'front' as const } : piece));
}

/**
 * The text of all pieces, and where in it each begins. The stamps stand where the document has them; a text that is
 * nothing but stamps is none.
 */
function compose(
  pieces: readonly Piece[],
  printed: readonly PrintedStamp[],
): { readonly mapped: Mapped; readonly starts: readonly number[]; readonly stamps: readonly Stamp[] } {
  const parts: Mapped[] = [];
  const glue: string[] = [];
  const starts: number[] = [];
  const stamps: Stamp[] = [];
  let at = 0;
  const put = (part: Mapped, tight: boolean): number => {
    glue.push(parts.length === 0 ? '' : tight ? '\n' : '\n\n');
    parts.push(part);
    at += glue.at(-1)!.length + part.text.length;
    return at - part.text.length;
  };
  const stamp = (due: readonly PrintedStamp[]) => {
    for (const [i, { text, runs, value, precision }] of due.entries()) {
      const start = put({ text, runs }, i > 0);
      stamps.push({ start, end: start + text.length, value, precision });
    }
  };
  let left = pieces.length === 0 ? [] : printed;
  for (const piece of pieces) {
    const due = left.filter((mark) => sourceOf(mark) < sourceOf(piece));
    stamp(due);
    left = left.filter((mark) => !due.includes(mark));
    starts.push(put(piece, piece.tight && due.length === 0));
  }
  stamp(left);
  return { mapped: join(parts, glue), starts, stamps };
}

interface Lead {
  readonly piece: number;
  readonly dateline: Dateline;
}

/** Pieces at the beginning among which the first sentence of the report stands. */
const LEAD_PIECES = 6;

function leadOf(pieces: readonly Piece[], rules: ReadingRules, reported: boolean): Lead | null {
  for (let piece = 0; piece < Math.min(LEAD_PIECES, pieces.length); piece++) {
    const { kind, text } = pieces[piece]!;
    const dateline =
      kind === 'paragraph' && endsSentence(text) && countWords(text) > 7 ? readDateline(text, rules, reported) : null;
    if (dateline !== null) return { piece, dateline };
    if (kind === 'paragraph' && isProse(text, rules) && piece > 1) break;
  }
  return null;
}

function blocksOf(pieces: readonly Piece[], starts: readonly number[], lead: Lead | null): Block[] {
  const blocks: Block[] = [];
  pieces.forEach(({ kind, text }, at) => {
    const start = starts[at]!;
    if (lead?.piece === at) blocks.push({ kind: 'dateline', start, end: start + lead.dateline.end });
    if (kind !== 'paragraph') blocks.push({ kind, start, end: start + text.length });
  });
  return blocks;
}

/** Pieces at the head among which a post says on which day it was posted, and characters between the two. */
const POSTED_PIECES = 2;
const POSTED_REACH = 24;

/** "Posted on Friday 7 Nov": a day without its year in front of a text that nothing else dates. */
function postedOn(pieces: readonly Piece[], starts: readonly number[], rules: ReadingRules): Block | null {
  for (const [at, { text }] of pieces.slice(0, POSTED_PIECES).entries()) {
    const folded = fold(text);
    const said = rules.saysPublished.exec(folded);
    const date = said === null ? undefined : findDates(folded, rules).find(({ start }) => start > said.index);
    if (said === null || date === undefined || date.day === null || date.year !== null) continue;
    if (date.start - said.index - said[0].length > POSTED_REACH) continue;
    return { kind: 'dateline', start: starts[at]! + said.index, end: starts[at]! + date.end };
  }
  return null;
}

function creditsOf(
  pieces: readonly Piece[],
  starts: readonly number[],
  lead: Lead | null,
  publisher: string | null,
  rules: ReadingRules,
): Credit[] {
  return pieces.flatMap(({ text, kind }, at) => {
    const own: Credit[] =
      kind === 'note' ? creditsOnLine(text, rules) : creditsAtEnd(text, rules, at === pieces.length - 1);
    if (lead?.piece === at && lead.dateline.agency !== null) {
      const { agency, agencyStart } = lead.dateline;
      const length = text.slice(agencyStart).search(/[)/]/);
      own.unshift({
        kind: isOutletItself(agency, publisher, rules) ? 'outlet' : 'agency',
        name: agency,
        start: agencyStart,
        end: agencyStart + length,
      });
    }
    return own.map((credit) => ({ ...credit, start: credit.start + starts[at]!, end: credit.end + starts[at]! }));
  });
}

/** "HONG KONG (Harbour News Business)" in Harbour News: the outlet's own correspondent, unless the outlet is an agency. */
function isOutletItself(name: string, publisher: string | null, rules: ReadingRules): boolean {
  if (publisher === null || agencyOf(fold(name)) !== null || isWireName(publisher, rules)) return false;
  const [own, other] = [name, publisher].map((text) => wordsOf(fold(text)));
  return own!.some((word) => word.length > 2 && other!.includes(word));
}

function bylineOf({ byline }: Draft, { hints }: SourceDocument, rules: ReadingRules): readonly string[] {
  if (byline.length > 0) return byline;
  const names = (hints?.byline ?? []).flatMap((name) => parseNames(name, rules)?.names ?? [name]);
  return names.length === 0 ? [] : [joinNames(names)];
}

/** Who is credited with the reporting at the end of a text that has no byline. */
function reportersOf(pieces: readonly Piece[], rules: ReadingRules): readonly string[] {
  const note = pieces.findLast(({ text }) => rules.reportersLead.test(fold(text)));
  const lead = note === undefined ? null : rules.reportersLead.exec(fold(note.text));
  if (note === undefined || lead === null) return [];
  const names = parseNames(note.text.slice(lead[0].length).split(/[.;)](?=\s|$)/)[0]!, rules);
  return names === null ? [] : [names.text];
}

function publishedOf(
  draft: Draft,
  { given, hints }: SourceDocument,
  dateline: Dateline | null,
  rules: ReadingRules,
): Publication | null {
  const said = given?.published === undefined ? null : parseTimestamp(given.published, rules, 'given');
  const fromHints = hints?.published === undefined ? null : parseTimestamp(hints.published, rules, 'metadata');
  const fromDateline = dateline?.date == null ? null : toPublication(dateline.date, 'dateline');
  return said ?? draft.published ?? fromHints ?? fromDateline;
}

/** A record of speech that nothing else dates is of the last whole day that its head names: "Court 3, 16 December 2031." */
function spokenOn(head: readonly string[], rules: ReadingRules): Publication | null {
  const days = head
    .filter((line) => countWords(line) <= MOST_HEAD_WORDS)
    .flatMap((line) => findDates(fold(line), rules))
    .flatMap((date) => (date.day === null ? [] : [toPublication(date, 'text')]))
    .filter((day) => day !== null);
  return days.toSorted((a, b) => (a.value < b.value ? 1 : -1))[0] ?? null;
}

/** Words of the longest line of a head; what is longer is read for what it says. */
const MOST_HEAD_WORDS = 60;

function toTurn(
  { speaker, role, label, first, last }: PieceTurn,
  pieces: readonly Piece[],
  starts: readonly number[],
): LabelledTurn {
  const at = starts[first]!;
  const end = starts[last]! + pieces[last]!.text.length;
  return {
    speaker,
    role,
    label: { start: at + label.start, end: at + label.end },
    span: speechRange(first, last, at + label.speech, end, starts),
  };
}

/** The words spoken: where the label stands alone on its line, they begin on the next. */
function speechRange(first: number, last: number, speech: number, end: number, starts: readonly number[]): Range {
  const next = starts[first + 1];
  const start = first < last && next !== undefined && speech >= next - 2 ? next : speech;
  return { start: Math.min(start, end), end };
}

/** Stage directions and time codes: known words in brackets, and whatever stands in square ones. */
function stageDirections(text: string, rules: ReadingRules): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\[([^\][\n]{1,80})\]|\(([^()\n]{1,60})\)/g)) {
    const words = fold(match[1] ?? match[2]!).trim();
    if (!rules.stage.test(words)) continue;
    blocks.push({ kind: 'stage', start: match.index, end: match.index + match[0].length });
  }
  return blocks;
}

function diagnosticsOf(text: string, { removed }: Draft): LocalDiagnostic[] {
  if (text.trim() !== '') return [];
  const why = removed.length > 0 ? 'Everything in it looks like the page around a report' : 'It holds no text';
  return [{ code: 'text.empty', severity: 'error', message: `${why}. Give the report's own page, or its plain text.` }];
}
