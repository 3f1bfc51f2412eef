import type { CommitmentRules } from '../commitments.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** How English undertakes things. */
export const commitments: CommitmentRules = {
  grammar: {
    be: 'be',
    have: 'have',
    do: 'do',
    give: 'give',
    stay: 'stay',
    hear: 'hear',
    continue: 'continue',
    going: 'going',
    on: 'on',
    i: 'i',
    we: 'we',
    you: 'you',
    it: 'it',
    the: 'the',
    no: 'no',
    to: 'to',
    that: 'that',
    by: 'by',
    of: 'of',
    for: 'for',
    if: 'if',
    due: 'due',
    enough: 'enough',
    back: 'back',
    nots: words("not n't never"),
    not: 'not',
    as: 'as',
    between: words('all both also'),
    contracted: "'d",
    ofHad: words('had been'),
    like: 'like',
    unreal: words('if wish'),
  },
  will: words("will shall 'll wo sha"),
  would: words("would 'd"),
  must: words('must'),
  may: words('may might could'),
  promises: words('promise pledge vow undertake swear commit guarantee agree offer threaten volunteer consent resolve'),
  orders: words('order direct instruct require tell oblige compel bind command'),
  benefits: words('get receive have hear'),
  deliverables: words(
    'report update document result results findings plan list letter letters payment payments refund refunds replacement replacements review draft bill guideline guidelines timetable statement draft contract compensation money repayment version patch decision answer reply transcript minutes figures inquiry briefing meeting ballot hearing vote',
  ),
  pledgeNouns: words(
    'promise pledge vow undertaking commitment guarantee assurance word intention offer promises pledges undertakings commitments guarantees assurances',
  ),
  gives: words('give make sign renew repeat reaffirm issue'),
  owed: words('due payable repayable'),
  goesOn: words('continue keep go carry'),
  everybody: words('everyone everybody anyone anybody you'),
  guesses: words(
    'guess hope hopes fear fears feeling expectation prediction forecast bet hunch belief suspicion dream',
  ),
  places: words('back out in home'),
  arrives: words('reach come follow appear arrive'),
  done: words('change keep drop increase decrease improve continue reduce double halve spread recover'),
  intends: words('plan intend propose mean aim expect prepare want'),
  scheduled: words('due set scheduled bound ready obliged required committed slated planned'),
  timetable: words(
    'open reopen close shut start begin resume restart return end finish leave depart arrive sail go run launch take come meet vote sit report publish release stop expire stand walk march strike fly travel move',
  ),
  says: words(
    'say tell announce add promise pledge vow confirm declare state insist write explain warn agree undertake reply assure reveal report note',
  ),
  services: words(
    `answer apologise apologize appeal appoint audit brief bring build call check collect compensate construct consult deliver deposit disclose dismiss distribute donate employ email evacuate examine feed file finance fix forward free
    fund furnish give grant hand help hire inform inspect install interview invest investigate invite issue lodge mail mend move notify order pay phone plant post present print provide publish put rebuild recruit refund reimburse
    release repair repay replace reply report rescue resign return review ring rule send serve share show submit sue supply telephone test train transfer treat update vaccinate visit write`,
  ),
  happens: words(
    `be have get receive earn gain know want need like love hope think believe see hear feel remember understand seem remain become rise fall grow drop increase decrease decline climb change continue keep happen occur
    cost mean depend matter suffer die lose win survive fail struggle benefit cause result prove affect hurt last exist belong contain deserve miss regret rest rain snow melt dry worry fear
    wonder notice enjoy expect face require involve owe lie sound smell taste weigh total amount average exceed reach hit trigger tend prefer agree disagree doubt suppose imagine
    double treble triple quadruple halve play recover improve worsen deteriorate spread peak collapse crash sink explode roll appear vanish disappear emerge surprise please anger harm allow enable
    shrink weaken slow widen narrow swell deepen ease ebb fade recede subside soar plunge slip surge dwindle evaporate erupt vary differ age`,
  ),
  suffered: words(
    `remember see know miss expect affect hit force need require hear feel cause lose hurt kill injure surprise disappoint forget regard view welcome consider tempt lead carry leave reduce damage
    destroy weaken strengthen overshadow dominate mark judge measure decide determine associate involve concern`,
  ),
  talking: words('say add discuss remind answer explain read talk mention repeat be try quote admit confess let'),
  chairing: words('tell ask call do take turn hand start begin give show move go stop leave finish come get'),
  stances: words(
    'tolerate accept allow rest hesitate stand forget comment speculate argue quarrel guess stop give take make vote',
  ),
  only: words('one ones first last'),
  openings: words('can'),
  froms: words('from'),
  next: words('next first second final new'),
  pledges: words('promise pledge guarantee vow undertake swear commit'),
  unsure: words('probably likely perhaps maybe possibly presumably hopefully doubtless surely inevitably eventually'),
  firstPerson: words('i we'),
  people: words('he she they'),
  nobody: words(
    'nobody neither none nothing who what which whatever anyone everyone anything everything something you that this heads',
  ),
  none: words('nobody none no nothing'),
  parties: words(
    'side sides government governments council councils countries divers officials inspectors nurses ministers members engineers crews teams staff doctors lawyers organisers firms authorities town city state county province region parish village country nation police',
  ),
  wishes: words('want wants wanted'),
  doubts: words('think hope fear believe doubt wish expect predict forecast guess suspect demand ask'),
  asides: words('what how whether why when where who because if as'),
  asks: words('what how whether why'),
  conditions: words('if unless'),
  negations: words("not n't never no cannot refused declined"),
  openers: words('if when unless after since who which'),
  until: words('until till unless whatever before'),
  placed: words('at on in outside with there here'),
  ready: words('ready available complete finished back'),
  shut: words('shut closed blocked cordoned'),
  bounds: words('until till from as'),
  ahead: words('before'),
  light: words('be have do say tell make will get put take promise'),
  terms: words('until till'),
  limits: words('by within before'),
  deadlines: words('by before until till from within after on'),
};
