import { alignGap, type Run } from '../align/index.ts';
import type { TextForm } from '../model/index.ts';
import { hashString, unitOf } from '../text/index.ts';
import type { Segment } from './segments.ts';

/** Tokens of some segments, without punctuation; signs that mean something ($, %, €) stay. */
export interface Strip {
  /** Indices into the text's tokens. */
  readonly tokens: readonly number[];
  readonly keys: Uint32Array;
}

/** The tokens of the given segments, in the order of the text. */
export function stripOf({ tokens, folded }: TextForm, segments: readonly Segment[]): Strip {
  const [only, ...more] = segments;
  const at = more.length === 0 ? (only?.tokens ?? []) : segments.flatMap((one) => one.tokens).sort((x, y) => x - y);
  const keys = new Uint32Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const token = at[i]!;
    keys[i] = tokens.norms[token]! || hashString(folded.slice(tokens.starts[token], tokens.ends[token]));
  }
  return { tokens: at, keys };
}

/** A place where two strips differ: positions in each, half open; one side may be empty, never both. */
export interface Difference {
  readonly fromStart: number;
  readonly fromEnd: number;
  readonly toStart: number;
  readonly toEnd: number;
}

/**
 * Shared tokens between two differences that belong to neither reading by themselves: "84.6 million florins" and
 * "$84.6 million" differ once, not twice.
 */
const MAX_ISLAND = 2;
/** Differences that touch such an island are joined while they stay this short: both are then one phrase. */
const MAX_JOINED = 8;
/** The same where the island is nothing but "the" or "of", which two phrases share for no reason. */
const MAX_JOINED_OVER_FUNCTION = 24;

/**
 * Where two strips differ, in order. `isFunction`: whether a token of `from` carries no claim; `isSame`: whether a token of
 * either is one word in two writings. O(n·m).
 */
export function differences(
  from: Strip,
  to: Strip,
  isFunction: (token: number) => boolean,
  isSame: (inFrom: number, inTo: number) => boolean,
): Difference[] {
  const blank = (strip: Strip) => ({
    norms: strip.keys,
    taken: new Uint8Array(strip.keys.length),
    opens: new Uint8Array(strip.keys.length),
  });
  const whole = { fromA: 0, toA: from.keys.length, fromB: 0, toB: to.keys.length };
  const runs = alignGap(blank(from), blank(to), whole, 'inside');
  const isBridge = (start: number, end: number) => from.tokens.slice(start, end).every(isFunction);
  const found = between(runs, from.keys.length, to.keys.length).filter(
    ({ fromStart, fromEnd, toStart, toEnd }) =>
      fromEnd - fromStart !== 1 || toEnd - toStart !== 1 || !isSame(from.tokens[fromStart]!, to.tokens[toStart]!),
  );
  return joined(found, isBridge);
}

function between(runs: readonly Run[], endA: number, endB: number): Difference[] {
  const found: Difference[] = [];
  let [a, b] = [0, 0];
  for (const run of [...runs, { a: endA, b: endB, length: 0 }]) {
    if (run.a > a || run.b > b) found.push({ fromStart: a, fromEnd: run.a, toStart: b, toEnd: run.b });
    a = run.a + run.length;
    b = run.b + run.length;
  }
  return found;
}

function joined(differences: readonly Difference[], isBridge: (start: number, end: number) => boolean): Difference[] {
  const result: Difference[] = [];
  for (const next of differences) {
    const last = result.at(-1);
    const size = last === undefined ? 0 : Math.max(next.fromEnd - last.fromStart, next.toEnd - last.toStart);
    const island = last === undefined ? MAX_ISLAND + 1 : next.fromStart - last.fromEnd;
    const bridged = island <= MAX_ISLAND && isBridge(last!.fromEnd, next.fromStart);
    const most = bridged ? MAX_JOINED_OVER_FUNCTION : MAX_JOINED;
    if (
      last !== undefined &&
      island <= MAX_ISLAND &&
      size <= most &&
      (bridged || isOneSided(last) || isOneSided(next))
    ) {
      result[result.length - 1] = { ...last, fromEnd: next.fromEnd, toEnd: next.toEnd };
    } else result.push(next);
  }
  return result;
}

/**
 * The differences with those that one side has alone moved to where a phrase begins or ends, as far as the same words repeat:
 * of "the buoy and the ferry" became "the ferry", "the buoy and" was dropped and not "buoy and the". `grade`: how well a phrase may begin at a
 * position of each strip. Equal grades: the nearest.
 */
export function settled(
  all: readonly Difference[],
  from: Strip,
  to: Strip,
  grade: (strip: Strip, at: number) => number,
): Difference[] {
  return all.map((one, i) => {
    if (!isOneSided(one)) return one;
    const [strip, start, end] =
      one.fromStart < one.fromEnd ? [from, one.fromStart, one.fromEnd] : [to, one.toStart, one.toEnd];
    const { keys } = strip;
    // A word between two differences stays between them.
    const back = one.fromStart - (all[i - 1]?.fromEnd ?? -1) - 1;
    const ahead = (all[i + 1]?.fromStart ?? from.keys.length + 1) - one.fromEnd - 1;
    let [best, by] = [grade(strip, start) + grade(strip, end), 0];
    for (const step of [-1, 1]) {
      for (let k = step; Math.abs(k) <= (step < 0 ? back : ahead); k += step) {
        const repeats = step < 0 ? keys[start + k] === keys[end + k] : keys[start + k - 1] === keys[end + k - 1];
        if (!repeats) break;
        const here = grade(strip, start + k) + grade(strip, end + k);
        if (here > best) [best, by] = [here, k];
      }
    }
    return {
      fromStart: one.fromStart + by,
      fromEnd: one.fromEnd + by,
      toStart: one.toStart + by,
      toEnd: one.toEnd + by,
    };
  });
}

/** Whether one side has nothing there. Two words each changed for another are two changes, whatever stands between them. */
function isOneSided({ fromStart, fromEnd, toStart, toEnd }: Difference): boolean {
  return fromStart === fromEnd || toStart === toEnd;
}

/**
 * A difference parted from whole sentences that one side has inside it and that are no version of the little that the
 * other side has there: an inserted sentence in front of a changed word.
 */
export function sentencesApart(
  one: Difference,
  [formA, a]: readonly [TextForm, Strip],
  [formB, b]: readonly [TextForm, Strip],
): Difference[] {
  const { fromStart, fromEnd, toStart, toEnd } = one;
  const inB = wholeSentences(formB, b, toStart, toEnd);
  if (inB !== null && inB.size > 2 * (fromEnd - fromStart)) {
    const added = { fromStart: inB.leads ? fromStart : fromEnd, fromEnd: inB.leads ? fromStart : fromEnd };
    const rest = inB.leads ? { toStart: inB.to, toEnd } : { toStart, toEnd: inB.from };
    return inOrder(inB.leads, { ...added, toStart: inB.from, toEnd: inB.to }, { fromStart, fromEnd, ...rest });
  }
  const inA = wholeSentences(formA, a, fromStart, fromEnd);
  if (inA !== null && inA.size > 2 * (toEnd - toStart)) {
    const dropped = { toStart: inA.leads ? toStart : toEnd, toEnd: inA.leads ? toStart : toEnd };
    const rest = inA.leads ? { fromStart: inA.to, fromEnd } : { fromStart, fromEnd: inA.from };
    return inOrder(inA.leads, { ...dropped, fromStart: inA.from, fromEnd: inA.to }, { toStart, toEnd, ...rest });
  }
  return [one];
}

function inOrder(leads: boolean, sentence: Difference, rest: Difference): Difference[] {
  return leads ? [sentence, rest] : [rest, sentence];
}

/**
 * The whole sentences at the beginning or the end of a stretch of a strip, where it has more than them; null where it has
 * none. `leads`: they stand at the beginning.
 */
function wholeSentences(
  { sentences }: TextForm,
  { tokens }: Strip,
  start: number,
  end: number,
): { from: number; to: number; size: number; leads: boolean } | null {
  const sentence = (at: number) => (at < 0 || at >= tokens.length ? -1 : unitOf(sentences, tokens[at]!));
  const begins = (at: number) => sentence(at) !== sentence(at - 1);
  if (begins(start)) {
    for (let to = end - 1; to > start; to--) if (begins(to)) return { from: start, to, size: to - start, leads: true };
  } else if (begins(end)) {
    for (let from = start + 1; from < end; from++) {
      if (begins(from)) return { from, to: end, size: end - from, leads: false };
    }
  }
  return null;
}
