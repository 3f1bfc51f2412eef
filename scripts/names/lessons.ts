import { nations } from '../../src/lang/en/nations.ts';
import { languageOf } from '../../src/lang/index.ts';
import { GazetteerBit as Bit } from '../../src/lang/names.ts';
import type { NameKind } from '../../src/model/index.ts';
import { formOf, tagForm, tokenAt } from '../../src/text/index.ts';
import { generator } from '../tagger/perceptron.ts';
import { HEADINGS, NEWS, SPORT } from './frames.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NamedDocument } from './gold.ts';
import { EASTERN, EASTERN_GIVEN, FIGURES, GIVEN_MEN, GIVEN_WOMEN, namesIn, ORGANISATIONS, PLACES } from './known.ts';
import { STORIES } from './stories.ts';
import { WIRES } from './wires.ts';

/** `count` texts made from the frames, each of one genre. */
export function frameDocuments(gazetteer: Gazetteer, count: number, seed = 5): NamedDocument[] {
  const maker = new Maker(gazetteer, seed);
  return Array.from({ length: count }, (_, i) => maker.document(i));
}

/** `rounds` tellings of every story, each with other names. */
export function storyDocuments(gazetteer: Gazetteer, rounds: number, seed = 17): NamedDocument[] {
  const maker = new Maker(gazetteer, seed);
  const stories = `${STORIES.trim()}\n---\n${WIRES.trim()}`.split(/\n-{3,}\n/);
  return Array.from({ length: rounds }, () => stories.map((story, i) => maker.story(story, i))).flat();
}

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December Jan Feb Sept Oct Nov Dec'.split(
    ' ',
  );
const AGENCIES = 'Reuters|AP|AFP|Associated Press|Reuter|Wikinews'.split('|');
const RIVERS = 'Oder|Rhine|Thames|Danube|Ganges|Vistula|Elbe|Po|Loire'.split('|');
const EVENTS =
  'World Cup|European Championship|Davis Cup|Ryder Cup|Australian Open|French Open|U.S. Open|Wimbledon|Tour de France|Olympic Games|Olympics|Super Bowl|Grand Prix|World Series|Champions League|UEFA Cup|Masters|British Open|Asian Games|Commonwealth Games|Stanley Cup|World Championship|Treaty of Rome|Geneva Convention|Dayton Accord|Nobel Prize|Pulitzer Prize|Booker Prize|Clean Air Act|Second World War|Gulf War|Kyoto Protocol|Human Rights Act|Book Fair|Film Festival'.split(
    '|',
  );
const FIELDS =
  'Health|Education|Finance|Defence|Defense|Agriculture|Transport|Justice|Trade|Energy|Foreign Affairs|Interior|Labour|Home Affairs|Culture|Science|Fisheries'.split(
    '|',
  );
const TRADES =
  'Steel|Motors|Airlines|Industries|Foods|Energy|Pharmaceuticals|Insurance|Media|Software|Electric|Oil|Mining|Capital|Securities|Holdings|Technologies|Partners|Chemicals|Telecom|Bank|Savings|Brewery|Shipping|Railways|Records|Pictures'.split(
    '|',
  );
const SUFFIXES = 'Inc|Inc.|Corp|Corp.|Ltd|Ltd.|Plc|plc|Co|Co.|AG|SA|NV|GmbH|Group|& Co|LLC|SpA|AB|Holdings Ltd'.split(
  '|',
);
const HEADS =
  'University|College|Institute|Hospital|Museum|Observatory|Police Department|Chamber of Commerce|City Council|Orchestra|Stock Exchange|High School|Law School|Water Board|Transit Authority|Port Authority|Central Bank|Football Association|Medical Association|Cricket Club|Labour Party|Trade Union|Academy of Sciences|Space Agency|Red Cross|Business School'.split(
    '|',
  );
const NOUNS = 'Teachers|Workers|Farmers|Miners|Nurses|Growers|Riders|Tenants|Veterans|Women|Doctors|Consumers'.split(
  '|',
);
const BODIES =
  'Union|Federation|Association|Alliance|League|Cooperative|Council|Society|Front|Party|Congress|Trust|Foundation'.split(
    '|',
  );
const PREFIXES =
  'National|International|Royal|Federal|Central|United|General|Global|Supreme|First|European|World|Social Democratic|Democratic|Christian|Islamic|Independent|New|Green|Free|Northern|Southern'.split(
    '|',
  );
const SYLLABLES =
  'ka ro mi ten va lor bra del su ni qua fen gar hol ri bel to mar ze lin dor pa ek osh ur ti wen dal ford ham stead wick ley by thor gren ost al is on ar en'.split(
    ' ',
  );

const COMMON_GIVEN =
  'John James Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy Walter Christian Keith Roger Terry Austin Sean Gerald Carl Harold Dylan Arthur Lawrence Jordan Jesse Bryan Billy Bruce Gabriel Joe Logan Alan Juan Albert Willie Elijah Wayne Randy Vincent Mason Roy Ralph Bobby Russell Bradley Philip Eugene Dean Earl Duke Major Ian Neil Simon Stuart Graham Colin Nigel Trevor Clive Derek Barry Tony Tom Tim Jim Bob Bill Mike Dave Steve Chris Nick Ben Sam Dan Matt Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Kathryn Abigail Sophia Frances Jean Alice Judy Isabella Julia Grace Amber Denise Danielle Marilyn Beverly Charlotte Natalie Theresa Diana Brittany Doris Kayla Alexis Lori Marie Ahmed Mohammed Mohamed Mohammad Ali Hassan Hussein Abdullah Omar Ibrahim Yusuf Khaled Mahmoud Vladimir Sergei Alexander Dmitry Ivan Boris Yuri Mikhail Nikolai Andrei Oleg Igor Viktor Natalia Olga Tatiana Irina Svetlana Jan Piotr Pavel Jiri Lech Andrzej Jean Pierre Jacques Michel Francois Philippe Alain Claude Hans Klaus Jurgen Wolfgang Helmut Dieter Heinz Fritz Giovanni Giuseppe Marco Paolo Roberto Carlos Luis Jorge Pedro Miguel Fernando Javier Antonio Manuel Hiroshi Takashi Kenji Yoko Wei Li Chen Kim Park Lee Nguyen Raj Rajiv Sanjay Anil Sunil Lars Bjorn Sven Nils Erik Olaf Matti';
const ROLES =
  'striker|singer|novelist|painter|actor|actress|economist|lawyer|journalist|researcher|manager|captain|coach|goalkeeper|farmer|activist|spokesman|spokeswoman|chairman|director|founder|ambassador|senator|governor|mayor|minister|general|professor|historian|banker|analyst|resident|president|prime minister|foreign minister|finance minister|chief executive|vice president|opposition leader'.split(
    '|',
  );
const BODY_WORDS =
  'airline|carmaker|automaker|insurer|bank|brewer|retailer|oil company|steelmaker|publisher|newspaper|daily|weekly|broadcaster|news agency|charity|union|party|think tank|drugmaker|software company|chipmaker|telecoms group|mining company|shipping company|law firm|manufacturer|operator|watchdog|regulator'.split(
    '|',
  );
const PRODUCTS =
  'iPhone|Windows 95|Boeing 747|Airbus A320|A380|MiG-29|Tomahawk|Falcon 9|PlayStation|Kindle|Viagra|Prozac|Android|Linux|Firefox|Corolla|Golf GTI|Mustang|Galaxy S4|Concorde|Titanic|Star Wars|Hamlet|The Magic Flute|Gone with the Wind|Voyager 2|Apollo 11|Hubble'.split(
    '|',
  );
const SITES =
  'Street|Road|Avenue|Square|Park|Bridge|Airport|International Airport|Station|Stadium|Arena|Hospital|Cathedral|Castle|Harbour|Prison|Lake|River|Island|Valley|Mountain|Hill|Beach|Bay|County|District|Hall|Tower|Forest|Gate|Palace|Dam|Reservoir|Reef|Library|Lido|Quay|Depot|Pass|Peninsula|Market|Lane|Works|Point'.split(
    '|',
  );
const PAPERS =
  'Gazette|Herald|Courier|Times|Post|Chronicle|Examiner|Tribune|Mail|Standard|Star|Echo|Argus|Gull|Blast|Siren|Beacon|Bugle|News|Observer|Today|Journal|Advertiser'.split(
    '|',
  );
const LOCAL_FIELDS =
  'Marine|Accident|Takeover|Seed|Food|Safety|Transit|Harbour|Fisheries|Nautical|Standards|Charity|Transport|Planning|Water|Grain|Press|Nursing|Rail|Heritage|Housing|Pensions|Energy|Ports'.split(
    '|',
  );
const BOARDS =
  'Board|Panel|Inspectorate|Commission|Authority|Council|Office|Agency|Committee|Trust|Service|Regulator'.split('|');
const COURTS =
  'Supreme Court|High Court|Constitutional Court|Court of Appeal|Court of Appeals|Court|District Court|Crown Court|Federal Court|Administrative Court|Court of Cassation|Court of Justice'.split(
    '|',
  );
const SEATS =
  'Municipality|Church|City|Archdiocese|Bishopric|Borough|Free University|County|Town|Chamber|Court|Bank|Government'.split(
    '|',
  );
const INSTITUTIONS =
  'European Commission|European Parliament|European Union|European Council|Security Council|General Assembly|State Department|White House|Senate|House of Commons|House of Lords|House of Representatives|Parliament|Congress|National Assembly|Bundestag|Knesset|Duma|Kremlin|Pentagon|Vatican|Commission|Council|Ministry|Authority|Coast Guard|Coastguard|National Guard|Royal Navy|Royal Air Force|Air Force|Armed Forces|Army|Navy|Taliban|Catholic Church|Orthodox Church|Church of England|Labour|Treasury|Central Bank|Federal Reserve|Home Office|Foreign Office|Cabinet|Stock Exchange|Red Cross|Interpol|United Nations|World Bank|Fire Service|Met Office|Post Office|Board|Federation|Union'.split(
    '|',
  );
const GROUPS =
  'Muslims|Christians|Jews|Catholics|Republicans|Democrats|Serbs|Kurds|Hindus|Americans|Socialists|Tamils|Hutus|Liberals|Conservatives'.split(
    '|',
  );
const KNOWN_FIGURES = namesIn(FIGURES);
const FARTHER = [...namesIn(GIVEN_MEN), ...namesIn(GIVEN_WOMEN)];
const EAST = namesIn(EASTERN);
const EAST_GIVEN = namesIn(EASTERN_GIVEN);
const COUNTIES =
  'Essex|Kent|Surrey|Sussex|Somerset|Durham|Derbyshire|Yorkshire|Glamorgan|Hampshire|Lancashire|Middlesex|Gloucestershire|Leicestershire|Northamptonshire|Nottinghamshire|Warwickshire|Worcestershire|Northants|Notts|Victoria|Queensland|Tasmania|New South Wales|Western Australia|South Australia|Natal|Transvaal|Boland|Otago|Canterbury|Wellington|Barbados|Guyana|Jamaica|Karachi|Lahore|Bombay|Delhi'.split(
    '|',
  );
const CLUB_STARTS =
  'FC|AC|AS|SC|SV|VfB|VfL|Real|Sporting|Racing|Athletic|Olympique|Dynamo|Dinamo|Lokomotiv|Spartak|CSKA|Rapid|Red Star|Borussia|Fortuna|Inter|Slavia|Hapoel|Maccabi|Al|Deportivo|Atletico|IFK|Club|Sparta|Torpedo|Zenit|Steaua'.split(
    '|',
  );
const CLUB_ENDS =
  'United|City|Town|Rovers|Wanderers|Athletic|Albion|County|Rangers|Hotspur|Wednesday|Villa|North End|FC|SC|HC|Eagles|Lions|Bulls|Tigers|Sharks|Giants|Broncos|Raiders|Kings|Ducks|Rockets'.split(
    '|',
  );
const LEAGUE_TOWNS =
  'New York|Boston|Baltimore|Toronto|Detroit|Cleveland|Chicago|Milwaukee|Minnesota|Kansas City|Texas|Seattle|Oakland|California|Atlanta|Florida|Montreal|Philadelphia|Pittsburgh|Cincinnati|Houston|St Louis|Los Angeles|San Diego|San Francisco|Colorado|Orlando|Miami|New Jersey|Washington|Charlotte|Indiana|Dallas|Denver|San Antonio|Utah|Vancouver|Golden State|Phoenix|Portland|Sacramento|Green Bay|New England|Buffalo|Jacksonville|Carolina|Arizona|Tampa Bay|New Orleans|Hartford|Ottawa|Calgary|Edmonton|San Jose|Anaheim'.split(
    '|',
  );
const NEWSPAPERS =
  'The Times|The Financial Times|The Guardian|The Daily Telegraph|The Independent|The New York Times|The Washington Post|The Wall Street Journal|Le Monde|Le Figaro|Die Welt|El Pais|La Stampa|Yediot Ahronoth|Maariv|Izvestia|Al-Hayat|Nihon Keizai Shimbun|Straits Times|Gazeta Wyborcza|Rzeczpospolita|Nepszabadsag|Hurriyet|Sabah|Diario de Noticias|Clarin|O Globo'.split(
    '|',
  );
const PLAIN = 'VIP|CEO|Internet|TV|DVD|IQ|GDP|Web|PC|HIV|SMS|MBA|VAT'.split('|');

const ROLE_KINDS: Readonly<Record<string, NameKind>> = {
  P: 'person',
  S: 'person',
  F: 'person',
  O: 'organisation',
  A: 'organisation',
  C: 'organisation',
  M: 'organisation',
  G: 'organisation',
  T: 'place',
  L: 'place',
  Z: 'place',
  V: 'other',
  X: 'other',
  B: 'organisation',
  K: 'organisation',
  Q: 'organisation',
  U: 'place',
  I: 'person',
};

/** A name in a text: characters [start, end). */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** A slot with what fills it and what is glued to it. `kind`: null where that is no name. */
interface Filled {
  readonly before: string;
  readonly value: string;
  readonly kind: NameKind | null;
  readonly after: string;
}

/**
 * Adds a line to `sofar`, slots filled, and its names to `marks`. What stands between "[O" and "]" is one name of that
 * kind, whatever slots are in it: "[O University of {T1} ]", "[P {INIT} {SURN} ]", "[O Red Cross ]".
 */
function write(
  line: string,
  sofar: string,
  marks: Mark[],
  spaced: boolean,
  fill: (cell: string) => Filled | null,
): string {
  let text = sofar;
  let quoted = false;
  let glue = true;
  let open: { readonly kind: NameKind; start: number } | null = null;
  for (const cell of line.split(' ')) {
    const bracket = /^\[([POLX])$/.exec(cell);
    if (bracket) {
      open = { kind: ROLE_KINDS[bracket[1]!]!, start: -1 };
      continue;
    }
    if (open !== null && cell.startsWith(']')) {
      marks.push({ ...open, end: text.length });
      text += cell.slice(1);
      open = null;
      continue;
    }
    const slot = fill(cell);
    const word = slot ? '' : cell;
    const tight = !spaced && (/^[.,;:?!)]$|^'s?$/.test(word) || (word === '"' && quoted));
    if (!glue && !tight) text += ' ';
    glue = !spaced && (word === '(' || word === '$' || word === '£' || (word === '"' && !quoted));
    if (word === '"') quoted = !quoted;
    if (open !== null && open.start < 0) open.start = text.length;
    if (slot === null) {
      text += cell;
      continue;
    }
    text += slot.before;
    if (slot.kind && open === null)
      marks.push({ start: text.length, end: text.length + slot.value.length, kind: slot.kind });
    text += slot.value + slot.after;
  }
  return text;
}

class Maker {
  readonly #random: () => number;
  readonly #given: string[];
  /** Given names that English-language news is full of. */
  readonly #common: string[];
  readonly #surnames: string[];
  readonly #towns: string[];
  readonly #lands: string[];
  readonly #teams: string[];
  /** Those of the leagues of North America. */
  readonly #leagueTeams: string[];
  readonly #companies: string[];
  #surname = 'Marlow';
  /** Those whom the text being made is about, with whether it has named them in full. */
  #cast: {
    people: { full: string; last: string; named: boolean }[];
    organisations: string[];
    towns: string[];
    lands: string[];
  } = {
    people: [],
    organisations: [],
    towns: [],
    lands: [],
  };

  constructor(gazetteer: Gazetteer, seed: number) {
    this.#random = generator(seed);
    const all = [...gazetteer].sort((a, b) => (a[0] < b[0] ? -1 : 1));
    const only = (mask: number, not: number) =>
      all.filter(([name, bits]) => bits & mask && !(bits & not) && name.length > 2).map(([name]) => capitalise(name));
    this.#given = only(Bit.Male | Bit.Female, Bit.Region | Bit.Organisation | Bit.Town);
    const known = new Set(this.#given);
    this.#common = COMMON_GIVEN.split(' ').filter((name) => known.has(name) || name.length > 2);
    this.#surnames = only(Bit.Surname, Bit.Region | Bit.Organisation | Bit.Town);
    this.#towns = only(Bit.Town, Bit.Male | Bit.Female | Bit.Surname | Bit.Organisation);
    this.#lands = [...nations.map(({ name }) => name), ...namesIn(PLACES).slice(0, 120)];
    const organisations = ORGANISATIONS.trim()
      .split('\n')
      .map((line) => line.split('|'));
    this.#teams = organisations.slice(0, 15).flat();
    this.#leagueTeams = organisations.slice(15, 19).flat();
    this.#companies = organisations.slice(20).flat();
  }

  document(number: number): NamedDocument {
    const genre = number % 5;
    const several = <T>(make: () => T, count: number) => Array.from({ length: count }, make);
    this.#cast = {
      people: several(
        () => ({ full: this.#newPerson(), last: this.#surname, named: false }),
        2 + Math.floor(this.#random() * 4),
      ),
      organisations: several(() => this.#newOrganisation(), 2 + Math.floor(this.#random() * 3)),
      towns: several(() => this.#newTown(), 2),
      lands: several(() => this.#pick(this.#lands), 2),
    };
    const frames = genre < 3 ? NEWS : genre === 3 ? SPORT : `${NEWS}${HEADINGS}${HEADINGS}`;
    const lines = frames.trim().split('\n');
    const count = 10 + Math.floor(this.#random() * 16);
    let text = '';
    const marks: Mark[] = [];
    const spaced = this.#random() < 0.4;
    if (genre !== 3 && this.#random() < 0.5)
      text = this.#line(this.#pick(HEADINGS.trim().split('\n')), text, marks, spaced);
    for (let i = 0; i < count; i++) text = this.#line(this.#pick(lines), text, marks, spaced);
    return this.#finish(`frames ${number}`, text, marks);
  }

  #line(frame: string, sofar: string, marks: Mark[], spaced: boolean): string {
    const text = sofar === '' ? '' : sofar + (this.#random() < 0.5 ? '\n\n' : '\n');
    return write(frame, text, marks, spaced, (cell) => {
      const slot = cell.match(/^(.*?)\{([A-Z]+)\}(.*)$/);
      return slot && { before: slot[1]!, ...this.#fill(slot[2]!), after: slot[3]! };
    });
  }

  /** One story told with names of its own. */
  story(story: string, number: number): NamedDocument {
    const cast = new Map<string, string>();
    const spaced = this.#random() < 0.4;
    let text = '';
    const marks: Mark[] = [];
    for (const line of story.split('\n')) {
      if (text !== '') text += this.#random() < 0.5 ? '\n\n' : '\n';
      text = write(this.#numbered(line), text, marks, spaced, (cell) => {
        const slot = cell.match(/^(.*?)\{([A-Z]\d)(u?)(o?)\}(.*)$/);
        if (slot === null) return null;
        const value = this.#role(slot[2]!, cast);
        const kind = slot[4] ? 'organisation' : (ROLE_KINDS[slot[2]!.charAt(0)] ?? null);
        return { before: slot[1]!, value: slot[3] ? value.toUpperCase() : value, kind, after: slot[5]! };
      });
    }
    return this.#finish(`story ${number}`, text, marks);
  }

  /** A line with its numbers: "{n} minutes". */
  #numbered(line: string): string {
    const upTo = (most: number) => Math.floor(this.#random() * most);
    return line.replace(/\{([ndkcsm])\}/g, (_, kind: string) => {
      if (kind === 'd') return `${upTo(7)}`;
      if (kind === 'k') return `${1 + upTo(90)},${100 + upTo(900)}`;
      if (kind === 'c') return `${1 + upTo(99)}.${10 + upTo(90)}`;
      if (kind === 's') return `${upTo(7)}-${upTo(7)}`;
      if (kind === 'm') return `${1 + upTo(12)}`.padStart(2, '0');
      return `${1 + upTo(90)}`;
    });
  }

  /** Who or what plays a part in a story: chosen when first met, the same from then on. */
  #role(role: string, cast: Map<string, string>): string {
    const known = cast.get(role);
    if (known !== undefined) return known;
    const number = role.slice(1);
    switch (role.charAt(0)) {
      case 'P':
      case 'S':
      case 'I':
      case 'F': {
        const full = this.#newPerson();
        cast.set(`P${number}`, full);
        cast.set(`S${number}`, this.#surname);
        cast.set(`I${number}`, `${full.charAt(0)}. ${this.#surname}`);
        cast.set(`F${number}`, full.includes('.') ? this.#pick(this.#given) : full.split(' ')[0]!);
        break;
      }
      case 'O':
      case 'A': {
        const long = this.#random() < 0.4;
        cast.set(`O${number}`, long ? this.#longOrganisation() : this.#newOrganisation());
        cast.set(`A${number}`, long ? this.#initials : this.#acronym());
        break;
      }
      case 'L':
      case 'J': {
        const { name, adjectives } = this.#pick(nations);
        cast.set(`L${number}`, name);
        cast.set(`J${number}`, adjectives[0]!);
        break;
      }
      case 'C':
        cast.set(role, this.#random() < 0.4 ? this.#invented() : this.#company());
        break;
      case 'T':
        cast.set(role, this.#newTown());
        break;
      case 'M':
        cast.set(role, this.#pick(this.#leagueTeams));
        break;
      case 'B':
        cast.set(role, this.#club());
        break;
      case 'K':
        cast.set(role, this.#pick(COUNTIES));
        break;
      case 'U':
        cast.set(role, this.#pick(LEAGUE_TOWNS));
        break;
      case 'Q':
        cast.set(role, this.#newspaper());
        break;
      case 'G':
        cast.set(role, this.#pick(AGENCIES));
        break;
      case 'V':
        cast.set(role, this.#pick(EVENTS));
        break;
      case 'X':
        cast.set(role, this.#product());
        break;
      default:
        cast.set(role, this.#site());
    }
    return cast.get(role)!;
  }

  /** "Tarn United", "FC Tarn", or one that everybody knows. */
  #club(): string {
    const roll = this.#random();
    if (roll < 0.55) return this.#pick(this.#teams);
    if (roll < 0.75) return `${this.#newTown()} ${this.#pick(CLUB_ENDS)}`;
    return roll < 0.9 ? `${this.#pick(CLUB_STARTS)} ${this.#newTown()}` : this.#invented();
  }

  #newspaper(): string {
    const roll = this.#random();
    if (roll < 0.3) return this.#pick(NEWSPAPERS);
    return roll < 0.7 ? this.#paper() : `${this.#pick(['The', 'The', 'Daily', 'Sunday'])} ${this.#pick(PAPERS)}`;
  }

  #company(): string {
    const roll = this.#random();
    if (roll < 0.5) return this.#pick(this.#companies);
    if (roll < 0.75) return `${this.#anySurname()} ${this.#pick(TRADES)}`;
    return `${this.#anySurname()} ${this.#pick(SUFFIXES).replace('.', '')}`;
  }

  #finish(id: string, text: string, marks: readonly Mark[]): NamedDocument {
    const { form: rules, tagging } = languageOf('en');
    const form = formOf(text, rules);
    const tags = tagForm(form, tagging.model());
    const names = marks.map(({ start, end, kind }, i) => ({
      from: tokenAt(form, start),
      to: tokenAt(form, end - 1) + 1,
      kind,
      entity: `${i}`,
    }));
    return { id, form, tags, names, until: form.tokens.length, complete: true };
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  #fill(slot: string): { value: string; kind: NameKind | null } {
    const upper = slot.length > 2 && slot.endsWith('U') && slot !== 'U';
    const name = upper ? slot.slice(0, -1) : slot;
    const { value, kind } = this.#value(name);
    return { value: upper ? value.toUpperCase() : value, kind };
  }

  #value(slot: string): { value: string; kind: NameKind | null } {
    switch (slot) {
      case 'PER':
        return { value: this.#person(), kind: 'person' };
      case 'SUR':
        if (this.#random() < 0.5) this.#surname = this.#pick(this.#cast.people).last;
        return { value: this.#surname, kind: 'person' };
      case 'SURN':
        return { value: this.#anySurname(), kind: 'person' };
      case 'INIT':
        return { value: `${String.fromCharCode(65 + Math.floor(this.#random() * 26))}.`, kind: null };
      case 'GIVEN':
        return { value: this.#pick(this.#given), kind: 'person' };
      case 'TOWN':
        return { value: this.#town(), kind: 'place' };
      case 'LAND':
        return { value: this.#land(), kind: 'place' };
      case 'RIVER':
        return { value: this.#pick(RIVERS), kind: 'place' };
      case 'ORG':
        return { value: this.#organisation(), kind: 'organisation' };
      case 'INST':
        return { value: this.#institution(), kind: 'organisation' };
      case 'ACR':
        return { value: this.#acronym(), kind: 'organisation' };
      case 'AGENCY':
        return { value: this.#pick(AGENCIES), kind: 'organisation' };
      case 'TEAM':
        return { value: this.#random() < 0.5 ? this.#club() : this.#pick(this.#leagueTeams), kind: 'organisation' };
      case 'TOWNT':
        return { value: this.#pick(this.#towns), kind: 'organisation' };
      case 'COUNTY':
        return {
          value: this.#pick(COUNTIES),
          kind: 'organisation',
        };
      case 'PLACE':
        return { value: this.#site(), kind: 'place' };
      case 'PRODUCT':
        return { value: this.#product(), kind: 'other' };
      case 'ROLE':
        return { value: this.#pick(ROLES), kind: null };
      case 'BODY':
        return { value: this.#pick(BODY_WORDS), kind: null };
      case 'GROUP':
        return { value: this.#pick(GROUPS), kind: null };
      case 'DESIG':
        return { value: `${this.#acronym()}-${Math.floor(this.#random() * 900) + 10}`, kind: 'other' };
      case 'FIELD':
        return { value: this.#pick(FIELDS), kind: null };
      case 'PLAIN':
        return { value: this.#pick(PLAIN), kind: null };
      case 'LONGORG':
        return { value: this.#longOrganisation(), kind: 'organisation' };
      case 'ACRO':
        return { value: this.#initials, kind: 'organisation' };
      case 'EVENT':
        return { value: this.#event(), kind: 'other' };
      case 'BOARD':
        return { value: `${this.#pick(LOCAL_FIELDS)} ${this.#pick(BOARDS)}`, kind: 'organisation' };
      case 'OUTLET':
        return { value: `${this.#newTown()} ${this.#pick(PAPERS)}`, kind: 'organisation' };
      case 'SHIP':
        return { value: this.#ship(), kind: 'other' };
      case 'HOSP':
        return {
          value: `${this.#newTown()} ${this.#pick(['General', 'Infirmary', 'Royal Infirmary', 'General Hospital', 'Memorial Hospital', 'Provincial Hospital'])}`,
          kind: 'organisation',
        };
      case 'PAPER':
        return { value: this.#paper(), kind: 'organisation' };
      case 'ADJ':
        return { value: this.#pick(nations).adjectives[0]!, kind: null };
      case 'DAY':
        return { value: this.#pick(DAYS), kind: null };
      case 'MONTH':
        return { value: this.#pick(MONTHS), kind: null };
      case 'YEAR':
        return { value: String(1950 + Math.floor(this.#random() * 75)), kind: null };
      case 'DATE':
        return {
          value: `${1994 + Math.floor(this.#random() * 4)}-0${1 + Math.floor(this.#random() * 9)}-1${Math.floor(this.#random() * 9)}`,
          kind: null,
        };
      case 'D':
        return { value: String(Math.floor(this.#random() * 8)), kind: null };
      case 'SCORE':
        return { value: `${Math.floor(this.#random() * 7)}-${Math.floor(this.#random() * 7)}`, kind: null };
      case 'CAPS':
        return { value: 'CAPS', kind: null };
      default:
        return { value: String(1 + Math.floor(this.#random() * 90)), kind: null };
    }
  }

  /** Somebody of the cast, in full at first, then mostly by surname; or a stranger. */
  #person(): string {
    if (this.#random() < 0.35) return this.#newPerson();
    const somebody = this.#pick(this.#cast.people);
    this.#surname = somebody.last;
    const full = !somebody.named || this.#random() < 0.4;
    somebody.named = true;
    return full ? somebody.full : somebody.last;
  }

  #newPerson(): string {
    this.#surname = this.#anySurname();
    const roll = this.#random();
    const dice = this.#random();
    const given = dice < 0.12 ? this.#invented() : this.#pick(dice < 0.6 ? this.#common : this.#given);
    if (roll < 0.06) return `${given.charAt(0)}. ${this.#surname}`;
    if (roll < 0.14) return `${given} ${this.#pick('ABCDEFGHJKLMPRSTW'.split(''))}. ${this.#surname}`;
    if (roll < 0.19) return `${given} ${this.#pick(this.#given)} ${this.#surname}`;
    if (roll < 0.23)
      return `${given} ${this.#pick(['van', 'de', 'von', 'al-', 'bin', 'Van', 'De', 'el-'])} ${this.#surname}`.replace(
        '- ',
        '-',
      );
    if (roll < 0.26) return `${given} ${this.#surname}-${this.#pick(this.#surnames)}`;
    if (roll < 0.28) return `${given} ${this.#surname} Jr`;
    if (roll < 0.34) {
      this.#surname = this.#pick(EAST);
      return `${this.#surname} ${this.#pick(EAST_GIVEN)}`;
    }
    if (roll < 0.44) return `${this.#pick(FARTHER)} ${this.#surname}`;
    return `${given} ${this.#surname}`;
  }

  #anySurname(): string {
    const roll = this.#random();
    if (roll < 0.28) return this.#invented();
    if (roll < 0.36) return this.#pick(KNOWN_FIGURES);
    if (roll < 0.39) return `${this.#pick(['Mc', 'Mac', "O'"])}${this.#pick(this.#surnames)}`;
    return this.#pick(this.#surnames);
  }

  #invented(): string {
    const count = 2 + Math.floor(this.#random() * 2);
    return capitalise(Array.from({ length: count }, () => this.#pick(SYLLABLES)).join(''));
  }

  #site(): string {
    const roll = this.#random();
    if (roll < 0.08)
      return `St ${this.#pick(this.#common)}'s ${this.#pick(['Hall', 'Church', 'Square', 'Park', 'Hill'])}`;
    if (roll < 0.16)
      return `${this.#pick(['Queen', 'King', 'Bishop', 'Abbot', 'Miller', this.#anySurname()])}'s ${this.#pick(['Gate', 'Cross', 'Head', 'Hill', 'Reef', 'Point', 'Yard', 'Comb'])}`;
    return `${roll < 0.58 ? this.#anySurname() : this.#newTown()} ${this.#pick(SITES)}`;
  }

  #land(): string {
    const roll = this.#random();
    if (roll < 0.12) return `${this.#invented()}${this.#pick(['', 'ia', 'an', 'land', 'a'])}`;
    return roll < 0.56 ? this.#pick(this.#cast.lands) : this.#pick(this.#lands);
  }

  /** Bodies of state and church, most of them with an article: "Supreme Court", "Defence Ministry", "Municipality of Tarn". */
  #institution(): string {
    const roll = this.#random();
    const adjective = this.#random() < 0.15 ? `${this.#pick(nations).adjectives[0]!} ` : '';
    if (roll < 0.2)
      return `${adjective}${this.#pick(COURTS)}${this.#random() < 0.2 ? ` of ${this.#pick(this.#lands)}` : ''}`;
    if (roll < 0.42)
      return `${adjective}${this.#pick(FIELDS)} ${this.#pick(['Ministry', 'Ministry', 'Department', 'Committee', 'Office'])}`;
    if (roll < 0.6) return `${this.#pick(SEATS)} of ${this.#newTown()}`;
    return this.#pick(INSTITUTIONS);
  }

  /** "The Dunmore Gazette", "Marine Safety Board", "Radio Tarn": local bodies and outlets. */
  #localBody(): string {
    const field = () => this.#pick(LOCAL_FIELDS);
    const roll = this.#random();
    if (roll < 0.3) return `${this.#newTown()} ${this.#pick(PAPERS)}`;
    if (roll < 0.4) return `${this.#pick(['Morning', 'Evening', 'Daily', 'Weekly', 'Sunday'])} ${this.#pick(PAPERS)}`;
    if (roll < 0.46) return `Radio ${this.#newTown()}`;
    if (roll < 0.52) return `${this.#newTown()} Broadcasting ${this.#pick(['Service', 'Corporation', 'Company'])}`;
    if (roll < 0.58)
      return `${this.#newTown()} ${this.#pick(['News Agency', 'Press Agency', 'Wire', 'Press Service'])}`;
    if (roll < 0.72) return `${field()} ${field()} ${this.#pick(BOARDS)}`;
    if (roll < 0.86) return `${field()} ${this.#pick(BOARDS)}`;
    return `${field()} School of ${this.#newTown()}`;
  }

  #town(): string {
    return this.#random() < 0.5 ? this.#pick(this.#cast.towns) : this.#newTown();
  }

  #newTown(): string {
    return this.#random() < 0.2 ? this.#invented() : this.#pick(this.#towns);
  }

  #organisation(): string {
    return this.#random() < 0.6 ? this.#pick(this.#cast.organisations) : this.#newOrganisation();
  }

  #newOrganisation(): string {
    const roll = this.#random();
    if (roll < 0.24) return this.#pick(this.#companies);
    if (roll < 0.34) return this.#localBody();
    if (roll < 0.46) return `${this.#anySurname()} ${this.#pick(TRADES)} ${this.#pick(SUFFIXES)}`;
    if (roll < 0.54) return `${this.#anySurname()} ${this.#pick(this.#random() < 0.5 ? TRADES : SUFFIXES)}`;
    if (roll < 0.6) return `${this.#newTown()} ${this.#pick(HEADS)}`;
    if (roll < 0.65) return `${this.#pick(PREFIXES)} ${this.#pick(TRADES)} ${this.#pick(SUFFIXES)}`;
    if (roll < 0.7) return `Ministry of ${this.#pick(FIELDS)}`;
    if (roll < 0.73) return `Department of ${this.#pick(FIELDS)} and ${this.#pick(FIELDS)}`;
    if (roll < 0.76) return `${this.#pick(['University', 'Bank', 'Diocese', 'Port'])} of ${this.#newTown()}`;
    if (roll < 0.8) return `${this.#pick(PREFIXES)} ${this.#pick(NOUNS)} ${this.#pick(BODIES)}`;
    if (roll < 0.805)
      return `${this.#pick(['National', 'Amalgamated', 'General', this.#pick(nations).adjectives[0]!])} Union of ${this.#pick(TRADES)} and ${this.#pick(FIELDS)} ${this.#pick(NOUNS)}`;
    if (roll < 0.81)
      return `${this.#pick(FIELDS)} and ${this.#pick(FIELDS)} ${this.#pick(NOUNS)}' ${this.#pick(BODIES)}`;
    if (roll < 0.82)
      return `Local ${Math.floor(this.#random() * 900)} of the ${this.#pick(FIELDS)} ${this.#pick(NOUNS)}' ${this.#pick(BODIES)}`;
    if (roll < 0.83) return `${this.#newTown()} ${this.#pick(NOUNS)}' ${this.#pick(BODIES)}`;
    if (roll < 0.86) return `${this.#pick(PREFIXES)} ${this.#pick(BODIES)} for ${this.#pick(FIELDS)}`;
    if (roll < 0.89) return `${this.#anySurname()} and ${this.#anySurname()}`;
    if (roll < 0.92) return `${this.#anySurname()} & ${this.#anySurname()}`;
    if (roll < 0.97) return this.#acronym();
    return `${this.#pick(nations).adjectives[0]!} ${this.#pick(['Airlines', 'Airways', 'Medical Association', 'Steel', 'Football Association', 'Central Bank', 'Navy', 'Army', 'Space Agency'])}`;
  }

  #event(): string {
    const roll = this.#random();
    if (roll < 0.6) return this.#pick(EVENTS);
    if (roll < 0.75)
      return `${this.#pick(nations).adjectives[0]!} ${this.#pick(['Open', 'Grand Prix', 'Cup', 'Masters'])}`;
    const greater = this.#random() < 0.2 ? 'Greater ' : '';
    return `${greater}${this.#newTown()} ${this.#pick(['Open', 'Classic', 'Marathon', 'Grand Prix', 'Derby'])}`;
  }

  #ship(): string {
    const lead = this.#pick(['Lady', 'King', 'Queen', 'Princess', 'Spirit of', 'Pride of', 'Star of', 'MV', 'HMS']);
    return `${lead} ${this.#random() < 0.5 ? this.#anySurname() : this.#newTown()}`;
  }

  #paper(): string {
    const roll = this.#random();
    if (roll < 0.5)
      return `${this.#pick(['Al', 'El', 'La', 'Le', 'Il', 'Der', 'An'])}${this.#pick(['-', ' '])}${this.#invented()}`;
    return `${this.#newTown()} ${this.#pick(PAPERS)}`;
  }

  #product(): string {
    const roll = this.#random();
    if (roll < 0.6) return this.#pick(PRODUCTS);
    const number = Math.floor(this.#random() * 900) + 1;
    const letters = this.#acronym().slice(0, 2);
    return roll < 0.8
      ? `${letters}${number}`
      : `${this.#invented()} ${this.#pick(['Pro', 'VR', 'XL', 'GT', 'II', '2', '3', 'Plus', 'One'])}`;
  }

  #initials = 'ABC';

  /** "Australian Centre for the Study of Rural Health", with its initials kept. */
  #longOrganisation(): string {
    const fields =
      'Health|Trade|Medicine|Refugees|Human Rights|Fisheries|Astronomy|Water Resources|Economic Research|Strategic Studies|Public Policy|Animal Welfare|Rural Development|Disease Control|Nuclear Energy|Press Freedom'.split(
        '|',
      );
    const bodies =
      'Centre|Center|Institute|Council|Committee|Commission|Association|Society|Agency|Office|Campaign|Fund|Bureau|Academy'.split(
        '|',
      );
    const lead = this.#pick([
      '',
      '',
      `${this.#pick(PREFIXES)} `,
      `${this.#pick(nations).adjectives[0]!} `,
      `${this.#newTown()} `,
    ]);
    const link = this.#pick([
      ' for ',
      ' of ',
      ' on ',
      ' for the Study of ',
      ' for the Protection of ',
      ' of ',
      ' for Research on ',
    ]);
    const tail = this.#pick(['', '', '', ` and ${this.#pick(fields)}`, ` of ${this.#pick(this.#lands)}`]);
    const name = `${lead}${this.#pick(bodies)}${link}${this.#pick(fields)}${tail}`;
    this.#initials = name.replace(/[^A-Z]/g, '');
    return name;
  }

  #acronym(): string {
    const letters = 'ABCDEFGHIKLMNOPRSTUVW';
    return Array.from(
      { length: 2 + Math.floor(this.#random() * 4) },
      () => letters[Math.floor(this.#random() * letters.length)],
    ).join('');
  }
}

function capitalise(name: string): string {
  return name.replace(/(^|[ -])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
