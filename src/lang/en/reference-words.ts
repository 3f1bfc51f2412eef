import type { ReferenceRules } from '../names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words by which English texts speak again of somebody or something that they have named. */
export const references: ReferenceRules = {
  pronouns: new Map([
    ...['he', 'him', 'his', 'himself'].map((word) => [word, 'm'] as const),
    ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
    ...['it', 'its', 'itself'].map((word) => [word, 'thing'] as const),
    ...['i', 'me', 'my', 'mine', 'myself'].map((word) => [word, 'speaker'] as const),
  ]),
  possessives: words('his her its their'),
  determiners: words('the this that'),
  /** A leader is any of these. */
  leaders: words(
    'president premier chancellor king queen emperor sultan emir minister prime chairman chairwoman chief head secretary director chair leader executive ceo governor mayor taoiseach',
  ),
  offices: words(
    'president premier chancellor king queen minister mayor chairman chairwoman chair chief justice secretary director leader executive ceo governor speaker commander commissioner superintendent ambassador coxswain captain judge manager chancellor treasurer headteacher principal bishop archbishop coach inspector clerk registrar auditor master',
  ),
  alsoCalled: new Map([['judge', words('justice magistrate recorder')]]),
  leader: words('leader leaders chief head boss ruler strongman'),
  callings: words(
    `athlete player sportsman sportswoman champion medallist medalist olympian star rower sculler runner sprinter marathoner swimmer diver cyclist climber mountaineer skier skater
    biathlete gymnast wrestler boxer golfer jockey sailor skipper fencer archer bowler batsman batter striker midfielder defender goalkeeper winger forward quarterback pitcher rookie veteran teenager
    singer songwriter rapper musician guitarist pianist violinist cellist drummer composer conductor soprano tenor dancer choreographer ballerina actor actress comedian comic filmmaker
    presenter broadcaster novelist author writer poet playwright dramatist biographer artist painter sculptor photographer architect designer
    politician lawmaker legislator parliamentarian statesman diplomat billionaire millionaire tycoon magnate entrepreneur businessman businesswoman industrialist financier heiress
    scientist physicist astronomer astrophysicist biologist chemist mathematician geologist historian philosopher theologian economist laureate inventor explorer astronaut cosmonaut
    dissident whistleblower fugitive autocrat strongman`,
  ),
  natives: words(
    `norwegian swede dane finn icelander german austrian belgian dutchman dutchwoman frenchman frenchwoman englishman englishwoman scot scotsman scotswoman welshman welshwoman irishman irishwoman briton
    spaniard catalan basque italian greek cypriot turk pole czech slovak slovenian slovene hungarian romanian bulgarian serb croat croatian bosnian macedonian albanian kosovan montenegrin lithuanian latvian estonian
    russian ukrainian belarusian moldovan georgian armenian azerbaijani kazakh uzbek iranian iraqi israeli palestinian syrian jordanian egyptian libyan tunisian algerian moroccan
    kenyan ethiopian eritrean ugandan tanzanian nigerian ghanaian ivorian cameroonian senegalese zimbabwean namibian zambian rwandan
    american canadian mexican cuban jamaican bahamian colombian venezuelan ecuadorian peruvian bolivian brazilian chilean argentine argentinian uruguayan paraguayan
    australian kiwi tasmanian queenslander indian pakistani bangladeshi indonesian malaysian filipino filipina thai korean mongolian
    londoner parisian berliner californian texan`,
  ),
  aged: words('old'),
  indefinite: words('a an another one some'),
  realms: words('state government nation'),
  /** Any company can be called these. */
  company: words(
    'company firm group business corporation concern maker manufacturer operator carrier conglomerate giant retailer supplier',
  ),
  /** Bodies that nobody calls a company. */
  publicBody: words(
    'court ministry department university college school police council parliament congress senate union federation committee commission government church party army association observatory institute institution agency assembly nations authority hospital infirmary museum diocese theatre theater courier herald gazette tribune examiner chronicle observer times',
  ),
  /** Words that stand for a body whose name says the same otherwise. */
  synonyms: new Map([
    ['union', words('union federation brotherhood local guild unison workers teamsters')],
    ['university', words('university college institute polytechnic')],
    ['paper', words('post times herald news gazette examiner tribune daily chronicle observer mail')],
    ['newspaper', words('post times herald news gazette examiner tribune daily journal chronicle observer mail')],
    ['agency', words('agency press service')],
    ['bank', words('bank')],
    ['central bank', words('national reserve central federal')],
    ['airline', words('airline airlines airways air')],
    ['party', words('party')],
    ['organisation', words('organisation organization')],
    ['organization', words('organisation organization')],
    ['bloc', words('union organisation organization')],
    ['alliance', words('alliance treaty')],
    ['broadcaster', words('broadcasting television radio broadcaster')],
    ['cooperative', words('cooperative co-op')],
    ['law firm', words('llp')],
  ]),
  /** Who these are to somebody is the other one of two. */
  counterparts: words('host counterpart guest interlocutor opponent rival colleague visitor'),
  objective: words('him her'),
  empty: words("'s is was seems seemed appears appeared turned would may might took takes"),
  ranks: words('vice deputy former ex assistant acting junior senior associate chief prime lord lady party'),
  fields: words('foreign finance interior defence defense justice health union'),
};
