/** What a language knows of its words. All words are given folded, in any inflection; unknown words are legal. */
export interface Lexicon {
  /** The base form: `ratified` is `ratify`, `spectra` is `spectrum`; the word itself where it has none. */
  lemma(word: string): string;
  /**
   * How near in meaning two words are, 0 (no relation known) to 1 (the same base form). Symmetric. 0.9: one is made from
   * the other (`decide`, `decision`); 0.7 and above: most sentences can swap them; below 0.5: kinds and neighbours.
   * Opposites are 0.
   */
  related(a: string, b: string): number;
  /** Whether the letters of `word` are those of the name or noun `base` with an ending that makes another word of it: "Norlandish". */
  isMadeFrom(word: string, base: string): boolean;
  /** Whether the two are opposites: `rise` and `fall`. Symmetric. */
  opposed(a: string, b: string): boolean;
  /** The opposites of `word`, as base forms. */
  opposites(word: string): readonly string[];
  /** Base forms with a relation to `word`, itself not among them, in no order that means anything. */
  neighbours(word: string): readonly string[];
  /** How common the base form is in running text: 0 (rare or unknown) to 1 (a function word). */
  commonness(word: string): number;
  /** Whether the table holds the word's base form: names, typing errors and rare words are not in it. */
  knows(word: string): boolean;
  /** Articles, pronouns, auxiliaries, prepositions, conjunctions: words that carry no claim. */
  isFunctionWord(word: string): boolean;
  /** Base forms of the function words that another wording of a sentence may have for this one: `however` for `but`. Symmetric. */
  alternatives(word: string): readonly string[];
  /** Whether a base form puts words into somebody's mouth or introduces a source: `say`, `accord`, `statement`. */
  isReporting(lemma: string): boolean;
  /** Whether a base form says who somebody is: `director`, `minister`. */
  isRole(lemma: string): boolean;
  /** One word for two that make one name or office: `united`, `states`; undefined where they make none. */
  compound(first: string, second: string): string | undefined;
  /** The word that an abbreviation in capitals, without stops, stands for; undefined where it stands for itself. */
  acronym(capitals: string): string | undefined;
  /** Whether a base form holds something to be untrue, and how plainly: `hoax` is strong, `doubt` weak. */
  refutes(lemma: string): 'strong' | 'weak' | undefined;
  /** The full name of a month or weekday that `word` is or is short for; undefined otherwise. */
  calendar(word: string): string | undefined;
  /** Whether `word` names a month, in full or short. */
  isMonth(word: string): boolean;
}
