import type { Content } from '../align/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Range } from '../model/index.ts';
import { quotedRanges } from '../text/index.ts';
import type { LineageWitness, SharingPair } from './input.ts';

/** Whose words a report's words are, one entry a word. */
export interface Voices {
  /** 1: inside quotation marks, a block quotation or a transcript's turn: somebody else's words, openly. */
  readonly quoted: Uint8Array;
  /** 1: the same words stand in a record of the dossier, where any report may have taken them from. */
  readonly recorded: Uint8Array;
  /** The uncommon base forms of all records of the dossier: these any report may have from there. */
  readonly inRecords: ReadonlySet<number>;
  /** How many words are not quoted, and how many of these stand in no record. */
  readonly unquotedWords: number;
  readonly ownWords: number;
  /** The sentences that speak of a statement which went out to everybody, and which nobody handed in. */
  readonly statements: readonly Range[];
}

/** Transcripts and releases are records. */
export function isRecord({ report }: Pick<LineageWitness, 'report'>): boolean {
  return report.kind !== 'report';
}

/** The voices of every witness. A record's own words are not marked as recorded. */
export function voicesOf(witnesses: readonly LineageWitness[], pairs: readonly SharingPair[]): Voices[] {
  const recorded = witnesses.map(({ prints }) => new Uint8Array(prints.words.length));
  for (const { a, b, passages } of pairs) {
    const [recordA, recordB] = [isRecord(witnesses[a]!), isRecord(witnesses[b]!)];
    if (recordA === recordB) continue;
    for (const { runs } of passages) {
      for (let i = 0; i < runs.length; i += 3) {
        const from = runs[i + (recordA ? 1 : 0)]!;
        recorded[recordA ? b : a]!.fill(1, from, from + runs[i + 2]!);
      }
    }
  }
  const inRecords = uncommonIn(witnesses.filter(isRecord).map(({ content }) => content));
  return witnesses.map((witness, i) => among(witness, recorded[i]!, inRecords));
}

/** By what does not depend on the others: in a dossier that grows by a report, what was made of two voices still holds. */
const last = new WeakMap<OwnVoices, Voices>();

/** The voices of a witness beside these records; the same object where they were the same when it was last asked. */
function among(witness: LineageWitness, recorded: Uint8Array, inRecords: ReadonlySet<number>): Voices {
  const own = ownVoices(witness);
  const before = last.get(own);
  if (before?.inRecords === inRecords && before.recorded.every((word, i) => word === recorded[i])) return before;
  const statements = own.statements.filter((range) => !isHandedIn(range, witness, own.quoted, recorded));
  const voices = { ...own, statements, recorded, inRecords, ownWords: countFree(own.quoted, recorded) };
  last.set(own, voices);
  return voices;
}

const NO_WORDS: ReadonlySet<number> = new Set();

/** By the first of some records: the words of them all. */
const wordsOfRecords = new WeakMap<
  Content,
  { readonly records: readonly Content[]; readonly words: ReadonlySet<number> }
>();

function uncommonIn(records: readonly Content[]): ReadonlySet<number> {
  const [first] = records;
  if (first === undefined) return NO_WORDS;
  const before = wordsOfRecords.get(first);
  if (before?.records.length === records.length && before.records.every((record, i) => record === records[i]))
    return before.words;
  const words = new Set(records.flatMap(({ uncommon }) => [...uncommon]));
  wordsOfRecords.set(first, { records, words });
  return words;
}

/** Whether most of what a sentence quotes stands in a record: the statement it speaks of is the record. */
function isHandedIn(range: Range, { prints }: LineageWitness, quoted: Uint8Array, recorded: Uint8Array): boolean {
  let [inMarks, inRecord] = [0, 0];
  for (let i = 0; i < quoted.length; i++) {
    const start = prints.words.starts[i]!;
    if (start < range.start || start >= range.end || quoted[i] === 0) continue;
    inMarks++;
    inRecord += recorded[i]!;
  }
  return inMarks > 0 && inRecord * 2 > inMarks;
}

type OwnVoices = Pick<Voices, 'quoted' | 'unquotedWords' | 'statements'>;

/** By report: a dossier that grows asks again. */
const known = new WeakMap<LineageWitness['report'], OwnVoices>();

/** What does not depend on the other witnesses. */
function ownVoices(witness: LineageWitness): OwnVoices {
  const before = known.get(witness.report);
  if (before !== undefined) return before;
  const quoted = quotedWords(witness);
  const own = { quoted, unquotedWords: countFree(quoted, quoted), statements: statementsIn(witness) };
  known.set(witness.report, own);
  return own;
}

/** How many words neither of two masks covers. */
function countFree(x: Uint8Array, y: Uint8Array): number {
  let free = 0;
  for (let i = 0; i < x.length; i++) if ((x[i]! | y[i]!) === 0) free++;
  return free;
}

function statementsIn({ report: { text, language }, form: { tokens, sentences } }: LineageWitness): Range[] {
  const { derivation } = languageOf(language);
  const found: Range[] = [];
  for (let i = 0; i + 1 < sentences.length; i++) {
    const range = { start: tokens.starts[sentences[i]!]!, end: tokens.ends[sentences[i + 1]! - 1]! };
    if (derivation.isStatement(text.slice(range.start, range.end))) found.push(range);
  }
  return found;
}

function quotedWords({ report, form, prints, quotations }: LineageWitness): Uint8Array {
  const quoted = new Uint8Array(prints.words.length);
  const mark = (range: Range) => {
    for (let i = 0; i < quoted.length; i++) {
      if (prints.words.starts[i]! >= range.end) break;
      if (prints.words.starts[i]! >= range.start) quoted[i] = 1;
    }
  };
  for (const range of quotedRanges(form.folded)) mark(range);
  for (const { kind, marks } of quotations) if (kind !== 'indirect') mark(marks);
  for (const block of report.blocks) if (block.kind === 'blockquote') mark(block);
  for (const turn of report.turns) mark(turn.span);
  return quoted;
}
