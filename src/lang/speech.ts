/** How strongly a cue puts words forward. */
export type SpeechStrength =
  | 'said'
  | 'asserted'
  | 'promised'
  | 'denied'
  | 'suggested'
  | 'asked'
  | 'ordered'
  | 'thought';

/**
 * What may follow a cue as its content, one letter each:
 * `q` words in marks beside it, `t` a clause with a complementiser, `b` a clause without one, `w` a question clause,
 * `i` an infinitive with the same subject, `j` somebody and an infinitive, `g` a gerund, `n` a noun phrase,
 * `l` a noun phrase and what it is called, `a` the same with "as", `o` somebody who is told, in front of any of these,
 * `O` somebody who must be named: "told reporters" has no subject behind the verb.
 */
export type SpeechFrames = string;

/** A verb that gives somebody's words, thoughts or promises. */
export interface SpeechVerb {
  /** The lemma, with its particle: `point out`. */
  readonly lemma: string;
  readonly frames: SpeechFrames;
  readonly strength: SpeechStrength;
  /** Prepositions that bring in the content: `of` in "warned of floods". */
  readonly prepositions: readonly string[];
  /** Only somebody who speaks can be its subject: "said" is, "shows" and "offers" are not. */
  readonly personal: boolean;
}

/** Which form of a verb a word is. `part`: the past participle, where it differs from the past. */
export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'part';

/** Everything about a language that finding quotations and their speakers needs. Words are folded. */
export interface SpeechLexicon {
  /** By any form of its first word. More than one where particles or meanings differ; longest lemma first. */
  readonly verbs: ReadonlyMap<string, readonly { readonly verb: SpeechVerb; readonly form: VerbForm }[]>;
  /** "claim", "warning": nouns with a clause, an infinitive or a phrase of their own. By any form. */
  readonly nouns: ReadonlyMap<string, { readonly frames: SpeechFrames; readonly strength: SpeechStrength }>;
  /** "confident", "worried": adjectives with a clause. */
  readonly adjectives: ReadonlyMap<string, { readonly frames: SpeechFrames; readonly strength: SpeechStrength }>;
  /** Words that begin with an apostrophe, without it. */
  readonly elisions: ReadonlySet<string>;
  /** Heads of noun phrases that speak: "spokeswoman", "ministry", "report". */
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Nouns whose following marks hold a title or a name: "book", "ship", "film". */
  readonly titled: ReadonlySet<string>;
  /** Verbs whose object may be a word as a word: "avoid “crisis”", "took “discovery” out". */
  readonly wording: ReadonlySet<string>;
  /** Base forms of verbs that give a lasting name: in "what they call" nobody speaks just then. */
  readonly dubbing: ReadonlySet<string>;
  /** Words that say a word is named as a word: "the word", "the term", "so-called". */
  readonly naming: ReadonlySet<string>;
}
