import { grouped, type Quote, type Span, type Verdict } from '../../model/index.ts';
import type { DossierIndex } from './dossier-index.ts';

/** Quotations of one utterance, in every report, and the record's words for it. */
export interface Utterance {
  /** The utterance's id, or the quotation's where it has none. */
  readonly id: string;
  /** To whom most reports give it; null where none names anybody. */
  readonly speaker: string | null;
  /** Passages of the record that any of the quotations was matched to, each once, in the record's order. */
  readonly record: readonly Span[];
  readonly quotes: readonly Quote[];
  /** The verdict that asks most for attention. */
  readonly verdict: Verdict;
}

/** Verdicts, those that ask most for attention first. */
export const VERDICT_ORDER: readonly Verdict[] = [
  'misattributed',
  'absent',
  'spliced',
  'edited',
  'trimmed',
  'reworded',
  'verbatim',
  'unchecked',
];

/** All utterances: by their verdict, then in the order of the record, then of the reports. */
export function utterancesOf({ dossier }: DossierIndex): readonly Utterance[] {
  return [...grouped(dossier.quotes, ({ id, utterance }) => utterance ?? id)]
    .map(([id, quotes]) => toUtterance(id, quotes))
    .map((utterance, at) => ({ utterance, at }))
    .sort((x, y) => rank(x.utterance) - rank(y.utterance) || x.at - y.at)
    .map(({ utterance }) => utterance);
}

function toUtterance(id: string, quotes: readonly Quote[]): Utterance {
  const verdict = VERDICT_ORDER.find((known) => quotes.some(({ check }) => check.verdict === known)) ?? 'unchecked';
  return { id, speaker: speakerOf(quotes), record: passagesOf(quotes), quotes, verdict };
}

function rank({ verdict }: Utterance): number {
  return VERDICT_ORDER.indexOf(verdict);
}

/** Ties go to the name that comes first. */
function speakerOf(quotes: readonly Quote[]): string | null {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > counts.get(best)!) best = name;
  return best;
}

function passagesOf(quotes: readonly Quote[]): readonly Span[] {
  const passages: Span[] = [];
  for (const span of quotes.flatMap(({ check }) => check.record)) {
    const at = passages.findIndex((known) => known.witness === span.witness && touches(known, span));
    if (at < 0) passages.push(span);
    else if (span.text.length > passages[at]!.text.length) passages[at] = span;
  }
  return passages.sort((a, b) => (a.witness < b.witness ? -1 : a.witness > b.witness ? 1 : a.start - b.start));
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether every report has the record's own words, or none of them can be checked: nothing to look at. */
export function isPlain({ verdict }: Utterance): boolean {
  return verdict === 'verbatim' || verdict === 'unchecked';
}
