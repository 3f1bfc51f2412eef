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

/** The tokens of the given sentences, in order. */
export function stripOf({ tokens, sentences, folded }: TextForm, numbers: readonly number[]): Strip {
  const at: number[] = [];
  const keys: number[] = [];
  for (const sentence of numbers) {
    for (let i = sentences[sentence]!; i < sentences[sentence + 1]!; i++) {
      if (tokens.kinds[i] === TokenKind.Punctuation) continue;
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
/** Differences that touch such an island are joined only while they stay this short: both are then one phrase. */
const MAX_JOINED = 8;

/** Where two strips differ, in order. O(n·m). */
export function differences(from: Strip, to: Strip): Difference[] {
  const blank = (strip: Strip) => ({
    norms: strip.keys,
    taken: new Uint8Array(strip.keys.length),
    opens: new Uint8Array(strip.keys.length),
  });
  const whole = { fromA: 0, toA: from.keys.length, fromB: 0, toB: to.keys.length };
  const runs = alignGap(blank(from), blank(to), whole, 'inside');
  return joined(between(runs, from.keys.length, to.keys.length));
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

function joined(differences: readonly Difference[]): Difference[] {
  const result: Difference[] = [];
  for (const next of differences) {
    const last = result.at(-1);
    const size = last === undefined ? 0 : Math.max(next.fromEnd - last.fromStart, next.toEnd - last.toStart);
    if (last !== undefined && next.fromStart - last.fromEnd <= MAX_ISLAND && size <= MAX_JOINED) {
      result[result.length - 1] = { ...last, fromEnd: next.fromEnd, toEnd: next.toEnd };
    } else result.push(next);
  }
  return result;
}
