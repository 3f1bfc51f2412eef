import type { NameRules } from '../lang/index.ts';
import { NameWord, nameKey } from '../lang/index.ts';
import { Tag, type TextForm, TokenKind } from '../model/index.ts';
import { Case } from './casing.ts';
import type { Segment } from './labels.ts';
import { knowledgeOf } from './read.ts';
import type { Reading } from './reading.ts';
import { isGiven } from './word-kinds.ts';

/** Features of one stretch at most. */
const ROOM = 160;

/** How what is not there is written. */
const OUTSIDE = 9;

/** The features of stretches of one text. `hashes` holds those of the stretch read last, `count` how many they are. */
export class SpanFeatures {
  readonly hashes = new Int32Array(ROOM);
  count = 0;
  readonly #reading: Reading;
  readonly #listedAt: (key: number) => number;

  constructor(reading: Reading, rules: NameRules) {
    this.#reading = reading;
    this.#listedAt = knowledgeOf(rules).listedAt;
  }

  /** How the stretch before, in the same run, is labelled. */
  adjacent(label: number): number {
    return Math.imul(label + 7, 0x5bd1e995);
  }

  /** How the run before ended, and by what words it is parted from this one. */
  transition({ form, firsts }: Reading, before: Segment | null, from: number): number {
    if (before === null || firsts[before.from] !== firsts[from] || from - before.to > 2) return 0x1b873593;
    const { norms, starts } = form.tokens;
    let gap = before.label + 1;
    for (let i = before.to; i < from; i++) gap = Math.imul(gap, 31) + (norms[i] || form.folded.charCodeAt(starts[i]!));
    return Math.imul(gap, 0x5bd1e995);
  }

  /** Computes the features of tokens [from, to). */
  read(from: number, to: number): void {
    const bits = this.readPlace(from, to);
    this.#document(from, to, bits, this.count);
  }

  /** Those that rest on what the text as a whole says of its words, and nothing else; `bits` are what `readPlace` gave. */
  readDocument(from: number, to: number, bits: number): void {
    this.#document(from, to, bits, 0);
  }

  #document(from: number, to: number, bits: number, count: number): void {
    const last = lastWordOf(this.#reading, from, to);
    this.count = documentOf(this.hashes, count, this.#reading, from, last, Math.min(to - from, 5), bits);
  }

  /** Those that rest on the words and what stands beside them. Gives the `GazetteerBit`s of the whole. */
  readPlace(from: number, to: number): number {
    const out = this.hashes;
    let n = 0;
    const { form, cases, listed, leanings, roles, classes, firsts, styles, tags, sport, lines } = this.#reading;
    const { norms, starts, ends, length } = form.tokens;
    const style = styles[from]!;
    const last = lastWordOf(this.#reading, from, to);
    const size = Math.min(to - from, 5);
    const before = from > 0 && firsts[from - 1] === firsts[from] ? from - 1 : -1;
    let left = before;
    if (left > firsts[from]! && form.folded.charCodeAt(starts[left]!) === 0x2e) left--;
    const after = to < length && firsts[to] === firsts[from] ? to : -1;
    const title = before >= 0 ? roles[left]! : 0;
    const besides = before < 0 ? OUTSIDE : cases[before]!;
    const behind = after < 0 ? OUTSIDE : cases[after]!;
    const tagBefore = before < 0 ? 0 : tags[before]!;
    const tagAfter = after < 0 ? 0 : tags[after]!;
    const key = nameKey(form.tokens, from, to) | 0;
    const bits = to - from === 1 ? listed[from]! : this.#listedAt(key);
    const firstBits = listed[from]!;
    const lastBits = listed[last]!;
    const begins = from === firsts[from] || (before === firsts[from] && cases[before] === Case.None) ? 1 : 0;
    const context = style | (begins << 2) | (size << 3);

    n = put(out, n, 0, context);
    n = put(out, n, 1, key);
    n = put(out, n, 2, (bits << 8) | (size << 4) | style);
    for (let bit = 1; bit < 128; bit <<= 1)
      if ((bits & bit) !== 0) n = put(out, n, 3, (bit << 8) | Math.min(size, 2) | (style << 4));
    n = put(out, n, 4, (norms[from]! + (size > 1 ? 1 : 0)) | 0);
    n = put(out, n, 5, (norms[last]! + (size > 1 ? 1 : 0)) | 0);
    n = put(out, n, 6, (firstBits << 12) | (lastBits << 4) | size);
    n = put(out, n, 7, shapeOf(this.#reading, from, to) | 0);
    n = put(out, n, 8, (roles[last]! << 3) | Math.min(size, 3));
    n = put(out, n, 9, (roles[from]! << 3) | Math.min(size, 3));
    const follows = after >= 0 ? roles[after]! : 0;
    // Bit by bit, those that are set.
    for (let open = roles[last]! | roles[from]! | title | follows; open !== 0; open &= open - 1) {
      const bit = open & -open;
      if ((roles[last]! & bit) !== 0) n = put(out, n, 10, (bit * 8 + Math.min(size, 2) + style * 0x4000000) | 0);
      if ((roles[from]! & bit) !== 0 && size > 1) n = put(out, n, 11, (bit * 8 + style * 0x4000000) | 0);
      if ((title & bit) !== 0)
        n = put(out, n, 12, (bit * 8 + (cases[left] === Case.Lower ? 0 : 1) + Math.min(size, 2) * 2) | 0);
      if ((follows & bit) !== 0)
        n = put(out, n, 13, (bit * 8 + (behind === Case.Lower ? 0 : 1) + Math.min(size, 2) * 2) | 0);
    }
    n = put(out, n, 14, (shownIn(form, before) ^ (before < 0 ? 5 : 0)) | 0);
    n = put(out, n, 15, (shownIn(form, after) ^ (after < 0 ? 5 : 0)) | 0);
    n = put(out, n, 16, (shownIn(form, before) + Math.imul(shownIn(form, before - 1), 31)) | 0);
    n = put(out, n, 17, (shownIn(form, after) + Math.imul(shownIn(form, after + 1), 31)) | 0);
    n = put(out, n, 18, (tagBefore << 8) | tagAfter);
    n = put(out, n, 19, (tagBefore << 8) | (besides << 4) | size);
    n = put(out, n, 20, (tagAfter << 8) | (behind << 4) | size);
    n = put(out, n, 21, (endingOf(form, starts[last]!, ends[last]!, 3) + Math.min(size, 2)) | 0);
    if (classes[last] === 0 && lastBits === 0) n = put(out, n, 22, endingOf(form, starts[last]!, ends[last]!, 2) | 0);
    n = put(out, n, 23, (classes[from]! << 8) | context);
    n = put(out, n, 24, (classes[last]! << 8) | context);
    n = put(out, n, 25, (tags[from]! << 16) | (tags[last]! << 8) | context);
    n = innerOf(out, n, this.#reading, from, to);
    if (sport) {
      n = put(out, n, 50, (bits << 4) | size);
      n = put(out, n, 51, (bits << 16) | (tagBefore << 8) | tagAfter);
      n = put(out, n, 52, (behind << 8) | (besides << 4) | (bits & 56));
      n = put(out, n, 53, (shownIn(form, before) + (bits & 56)) | 0);
      n = put(out, n, 54, (shownIn(form, after) + (bits & 56)) | 0);
    } else n = put(out, n, 55, (bits << 4) | size);
    n = put(out, n, 56, (bits << 16) | (tagBefore << 8) | tagAfter);
    if (before >= 0 && after >= 0 && shownIn(form, before) === 0x28 && shownIn(form, after) === 0x29)
      n = put(out, n, 57, (bits << 4) | size);
    // Beside a number: tables, results, datelines.
    if (behind === Case.Digits) n = put(out, n, 58, (bits << 8) | (context << 1) | (sport ? 1 : 0));
    if (besides === Case.Digits) n = put(out, n, 59, (bits << 8) | (context << 1) | (sport ? 1 : 0));
    // Alone on its line.
    if (before < 0 && after < 0) n = put(out, n, 60, (bits << 8) | context);
    if (after >= 0 && shownIn(form, after) === 0x2c)
      n = put(out, n, 61, (shownIn(form, after + 1) + ((after + 1 < length ? cases[after + 1]! : 0) << 3)) | 0);
    n = put(out, n, 70, (leanings[last]! << 2) | Math.min(size, 3));
    if (size > 1) n = put(out, n, 71, (leanings[from]! << 2) | Math.min(size, 3));
    // The form of the line, whatever stands in it.
    const ahead = before >= 0 ? lines.left[before]! : 1;
    const beyond = after >= 0 ? lines.right[after]! : 1;
    n = put(out, n, 72, Math.imul(ahead, 0x3d4d51) + (style << 1) + (sport ? 1 : 0));
    n = put(out, n, 73, Math.imul(beyond, 0x3d4d51) + (style << 1) + (sport ? 1 : 0));
    const both = Math.imul(Math.imul(ahead, 0x3d4d51) + beyond, 0x3d4d51);
    n = put(out, n, 74, both + (sport ? 1 : 0));
    n = put(out, n, 75, both + bits);
    n = put(out, n, 76, lines.columns[from]! + (sport ? 1 : 0));
    n = put(out, n, 77, lines.columns[from]! + Math.imul(bits + 1, 0x5bd1e995));
    this.count = n;
    return bits;
  }
}

/** The last of tokens [from, to) that is no mark. */
function lastWordOf({ form }: Reading, from: number, to: number): number {
  let last = to - 1;
  while (last > from && form.tokens.kinds[last] === TokenKind.Punctuation) last--;
  return last;
}

/** Adds the hash of a feature at `n` and gives the place after it; what finds no room is left out. */
function put(out: Int32Array, n: number, template: number, value: number): number {
  if (n >= ROOM) return n;
  out[n] = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x01000193) ^ (value >>> 15) ^ template;
  return n + 1;
}

/** What a token looks like to its neighbours: its norm, a mark's character; 1 past either end of the text. */
function shownIn({ tokens, folded }: TextForm, i: number): number {
  return i < 0 || i >= tokens.length ? 1 : tokens.norms[i]! | 0 || folded.charCodeAt(tokens.starts[i]!);
}

/** What stands between the first and the last word. */
function innerOf(out: Int32Array, count: number, reading: Reading, from: number, to: number): number {
  const { form, cases, roles, tags, listed } = reading;
  let n = count;
  const { norms, kinds, starts } = form.tokens;
  let given = 0;
  let common = 0;
  for (let i = from; i < to; i++) {
    if (i > from && isGiven(listed[i]!)) given++;
    if (cases[i] === Case.Capital && tags[i] !== Tag.NNP && tags[i] !== Tag.NNPS) common++;
    if (i === from || i === to - 1) continue;
    if (kinds[i] === TokenKind.Word && cases[i] === Case.Lower) {
      n = put(out, n, 30, norms[i]! | 0);
      n = put(out, n, 31, (norms[i]! + Math.imul(roles[i - 1]!, 31)) | 0);
      n = put(out, n, 32, (norms[i]! + Math.imul(listed[i - 1]! + 1, 0x3d4d51) + (listed[i + 1]! << 8)) | 0);
      n = put(out, n, 33, (norms[i]! + Math.imul(roles[i + 1]!, 37)) | 0);
      n = put(out, n, 26, (norms[i]! + Math.imul(listed[from]! + 1, 0x3d4d51)) | 0);
      n = put(out, n, 27, (norms[i]! + Math.imul(roles[from]! + 1, 0x3d4d51)) | 0);
    } else if (kinds[i] === TokenKind.Punctuation || tags[i] === Tag.POS) {
      n = put(out, n, 34, form.folded.charCodeAt(starts[i]!) | (cases[i - 1]! << 8));
      n = put(out, n, 35, form.folded.charCodeAt(starts[i]!) + Math.imul(roles[i + 1]! + 1, 37) + (tags[i - 1]! << 8));
    } else if ((roles[i]! & (NameWord.Title | NameWord.Role)) !== 0) n = put(out, n, 36, roles[i]!);
    else if ((roles[i]! & NameWord.Organisation) !== 0) n = put(out, n, 37, Math.min(to - from, 4));
  }
  n = put(out, n, 38, (common << 4) | Math.min(to - from, 8));
  if (given > 0 && to - from > 2) n = put(out, n, 39, given);
  return n;
}

/** What the whole text says of the first and the last word. */
function documentOf(
  out: Int32Array,
  count: number,
  { form, evidence, styles, cases }: Reading,
  from: number,
  last: number,
  size: number,
  bits: number,
): number {
  const { norms } = form.tokens;
  let n = count;
  const ofLast = evidence.get(norms[last]!);
  const ofFirst = last === from ? ofLast : evidence.get(norms[from]!);
  const style = styles[from]!;
  for (let open = ofLast | ofFirst; open !== 0; open &= open - 1) {
    const bit = open & -open;
    if ((ofLast & bit) !== 0) n = put(out, n, 40, (bit * 16 + size + style * 0x100000) | 0);
    if (last > from && (ofFirst & bit) !== 0) n = put(out, n, 41, (bit * 16 + size + style * 0x100000) | 0);
  }
  n = put(out, n, 42, (ofLast << 10) | Math.min(size, 2));
  n = put(out, n, 43, (ofLast << 18) | (bits << 2) | Math.min(size, 2));
  if (size === 1) n = put(out, n, 44, (ofLast << 12) | (cases[from]! << 4) | style);
  return n;
}

function shapeOf({ cases, form }: Reading, from: number, to: number): number {
  let hash = 17;
  for (let i = from; i < to && i < from + 8; i++) {
    hash = Math.imul(hash, 31) + (cases[i] === Case.None ? form.folded.charCodeAt(form.tokens.starts[i]!) : cases[i]!);
  }
  return hash;
}

function endingOf({ folded }: TextForm, start: number, end: number, size: number): number {
  let hash = size;
  for (let at = end - 1; at >= start && at >= end - size; at--) hash = Math.imul(hash, 211) + folded.charCodeAt(at);
  return hash;
}
