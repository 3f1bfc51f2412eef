import type { SpeechLexicon } from '../../speech.ts';
import { nameParts, roleIn } from './called.ts';
import { words } from './inflect.ts';
import { readAdjectives, readNouns } from './nouns.ts';
import { venueOf } from './venues.ts';
import { readVerbs } from './verbs.ts';
import { readWordClasses } from './words.ts';

const AGENT = /^\p{L}{3,}(?:ists?|ians?|[tsdkngrlm]ers?|ors?|crats?|eers?|ants?|ees?)$/u;
/** Things that have the ending of those who do something. */
const THINGS = new Set(
  words(`hammer transformer container computer printer boiler trailer tanker freighter cruiser trawler bumper cylinder
  filter cooker heater burner tower corridor door floor motor sensor reactor generator escalator elevator compressor
  detector conveyor monitor propeller rotor bunker winter finger ladder gutter timber rubber copper silver lumber river
  flower powder feeder mirror pendant hydrant hangar anchor rudder hopper digger bulldozer merger manner matter danger
  chapter disaster order murder gender tender border shoulder thunder ladder folder reminder quarter semester center shelter
  theater weather master cluster counter encounter helicopter monster lobster canister parameter perimeter diameter meter
  laser locker sticker ticker poker corner dinner banner charger trigger burger anger hunger error summer timer roller
  thriller factor sector horror terror tremor rumor humor armor restaurant covenant pollutant coolant quadrant constant
  elephant coffee degree guarantee career checklist playlist shortlist blacklist`).flatMap((word) => [
    word,
    `${word}s`,
  ]),
);
const SELF = /(?:^|\s)(?:I|my|me|I['’]\p{L}+)(?=[\s,.]|$)/u;
const PERSONAL = /(?:^|\s)(?:I|me|my|we|us|our|you|your|I['’]\p{L}+|we['’]\p{L}+|you['’]\p{L}+)(?=[\s,.!?]|$)/iu;

/** The words behind an article that opens a sentence, none of which is a name. */
const NEWCOMER =
  /(?:^|[.!?…]["'”’]?\s+|\n)\s*(?:An?|One|Another) (?:of (?:the|his|her|their|its) )?((?:[\p{L}'’-]+[ ,]){1,4})/gu;

type Tables = Pick<SpeechLexicon, 'verbs' | 'nouns' | 'adjectives' | 'words'>;
let tables: Tables | null = null;

/** The lists, inflected when first asked for: most commands need none. */
function read(): Tables {
  tables ??= { verbs: readVerbs(), nouns: readNouns(), adjectives: readAdjectives(), words: readWordClasses() };
  return tables;
}

/** What English brings to finding who said what. */
export const speech: SpeechLexicon = {
  get verbs() {
    return read().verbs;
  },
  get nouns() {
    return read().nouns;
  },
  get adjectives() {
    return read().adjectives;
  },
  get words() {
    return read().words;
  },
  elisions: new Set(
    words('em til till tis twas twere cause cos bout n round er ere fraid kay nother nuff sup tude ud un'),
  ),
  isAgent: (noun) => AGENT.test(noun) && !THINGS.has(noun),
  nameParts,
  roleIn,
  bringsInSomebody: (sentence) => {
    const table = read().words;
    return [...sentence.matchAll(NEWCOMER)].some(([, phrase]) =>
      phrase!.split(/[ ,]/).some((word) => table.get(word.toLowerCase())?.person === true),
    );
  },
  speaksOfSelf: (text) => SELF.test(text),
  isPersonal: (text) => PERSONAL.test(text),
  venueOf,
};
