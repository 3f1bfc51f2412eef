import type { Range } from '../../model/index.ts';
import { TokenKind } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import type { LineageWitness } from '../input.ts';
import { sameOutlet } from '../notes.ts';
import { isRecord } from '../voices.ts';
import { type Difference, differencesOf } from './differences.ts';
import { type Evidence, type KinPair, none } from './types.ts';

// How two witnesses differ inside the sentences that they share.

/** Places shown for each kind of difference. */
const SHOWN = 5;
const places = (count: number) => (count === 1 ? '1 place' : `${count} places`);
const within = (nats: number, most: number) => Math.max(-most, Math.min(most, nats));

/** All evidence of wording, in a fixed order. */
export function wording(pair: KinPair): Evidence[] {
  const differences = differencesOf(pair);
  return [
    ...records(pair, differences),
    ...cuts(pair, differences),
    ...roundings(pair, differences),
    ...introductions(pair, differences),
    ...quotationMarks(pair),
  ];
}

/** Nats for each word of the record that one kept where the other has its own; at most three words count. */
const RECORD_WORD_WEIGHT = 0.8;
const MOST_RECORD_WORDS = 3;

/** Who keeps to the record where the two differ: a copy moves away from it, hardly ever towards it. */
function records({ a, b, voiceA, voiceB }: KinPair, differences: readonly Difference[]): Evidence[] {
  if (isRecord(a) || isRecord(b)) return [];
  const kept = (witness: LineageWitness, mask: Uint8Array, from: number, to: number) => {
    let words = 0;
    for (let i = from; i < to; i++) if (mask[i] && isUncommon(witness, i)) words++;
    return words;
  };
  let [onlyA, onlyB] = [0, 0];
  const [inA, inB]: [Range[], Range[]] = [[], []];
  for (const { fromA, toA, fromB, toB } of differences) {
    const more = kept(a, voiceA.recorded, fromA, toA) - kept(b, voiceB.recorded, fromB, toB);
    if (more > 0) {
      onlyA += more;
      inA.push(rangeOf(a, fromA, toA));
    } else if (more < 0) {
      onlyB -= more;
      inB.push(rangeOf(b, fromB, toB));
    }
  }
  if (onlyA === 0 && onlyB === 0) return [];
  const weight = (words: number) => RECORD_WORD_WEIGHT * Math.min(MOST_RECORD_WORDS, words);
  if (onlyA > 0 && onlyB > 0) {
    const text = 'Each keeps words of the record that the other changed.';
    return [{ ...none, kind: 'record', text, common: weight(Math.min(onlyA, onlyB)), inA, inB }];
  }
  const [closer, words] = onlyA > 0 ? [a, onlyA] : [b, onlyB];
  const text = `${closer.sigil} keeps ${words === 1 ? '1 word' : `${words} words`} of the record that the other changed.`;
  return [{ ...none, kind: 'record', text, forward: (onlyA > 0 ? 1 : -1) * weight(words), inA, inB }];
}

/** Nats for each place where one has words that the other leaves out and puts nothing for. */
const CUT_WEIGHT = 0.6;
/** The same inside quotation marks: a desk cuts what somebody said, and hardly ever makes somebody say more. */
const QUOTED_CUT_WEIGHT = 1.2;
const MOST_CUTS = 2.5;
/** Nats for each place in which the one that cuts less cuts too: both may have cut a text that was fuller than either. */
const BOTH_CUT_WEIGHT = 0.3;

/** Inside shared sentences desks cut, and seldom insert; an outlet's own later version may do either. */
function cuts({ a, b, voiceA, voiceB }: KinPair, differences: readonly Difference[]): Evidence[] {
  if (sameOutlet(a, b)) return [];
  const [inA, inB]: [Range[], Range[]] = [[], []];
  let forward = 0;
  const weight = (quoted: Uint8Array, from: number, to: number) =>
    quoted.subarray(from, to).every((word) => word === 1) ? QUOTED_CUT_WEIGHT : CUT_WEIGHT;
  for (const { fromA, toA, fromB, toB } of differences) {
    if (fromB === toB && isTelling(a, fromA, toA)) {
      inA.push(rangeOf(a, fromA, toA));
      forward += weight(voiceA.quoted, fromA, toA);
    } else if (fromA === toA && isTelling(b, fromB, toB)) {
      inB.push(rangeOf(b, fromB, toB));
      forward -= weight(voiceB.quoted, fromB, toB);
    }
  }
  if (inA.length + inB.length === 0) return [];
  const [longer, shorter] = inA.length >= inB.length ? [a, b] : [b, a];
  const [more, fewer] = [Math.max(inA.length, inB.length), Math.min(inA.length, inB.length)];
  return [
    {
      kind: 'cuts',
      text: `In ${places(more)} ${longer.sigil} has words that ${shorter.sigil} leaves out of a sentence they share, ${fewer === 0 ? 'and nowhere' : `in ${places(fewer)}`} the other way round.`,
      forward: within(forward, MOST_CUTS),
      common: (BOTH_CUT_WEIGHT * fewer * fewer) / more,
      inA: inA.slice(0, SHOWN),
      inB: inB.slice(0, SHOWN),
    },
  ];
}

/** Whether words left out say anything: two or more, or one that is not common. */
function isTelling(witness: LineageWitness, from: number, to: number): boolean {
  return to - from > 1 || isUncommon(witness, from);
}

function isUncommon({ content }: LineageWitness, word: number): boolean {
  return content.isUncommon[content.ids[word]!] === 1;
}

/** Nats for each figure that one gives exactly and the other rounded. */
const ROUNDING_WEIGHT = 1.5;
const MOST_ROUNDINGS = 3;
/** A rounded figure lies this near to the exact one. */
const ROUNDED_WITHIN = 0.1;

/** Figures are rounded on the way and never made finer. */
function roundings({ a, b }: KinPair, differences: readonly Difference[]): Evidence[] {
  const [inA, inB]: [Range[], Range[]] = [[], []];
  for (const { fromA, toA, fromB, toB } of differences) {
    const [x, y] = [onlyFigure(a, fromA, toA), onlyFigure(b, fromB, toB)];
    if (x === null || y === null || x.value === y.value) continue;
    if (Math.abs(x.value - y.value) > ROUNDED_WITHIN * Math.max(x.value, y.value)) continue;
    if (x.digits > y.digits) inA.push(x.range);
    else if (y.digits > x.digits) inB.push(y.range);
  }
  const difference = inA.length - inB.length;
  if (difference === 0) return [];
  const [exact, rounded] = difference > 0 ? [a, b] : [b, a];
  const text = `${exact.sigil} gives exactly what ${rounded.sigil} rounds.`;
  return [{ ...none, kind: 'rounding', text, forward: within(difference * ROUNDING_WEIGHT, MOST_ROUNDINGS), inA, inB }];
}

interface Figure {
  readonly value: number;
  /** Digits that say something: 2,100 has two. */
  readonly digits: number;
  readonly range: Range;
}

/** The number among some words, where there is one and only one, of three digits or more. */
function onlyFigure({ form, prints: { words } }: LineageWitness, from: number, to: number): Figure | null {
  let found: Figure | null = null;
  for (let i = from; i < to; i++) {
    if (form.tokens.kinds[tokenAt(form, words.starts[i]!)] !== TokenKind.Number) continue;
    const written = form.folded.slice(words.starts[i]!, words.ends[i]!);
    if (found !== null || !/^\d{1,3}(?:,\d{3})+$|^\d{3,}$/.test(written)) return null;
    const figure = written.replaceAll(',', '');
    found = {
      value: Number(figure),
      digits: figure.replace(/0+$/, '').length,
      range: { start: words.starts[i]!, end: words.ends[i]! },
    };
  }
  return found;
}

/** Nats for each person whom one introduces and the other names as if the reader knew who that is. */
const INTRODUCTION_WEIGHT = 1.2;
const MOST_INTRODUCTIONS = 2.4;

/** Whoever cuts an introduction leaves a surname that nobody has heard of before. */
function introductions({ a, b }: KinPair, differences: readonly Difference[]): Evidence[] {
  const [inA, inB]: [Range[], Range[]] = [[], []];
  for (const { fromA, toA, fromB, toB } of differences) {
    if (fromB === toB && isIntroduction(a, fromA, toA, b, toB)) inA.push(rangeOf(a, fromA, toA + 1));
    if (fromA === toA && isIntroduction(b, fromB, toB, a, toA)) inB.push(rangeOf(b, fromB, toB + 1));
  }
  const difference = inA.length - inB.length;
  if (difference === 0) return [];
  const [introducing, other] = difference > 0 ? [a, b] : [b, a];
  const text = `${introducing.sigil} gives first names where ${other.sigil} has bare surnames that it has not introduced.`;
  const forward = within(difference * INTRODUCTION_WEIGHT, MOST_INTRODUCTIONS);
  return [{ ...none, kind: 'introductions', text, forward, inA, inB }];
}

/** Whether [from, to) are first names before a surname that the other text has bare at `at`, at its first mention. */
function isIntroduction(fuller: LineageWitness, from: number, to: number, bare: LineageWitness, at: number): boolean {
  const { norms, opens } = bare.prints.words;
  if (to - from > 2 || at >= norms.length || opens[at] || norms.indexOf(norms[at]!) !== at) return false;
  for (let i = from; i < to; i++) if (!isCapital(fuller, i) || fuller.prints.words.opens[i]) return false;
  // A surname has a capital wherever it stands, which "the Belgian Parliament" and "the Parliament" need not share.
  return [fuller, bare].every((witness) => {
    const { norms: all } = witness.prints.words;
    for (let i = 0; i < all.length; i++) if (all[i] === norms[at] && !isCapital(witness, i)) return false;
    return true;
  });
}

function isCapital({ form, prints: { words } }: LineageWitness, word: number): boolean {
  return /^\p{Lu}/u.test(form.text.slice(words.starts[word]!, words.ends[word]!));
}

/** Nats for each word that is quoted in one and the reporter's own in the other. */
const UNQUOTED_WORD_WEIGHT = 0.04;
const MOST_UNQUOTED = 0.5;
const LEAST_UNQUOTED_WORDS = 4;

/** Quoted words become the reporter's own in copies; a reporter's own words hardly ever become a quotation. */
function quotationMarks({ kin, a, b, voiceA, voiceB }: KinPair): Evidence[] {
  let [onlyA, onlyB] = [0, 0];
  const inA = voiceA.quoted;
  const inB = voiceB.quoted;
  for (const { runs } of kin.passages) {
    for (let at = 0; at < runs.length; at += 3) {
      for (let x = runs[at]!, y = runs[at + 1]!, end = x + runs[at + 2]!; x < end; x++, y++) {
        if (inA[x] === inB[y]) continue;
        if (inA[x]) onlyA++;
        else onlyB++;
      }
    }
  }
  if (onlyA + onlyB < LEAST_UNQUOTED_WORDS) return [];
  const [quoting, words] = onlyA > onlyB ? [a, onlyA] : [b, onlyB];
  const text = `${quoting.sigil} quotes ${words} words that the other gives as its own.`;
  return [
    { ...none, kind: 'quotation-marks', text, forward: within((onlyA - onlyB) * UNQUOTED_WORD_WEIGHT, MOST_UNQUOTED) },
  ];
}

function rangeOf({ prints: { words } }: LineageWitness, from: number, to: number): Range {
  return { start: words.starts[from]!, end: words.ends[to - 1]! };
}
