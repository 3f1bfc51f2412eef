import type { Span } from './range.ts';
import type { Credit } from './report.ts';

/** What `collate` gives back: plain JSON data, the same bytes for the same input, options and version. */
export interface Dossier {
  readonly format: 'stemma.dossier/1';
  /** The program's version. */
  readonly version: string;
  readonly witnesses: readonly Witness[];
  /** Most important first. */
  readonly findings: readonly Finding[];
  readonly lineage: Lineage;
  readonly quotes: readonly Quote[];
  readonly figures: readonly Measure[];
  readonly times: readonly TimeMention[];
  /** The moments that the reports date, in time's order. */
  readonly timeline: readonly Moment[];
  readonly names: readonly Name[];
  readonly statements: readonly Statement[];
  /** The event in a few of the reports' own sentences, in the order in which they tell it. */
  readonly digest: readonly DigestSentence[];
  /** One entry for each witness, in the order given. */
  readonly coverage: readonly Coverage[];
  readonly commitments: readonly Commitment[];
  readonly diagnostics: readonly Diagnostic[];
  /** The embedding model that was asked about quotations which nothing else was found for, and how many it found. */
  readonly embedder?: { readonly name: string; readonly asked: number; readonly found: number };
}

/** One report, read and cleaned. */
export interface Witness {
  /** A, B, … Z, AA …, in the order given. */
  readonly sigil: string;
  /** sha256 of the source's bytes, hexadecimal. */
  readonly id: string;
  readonly source: Source;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** The wire agency credited, normalised ("France Media Agency" is "AFP"). */
  readonly agency: string | null;
  readonly published: Publication | null;
  /** BCP 47. */
  readonly language: string;
  readonly kind: WitnessKind;
  /** The cleaned body, without the title. */
  readonly text: string;
  readonly words: number;
  readonly origin: readonly OriginRun[];
  readonly removed: readonly Removed[];
  /** Transcripts only. */
  readonly turns?: readonly Turn[];
  /** Where the text says whose it is: "(Reuters)", "By our staff and agencies". */
  readonly credits: readonly Pick<Credit, 'name' | 'kind'>[];
}

/** Transcripts and releases are records: quotations are checked against them. */
export type WitnessKind = 'transcript' | 'release' | 'report';

export interface Source {
  readonly path?: string;
  readonly url?: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface Publication {
  /** ISO 8601, as precise as `precision` says; with an offset where the source gave one. */
  readonly value: string;
  readonly precision: 'minute' | 'day' | 'month' | 'year';
  readonly basis: 'metadata' | 'dateline' | 'text' | 'given';
}

/** `length` code units at `textStart` of the text stand at `sourceStart` of the decoded source. */
export type OriginRun = readonly [textStart: number, sourceStart: number, length: number];

/** What cleaning took away, and why. */
export interface Removed {
  readonly text: string;
  readonly reason: string;
}

/** One turn of a transcript. `speaker` is a `Name.id`. */
export interface Turn {
  readonly speaker: string;
  readonly label: Span;
  readonly span: Span;
}

export interface Quote {
  readonly id: string;
  /** The quoted words, without the marks. */
  readonly span: Span;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  readonly check: Check;
  /** The same on every quotation, in any witness, of the same utterance. */
  readonly utterance: string | null;
}

/** A full sentence in marks; a fragment in marks inside the reporter's sentence; reported speech without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** Whom the report gives the words to. `id` is a `Name.id`; null where no name stands behind the words. */
export interface Speaker {
  readonly id: string | null;
  readonly name: string;
  readonly span: Span | null;
}

export interface Check {
  readonly verdict: Verdict;
  /** The passages of the record, in the record's order; the nearest one where the verdict is `absent`. */
  readonly record: readonly Span[];
  /** How much of the quotation the record supports, 0 to 1. */
  readonly similarity: number;
  /** Chance that the words come from this place, 0 to 1; where the verdict is `absent`, that they come from none. */
  readonly confidence?: number;
  readonly edits: readonly Edit[];
  readonly why: string;
}

export type Verdict =
  | 'verbatim'
  | 'trimmed'
  | 'edited'
  | 'reworded'
  | 'spliced'
  | 'misattributed'
  | 'absent'
  | 'unchecked';

export interface Edit {
  readonly op: 'keep' | 'drop' | 'add' | 'change';
  readonly quote: string;
  readonly record: string;
  /** The edit changes a number or a negation: on such a word a statement turns, however alike the rest is. */
  readonly flag?: 'number' | 'negation';
}

/** One measured thing and what each report says it measures. */
export interface Measure {
  readonly id: string;
  /** What it is of, in words of a report: "savers in arrears", "Repairs to the pier cost …". */
  readonly label: string;
  readonly unit: string | null;
  readonly readings: readonly Reading[];
  readonly verdict: 'agree' | 'compatible' | 'conflict' | 'single';
  readonly why: string;
  /** Pairs of `readings`, by their places, that cannot both be right. Empty unless the verdict is `conflict`. */
  readonly conflicts: readonly (readonly [number, number])[];
}

export interface Reading {
  /** The whole phrase with its modifier and unit: "nearly 2,000 companies". */
  readonly span: Span;
  /** In the measure's unit, as are `low` and `high`: "84 lb" is 38.1018 where others give kilograms. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Its own unit, where it cannot be converted into the measure's: another currency. */
  readonly unit?: string;
  readonly modifier: string | null;
  readonly attributed: string | null;
  /** Why the words look garbled, if they do. */
  readonly suspect?: string;
}

export interface TimeMention {
  readonly span: Span;
  /** ISO 8601, inclusive. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
  /** What it was resolved against: "published 2020-09-14", "last explicit date …", "none". */
  readonly anchor: string;
  /** Ids of the mentions, in other reports, that date the same thing otherwise. */
  readonly clashes: readonly string[];
  readonly id: string;
}

/** A day, month or other stretch of time, and every report that speaks of it. */
export interface Moment {
  /** ISO 8601, inclusive. */
  readonly start: string;
  readonly end: string;
  readonly precision: string;
  readonly spans: readonly Span[];
  /** Sigils, in order. */
  readonly witnesses: readonly string[];
}

export interface Name {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly variants: readonly { readonly text: string; readonly witnesses: readonly string[] }[];
  readonly roles: readonly string[];
}

export type NameKind = 'person' | 'place' | 'organisation' | 'other';

export interface Lineage {
  readonly edges: readonly LineageEdge[];
  /** Every sigil in exactly one; witnesses of two families are independent. */
  readonly families: readonly (readonly string[])[];
  /** Lost common sources: a wire nobody handed in. */
  readonly exemplars: readonly { readonly id: string; readonly witnesses: readonly string[]; readonly why: string }[];
  readonly pairs: readonly LineagePair[];
  readonly changes: readonly Change[];
}

export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  /** Of `to`'s words, the part that comes from `from`, 0 to 1. */
  readonly share: number;
  readonly confidence: number;
  readonly evidence: readonly { readonly kind: string; readonly text: string; readonly spans: readonly Span[] }[];
}

export type Relation = 'copy' | 'abridgement' | 'rewrite' | 'update' | 'translation' | 'common-source';

export interface LineagePair {
  readonly a: string;
  readonly b: string;
  readonly shareOfA: number;
  readonly shareOfB: number;
  readonly passages: readonly { readonly a: Span; readonly b: Span; readonly kind: 'verbatim' | 'edited' }[];
}

/** One entry of an edge's apparatus. */
export interface Change {
  readonly from: string;
  readonly to: string;
  readonly kind: 'dropped' | 'added' | 'changed' | 'moved';
  readonly before: Span | null;
  readonly after: Span | null;
  /** 0 (a spelling) to 1 (a changed actor, figure, hedge, negation or attribution). */
  readonly weight: number;
  /** What the weight of changed words comes from. */
  readonly touches?: ChangeTouch;
}

export type ChangeTouch =
  | 'spelling'
  | 'wording'
  | 'quotation'
  | 'attribution'
  | 'name'
  | 'hedge'
  | 'negation'
  | 'time'
  | 'figure';

export interface Statement {
  readonly id: string;
  /** The clearest wording, taken from a witness. */
  readonly text: string;
  readonly support: readonly StatementSupport[];
  readonly silent: readonly {
    readonly witness: string;
    readonly nearest: { readonly span: Span; readonly similarity: number } | null;
  }[];
  /** Witnesses that are not silent on it, for their title says it, though nothing in their text does. */
  readonly titled?: readonly string[];
  /** Families that support it: copies count once. */
  readonly independent: number;
  readonly contested: boolean;
  readonly basis: StatementBasis;
}

/** Where a report makes a statement, or contradicts it. */
export interface StatementSupport {
  readonly span: Span;
  readonly stance: Stance;
  readonly family: number;
  /** What it contradicts most plainly: an index into `support`, and how; only with the stance `contradicts`. */
  readonly against?: { readonly support: number; readonly how: Contradiction };
}

/**
 * Why two sentences about one thing cannot both hold. `figures`: other figures of one measure of the ledger; `numbers`:
 * other figures of one unit; `dates`: other dates; `negation`: one says not; `denial`: one tells that somebody denies it;
 * `opposites`: rise and fall; `speakers`: the same words in somebody else's mouth.
 */
export type Contradiction = 'figures' | 'numbers' | 'dates' | 'negation' | 'denial' | 'opposites' | 'speakers';

/** What a statement goes back to: "four reports, two of them independent, all quote the minister". */
export interface StatementBasis {
  /** Whose words the supporting witnesses give it as, by name; speakers of a record among them. Empty where nobody's. */
  readonly voices: readonly string[];
  /** Families that say it in their own name. 0: it all rests on `voices`. */
  readonly unattributed: number;
}

/** A sentence of the digest: a report's own words, and what stands behind and against them. */
export interface DigestSentence {
  readonly span: Span;
  /** Sigils of the witnesses that say it, or a part of it. */
  readonly witnesses: readonly string[];
  /** Families that support its best supported statement. */
  readonly independent: number;
  /** `Statement.id`s. */
  readonly statements: readonly string[];
  /** What other reports say instead. */
  readonly contested: readonly Span[];
}

/** How one witness stands to what all of them say. */
export interface Coverage {
  readonly witness: string;
  /** `Statement.id`s of what it alone states or quotes. */
  readonly alone: readonly string[];
  /** `Statement.id`s of what two or more independent families state or quote and it is silent on. */
  readonly omitted: readonly string[];
  /** Of the statements that other witnesses' records make, the share that it makes too, 0 to 1; null without a record. */
  readonly ofRecords: number | null;
}

export type Stance = 'states' | 'quotes' | 'contradicts';

/** When something is to be done. ISO 8601, inclusive. */
export interface Due {
  readonly start: string;
  readonly end: string;
  /** `by`: then at the latest, any day before will do; `on`: then. */
  readonly kind: 'by' | 'on';
}

export interface Commitment {
  readonly id: string;
  readonly span: Span;
  readonly actor: string | null;
  readonly action: string;
  /** `must`: a duty laid on the actor. */
  readonly strength: 'will' | 'plans' | 'may' | 'must';
  readonly due: Due | null;
  /** A `Statement.id`. */
  readonly statement: string | null;
  /** The same on every commitment, in any witness, that tells the same undertaking. */
  readonly undertaking: string;
}

/** What a reader should look at. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly spans: readonly Span[];
  readonly because: string;
  readonly confidence: number;
  /** Why this might be wrong. */
  readonly doubt: string;
  /** What the rule looked at, with the thresholds it used. */
  readonly inputs: readonly { readonly name: string; readonly value: string; readonly threshold?: string }[];
  /** What speaks against it in this dossier. */
  readonly counter: readonly string[];
}

export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly source?: string;
  readonly span?: Span;
}
