import type { Run } from '../align/index.ts';
import type { LineageInputPair, LineageWitness } from './input.ts';
import { isRecord, type Voices } from './voices.ts';

/**
 * Part of a report's own words that it must share with another for the two to be kin. Independent reports of one event
 * share up to 0.16 (a public notice, the release's sentences); the most heavily rewritten copy seen shares 0.38.
 */
const KIN_SHARE = 0.25;
/** The same towards a record: quoting and summarising a release at length is what reports do. */
const KIN_SHARE_OF_RECORD = 0.4;
/** Own words; below, a share says nothing. */
const MIN_KIN_WORDS = 30;
/** Runs shorter than this are words that two texts on one event use anyway; they count for no share. */
const COUNTED_RUN = 3;

/** Two witnesses one of which has its words from the other, or both from a third. */
export interface Kinship extends LineageInputPair {
  /** Words of each that stand in the other, 1 a word, by runs of at least `COUNTED_RUN` words. */
  readonly inA: Uint8Array;
  readonly inB: Uint8Array;
  /** Part of all words of each that stand in the other, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** The same of the words that are neither quoted by both nor in a record. */
  readonly ownShareOfA: number;
  readonly ownShareOfB: number;
  readonly ownWords: number;
}

/** How much two witnesses share; `null` where their shared words need no copying to explain them. */
export function kinshipOf(
  pair: LineageInputPair,
  witnesses: readonly LineageWitness[],
  voices: readonly Voices[],
): Kinship | null {
  const [a, b] = [witnesses[pair.a]!, witnesses[pair.b]!];
  const [voiceA, voiceB] = [voices[pair.a]!, voices[pair.b]!];
  const overlap = overlapOf(pair, a.prints.words.length, b.prints.words.length);
  const [recordA, recordB] = [isRecord(a), isRecord(b)];
  const own = ownMeasure(voiceA, voiceB, recordA, recordB);
  let ownWords = 0;
  for (const { a: x, b: y, length } of runsOf(pair)) {
    for (let i = 0; i < length; i++) if (own.shared(x + i, y + i)) ownWords++;
  }
  const ownShareOfA = ownWords / Math.max(1, own.ofA);
  const ownShareOfB = ownWords / Math.max(1, own.ofB);
  if (ownWords < MIN_KIN_WORDS) return null;
  // Between a record and a report only the report's share counts: a record is not made of the reports on it.
  const share =
    recordA && !recordB ? ownShareOfB : recordB && !recordA ? ownShareOfA : Math.max(ownShareOfA, ownShareOfB);
  if (share < (recordA === recordB ? KIN_SHARE : KIN_SHARE_OF_RECORD)) return null;
  return { ...pair, ...overlap, ownShareOfA, ownShareOfB, ownWords };
}

/** The words that two witnesses share, as masks and as parts of each. */
export function overlapOf(
  pair: Pick<LineageInputPair, 'passages'>,
  wordsA: number,
  wordsB: number,
): Pick<Kinship, 'inA' | 'inB' | 'shareOfA' | 'shareOfB'> {
  const inA = new Uint8Array(wordsA);
  const inB = new Uint8Array(wordsB);
  let shared = 0;
  for (const { a, b, length } of runsOf(pair)) {
    if (length < COUNTED_RUN) continue;
    inA.fill(1, a, a + length);
    inB.fill(1, b, b + length);
    shared += length;
  }
  return { inA, inB, shareOfA: shared / Math.max(1, wordsA), shareOfB: shared / Math.max(1, wordsB) };
}

/** The shared runs of all passages of a pair. */
export function* runsOf({ passages }: Pick<LineageInputPair, 'passages'>): Generator<Run> {
  for (const { runs } of passages) {
    for (let i = 0; i < runs.length; i += 3) yield { a: runs[i]!, b: runs[i + 1]!, length: runs[i + 2]! };
  }
}

/** Which shared words speak for copying, and how many words of each witness could. */
function ownMeasure(a: Voices, b: Voices, recordA: boolean, recordB: boolean) {
  if (recordA === recordB) {
    return {
      shared: (x: number, y: number) => !((a.quoted[x] && b.quoted[y]) || a.recorded[x] || b.recorded[y]),
      ofA: countFree(a.quoted, a.recorded),
      ofB: countFree(b.quoted, b.recorded),
    };
  }
  // A record and a report: what the report puts in quotation marks it quotes, whoever speaks in the record.
  const shared = recordA ? (_: number, y: number) => !b.quoted[y] : (x: number) => !a.quoted[x];
  return { shared, ofA: countFree(a.quoted), ofB: countFree(b.quoted) };
}

/** How many words none of the masks covers. */
function countFree(...masks: readonly Uint8Array[]): number {
  let free = 0;
  for (let i = 0; i < masks[0]!.length; i++) if (masks.every((mask) => mask[i] === 0)) free++;
  return free;
}
