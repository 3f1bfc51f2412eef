import type { WordingRules } from '../../align/index.ts';
import type { LocalName, Name, Quotation, Report, TimeExpression } from '../../model/index.ts';
import { mayStandBeside, type Neighbour, placesBeside } from './beside.ts';
import { type Candidate, candidate, confidenceOf, isShort, isTelling } from './candidate.ts';
import { part, type QuotedWords, quotedWords } from './compare.ts';
import { type Judgement, judge, likened } from './judge.ts';
import type { Likeness } from './likeness.ts';
import { saidBefore, saidElsewhen, saidElsewhere } from './occasion.ts';
import { mayBePiece } from './pieces.ts';
import {
  NO_SURROUNDINGS,
  type PlacedWitness,
  type Placements,
  placeAt,
  placesFor,
  type QuotePlace,
} from './placements.ts';
import { type RecordText, recordText } from './record.ts';
import type { NameKnowledge } from './rules.ts';
import {
  type Identity,
  identityOf,
  mayMean,
  type People,
  type Sameness,
  type Speaking,
  samenesses,
  sameSpeaker,
  voiceIdentity,
} from './speakers.ts';

/** A witness as the checks see it. */
export interface CheckedWitness extends PlacedWitness {
  readonly sigil: string;
  readonly key: string;
  readonly report: PlacedWitness['report'] & Pick<Report, 'published'>;
  readonly times: readonly TimeExpression[];
  /** By local name, where the names of the witness were read. */
  readonly genders?: readonly LocalName['gender'][];
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

export function isRecord({ report }: PlacedWitness): boolean {
  return report.kind !== 'report';
}

/** A quotation that is held against the records. */
interface Case {
  readonly of: number;
  readonly quotation: Quotation;
  readonly speaker: Identity | null;
  readonly quote: QuotedWords;
  /** Reported speech in which somebody else is quoted: some of its words are theirs. */
  readonly quotesOthers: boolean;
}

interface Heard extends Case {
  /** Null for a quotation that stands in a record itself. */
  readonly judgement: Judgement | null;
}

/** How a report's speaker stands to a record: the same for each of their quotations. */
interface Standing {
  /** Whether they speak in it. Whom a speaker merely quotes does not: the rest of what they say is somewhere else. */
  readonly speaks: boolean;
  /** Whether they are the voice, for each of its voices. */
  readonly who: readonly Sameness[];
}

export function isPlaced({ verdict }: Judgement): boolean {
  return verdict !== 'absent' && verdict !== 'unchecked';
}

/** Places whose words a quotation of some length is laid against, one by one. */
const LAID_AGAINST = 3;
/** Log odds behind the likeliest place from which no place can still win by its words one by one. */
const HOPELESS = 5;

/** The records of a dossier and who speaks in them, before whom quotations are judged. */
export class Court {
  readonly #sources: CheckSources;
  readonly #records: readonly number[];
  readonly #people: People;
  readonly #voices: ReadonlyMap<number, readonly Speaking[]>;
  readonly #texts: ReadonlyMap<number, RecordText>;
  readonly #standings = new Map<Identity | null, Map<number, Standing>>();
  /** By report: its quotations' places in each record that it may quote. */
  readonly #placed = new Map<number, Map<number, Placements>>();

  constructor(sources: CheckSources) {
    this.#sources = sources;
    const { witnesses, rulesFor, names, knows } = sources;
    this.#records = witnesses.flatMap((witness, at) => (isRecord(witness) ? [at] : []));
    this.#people = { names: new Map(names.map((name) => [name.id, name])), ...knows };
    this.#texts = new Map(this.#records.map((at) => [at, recordText(witnesses[at]!, rulesFor(witnesses[at]!.report))]));
    this.#voices = new Map(
      this.#records.map((at) => {
        const locals = { ids: sources.ids[witnesses[at]!.sigil], genders: witnesses[at]!.genders };
        const speaking = this.#texts
          .get(at)!
          .voices.map((voice) => ({ voice, identity: voiceIdentity(voice, locals, this.#people) }));
        return [at, speaking] as const;
      }),
    );
    for (const { of, in: record, places } of sources.placements)
      this.#placed.set(of, (this.#placed.get(of) ?? new Map<number, Placements>()).set(record, places));
  }

  /** The quotations of one witness, judged each by itself and then, where that finds nothing, by the one beside it. */
  heard(of: number): Heard[] {
    const witness = this.#sources.witnesses[of]!;
    const rules = this.#sources.rulesFor(witness.report);
    const placed = this.#placed.get(of);
    const placesOf = (index: number) => (record: number) => placed?.get(record)?.[index] ?? [];
    const speakers = this.#speakersOf(witness);
    const shared = quotingOthers(witness.quotations);
    const heard = witness.quotations.map((quotation, index): Heard => {
      const quote = quotedWords(witness.report.text, witness.wording, quotation.range, rules);
      const one: Case = { of, quotation, speaker: speakers(quotation), quote, quotesOthers: shared.has(index) };
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

  /** The passage to which a model's likeness for the quotation `id` leads, unless it is somebody else's. */
  byLikeness(id: string, { quote, speaker }: Heard): Judgement | null {
    const likeness = this.#sources.likenesses?.find((one) => one.quote === id);
    if (likeness === undefined) return null;
    const witness = this.#sources.witnesses.findIndex(({ sigil }) => sigil === likeness.record);
    const record = this.#texts.get(witness);
    if (record === undefined) return null;
    const place = placeAt(quote.lexemes, record, likeness.range);
    if (place === null) return null;
    const who = this.#standingOf(speaker, witness).who[place.voice]!;
    return who === 'other' ? null : likened(quote, candidate(quote, { witness, record, place, who }));
  }

  /** Who says the words in the record, where it names one person and the words leave no doubt. */
  sayer(judgement: Judgement, said: Identity | null): Identity | null {
    if (!isPlaced(judgement)) return null;
    const { parts } = judgement;
    const voices = parts.map(({ candidate }) => this.voiceOf(candidate));
    const [first] = voices;
    if (first?.identity == null || !first.voice.named || voices.some(({ identity }) => identity !== first.identity))
      return null;
    const isSure = parts.every(
      ({ candidate }) =>
        isTelling(candidate.comparison) ||
        (candidate.comparison.agreement === 1 && confidenceOf(candidate) >= SAYER_CONFIDENCE),
    );
    return isSure && mayBe(said, first.identity, this.#people) ? first.identity : null;
  }

  voiceOf({ witness, place }: Candidate): Speaking {
    return this.#voices.get(witness)![place.voice]!;
  }

  /** Who the speakers of one witness are; the same object for the same one. */
  #speakersOf({ sigil, genders }: CheckedWitness): (quotation: Quotation) => Identity | null {
    const locals = { ids: this.#sources.ids[sigil], genders };
    const known = new Map<string, Identity | null>();
    return ({ speaker }) => {
      if (speaker === null) return null;
      const key = `${speaker.local ?? ''}/${speaker.name}`;
      const identity = known.get(key) ?? identityOf(speaker, locals, this.#people);
      known.set(key, identity);
      return identity;
    };
  }

  #standingOf(speaker: Identity | null, record: number): Standing {
    const standings = this.#standings.get(speaker) ?? new Map<number, Standing>();
    this.#standings.set(speaker, standings);
    const known = standings.get(record);
    if (known !== undefined) return known;
    const voices = this.#voices.get(record)!;
    const speaks = voices.some(
      ({ voice, identity }) => voice.through === null && sameSpeaker(speaker, identity) === 'same',
    );
    const made = { speaks, who: samenesses(speaker, voices) };
    standings.set(record, made);
    return made;
  }

  /** The records that a report may quote. */
  #recordsFor(of: number): readonly number[] {
    return this.#records.filter((record) => this.#placed.get(of)?.has(record));
  }

  /** Null for a quotation that stands in a record itself. */
  #judge(one: Case, places: (record: number) => readonly QuotePlace[]): Judgement | null {
    const { of, quotation, speaker, quote } = one;
    const witness = this.#sources.witnesses[of]!;
    if (isRecord(witness)) return null;
    const speaks = this.#recordsFor(of)
      .filter((record) => this.#standingOf(speaker, record).speaks)
      .map((record) => this.#sources.witnesses[record]!.report);
    const dates = speaks.map(({ published }) => published);
    return judge({
      quote,
      candidates: this.#candidates(quote, one, places),
      speaks: speaks.length > 0,
      named: quotation.named,
      indirect: quotation.kind === 'indirect',
      isElsewhere: () =>
        saidElsewhere(quotation, speaks) ||
        saidElsewhen(quotation, witness, dates) ||
        saidBefore(quotation, witness, dates),
      isBefore: (records) =>
        saidBefore(
          quotation,
          witness,
          records.map((record) => this.#sources.witnesses[record]!.report.published),
        ),
      locate: (from, to) => this.#locate(part(quote, from, to), one),
    });
  }

  /** The places of a stretch of a quotation. */
  #locate(stretch: QuotedWords, one: Case): Candidate[] {
    const texts = this.#recordsFor(one.of).map((record) => this.#texts.get(record)!);
    if (!texts.some(({ concordance }) => mayBePiece(stretch, concordance))) return [];
    return this.#candidates(stretch, one, (record) =>
      placesFor(stretch.lexemes, this.#texts.get(record)!, NO_SURROUNDINGS),
    );
  }

  /** `quote`: all words of `one`, or some. */
  #candidates(quote: QuotedWords, one: Case, places: (record: number) => readonly QuotePlace[]): Candidate[] {
    const likely = this.#recordsFor(one.of).flatMap((witness) => {
      const voices = this.#standingOf(one.speaker, witness).who;
      const record = this.#texts.get(witness)!;
      return places(witness).map((place) => {
        const compared = voices[place.voice]!;
        const isOpen = compared === 'other' && this.#mayMean(one, this.#voices.get(witness)![place.voice]!);
        const asked = compared === 'other' && !isOpen && this.#isPutTo(voices, witness, place);
        return { witness, record, place, who: isOpen ? 'unknown' : compared, asked };
      });
    });
    // Where it stands word for word decides about a short one, and rarity of its words says little.
    const most = isShort(quote) ? likely.length : LAID_AGAINST;
    const scores = likely.map(({ place }) => place.score).sort((a, b) => b - a);
    const bar = Math.max((scores[0] ?? 0) - HOPELESS, scores[most - 1] ?? Number.NEGATIVE_INFINITY);
    const own = likely.find(({ who }) => who === 'same');
    return likely.filter((one) => one.place.score >= bar || one === own).map((one) => candidate(quote, one));
  }

  /** Whether the place is a question in a turn, and the next turn is the speaker's. `who`: the speaker by voice. */
  #isPutTo(who: readonly Sameness[], witness: number, { lines, voice }: QuotePlace): boolean {
    const { concordance, voices } = this.#texts.get(witness)!;
    if (voices[voice]!.kind !== 'turn') return false;
    const all = concordance.lines;
    const last = lines.at(-1)!;
    let next = last + 1;
    while (all[next]?.voice === voice) next++;
    const answer = all[next]?.voice;
    if (answer === undefined || voices[answer]!.kind !== 'turn' || who[answer] !== 'same') return false;
    const { wording } = concordance;
    const end = all[last]!.to;
    const behind = this.#sources.witnesses[witness]!.report.text.slice(wording.ends[end - 1], wording.starts[end]);
    return behind.includes('?');
  }

  /**
   * Whether somebody else's voice may be the speaker's all the same. Nobody is told to have said what others said because
   * of a word that may mean those others.
   */
  #mayMean({ of, speaker, quotation, quotesOthers }: Case, { identity }: Speaking): boolean {
    if (!quotation.named || quotesOthers) return true;
    const range = quotation.speaker?.range ?? null;
    if (range === null || speaker === null || identity === null) return false;
    const { report, sigil } = this.#sources.witnesses[of]!;
    return mayMean(report.text.slice(range.start, range.end), sigil, speaker, identity, this.#people);
  }
}

/** Indices of the reported speech that holds words in marks of somebody else. */
function quotingOthers(quotations: readonly Quotation[]): ReadonlySet<number> {
  return new Set(
    quotations.flatMap(({ kind, within, speaker }) => {
      const outer = kind === 'indirect' || within === null ? undefined : quotations[within]!;
      return outer?.kind === 'indirect' && outer.speaker?.name !== speaker?.name ? [within!] : [];
    }),
  );
}

/**
 * Whether words for somebody who could not be told may mean `person`: a pronoun may; a description, unless it is the role
 * of somebody else.
 */
function mayBe(said: Identity | null, person: Identity, { names, roleIn }: People): boolean {
  if (said === null || said.id !== null || !/\s/.test(said.name)) return true;
  const role = roleIn(said.name);
  const has = ({ roles }: Pick<Name, 'roles'>) => roles.some((one) => one.toLowerCase().includes(role));
  return [...names.values()].every((name) => name.id === person.id || !has(name)) || has({ roles: person.roles });
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
