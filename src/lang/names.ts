import { TokenKind, type Tokens } from '../model/index.ts';
import type { Lookup } from '../text/index.ts';

/** What a list knows of a name; the numbers add up where it is several things. */
export const GazetteerBit = {
  Male: 1,
  Female: 2,
  Surname: 4,
  Town: 8,
  Region: 16,
  Organisation: 32,
  /** "Belarusian": the adjective of a land. */
  Adjective: 64,
} as const;

/** What a word can be next to, or in, a name; the numbers add up. */
export const NameWord = {
  /** Mr, Dr, President: stands right before a person's name, with a capital or without. */
  Title: 1,
  /** Spokeswoman, striker, economist: says what a person is. */
  Role: 2,
  /** Ministry, University, Inc: ends or heads an organisation's name. */
  Organisation: 4,
  /** River, Street, Island: ends or heads a place's name. */
  Place: 8,
  /** Monday, March. */
  Calendar: 16,
  /** In, at, near: a place may follow. */
  Where: 32,
  /** Said, told: a person or an organisation stands next to it. */
  Speech: 64,
  /** Van, bin, de: in lower case inside a name. */
  Particle: 128,
  /** A title that is a woman's. */
  Female: 256,
  /** A title that is a man's. */
  Male: 512,
  /** Company, union, team: says what an organisation is. */
  Body: 1024,
  /** Town, country, island: says what a place is. */
  Area: 2048,
  /** Cup, Open, Prize: ends the name of an event, a work or a thing. */
  Other: 4096,
  /** Jr, Inc, PhD: may follow a name. */
  Suffix: 8192,
  /** Match, league, innings: the text is about sport. */
  Sport: 16384,
  /** Written with a capital and no name: CEO, Internet, Christmas. */
  Plain: 32768,
  /** Muslims, Republicans, English: peoples, faiths, tongues. */
  Group: 65536,
} as const;

/** What a language knows of names. */
export interface NameRules {
  /** Names → `GazetteerBit`s. Keys: a word's normal form's hash; of several words, `nameKey` of theirs. */
  readonly gazetteer: Lookup;
  /**
   * Hash of a word's normal form → which kinds of name those words are that stand in like places in free text; the number
   * has no order. 0 where the word is rare or no name's.
   */
  readonly leanings: Lookup;
  /** Hash of a word's normal form → `NameWord` bits. */
  readonly words: ReadonlyMap<number, number>;
  /** What a trained model gives each feature of a stretch of words, one character a weight, as the tagger's. */
  readonly weights: string;
  /** "Belarusian" → "belarus": folded adjectives, capitals and other names of lands. */
  readonly lands: ReadonlyMap<string, string>;
  readonly references: ReferenceRules;
  readonly forms: NameForms;
}

/** The key of the words in tokens [from, to) in a gazetteer; marks do not count. A single word's is its norm. */
export function nameKey({ norms, kinds }: Tokens, from: number, to: number): number {
  let key = 0;
  for (let i = from; i < to; i++) {
    if (kinds[i] === TokenKind.Punctuation) continue;
    const norm = norms[i]! | 0;
    key = key === 0 ? norm : (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) + norm) | 0;
  }
  return key >>> 0;
}

/** Small words in and around names, folded; their fields are called as in English. */
interface SmallWords {
  /** In front of whose or what something is: the Port of Tarn. */
  readonly of: string;
  readonly for: string;
  readonly the: string;
  readonly and: string;
  readonly or: string;
  readonly in: string;
  /** In front of where something is, or where a match is played. */
  readonly at: string;
  /** In front of who wrote a report. */
  readonly by: string;
  /** In front of whom somebody serves: an adviser to the mayor. */
  readonly to: string;
}

/** What the words of a name look like in a language. Words are folded. */
export interface NameForms {
  readonly small: SmallWords;
  /** What several of a people have at their end: Germans. */
  readonly plural: RegExp;
  /** What may stand at the end of a word in a body's name that is somebody's, or of several: Workers'. */
  readonly genitive: RegExp;
  /** At the end of a town's name, it may be left out: city. */
  readonly townWords: ReadonlySet<string>;
  /** Of these, "X of Tarn" and "Tarn X" may be two: university. */
  readonly schools: ReadonlySet<string>;
  /** Between those who wrote a report together. */
  readonly together: RegExp;
  /** At the end of a byline that is a newsroom's and nobody's: staff. */
  readonly newsrooms: RegExp;
  /** What a land calls itself: republic. */
  readonly states: ReadonlySet<string>;
  /** Titles that head no company, place or thing. */
  readonly calling: ReadonlySet<string>;
  /** In small letters behind a name, they say that it is a place: valley. */
  readonly landmarks: ReadonlySet<string>;
  /** The same of a body: observatory. */
  readonly houses: ReadonlySet<string>;
  /** Right in front of the name of one, or with "of": town, region. */
  readonly settlements: ReadonlySet<string>;
  /** What governs a town or a see: municipality. */
  readonly seats: ReadonlySet<string>;
  /** They begin the name of a body in other tongues, whose heads stand in front: instituto, banque. */
  readonly foreignBodies: ReadonlySet<string>;
  /** Given names cut to more than one letter, as other alphabets have one for it: Sh., Dj., Chr. */
  readonly initials: ReadonlySet<string>;
  /** Words that translations choose between for what a state's office is called. */
  readonly stateOffices: ReadonlySet<string>;
  /** What makes the name of a land an adjective: Tarn-ian, Tarn-ish. */
  readonly gentilic: RegExp;
  /** Day, eve: end the name of a feast. */
  readonly feasts: ReadonlySet<string>;
  /** Old, big: in front of one other word, they make the name of a thing that everybody knows. */
  readonly venerable: ReadonlySet<string>;
  /** J, QC, MP: stand behind a person's name. */
  readonly honours: ReadonlySet<string>;
  /** Words that only places follow. */
  readonly inside: ReadonlySet<string>;
  /** Of, the, and: small words inside a name. */
  readonly connectors: ReadonlySet<string>;
  /** Forms of company that are written small. */
  readonly firmForms: ReadonlySet<string>;
  /** In front of a place that somebody speaks from. */
  readonly whence: ReadonlySet<string>;
  /** What hospitals are called behind the name of their town: general. */
  readonly wards: ReadonlySet<string>;
  /** In capitals in front of a ship's name: mv, hms. */
  readonly shipForms: ReadonlySet<string>;
  /** In small letters in front of one: ferry, trawler. */
  readonly vessels: ReadonlySet<string>;
  /** In front of what a storm is called: hurricane. */
  readonly storms: ReadonlySet<string>;
  /** In front of a saint: st, saint. */
  readonly saints: ReadonlySet<string>;
  /** Peoples, tongues and faiths, in the singular: german, south african, muslim. */
  readonly peoples: ReadonlySet<string>;
  /** Ltd, GmbH: what a company is by law. */
  readonly legalForms: ReadonlySet<string>;
  /** Van, de: small words of people's names, which may be left out. */
  readonly particles: ReadonlySet<string>;
  /** Of those, the ones that begin a surname which stands alone: "Van der Meer said". No given name is like one. */
  readonly surnameParticles: ReadonlySet<string>;
  /** Small words that a hyphen ties to what follows: al-, el-. */
  readonly tiedParticles: ReadonlySet<string>;
  /** Small words between the hyphens of a town's name: upon, sur. */
  readonly hyphened: ReadonlySet<string>;
  /** Family names in front of a given name whose second half is written small: Kim Sang-woo. */
  readonly familyFirst: ReadonlySet<string>;
  /** The second half of such a given name. */
  readonly syllable: RegExp;
  /** Words that initials leave out. */
  readonly light: ReadonlySet<string>;
  /** What a name may leave out of what it lies in or on: "the Tarn" is the Tarn River. */
  readonly layOfLand: ReadonlySet<string>;
  /** Bodies that are named after where they are: the first word alone is the town's name. */
  readonly localBodies: ReadonlySet<string>;
  /** In front of "of", they leave the name of a land or a town what it is: republic, port. */
  readonly polities: ReadonlySet<string>;
  /** Mr, Dr: say nothing of what somebody does. */
  readonly honorifics: ReadonlySet<string>;
  /** Short forms of a given name: leonard is len, lenny. */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
  /** In front of the name of a village, they make it another's: upper, market. */
  readonly settings: ReadonlySet<string>;
  /** What stands for several words of a body's name: fc for football club. */
  readonly abbreviated: ReadonlyMap<string, readonly string[]>;
  /** At the end of an outlet's name, they only say that it brings news: news agency, newswire. */
  readonly pressWords: ReadonlySet<string>;
  /** In front of those they say which of many it is: daily, national. */
  readonly pressKinds: ReadonlySet<string>;
  /** At the end of a place that something is in; of a name with its article; of whom somebody told something. */
  readonly within: RegExp;
  readonly definite: RegExp;
  readonly told: RegExp;
  /** Behind an outlet that reports something. */
  readonly reports: RegExp;
  /** In small letters beside a name, or as its last word, they say what lies there: reef, lagoon, field. */
  readonly landforms: ReadonlySet<string>;
  /** Words of a script's cue in front of whose clip it is: cue, clip. */
  readonly cues: ReadonlySet<string>;
  /** In front of whoever took a picture, read a bulletin or answers for the print. */
  readonly credited: RegExp;
  /** Words with a capital at the beginning, small words between them: "Osier Media", "Bank of Tarn". */
  readonly run: RegExp;
  /** In front of whose page it is: "© 2026", "is owned by". */
  readonly owned: RegExp;
  /** What ends the first line of an address: street, row. */
  readonly streets: ReadonlySet<string>;
  /** Behind an outlet's name, they say that somebody or something is its own: staff, file. */
  readonly ownStaff: RegExp;
  /** In front of those whose copy a report rests on. */
  readonly sourced: RegExp;
}

/** How a language speaks again of what it has named. Words are folded. */
export interface ReferenceRules {
  /** Whom a pronoun can stand for. */
  readonly pronouns: ReadonlyMap<string, 'm' | 'f' | 'thing' | 'speaker'>;
  readonly possessives: ReadonlySet<string>;
  /** Words that a description of somebody known begins with. */
  readonly determiners: ReadonlySet<string>;
  /** Words for offices that one person holds in what a report tells of: "the leader", "the mayor". */
  readonly offices: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  /** Other words for an office by which a text calls whoever holds it. */
  readonly alsoCalled: ReadonlyMap<string, ReadonlySet<string>>;
  readonly leader: ReadonlySet<string>;
  /** What people are by what they do, as a text calls again whom it is about: "the athlete". */
  readonly callings: ReadonlySet<string>;
  /** What one from somewhere is called: "the Norwegian". */
  readonly natives: ReadonlySet<string>;
  /** Behind a number of years, they say how old somebody is. */
  readonly aged: ReadonlySet<string>;
  /** In front of what somebody is, they bring in somebody new. */
  readonly indefinite: ReadonlySet<string>;
  /** What a head of state or government is the head of. */
  readonly realms: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
  readonly publicBody: ReadonlySet<string>;
  readonly synonyms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly counterparts: ReadonlySet<string>;
  /** Pronouns that no subject is. */
  readonly objective: ReadonlySet<string>;
  /** Behind "it", verbs that nobody does. */
  readonly empty: ReadonlySet<string>;
  /** Deputy, former: change what an office is. */
  readonly ranks: ReadonlySet<string>;
  /** Foreign, finance: which office of many. */
  readonly fields: ReadonlySet<string>;
}
