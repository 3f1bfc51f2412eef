import type { WordingRules } from '../../align/index.ts';
import {
  type Check,
  type Name,
  type Quotation,
  type Quote,
  type Range,
  type Report,
  spanOf,
  type TimeExpression,
} from '../../model/index.ts';
import { shortId } from '../../text/index.ts';
import { type Candidate, candidate } from './candidate.ts';
import { part, type QuotedWords, quotedWords } from './compare.ts';
import { found, type Judgement, judge } from './judge.ts';
import { saidElsewhen } from './occasion.ts';
import { NO_SURROUNDINGS, type PlacedWitness, type Placements, placesFor, type QuotePlace } from './placements.ts';
import { checkOf } from './present.ts';
import { type RecordText, recordText } from './record.ts';
import { type Identity, identityOf, type Speaking, sameSpeaker, speaksWith, voiceIdentity } from './speakers.ts';
import { quotesInTranslation } from './translation.ts';
import { type Told, utterances } from './utterances.ts';

/** A witness as the checks see it. */
export interface CheckedWitness extends PlacedWitness {
  readonly sigil: string;
  readonly key: string;
  readonly report: PlacedWitness['report'] & Pick<Report, 'published'>;
  readonly times: readonly TimeExpression[];
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

/** Log odds behind the likeliest place from which no place can still win by its words one by one. */
const HOPELESS = 7;

/** Every quotation of the dossier, held against its records. In the order of the witnesses and of their texts. */
export function checkQuotes(sources: CheckSources): Quote[] {
  const records = sources.witnesses.flatMap((witness, at) => (isRecord(witness) ? [at] : []));
  const court = new Court(sources, records);
  const checked = sources.witnesses.flatMap((_, of) => court.checked(of));
  const ids = utterances(checked.map(({ told }) => told));
  return checked.map(({ quote }, i) => ({ ...quote, utterance: ids[i]! }));
}

export function isRecord({ report }: PlacedWitness): boolean {
  return report.kind !== 'report';
}

interface CheckedQuote {
  readonly quote: Quote;
  readonly told: Told;
}

/** The records of a dossier and who speaks in them. */
class Court {
  readonly #sources: CheckSources;
  readonly #records: readonly number[];
  readonly #names: ReadonlyMap<string, Name>;
  readonly #voices: ReadonlyMap<number, readonly Speaking[]>;
  readonly #texts: ReadonlyMap<number, RecordText>;

  constructor(sources: CheckSources, records: readonly number[]) {
    this.#sources = sources;
    this.#records = records;
    this.#names = new Map(sources.names.map((name) => [name.id, name]));
    const { witnesses, rulesFor } = sources;
    this.#texts = new Map(records.map((at) => [at, recordText(witnesses[at]!, rulesFor(witnesses[at]!.report))]));
    this.#voices = new Map(
      records.map((at) => {
        const ids = sources.ids[witnesses[at]!.sigil];
        const speaking = this.#texts
          .get(at)!
          .voices.map((voice) => ({ voice, identity: voiceIdentity(voice, ids, this.#names) }));
        return [at, speaking] as const;
      }),
    );
  }

  /** The quotations of one witness with their checks. */
  checked(of: number): CheckedQuote[] {
    const witness = this.#sources.witnesses[of]!;
    const rules = this.#sources.rulesFor(witness.report);
    const placed = this.#sources.placements.filter((one) => one.of === of);
    const cases = witness.quotations.map((quotation, index) => {
      const speaker = identityOf(quotation.speaker, this.#sources.ids[witness.sigil], this.#names);
      const quote = quotedWords(witness.report.text, witness.wording, quotation.range, rules);
      const places = (record: number) => placed.find((one) => one.in === record)?.places[index] ?? [];
      return { quotation, speaker, quote, judgement: this.#judge({ of, quotation, speaker, quote }, places) };
    });
    const translated = quotesInTranslation(cases.flatMap(({ judgement }) => judgement ?? []));
    return cases.map(({ quotation, speaker, quote, judgement }) => {
      const final = judgement !== null && translated ? inTranslation(quote, judgement) : judgement;
      const check =
        final === null
          ? ownCheck(witness, quotation)
          : checkOf(final, {
              quote,
              witness,
              witnesses: this.#sources.witnesses,
              rules,
              voiceAt: ({ witness: record, place }) => this.#voices.get(record)![place.voice]!.identity,
            });
      const { start, end } = quotation.range;
      const id = `q${shortId(`${witness.key}/${start}-${end}`)}`;
      return {
        quote: { ...shown(witness, quotation, speaker), id, check, utterance: null },
        told: { id, witness: of, speaker, quote, quotation, wording: witness.wording, rules, judgement: final },
      };
    });
  }

  /** Null for a quotation that stands in a record itself. */
  #judge({ of, quotation, speaker, quote }: Case, places: (record: number) => readonly QuotePlace[]): Judgement | null {
    const witness = this.#sources.witnesses[of]!;
    if (isRecord(witness)) return null;
    const speaks = this.#records.filter((record) =>
      this.#voices.get(record)!.some(({ identity }) => sameSpeaker(speaker, identity) === 'same'),
    );
    const dates = speaks.map((record) => this.#sources.witnesses[record]!.report.published);
    return judge({
      quote,
      candidates: this.#candidates(quote, speaker, places),
      speaks: speaks.length > 0,
      indirect: quotation.kind === 'indirect',
      elsewhen: saidElsewhen(quotation, witness, dates),
      locate: (from, to) =>
        this.#candidates(part(quote, from, to), speaker, (record) =>
          placesFor(quote.lexemes.slice(from, to), this.#texts.get(record)!, NO_SURROUNDINGS),
        ),
    });
  }

  #candidates(
    quote: QuotedWords,
    speaker: Identity | null,
    places: (record: number) => readonly QuotePlace[],
  ): Candidate[] {
    const likely = this.#records.flatMap((witness) => {
      const voices = this.#voices.get(witness)!;
      return places(witness).map((place) => ({
        witness,
        record: this.#texts.get(witness)!,
        place,
        who: speaksWith(speaker, voices, place.voice),
      }));
    });
    const bar = Math.max(...likely.map(({ place }) => place.score)) - HOPELESS;
    const own = likely.find(({ who }) => who === 'same');
    return likely.filter((one) => one.place.score >= bar || one === own).map((one) => candidate(quote, one));
  }
}

interface Case {
  readonly of: number;
  readonly quotation: Quotation;
  readonly speaker: Identity | null;
  readonly quote: QuotedWords;
}

/** The same judgement where the report quotes in translation: what was changed there was put anew. */
function inTranslation(quote: QuotedWords, judgement: Judgement): Judgement {
  return judgement.verdict === 'edited' ? found(quote, judgement.parts[0]!.candidate, true) : judgement;
}

function shown(
  { sigil, report: { text } }: CheckedWitness,
  { range, kind, speaker, cue }: Quotation,
  identity: Identity | null,
): Omit<Quote, 'id' | 'check' | 'utterance'> {
  const span = (at: Range | null) => (at === null ? null : spanOf({ sigil, text }, at));
  return {
    span: spanOf({ sigil, text }, range),
    kind,
    speaker:
      speaker === null || identity === null
        ? null
        : { id: identity.id, name: identity.name, span: span(speaker.range) },
    cue: span(cue),
  };
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
