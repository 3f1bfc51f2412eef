import type { NameForms } from '../names.ts';
import { nicknames } from './given-names.ts';
import { peoples } from './nations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the words of English names look like. */
export const nameForms: NameForms = {
  small: { of: 'of', for: 'for', the: 'the', and: 'and', or: 'or', in: 'in', at: 'at', by: 'by', to: 'to' },
  plural: /s$/,
  genitive: /'?s?'?$/,
  townWords: words('city'),
  schools: words('university college'),
  together: / (?:and|&) |, /,
  newsrooms: /\b(?:staff|newsroom|desk|editors?|reporters?|correspondents?|team|agencies|service)$/i,
  states: words('republic kingdom state commonwealth federation principality'),
  calling: words(
    'mr mrs ms miss messrs dr prof professor sir dame councillor councilor councilmember cllr superintendent supt inspector insp sergeant sgt constable commander cmdr captain capt colonel col lieutenant lt cpt coxswain reverend rev archbishop bishop senator sen congressman congresswoman',
  ),
  landmarks: words(
    'valley river lake island islands mountain mountains bay peninsula region province district county village town street road bridge airport station stadium fountain statue monument memorial obelisk lighthouse windmill castle quay wharf pier tower square cemetery',
  ),
  houses: words('observatory museum university hospital school college prison theatre theater cooperative'),
  settlements: words('town village hamlet island region province district county'),
  seats: words('municipality archdiocese diocese'),
  foreignBodies: words(
    'instituto istituto institut instituut instytut universidad universidade universita universite universitat universitet universiteit escuela escola scuola ecole colegio collegio banco banca banque compagnie compania companhia compagnia societe sociedad sociedade societa gesellschaft empresa azienda entreprise ministerio ministero ministere museo musee muzeum hospital ospedale hopital partido partito movimiento movimento mouvement sindicato sindacato syndicat federacion federazione confederacion confederazione confederation asociacion associacao associazione fundacion fundacao fondazione fondation stiftung consejo consiglio conseil asamblea assemblea assemblee agencia agenzia agence diario gazeta gazzetta giornale periodico radiotelevision verein verband bundesamt landesbank sparkasse stadtwerke rijksmuseum ayuntamiento prefeitura comune commissariat orquesta orchestre teatro',
  ),
  initials: words('dj sh zh ch kh ts yu ya dzh th chr wm geo chas jos'),
  stateOffices: words('office authority agency bureau administration'),
  gentilic: /^(?:i?an|n|ish|ese|ic|i)$/,
  feasts: words('day eve'),
  venerable: words('old big'),
  honours: words('j cj jj lj ljj ja qc kc mp mps msp mep md phd obe mbe cbe esq'),
  inside: words('in near outside throughout across around'),
  connectors: words('of the and for on in'),
  firmForms: words('plc llc llp inc ltd gmbh'),
  whence: words('from in at near outside'),
  wards: words('general infirmary memorial'),
  shipForms: words('mv ms mt ss rms hms hmcs hmas hmnzs uss usns uss rv fv rfa ins jds'),
  vessels: words(
    'ferry trawler tanker freighter frigate destroyer submarine yacht sloop schooner tug tugboat ship warship vessel barge lifeboat dredger icebreaker steamer liner steamship corvette cutter bulker',
  ),
  storms: words('hurricane typhoon storm cyclone'),
  saints: words('st saint'),
  peoples,
  legalForms: words('inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag sa nv ab spa as oy'),
  particles: words('van von de del della di da dos der den la le el al bin ibn bint ben abu y'),
  surnameParticles: words('van von de del della di da dos der den la le el bin ibn'),
  tiedParticles: words('al el ad an ar as ash at az ed es ud ul ur bin ibn abu'),
  hyphened: words('upon under on by next le la les de des du d sur sous en lez am an der a do da dos di the'),
  familyFirst: words(
    'kim lee yi rhee park bak choi jung chung jeong kang cho jo yoon yun jang chang lim shin kwon hwang ahn song hong yoo yu han oh seo suh moon son bae baek ryu nam noh roh ha heo chun ko min li wang zhang liu chen yang huang zhao wu zhou xu sun zhu ma gao lin guo luo zheng xie tang feng tsai chiang hsu hsieh hsiao kuo lai tseng chao chou tung lu chu yeh su ting chan wong leung cheung lau ng tsang lam yip ho tam mak tse',
  ),
  syllable:
    /^(?:[bcdfghjklmnprstwyz]|ch|hs|ts|tz|sz|sh|zh|ky|my|hy|gy|by)?(?:y?eo?u?|w?[ao]e?|[iu]|ia[on]?|ai|ei|eui|oo|ui|uo|ua|ue|ee|ou|ih)(?:ng|n|k|l|m|p|h|t|r)?$/,
  light: words("of and the for on in & 's ' de la du"),
  layOfLand: words(
    'river valley lake island islands mountain mountains sea ocean peninsula region province county dam reservoir city',
  ),
  localBodies: words(
    'university college school hospital council police airport station museum observatory court chamber commission authority department city county state union association club district street road bridge cooperative workers growers times gazette post chronicle herald examiner municipality fm radio tv television',
  ),
  polities: words('republic kingdom state commonwealth federation port city town isle island'),
  honorifics: words('mr mrs ms miss sir dame lord lady madam madame mister dr prof professor doctor'),
  nicknames,
  settings: words('market upper lower nether great little much chipping castle kirk'),
  abbreviated: new Map([
    ['fc', ['football', 'club']],
    ['afc', ['association', 'football', 'club']],
    ['rfc', ['rugby', 'football', 'club']],
    ['rufc', ['rugby', 'union', 'football', 'club']],
    ['cc', ['cricket', 'club']],
    ['utd', ['united']],
    ['univ', ['university']],
    ['dept', ['department']],
    ['assn', ['association']],
    ['assoc', ['association']],
    ['intl', ['international']],
    ['natl', ['national']],
    ['bros', ['brothers']],
    ['hosp', ['hospital']],
    ['&', ['and']],
  ]),
  pressWords: words(
    'news press agency service services wire newswire newsroom media sports images graphics pictures photos business online today live digital',
  ),
  within: /\b(?:in|at|near|around|across|outside|inside|through|towards?|into|off|via|between)\s+(?:the\s+)?$/iu,
  definite: /\bthe\s+$/iu,
  told: /\b(?:told|tells|telling)\s+$/iu,
  reports: /^\s+(?:reports|reported|has learned|understands|tells us|writes that)\b/iu,
  landforms: words(
    'reef reefs lagoon field fields deposit strait straits channel canal glacier marsh marshes moor loch fjord delta basin estuary creek gorge canyon plateau ridge headland sandbank shoal volcano quarry heath fen fens',
  ),
  cues: words('cue clip take sot vox insert actuality'),
  pressKinds: words(
    'daily evening morning sunday saturday weekly national local world associated united global international first',
  ),
  credited:
    /\b(?:photo(?:graph)?s?|pictures?|images?)(?: credit)?(?:\s*:\s*|\s+by\s+)|\b(?:reader|newsreader|presenter|read)\s*:\s*|\b(?:read|presented|printed|promoted|published) by\s*:?\s*|^[*_]*by\s+/giu,
  run: /^\p{Lu}[\p{L}\p{M}’'&.-]*(?: (?:(?:of|and|&|the|for|de|del|du|la) ){0,2}\p{Lu}[\p{L}\p{M}’'&-]*)*/u,
  owned:
    /(?:©|\(c\)|\bcopyright)(?:\s*(?:copyright\s*)?\d{4}[.,]?)?\s+|\b(?:published|owned|run|operated) by (?:the )?|\b(?:is|are) (?:a (?:service|trading name|member|title|division|unit|brand) of|part of) (?:the )?|(?<=^|\. )part of (?:the )?/giu,
  streets: words(
    'street road avenue lane drive square place row parade terrace crescent close way quay wharf boulevard hill walk mews gate yard court gardens house hall building tower',
  ),
  ownStaff: /^ (?:staff|reporters?|correspondents?|photographers?|files?|archives?|newsroom)\b/u,
  sourced: /\bsources?\s*:\s*/giu,
};
