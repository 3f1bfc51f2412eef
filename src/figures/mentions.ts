import type { Language, QuantityReading } from '../lang/index.ts';
import {
  type Attribution,
  byStart,
  type FigureMention,
  type LabelledTurn,
  type Quotation,
  type Range,
  Tag,
  type TextForm,
  type TimeExpression,
  TokenKind,
} from '../model/index.ts';
import { foldedToken, rangeOfTokens, tokenAt } from '../text/index.ts';
import { attributions } from './attribution.ts';
import { boundsOf } from './bounds.ts';
import { durationsAsQuantities } from './durations.ts';
import { measuredAt } from './measured.ts';
import { suspicionOf } from './suspect.ts';

/** What the figures of one witness are read from. */
export interface FigureSources {
  readonly form: TextForm;
  readonly tags: Uint8Array;
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
  /** Transcripts only; otherwise empty. */
  readonly turns: readonly LabelledTurn[];
}

/** Every quantity that one report gives, in order. Dates, clock times and names with digits in them are none. */
export function readFigures(sources: FigureSources, language: Language): FigureMention[] {
  const { form, tags, times } = sources;
  const isBarePronoun = ({ start, end }: Range) => {
    const at = tokenAt(form, start);
    return tags[at] === Tag.PRP && (form.tokens.ends[at] ?? end) >= end;
  };
  const givenBy = attributions(sources.quotations, sources.turns, isBarePronoun);
  const read = language.quantities.read(form, tags, momentsTaken(form, times));
  return [...read, ...durationsAsQuantities(form, tags, times, read, language.quantities)]
    .filter((reading, i, all) => !isPronoun(form, reading, all.slice(Math.max(0, i - 1), i + 2), language))
    .map((reading) => toMention(reading, sources, givenBy, language))
    .sort(byStart);
}

function toMention(
  reading: QuantityReading,
  sources: FigureSources,
  givenBy: (figure: Range) => Attribution | null,
  language: Language,
): FigureMention {
  const { form } = sources;
  const [low, high] = boundsOf(reading);
  const range = rangeOfTokens(form, reading.from, reading.to);
  return {
    start: range.start,
    end: range.end,
    value: reading.value,
    low,
    high,
    unit: reading.unit,
    per: reading.per,
    kind: reading.kind,
    bound: reading.bound,
    modifier: reading.modifier === null || reading.bound === null ? null : words(form, reading.modifier),
    change: reading.change,
    number: { start: form.tokens.starts[reading.number.from]!, end: reading.number.end },
    counted: reading.counted === null ? null : rangeOfTokens(form, reading.counted.from, reading.counted.to),
    measured: measuredAt(reading, sources),
    attributed: givenBy(range),
    suspect: suspicionOf(reading, form, language),
  };
}

/** 1 for each token of a moment in time. Lengths of time are quantities and stay free. */
function momentsTaken(form: TextForm, times: readonly TimeExpression[]): Uint8Array {
  const taken = new Uint8Array(form.tokens.length);
  for (const { start, end, kind, distance } of times) {
    if (kind === 'duration' || kind === 'set' || distance) continue;
    for (let at = tokenAt(form, start); at < taken.length && form.tokens.starts[at]! < end; at++) taken[at] = 1;
  }
  return taken;
}

/** "One" as a word stands for somebody or something far more often than it counts; "one person has died" counts. */
function isPronoun(
  form: TextForm,
  reading: QuantityReading,
  others: readonly QuantityReading[],
  language: Language,
): boolean {
  const { value, kind, bound, number, scientific, unit } = reading;
  const { words } = language.quantities;
  if (value !== 1 || kind !== 'plain' || bound !== null || scientific) return false;
  if (unit !== null && (words.anybody.has(unit) || words.tallies.has(unit))) return false;
  if (form.folded.charCodeAt(form.tokens.starts[number.from]!) <= 0x39) return false;
  if (
    unit !== null &&
    (isGiven(form, reading, language) || others.some((other) => areListed(form, reading, other, language)))
  )
    return false;
  return !tellsState(form, number.to, language);
}

/** "There was one guard", "one lane each way" */
function isGiven(form: TextForm, { from, to }: QuantityReading, { quantities }: Language): boolean {
  const { existential, each } = quantities.words;
  return (
    existential.has(`${foldedToken(form, from - 2)} ${foldedToken(form, from - 1)}`) || each.has(foldedToken(form, to))
  );
}

/** "two Norlandish sailors and one Sudlandish": counted beside another count of a list. */
function areListed(form: TextForm, a: QuantityReading, b: QuantityReading, { quantities }: Language): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (second.from <= first.to || second.from - first.to > 2 || b.scientific || b.unit === null) return false;
  for (let at = first.to; at < second.from; at++)
    if (foldedToken(form, at) !== ',' && !quantities.words.joins.has(foldedToken(form, at))) return false;
  return true;
}

/** Tokens after "one" in which its verb or predicate stands. */
const STATE_REACH = 5;

/** Whether the words after "one" say what became of somebody: "one miner had died". */
function tellsState(form: TextForm, from: number, { lexicon, quantities }: Language): boolean {
  for (let at = from; at < Math.min(form.tokens.length, from + STATE_REACH); at++) {
    if (form.tokens.kinds[at] === TokenKind.Punctuation) return false;
    if (quantities.words.states.has(lexicon.lemma(foldedToken(form, at)))) return true;
  }
  return false;
}

function words(form: TextForm, { from, to }: { readonly from: number; readonly to: number }): string {
  const { start, end }: Range = rangeOfTokens(form, from, to);
  return form.folded.slice(start, end).replace(/\s+/g, ' ');
}
