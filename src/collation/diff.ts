import { alignGap, type Run } from '../align/index.ts';
import type { TextForm } from '../model/index.ts';
import { TokenKind } from '../model/index.ts';
import { hashString } from '../text/index.ts';

/** Tokens of some sentences, without punctuation; signs that mean something ($, %, €) stay. */
export interface Strip {
  /** Indices into the text's tokens. */
  readonly tokens: readonly number[];
  readonly keys: Uint32Array;
}

/** The tokens of the given sentences, in order; those that `aside` marks are no part of the story. */
export function stripOf({ tokens, sentences, folded }: TextForm, numbers: readonly number[], aside: Uint8Array): Strip {
  const at: number[] = [];
  const keys: number[] = [];
  for (const sentence of numbers) {
    for (let i = sentences[sentence]!; i < sentences[sentence + 1]!; i++) {
      if (tokens.kinds[i] === TokenKind.Punctuation || aside[i]) continue;
      at.push(i);
      keys.push(tokens.norms[i]! || hashString(folded.slice(tokens.starts[i], tokens.ends[i])));
    }
  }
  return { tokens: at, keys: Uint32Array.from(keys) };
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

/** Where two strips differ, in order. `isFunction`: whether a token of `from` carries no claim. O(n·m). */
export function differences(from: Strip, to: Strip, isFunction: (token: number) => boolean): Difference[] {
  const blank = (strip: Strip) => ({
    norms: strip.keys,
    taken: new Uint8Array(strip.keys.length),
    opens: new Uint8Array(strip.keys.length),
  });
  const whole = { fromA: 0, toA: from.keys.length, fromB: 0, toB: to.keys.length };
  const runs = alignGap(blank(from), blank(to), whole, 'inside');
  const isBridge = (start: number, end: number) => from.tokens.slice(start, end).every(isFunction);
  return joined(between(runs, from.keys.length, to.keys.length), isBridge);
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
    const most =
      island <= MAX_ISLAND && isBridge(last!.fromEnd, next.fromStart) ? MAX_JOINED_OVER_FUNCTION : MAX_JOINED;
    if (last !== undefined && island <= MAX_ISLAND && size <= most) {
      result[result.length - 1] = { ...last, fromEnd: next.fromEnd, toEnd: next.toEnd };
    } else result.push(next);
  }
  return result;
}
