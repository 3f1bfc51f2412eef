import type { NameRules } from '../lang/index.ts';
import { GazetteerBit, NameWord, nameKey } from '../lang/index.ts';
import { Tag, TokenKind } from '../model/index.ts';
import { lookUp } from '../text/index.ts';
import type { Segment } from './decode.ts';
import { Case, type Reading } from './reading.ts';

/** Features of one stretch at most. */
const ROOM = 80;

/** How what is not there is written. */
const OUTSIDE = 9;

/** The features of stretches of one text. `hashes` holds those of the stretch read last, `count` how many they are. */
export class SpanFeatures {
  readonly hashes = new Int32Array(ROOM);
  count = 0;
  readonly #reading: Reading;
  readonly #rules: NameRules;

  constructor(reading: Reading, rules: NameRules) {
    this.#reading = reading;
    this.#rules = rules;
  }

  #put(template: number, value: number): void {
    if (this.count < ROOM)
      this.hashes[this.count++] =
        Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x01000193) ^ (value >>> 15) ^ template;
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
    this.count = 0;
    const { form, cases, listed, roles, classes, evidence, firsts, styles, tags, sport } = this.#reading;
    const { norms, kinds, starts, ends, length } = form.tokens;
    const style = styles[from]!;
    let last = to - 1;
    while (last > from && kinds[last] === TokenKind.Punctuation) last--;
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
    const bits = to - from === 1 ? listed[from]! : lookUp(this.#rules.gazetteer, nameKey(form.tokens, from, to));
    const firstBits = listed[from]!;
    const lastBits = listed[last]!;
    const begins = from === firsts[from] || (before === firsts[from] && cases[before] === Case.None) ? 1 : 0;
    const context = style | (begins << 2) | (size << 3);

    this.#put(0, context);
    this.#put(1, nameKey(form.tokens, from, to));
    this.#put(2, (bits << 8) | (size << 4) | style);
    for (let bit = 1; bit < 128; bit <<= 1)
      if ((bits & bit) !== 0) this.#put(3, (bit << 8) | Math.min(size, 2) | (style << 4));
    this.#put(4, norms[from]! + (size > 1 ? 1 : 0));
    this.#put(5, norms[last]! + (size > 1 ? 1 : 0));
    this.#put(6, (firstBits << 12) | (lastBits << 4) | size);
    this.#put(7, this.#shape(from, to));
    this.#put(8, (roles[last]! << 3) | Math.min(size, 3));
    this.#put(9, (roles[from]! << 3) | Math.min(size, 3));
    const follows = after >= 0 ? roles[after]! : 0;
    // Bit by bit, those that are set.
    for (let open = roles[last]! | roles[from]! | title | follows; open !== 0; open &= open - 1) {
      const bit = open & -open;
      if ((roles[last]! & bit) !== 0) this.#put(10, bit * 8 + Math.min(size, 2) + style * 0x4000000);
      if ((roles[from]! & bit) !== 0 && size > 1) this.#put(11, bit * 8 + style * 0x4000000);
      if ((title & bit) !== 0) this.#put(12, bit * 8 + (cases[left] === Case.Lower ? 0 : 1) + Math.min(size, 2) * 2);
      if ((follows & bit) !== 0) this.#put(13, bit * 8 + (behind === Case.Lower ? 0 : 1) + Math.min(size, 2) * 2);
    }
    this.#put(14, this.#shown(before) ^ (before < 0 ? 5 : 0));
    this.#put(15, this.#shown(after) ^ (after < 0 ? 5 : 0));
    this.#put(16, this.#shown(before) + Math.imul(this.#shown(before - 1), 31));
    this.#put(17, this.#shown(after) + Math.imul(this.#shown(after + 1), 31));
    this.#put(18, (tagBefore << 8) | tagAfter);
    this.#put(19, (tagBefore << 8) | (besides << 4) | size);
    this.#put(20, (tagAfter << 8) | (behind << 4) | size);
    this.#put(21, this.#ending(starts[last]!, ends[last]!, 3) + Math.min(size, 2));
    if (classes[last] === 0 && lastBits === 0) this.#put(22, this.#ending(starts[last]!, ends[last]!, 2));
    this.#put(23, (classes[from]! << 8) | context);
    this.#put(24, (classes[last]! << 8) | context);
    this.#put(25, (tags[from]! << 16) | (tags[last]! << 8) | context);
    this.#inner(from, to);
    this.#document(from, last, size, bits, evidence);
    if (sport) {
      this.#put(50, (bits << 4) | size);
      this.#put(51, (bits << 16) | (tagBefore << 8) | tagAfter);
      this.#put(52, (behind << 8) | (besides << 4) | (bits & 56));
      this.#put(53, this.#shown(before) + (bits & 56));
      this.#put(54, this.#shown(after) + (bits & 56));
    } else this.#put(55, (bits << 4) | size);
    this.#put(56, (bits << 16) | (tagBefore << 8) | tagAfter);
    if (before >= 0 && after >= 0 && this.#shown(before) === 0x28 && this.#shown(after) === 0x29)
      this.#put(57, (bits << 4) | size);
    // Beside a number: tables, results, datelines.
    if (behind === Case.Digits) this.#put(58, (bits << 8) | (context << 1) | (sport ? 1 : 0));
    if (besides === Case.Digits) this.#put(59, (bits << 8) | (context << 1) | (sport ? 1 : 0));
    // Alone on its line.
    if (before < 0 && after < 0) this.#put(60, (bits << 8) | context);
    if (after >= 0 && this.#shown(after) === 0x2c)
      this.#put(61, this.#shown(after + 1) + ((after + 1 < length ? cases[after + 1]! : 0) << 3));
  }

  /** What a token looks like to its neighbours: its norm, a mark's character; 1 past either end of the text. */
  #shown(i: number): number {
    const { norms, starts, length } = this.#reading.form.tokens;
    return i < 0 || i >= length ? 1 : norms[i]! || this.#reading.form.folded.charCodeAt(starts[i]!);
  }

  /** What stands between the first and the last word. */
  #inner(from: number, to: number): void {
    const { form, cases, roles, tags, listed } = this.#reading;
    const { norms, kinds, starts } = form.tokens;
    let given = 0;
    let common = 0;
    for (let i = from; i < to; i++) {
      if (i > from && (listed[i]! & (GazetteerBit.Male | GazetteerBit.Female)) !== 0) given++;
      if (cases[i] === Case.Capital && tags[i] !== Tag.NNP && tags[i] !== Tag.NNPS) common++;
      if (i === from || i === to - 1) continue;
      if (kinds[i] === TokenKind.Word && cases[i] === Case.Lower) {
        this.#put(30, norms[i]!);
        this.#put(31, norms[i]! + Math.imul(roles[i - 1]!, 31));
        this.#put(32, norms[i]! + Math.imul(listed[i - 1]! + 1, 0x3d4d51) + (listed[i + 1]! << 8));
        this.#put(33, norms[i]! + Math.imul(roles[i + 1]!, 37));
        this.#put(26, norms[i]! + Math.imul(listed[from]! + 1, 0x3d4d51));
        this.#put(27, norms[i]! + Math.imul(roles[from]! + 1, 0x3d4d51));
      } else if (kinds[i] === TokenKind.Punctuation || tags[i] === Tag.POS) {
        this.#put(34, form.folded.charCodeAt(starts[i]!) | (cases[i - 1]! << 8));
        this.#put(35, form.folded.charCodeAt(starts[i]!) + Math.imul(roles[i + 1]! + 1, 37) + (tags[i - 1]! << 8));
      } else if ((roles[i]! & (NameWord.Title | NameWord.Role)) !== 0) this.#put(36, roles[i]!);
      else if ((roles[i]! & NameWord.Organisation) !== 0) this.#put(37, Math.min(to - from, 4));
    }
    this.#put(38, (common << 4) | Math.min(to - from, 8));
    if (given > 0 && to - from > 2) this.#put(39, given);
  }

  /** What the whole text says of the first and the last word. */
  #document(from: number, last: number, size: number, bits: number, evidence: ReadonlyMap<number, number>): void {
    const { norms } = this.#reading.form.tokens;
    const ofLast = evidence.get(norms[last]!) ?? 0;
    const ofFirst = evidence.get(norms[from]!) ?? 0;
    const style = this.#reading.styles[from]!;
    for (let open = ofLast | ofFirst; open !== 0; open &= open - 1) {
      const bit = open & -open;
      if ((ofLast & bit) !== 0) this.#put(40, bit * 16 + size + style * 0x100000);
      if (last > from && (ofFirst & bit) !== 0) this.#put(41, bit * 16 + size + style * 0x100000);
    }
    this.#put(42, (ofLast << 10) | Math.min(size, 2));
    this.#put(43, (ofLast << 18) | (bits << 2) | Math.min(size, 2));
    if (size === 1) this.#put(44, (ofLast << 12) | (this.#reading.cases[from]! << 4) | style);
  }

  #shape(from: number, to: number): number {
    const { cases, form } = this.#reading;
    let hash = 17;
    for (let i = from; i < to && i < from + 8; i++) {
      hash =
        Math.imul(hash, 31) + (cases[i] === Case.None ? form.folded.charCodeAt(form.tokens.starts[i]!) : cases[i]!);
    }
    return hash;
  }

  #ending(start: number, end: number, size: number): number {
    let hash = size;
    for (let at = end - 1; at >= start && at >= end - size; at--)
      hash = Math.imul(hash, 211) + this.#reading.form.folded.charCodeAt(at);
    return hash;
  }
}
