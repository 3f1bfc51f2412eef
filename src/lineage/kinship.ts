import { type Run, wordAt } from '../align/index.ts';
import type { LineageWitness, SharingPair } from './input.ts';
import { creditTo } from './notes.ts';
import { type Retelling, retellingOf, retoldRelease } from './retelling.ts';
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
  /** How many these are. */
  readonly countInA: number;
  readonly countInB: number;
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
): Kinship | null {
  const [a, b] = [witnesses[pair.a]!, witnesses[pair.b]!];
  const [voiceA, voiceB] = [voices[pair.a]!, voices[pair.b]!];
  if (areKin(pair, a, b, voiceA, voiceB)) return copiedKin(pair, a, b, voiceA, voiceB);
  const retelling =
    isRecord(a) || isRecord(b)
      ? releaseBeside(a, b)
        ? retoldRelease(pair, a, b)
        : null
      : retellingOf(pair, a, b, [voiceA, voiceB]);
  return retelling === null ? null : retoldKin(pair, a, b, retelling);
}

/** Whether one of two is a release, and the other a report. */
function releaseBeside({ report: a }: LineageWitness, { report: b }: LineageWitness): boolean {
  return a.kind !== b.kind && [a, b].every(({ kind }) => kind !== 'transcript');
}

/** The kinship of two witnesses of which one, or a third, has words that the other has from there. */
function copiedKin(pair: SharingPair, a: LineageWitness, b: LineageWitness, voiceA: Voices, voiceB: Voices): Kinship {
  const { quotedA, quotedB, openA, openB, ofA, ofB } = ownMeasure(a, b, voiceA, voiceB);
  const [inA, inB] = sharedMasks(pair, a, b);
  const ownInA = new Uint8Array(inA.length);
  const ownInB = new Uint8Array(inB.length);
  for (const { runs } of pair.passages) {
    for (let at = 0; at < runs.length; at += 3) {
      const length = runs[at + 2]!;
      if (length < COUNTED_RUN) continue;
      for (let x = runs[at]!, y = runs[at + 1]!, end = x + length; x < end; x++, y++) {
        if (((quotedA[x]! & quotedB[y]!) | openA[x]! | openB[y]!) === 0) ownInA[x] = ownInB[y] = 1;
      }
    }
  }
  return {
    ...pair,
    inA,
    inB,
    ownInA,
    ownInB,
    countInA: countWords(ownInA),
    countInB: countWords(ownInB),
    ownWordsOfA: ofA,
    ownWordsOfB: ofB,
    ...sharesOf(pair, a, b),
    closeness: closeness(pair, a, b),
    retelling: null,
  };
}

/** What the words count for between a retelling and the text that it credits: of two that both tell, it has them from that one. */
const CREDITED_RETELLING = 1.25;

function retoldKin(pair: SharingPair, a: LineageWitness, b: LineageWitness, retelling: Retelling): Kinship {
  const { parallel } = retelling;
  const [inA, inB] = sharedMasks(pair, a, b);
  inA.fill(1, parallel.a.start, parallel.a.end);
  inB.fill(1, parallel.b.start, parallel.b.end);
  const [countInA, countInB] = [countWords(inA), countWords(inB)];
  return {
    ...pair,
    inA,
    inB,
    ownInA: inA,
    ownInB: inB,
    countInA,
    countInB,
    ownWordsOfA: inA.length,
    ownWordsOfB: inB.length,
    shareOfA: shareOf(countInA, a),
    shareOfB: shareOf(countInB, b),
    closeness: retelling.words * ((creditTo(a, b) ?? creditTo(b, a)) ? CREDITED_RETELLING : 1),
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
  const { ids, isUncommon } = content;
  const shared = pair.passages.reduce((words, passage) => words + passage.words, 0);
  let sum = -UNSHARED_WORD * (content.words.length + b.content.words.length - 2 * shared);
  for (const { runs } of pair.passages) {
    for (let at = 0; at < runs.length; at += 3) {
      for (let i = runs[at]!, end = i + runs[at + 2]!; i < end; i++) sum += isUncommon[ids[i]!] === 1 ? 1 : COMMON_WORD;
    }
  }
  return sum;
}

/** Whether the shared words that speak for copying are enough to make one witness a copy of the other or both of a third. */
function areKin(
  { passages }: SharingPair,
  a: LineageWitness,
  b: LineageWitness,
  voiceA: Voices,
  voiceB: Voices,
): boolean {
  const own = ownMeasure(a, b, voiceA, voiceB);
  const { quotedA, quotedB, openA, openB } = own;
  let words = 0;
  for (const { runs } of passages) {
    for (let at = 0; at < runs.length; at += 3) {
      for (let x = runs[at]!, y = runs[at + 1]!, end = x + runs[at + 2]!; x < end; x++, y++) {
        if ((quotedA[x]! | quotedB[y]! | openA[x]! | openB[y]!) === 0) words++;
      }
    }
  }
  if (words < MIN_KIN_WORDS) return false;
  const [ofA, ofB] = [words / Math.max(1, own.ofA), words / Math.max(1, own.ofB)];
  // Between a record and a report only the report's share counts: a record is not made of the reports on it.
  const recordA = isRecord(a);
  if (recordA !== isRecord(b)) return (recordA ? ofB : ofA) >= KIN_SHARE_OF_RECORD;
  const share = Math.max(ofA, ofB);
  if (share >= KIN_SHARE) return true;
  return share >= KIN_SHARE_CREDITED && (creditTo(a, b) !== null || creditTo(b, a) !== null);
}

/** The words that two witnesses share, as masks. */
function sharedMasks({ passages }: SharingPair, a: LineageWitness, b: LineageWitness): [Uint8Array, Uint8Array] {
  const inA = new Uint8Array(a.prints.words.length);
  const inB = new Uint8Array(b.prints.words.length);
  for (const { runs } of passages) {
    for (let i = 0; i < runs.length; i += 3) {
      const length = runs[i + 2]!;
      if (length < COUNTED_RUN) continue;
      inA.fill(1, runs[i]!, runs[i]! + length);
      inB.fill(1, runs[i + 1]!, runs[i + 1]! + length);
    }
  }
  return [inA, inB];
}

/** The words that two witnesses share as a part of each one's story, 0 to 1. No word is in two passages. */
export function sharesOf(
  { passages }: Pick<SharingPair, 'passages'>,
  a: LineageWitness,
  b: LineageWitness,
): Pick<Kinship, 'shareOfA' | 'shareOfB'> {
  let words = 0;
  for (const { runs } of passages) {
    for (let i = 2; i < runs.length; i += 3) if (runs[i]! >= COUNTED_RUN) words += runs[i]!;
  }
  return { shareOfA: shareOf(words, a), shareOfB: shareOf(words, b) };
}

/** So many words as a part of a witness's story. */
function shareOf(shared: number, witness: LineageWitness): number {
  return Math.min(1, shared / Math.max(1, storyWords(witness)));
}

/** By report: every pair that it is in asks for it. */
const stories = new WeakMap<LineageWitness['report'], number>();

/** How many words a witness's story has; editors' notes are no part of it. */
function storyWords({ report, prints: { words } }: LineageWitness): number {
  const known = stories.get(report);
  if (known !== undefined) return known;
  let story = words.length;
  for (const { kind, start, end } of report.blocks)
    if (kind === 'note') story -= wordAt(words, end) - wordAt(words, start);
  stories.set(report, story);
  return story;
}

/** How many words a mask covers. */
export function countWords(mask: Uint8Array): number {
  let words = 0;
  for (let i = 0; i < mask.length; i++) words += mask[i]!;
  return words;
}

/** The shared runs of all passages of a pair. */
export function* runsOf({ passages }: Pick<SharingPair, 'passages'>): Generator<Run> {
  for (const { runs } of passages) {
    for (let i = 0; i < runs.length; i += 3) yield { a: runs[i]!, b: runs[i + 1]!, length: runs[i + 2]! };
  }
}

/** Which shared words speak for copying, as masks of what keeps a word from it, and how many words of each witness could. */
interface OwnMeasure {
  /** Inside quotation marks: explains a shared word where both have it so. */
  readonly quotedA: Uint8Array;
  readonly quotedB: Uint8Array;
  /** Open to any report: explains a shared word by itself. */
  readonly openA: Uint8Array;
  readonly openB: Uint8Array;
  readonly ofA: number;
  readonly ofB: number;
}

function ownMeasure(a: LineageWitness, b: LineageWitness, voiceA: Voices, voiceB: Voices): OwnMeasure {
  if (isRecord(a) === isRecord(b)) {
    const [quotedA, quotedB] = [voiceA.quoted, voiceB.quoted];
    const [openA, openB] = [voiceA.recorded, voiceB.recorded];
    return { quotedA, quotedB, openA, openB, ofA: voiceA.ownWords, ofB: voiceB.ownWords };
  }
  // A record and a report: what the report puts in quotation marks it quotes, whoever speaks in the record. No word of a
  // record is marked as recorded.
  const openA = isRecord(a) ? voiceA.recorded : voiceA.quoted;
  const openB = isRecord(b) ? voiceB.recorded : voiceB.quoted;
  return { quotedA: openA, quotedB: openB, openA, openB, ofA: voiceA.unquotedWords, ofB: voiceB.unquotedWords };
}
