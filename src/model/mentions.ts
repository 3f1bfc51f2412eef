import type { Due, NameKind, QuoteKind } from './dossier.ts';
import type { Range } from './range.ts';

// What the analyses of ONE witness find. Ranges lie in that witness's text; `name` numbers index its own list of names.

/** One place where a witness names somebody or something. The range holds the name alone. */
interface NameMention extends Range {
  /** With titles and honours: "Dr Tillow", "Storm CJ"; the name alone where it has none. */
  readonly titled: Range;
  /** With the role and the article in front as well: "union president Ana Ruiz", "the Examiner". */
  readonly full: Range;
}

/** Somebody in a report's headline, which has no place in its text. */
export interface HeadlineName {
  readonly name: string;
  readonly kind: NameKind;
  /** With titles and roles. */
  readonly forms: readonly string[];
  /** Whose page it is: nothing in the reports is short for it. */
  readonly owner?: true;
}

/** A person, place or organisation as one witness names it, with every place where it does. */
export interface LocalName {
  /** The fullest form in this witness. */
  readonly name: string;
  readonly kind: NameKind;
  /** None for somebody whom the report describes and never names ("the Leader"). */
  readonly mentions: readonly NameMention[];
  /** "director of the observatory", "Norlandish president": as written. */
  readonly roles: readonly string[];
  readonly gender: 'f' | 'm' | null;
}

/** What a witness says of whom: its names, the words that stand for them, and who speaks each turn of a transcript. */
export interface LocalNames {
  readonly names: readonly LocalName[];
  readonly references: readonly Reference[];
  /** People whom the headline names, which is no part of the text. */
  readonly headline: readonly HeadlineName[];
  /** Peoples, tongues and faiths that it names by themselves, of kind `other`. */
  readonly peoples: readonly LocalName[];
  /** For each of the report's turns the index of the speaker's name; null for "Q" and the like. */
  readonly turnNames: readonly (number | null)[];
}

/** "he", "the company", "the Norlandish leader": words that stand for a name. */
export interface Reference extends Range {
  /** Index into the witness's names; null where nothing in the text decides. */
  readonly name: number | null;
  readonly kind: 'pronoun' | 'description';
}

/** Whom a text gives words, a figure or a promise to. */
export interface Attribution {
  /** As written ("the Norlandish leader") or, where it resolves, the name it stands for. */
  readonly name: string;
  readonly range: Range | null;
  /** Index into the witness's names. */
  readonly local: number | null;
}

/** A quotation as one report prints it. */
export interface Quotation {
  /** The quoted words without their marks. Over several paragraphs: from the first mark to the last. */
  readonly range: Range;
  /** The same with the marks; with the complementiser ("that") where it is reported speech. */
  readonly marks: Range;
  readonly kind: QuoteKind;
  /**
   * What the words are: an utterance or fragment in marks (or a block of one's own); a reported clause; an infinitive
   * or gerund ("promised TO PAY"); a noun phrase ("criticised THE PLAN"), which states nothing by itself.
   */
  readonly form: 'words' | 'clause' | 'infinitive' | 'phrase';
  readonly speaker: Attribution | null;
  readonly cue: Range | null;
  /** How the cue puts it; `said` where there is none. */
  readonly strength: 'said' | 'asserted' | 'promised' | 'denied' | 'suggested' | 'asked' | 'ordered' | 'thought';
  /**
   * What the attribution rests on: a cue; a label ("Roe: …"); the speaker of the words before it; the subject of its
   * sentence, with no verb of speech. Null where nobody is named.
   */
  readonly basis: 'cue' | 'label' | 'carried' | 'subject' | null;
  /**
   * Whether the text leaves no doubt whom it means: it names the speaker beside the words, by name or by a role that only
   * one has, or by a pronoun where nobody else was named before it. Nobody is said to be misquoted on less.
   */
  readonly named: boolean;
  /**
   * Where the report says that the words were uttered, as far as it is elsewhere than at a public occasion: to a medium
   * ("told the Herald in the corridor"), in writing ("wrote in a letter"); null where it says nothing of the kind.
   */
  readonly venue: 'private' | 'writing' | null;
  /** Pieces of one utterance that its cue interrupts, or that follow one another, share a number. */
  readonly utterance: number;
  /** Index of the quotation that this one stands in. */
  readonly within: number | null;
}

/** An expression of time, resolved as far as its own witness allows. */
export interface TimeExpression extends Range {
  /** ISO 8601, inclusive; null where nothing anchors it. */
  readonly first: string | null;
  readonly last: string | null;
  readonly precision:
    | 'minute'
    | 'hour'
    | 'part'
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century'
    | 'vague';
  /** "published 2025-11-04", "last explicit date 1940-06-10", "itself", "none". */
  readonly anchor: string;
  readonly kind: 'moment' | 'duration' | 'set' | 'deadline';
  /** It says how far away the moment is, and so is a quantity too: "six years ago". */
  readonly distance: boolean;
  /** As TIMEX3 writes it (Pustejovsky et al. 2003): "2013-W12", "P3D", "XXXX-WXX-1", "PRESENT_REF". */
  readonly value: string;
}

/**
 * How the words around a number bound it. `over` and `under` are open on one side; `atMost` ("up to") and `atLeast` hold
 * their end; `almost` ends at the value, `barely` begins there.
 */
export type Bound = 'about' | 'almost' | 'barely' | 'over' | 'atLeast' | 'under' | 'atMost' | 'exactly' | 'average';

/** A quantity as one report gives it. */
export interface FigureMention extends Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Normalised: "percent", "EUR", "metre", the base form of what is counted ("company"); null for a bare number. */
  readonly unit: string | null;
  /** What it is reckoned by: "day" in "90,000 visitors a day". */
  readonly per: string | null;
  /**
   * `share`: a part of a whole in words ("a third", "one in nine"), in hundredths. `multiple`: how many times as much.
   * `age`: years lived. `vote`: the larger side of "7–2". `often`: how many times something happened ("twice").
   * `rank`: how many there are by then ("a third victim").
   */
  readonly kind: 'plain' | 'share' | 'multiple' | 'age' | 'vote' | 'often' | 'rank';
  readonly bound: Bound | null;
  /** The modifier's words, folded: "nearly", "or so". */
  readonly modifier: string | null;
  readonly change: 'up' | 'down' | null;
  /** The number itself, without modifier and unit. */
  readonly number: Range;
  /** The words that say what is measured: "companies with Russian capital". */
  readonly measured: Range | null;
  /** The noun that the number stands on ("companies"), or that a share is of ("trips"). */
  readonly counted: Range | null;
  readonly attributed: Attribution | null;
  /** The figure looks garbled (a machine translation's "66 degree turn"): no conflict may rest on it. */
  readonly suspect: string | null;
}

/** Somebody undertakes something. */
export interface CommitmentMention extends Range {
  readonly actor: Attribution | null;
  readonly action: string;
  /** Whether it is that something will not be done. */
  readonly negated: boolean;
  readonly strength: 'will' | 'plans' | 'may' | 'must';
  readonly due: Due | null;
  /** Dictionary forms of what it speaks of, each once. */
  readonly words: readonly string[];
}
