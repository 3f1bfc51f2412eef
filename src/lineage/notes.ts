import { type Language, languageOf } from '../lang/index.ts';
import type { Range, Report } from '../model/index.ts';
import { fold, remembering } from '../text/index.ts';
import type { LineageWitness } from './input.ts';

/** Notes on a witness that are no part of its story: what cleaning removed, editors' notes, its title. */
function notesOf({ report }: LineageWitness): string[] {
  const notes = report.blocks
    .filter(({ kind }) => kind === 'note')
    .map(({ start, end }) => report.text.slice(start, end));
  return [report.title ?? '', ...report.removed.map(({ text }) => text), ...notes].filter(
    (note) => note.length <= LONGEST_NOTE,
  );
}

/** Characters; a longer one is a page's furniture or a reader's comment. */
const LONGEST_NOTE = 400;

/** What a report's notes say of it. */
interface Imprint {
  /** The highest version that a note gives it; 0 where none does, -1 where one says that more is to come. */
  readonly version: number;
  /** Its desk's codes: with zeros for digits, and their numbers in order: "HNA0000 GEN 00-00-00" 3071, 6, 3, 31. */
  readonly codes: ReadonlyMap<string, readonly number[]>;
  /** Whether a note, or the text's own first or last paragraph, says that it was translated. */
  readonly isTranslation: boolean;
  /** Its first and last lines, folded, with what may sign it. */
  readonly ends: readonly Line[];
}

/** A line of a text without the white space at its ends. */
interface Line {
  readonly start: number;
  readonly line: string;
  readonly isLast: boolean;
}

/** By report: every pair that it is in asks for it. */
const imprints = new WeakMap<Report, Imprint>();

function imprintOf(witness: LineageWitness): Imprint {
  const known = imprints.get(witness.report);
  if (known !== undefined) return known;
  const { derivation } = languageOf(witness.report.language);
  const notes = notesOf(witness);
  const paragraphs = witness.form.text.split('\n').filter((paragraph) => paragraph.trim() !== '');
  const imprint = {
    codes: new Map(
      witness.report.removed
        .filter(({ reason }) => reason === 'wire code')
        .map(({ text }) => [text.replace(/\d/g, '0'), (text.match(/\d+/g) ?? []).map(Number)]),
    ),
    version: latest(notes.map((note) => derivation.version(note) ?? 0)),
    isTranslation:
      notes.some((note) => derivation.isTranslation(note)) ||
      [paragraphs[0], paragraphs.at(-1)].some(
        (paragraph) =>
          paragraph !== undefined && paragraph.length <= LONGEST_NOTE && derivation.isTranslated(paragraph.trim()),
      ),
    ends: endsOf(witness.form.folded),
  };
  imprints.set(witness.report, imprint);
  return imprint;
}

/** The highest of the versions; else the lowest: a text whose notes say nothing more is the one that a note says it is. */
function latest(versions: readonly number[]): number {
  const highest = Math.max(0, ...versions);
  return highest > 0 ? highest : Math.min(0, ...versions);
}

/** The highest version that a note gives the witness; 0 where none does, -1 where one says that more is to come. */
export function versionOf(witness: LineageWitness): number {
  return imprintOf(witness).version;
}

/**
 * The numbers by which two witnesses' codes differ first, where they are alike but for numbers: "HNA3071 GEN 06-03-31",
 * "HNA3114 GEN 06-03-31". Null where there are none.
 */
export function serialsOf(a: LineageWitness, b: LineageWitness): [ofA: number, ofB: number] | null {
  const [ours, theirs] = [imprintOf(a).codes, imprintOf(b).codes];
  for (const [form, numbers] of ours) {
    const others = theirs.get(form);
    const at = others === undefined ? -1 : numbers.findIndex((number, i) => number !== others[i]);
    if (at >= 0) return [numbers[at]!, others![at]!];
  }
  return null;
}

/** Whether a note, or the text's own first or last paragraph, says that the witness was translated. */
export function isTranslation(witness: LineageWitness): boolean {
  return imprintOf(witness).isTranslation;
}

/** Whether two witnesses are one outlet's, or one agency's where no outlet is named or both carry the agency's numbers. */
export function sameOutlet(a: LineageWitness, b: LineageWitness): boolean {
  const { publisher, agency } = a.report;
  if (serialsOf(a, b) !== null) return true;
  if (publisher !== null && publisher === b.report.publisher) return true;
  if (
    agency === null ||
    b.report.agency === null ||
    !isSameName(agency, b.report.agency, languageOf(a.report.language))
  )
    return false;
  return (publisher === null && b.report.publisher === null) || (versionOf(a) !== 0 && versionOf(b) !== 0);
}

/** The name of the outlet that two witnesses are by, or else of their agency. */
export function outletOf({ report: a }: LineageWitness, { report: b }: LineageWitness): string {
  return (a.publisher === b.publisher ? a.publisher : null) ?? a.agency ?? 'one outlet';
}

/** Whether two names of outlets are one, or one is the initials of the other: "CPA", "Coastal Press Association". */
function isSameName(one: string, other: string, { lexicon }: Pick<Language, 'lexicon'>): boolean {
  const [a, b] = [folded(one), folded(other)];
  return a === b || initialsOf(a, lexicon) === b || a === initialsOf(b, lexicon);
}

/** The first letters of a folded name's words; empty for one word. */
function initialsOf(name: string, { isFunctionWord }: Language['lexicon']): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !isFunctionWord(word));
  return words.length < 2 ? '' : words.map((word) => word[0]).join('');
}

export const folded = remembering((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim());

/** How `witness` credits the outlet or the agency that published `source`; null where it does not. */
export function creditTo(
  witness: LineageWitness,
  source: LineageWitness,
): { name: string; ranges: readonly Range[] } | null {
  const own = [witness.report.publisher].filter((name) => name !== null).map(folded);
  const names = [source.report.publisher, isOutlet(source, source.report.agency) ? source.report.agency : null]
    .filter((name) => name !== null)
    .filter((name) => !own.includes(folded(name)));
  const isSource = (credited: string) =>
    names.some((name) => isSameName(credited, name, languageOf(witness.report.language)));
  const ranges = witness.report.credits.filter(({ kind, name }) => kind !== 'author' && isSource(name));
  if (ranges.length > 0) return { name: ranges[0]!.name, ranges };
  const agency = witness.report.agency;
  if (agency !== null && isOutlet(witness, agency)) return null;
  if (agency !== null && isSource(agency)) return { name: agency, ranges: [] };
  for (const name of names) {
    const range = signatureOf(witness, name);
    if (range !== null) return { name, ranges: [range] };
  }
  return null;
}

/** Lines at either end of a text that may sign it. */
const SIGNING_LINES = 2;

/**
 * Where a text's first or last lines say that it is by `outlet`, of which nothing else is known: a dateline ("VARDBY
 * (Northern Wire) -"), brackets or a dash at the end ("(Northern Wire)", "— Northern Wire"), or the name as a line of its
 * own. Null where they do not. An office's initials in brackets behind its name ("the statistics office (NSO) said") are none of these.
 */
function signatureOf(witness: LineageWitness, outlet: string): Range | null {
  const name = fold(outlet.trim());
  for (const { start, line, isLast } of imprintOf(witness).ends) {
    const inBrackets = line.indexOf(`(${name})`);
    const behind = line.slice(inBrackets + name.length + 2).trimStart();
    const isSigned =
      line === name ||
      (inBrackets >= 0 && (behind.startsWith('-') || (isLast && behind === ''))) ||
      (isLast && line.endsWith(`- ${name}`));
    const at = start + (inBrackets >= 0 ? inBrackets + 1 : line.length - name.length);
    if (isSigned) return { start: at, end: at + name.length };
  }
  return null;
}

/** The lines at either end of a text, empty ones passed over. */
function endsOf(text: string): Line[] {
  const lines: { start: number; line: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start: start + line.length - line.trimStart().length, line: line.trim() });
    start += line.length + 1;
  }
  const last = Math.max(0, lines.length - SIGNING_LINES);
  return lines
    .map(({ start, line }, i) => ({ start, line, isLast: i >= last }))
    .filter(({ isLast }, i) => isLast || i < SIGNING_LINES);
}

/** Whether the witness is the agency's own text: the agency published it, or nobody else did. */
export function isOutlet({ report }: LineageWitness, agency: string | null): boolean {
  if (agency === null || report.agency !== agency) return false;
  return report.publisher === null || folded(report.publisher) === folded(agency);
}
