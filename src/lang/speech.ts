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

/** Where words were uttered that no minutes of a meeting hold: to a medium or in private; in writing. */
export type SpeechVenue = 'private' | 'writing';

/**
 * What may follow a cue as its content, one letter each:
 * `q` words in marks beside it, `t` a clause with a complementiser, `b` a clause without one, `w` a question clause,
 * `i` an infinitive with the same subject, `j` somebody and an infinitive, `g` a gerund, `n` a noun phrase,
 * `l` a noun phrase and what it is called, `a` the same with "as", `o` somebody who is told, in front of any of these.
 */
export type SpeechFrames = string;

/** A noun or adjective that gives somebody's words: "claim", "confident". */
export interface SpeechWord {
  readonly frames: SpeechFrames;
  readonly strength: SpeechStrength;
}

/** A verb that gives somebody's words, thoughts or promises. */
export interface SpeechVerb extends SpeechWord {
  /** With its particle: `point out`. */
  readonly lemma: string;
  /** The lemma's words after the first. */
  readonly rest: readonly string[];
  /** How strongly it puts a clause (or marked words), an infinitive, a noun phrase forward: "told" and "told to" differ. */
  readonly strengths: Readonly<Record<'clause' | 'infinitive' | 'phrase', SpeechStrength | null>>;
  /** Prepositions that bring in the content: `of` in "warned of floods". */
  readonly prepositions: readonly string[];
  /** Only somebody who speaks can be its subject: "said" is, "shows" and "offers" are not. */
  readonly personal: boolean;
}

/** Which form of a verb a word is. `part`: the past participle, where it differs from the past. */
export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'part';

/**
 * What a word is to the finding of quotations, whatever the tagger says of it. Every class is a property, so that a
 * language gives a word any number of them; the examples are English.
 */
export interface WordClasses {
  // Verbs around verbs.
  /** is, was, been */
  readonly be?: true;
  /** is, was: an equals sign between a noun and its content */
  readonly copula?: true;
  /** has, had */
  readonly have?: true;
  /** do, did */
  readonly do?: true;
  /** Words that may stand between a subject and its verb: has, is, also. */
  readonly auxiliary?: true;
  /** What opens a predicate: is, will, has. */
  readonly predicate?: true;
  /** not, never */
  readonly negation?: true;
  /** to, in front of an infinitive */
  readonly infinitive?: true;
  /** going, in "is going to say" */
  readonly prospective?: true;
  /** Adverbs that a tagger takes for other things: long, further, later. */
  readonly adverbial?: true;
  /** quoted, heard: in "was quoted as saying", the one who is quoted speaks */
  readonly quoted?: true;
  /** Verbs whose object may be a word as a word: "avoid “crisis”", "took “discovery” out". */
  readonly wording?: true;
  /** Base forms of verbs that give a lasting name: in "what they call" nobody speaks just then. */
  readonly dubbing?: true;

  // Noun phrases.
  /** Stands for a noun phrase by itself: one, some, those, who */
  readonly pronoun?: true;
  /** he, they: the subject's form */
  readonly subject?: true;
  /** him, them, himself: never a subject */
  readonly object?: true;
  /** it: a subject only of verbs that only speakers have */
  readonly expletive?: true;
  /** anybody, nothing: nobody in particular, who says nothing in particular */
  readonly indefinite?: true;
  /** some, many, others: people, where a person can stand */
  readonly quantity?: true;
  /** percent, majority: parts of those who were asked */
  readonly share?: true;
  /** that, this: never a speaker behind a verb */
  readonly pointing?: true;
  /** he, she, they: people who are talked about */
  readonly third?: true;
  /** I, me, my */
  readonly self?: true;
  /** Adjectives that are nouns for people too: official, local */
  readonly human?: true;
  /** Somebody or something that speaks: spokeswoman, ministry, report */
  readonly speaker?: true;
  /** tweet, remark, language: what people say; whoever is said to have said it speaks, not it */
  readonly utterance?: true;
  /** Monday, May, yesterday: stands beside a subject without belonging to it */
  readonly time?: true;
  /** hours, years: nouns that a tagger takes for verbs */
  readonly duration?: true;
  /** the, a, every */
  readonly article?: true;
  /** retired, ousted: participles in front of somebody's title or name */
  readonly premodifier?: true;
  /** Nouns beside which marks hold a title: book, programme, film */
  readonly titled?: true;
  /** Words that say a word is named: word, term, titled, nicknamed */
  readonly naming?: true;
  /** nicknamed, entitled: marks behind it hold a name, never speech */
  readonly christening?: true;
  /** so-called */
  readonly socalled?: true;
  /** view, words, opinion: in "in her view", somebody speaks */
  readonly view?: true;

  // Clauses and what joins them.
  /** that, in front of a clause */
  readonly complementiser?: true;
  /** whether, if */
  readonly whether?: true;
  /** what, when, how: question words, with the tag they have where a tagger misses it at a sentence's start */
  readonly question?: number;
  /** what, in "what she said was" */
  readonly what?: true;
  /** who, which, in front of a relative clause */
  readonly relative?: true;
  /** who: stands for people */
  readonly personal?: true;
  /** and, & */
  readonly coordinator?: true;
  /** and, but, while, as: a clause of the reporter's may follow */
  readonly conjunction?: true;
  /** and, but, while, as: the same with a subject of its own */
  readonly rejoins?: true;
  /** but, while, although: where one follows a comma, the reporter takes over */
  readonly contrast?: true;
  /** and, but, because: after a cue in the middle, the content goes on */
  readonly continues?: true;
  /** while, adding: after a cue in the middle, the content does not go on */
  readonly restarts?: true;
  /** when, after, if: opens a clause that the main one follows */
  readonly subordinator?: true;
  /** while, during, because: tells when and why something was said */
  readonly circumstance?: true;
  /** and, or, but, comma aside: joins two quotations */
  readonly joins?: true;

  // Prepositions.
  /** in, at, with: may stand between a noun and what belongs to it */
  readonly attaching?: true;
  /** in, on, during: may stand between a cue and its content */
  readonly adjunct?: true;
  /** of, for: joins a noun phrase to the one in front of it */
  readonly partitive?: true;
  /** of, about, against: brings in what a noun of speech is about */
  readonly topic?: true;
  /** as, in "described as" */
  readonly as?: true;
  /** like, as, in "things such as" */
  readonly like?: true;
  /** by, in a passive */
  readonly agent?: true;
  /** by, from: who made a claim */
  readonly giver?: true;
  /** to, for: in "to her, it is “a joke”", she speaks */
  readonly beholder?: true;
  /** on, in front of a day */
  readonly on?: true;
  /** in, of "in her words" */
  readonly within?: true;
  /** according */
  readonly according?: true;
  /** to, of "according to" */
  readonly to?: true;
  /** so, as translations from German put a source */
  readonly soSays?: true;
  /** called, in "so-called" with its parts apart; known, such: no speech after "as" */
  readonly notSpeech?: true;
}

/** Everything about a language that finding quotations and their speakers needs. Words are folded. */
export interface SpeechLexicon {
  /** By any form of its first word. More than one where particles or meanings differ; longest lemma first. */
  readonly verbs: ReadonlyMap<string, readonly { readonly verb: SpeechVerb; readonly form: VerbForm }[]>;
  /** "claim", "warning": nouns with a clause, an infinitive or a phrase of their own. By any form. */
  readonly nouns: ReadonlyMap<string, SpeechWord>;
  /** "confident", "worried": adjectives with a clause. */
  readonly adjectives: ReadonlyMap<string, SpeechWord>;
  readonly words: ReadonlyMap<string, WordClasses>;
  /** Words that begin with an apostrophe, without it. */
  readonly elisions: ReadonlySet<string>;
  /** Whether a noun names people by what they do or come from, as far as its ending tells: "campaigner", "Parisian". */
  isAgent(noun: string): boolean;
  /** Whether marked words speak of their own speaker alone: "I", "my". */
  speaksOfSelf(text: string): boolean;
  /** Whether marked words speak of their speaker or to somebody: "we", "your". */
  isPersonal(text: string): boolean;
  /** Where the reporter's words around a quotation say that it was uttered; null where at a public occasion, or nowhere. */
  venueOf(frame: string, publisher: string | null): SpeechVenue | null;
}
