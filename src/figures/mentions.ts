import type { Language, QuantityReading } from '../lang/index.ts';
import {
  byStart,
  type FigureMention,
  type LabelledTurn,
  type Quotation,
  type Range,
  type TextForm,
  type TimeExpression,
  TokenKind,
} from '../model/index.ts';
import { foldedToken, rangeOfTokens, tokenAt } from '../text/index.ts';
import { attributionAt } from './attribution.ts';
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
  const read = language.quantities.read(form, tags, momentsTaken(form, times));
  return [...read, ...durationsAsQuantities(form, tags, times, read, language.quantities)]
    .filter((reading) => !isPronoun(form, reading, language))
    .map((reading) => toMention(reading, sources, language))
    .sort(byStart);
}

function toMention(reading: QuantityReading, sources: FigureSources, language: Language): FigureMention {
  const { form } = sources;
  const [low, high] = boundsOf(reading);
  const range = rangeOfTokens(form, reading.from, reading.to);
  const mention = {
    ...range,
    value: reading.value,
    low,
    high,
    unit: reading.unit,
    per: reading.per,
    kind: reading.kind,
    modifier: reading.modifier === null || reading.bound === null ? null : words(form, reading.modifier),
    change: reading.change,
    number: { start: form.tokens.starts[reading.number.from]!, end: reading.number.end },
    counted: reading.counted === null ? null : rangeOfTokens(form, reading.counted.from, reading.counted.to),
  };
  return {
    ...mention,
    measured: measuredAt(reading, sources),
    attributed: attributionAt(range, sources.quotations, sources.turns),
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
  { value, kind, bound, number, scientific, unit }: QuantityReading,
  language: Language,
): boolean {
  const { quantities } = language;
  if (value !== 1 || kind !== 'plain' || bound !== null || scientific) return false;
  if (unit !== null && (quantities.words.anybody.has(unit) || quantities.words.tallies.has(unit))) return false;
  return form.folded.charCodeAt(form.tokens.starts[number.from]!) > 0x39 && !tellsState(form, number.to, language);
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
