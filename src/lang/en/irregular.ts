/** Inflected forms that no rule leads back to the base, each line a base and its forms. */
const FORMS = `
arise arose arisen|awake awoke awoken|bear borne|beat beaten|become became|begin began begun|bend bent|
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|
catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done|draw drew drawn|
dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|
find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecasted|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|
|grow grew grown|hang hung|have had has|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|
know knew known|lay laid|lead led|lean leant|leap leapt|leave left|lend lent|light lit|lose lost|make made|mean meant|
meet met|mislead misled|mistake mistook mistaken|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|
pay paid|prove proven|quit quitted|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|
seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|spin spun|
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|strive strove striven|
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|
tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|
undo undid undone|uphold upheld|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|
withhold withheld|withstand withstood|write wrote written|
be is are was were been am|man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|
criterion criteria|phenomenon phenomena|spectrum spectra|datum data|crisis crises|basis bases|thesis theses|
analysis analyses|hypothesis hypotheses|diagnosis diagnoses|emphasis emphases|parenthesis parentheses|
index indices|appendix appendices|bacterium bacteria|curriculum curricula|memorandum memoranda|referendum referenda|
life lives|wife wives|knife knives|half halves|loaf loaves|thief thieves|shelf shelves|wolf wolves|self selves|
good better best|bad worse worst|far further farther furthest farthest|little less least|
policeman policemen|policewoman policewomen|gunman gunmen|spokesman spokesmen|spokeswoman spokeswomen|businessman businessmen|
fisherman fishermen|fireman firemen|chairman chairmen|congressman congressmen|
die dying died dies|lie lying lied lies|tie tying tied ties|panic panicked panicking|focus focused focusing focused|
bus buses|gas gases|virus viruses|campus campuses|bonus bonuses|census censuses|status statuses|
hit hitting|put putting|cut cutting|set setting|let letting|shut shutting|quit quitting|bid bidding|spread spreading|
cite cited citing cites|rate rated rating|hope hoped hoping hopes|vote voted voting votes|use used using uses|
fire fired firing fires|hire hired hiring hires|plane planes|care cared caring cares|plan planned planning plans|
wage wages|site sites|state stated stating states|note noted noting notes|date dated dating dates|united united|wicked wicked|naked naked|sacred sacred|hundred hundred`;

/** Folded form → base form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.replaceAll('\n', '')
    .split('|')
    .flatMap((line) => {
      const [base, ...forms] = line.trim().split(' ');
      return forms.map((form) => [form, base!] as const);
    }),
);
