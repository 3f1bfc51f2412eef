import type { NameRules } from '../../src/lang/index.ts';
import { Case } from '../../src/names/casing.ts';
import { decodeOnce, scorerWith, slotOf, withFindings } from '../../src/names/decode.ts';
import { SpanFeatures } from '../../src/names/features.ts';
import { LABELS, type Segment } from '../../src/names/labels.ts';
import type { Reading } from '../../src/names/reading.ts';
import { generator } from '../tagger/perceptron.ts';
import type { GoldName } from './gold.ts';

/** One text with its names. */
export interface NameLesson {
  readonly reading: Reading;
  readonly names: readonly GoldName[];
  /** Tokens from here on teach nothing. */
  readonly until: number;
  /** Not every name of the text is marked: a run without any teaches nothing. */
  readonly partial?: boolean;
}

/** Averaged weights of a structured perceptron in a hashed table of `size` slots. */
export function trainNames(
  lessons: readonly NameLesson[],
  rules: NameRules,
  { size, rounds, forget, seed }: { size: number; rounds: number; forget: number; seed: number },
): Float64Array {
  const weights = new Float64Array(size);
  const sums = new Float64Array(size);
  const since = new Float64Array(size);
  const random = generator(seed);
  let clock = 0;
  const slots = size / LABELS.length;
  const score = scorerWith(weights);
  const bump = (feature: number, label: number, by: number) => {
    const slot = slotOf(feature, slots) * LABELS.length + label;
    sums[slot]! += weights[slot]! * (clock - since[slot]!);
    since[slot] = clock;
    weights[slot]! += by;
  };
  for (let round = 0; round < rounds; round++) {
    const order = [...lessons];
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { reading: whole, names, until, partial } of order) {
      clock++;
      const first = forgetting(whole, forget, Math.floor(random() * 1e9));
      // Both looks at the text learn: the first from its own words, the second also from what the first found.
      let reading = first;
      for (let look = 0; look < 2; look++) {
        const all = decodeOnce(reading, rules, score);
        const guess = all.filter(({ from }) => from < until);
        const shown = partial ? markedRuns(guess, names) : guess;
        const gold = goldSegments(shown, names);
        const features = new SpanFeatures(reading, rules);
        update(reading, features, gold, shown, 1, bump);
        update(reading, features, shown, gold, -1, bump);
        reading = withFindings(first, all);
      }
    }
  }
  for (let slot = 0; slot < size; slot++) sums[slot] = (sums[slot]! + weights[slot]! * (clock - since[slot]!)) / clock;
  return sums;
}

/** Share of the names' words that a round shows as words that were never seen before. */
const UNSEEN = 0.3;

/**
 * The text with some words struck from the gazetteer, so that contexts and forms are learned as well, and some written as
 * no other text writes them, so that what the lists say of a word counts for more than the word (Søgaard, Johannsen 2012).
 */
function forgetting(reading: Reading, share: number, salt: number): Reading {
  const { tokens } = reading.form;
  const roll = (norm: number) => ((Math.imul(norm, 0x2c1b3c6d) >>> 8) & 0xffff) / 0x10000;
  const evidence = reading.evidence.copy();
  const norms = tokens.norms.map((norm, i) => {
    if (norm === 0 || reading.cases[i]! <= Case.Lower || roll((norm ^ salt) + 77) >= UNSEEN) return norm;
    const unseen = norm ^ salt ^ 0x5bd1e995;
    if (!evidence.has(unseen)) evidence.set(unseen, evidence.get(norm));
    return unseen;
  });
  return {
    ...reading,
    form: { ...reading.form, tokens: { ...tokens, norms } },
    evidence,
    listed: reading.listed.map((bits, i) => (roll(tokens.norms[i]! ^ salt) < share ? 0 : bits)),
  };
}

/** The segments of runs in which the gold has a name. */
function markedRuns(guess: readonly Segment[], names: readonly GoldName[]): Segment[] {
  const shown: Segment[] = [];
  for (let i = 0; i < guess.length; ) {
    let end = i + 1;
    while (end < guess.length && guess[end]!.from === guess[end - 1]!.to) end++;
    const [from, to] = [guess[i]!.from, guess[end - 1]!.to];
    if (names.some((name) => name.from >= from && name.to <= to)) shown.push(...guess.slice(i, end));
    i = end;
  }
  return shown;
}

/** The guess's runs cut as the gold says; what the gold names outside them is left out. */
function goldSegments(guess: readonly Segment[], names: readonly GoldName[]): Segment[] {
  const gold: Segment[] = [];
  const byFrom = new Map(names.map((name) => [name.from, name]));
  let covered = -1;
  const tokens: number[] = [];
  for (const { from, to } of guess) for (let i = from; i < to; i++) tokens.push(i);
  const inRun = new Set(tokens);
  for (const i of tokens) {
    if (i < covered) continue;
    const name = byFrom.get(i);
    if (name && Array.from({ length: name.to - name.from }, (_, k) => name.from + k).every((at) => inRun.has(at))) {
      gold.push({ from: name.from, to: name.to, label: LABELS.indexOf(name.kind) });
      covered = name.to;
    } else gold.push({ from: i, to: i + 1, label: 0 });
  }
  return gold;
}

function update(
  reading: Reading,
  features: SpanFeatures,
  segments: readonly Segment[],
  others: readonly Segment[],
  by: number,
  bump: (feature: number, label: number, by: number) => void,
): void {
  const same = new Set(others.map(({ from, to, label }) => `${from},${to},${label}`));
  for (const [i, segment] of segments.entries()) {
    const { from, to, label } = segment;
    const before = segments[i - 1] ?? null;
    const link =
      before !== null && before.to === from
        ? features.adjacent(before.label)
        : features.transition(reading, before, from);
    bump(link, label, by);
    if (same.has(`${from},${to},${label}`)) continue;
    features.read(from, to);
    for (let k = 0; k < features.count; k++) bump(features.hashes[k]!, label, by);
  }
}
