import type { Bound, TextForm } from '../model/index.ts';

export type { Bound };

/** A quantity as the words give it: a number with its unit, modifier and what it counts. Tokens, half open. */
export interface QuantityReading {
  /** The whole phrase: modifier, number, unit or counted noun. */
  readonly from: number;
  readonly to: number;
  /** The number itself, and where its characters end (a unit may be stuck to them). */
  readonly number: { readonly from: number; readonly to: number; readonly end: number };
  readonly value: number;
  /** What the digits may round, without any modifier. */
  readonly rounding: number;
  /** "5 to 7", "dozens": the ends of what the words themselves leave open. */
  readonly range: readonly [low: number, high: number] | null;
  /** The name of a unit ("percent", "USD", "metre"), or the base form of what is counted ("company"); null where neither is said. */
  readonly unit: string | null;
  /** The unit is one of `unitNamed`'s, not a counted noun. */
  readonly scientific: boolean;
  /** "per day": the base form of what the quantity is reckoned by. */
  readonly per: string | null;
  /** The counted noun with the words in front of it ("busiest bus routes"), or the noun that a share is of. */
  readonly counted: { readonly from: number; readonly to: number } | null;
  readonly bound: Bound | null;
  /** The modifier's tokens, before or after the number. */
  readonly modifier: { readonly from: number; readonly to: number } | null;
  readonly change: 'up' | 'down' | null;
  /** Whether a word in front of the amount tells the change ("fell 5%"), and not one behind it ("a 5% fall"). */
  readonly changeLeads: boolean;
  /**
   * `share`: a part of a whole in words ("a third", "four in ten"), its value in hundredths. `multiple`: "twice", "1.7
   * times". `age`: years lived. `vote`: the larger side of "7–2". `often`: how many times something happened ("twice").
   * `rank`: how many there are by then ("a third victim").
   */
  readonly kind: 'plain' | 'share' | 'multiple' | 'age' | 'vote' | 'often' | 'rank';
}

/** Base forms of words that say what kind of count a figure is. */
export interface CountedWords {
  /** In front of one of a kind: "a week". */
  readonly articles: ReadonlySet<string>;
  /** People of any kind: "34 people" and "34 scientists" may be the same. */
  readonly anybody: ReadonlySet<string>;
  /** Who has a vote: a count of them may be a side of a vote. */
  readonly voters: ReadonlySet<string>;
  /** Verbs that give a number: "the mayor counts 90"; two words where the second must follow ("makes it 37"). */
  readonly givers: ReadonlySet<string>;
  /** Pronouns by which a speaker gives a number as their own. */
  readonly ownVoices: ReadonlySet<string>;
  /** Words that stand between such a verb and its number and say nothing: "says that there were 37". */
  readonly emptySubjects: ReadonlySet<string>;
  /** Nouns that stand for a number that was given before: "an earlier figure of 12". */
  readonly figures: ReadonlySet<string>;
  /** What stands between such a noun and its number: "the bill at 12". */
  readonly figureLinks: ReadonlySet<string>;
  /** What says of a thing that it is there: "there was one guard". */
  readonly existential: ReadonlySet<string>;
  /** Behind a count that holds for each of several. */
  readonly each: ReadonlySet<string>;
  /** What stands between a part and those it is a part of: "five of the injured". */
  readonly partitives: ReadonlySet<string>;
  /** Behind a number, and in front of it, that counts those besides others: "two other men", "all but six". */
  readonly besideBehind: ReadonlySet<string>;
  readonly besideBefore: ReadonlySet<string>;
  /** What says how much is allowed, and reports nothing: "the law says eight". */
  readonly laws: ReadonlySet<string>;
  /** In front of the two ends of a change: "from 65 to 67". */
  readonly ends: ReadonlyMap<string, readonly [kind: string, side: string]>;
  /** What stands behind a part of those that were counted before: "four of them". */
  readonly ofThem: ReadonlySet<string>;
  /** Words that join the parts of a list. */
  readonly joins: ReadonlySet<string>;
  /** What is still being counted when the first reports come: a toll, cases, arrests. */
  readonly tallies: ReadonlySet<string>;
  /** What has become of the people or things counted, by the words that say so: "die" and "kill" are `dead`. */
  readonly states: ReadonlyMap<string, string>;
  /** Words of bargaining, and the side that a number behind them is on: what was asked for is not what was offered. `limit`: what may be, not what is. */
  readonly sides: ReadonlyMap<string, string>;
  /** In front of a number that another has taken the place of: "an earlier count of six". */
  readonly earlier: ReadonlySet<string>;
  /** In front of a number that is said not to be so. */
  readonly denials: ReadonlySet<string>;
  /** Behind a number that is said not to be so: what joins it to who gave it, and what they did. Base forms. */
  readonly claimLinks: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** Pronouns for what the sentence before spoke of. */
  readonly it: ReadonlySet<string>;
  /** Forms of the verb that says what is. */
  readonly being: ReadonlySet<string>;
  /** Behind a form of `being`: what is said of a number that does not hold. */
  readonly mistaken: ReadonlySet<string>;
  /** Verbs of putting a mistake right. */
  readonly corrections: ReadonlySet<string>;
  /** Verbs by which somebody says that they gave a number before, beside those of `givers`. */
  readonly recallVerbs: ReadonlySet<string>;
  /** What joins a number to who gave it before: "as we said". */
  readonly recallLinks: ReadonlySet<string>;
  /** Words that say that this was before. As they are written. */
  readonly recalls: ReadonlySet<string>;
  /** In front of a number that a noun before it says all of: "a town of 38,000". */
  readonly ofNoun: ReadonlySet<string>;
  /** In front of an hour of the day that is told as a bare number: "before six". */
  readonly hourLinks: ReadonlySet<string>;
  /** In front of a length of time, and behind it, that says when something was: "within two days", "two days later". */
  readonly beforeSpan: ReadonlySet<string>;
  readonly behindSpan: ReadonlySet<string>;
  /** In front of a length of time that is given for something: "within a week". */
  readonly terms: ReadonlySet<string>;
  /** Words that say which half of the day a time of day is in. */
  readonly halfDays: ReadonlySet<string>;
  /** Words that are said in contrast to others, with the kind of contrast and the side: "first" and "second" of an order. */
  readonly contrasts: ReadonlyMap<string, readonly [kind: string, side: string]>;
  /** Words that say as what a number is told: as expected, asked for, still left, in all; with that aspect. As they are written. */
  readonly aspects: ReadonlyMap<string, string>;
  /** Verbs of what is meant to be. */
  readonly plans: ReadonlySet<string>;
  /** Prepositions in front of the name of a place where something was. */
  readonly placing: ReadonlySet<string>;
  /** A turn, in the figure of speech. */
  readonly turns: ReadonlySet<string>;
  /** Wholes of which a share is at most all. */
  readonly wholes: ReadonlySet<string>;
}

/** How a language speaks of quantities. */
export interface QuantityRules {
  readonly words: CountedWords;
  /**
   * Every quantity, in order. `tags`: the part of speech of each token. `taken`: 1 for tokens that are a date, a time of
   * day or another thing that is no quantity.
   */
  read(form: TextForm, tags: Uint8Array, taken: Uint8Array): QuantityReading[];
  /** The modifier that ends right in front of token `at`: "most of", "more than". Tokens, half open. */
  modifierBefore(
    form: TextForm,
    at: number,
  ): { readonly bound: Bound; readonly from: number; readonly to: number } | null;
  /** Whether the characters between two quantities say that the second restates the first: " (", ", or about ". */
  restates(between: string): boolean;
}
