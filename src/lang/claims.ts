/** What a language knows of how sentences make claims, part them and take them back. All words folded. */
export interface ClaimRules {
  readonly clauses: ClauseWords;
  readonly denials: DenialWords;
  /** Behind a number, words and signs that show that it counts something and is no part of a name: "rang Southport 40 times". */
  readonly counted: ReadonlySet<string>;
  /** Behind a number, in front of what it is reckoned by: "40 per head". */
  readonly rates: ReadonlySet<string>;
  /** Open an order, in front of its verb: "do not open", "please wait". */
  readonly orders: ReadonlySet<string>;
  /** The base form of the verb by which somebody is something. */
  readonly copula: string;
  /** The article in front of the name of an office or body: "the Transit Commission". */
  readonly definite: string;
  /** The preposition of who does what a passive verb tells. */
  readonly agent: string;
  /** Modal verbs that tell of the future as of a fact: "will", unlike "may" and "must". */
  readonly future: ReadonlySet<string>;
  /** Base forms by which a clause tells what somebody would have, not what is: "recommended lifeboats". */
  readonly wishes: ReadonlySet<string>;
  /** Open a clause that supposes something: "if". */
  readonly suppositions: ReadonlySet<string>;
  /** Verbs that ask where they open a sentence: "Is …?", "Were …?". */
  readonly asking: ReadonlySet<string>;
  /** What a speaker asks leave to do who then says it: "May I say that …", "Can I just add …". */
  readonly leave: {
    readonly modals: ReadonlySet<string>;
    readonly speakers: ReadonlySet<string>;
    readonly between: ReadonlySet<string>;
    readonly verbs: ReadonlySet<string>;
  };
  /** "Asked", "was asked" of whoever answers, and the words with which the question begins: "whether". */
  readonly reportedQuestions: {
    readonly asked: ReadonlySet<string>;
    readonly passive: ReadonlySet<string>;
    readonly openings: ReadonlySet<string>;
  };
}

/** Where one clause ends and the next begins. */
interface ClauseWords {
  /** Begin a clause after a comma. */
  readonly afterComma: ReadonlySet<string>;
  /** Begin a clause before a verb, or before a subject and its verb. */
  readonly coordinators: ReadonlySet<string>;
  /** Begin a clause of circumstance within a sentence, before a subject and its verb. */
  readonly circumstances: ReadonlySet<string>;
  /** Words with which a clause begins that says when, or on what condition, the one beside it holds: "when costs had been paid". */
  readonly conditions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Pronouns and articles with which a subject begins. */
  readonly subjects: ReadonlySet<string>;
}

/** How a claim is denied. */
export interface DenialWords {
  /** Base forms that say that something is not there, or is not otherwise: "missing from the list", "at Walsley only". */
  readonly missing: ReadonlySet<string>;
  /** Behind a negation, words with which it denies nothing: "no later than", "not only", "not until". */
  readonly idleAfter: ReadonlySet<string>;
  /** Behind a negation and its verb, words that say from when on it is so: "not opened until Sunday". */
  readonly onset: ReadonlySet<string>;
  /** Deny nothing where `but` follows close behind: "nothing on but a coat". */
  readonly exceptBut: ReadonlySet<string>;
  /** Point at what was said before: "that is not so". */
  readonly back: ReadonlySet<string>;
  /** Say of what was said that it holds: "that is not right". */
  readonly truth: ReadonlySet<string>;
  /** Base forms by which somebody answers for a claim: "confirm"; denied, they leave it open. */
  readonly vouching: ReadonlySet<string>;
  /** Between two words, make alternatives of them: "confirm or deny". */
  readonly alternatives: ReadonlySet<string>;
  /** What closes such an exception. */
  readonly but: string;
  /** By themselves, deny what was asked. */
  readonly answers: ReadonlySet<string>;
  /** Deny nothing where one of `peaks` follows close behind: "has never been so proud". */
  readonly beyond: ReadonlySet<string>;
  readonly peaks: ReadonlySet<string>;
  /** Base forms of reporting that pass a negation on to what they report: "is not thought to". */
  readonly raising: ReadonlySet<string>;
  /** Behind a negation, words that say from when or on what condition it is so: "not before Monday". */
  readonly bounds: ReadonlySet<string>;
  /** Words with which a clause is turned into its opposite, whatever else it says. */
  readonly outright: ReadonlySet<string>;
  /** Plain words of negation. */
  readonly plain: ReadonlySet<string>;
}
