/** A form of words that belongs to the page and not to the report. Patterns see the folded line, trimmed. */
export interface PageForm {
  /** What it is, as `Removed.reason` says it: "navigation", "advertisement", "related", "comments". */
  readonly reason: string;
  readonly pattern: RegExp;
}

/** What a language adds to reading a document: the words that pages, bylines, dates and transcripts are made of. */
export interface ReadingRules {
  /** Folded names and abbreviations of the months, without full stop: 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Folded names and abbreviations of the days of the week. */
  readonly weekdays: ReadonlySet<string>;
  /** Frequent words without meaning of their own: running prose is full of them, headings and menus are not. */
  readonly functionWords: ReadonlySet<string>;
  /** Share of such words that running prose has at least, 0 to 1: menus and headings have less. */
  readonly functionShare: number;
  /** Lines that are the page's wherever they stand. */
  readonly furniture: readonly PageForm[];
  /** Short lines after which nothing of the report follows: "Leave a Reply", "Related posts". */
  readonly endings: readonly PageForm[];
  /** What stands before the names in a byline: "By", "From our correspondent". Anchored at the line's beginning. */
  readonly bylineLead: RegExp;
  /** Words for people who write, behind or before their name: "reporter", "editor". */
  readonly writers: RegExp;
  /** What stands between two names: "and". */
  readonly and: RegExp;
  /** A line that says the document is a statement of its publisher: "Press release", "Statement of …". */
  readonly release: RegExp;
  /** A line that says the document is a record of speech: "Transcript". */
  readonly transcript: RegExp;
  /** Folded speaker labels that name no person: the questioner's, then the one who answers. */
  readonly questioners: RegExp;
  readonly answerers: RegExp;
  /** Offices that serve as labels: "the chair", "moderator". */
  readonly offices: RegExp;
  /** What a transcript puts into brackets: "laughter", "inaudible". */
  readonly stage: RegExp;
  /** "With files from", "reporting by": what stands before an agency or an author who is credited. */
  readonly creditLead: RegExp;
  /** "Source:": what stands before the outlet or office that data were taken from. */
  readonly sourceLead: RegExp;
  /** A line that says when it was published, before the date: "Published:", "Posted on". */
  readonly publishedLead: RegExp;
  /** The same for later changes: "Updated". */
  readonly updatedLead: RegExp;
  /** Words that a masthead has and a headline has not: "newspaper", "agency", "ministry". */
  readonly institution: RegExp;
}
