import { detectLanguage, type ReadingRules, readingOf } from '../lang/index.ts';
import type { LocalDiagnostic, Publication, Removed, Report, SourceDocument, WitnessKind } from '../model/index.ts';
import { bodyOf } from './body.ts';
import { joinNames, parseNames } from './byline.ts';
import type { Dateline } from './dateline.ts';
import { findDates, parseTimestamp, toPublication } from './dates.ts';
import { countWords } from './features.ts';
import { fold } from './folded.ts';
import { releaseOrReport } from './kind.ts';
import type { Draft, Piece } from './piece.ts';
import { provenanceOf } from './provenance.ts';
import { statementSheet } from './sheet.ts';
import { speakerOf } from './speech.ts';
import { readTurns, type SpokenRecord } from './transcript/turns.ts';

/** The report that a format's reader understood, with what can be told from the text alone. */
export function finish(read: Draft, document: SourceDocument): Report {
  const draft = withoutSiteLines(read, document.hints?.siteLines ?? []);
  const sample = draft.pieces.map(({ text }) => text).join(' ');
  const language = detectLanguage(sample, draft.language ?? document.hints?.language ?? null);
  const rules = readingOf(language);
  const title = draft.title ?? document.hints?.title ?? null;
  const head = headOf(draft, title);
  const called = saysAnywhere(head.named, rules.transcript);
  // A bulletin is what a newsroom says of others, whoever of it reads which line.
  const record = draft.script && !called ? null : readTurns(draft.pieces, called, head.lines, rules);
  const byline = bylineOf(draft, document, record, rules);
  const reactions = saysAnywhere(head.named, rules.reactions);
  const sheet = record === null && byline.length === 0 ? statementSheet(draft.pieces, reactions, rules) : null;
  const { pieces, below } =
    record === null
      ? withoutEndMarks(draft.pieces, sheet ?? draft.pieces, rules)
      : piecesOfRecord(draft.pieces, record);
  const body = bodyOf(pieces, { ...draft, byline }, record, rules);
  const { publisher, agency, credits } = provenanceOf(draft, document, body, head.outside, rules);
  const { dateline } = body.lead ?? { dateline: null };
  const labels = dateline?.distributed === true ? [...draft.labels, 'press release'] : draft.labels;
  const named = { ...draft, title, byline, publisher, labels };
  const kind = kindOf(named, document, record !== null, sheet !== null, rules);
  return {
    title,
    byline,
    publisher,
    agency,
    published:
      publishedOf(draft, document, dateline, rules) ??
      (record === null && !draft.script ? null : spokenOn(head, draft, record?.first ?? 0, rules)),
    language,
    kind,
    text: body.text,
    origin: body.runs,
    removed: below.length === 0 ? draft.removed : [...draft.removed, ...below],
    speaker: kind === 'release' && sheet === null ? speakerOf(head.lines, pieces, rules) : null,
    turns: body.turns,
    blocks: body.blocks,
    stamps: body.stamps,
    credits,
    diagnostics: [...draft.diagnostics, ...diagnosticsOf(body.text, draft)],
  };
}

/** Characters of the longest removed text that can be a line of the head or the foot, and not a story of its own. */
const LONGEST_LINE = 600;

/** What is printed around a text. */
interface Head {
  /** The lines by which a document says what it is: its title, its labels. */
  readonly named: readonly string[];
  /** Lines that were taken away. */
  readonly outside: readonly string[];
  /** Both. */
  readonly lines: readonly string[];
}

function headOf({ labels, removed }: Draft, title: string | null): Head {
  const named = [title ?? '', ...labels];
  const outside = removed.filter(({ text }) => text.length < LONGEST_LINE).flatMap(({ text }) => text.split('\n'));
  return { named, outside, lines: [...named, ...outside] };
}

function saysAnywhere(lines: readonly string[], words: RegExp): boolean {
  return lines.some((line) => words.test(fold(line)));
}

/** The pieces of a text, and what was taken away below it. */
interface Parted {
  readonly pieces: readonly Piece[];
  readonly below: readonly Removed[];
}

/** Characters of the longest line that can say that a text ends. */
const LONGEST_END_MARK = 40;

/** `kept`: the pieces of the report, which may be fewer than the document has. */
function withoutEndMarks(all: readonly Piece[], kept: readonly Piece[], rules: ReadingRules): Parted {
  const isEnd = ({ text }: Piece) => text.length < LONGEST_END_MARK && rules.endMark.test(fold(text));
  return {
    pieces: kept.filter((piece) => !isEnd(piece)),
    below: all.filter(isEnd).map(({ text }) => ({ text, reason: 'end mark' })),
  };
}

/** What stands above the first turn is the record's front; what stands below the last is none of it. */
function piecesOfRecord(pieces: readonly Piece[], { first, end }: SpokenRecord): Parted {
  return {
    pieces: pieces.slice(0, end).map((piece, at) => (at < first ? { ...piece, kind: 'front' as const } : piece)),
    below: pieces.slice(end).map(({ text }) => ({ text, reason: 'after the record' })),
  };
}

/** What the user says counts more than what the document looks like. */
function kindOf(
  draft: Draft,
  { given, url }: SourceDocument,
  isTranscript: boolean,
  isSheet: boolean,
  rules: ReadingRules,
): WitnessKind {
  const seen = isTranscript ? 'transcript' : null;
  const told = given?.record === true || isSheet ? 'release' : releaseOrReport(draft, url, rules);
  return given?.record === false ? 'report' : (seen ?? told);
}

/** Without the lines that the site prints beside its other stories, too. */
function withoutSiteLines(draft: Draft, lines: readonly string[]): Draft {
  if (lines.length === 0) return draft;
  const isSites = ({ text }: Piece) => lines.includes(text);
  const removed = draft.pieces.filter(isSites).map(({ text }) => ({ text, reason: 'on other pages of the site' }));
  return { ...draft, pieces: draft.pieces.filter((piece) => !isSites(piece)), removed: [...draft.removed, ...removed] };
}

/** As printed, as the outlet's own data say, or, of what is no record, as the text's last lines credit its reporters. */
function bylineOf(
  { byline, pieces }: Draft,
  { hints }: SourceDocument,
  record: SpokenRecord | null,
  rules: ReadingRules,
): readonly string[] {
  if (byline.length > 0) return byline;
  const names = (hints?.byline ?? []).flatMap((name) => parseNames(name, rules)?.names ?? [name]);
  if (names.length > 0) return [joinNames(names)];
  return record === null ? reportersOf(pieces, rules) : [];
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

/** A record of speech or a bulletin that nothing else dates is of the last whole day that its head names: "Court 3, 16 December 2031." */
function spokenOn({ lines }: Head, { pieces }: Draft, first: number, rules: ReadingRules): Publication | null {
  const days = [...lines, ...pieces.slice(0, first).map(({ text }) => text)]
    .filter((line) => countWords(line) <= MOST_HEAD_WORDS)
    .flatMap((line) => findDates(fold(line), rules))
    .flatMap((date) => (date.day === null ? [] : [toPublication(date, 'text')]))
    .filter((day) => day !== null);
  return days.toSorted((a, b) => (a.value < b.value ? 1 : -1))[0] ?? null;
}

/** Words of the longest line of a head; what is longer is read for what it says. */
const MOST_HEAD_WORDS = 60;

function diagnosticsOf(text: string, { removed }: Draft): LocalDiagnostic[] {
  if (text.trim() !== '') return [];
  const why = removed.length > 0 ? 'Everything in it looks like the page around a report' : 'It holds no text';
  return [{ code: 'text.empty', severity: 'error', message: `${why}. Give the report's own page, or its plain text.` }];
}
