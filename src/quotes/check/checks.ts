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
import { mayStandBeside, type Neighbour, placesBeside } from './beside.ts';
import { type Candidate, candidate, confidenceOf, isShort, isTelling } from './candidate.ts';
import { part, type QuotedWords, quotedWords } from './compare.ts';
import { found, type Judgement, judge, likened } from './judge.ts';
import type { Likeness } from './likeness.ts';
import { saidElsewhen, saidElsewhere } from './occasion.ts';
import {
  NO_SURROUNDINGS,
  type PlacedWitness,
  type Placements,
  placeAt,
  placesFor,
  type QuotePlace,
} from './placements.ts';
import { checkOf } from './present.ts';
import { type RecordText, recordText } from './record.ts';
import type { NameKnowledge } from './rules.ts';
import {
  type Identity,
  identityOf,
  type People,
  type Sameness,
  type Speaking,
  sameSpeaker,
  speaksWith,
  voiceIdentity,
} from './speakers.ts';
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
  /** Whether a folded word is a given name, and a title: "jean", "cllr". */
  readonly knows: NameKnowledge;
  /** What an embedding model found for quotations that nothing else was found for. */
  readonly likenesses?: readonly Likeness[];
}

/** Places whose words a quotation of some length is laid against, one by one. */
const LAID_AGAINST = 3;
/** Log odds behind the likeliest place from which no place can still win by its words one by one. */
const HOPELESS = 5;

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
  readonly #people: People;
  readonly #voices: ReadonlyMap<number, readonly Speaking[]>;
  readonly #texts: ReadonlyMap<number, RecordText>;

  constructor(sources: CheckSources, records: readonly number[]) {
    this.#sources = sources;
    this.#records = records;
    const { witnesses, rulesFor, names, knows } = sources;
    this.#people = { names: new Map(names.map((name) => [name.id, name])), ...knows };
    this.#texts = new Map(records.map((at) => [at, recordText(witnesses[at]!, rulesFor(witnesses[at]!.report))]));
    this.#voices = new Map(
      records.map((at) => {
        const ids = sources.ids[witnesses[at]!.sigil];
        const speaking = this.#texts
          .get(at)!
          .voices.map((voice) => ({ voice, identity: voiceIdentity(voice, ids, this.#people) }));
        return [at, speaking] as const;
      }),
    );
  }

  /** The quotations of one witness with their checks. */
  checked(of: number): CheckedQuote[] {
    const witness = this.#sources.witnesses[of]!;
    const rules = this.#sources.rulesFor(witness.report);
    const heard = this.#heard(of);
    const translated = quotesInTranslation(heard.flatMap(({ judgement }) => judgement ?? []));
    return heard.map(({ quotation, speaker: said, quote, judgement }) => {
      const { start, end } = quotation.range;
      const id = `q${shortId(`${witness.key}/${start}-${end}`)}`;
      const own = judgement !== null && translated ? inTranslation(quote, judgement) : judgement;
      const final = own === null || isPlaced(own) ? own : (this.#byLikeness(id, quote, said) ?? own);
      const speaker = quotation.named || final === null ? said : (this.#sayer(final, said) ?? said);
      const check =
        final === null
          ? ownCheck(witness, quotation)
          : checkOf(final, {
              quote,
              witness,
              witnesses: this.#sources.witnesses,
              rules,
              voiceAt: (candidate) => this.#voiceOf(candidate).identity,
            });
      return {
        quote: { ...shown(witness, quotation, speaker), id, check, utterance: null },
        told: { id, witness: of, speaker, quote, quotation, wording: witness.wording, rules, judgement: final },
      };
    });
  }

  /** The quotations of one witness, judged each by itself and then, where that finds nothing, by the one beside it. */
  #heard(of: number): Heard[] {
    const witness = this.#sources.witnesses[of]!;
    const rules = this.#sources.rulesFor(witness.report);
    const placed = this.#sources.placements.filter((one) => one.of === of);
    const placesOf = (index: number) => (record: number) =>
      placed.find((one) => one.in === record)?.places[index] ?? [];
    const heard = witness.quotations.map((quotation, index): Heard => {
      const one: Case = {
        of,
        quotation,
        speaker: identityOf(quotation.speaker, this.#sources.ids[witness.sigil], this.#people),
        quote: quotedWords(witness.report.text, witness.wording, quotation.range, rules),
      };
      return { ...one, judgement: this.#judge(one, placesOf(index)) };
    });
    return heard.map((one, index) => {
      if (one.judgement === null || isPlaced(one.judgement) || one.quotation.kind === 'indirect') return one;
      const neighbour = neighbourOf(heard, index, witness.report.text);
      if (neighbour === null) return one;
      const judgement = this.#judge(one, (record) =>
        record === neighbour.candidate.witness
          ? placesBeside(one.quote, placesOf(index)(record), neighbour)
          : placesOf(index)(record),
      );
      const isOpen = judgement !== null && (isPlaced(judgement) || mayStandBeside(judgement.parts[0]?.candidate));
      return isOpen ? { ...one, judgement } : one;
    });
  }

  /** Null for a quotation that stands in a record itself. */
  #judge(one: Case, places: (record: number) => readonly QuotePlace[]): Judgement | null {
    const { of, quotation, speaker, quote } = one;
    const witness = this.#sources.witnesses[of]!;
    if (isRecord(witness)) return null;
    // Whom a speaker merely quotes does not speak there: the rest of what they say is somewhere else.
    const speaks = this.#records
      .filter((record) =>
        this.#voices
          .get(record)!
          .some(({ voice, identity }) => voice.through === null && sameSpeaker(speaker, identity) === 'same'),
      )
      .map((record) => this.#sources.witnesses[record]!.report);
    const dates = speaks.map(({ published }) => published);
    return judge({
      quote,
      candidates: this.#candidates(quote, one, places),
      speaks: speaks.length > 0,
      named: quotation.named,
      indirect: quotation.kind === 'indirect',
      elsewhere: saidElsewhere(quotation, speaks) || saidElsewhen(quotation, witness, dates),
      locate: (from, to) =>
        this.#candidates(part(quote, from, to), one, (record) =>
          placesFor(quote.lexemes.slice(from, to), this.#texts.get(record)!, NO_SURROUNDINGS),
        ),
    });
  }

  /** The passage to which a model's likeness leads, unless it is somebody else's. */
  #byLikeness(id: string, quote: QuotedWords, speaker: Identity | null): Judgement | null {
    const likeness = this.#sources.likenesses?.find((one) => one.quote === id);
    if (likeness === undefined) return null;
    const witness = this.#sources.witnesses.findIndex(({ sigil }) => sigil === likeness.record);
    const record = this.#texts.get(witness);
    if (record === undefined) return null;
    const place = placeAt(quote.lexemes, record, likeness.range);
    if (place === null) return null;
    const who = speaksWith(speaker, this.#voices.get(witness)!, place.voice);
    return who === 'other' ? null : likened(quote, candidate(quote, { witness, record, place, who }));
  }

  #voiceOf({ witness, place }: Candidate): Speaking {
    return this.#voices.get(witness)![place.voice]!;
  }

  /** Who says the words in the record, where it names one person and the words leave no doubt. */
  #sayer(judgement: Judgement, said: Identity | null): Identity | null {
    if (!isPlaced(judgement)) return null;
    const { parts } = judgement;
    const voices = parts.map(({ candidate }) => this.#voiceOf(candidate));
    const [first] = voices;
    if (first?.identity == null || !first.voice.named || voices.some(({ identity }) => identity !== first.identity))
      return null;
    const isSure = parts.every(
      ({ candidate }) =>
        isTelling(candidate.comparison) ||
        (candidate.comparison.agreement === 1 && confidenceOf(candidate) >= SAYER_CONFIDENCE),
    );
    return isSure && mayBe(said, first.identity, this.#people.names.values()) ? first.identity : null;
  }

  /** `quote`: all words of `one`, or some. */
  #candidates(
    quote: QuotedWords,
    { speaker, quotation: { named } }: Case,
    places: (record: number) => readonly QuotePlace[],
  ): Candidate[] {
    const likely = this.#records.flatMap((witness) => {
      const voices = this.#voices.get(witness)!;
      return places(witness).map((place) => ({
        witness,
        record: this.#texts.get(witness)!,
        place,
        who: whose(speaksWith(speaker, voices, place.voice), named),
      }));
    });
    // Where it stands word for word decides about a short one, and rarity of its words says little.
    const most = isShort(quote) ? likely.length : LAID_AGAINST;
    const scores = likely.map(({ place }) => place.score).sort((a, b) => b - a);
    const bar = Math.max((scores[0] ?? 0) - HOPELESS, scores[most - 1] ?? Number.NEGATIVE_INFINITY);
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

interface Heard extends Case {
  /** Null for a quotation that stands in a record itself. */
  readonly judgement: Judgement | null;
}

function isPlaced({ verdict }: Judgement): boolean {
  return verdict !== 'absent' && verdict !== 'unchecked';
}

/** Nobody is told to have said what others said because of a pronoun that may mean those others. */
function whose(who: Sameness, named: boolean): Sameness {
  return who === 'other' && !named ? 'unknown' : who;
}

/**
 * Whether words for somebody who could not be told may mean `person`: a pronoun may; a description, unless it is the role
 * of somebody else.
 */
function mayBe(said: Identity | null, person: Identity, names: Iterable<Name>): boolean {
  if (said === null || said.id !== null || !/\s/.test(said.name)) return true;
  const role = said.name.toLowerCase().replace(/^the\s+/, '');
  const has = ({ roles }: Pick<Name, 'roles'>) => roles.some((one) => one.toLowerCase().includes(role));
  return [...names].every((name) => name.id === person.id || !has(name)) || has({ roles: person.roles });
}

/** Code units between two quotations that still stand beside each other. */
const BESIDE_LENGTH = 300;

/** The nearest quotation of the same speaker whose place is sure: the one before, or else the one after. */
function neighbourOf(heard: readonly Heard[], index: number, text: string): Neighbour | null {
  const { quotation, speaker } = heard[index]!;
  for (const side of ['before', 'after'] as const) {
    const step = side === 'before' ? -1 : 1;
    let at = index + step;
    while (heard[at]?.quotation.kind === 'indirect') at += step;
    const other = heard[at];
    const part = side === 'before' ? other?.judgement?.parts.at(-1) : other?.judgement?.parts[0];
    if (other === undefined || part === undefined || !isPlaced(other.judgement!)) continue;
    const [first, last] = side === 'before' ? [other.quotation, quotation] : [quotation, other.quotation];
    const between = text.slice(first.marks.end, last.marks.start);
    const sameUtterance = other.quotation.utterance === quotation.utterance;
    if (!sameUtterance && (between.length > BESIDE_LENGTH || between.includes('\n'))) continue;
    const isSame = sameUtterance || sameSpeaker(speaker, other.speaker) === 'same';
    const confidence = confidenceOf(part.candidate);
    if (isSame && confidence >= SURE_CONFIDENCE) return { candidate: part.candidate, side, sameUtterance, confidence };
  }
  return null;
}

/** Chance of a place from which a few words there show who is meant. */
const SAYER_CONFIDENCE = 0.95;
/** Chance of a place from which others are found by it. */
const SURE_CONFIDENCE = 0.6;

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
