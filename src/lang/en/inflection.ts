/** Past and participle of the verbs that do not take -ed. The first of several is the more frequent. */
interface IrregularVerb {
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground
grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|input input input
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant|leap leapt/leaped leapt/leaped|learn learned/learnt learned/learnt
leave left left|lend lent lent|let let let|lie lay lain|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|offset offset offset|outdo outdid outdone|overcome overcame overcome
overhear overheard overheard|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid
plead pleaded/pled pleaded/pled|prove proved proved/proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|reset reset reset
rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn/sawed|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone/shined shone/shined|shoot shot shot|show showed shown/showed
shrink shrank/shrunk shrunk|shut shut shut|sing sang sung|sink sank/sunk sunk|sit sat sat|sleep slept slept|slide slid slid|sling slung slung|slit slit slit
smell smelled/smelt smelled/smelt|sow sowed sown|speak spoke spoken|speed sped/speeded sped/speeded|spend spent spent|spell spelled/spelt spelled/spelt|spill spilled/spilt spilled/spilt
spin spun spun|spit spat/spit spat/spit|split split split|spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang/sprung sprung|stand stood stood
steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck|string strung strung|strive strove striven|swear swore sworn
sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood|undertake undertook undertaken
undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|rewrite rewrote rewritten|retake retook retaken|resell resold resold
`;

export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  VERBS.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [base, past, participle] = entry.trim().split(' ');
      return [base!, { past: past!.split('/'), participle: participle!.split('/') }];
    }),
);

/** Plurals that no rule gives, with their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `men man|women woman|children child|people person|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|dice die|lives life|wives wife|knives knife
  leaves leaf|halves half|wolves wolf|shelves shelf|thieves thief|loaves loaf|calves calf|selves self|elves elf|hooves hoof|scarves scarf|crises crisis|analyses analysis
  bases base|theses thesis|hypotheses hypothesis|diagnoses diagnosis|emphases emphasis|oases oasis|axes axis|criteria criterion|phenomena phenomenon|bacteria bacterium
  curricula curriculum|memoranda memorandum|referenda referendum|strata stratum|alumni alumnus|cacti cactus|fungi fungus|nuclei nucleus|radii radius|stimuli stimulus
  indices index|matrices matrix|vertices vertex|appendices appendix|vortices vortex|larvae larva|formulae formula|antennae antenna|nebulae nebula
  policemen policeman|policewomen policewoman|firemen fireman|businessmen businessman|businesswomen businesswoman|spokesmen spokesman|spokeswomen spokeswoman
  chairmen chairman|congressmen congressman|fishermen fisherman|gunmen gunman|servicemen serviceman|salesmen salesman|statesmen statesman|workmen workman|gentlemen gentleman|grandchildren grandchild|schoolchildren schoolchild|passersby passerby|quizzes quiz|buses bus|gases gas|lenses lens|viruses virus|heroes hero|potatoes potato|tomatoes tomato|echoes echo|vetoes veto|embargoes embargo|torpedoes torpedo|cargoes cargo|movies movie|cookies cookie|rookies rookie|zombies zombie|selfies selfie|shoes shoe|toes toe|axes axe|caches cache|headaches headache|niches niche|avalanches avalanche`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
