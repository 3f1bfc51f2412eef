import { hashString } from '../../text/index.ts';
import { NameWord as Is } from '../names.ts';
import { ZONES } from '../zones.ts';

const {
  Title,
  Role,
  Organisation,
  Place,
  Calendar,
  Where,
  Speech,
  Particle,
  Female,
  Male,
  Body,
  Area,
  Other,
  Suffix,
  Sport,
  Plain,
  Group,
} = Is;

/** Words by what they are around names, in their normal form. */
const LISTS: readonly (readonly [number, string])[] = [
  [
    Title | Male,
    'mr sir lord king prince duke baron father fr brother monsieur herr signor senor don pan shri sri sheikh shaikh sayyid emperor tsar czar kaiser sultan emir shah imam rabbi ayatollah',
  ],
  [
    Title | Female,
    'mrs ms miss madam madame lady dame queen princess duchess baroness sister frau signora senora empress mademoiselle smt shrimati kumari',
  ],
  [Male, 'father grandfather son grandson brother husband widower uncle nephew boyfriend'],
  [Female, 'mother grandmother daughter granddaughter sister wife widow aunt niece girlfriend'],
  [
    Title,
    `dr prof professor president premier chancellor minister secretary ambassador envoy governor gov senator sen congressman congresswoman representative rep
    councillor councilor cllr cllrs cr councilman councilwoman councilmember councilmembers councilperson selectman assemblyman assemblywoman assemblymember supervisor alderman mayor deputy vice chairman chairwoman chairperson chair speaker leader justice judge magistrate chief executive ceo cfo coo cto
    general gen colonel col lieutenant lt major maj captain capt cpt sergeant sgt ssgt corporal cpl private pvt pte admiral adm radm vadm rear petty commander cmdr commodore brigadier marshal lieut inspector insp constable const cst detective det superintendent supt sheriff coxswain bosun warden ranger paramedic firefighter midwife headmaster headmistress vicar chaplain bailiff dcs dci dsi ds acc ch insp wpc rt hon officer pc
    pope cardinal archbishop bishop reverend rev pastor monsignor msgr metropolitan mufti patriarch saint blessed prophet mullah dalai rabbi canon dean deacon
    director manager coach captain trainer referee umpire skipper attorney solicitor counsel advocate lawyer barrister prosecutor ombudsman commissioner
    spokesman spokeswoman spokesperson analyst economist strategist broker trader dealer fund reporter correspondent editor columnist journalist photographer
    actor actress singer author writer poet novelist composer conductor pianist painter sculptor architect filmmaker producer comedian rapper guitarist drummer
    striker midfielder defender goalkeeper winger forward fullback flyhalf scrumhalf hooker prop lock centre center quarterback pitcher catcher shortstop outfielder infielder guard wideout linebacker
    champion winner driver rider sprinter swimmer skier boxer cyclist golfer jockey wrestler gymnast rookie lefthander righthander left-hander right-hander
    curator archivist conservator auditor librarian harbourmaster harbormaster stationmaster postmaster quartermaster
    farmer teacher doctor nurse surgeon psychologist scientist physicist astronomer biologist chemist historian researcher engineer inventor astronaut cosmonaut
    founder co-founder cofounder owner boss tycoon billionaire magnate entrepreneur banker financier investor treasurer principal headteacher rector provost
    activist dissident campaigner protester guerrilla rebel warlord militant gunman suspect defendant plaintiff victim inmate killer
    student pupil resident neighbour neighbor mother father brother sister wife husband daughter son uncle aunt cousin widow grandmother grandfather
    laureate delegate negotiator mediator adviser advisor aide counsellor consultant administrator comptroller registrar undersecretary consul attache
    premier taoiseach first lady crown-prince heir ex-president ex-minister lawmaker legislator politician candidate incumbent frontrunner nominee parliamentarian mp mep msp candidate
    trustee governess shopkeeper publican landlady landlord barman barmaid bartender hairdresser florist grocer postman caretaker janitor nanny chef waiter waitress
    grandma grandpa granny grandad auntie pensioner retiree motorist commuter passenger eyewitness bystander survivor veteran whistleblower fisherman beekeeper
    boffin presenter blogger influencer commentator pollster fundraiser volunteer organiser organizer counsellor
    brig gens messrs mmes drs profs sens reps presidents ministers senators`,
  ],
  [
    Role,
    `spokesman spokeswoman spokesperson president premier minister secretary chancellor ambassador governor senator congressman mayor chairman chairwoman chief director manager head leader
    founder owner partner coach captain striker goalkeeper midfielder defender player champion winner striker driver rider lawyer attorney judge prosecutor officer official commissioner
    analyst economist strategist trader broker editor reporter correspondent author writer actor actress singer professor scientist researcher student teacher doctor farmer
    general colonel commander soldier envoy negotiator adviser aide activist dissident candidate member mp lawmaker politician opposition engineer expert consultant executive vice deputy
    mother father brother sister wife husband daughter son man woman boy girl teenager pensioner resident worker driver passenger pilot victim suspect commuter customer shopper tourist visitor witness survivor volunteer tenant landlord shareholder organiser organizer toolmaker baker butcher carpenter plumber electrician mechanic welder miner fisherman grower breeder vet dentist psychiatrist paramedic firefighter landowner campaigner leader`,
  ],
  [
    Organisation,
    `inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag sa nv bv spa srl oy ab asa kgaa pty bhd holdings holding group partners associates ventures industries enterprises systems technologies technology
    haulage freight logistics shipping ferries maritime seafood seafoods fisheries dredging salvage towage aquaculture timber cement plastics packaging refineries petrochemicals utilities telecoms fintech scaffolding builders caterers bakers solicitors surveyors contractors therapeutics biotech robotics semiconductors analytics
    solutions services international bank banking banc bancorp trust fund funds capital securities investments insurance assurance financial finance savings building-society motors motor airlines airline airways air aviation aerospace
    railways railway rail lines telecom telecommunications communications media press newspapers news broadcasting television tv radio pictures studios entertainment records publishing publications pharmaceuticals pharma laboratories
    chemicals energy oil gas petroleum power electric electricity electronics steel mining mines foods food beverages breweries brewery stores retail hotels resorts properties estates realty construction engineering software computer computers
    university college school institute institution academy polytechnic seminary conservatory faculty laboratory lab observatory museum gallery library theatre theater opera orchestra philharmonic symphony ballet hospital clinic infirmary
    ministry department office agency administration authority bureau commission commissioner committee council board directorate secretariat inspectorate service tribunal court judiciary parliament congress senate assembly house chamber legislature cabinet
    government embassy consulate mission delegation army navy force forces corps guard guards brigade battalion regiment division command fleet squadron police constabulary militia
    party movement front league union federation confederation association society alliance coalition organisation organization org network forum foundation charity club fc afc cf sc united city-council rovers athletic albion rangers wanderers county team
    church diocese archdiocese synod order cooperative co-op coop guild fellowship lodge chapter local exchange bourse index reserve treasury consortium syndicate cartel trading traders merchants dealers growers seeds farms press journal magazine gazette herald tribune examiner courier chronicle observer chamber jury senate bundesliga workers teachers
    dairy bakery distillery winery foundry shipyard mill works hotel inn pub tavern cafe restaurant nursery surgery pharmacy clinic supermarket creamery cannery tannery pottery
    centre center initiative programme program project task-force taskforce watch aid relief rights brothers sons stores group newsroom bureau ombudsman observatory fraternity sorority`,
  ],
  [
    Place,
    `street st road rd avenue ave boulevard blvd lane drive square plaza place court park gardens garden bridge tunnel station airport airfield airbase port harbour harbor pier dock docks canal river creek lake loch sea ocean gulf bay strait straits channel sound fjord
    island islands isle isles peninsula cape point beach coast shore mount mountain mountains mt hill hills peak ridge range valley canyon gorge pass plain plains plateau desert forest woods wood jungle delta basin glacier volcano falls springs
    city town village borough district county shire parish province prefecture region state territory republic kingdom emirate principality federation oblast canton commune quarter suburb heights camp base fort fortress castle palace tower hall house building stadium arena ground grounds
    cathedral abbey monastery mosque temple synagogue shrine cemetery prison jail barracks ranch farm farms reservoir dam complex plant depot pier reef lido highway motorway freeway expressway turnpike interstate crossing junction gate market mall zoo raceway speedway racecourse circuit north south east west central coast`,
  ],
  [Plain, [...ZONES.keys()].join(' ')],
  [
    Plain,
    `sek nok dkk isk chf jpy cad aud nzd cny rmb inr rub pln czk huf ron brl mxn zar krw hkd sgd thb idr ils aed ebit ebitda eps capex opex cagr
    tv vip ceo cfo cto coo iq usd eur gbp dvd cd pc pr hiv aids dna gdp gnp ipo faq id ok am pm ad bc fm hq rpm mph suv atm gps html url www http usb sms pdf jpg vat ph phd mba abs asap diy eta mvp mr tba n.a na nil
    internet web covid coronavirus christmas easter god lord bible koran dollar euro pound yen mark franc afternoon morning evening night today yesterday tomorrow tonight spring summer autumn winter percent million billion
    share read more photo image picture video file copyright contact tel fax email phone advertisement related comment comments follow subscribe newsletter menu search home page source note editor background summary highlights results score scores attendance
    eds writethru update updates correction corrected corrects clarifies recasts adds urgent embargoed advisory breaking exclusive live lead newsalert flash slug endit ends more mf tk
    yes no oh hello thanks thank please sorry welcome well now then however meanwhile also but and so yet still even just only first second third last next another other others both many most some several few all any each every either neither none nothing everything everyone nobody anyone somebody someone`,
  ],
  [
    Group,
    `muslim muslims christian christians jew jews jewish catholic catholics protestant protestants sunni sunnis shiite shiites shia hindu hindus sikh sikhs buddhist buddhists islamic islamist islamists orthodox lutheran anglican methodist baptist mormon mormons
    arab arabs kurd kurds kurdish serb serbs croat croats albanians bosniak bosniaks tamil tamils hutu hutus tutsi tutsis zulu zulus basque basques turk turks slav slavs roma gypsy gypsies aborigine aboriginal maori inuit berber pashtun uzbeks tajiks
    republican republicans democrat democrats communist communists socialist socialists liberal liberals conservative conservatives tory tories labourite nazi nazis fascist marxist leninist maoist zionist zionists gaullist peronist nationalist nationalists unionist unionists loyalist loyalists
    americans britons frenchman frenchmen frenchwoman englishman englishmen irishman dutchman dutchmen spaniard spaniards swede swedes dane danes finn finns pole poles scot scots scotsman welshman asians africans europeans westerners londoner londoners parisian parisians muscovites berliners
    germans russians italians canadians australians austrians belgians brazilians mexicans indians iranians iraqis israelis palestinians pakistanis afghans syrians egyptians lebanese libyans greeks cypriots romanians bulgarians hungarians czechs slovaks ukrainians belarusians lithuanians latvians estonians georgians armenians azeris chechens
    koreans indonesians filipinos malaysians singaporeans vietnamese cambodians argentines chileans colombians cubans peruvians venezuelans nigerians kenyans somalis ethiopians sudanese ghanaians zimbabweans norwegians albanians slovenes bosnians macedonians jordanians saudis yemenis kuwaitis moroccans algerians tunisians
    english french german spanish russian chinese japanese arabic latin greek hebrew hindi urdu bengali italian portuguese dutch swedish korean turkish polish persian farsi gaelic welsh
    victorian edwardian elizabethan renaissance gothic baroque medieval olympic olympian hispanic latino latina caucasian asian black white`,
  ],
  [
    Calendar,
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan lent thanksgiving halloween hanukkah passover diwali eid gmt utc bst est pst cet edt am pm`,
  ],
  [
    Where,
    'in at from near to outside inside across around throughout toward into via between of off above along north south east west northern southern eastern western central downtown neighbouring neighboring upstate nearby',
  ],
  [
    Speech,
    `said says say saying told tells tell added adds announced announces claimed claims stated states declared declares insisted insists argued argues explained explains warned warns noted notes replied replies wrote writes
    admitted admits acknowledged confirmed confirms denied denies predicted predicts believes believed thinks thought hopes hoped wants wanted asked asks urged urges vowed pledged promised commented comments recalled recalls conceded contended maintained
    testified joked quipped concluded observed remarked reported reports suggested suggests accused called died scored won beat defeated hit signed met resigned arrived visited`,
  ],
  [Particle, 'van von de del della di da dos der den la le el al bin ibn bint ben abu y e du des ter ten zu st ul ur'],
  [
    Body,
    `company firm group bank union agency team club party ministry airline automaker carmaker manufacturer maker giant retailer broker brokerage subsidiary unit consortium newspaper daily weekly magazine paper broadcaster network channel publisher station
    university college school hospital charity organisation organization association federation league body watchdog regulator commission committee council court police army operator carrier supplier developer startup bookmaker lender insurer utility
    stock shares share stake chain conglomerate producer rival parent airframer contractor venture partnership foundation institute think-tank council government`,
  ],
  [
    Area,
    'city town village country nation state province county district island region capital port republic suburb river lake mountain airport stadium neighbourhood neighborhood village resort area border coast territory',
  ],
  [
    Other,
    `cup open championship championships prize award awards trophy games game olympics olympiad tournament tour prix grand-prix series league bowl marathon derby stakes masters classic festival expo conference summit treaty accord accords agreement act bill law
    constitution code convention protocol plan war wars battle revolution uprising holocaust bible koran quran day week month year century age era syndrome disease virus fever award oscar emmy grammy album film movie show magazine edition boeing airbus mac windows phone iphone ipad
    telescope satellite spacecraft rocket probe missile tanker jet bomber rifle language index average award report study review times mission`,
  ],
  [
    Sport,
    `soccer football cricket rugby tennis golf hockey basketball baseball cycling athletics boxing motor-racing swimming badminton volleyball skiing match matches league cup innings wicket wickets runs goal goals scored season
    championship tournament semifinal semifinals quarterfinal semi-final final round standings fixtures team teams coach striker midfielder goalkeeper quarterback inning overs bowled batting halftime lap laps grand-prix pole
    set seed seeded birdie par touchdown rebounds playoff playoffs division stadium win won beat defeated defeat draw champion champions player players points`,
  ],
  [Suffix, 'jr sr ii iii iv phd md esq qc kc mbe obe cbe mp inc ltd co corp plc llc llp'],
];

/** Hash of a word's normal form → `NameWord` bits. */
export const nameWords: ReadonlyMap<number, number> = (() => {
  const words = new Map<number, number>();
  for (const [bits, list] of LISTS) {
    for (const word of list.trim().split(/\s+/)) {
      const hash = hashString(word);
      words.set(hash, (words.get(hash) ?? 0) | bits);
    }
  }
  return words;
})();
