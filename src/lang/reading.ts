/** A form of words that belongs to the page and not to the report. Patterns see the folded line, trimmed. */
export interface PageForm {
  /** What it is, as `Removed.reason` says it: "navigation", "advertisement", "related", "comments". */
  readonly reason: string;
  readonly pattern: RegExp;
  /** Whether even a whole sentence of this form is the page's: "This information is provided by …". */
  readonly sure?: true;
}

/** What a field at the head of a document says of it. */
export type FieldName = 'title' | 'byline' | 'date' | 'publisher' | 'credit' | 'slug' | 'sender';

/** The words of heads that come in fields. Patterns see folded lines. */
export interface FieldWords {
  /** Folded names of fields; null: known, of no use. */
  readonly names: ReadonlyMap<string, FieldName | null>;
  /** The name of a field behind which the text itself stands. */
  readonly body: RegExp;
  /** A line on which an archive prints how long a text is: "412 words". */
  readonly length: RegExp;
  /** What a claim of rights begins with. */
  readonly rights: RegExp;
}

/** What stands around an outlet's name. Patterns see the line as printed. */
export interface HeadWords {
  /** Behind a station's name, its frequency. */
  readonly station: RegExp;
  /** The number of an issue. */
  readonly issue: RegExp;
  /** "The official website of the", in front. */
  readonly official: RegExp;
  /** What pictures of names are called: "logo". */
  readonly picture: RegExp;
  /** Who answers the press for a body, behind its name: "Press Office". */
  readonly office: RegExp;
  /** What a page of records adds to an outlet's name: "transcripts". */
  readonly record: RegExp;
  /** A motto in small letters behind a name in capitals, which is the first group. */
  readonly motto: RegExp;
  /** A paper's number on the line with its motto. */
  readonly number: RegExp;
  /** The owner behind a copyright mark, as the first group, and the words that may hang on at its end. */
  readonly owner: RegExp;
  readonly ownerTail: RegExp;
  /** What a line must have that claims rights or a channel: most lines have nothing of the kind. */
  readonly claims: RegExp;
  /** Between two who issue a statement: " and ". */
  readonly betweenIssuers: RegExp;
  /** A claim of rights; its owner is the first group, with words behind it that are none of its name. */
  readonly rights: RegExp;
  readonly behindOwner: RegExp;
  /** "Follow Harbour News on …": whose channel it is, as the first group. */
  readonly channel: RegExp;
  /** "Subscribe to Harbour Notes": a newsletter's name as the first group; and what is none. */
  readonly subscribed: RegExp;
  readonly noOutlet: RegExp;
}

/** What statements by parties and institutions say of themselves. Patterns see folded lines. */
export interface StatementWords {
  /** "Embargoed until 9 a.m.": what an issuer asks of those who print it. Anchored. */
  readonly embargo: RegExp;
  /** Where sites keep them. */
  readonly address: RegExp;
  /** A title under which makers and authorities warn of their own goods: "Product recall: …". Anchored. */
  readonly warning: RegExp;
  /** The line below the last. */
  readonly end: RegExp;
  /** Who answers the press, and the head of notes for it. */
  readonly office: RegExp;
  readonly notes: RegExp;
  /** How a document speaks in its own voice. */
  readonly we: RegExp;
  /** What leads the paragraph about who issued it. */
  readonly about: RegExp;
  /** What stands before whoever was told something: "told", "an interview with". Anchored at the end. */
  readonly toldTo: RegExp;
}

/** How bylines are put. Patterns see the line as printed, unless they say so. */
export interface BylineWords {
  /** Where the names end: at a bar, a wide gap, a number, or where the next label begins ("Pictures by:"). */
  readonly namesEnd: RegExp;
  /** " in Tarn": where they report from. Anchored at the end. */
  readonly place: RegExp;
  /** " for the Courier": what goes on behind one name. */
  readonly behindName: RegExp;
  /** Between a name and what goes on behind it, with the name as the first group and the rest as the second. */
  readonly nameWithRole: RegExp;
  /** Others' copy, without their names: "and agencies". Folded. */
  readonly agencies: RegExp;
  /** ", filed by " behind a date, folded. Anchored. */
  readonly behindDate: RegExp;
  /** ", by Jo Ray" at the end of a motto, the name as the first group. */
  readonly atEnd: RegExp;
  /** What else a line with a date tells of an article: "4 min read", "updated". Folded. */
  readonly facts: RegExp;
  /** What is read out in the place of an author's picture, in front of the name. Anchored. */
  readonly picture: RegExp;
  /** "Published on " between a name and its date. */
  readonly publishedBefore: RegExp;
  /** Names that publishing systems put where nobody has put one: "admin". Folded. */
  readonly nobody: RegExp;
}

/** Words between a date, a time of day and what is said of them, folded. */
export interface MomentWords {
  /** Between a date and its time of day: ", at ". Anchored. */
  readonly beforeTime: RegExp;
  /** A time of day in front of its date, as the first group: "9.30 am on ". Anchored at the end. */
  readonly timeBeforeDate: RegExp;
  /** The same as `beforeTime` with a time counted to 24 hours: ", at 17:40". Anchored. */
  readonly longDay: RegExp;
  /** Between "Updated" and its moment: " at ". Anchored. */
  readonly behindUpdated: RegExp;
  /** Words for the first publication, between "Updated" and a date that is not the update's. */
  readonly published: RegExp;
}

/** Short lines that stand below pictures, as printed. */
export interface CaptionWords {
  /** A credit in brackets at the end: "(Photo: Jo Ray)". */
  readonly credit: RegExp;
  /** A house that sells pictures, at the end: "via Getty Images". */
  readonly house: RegExp;
  /** What a caption begins with. Anchored. */
  readonly lead: RegExp;
}

/** Lines above and below a letter or a statement, as printed. */
export interface LetterWords {
  /** "From", "To": above a salutation, a line that is no subject. Anchored. */
  readonly party: RegExp;
  /** "Check against delivery": how to read a record, and not what it is of. Anchored. */
  readonly remark: RegExp;
}

/** What is said of who wrote, below a text. */
interface AuthorWords {
  /** What goes on behind the author's name: " is", " covers". Anchored, as printed. */
  readonly behindName: RegExp;
  /** What authors do: " writes ". As printed. */
  readonly work: RegExp;
  /** What authors begin with who speak of themselves, folded. Anchored. */
  readonly ownVoice: RegExp;
  /** Verbs of a sentence about an author, folded. */
  readonly said: RegExp;
}

/** The words of a bulletin's script. Patterns see lines as printed, unless they say so. */
export interface ScriptWords {
  /** Words of the studio, folded: "reader:", "dur", "live read", "1'20\"". Global. */
  readonly signs: RegExp;
  /** What a newsroom's line puts behind the station's name: "NEWSROOM". Anchored at the end. */
  readonly desk: RegExp;
  /** What leads the headline. Anchored. */
  readonly headline: RegExp;
  /** The word by which the newsroom calls the story, as the first group: behind "SLUG:", or in front of how long it takes. */
  readonly slug: RegExp;
  readonly timed: RegExp;
  /** "READER: Ana Ruiz": who of the newsroom reads it out, as the first group. Anchored. */
  readonly staff: RegExp;
  /** Folded labels of the newsroom's own: "host". Anchored at both ends. */
  readonly studio: RegExp;
  /** The first or last words of what is played, for who plays it: 'OUT: "…of October." DUR 0'09"'. Anchored. */
  readonly edge: RegExp;
  /** Folded: what is played next: "clip 2 - ruiz, phone". Anchored. */
  readonly played: RegExp;
  /** Behind "Source:", the agency whose copy was used, as the first group. */
  readonly source: RegExp;
  /** Below the text, folded: what comes next on air. Anchored. */
  readonly continuity: RegExp;
}

/** How speakers are named in records of speech, and how they name themselves. Patterns see words as printed, unless they say so. */
export interface RecordWords {
  /** "I'm", "My name is": what people put in front of their own name. The source of a pattern. */
  readonly self: string;
  /** The same as a word in front of a name, folded. Anchored. */
  readonly pronoun: RegExp;
  /** "from", "with": between a speaker's name and whom they speak for. The source of a pattern. */
  readonly affiliation: string;
  /** "Good morning, Minister. ": what speeches begin with. Anchored. */
  readonly greeting: RegExp;
  /** "the " in front of an office, folded; and whatever else stands there: "madam ". Anchored. */
  readonly article: RegExp;
  readonly beforeOffice: RegExp;
  /** Words written small inside an office, besides the particles of names: "of", "for". */
  readonly small: ReadonlySet<string>;
  /** "and " in front of the last of several. Anchored. */
  readonly andFirst: RegExp;
  /** A name in capitals as the first group, and where its bearer sits as the second: "Mr. RUIZ of Ohio". */
  readonly seat: RegExp;
  /** "Q - ", "Answer, ": whether somebody asks or answers, in front of the name. Anchored. */
  readonly asking: RegExp;
  /** "BY " in front of who examines. Anchored. */
  readonly examining: RegExp;
  /** " to everyone" behind the name of who writes in a chat. Anchored at the end. */
  readonly addressed: RegExp;
  /** A label that a full stop closes, as the first group: "Mr. SMITH of Ohio." Anchored. */
  readonly stopped: RegExp;
}

/** How a head says whose words the whole text is. Patterns are for folded text. */
interface SpeechRules {
  /** "Ana Ruiz's speech": whom it is of, as the first group. */
  readonly owned: RegExp;
  /** "Address", "remarks", "letter": what the text is called. */
  readonly called: RegExp;
  /** "by", "of", "from" behind that, in front of whose it is. Global. */
  readonly by: RegExp;
  /** What stands behind the name: "at the opening", "on Monday". */
  readonly behind: RegExp;
  /** The words by which a speaker means themselves. Global. */
  readonly self: RegExp;
}

/** What a language adds to reading a document: the words that pages, bylines, dates and transcripts are made of. */
export interface ReadingRules {
  /** Folded names and abbreviations of the months, without full stop: 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Folded names and abbreviations of the days of the week; the first seven are Monday to Sunday. */
  readonly weekdays: ReadonlySet<string>;
  /** Frequent words without meaning of their own: running prose is full of them, headings and menus are not. */
  readonly functionWords: ReadonlySet<string>;
  /** Share of such words that running prose has at least, 0 to 1: menus and headings have less. */
  readonly functionShare: number;
  readonly fields: FieldWords;
  readonly heads: HeadWords;
  readonly statements: StatementWords;
  readonly records: RecordWords;
  readonly scripts: ScriptWords;
  readonly authors: AuthorWords;
  readonly bylines: BylineWords;
  readonly moments: MomentWords;
  readonly captions: CaptionWords;
  readonly letters: LetterWords;
  /** Lines that are the page's wherever they stand. */
  readonly furniture: readonly PageForm[];
  /** Short lines after which nothing of the report follows: "Leave a Reply", "Related posts". */
  readonly endings: readonly PageForm[];
  /** Headings of boxes on the page, "Most read": what stands below one, up to the next sentence of the report, is in the box. */
  readonly boxHeads: readonly PageForm[];
  /** Words by which a sentence speaks to the visitor of a page: "you", "our", "newsletter". */
  readonly visitor: RegExp;
  /** A line below a picture, by its beginning or by the credit at its end. */
  readonly caption: RegExp;
  /** What the names of rooms, places and firms end in, and those of people do not: "Hall", "Minerals". */
  readonly noPerson: RegExp;
  /** What a page asks its visitors to do, at a sentence's beginning: "Download", "Tell us". Anchored. */
  readonly invites: RegExp;
  /** Words for the page, for what stands on it and for who may use it: "cookies", "reproduction". Global. */
  readonly pageWords: RegExp;
  /** A sentence whose subject is the publication in hand: "This bulletin comes in Norlandish, too". Anchored. */
  readonly selfReference: RegExp;
  /** Verbs with which a report says who told it: "said". */
  readonly told: RegExp;
  /** Words with which a page asks its visitors for something: "newsletter", "donate". */
  readonly appeal: RegExp;
  /** What the words on a button begin with: "Leave a comment". Anchored. */
  readonly button: RegExp;
  /** The name of a section or a kind of page, alone on its line: "World", "Live", "Fact check". */
  readonly sections: RegExp;
  /** What stands before the names in a byline: "By", "From our correspondent". Anchored at the line's beginning. */
  readonly bylineLead: RegExp;
  /** What stands before the names of those who keep a live page, and before much else: "With". Anchored. */
  readonly hostsLead: RegExp;
  /** Words with which the name of many at an outlet ends: "Courier staff", "Foreign Desk". */
  readonly newsrooms: RegExp;
  /** Words for people who write, behind or before their name: "reporter", "editor". */
  readonly writers: RegExp;
  /** What stands in front of a place: "in", "near". Anchored at the end. */
  readonly beforePlace: RegExp;
  /** What stands between two names: "and". */
  readonly and: RegExp;
  /** A newsroom as the first group and, as the second, what had the copy before it: an agency of one word, or a name in capitals. */
  readonly deskAndAgency: readonly RegExp[];
  /** The same where what the other is called makes it an agency, folded: "gazette staff, with harbour news". */
  readonly lender: RegExp;
  /** A stroke with a weekday behind it, beside a date: "| Tuesday". As printed. */
  readonly weekdayBeside: RegExp;
  /** A line that says the document is a statement of its publisher: "Press release", "Statement of …". */
  readonly release: RegExp;
  /** How a head says whose words the whole text is. */
  readonly speech: SpeechRules;
  /** A title of a collection of statements: "Expert reaction to …", "Comments from the parties". */
  readonly reactions: RegExp;
  /** Where institutions publish what they have to say: "newsroom", "media centre". */
  readonly newsroom: RegExp;
  /** Words in the names of those who make news, "council", "union", "plc"; and of those who report it, "gazette". */
  readonly party: RegExp;
  /** Those among them who act for the public, and report nobody's news but their own: "police", "ministry". */
  readonly authority: RegExp;
  readonly medium: RegExp;
  /** What a statement calls the facts below its end: "Notes to editors". Anchored. */
  readonly notesLead: RegExp;
  /** A line that says the document is a record of speech: "Transcript". */
  readonly transcript: RegExp;
  /** Folded speaker labels that name no person: the questioner's, then the one who answers. */
  readonly questioners: RegExp;
  readonly answerers: RegExp;
  /** Offices that serve as labels: "the chair", "moderator". */
  readonly offices: RegExp;
  /** Titles and ranks in front of a speaker's name: "mr", "prime minister". Anchored, with the space behind them. */
  readonly titles: RegExp;
  /** What heads a line of a record or a fact box and is nobody who speaks: "present", "date", "contact". */
  readonly headings: RegExp;
  /** How letters begin and end: "Dear friends,"; "With love," with the writer's name below. */
  readonly salutation: RegExp;
  readonly valediction: RegExp;
  /** The line above a message that an e-mail hands on. */
  readonly forwarded: RegExp;
  /** A note of the editors on what was put right, which belongs to the report wherever it stands: "Correction, 3 March: …". */
  readonly correction: RegExp;
  /** The line with which a statement ends, above its notes: "-ENDS-". */
  readonly endMark: RegExp;
  /** The line with which a record of speech ends: "(The session ended at 9.05 p.m.)". */
  readonly closing: RegExp;
  /** Words in which people speak to one another: "I", "you", "thank". */
  readonly address: RegExp;
  /** What a transcript puts into brackets: "laughter", "inaudible". */
  readonly stage: RegExp;
  /** "With files from", "reporting by": what stands before an agency or an author who is credited. */
  readonly creditLead: RegExp;
  /** What stands behind those credited: "contributed to this report". */
  readonly creditTail: RegExp;
  /** What stands before those who reported, at the end of a text: "(Reporting by". Anchored. */
  readonly reportersLead: RegExp;
  /** Names by which agencies say what they are: "Northern News Agency", "Trans-Alpine Press". */
  readonly wireName: RegExp;
  /** The same, of names that nobody but a wire has: "County News Agency". */
  readonly wireService: RegExp;
  /** "Source:": what stands before the outlet or office that data were taken from. */
  readonly sourceLead: RegExp;
  /** A line that says on what occasion words were spoken or a document made: "Delivered orally on 3 May". Anchored. */
  readonly occasion: RegExp;
  /** What stands before, or above, the name of who issues a statement: "From:", "News provided by". */
  readonly issuedBy: RegExp;
  /** Those among them that nobody but an issuer's name follows, folded: "provided by". */
  readonly surelyIssuedBy: RegExp;
  /** "(with HNA)" at a paragraph's end, the name as the first group. As printed. */
  readonly creditInBrackets: RegExp;
  /** A line that says when it was published, before the date: "Published:", "Posted on". */
  readonly publishedLead: RegExp;
  /** The same anywhere on a line, where nothing but a first publication is meant: "Published". */
  readonly saysPublished: RegExp;
  /** What the name of an occasion on which people speak has in it: "briefing". */
  readonly event: RegExp;
  /** A word with which a heading goes on, alone on its line or at the line's beginning: "of", "by". */
  readonly connective: RegExp;
  /** Letters behind a person's name that tell of an office or a degree, with the space in front of them. */
  readonly honours: RegExp;
  /** A line of a court's record that says who asks from here on, before the name: "Cross-examination by". Anchored. */
  readonly examinedBy: RegExp;
  /** A line that says from where somebody reported: "Jo Ray reported from Tarn." */
  readonly reportedFrom: RegExp;
  /** The same for later changes: "Updated". */
  readonly updatedLead: RegExp;
  /** Whose copy a byline says was used besides, behind the names; sees the line as printed, its first group the agency. */
  readonly withCopyOf: RegExp;
  /** The same by an agency's letters, wherever on a line they stand last: "with inputs from HNS". As printed; the letters are the first group. */
  readonly inputsFrom: RegExp;
  /** What a wire tells the desks that receive its copy: "EDS: CORRECTS name of harbour". Sees the line as printed. */
  readonly deskNote: RegExp;
  /** A line that says when a text was published for the first time. */
  readonly firstPublished: RegExp;
  /** The name of a body that is one of something, and of a firm by its legal form: "ministry of ports", "harbour plc". */
  readonly bodyOf: RegExp;
  readonly legalForm: RegExp;
  /** Words that a masthead has and a headline has not: "newspaper", "agency", "ministry". */
  readonly institution: RegExp;
}
