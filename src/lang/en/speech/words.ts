import { Tag } from '../../../model/index.ts';
import { WordClasses } from '../../speech.ts';
import { entries, formsOf, pluralOf, words } from './inflect.ts';

type Class = Exclude<keyof WordClasses, 'question'>;

/** The words of each class, folded. */
const CLASSES: Partial<Record<Class, string>> = {
  be: "be is am are was were been being 're 'm",
  copula: "is was 's were are",
  have: "have has had having 've",
  do: 'do does did',
  auxiliary: "has have had 's 've 'd is was are were also",
  predicate: `is was are were be will would can could may might must shall should has had have does did do`,
  negation: "not n't never",
  infinitive: 'to',
  prospective: 'going',
  adverbial: 'long further later earlier first once then also since now',
  quoted: 'quoted cited reported recorded heard overheard caught filmed seen',
  dubbing: 'call dub nickname name term label christen style',
  pronoun: `one ones some many most few several both others another all none either neither this that these those who much more enough little less`,
  subject: 'i he she they we it you one',
  object: 'them him her me us themselves himself herself itself',
  expletive: 'it its',
  indefinite: `anyone anybody nobody noone everyone everybody nothing anything everything something none no`,
  quantity: 'some many most few all both others another several one',
  share: 'percent % per cent majority minority half third quarter',
  pointing: 'that this who',
  third: 'he she they',
  self: 'i me my',
  human: `accused deceased official local individual elderly democrat republican conservative liberal representative executive native patient veteran suspect adult islamist loyalist moderate radical`,
  utterance:
    'tweet tweets comment comments remark remarks language words message messages post posts outburst rant tirade series string flurry',
  time: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december jan feb aug sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night day week month year years months weeks days
  hours minutes moments later ago weekend noon midnight century decade summer winter autumn spring`,
  article: 'the a an every no',
  premodifier: `retired ousted disgraced jailed exiled embattled deposed suspended elected appointed acting visiting sitting outgoing incoming ranking leading accused convicted alleged lead fellow star`,
  christening: 'known nicknamed christened named entitled titled subtitled codenamed captioned',
  beholder: 'to for',
  socalled: 'so-called',
  arriving: 'came comes went goes',
  view: 'words view views opinion telling retelling account version eyes estimation reckoning judgment judgement mind phrase formulation',
  complementiser: 'that',
  whether: 'whether if',
  what: 'what',
  relative: 'who which',
  personal: 'who',
  coordinator: 'and &',
  conjunction: 'and but then while as or',
  rejoins: 'and but while as',
  reason: 'for',
  per: 'per',
  absolute: 'with',
  contrast: 'but while although though whereas',
  continues: 'and but because or so',
  restarts: 'who adding while',
  subordinator: 'when after although though while as if since because before once whereas until despite',
  circumstance: `while after before since when because during amid despite following until if though although unless whereas`,
  joins: 'and or but',
  attaching: `of for in at from with to on against behind near inside outside between among within across around under about over by into opposite close through along past toward towards without via since`,
  adjunct: `in on at during after before to with from via through by for of over under about inside outside near ahead following as`,
  partitive: 'of for',
  topic: 'of about on for over against regarding concerning towards toward',
  as: 'as',
  like: 'as like',
  agent: 'by',
  giver: 'by from',
  on: 'on',
  within: 'in',
  according: 'according',
  to: 'to',
  soSays: 'so',
  notSpeech: 'known such',
};

/** Heads of noun phrases that speak, with their plurals: people, organisations, documents. */
const SPEAKERS = [
  // People; "old" of "the 34-year-old".
  `old, spokesman, spokeswoman, spokesperson, official, minister, president, chancellor, premier, senator, congressman, congresswoman,
representative, lawmaker, legislator, deputy, mayor, governor, secretary, ambassador, diplomat, envoy, leader, chief, head, director, manager, executive, chairman, chairwoman,
chair, chairperson, founder, owner, boss, coach, captain, player, striker, goalkeeper, trainer, referee, commissioner, inspector, superintendent, sergeant, officer, detective,
constable, sheriff, prosecutor, lawyer, attorney, barrister, solicitor, counsel, judge, justice, juror, magistrate, coroner, defendant, plaintiff, claimant, suspect, victim, witness, resident,
neighbour, neighbor, villager, local, passer-by, bystander, onlooker, passenger, driver, pilot, captain, sailor, soldier, general, colonel, commander, fighter, rebel, militant, veteran,
doctor, surgeon, nurse, patient, scientist, researcher, professor, academic, scholar, historian, economist, analyst, expert, adviser, advisor, consultant, strategist, pollster, aide, staffer, operative, insider,
source, informant, whistleblower, activist, campaigner, protester, protestor, demonstrator, organiser, organizer, volunteer, member, supporter, backer, critic, opponent, rival, ally, colleague, counterpart, host, guest,
friend, relative, father, mother, brother, sister, son, daughter, husband, wife, partner, parent, uncle, aunt, cousin, grandfather, grandmother, grandson, widow, widower, fiancee, girlfriend, boyfriend,
man, woman, boy, girl, child, person, people, teenager, student, pupil, teacher, headteacher, principal, dean, tutor, farmer, grower, fisherman, worker, employee, employer, striker, unionist,
reporter, journalist, correspondent, editor, columnist, blogger, presenter, anchor, broadcaster, author, writer, poet, novelist, playwright, artist, painter, actor, actress, singer, musician, composer, filmmaker, producer,
priest, bishop, archbishop, cardinal, pope, pastor, rabbi, imam, cleric, king, queen, prince, princess, duke, monarch, emperor, customer, client, shopper, consumer, investor, trader, dealer, broker, banker, shareholder, tenant, landlord,
fan, spectator, viewer, listener, reader, user, commuter, traveller, traveler, tourist, visitor, voter, candidate, nominee, delegate, politician, democrat, republican, conservative, liberal, socialist, opposition, engineer, architect, designer, developer, astronomer, biologist, chemist, physicist, geologist, vet, firefighter, paramedic, caretaker, clerk, mediator, negotiator, moderator, investigator, inspector, auditor, regulator, speaker, panelist, panellist, contestant, winner, loser, survivor, refugee, migrant, immigrant, prisoner, inmate, hostage, guard, guide, chef, cook, waiter, waitress, barman, butcher, baker, plumber, builder, electrician, mechanic, cabbie, trucker, archaeologist, curator, librarian, statistician, mathematician, meteorologist, forecaster, psychologist, psychiatrist, therapist, sociologist, philosopher, theologian, entrepreneur, businessman, businesswoman, tycoon, billionaire, millionaire, heir, pensioner, retiree, elder, adult, kid, youth, toddler, couple, family, crowd, mob, audience, public, team, side, panel, jury, nation, world, one, other, some, many, most, few, several, someone, somebody, others, all, both`,
  // Organisations.
  `ministry, government, administration, cabinet, parliament, senate, congress, house, committee, commission, council, court, tribunal, agency, bureau, department, office, authority, police, force, army, navy, military, company, firm, corporation, group, bank, union, federation, association, organisation, organization, charity, foundation, institute, institution, university, college, school, hospital, trust, campaign, party, coalition, alliance, movement, club, team, league, board, body, watchdog, regulator, network, channel, station, newspaper, paper, magazine, daily, weekly, tabloid, outlet, website, site, publication, journal, publisher, studio, label, airline, operator, carrier, manufacturer, maker, retailer, supplier, provider, contractor, distributor, developer, employer, insurer, brewery, cooperative, society, church, embassy, consulate, mission, delegation, kremlin, pentagon, white house, downing street, state, city, town, county, district, country, republic, kingdom, nation, side, camp, opposition, think-tank, thinktank, lobby, lab, laboratory, observatory, centre, center, fund, exchange, management, leadership, prosecution, defence, defense, inquiry, bloc, union, service, secretariat, press, media`,
  // Documents.
  `report, brief, statement, document, letter, memo, memorandum, email, e-mail, text, message, tweet, post, note, release, bulletin, filing, lawsuit, suit, complaint, indictment, affidavit, warrant, ruling, judgment, judgement, verdict, decision, opinion, order, law, bill, act, article, clause, section, treaty, agreement, contract, constitution, charter, resolution, poll, survey, study, research, paper, analysis, review, audit, investigation, inquiry, figures, data, statistics, result, finding, evidence, census, estimate, forecast, sign, banner, placard, poster, notice, label, caption, headline, editorial, column, op-ed, article, story, dispatch, transcript, summary, book, biography, memoir, diary, bible, koran, quran, website, page, ad, advert, advertisement, video, clip, recording, tape, footage, film, documentary, song, lyric, motto, slogan, proverb, legend, inscription, plaque, petition, manifesto, platform, plan, guidance, guidelines, rules, regulations, rulebook, code, handbook, manual, invitation, draft, version, proposal, motion, amendment, cable, communique`,
];

/** Nouns beside which marks hold a title, with their plurals. */
const TITLED = `book, novel, memoir, autobiography, biography, film, movie, documentary, series, show, programme, program, sitcom, drama, comedy, musical, play, opera, ballet, song, single, album, track, record, ep, lp, hit, ballad, anthem, hymn, symphony, poem, poetry, essay, article, paper, study, report, editorial, column, blog, podcast, episode, chapter, magazine, newspaper, journal, exhibition, exhibit, painting, portrait, sculpture, installation, photograph, picture, cartoon, comic, game, app, project, operation, campaign, ship, boat, yacht, vessel, tanker, tugboat, plane, rocket, locomotive, pub, restaurant, cafe, bar, brand, drink, cocktail, dish, course, lecture, talk, workshop, seminar, conference, festival, tour, bestseller, blockbuster, thriller, classic, epic, sequel, prequel, trilogy, spin-off, remake, soundtrack, libretto, dissertation, thesis, volume, pamphlet, tract, treatise, storm, hurricane, cyclone, typhoon, train, band, club, character, role, section, slot, feature, tune, video, clip, advert, ad, commercial, hashtag, link, headline, title, entitled, titled, called, named`;

/** Words that say a word is named. */
const NAMING = `word, words, term, terms, phrase, expression, label, nickname, name, title, so-called, dubbed, nicknamed, named, known, entitled, titled, called, termed, labelled, labeled, codenamed, code-named, tagline, hashtag, alias, adjective, noun, verb, slur, epithet, moniker, sobriquet, pseudonym, byword, code, spelled, spelt, pronounced, marked, written`;

/** Verbs whose object may be a word as a word, in all forms. */
const WORDING = `use, take, avoid, drop, remove, delete, insert, add, spell, utter, type, replace, pronounce, cross, strike, ban, print, swap, omit, read, write, say, put, cut`;

/** Verbs in "used the word “betrayal”", in all forms. */
const UTTERING = `use, utter, repeat, employ, coin, say, speak, shout, chant, yell, whisper`;

/** Verbs whose object is seen or heard to do what follows, in all forms: "it shows her saying". */
const PERCEIVING = `show, see, hear, overhear, watch, catch, film, record, tape, quote, cite, report, depict, portray, describe, picture, recall, remember, imagine, envision, envisage, feature, find, notice, observe, spot, mention, include, involve, mean, begin, start, leave, keep, anticipate`;

/** Verbs whose object does what follows: "it drove her to say". */
const CAUSING = `lead, prompt, force, cause, push, compel, drive, inspire, provoke, spur, move, oblige, enable, embolden, shame, goad, get, persuade, convince, allow, tempt`;

/** Question words, and the tag of each. */
const QUESTIONS: readonly (readonly [string, number])[] = [
  ['what', Tag.WP],
  ['who', Tag.WP],
  ['when', Tag.WRB],
  ['where', Tag.WRB],
  ['why', Tag.WRB],
  ['how', Tag.WRB],
  ['if', Tag.IN],
  ['asked', Tag.VBN],
];

/** Every word that has a class. */
export function readWordClasses(): ReadonlyMap<string, Readonly<WordClasses>> {
  const found = new Map<string, WordClasses>();
  const add = (word: string): WordClasses => {
    const known = found.get(word) ?? new WordClasses();
    found.set(word, known);
    return known;
  };
  const addNouns = (list: string, name: Class) => {
    for (const noun of entries(list)) {
      add(noun)[name] = true;
      add(pluralOf(noun))[name] = true;
    }
  };
  for (const [name, list] of Object.entries(CLASSES)) for (const word of words(list)) add(word)[name as Class] = true;
  for (const list of SPEAKERS) addNouns(list, 'speaker');
  addNouns(SPEAKERS[0]!, 'person');
  addNouns(TITLED, 'titled');
  for (const word of entries(NAMING)) add(word).naming = true;
  for (const verb of entries(WORDING)) for (const form of Object.values(formsOf(verb))) add(form).wording = true;
  for (const verb of entries(UTTERING)) for (const form of Object.values(formsOf(verb))) add(form).uttering = true;
  for (const verb of entries(PERCEIVING)) for (const form of Object.values(formsOf(verb))) add(form).perceiving = true;
  for (const verb of entries(CAUSING)) for (const form of Object.values(formsOf(verb))) add(form).causing = true;
  for (const [word, question] of QUESTIONS) add(word).question = question;
  return found;
}
