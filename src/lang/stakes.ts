/** What a language knows of the words on which a report's meaning turns. All words folded. */
export interface Stakes {
  /** `not`, `never`, `without`: a sentence with one more or one fewer says something else. */
  readonly negations: ReadonlySet<string>;
  /** `may`, `reportedly`, `narrowly`: how sure, how much. */
  readonly hedges: ReadonlySet<string>;
  /** `said`, `according`, `claimed`: whose words these are. */
  readonly attributions: ReadonlySet<string>;
  /** Words that stand for one of the others or for each other where nothing turns on the choice: `told` is `said`. */
  readonly forms: ReadonlyMap<string, string>;
  /** Words for one person, with what they tell of who it is: `she` and `her` are not `he`. */
  readonly persons: ReadonlyMap<string, string>;
  /** Whether a sentence can be quoted by itself: it leans on nothing before it, and is nobody's own words. */
  standsAlone(sentence: string): boolean;
}
