import type { FieldName, ReadingRules } from '../lang/index.ts';
import type { Removed } from '../model/index.ts';
import { readDateLine } from './dates.ts';
import { isProse } from './features.ts';
import { fold } from './folded.ts';
import { columnsOf, type Piece } from './piece.ts';

export interface Fields {
  readonly values: ReadonlyMap<FieldName, string>;
  /** The pieces that are no fields. */
  readonly rest: readonly Piece[];
  readonly removed: readonly Removed[];
}

/** The two-letter fields of news archives' exports. */
const CODES: ReadonlyMap<string, FieldName | null> = new Map([
  ['HD', 'title'],
  ['BY', 'byline'],
  ['PD', 'date'],
  ['SN', 'publisher'],
  ['CR', 'credit'],
  ...'SE WC ET SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN ART'
    .split(' ')
    .map((code): [string, null] => [code, null]),
]);
/** Fewest of these codes in an export. */
const FEWEST_CODES = 4;
/** Those behind which the text itself stands. */
const TEXT_CODES = new Set(['LP', 'TD']);

/** Pieces at the head of a document in which named fields are looked for. */
const HEAD = 25;
/** Fewest named fields of a head; a single one may be anything. */
const FEWEST_NAMED = 2;

/** Takes the named fields off the head of a document (and an archive's codes wherever they stand). */
export function readFields(pieces: readonly Piece[], rules: ReadingRules): Fields {
  return readCodes(pieces) ?? readCounted(pieces, rules) ?? readNamed(pieces, rules);
}

function readCodes(pieces: readonly Piece[]): Fields | null {
  const codes = pieces.map(({ text }) => {
    const match = /^([A-Z]{2,3})(?: |$)/.exec(text);
    return match !== null && CODES.has(match[1]!) ? match[1]! : null;
  });
  const present = new Set(codes.filter((code) => code !== null));
  if (!present.has('HD') || present.size < FEWEST_CODES) return null;
  const values = new Map<FieldName, string>();
  const rest: Piece[] = [];
  const removed: Removed[] = [];
  let open: string | null = null;
  pieces.forEach((piece, at) => {
    const code = codes[at] ?? null;
    open = code ?? open;
    const field = open === null ? null : CODES.get(open)!;
    // A value may stand on the line below its code.
    const value = piece.text.slice(code?.length ?? 0).trim();
    if (field !== null && value !== '' && !values.has(field)) values.set(field, value);
    if (code === null && open !== null && TEXT_CODES.has(open)) rest.push(piece);
    else removed.push({ text: piece.text, reason: open === null ? 'archive' : 'field' });
  });
  return { values, rest, removed };
}

/** Lines at the head of a document among which an archive prints how long it is. */
const COUNT_LINES = 12;

/**
 * An archive's printout: headline, author, "412 words", day, outlet, and then codes, page and language up to the claim of
 * rights. Null for any other head.
 */
function readCounted(pieces: readonly Piece[], rules: ReadingRules): Fields | null {
  const count = pieces.slice(0, COUNT_LINES).findIndex(({ text }) => rules.fields.length.test(fold(text)));
  const [date, outlet] = [pieces[count + 1]?.text, pieces[count + 2]?.text];
  if (count < 1 || date === undefined || outlet === undefined || readDateLine(date, rules) === null) return null;
  const prose = pieces.findIndex(({ text }, at) => at > count && isProse(text, rules));
  const rights = pieces.findIndex(({ text }, at) => at > count && at < prose && rules.fields.rights.test(fold(text)));
  const values = new Map<FieldName, string>([
    ['date', date],
    ['publisher', outlet],
  ]);
  const last = Math.max(count + 2, rights);
  const removed = pieces.slice(count, last + 1).map(({ text }) => ({ text, reason: 'field' }));
  return { values, rest: [...pieces.slice(0, count), ...pieces.slice(last + 1)], removed };
}

function readNamed(pieces: readonly Piece[], rules: ReadingRules): Fields {
  const values = new Map<FieldName, string>();
  const prose = pieces.findIndex(({ text }) => isProse(text, rules));
  const lines = pieces
    .slice(0, Math.min(HEAD, prose < 0 ? HEAD : prose))
    .map((piece) => columnsOf(piece).map((column) => namedField(column, rules)));
  const named = lines.flatMap((line) => line.filter((field) => field !== null));
  const useful = named.some(({ field }) => field !== null && field !== 'publisher');
  if (named.length < FEWEST_NAMED || !useful) return { values, rest: pieces, removed: [] };
  const rest: Piece[] = [];
  const removed: Removed[] = [];
  const last = pieces.findLastIndex(({ text }) => isProse(text, rules));
  pieces.forEach((piece, at) => {
    const line = lines[at] ?? [];
    if (
      rules.fields.body.test(fold(piece.text)) ||
      (last >= 0 && at > last && /^[A-Z][A-Z -]{2,30}: \S/.test(piece.text))
    ) {
      removed.push({ text: piece.text, reason: 'field' });
      return;
    }
    if (line.length === 0 || line.every((field) => field === null)) {
      rest.push(piece);
      return;
    }
    for (const found of line)
      if (found !== null && found.field !== null && !values.has(found.field)) values.set(found.field, found.value);
    // A date beside the fields stays for those who read dates.
    if (line.some((field) => field === null)) rest.push(piece);
    else removed.push({ text: piece.text, reason: 'field' });
  });
  return { values, rest, removed };
}

/** Most characters of a field's value. */
const LONGEST_VALUE = 220;

/** Whether a line is a label of the kind that heads carry ("Regd. Office: …", "Category: …") and names nobody. */
export function isField(line: string, rules: ReadingRules): boolean {
  return namedField(line, rules) !== null;
}

/** "Accident, School, Highway": what a report is about, for the desks, and no headline. */
function isTopics(value: string): boolean {
  const topics = value.split(/,\s*/);
  return topics.length > 2 && topics.every((topic) => /^\S+(?: \S+)?$/.test(topic));
}

function namedField(
  line: string,
  rules: ReadingRules,
): { readonly field: FieldName | null; readonly value: string } | null {
  const match = /^[*_]{0,2}([\p{L}][\p{L}. -]{1,24}?)[*_]{0,2}\s*:[*_]{0,2}\s+(\S.*)$/u.exec(line);
  if (match === null || match[2]!.length > LONGEST_VALUE) return null;
  const field = rules.fields.names.get(fold(match[1]!).replaceAll('.', '').trim());
  const value = match[2]!.trim();
  if (field === undefined) return null;
  return { field: field === 'title' && isTopics(value) ? 'slug' : field, value };
}
