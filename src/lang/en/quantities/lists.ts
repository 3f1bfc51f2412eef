import type { CountedWords } from '../../quantities.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const phrases = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => word.replace('_', ' ')));

const states = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lists).flatMap(([state, list]) =>
      list.split(' ').map((word) => [word.replace('_', ' '), state] as const),
    ),
  );

const contrasts = (
  lists: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly [kind: string, side: string]> =>
  new Map(
    Object.entries(lists).flatMap(([kind, sides]) =>
      sides.split('|').flatMap((side) => side.split(' ').map((word) => [word, [kind, side]] as const)),
    ),
  );

/** English words that say what kind of count a figure is. Base forms. */
export const countedWords: CountedWords = {
  articles: words('a an'),
  anybody: words('person people individual other colleague companion human soul'),
  voters: words(
    'vote ballot voter judge justice member councillor councilor lawmaker legislator senator deputy delegate representative juror shareholder minister governor state country nation voice person people dissenter colleague',
  ),
  givers: phrases(
    'make_it say tell count put speak report estimate claim insist list cite reckon announce state maintain record measure show find think believe speak_of',
  ),
  ownVoices: words('i we'),
  emptySubjects: words('that there were was are is it had been have of at only just about some more than fewer less'),
  figures: words(
    'figure number estimate count toll reading value total tally measurement version report amount sum bill cost price crowd',
  ),
  existential: phrases('there_is there_was there_were there_are'),
  each: words('each apiece'),
  partitives: phrases('of_the'),
  ofThem: phrases('of_them of_whom of_which of_those of_these'),
  besideBehind: words('other others more further additional extra'),
  besideBefore: phrases('all_but another further additional every_but'),
  laws: words('law rule regulation statute treaty constitution contract charter code directive limit'),
  ends: contrasts({ change: 'from|to' }),
  joins: words('and or but'),
  figureLinks: words('of at is was to'),
  tallies: words(
    'die dead death kill injure wound hurt miss toll victim casualty case infect infection hospitalize rescue evacuate displace detain arrest',
  ),
  states: states({
    dead: 'lose_life die dead death kill killing fatality deceased decease perish victim toll drown',
    missing: 'miss missing unaccounted account disappear disappeared untraced',
    injured: 'injure injury injured wound wounded hurt casualty',
    hospital: 'hospital hospitalize hospitalise hospitalized hospitalised admit infirmary patient',
    critical: 'intensive critical',
    rescued: 'rescue rescued survive survivor alive save',
    aboard: 'aboard board onboard occupant passenger',
    held: 'arrest detain detention custody prisoner',
    moved: 'evacuate evacuation displace homeless',
    infected: 'infect infection confirm confirmed case',
    idle: 'redundancy redundant dismiss dismissal layoff lay',
  }),
  sides: states({
    asked: 'ask demand want seek request',
    offered: 'offer propose',
    limit: 'limit threshold ceiling cap target quota norm permit permitted allow allowed maximum minimum',
  }),
  earlier: words('early earlier previous previously initial initially original originally former formerly'),
  denials: words('not'),
  claimLinks: words('as that which'),
  claims: words('say claim report state mention announce quote give cite tell'),
  it: words('it that'),
  being: words("is are was were 's 're been be"),
  mistaken: words('wrong withdrawn mistaken incorrect inaccurate erroneous misleading outdated corrected'),
  corrections: words('correct misstate mean amend rectify'),
  recallVerbs: phrases('give write print quote have_it'),
  recallLinks: words('as when'),
  recalls: words('then earlier last first previous previously originally initially before yesterday once'),
  ofNoun: words('of'),
  hourLinks: words('at by till until past since before after from to'),
  beforeSpan: words('in for within after over during every by since until last past next first'),
  terms: words('within inside'),
  behindSpan: words('before after ago later earlier into old of'),
  halfDays: words(
    'am pm a.m. p.m. a.m p.m a p noon midnight morning afternoon evening night tonight dawn dusk midday hours hrs',
  ),
  contrasts: contrasts({
    order: 'first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th',
    compass: 'north northern|south southern|east eastern|west western',
    sex: 'men male males boys man|women female females girls woman',
    age: 'adult adults|child children kids|pensioner pensioners',
    owner: 'public state-owned|private',
    trade: 'import imports imported|export exports exported',
    home: 'domestic|foreign overseas',
    sum: 'gross|net',
    end: 'minimum lowest|maximum highest|average mean',
    ground: 'home hosts|away visitors',
    stay: 'arrivals arrived|departures departed',
    work: 'full-time|part-time',
    certainty: 'confirmed|suspected probable possible presumed',
  }),
  aspects: states({
    earlier: 'earlier previous previously former formerly initially initial originally original',
    expected:
      'expect expected expects forecast forecasts predict predicted estimate estimated estimates anticipated projected analysts poll polls survey could may might would likely warn warned potential',
    planned: 'plan plans planned aim aims target budget budgeted intend intends goal scheduled',
    asked: 'ask asks asked demand demands demanded want wants wanted seek seeks sought request requested',
    offered: 'offer offers offered propose proposes proposed',
    limit: 'limit limits maximum ceiling cap threshold quota allowed permitted',
    capacity: 'hold holds capacity seat seats accommodate',
    left: 'still remain remains remained remaining left',
    added: 'further additional extra another',
    part: 'them whom those which these including among',
    total: 'total altogether overall combined nationwide together',
    average: 'average averaged mean typical typically median usually normal normally',
    extreme: 'record highest lowest peak busiest worst height',
    each: 'each every apiece',
  }),
  plans: words('plan expect forecast predict hope aim intend want project target estimate promise vow'),
  placing: words('in at through near outside across throughout around'),
  turns: words('turn about-turn turnaround reversal u-turn shift pivot'),
  wholes: words(
    'voter member people resident respondent population vote ballot those citizen pupil student worker staff household seat',
  ),
};
