/** The small words that the grammar of undertaking turns on. Folded; verbs in their dictionary form. */
export interface UndertakingGrammar {
  /** "is to pay", "has to pay", "if they do not pay", "was given until Friday", "will stay shut". */
  readonly be: string;
  readonly have: string;
  readonly do: string;
  readonly give: string;
  readonly stay: string;
  /** "You will hear from us": what somebody will have of somebody, by its preposition. */
  readonly hear: string;
  /** Goes on with an infinitive: "will continue to pay". */
  readonly continue: string;
  /** In front of a participle, "is going to": what is meant to be done. */
  readonly going: string;
  /** Goes on behind a verb, "go on selling". */
  readonly on: string;
  /** "I", "we", "you", "it". */
  readonly i: string;
  readonly we: string;
  readonly you: string;
  readonly it: string;
  readonly the: string;
  /** In front of a noun, that there is to be none of it. */
  readonly no: string;
  /** In front of an infinitive. */
  readonly to: string;
  /** Opens a clause that tells what is said. */
  readonly that: string;
  /** In front of whoever does what a passive tells. */
  readonly by: string;
  /** In front of what a part is of. */
  readonly of: string;
  /** In front of the day that something is set for. */
  readonly for: string;
  /** Opens a condition. */
  readonly if: string;
  /** Of what is owed, and of what is to arrive: "due back". */
  readonly due: string;
  /** Behind an adjective, where an infinitive tells what it is enough for. */
  readonly enough: string;
  /** Behind "be", of somebody who returns. */
  readonly back: string;
  /** Deny a verb: "not", "never". */
  readonly nots: ReadonlySet<string>;
  /** The first of them, in front of any verb. */
  readonly not: string;
  /** Opens a clause of what happens at the same time: "as the two met on Friday". */
  readonly as: string;
  /** Between a modal and its verb, say nothing of what is done: "will all pay". */
  readonly between: ReadonlySet<string>;
  /** The contraction that is "would" or "had", and what shows that it is "had". */
  readonly contracted: string;
  readonly ofHad: ReadonlySet<string>;
  /** Behind "would", and in front of it, what makes it no "will" of the past. */
  readonly like: string;
  readonly unreal: ReadonlySet<string>;
}

/** How a language undertakes things. Words are folded, verbs in their dictionary form. */
export interface CommitmentRules {
  readonly grammar: UndertakingGrammar;
  /** "will", "shall": what somebody is going to do. */
  readonly will: ReadonlySet<string>;
  /** "would", where somebody is reported to have said "will". */
  readonly would: ReadonlySet<string>;
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
  /** Before an infinitive: promise, pledge, undertake. */
  readonly promises: ReadonlySet<string>;
  /** Lay a duty on whom they name before an infinitive: "ordered the company to stop by May". */
  readonly orders: ReadonlySet<string>;
  /** What somebody will have of somebody: "each family will get 500 crowns within a week". */
  readonly benefits: ReadonlySet<string>;
  /** What reaches others when it is ready: a report, a refund. */
  readonly deliverables: ReadonlySet<string>;
  /** Nouns for a promise: pledge, undertaking, word. */
  readonly pledgeNouns: ReadonlySet<string>;
  /** What is done with such a noun by whoever binds themselves: give, make, sign. */
  readonly gives: ReadonlySet<string>;
  /** What says of a sum or a task that somebody has to see to it: due, payable. */
  readonly owed: ReadonlySet<string>;
  /** In front of a verb of which they say only that it goes on: continue, keep. */
  readonly goesOn: ReadonlySet<string>;
  /** Subjects that mean whoever it may be: everyone, anybody. */
  readonly everybody: ReadonlySet<string>;
  /** Nouns for what somebody only thinks: guess, hope. */
  readonly guesses: ReadonlySet<string>;
  /** Behind "due" and "is to be", where somebody or something will be: back, home. */
  readonly places: ReadonlySet<string>;
  /** What is said of such a thing when it does. */
  readonly arrives: ReadonlySet<string>;
  /** What people do, though it also happens: "we are going to change the locks". */
  readonly done: ReadonlySet<string>;
  /** Before an infinitive: plan, intend. */
  readonly intends: ReadonlySet<string>;
  /** Between a form of "be" and an infinitive: due, set. */
  readonly scheduled: ReadonlySet<string>;
  /** Whose present tense beside a date is a timetable: open, close, return. */
  readonly timetable: ReadonlySet<string>;
  /** Say, tell, announce: what follows may be somebody's undertaking. */
  readonly says: ReadonlySet<string>;
  /** What is done for or to others and can be seen to be done: pay, publish, inspect. */
  readonly services: ReadonlySet<string>;
  /** What nobody undertakes: be, know, rise, rain. */
  readonly happens: ReadonlySet<string>;
  /** What is done to things without anybody having undertaken it: remember, expect, affect. */
  readonly suffered: ReadonlySet<string>;
  /** What speakers say they do with words: say, ask. An undertaking only with a day or a condition. */
  readonly talking: ReadonlySet<string>;
  /** What they say they do where they speak: take the vote, go on. Outside a room it is done in earnest. */
  readonly chairing: ReadonlySet<string>;
  /** What "we will not" is said of without keeping from anything: tolerate, comment. */
  readonly stances: ReadonlySet<string>;
  /** With what is promised behind them: promise, guarantee. */
  readonly pledges: ReadonlySet<string>;
  /** Probably, perhaps: a forecast, not a promise. */
  readonly unsure: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  /** He, they: people. */
  readonly people: ReadonlySet<string>;
  /** Nobody, neither: subjects that undertake nothing. */
  readonly nobody: ReadonlySet<string>;
  /** Nobody, no: subjects of which it is promised that nothing is done to them. */
  readonly none: ReadonlySet<string>;
  /** Words for people and bodies who undertake things, besides those known as bodies and roles. */
  readonly parties: ReadonlySet<string>;
  /** Verbs among those that intend which only wish: want. */
  readonly wishes: ReadonlySet<string>;
  /** Think, hope: what they open is no undertaking. */
  readonly doubts: ReadonlySet<string>;
  /** In front of a clause that tells nothing by itself: what, because. */
  readonly asides: ReadonlySet<string>;
  /** In front of a clause that asks: what, whether. */
  readonly asks: ReadonlySet<string>;
  /** In front of a condition: if, unless. */
  readonly conditions: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** In front of a condition or of another time: "If it rains on Friday, we will pay". */
  readonly openers: ReadonlySet<string>;
  /** How far a refusal or a state goes: until, unless, whatever. */
  readonly until: ReadonlySet<string>;
  /** Behind "be", what says that somebody will be in a place: at, there. */
  readonly placed: ReadonlySet<string>;
  /** Behind "be", what a thing is when it has been seen to: ready, available. */
  readonly ready: ReadonlySet<string>;
  /** States that last until a time and are nobody's word: shut. */
  readonly shut: ReadonlySet<string>;
  /** Between a state and the day that begins or ends it: until, from. */
  readonly bounds: ReadonlySet<string>;
  /** In front of a time that has not begun when it is due: before. */
  readonly ahead: ReadonlySet<string>;
  /** In "the one who pays": whose deed it is said to be. */
  readonly only: ReadonlySet<string>;
  /** What opens something to everybody from a day on: "residents can apply". */
  readonly openings: ReadonlySet<string>;
  /** In front of a day from which something is so. */
  readonly froms: ReadonlySet<string>;
  /** In front of a thing of which there are several, one after another. */
  readonly next: ReadonlySet<string>;
  /** Verbs that say nothing of what is undertaken. */
  readonly light: ReadonlySet<string>;
  /** Until, till: in front of the end of a term that somebody has. */
  readonly terms: ReadonlySet<string>;
  /** By, within: in front of the last day on which something is owed. */
  readonly limits: ReadonlySet<string>;
  /** By, before, until: in front of a date, they make a line without a verb an undertaking. */
  readonly deadlines: ReadonlySet<string>;
}
