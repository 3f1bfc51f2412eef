import { type NameRules, NameWord } from '../lang/index.ts';
import { Case } from './casing.ts';
import { Evidence } from './evidence.ts';
import { SpanFeatures } from './features.ts';
import { LABELS, type Segment } from './labels.ts';
import type { Reading } from './reading.ts';
import { canBegin, findRuns, LONGEST_RUN, type Run } from './runs.ts';

/** Tokens of a name at most. */
export const LONGEST_NAME = 12;

/** Adds what the first `count` of these features say for each label to `into`. */
type Scorer = (features: Int32Array, count: number, into: Float64Array) => void;

const scorers = new WeakMap<NameRules, Scorer>();

/** The scorer of a packed model. */
export function scorerOf(rules: NameRules): Scorer {
  const known = scorers.get(rules);
  if (known !== undefined) return known;
  const scorer = scorerWith(Int8Array.from(rules.weights, (weight) => weight.charCodeAt(0) - MIDDLE));
  scorers.set(rules, scorer);
  return scorer;
}

/**
 * The scorer of weights, which may change between its calls: the five labels' weights of one feature stand side by side,
 * for a power of two of features. O(count).
 */
export function scorerWith(weights: Int8Array | Float64Array): Scorer {
  const slots = (weights.length / LABEL_COUNT) | 0;
  return (features, count, into) => {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let k = 0; k < count; k++) {
      const at = slotOf(features[k]!, slots) * LABEL_COUNT;
      a += weights[at]!;
      b += weights[at + 1]!;
      c += weights[at + 2]!;
      d += weights[at + 3]!;
      e += weights[at + 4]!;
    }
    into[0]! += a;
    into[1]! += b;
    into[2]! += c;
    into[3]! += d;
    into[4]! += e;
  };
}

const LABEL_COUNT = LABELS.length;

/** Code of the character that stands for a weight of nothing. */
const MIDDLE = 0x51;

/** The slot of a feature among a power of two of them. */
export function slotOf(feature: number, slots: number): number {
  const h = Math.imul(feature ^ (feature >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) & (slots - 1);
}

/**
 * The best way to cut each run into names and other words: a semi-Markov model (Sarawagi, Cohen 2004) whose features
 * look at whole stretches, decoded exactly within a run and greedily from run to run. It looks twice: what the first look
 * found is evidence for the second, and the reading given back has the evidence of both. O(run length · longest name).
 */
export function decode(
  reading: Reading,
  rules: NameRules,
  score: Scorer,
): { readonly segments: Segment[]; readonly reading: Reading } {
  const runs = findRuns(reading);
  const places = new Places();
  const first = look(reading, runs, rules, score, places, null);
  const second = withFindings(reading, segmentsOf(first));
  const segments = segmentsOf(look(second, runs, rules, score, places, { looks: first, reading }));
  return { segments, reading: withFindings(reading, segments) };
}

/** The text with what a first look at it found as further evidence: a surname alone is told by the full name. */
export function withFindings(reading: Reading, segments: readonly Segment[]): Reading {
  const { norms } = reading.form.tokens;
  const evidence = reading.evidence.copy();
  const alone = new Map<number, number[]>();
  const note = (i: number, bit: number) => evidence.add(norms[i]!, bit);
  for (const { from, to, label } of segments) {
    if (to - from === 1) {
      const norm = norms[from]! | 0;
      const counts = alone.get(norm);
      if (counts === undefined)
        alone.set(
          norm,
          LABELS.map((_, other) => (other === label ? 1 : 0)),
        );
      else counts[label]!++;
    } else if (label === 1) {
      note(from, Evidence.PersonFirst);
      note(to - 1, Evidence.PersonLast);
    } else if (label === 3) {
      for (let i = from; i < to; i++) if (reading.cases[i]! >= Case.Capital) note(i, Evidence.OrganisationPart);
    }
  }
  for (const [norm, counts] of alone) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const label = counts.indexOf(Math.max(...counts));
    if (total > 1 && counts[label]! * 3 >= total * 2 && label > 0 && label < 4) {
      evidence.add(norm, [0, Evidence.Person, Evidence.Place, Evidence.Organisation][label]!);
    }
  }
  return { ...reading, evidence };
}

/** One look at the text. */
export function decodeOnce(reading: Reading, rules: NameRules, score: Scorer): Segment[] {
  return segmentsOf(look(reading, findRuns(reading), rules, score, new Places(), null));
}

/** How one run was cut, and what stood before it. */
interface Look {
  readonly found: readonly Segment[];
  readonly before: Segment | null;
  /** Where `Places` has its stretches. */
  readonly kept: number;
}

/** Numbers that a stretch has in `Places`: what its place says for each label, and its `GazetteerBit`s. */
const PLACE = LABELS.length + 1;

/** What the places of all stretches say, which a second look at the text knows from the first. */
class Places {
  values = new Float64Array(64 * PLACE);
  size = 0;

  /** Room for one more; gives its place. */
  add(): number {
    const at = this.size;
    this.size += PLACE;
    if (this.size > this.values.length) {
      const more = new Float64Array(2 * this.values.length);
      more.set(this.values);
      this.values = more;
    }
    this.values.fill(0, at, this.size);
    return at;
  }
}

function segmentsOf(looks: readonly Look[]): Segment[] {
  const segments: Segment[] = [];
  for (const { found } of looks) for (const segment of found) segments.push(segment);
  return segments;
}

/** Cuts every run. One of which an earlier look knew as much is cut as it was then. */
function look(
  reading: Reading,
  runs: readonly Run[],
  rules: NameRules,
  score: Scorer,
  places: Places,
  earlier: { readonly looks: readonly Look[]; readonly reading: Reading } | null,
): Look[] {
  const features = new SpanFeatures(reading, rules);
  const lattice = new Lattice(features, score);
  const looks: Look[] = [];
  let before: Segment | null = null;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    const known: Look | undefined = earlier?.looks[i];
    const same = known !== undefined && isSame(known.before, before) && knowsNoMore(reading, earlier!.reading, run);
    const kept = known?.kept ?? places.size;
    const spans: Spans = { features, score, places, next: kept, known: known !== undefined };
    const found: readonly Segment[] = same ? known.found : decodeRun(reading, run, spans, before, lattice);
    looks.push({ found, before, kept });
    before = found.at(-1) ?? before;
  }
  return looks;
}

function isSame(a: Segment | null, b: Segment | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to && a.label === b.label);
}

/** Whether the evidence for each word of a run is what it was. */
function knowsNoMore({ form, evidence }: Reading, { evidence: before }: Reading, { from, to }: Run): boolean {
  const { norms } = form.tokens;
  for (let i = from; i < to; i++) if (evidence.get(norms[i]!) !== before.get(norms[i]!)) return false;
  return true;
}

/** Arrays for one run after another. */
class Lattice {
  readonly best = new Float64Array((LONGEST_RUN + 2) * LABEL_COUNT);
  readonly backFrom = new Int32Array((LONGEST_RUN + 2) * LABEL_COUNT);
  readonly backLabel = new Int8Array((LONGEST_RUN + 2) * LABEL_COUNT);
  /** 1 where a name can begin. */
  readonly begins = new Uint8Array(LONGEST_RUN + 2);
  readonly emissions = new Float64Array(LABEL_COUNT);
  readonly start = new Float64Array(LABEL_COUNT);
  /** For a feature by itself. */
  readonly one = new Int32Array(1);
  /** What each label says for the one after it. */
  readonly links: readonly Float64Array[];

  constructor(features: SpanFeatures, score: Scorer) {
    this.links = LABELS.map((_, label) => {
      const link = new Float64Array(LABEL_COUNT);
      this.one[0] = features.adjacent(label);
      score(this.one, 1, link);
      return link;
    });
  }
}

/** The stretches of one run, asked for in one order at every look. */
interface Spans {
  readonly features: SpanFeatures;
  readonly score: Scorer;
  readonly places: Places;
  /** Where the next one's place is kept. */
  next: number;
  /** An earlier look has been here. */
  readonly known: boolean;
}

/** What tokens [from, to) say for each label. */
function emit(spans: Spans, from: number, to: number, emissions: Float64Array): void {
  const { features, score, places, known } = spans;
  const at = known ? spans.next : places.add();
  if (!known) {
    const bits = features.readPlace(from, to);
    emissions.fill(0);
    score(features.hashes, features.count, emissions);
    for (let label = 0; label < LABEL_COUNT; label++) places.values[at + label] = emissions[label]!;
    places.values[at + LABEL_COUNT] = bits;
  }
  for (let label = 0; label < LABEL_COUNT; label++) emissions[label] = places.values[at + label]!;
  features.readDocument(from, to, places.values[at + LABEL_COUNT]!);
  score(features.hashes, features.count, emissions);
  spans.next = at + PLACE;
}

function decodeRun(reading: Reading, run: Run, spans: Spans, before: Segment | null, lattice: Lattice): Segment[] {
  const { features, score } = spans;
  const { best, backFrom, backLabel, emissions, start, links, one, begins } = lattice;
  const size = run.to - run.from;
  best.fill(-Infinity, 0, (size + 1) * LABEL_COUNT);
  start.fill(0);
  one[0] = features.transition(reading, before, run.from);
  score(one, 1, start);
  best[0] = 0;
  for (let at = 0; at < size; at++) begins[at] = canBegin(reading, run.from + at) ? 1 : 0;
  for (let end = 1; end <= size; end++) {
    for (let from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
      const named = begins[from] === 1 && canEnd(reading, run.from + from, run.from + end);
      if (!named && end - from > 1) continue;
      emit(spans, run.from + from, run.from + end, emissions);
      const lowest = end - from === 1 ? 0 : 1;
      const highest = named ? LABEL_COUNT : 1;
      for (let last = 0; last < LABEL_COUNT; last++) {
        const sofar = best[from * LABEL_COUNT + last]!;
        if (sofar === -Infinity) continue;
        const link = from === 0 ? start : links[last]!;
        for (let label = lowest; label < highest; label++) {
          const total = sofar + emissions[label]! + link[label]!;
          const at = end * LABEL_COUNT + label;
          if (total > best[at]!) {
            best[at] = total;
            backFrom[at] = from;
            backLabel[at] = last;
          }
        }
      }
    }
  }
  return trace(run, lattice);
}

function trace(run: Run, { best, backFrom, backLabel }: Lattice): Segment[] {
  const size = run.to - run.from;
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++) {
    if (best[size * LABEL_COUNT + other]! > best[size * LABEL_COUNT + label]!) label = other;
  }
  const segments: Segment[] = [];
  for (let end = size; end > 0; ) {
    const at = end * LABEL_COUNT + label;
    segments.push({ from: run.from + backFrom[at]!, to: run.from + end, label });
    label = backLabel[at]!;
    end = backFrom[at]!;
  }
  return segments.reverse();
}

/** Whether a name that begins at `from` can end in front of `to`: with a capital, a number or an abbreviation's stop. */
function canEnd(reading: Reading, from: number, to: number): boolean {
  const { cases, form } = reading;
  const last = cases[to - 1]!;
  if (last === Case.Lower) return (reading.roles[to - 1]! & NameWord.Suffix) !== 0 && to - from > 1;
  if (last !== Case.None) return true;
  // The stop of "Inc." belongs to the name, the stop of "St." does not end one.
  return to - from > 1 && form.folded.charCodeAt(form.tokens.starts[to - 1]!) === 0x2e;
}
