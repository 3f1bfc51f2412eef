import { type Run, wordAt } from '../align/index.ts';
import type { LineageWitness, SharingPair } from './input.ts';
import { creditTo } from './notes.ts';
import { type Retelling, retellingOf } from './retelling.ts';
import { isRecord, type Voices } from './voices.ts';

/**
 * Part of a report's own words that it must share with another for the two to be kin. Independent reports of one event
 * share up to 0.16 (a public notice, the release's sentences), most of them under 0.05; the least that a rewrite or one of
 * two sources was seen to share is 0.24.
 */
const KIN_SHARE = 0.2;
/** The same towards a record: quoting and summarising a release at length is what reports do. */
const KIN_SHARE_OF_RECORD = 0.4;
/** The same where one credits the other's outlet: it says itself that it has words from there, be they a few sentences. */
const KIN_SHARE_CREDITED = 0.12;
/** Own words; below, a share says nothing. */
const MIN_KIN_WORDS = 30;
/** Runs shorter than this are words that two texts on one event use anyway; they count for no share. */
const COUNTED_RUN = 5;

/** Two witnesses one of which has its words from the other, or both from a third. */
export interface Kinship extends SharingPair {
  /** Words of each that stand in the other, 1 a word: runs of at least `COUNTED_RUN`, or the whole of what is retold. */
  readonly inA: Uint8Array;
  readonly inB: Uint8Array;
  /** Of these the ones that neither quotation nor a record explains. */
  readonly ownInA: Uint8Array;
  readonly ownInB: Uint8Array;
  /** How many words of each could speak for copying: neither quoted nor in a record. */
  readonly ownWordsOfA: number;
  readonly ownWordsOfB: number;
  /** Part of all words of each that stand in the other, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /**
   * How closely each follows the other: the words they share, common ones counted less. It tells which of two kin is the
   * nearer; for a retelling, only the different uncommon words that survived in it count.
   */
  readonly closeness: number;
  /** How it is retold, where the words themselves would not make the two kin; null where they do. */
  readonly retelling: Retelling | null;
}

/** How much two witnesses share; null where what they share needs no copying to explain it. */
export function kinshipOf(
  pair: SharingPair,
  witnesses: readonly LineageWitness[],
  voices: readonly Voices[],
  recorded: ReadonlySet<number>,
): Kinship | null {
  const [a, b] = [witnesses[pair.a]!, witnesses[pair.b]!];
  const overlap = overlapOf(pair, a, b);
  const own = ownOverlapOf(pair, a, b, voices[pair.a]!, voices[pair.b]!);
  if (own.isKin) {
    const { isKin: _, ...ownOverlap } = own;
    return { ...pair, ...overlap, ...ownOverlap, closeness: closeness(pair, a, b), retelling: null };
  }
  if (isRecord(a) || isRecord(b)) return null;
  const retelling = retellingOf(pair, a, b, [voices[pair.a]!, voices[pair.b]!], recorded);
  if (retelling === null) return null;
  const { parallel } = retelling;
  overlap.inA.fill(1, parallel.a.start, parallel.a.end);
  overlap.inB.fill(1, parallel.b.start, parallel.b.end);
  return {
    ...pair,
    ...overlap,
    ownInA: overlap.inA,
    ownInB: overlap.inB,
    ownWordsOfA: overlap.inA.length,
    ownWordsOfB: overlap.inB.length,
    shareOfA: shareOf(overlap.inA, a),
    shareOfB: shareOf(overlap.inB, b),
    closeness: retelling.words,
    retelling,
  };
}

/**
 * What a word counts that one of the two has alone. Of two that hold all of a third, the shorter is the nearer: from the
 * longer, the third would have left out the very same sentences. Counted on both sides, so that it says nothing of which
 * came first.
 */
const UNSHARED_WORD = 0.03;

/** What a shared word counts that is common in the language: two desks hit upon the same "of" by chance. */
const COMMON_WORD = 0.5;

function closeness(pair: SharingPair, { content }: LineageWitness, b: LineageWitness): number {
  const uncommon = new Set(content.uncommon);
  const shared = pair.passages.reduce((words, passage) => words + passage.words, 0);
  let sum = -UNSHARED_WORD * (content.words.length + b.content.words.length - 2 * shared);
  for (const { a, length } of runsOf(pair)) {
    for (let i = a; i < a + length; i++) sum += uncommon.has(content.bases[i]!) ? 1 : COMMON_WORD;
  }
  return sum;
}

/**
 * The shared words that speak for copying, and whether they are enough to make one witness a copy of the other or both of
 * a third.
 */
function ownOverlapOf(
  pair: SharingPair,
  a: LineageWitness,
  b: LineageWitness,
  voiceA: Voices,
  voiceB: Voices,
): Pick<Kinship, 'ownInA' | 'ownInB' | 'ownWordsOfA' | 'ownWordsOfB'> & { readonly isKin: boolean } {
  const [recordA, recordB] = [isRecord(a), isRecord(b)];
  const own = ownMeasure(voiceA, voiceB, recordA, recordB);
  const ownInA = new Uint8Array(a.prints.words.length);
  const ownInB = new Uint8Array(b.prints.words.length);
  let words = 0;
  for (const { a: x, b: y, length } of runsOf(pair)) {
    for (let i = 0; i < length; i++) {
      if (!own.shared(x + i, y + i)) continue;
      if (own.unquoted(x + i, y + i)) words++;
      if (length >= COUNTED_RUN) ownInA[x + i] = ownInB[y + i] = 1;
    }
  }
  const [ofA, ofB] = [words / Math.max(1, own.ofA), words / Math.max(1, own.ofB)];
  // Between a record and a report only the report's share counts: a record is not made of the reports on it.
  const least = creditTo(a, b) !== null || creditTo(b, a) !== null ? KIN_SHARE_CREDITED : KIN_SHARE;
  const isKin = recordA === recordB ? Math.max(ofA, ofB) >= least : (recordA ? ofB : ofA) >= KIN_SHARE_OF_RECORD;
  return { ownInA, ownInB, ownWordsOfA: own.ofA, ownWordsOfB: own.ofB, isKin: isKin && words >= MIN_KIN_WORDS };
}

/** The words that two witnesses share, as masks and as parts of each one's story. */
export function overlapOf(
  pair: Pick<SharingPair, 'passages'>,
  a: LineageWitness,
  b: LineageWitness,
): Pick<Kinship, 'inA' | 'inB' | 'shareOfA' | 'shareOfB'> {
  const inA = new Uint8Array(a.prints.words.length);
  const inB = new Uint8Array(b.prints.words.length);
  for (const run of runsOf(pair)) {
    if (run.length < COUNTED_RUN) continue;
    inA.fill(1, run.a, run.a + run.length);
    inB.fill(1, run.b, run.b + run.length);
  }
  return { inA, inB, shareOfA: shareOf(inA, a), shareOfB: shareOf(inB, b) };
}

/** The part of a witness's words that the mask covers; editors' notes are no part of the story. */
function shareOf(mask: Uint8Array, { report, prints: { words } }: LineageWitness): number {
  const notes = report.blocks.filter(({ kind }) => kind === 'note');
  let story = words.length;
  for (const { start, end } of notes) story -= wordAt(words, end) - wordAt(words, start);
  return Math.min(1, mask.reduce((sum, word) => sum + word, 0) / Math.max(1, story));
}

/** The shared runs of all passages of a pair. */
export function* runsOf({ passages }: Pick<SharingPair, 'passages'>): Generator<Run> {
  for (const { runs } of passages) {
    for (let i = 0; i < runs.length; i += 3) yield { a: runs[i]!, b: runs[i + 1]!, length: runs[i + 2]! };
  }
}

/**
 * Which shared words speak for copying, and how many words of each witness could. `shared`: neither quotation nor a record
 * explains that both have it. `unquoted`: nor does one quote it from the other.
 */
function ownMeasure(a: Voices, b: Voices, recordA: boolean, recordB: boolean) {
  if (recordA === recordB) {
    return {
      shared: (x: number, y: number) => !((a.quoted[x] && b.quoted[y]) || a.recorded[x] || b.recorded[y]),
      unquoted: (x: number, y: number) => !(a.quoted[x] || b.quoted[y]),
      ofA: countFree(a.quoted, a.recorded),
      ofB: countFree(b.quoted, b.recorded),
    };
  }
  // A record and a report: what the report puts in quotation marks it quotes, whoever speaks in the record.
  const shared = recordA ? (_: number, y: number) => !b.quoted[y] : (x: number) => !a.quoted[x];
  return { shared, unquoted: shared, ofA: countFree(a.quoted), ofB: countFree(b.quoted) };
}

/** How many words none of the masks covers. */
function countFree(...masks: readonly Uint8Array[]): number {
  let free = 0;
  for (let i = 0; i < masks[0]!.length; i++) if (masks.every((mask) => mask[i] === 0)) free++;
  return free;
}
