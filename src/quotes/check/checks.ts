import type { Wording, WordingRules } from '../../align/wording.ts';
import {
  type Check,
  type Edit,
  type Name,
  type Quotation,
  type Quote,
  type Report,
  type Span,
  spanOf,
} from '../../model/index.ts';
import { shortId } from '../../text/index.ts';
import { type QuotedWords, quotedWords } from './compare.ts';
import { type Candidate, candidate, type Judgement, judge, LONG_CUT_WORDS, type Part } from './judge.ts';
import { type PlacedWitness, type Placements, placesFor, type QuotePlace } from './placements.ts';
import { recordText } from './record.ts';
import { type Identity, type Speaking, sameSpeaker, speaksWith, voiceIdentity } from './speakers.ts';
import { whyOf } from './why.ts';

/** A witness as the checks see it. */
export interface CheckedWitness extends PlacedWitness {
  readonly sigil: string;
  readonly key: string;
}

export interface CheckSources {
  readonly witnesses: readonly CheckedWitness[];
  /** `of`: the witness whose quotations were placed; `in`: the record. Indices into `witnesses`. */
  readonly placements: readonly { readonly of: number; readonly in: number; readonly places: Placements }[];
  readonly names: readonly Name[];
  /** By sigil: the `Name.id` of each local name. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly rulesFor: (report: Pick<Report, 'language'>) => WordingRules;
}

/** Every quotation of the dossier, held against its records. In the order of the witnesses and of their texts. */
export function checkQuotes(sources: CheckSources): Quote[] {
  const { witnesses, placements } = sources;
  const names = new Map(sources.names.map((name) => [name.id, name]));
  const records = witnesses.flatMap((witness, at) => (isRecord(witness) ? [at] : []));
  const textOf = (at: number) => recordText(witnesses[at]!, sources.rulesFor(witnesses[at]!.report));
  const voices = new Map(
    records.map((at) => {
      const ids = sources.ids[witnesses[at]!.sigil];
      return [at, textOf(at).voices.map((voice) => ({ voice, identity: voiceIdentity(voice, ids, names) }))] as const;
    }),
  );
  return witnesses.flatMap((witness, of) =>
    witness.quotations.map((quotation, index): Quote => {
      const speaker = identityOf(quotation, sources.ids[witness.sigil], names);
      const quote = quotedWords(witness.report.text, witness.wording, quotation.range);
      const rules = sources.rulesFor(witness.report);
      const candidatesOf = (words: QuotedWords, places: (record: number) => readonly QuotePlace[]) =>
        records
          .filter((record) => record !== of)
          .flatMap((record) =>
            places(record).map((place) =>
              candidate(
                words,
                {
                  witness: record,
                  wording: witnesses[record]!.wording,
                  record: textOf(record),
                  place,
                  who: speaksWith(speaker, voices.get(record)!, place.voice),
                },
                rules,
              ),
            ),
          );
      const placed = (record: number) =>
        placements.find((one) => one.of === of && one.in === record)?.places[index] ?? [];
      const judgement = isRecord(witness)
        ? ownRecord(witness)
        : judge({
            quote,
            candidates: candidatesOf(quote, placed),
            speaks: records.some((record) =>
              voices.get(record)!.some((voice) => sameSpeaker(speaker, voice.identity) === 'same'),
            ),
            indirect: quotation.kind === 'indirect',
            translated: false,
            locate: (from, to) =>
              candidatesOf(part(quote, from, to), (record) =>
                placesFor(quote.lexemes.slice(from, to), [], textOf(record)),
              ),
          });
      return {
        id: `q${shortId(`${witness.key}/${quotation.range.start}-${quotation.range.end}`)}`,
        span: spanOf({ sigil: witness.sigil, text: witness.report.text }, quotation.range),
        kind: quotation.kind,
        speaker:
          quotation.speaker === null || speaker === null
            ? null
            : {
                id: speaker.id,
                name: speaker.name,
                span:
                  quotation.speaker.range === null
                    ? null
                    : spanOf({ sigil: witness.sigil, text: witness.report.text }, quotation.speaker.range),
              },
        cue: quotation.cue === null ? null : spanOf({ sigil: witness.sigil, text: witness.report.text }, quotation.cue),
        check: isRecord(witness)
          ? ownCheck(witness, quotation)
          : checkOf(judgement, quote, witness, sources, voices, rules),
        utterance: null,
      };
    }),
  );
}

function isRecord({ report }: PlacedWitness): boolean {
  return report.kind !== 'report';
}

function ownRecord(_: CheckedWitness): Judgement {
  return { verdict: 'verbatim', parts: [], similarity: 1, confidence: 1, reason: 'same-words' };
}

/** A release is the record of its own people's words; a transcript quotes people who are not there. */
function ownCheck({ report, sigil }: CheckedWitness, { range }: Quotation): Check {
  const own = spanOf({ sigil, text: report.text }, range);
  return report.turns.length > 0
    ? { verdict: 'unchecked', record: [], similarity: 0, edits: [], why: 'The record itself quotes these words.' }
    : {
        verdict: 'verbatim',
        record: [own],
        similarity: 1,
        edits: [{ op: 'keep', quote: own.text, record: own.text }],
        why: 'Printed in the release, which is the record of its own people’s words.',
      };
}

function part(quote: QuotedWords, from: number, to: number): QuotedWords {
  const shift = (set: ReadonlySet<number>) => new Set([...set].filter((i) => i > from && i < to).map((i) => i - from));
  return {
    lexemes: quote.lexemes.slice(from, to),
    ranges: quote.ranges.slice(from, to),
    elided: shift(quote.elided),
    bracketed: shift(quote.bracketed),
  };
}

function identityOf(
  { speaker }: Quotation,
  ids: readonly string[] | undefined,
  names: ReadonlyMap<string, Name>,
): Identity | null {
  if (speaker === null) return null;
  const id = speaker.local === null ? null : (ids?.[speaker.local] ?? null);
  const known = id === null ? undefined : names.get(id);
  return { id, name: known?.name ?? speaker.name, kind: known?.kind ?? null };
}

function checkOf(
  judgement: Judgement,
  quote: QuotedWords,
  witness: CheckedWitness,
  { witnesses }: CheckSources,
  voices: ReadonlyMap<number, readonly Speaking[]>,
  rules: WordingRules,
): Check {
  const record = judgement.parts.flatMap(({ candidate: one }) => spansOf(one, witnesses[one.witness]!));
  const edits = judgement.parts.flatMap((one) =>
    editsOf(one, quote, witness.report.text, witnesses[one.candidate.witness]!, rules),
  );
  const sayer = judgement.parts[0]?.candidate;
  const voice = sayer === undefined ? null : voices.get(sayer.witness)![sayer.place.voice]!.identity;
  return {
    verdict: judgement.verdict,
    record,
    similarity: round(judgement.similarity),
    confidence: round(judgement.confidence),
    edits: judgement.verdict === 'absent' ? [] : edits,
    why: whyOf(judgement, edits, voice?.name ?? null),
  };
}

/** To three places: more would say more than is known, and print differently on another machine. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The record's passages, cut where words of others or a long cut stand between. */
function spansOf({ comparison: { edits, words } }: Candidate, record: CheckedWitness): Span[] {
  const used: number[] = [];
  for (const {
    op,
    record: [from, to],
  } of edits) {
    if (op === 'drop' && to - from >= LONG_CUT_WORDS) continue;
    for (let i = from; i < to; i++) used.push(words[i]!);
  }
  const runs: [number, number][] = [];
  for (const word of used) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === word) last[1] = word + 1;
    else runs.push([word, word + 1]);
  }
  return runs.map(([from, to]) => spanOfWords(record, from, to));
}

function spanOfWords({ sigil, report, wording }: CheckedWitness, from: number, to: number): Span {
  return spanOf({ sigil, text: report.text }, { start: wording.starts[from]!, end: wording.ends[to - 1]! });
}

function editsOf(
  { candidate: { comparison }, from: offset }: Part,
  quote: QuotedWords,
  text: string,
  record: CheckedWitness,
  rules: WordingRules,
): Edit[] {
  const quoteWords = (from: number, to: number) =>
    from >= to ? '' : text.slice(quote.ranges[offset + from]!.start, quote.ranges[offset + to - 1]!.end);
  return comparison.edits.map((edit): Edit => {
    const [qf, qt] = edit.quote;
    const [rf, rt] = edit.record;
    const flag = flagOf(
      edit.op,
      quote.lexemes.slice(offset + qf, offset + qt),
      comparison.words.slice(rf, rt),
      record.wording,
      rules,
    );
    return {
      op: edit.op,
      quote: quoteWords(qf, qt),
      record: recordWords(comparison.words.slice(rf, rt), record),
      ...(flag === null ? {} : { flag }),
    };
  });
}

function recordWords(words: readonly number[], { report, wording }: CheckedWitness): string {
  let text = '';
  for (let i = 0; i < words.length; ) {
    let end = i + 1;
    while (end < words.length && words[end] === words[end - 1]! + 1) end++;
    text += `${text === '' ? '' : ' … '}${report.text.slice(wording.starts[words[i]!]!, wording.ends[words[end - 1]!]!)}`;
    i = end;
  }
  return text;
}

/** Whether the edit changes a number or a negation: on such a word a statement turns, however alike the rest is. */
function flagOf(
  op: Edit['op'],
  quote: QuotedWords['lexemes'],
  words: readonly number[],
  { lexemes, ids }: Wording,
  rules: WordingRules,
): NonNullable<Edit['flag']> | null {
  if (op === 'keep') return null;
  const record = words.map((word) => lexemes[ids[word]!]!);
  const negations = (list: QuotedWords['lexemes']) => list.filter(({ form }) => rules.isNegation(form)).length;
  if (negations(quote) !== negations(record)) return 'negation';
  const numbers = (list: QuotedWords['lexemes']) =>
    list
      .filter(({ kind }) => kind === 'number')
      .map(({ form }) => form)
      .join(' ');
  return numbers(quote) === numbers(record) ? null : 'number';
}
