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

/** What may follow a cue as its content, and the letter that says so in the lists of cues. */
const FRAMES = {
  /** words in marks beside it */
  words: 'q',
  /** a clause with a complementiser */
  that: 't',
  /** a clause without one */
  clause: 'b',
  /** a question clause */
  question: 'w',
  /** an infinitive with the same subject */
  infinitive: 'i',
  /** somebody and an infinitive */
  order: 'j',
  gerund: 'g',
  /** a noun phrase */
  phrase: 'n',
  /** a noun phrase and what it is called */
  name: 'l',
  /** the same with "as" */
  as: 'a',
  /** somebody who is told, in front of any of these */
  told: 'o',
} as const;

export type SpeechFrame = keyof typeof FRAMES;

/** The letters of a cue's frames. */
type SpeechFrames = string;

/** Whether one of `frames` may follow a cue. */
export function takes(cue: { readonly frames: SpeechFrames }, ...frames: readonly SpeechFrame[]): boolean {
  for (const frame of frames) if (cue.frames.includes(FRAMES[frame])) return true;
  return false;
}

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
 * language gives a word any number of them; the examples are English. A class, not an interface: every node of every
 * sentence is asked for dozens of these, which is ten times slower where words have objects of different shapes.
 */
export class WordClasses {
  // Verbs around verbs.
  /** is, was, been */
  be = false;
  /** is, was: an equals sign between a noun and its content */
  copula = false;
  /** has, had */
  have = false;
  /** do, did */
  do = false;
  /** came, in "“No,” came the reply" */
  arriving = false;
  /** Words that may stand between a subject and its verb: has, is, also. */
  auxiliary = false;
  /** What opens a predicate: is, will, has. */
  predicate = false;
  /** not, never */
  negation = false;
  /** to, in front of an infinitive */
  infinitive = false;
  /** going, in "is going to say" */
  prospective = false;
  /** Adverbs that a tagger takes for other things: long, further, later. */
  adverbial = false;
  /** quoted, heard: in "was quoted as saying", the one who is quoted speaks */
  quoted = false;
  /** showed, remembers: in "the film shows Roe calling it a farce", she calls it that */
  perceiving = false;
  /** Verbs whose object may be a word as a word: "avoid “crisis”", "took “discovery” out". */
  wording = false;
  /** used, repeated: whoever does so to a word says it */
  uttering = false;
  /** led, prompted, forced: in "the row led Roe to admit", she admits */
  causing = false;
  /** Base forms of verbs that give a lasting name: in "what they call" nobody speaks just then. */
  dubbing = false;

  // Noun phrases.
  /** Stands for a noun phrase by itself: one, some, those, who */
  pronoun = false;
  /** he, they: the subject's form */
  subject = false;
  /** him, them, himself: never a subject */
  object = false;
  /** it, its: a thing; a subject only of verbs that only speakers have */
  expletive = false;
  /** anybody, nothing: nobody in particular, who says nothing in particular */
  indefinite = false;
  /** some, many, others: people, where a person can stand */
  quantity = false;
  /** percent, majority: parts of those who were asked */
  share = false;
  /** that, this: never a speaker behind a verb */
  pointing = false;
  /** he, she, they: people who are talked about */
  third = false;
  /** I, me, my */
  self = false;
  /** Adjectives that are nouns for people too: official, local */
  human = false;
  /** Somebody or something that speaks: spokeswoman, ministry, report */
  speaker = false;
  /** minister, resident, teenager: one of these is somebody */
  person = false;
  /** tweet, remark, language: what people say; whoever is said to have said it speaks, not it */
  utterance = false;
  /** Monday, May, yesterday: stands beside a subject without belonging to it */
  time = false;
  /** the, a, every */
  article = false;
  /** retired, ousted: participles in front of somebody's title or name */
  premodifier = false;
  /** Nouns beside which marks hold a title: book, programme, film */
  titled = false;
  /** Words that say a word is named: word, term, titled, nicknamed */
  naming = false;
  /** nicknamed, entitled: marks behind it hold a name, never speech */
  christening = false;
  /** so-called */
  socalled = false;
  /** view, words, opinion: in "in her view", somebody speaks */
  view = false;

  // Clauses and what joins them.
  /** that, in front of a clause */
  complementiser = false;
  /** whether, if */
  whether = false;
  /** what, when, how: question words, with the tag they have where a tagger misses it at a sentence's start; else 0 */
  question = 0;
  /** what, in "what she said was" */
  what = false;
  /** who, which, in front of a relative clause */
  relative = false;
  /** who: stands for people */
  personal = false;
  /** and, & */
  coordinator = false;
  /** and, but, while, as: a clause of the reporter's may follow */
  conjunction = false;
  /** and, but, while, as: the same with a subject of its own */
  rejoins = false;
  /** but, while, although: where one follows a comma, the reporter takes over */
  contrast = false;
  /** and, but, because: after a cue in the middle, the content goes on */
  continues = false;
  /** while, adding: after a cue in the middle, the content does not go on */
  restarts = false;
  /** when, after, if: opens a clause that the main one follows */
  subordinator = false;
  /** while, during, because: tells when and why something was said */
  circumstance = false;
  /** and, or, but, comma aside: joins two quotations */
  joins = false;

  // Prepositions.
  /** in, at, with: may stand between a noun and what belongs to it */
  attaching = false;
  /** in, on, during: may stand between a cue and its content */
  adjunct = false;
  /** of, for: joins a noun phrase to the one in front of it */
  partitive = false;
  /** of, about, against: brings in what a noun of speech is about */
  topic = false;
  /** as, in "described as" */
  as = false;
  /** like, as, in "things such as" */
  like = false;
  /** by, in a passive */
  agent = false;
  /** by, from: who made a claim */
  giver = false;
  /** to, for: in "to her, it is “a joke”", she speaks */
  beholder = false;
  /** on, in front of a day */
  on = false;
  /** in, of "in her words" */
  within = false;
  /** according */
  according = false;
  /** to, of "according to" */
  to = false;
  /** for, in "was criticised for saying" */
  reason = false;
  /** per, at the head of a source: "per Roe" */
  per = false;
  /** with, in "with Roe warning of a strike", where the subject has no finite verb */
  absolute = false;
  /** so, as translations from German put a source */
  soSays = false;
  /** called, in "so-called" with its parts apart; known, such: no speech after "as" */
  notSpeech = false;
}

/** Everything about a language that finding quotations and their speakers needs. Words are folded. */
export interface SpeechLexicon {
  /** By any form of its first word. More than one where particles or meanings differ; longest lemma first. */
  readonly verbs: ReadonlyMap<string, readonly { readonly verb: SpeechVerb; readonly form: VerbForm }[]>;
  /** "claim", "warning": nouns with a clause, an infinitive or a phrase of their own. By any form. */
  readonly nouns: ReadonlyMap<string, SpeechWord>;
  /** "confident", "worried": adjectives with a clause. */
  readonly adjectives: ReadonlyMap<string, SpeechWord>;
  readonly words: ReadonlyMap<string, Readonly<WordClasses>>;
  /** Words that begin with an apostrophe, without it. */
  readonly elisions: ReadonlySet<string>;
  /** Whether a noun names people by what they do or come from, as far as its ending tells: "campaigner", "Parisian". */
  isAgent(noun: string): boolean;
  /** The words of a name that have a capital, folded; none for a description ("the minister") or a pronoun. */
  nameParts(words: string): readonly string[];
  /** What a description says that somebody is, folded: "minister" for "the Minister". */
  roleIn(description: string): string;
  /** Whether a sentence of the reporter's brings somebody in without a name: "One of the divers, who …". */
  bringsInSomebody(sentence: string): boolean;
  /** Whether marked words speak of their own speaker alone: "I", "my". */
  speaksOfSelf(text: string): boolean;
  /** Whether marked words speak of their speaker or to somebody: "we", "your". */
  isPersonal(text: string): boolean;
  /** Where the reporter's words around a quotation say that it was uttered; null where at a public occasion, or nowhere. */
  venueOf(frame: string, publisher: string | null): SpeechVenue | null;
}
