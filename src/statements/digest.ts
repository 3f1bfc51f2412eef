import type { Stakes } from '../lang/index.ts';
import {
  type DigestSentence,
  type LineageEdge,
  type Measure,
  overlap,
  type Range,
  type Span,
  type Statement,
  type Support,
  spanOf,
  supportBySigil,
  type TextForm,
  type WitnessKind,
} from '../model/index.ts';

/** What the digest reads of a witness. */
interface DigestWitness {
  readonly sigil: string;
  readonly order: number;
  readonly report: { readonly text: string; readonly kind: WitnessKind };
  readonly form: TextForm;
}

/** Sentences and words of a digest at most: what is read in half a minute. */
const MAX_SENTENCES = 7;
const MAX_WORDS = 190;
/** Words of one sentence: fewer say too little alone, more are not short. */
const MIN_LENGTH = 7;
const MAX_LENGTH = 42;
/** A statement of one family that several reports repeat weighs this much of what two families say. */
const REPEATED = 0.15;
/** What a sentence at the end of a report loses against one at its head; what one of a party's statement keeps. */
const DEPTH = 0.6;
const PARTY = 0.8;
/** What a sentence keeps that stands in a copy, and one whose figure most others have otherwise. */
const DERIVED = 0.7;
const DISPUTED = 0.4;
/** Added to the weight of a statement that other reports deny. */
const CONTESTED = 0.5;
/** A sentence is added while it brings this share of what the first one brought. */
const MIN_GAIN = 0.3;
/**
 * A short account of the event in the reports' own sentences: those that together hold most of what several independent
 * reports say, found greedily by what each adds for its length (budgeted coverage of concepts: Gillick and Favre 2009).
 * Told in the order in which the reports tell it. Empty where no two reports say the same.
 */
export function digestOf({
  witnesses,
  statements,
  measures,
  edges,
  stakes,
}: {
  readonly witnesses: readonly DigestWitness[];
  readonly statements: readonly Statement[];
  readonly measures: readonly Measure[];
  readonly edges: readonly Pick<LineageEdge, 'to' | 'relation'>[];
  readonly stakes: Stakes;
}): DigestSentence[] {
  const derived = new Set(edges.filter(({ relation }) => relation !== 'common-source').map(({ to }) => to));
  const repeated = statements.filter(({ support }) => new Set(support.map(({ span }) => span.witness)).size > 1);
  const disputes = disputesOf(measures);
  const places = supportBySigil(repeated, (stance) => stance !== 'contradicts');
  // Each sentence asks for its statements' weights again whenever one is chosen.
  const weights = new Map(repeated.map((statement) => [statement, weightOf(statement)]));
  const sentences = witnesses
    .flatMap((witness) => sentencesOf(witness, places.get(witness.sigil) ?? [], stakes))
    .map((sentence) => ({ ...sentence, merit: sentence.merit * trustIn(sentence, derived, disputes) }));
  const chosen: Sentence[] = [];
  const covered = new Set<Statement>();
  let words = 0;
  let first = 0;
  while (chosen.length < MAX_SENTENCES) {
    const best = bestOf(sentences, weights, covered, MAX_WORDS - words);
    if (best === null || best.gain < MIN_GAIN * first) break;
    first = Math.max(first, best.gain);
    chosen.push(best.sentence);
    for (const statement of best.sentence.statements) covered.add(statement);
    words += best.sentence.words;
  }
  const place = placesIn(witnesses);
  return chosen
    .map((sentence) => ({ sentence, at: place(sentence) }))
    .sort((a, b) => a.at - b.at || compare(a.sentence.span, b.sentence.span))
    .map(({ sentence }) => told(sentence, measures));
}

interface Sentence {
  readonly span: Span;
  readonly words: number;
  /** What it says, as far as it says it in the report's own name or in somebody's. */
  readonly statements: readonly Statement[];
  /** How good a sentence it is to quote: one high up in a report tells more of the event than one far down. */
  readonly merit: number;
}

/** The sentences of a witness that can stand alone and say what another witness says too. `own`: where it does. */
function sentencesOf({ sigil, report, form }: DigestWitness, own: readonly Support[], stakes: Stakes): Sentence[] {
  if (report.kind === 'transcript') return [];
  const found: Sentence[] = [];
  for (let i = 0; i + 1 < form.sentences.length; i++) {
    const range = rangeOf(form, i);
    const text = report.text.slice(range.start, range.end);
    const said = own.filter(({ span }) => overlap(span, range) > 0).map(({ statement }) => statement);
    if (said.length === 0 || !stakes.standsAlone(text)) continue;
    const words = text.split(/\s+/).length;
    if (words < MIN_LENGTH || words > MAX_LENGTH) continue;
    found.push({
      span: spanOf({ sigil, text: report.text }, range),
      words,
      statements: [...new Set(said)],
      merit: (1 - DEPTH * (range.start / report.text.length)) * (report.kind === 'report' ? 1 : PARTY),
    });
  }
  return found;
}

/** A copy's sentence is somebody else's; a figure that most others have otherwise is no neutral account. */
function trustIn(
  { span }: Sentence,
  derived: ReadonlySet<string>,
  disputes: ReadonlyMap<string, readonly Dispute[]>,
): number {
  const others = new Map<Measure, number>();
  for (const { measure, reading, against } of disputes.get(span.witness) ?? [])
    if (overlap(reading, span) > 0) others.set(measure, (others.get(measure) ?? 0) + against);
  const disputed = [...others].some(([{ readings }, against]) => against * 2 > readings.length);
  return (derived.has(span.witness) ? DERIVED : 1) * (disputed ? DISPUTED : 1);
}

/** A figure that others have otherwise. */
interface Dispute {
  readonly measure: Measure;
  readonly reading: Span;
  /** How many readings cannot be right where this one is. */
  readonly against: number;
}

/** The disputed figures of each witness, by sigil. O(readings + conflicts). */
function disputesOf(measures: readonly Measure[]): ReadonlyMap<string, readonly Dispute[]> {
  const disputes = new Map<string, Dispute[]>();
  for (const measure of measures) {
    const against = new Uint32Array(measure.readings.length);
    for (const [a, b] of measure.conflicts) {
      against[a]!++;
      against[b]!++;
    }
    measure.readings.forEach(({ span: reading }, i) => {
      if (against[i] === 0) return;
      const own = disputes.get(reading.witness) ?? [];
      if (own.length === 0) disputes.set(reading.witness, own);
      own.push({ measure, reading, against: against[i]! });
    });
  }
  return disputes;
}

function rangeOf({ sentences, tokens }: TextForm, at: number): Range {
  return { start: tokens.starts[sentences[at]!]!, end: tokens.ends[sentences[at + 1]! - 1]! };
}

function bestOf(
  sentences: readonly Sentence[],
  weights: ReadonlyMap<Statement, number>,
  covered: ReadonlySet<Statement>,
  room: number,
): { readonly sentence: Sentence; readonly gain: number } | null {
  let best: { sentence: Sentence; gain: number } | null = null;
  for (const sentence of sentences) {
    if (sentence.words > room) continue;
    const fresh = sentence.statements.filter((statement) => !covered.has(statement));
    const gain =
      (fresh.reduce((sum, statement) => sum + weights.get(statement)!, 0) / Math.sqrt(sentence.words)) * sentence.merit;
    if (gain <= 0) continue;
    if (best === null || gain > best.gain || (gain === best.gain && compare(sentence.span, best.sentence.span) < 0))
      best = { sentence, gain };
  }
  return best;
}

/** What is contested is news too. */
function weightOf({ independent, support, contested }: Statement): number {
  const reports = new Set(support.map(({ span }) => span.witness)).size;
  return independent - 1 + REPEATED * (reports - 1) + (contested ? CONTESTED : 0);
}

/** Where the reports tell what a sentence says: the mean over reports of how far down it stands, 0 to 1. */
function placesIn(witnesses: readonly DigestWitness[]): (sentence: Sentence) => number {
  const reports = new Map(
    witnesses
      .filter(({ report }) => report.kind !== 'transcript')
      .map(({ sigil, report }) => [sigil, report.text.length] as const),
  );
  return ({ statements }) => {
    const first = new Map<string, number>();
    for (const { span } of statements.flatMap(({ support }) => support)) {
      const length = reports.get(span.witness);
      if (length === undefined) continue;
      first.set(span.witness, Math.min(first.get(span.witness) ?? 1, span.start / length));
    }
    return [...first.values()].reduce((sum, at) => sum + at, 0) / Math.max(1, first.size);
  };
}

function told({ span, statements }: Sentence, measures: readonly Measure[]): DigestSentence {
  const support = statements.flatMap((statement) => statement.support);
  const sources = new Set(support.filter(({ stance }) => stance !== 'contradicts').map((one) => one.span.witness));
  return {
    span,
    witnesses: [...sources].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)),
    independent: Math.max(...statements.map(({ independent }) => independent)),
    statements: statements.map(({ id }) => id),
    contested: widest([
      ...support.filter(({ stance }) => stance === 'contradicts').map((one) => one.span),
      ...measures.flatMap((measure) => otherReadings(span, measure)),
    ]),
  };
}

/** The spans that lie in no other, each once. */
function widest(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, i) =>
      !spans.some((other, j) => {
        const within = other.witness === span.witness && other.start <= span.start && span.end <= other.end;
        return within && i !== j && (other.end - other.start > span.end - span.start || j < i);
      }),
  );
}

/** Figures that cannot be right where the sentence's own is. */
function otherReadings(sentence: Span, { readings, conflicts }: Measure): Span[] {
  return readings.flatMap(({ span }, i) =>
    span.witness !== sentence.witness || overlap(span, sentence) === 0
      ? []
      : conflicts.flatMap(([a, b]) => (a === i ? [readings[b]!.span] : b === i ? [readings[a]!.span] : [])),
  );
}

function compare(a: Span, b: Span): number {
  return a.witness === b.witness ? a.start - b.start : a.witness < b.witness ? -1 : 1;
}
