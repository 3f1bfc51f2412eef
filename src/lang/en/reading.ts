import { guardedAll } from '../../text/index.ts';
import type { ReadingRules } from '../reading.ts';
import { endings, furniture } from './reading-forms.ts';
import { fields, heads, scripts, statements } from './reading-heads.ts';
import { bylines, captions, letters, moments } from './reading-lines.ts';
import { closing, headings, questioners, records, stage, titles } from './reading-records.ts';
import { boxHeads, siteForms } from './reading-sites.ts';
import { invites, pageWords, selfReference } from './reading-voice.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const MONTHS: ReadonlyMap<string, number> = new Map(
  `january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec`
    .split('|')
    .flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const WEEKDAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
);

const FUNCTION_WORDS =
  words(`the a an of and to in that is was for it on with as he she they be at by this had not are but from
  or have an which you were his her their one all we there been has when who will more no if out so said what up its about into
  than them can only other new some could time these two may then do first any my now such like our over man me even most made
  after also did many before must through back years where much your way well down should because each just those people mr how
  too little state good very make would world still own see men work long get here between both life being under never day same
  another know while last might us great old year off come since against go came right used take three i don't it's`);

/** How English pages, bylines, dates and transcripts are written. */
export const reading = guardedAll<ReadingRules>({
  months: MONTHS,
  weekdays: WEEKDAYS,
  functionWords: FUNCTION_WORDS,
  functionShare: 0.15,
  fields,
  heads,
  statements,
  records,
  scripts,
  bylines,
  moments,
  captions,
  letters,
  questioners,
  titles,
  headings,
  closing,
  stage,
  authors: {
    behindName: /^ (?:is|was|has|covers?|writes?|reports?|works?|lives?|teaches)\b/,
    work: / (?:covers|writes|reports|lives|teaches) /,
    ownVoice: /^(?:i |i'm |my )/,
    said: /\b(?:is|was|writes|covers|has)\b/,
  },
  furniture: [...furniture, ...siteForms],
  endings,
  boxHeads,
  visitor:
    /\b(?:you|your|you'll|our|us|we|here|thanks for reading|cookies?|unsubscribe|rights reserved|advertising|newsletter|comments?|page \d|copyright|©)\b|©|\(c\)/,
  invites,
  pageWords,
  selfReference,
  told: /\b(?:said|says|told|added|asked|wrote|replied|explained|warned|announced|confirmed|insisted|according to)\b/,
  caption:
    /^(?:(?:image|photo(?:graph)?|picture|pic|video|graphic|illustration|file photo)s?(?: credit| courtesy(?: of)?)?(?: by)?\s*[:/]\s*\S|(?:photo(?:graph)?|picture|image|illustration)s? (?:by|credit|courtesy of) \S)|^\[\d{1,2}\/\d{1,2}\] ?\S|\bcredit\.{3} ?\S.{2,60}$|^[^.?!"]{8,160}\. (?:picture|photo|image|pic|photograph)s? by [\p{L}.' -]{3,40}$|^\d{1,2} of \d{1,3} \| ?\S|[([](?:image|photo|picture|pic|photograph|credit|file photo|foto|screenshot|supplied|handout|file pic|file|courtesy)s?\b[^)\]]{0,60}[)\]]\.?$|[([](?:shutterstock|getty(?: images)?|alamy|i?stock(?: ?photo)?|adobe stock|dreamstime|depositphotos|imago|unsplash|pexels|wikimedia commons|(?:ap|pa|afp|epa|dpa|upi|reuters) (?:archive|images?|wire|media|file)|archive)\b[^)\]]{0,40}[)\]]\.?$|© ?[\p{L}.' -]{3,40}\/ ?[\p{L}. ]{2,30}$|^[^.?!"]{8,160}\((?:pictured|centre|center|left|right|above|below)(?: \w+)?\)[^.?!"]{0,120}$|[([](?:ap|afp|epa|getty|reuters) photo\b[^)\]]{0,60}[)\]]\.?$|(?<=[.\s])(?:photo(?:graph)?|picture|image|photo credit|credit|foto)s?(?: by| courtesy(?: of)?)?\s?: ?[^.:"]{2,60}\.?$|^[^.?!"]{12,160} (?:swns|getty(?: images)?|alamy|shutterstock|(?:ap|pa|reuters|afp|epa) (?:photo|images|wire|media))$/u,
  noPerson:
    /(?:\b(?:rooms?|halls?|streets?|roads?|houses?|squares?|palace|building|centre|center|park|station|headquarters|church|school|hotel|stadium|airport|harbou?r|port|bridge|island|valley|minerals|resources|metals|mining|foods?|dairies|dairy|brothers|partners|associates|systems|technologies|robotics|cranes|steel|oil|gas|energy|motors|airlines?|airways|lines|logistics|capital|ventures|studios?|labs?|labor?atories|industries|holdings|solutions|services|securities|remarks|participants|release|statement|reporting|coverage|updates?|summary|highlights|key points)|\s&\s.*)$/,
  appeal:
    /^\W{0,3}(?:every|each) (?:morning|evening|day|week|month|weekday|\w+day)\b|\b(?:subscri\w+|newsletters?|inbox|sign(?:ed)? up|sign me up|members?(?:hip)?|supporters?|donat\w+|privacy|unsubscribe|spam|free|e-?mails?|join|offers?|discount|readers of this|cancel|trial|[£$€¥]\s?\d[\d.,]* ?(?:per|a|\/) ?(?:month|week|year)|our (?:journalism|work|reporting|stories|best)|journalism costs|follow (?:him|her|them|me|us)|editor of|reporter|correspondent|(?:he|she) (?:is|has|writes|covers)|get (?:the|our|all))\b/,
  button: /^(?:leave|post|add|submit|write|join) /,
  sections:
    /^\W{0,2}(?:(?:local|world|general|us|u\.s\.|uk|national|international|regional|city|business|political|breaking|latest|top|sports?|weird|live) )?(?:news|world|live|exclusive|u\.s\.?|us|uk|opinion|analysis|comment|economy|business|markets?|commodities|energy|companies|incidents|events|politics|sports?|health|science|technology|tech|culture|arts|life|lifestyle|travel|environment|climate|weird|local|national|international|regional|city|cities|education|crime|courts?|law|money|property|features?|long reads?|editorial|letters|obituar(?:y|ies)|conversations?|interview|fact check|explainer|investigation|special report|briefing room|speeches and remarks|statements and releases|meetings coverage|press releases?|subscribers only|premium|breaking|developing|updated|video|photos|story|article|post|blog|home)(?: ?[|/·•>&,] ?[\p{L}. &]{2,30}){0,2}\W{0,2}$/u,
  bylineLead:
    /^(?:(?:story|report|text|words|written|posted|article|reporting|live reporting|opinion|analysis|review|interview|contributed|submitted|published|reported|live updates)? ?by|from (?:our|the)(?: own| special)? (?:correspondent|reporter|staff)s?|author[`']?s?(?: name)?\s*:?|writer\s*:|reporter\s*:|text\s*:|words\s*:|interview\s*:|reporting\s*:|(?:\w+ )?exclusive:? by|special report:? by|comment:? by)(?=[\s:])\s*:?\s*/,
  hostsLead: /^(?:live )?(?:with|of|from|di|de|von|par) (?=\S)/,
  newsrooms:
    /\b(?:staff|newsroom|(?:news|foreign|city|sports?|business|political|world|national|web|night) desk|desk|team|bureau|agencies|online|editorial (?:office|department|board))$/,
  writers:
    /\b(?:(?:staff|senior|chief|special|political|foreign|national|legal|science|health|sports?|business|crime|education|city|labou?r|space|technology|economics|environment|europe|moscow|washington|world|affairs|news|associate|deputy|managing|executive|contributing|assistant|freelance|digital|data|investigative|video|photo) )*(?:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contributors?|producers?|photographers?|critics?|freelancers?|special envoys?|bureau|bureau chief|newsroom|staff|desk|(?:editorial|news|web|trends|sports?|video|digital|social) team|partner|associate|analyst|guest author|(?:our )?envoys?|(?:text|words|story) and (?:photos?|photography|pictures?|images?))\b/,
  beforePlace: /\b(?:in|at|from|near|to|outside|across|around|of)\s$/,
  and: /\s*(?:,\s*and|,|;|&| and | with )\s*/,
  deskAndAgency: [
    /^((?:\p{L}[\p{L}’'-]* ){0,4}\p{L}+)(?:,? and |,? with )(?:the )?(\p{L}[\p{L}-]{1,14})$/u,
    /^((?:\p{L}[\p{L}’'-]* ){0,4}?\p{L}+)(?:,? and |,? with )(?:the )?(\p{Lu}[\p{L}’'-]* [\p{L}’' -]{2,30})$/u,
  ],
  lender: /, with (?:the )?\p{L}[\p{L}' -]{1,30}\b(?:news|press|wire|newswire|network|agency|service)$/u,
  weekdayBeside: /[|•·]\s*\p{L}*day\b/u,
  release:
    /^(?:\S{1,12} [-|:] )?(?:(?:press|news|media|science|photo) (?:release|statement|summary|notice|note|advisory|communique)s?|communique|summary of (?:the )?(?:decision|judge?ment|ruling|award|findings|reasons|verdict)\b.{0,120}|(?:product |food |safety |public )*(?:recall|safety|public) notice\b.{0,120}|(?:disclosure|intimation|announcement|submission|filing) (?:under|pursuant to|in terms of) (?:the )?(?:regulation|rule|section|article|listing|sebi|mar)\b.{0,120}|regulatory (?:announcement|filing|news service)|outcome of (?:the )?board meeting|official statement|statement$|joint statement|public statement|for immediate release|(?:(?:our|a|the|an|full) )?(?:statement|remarks|address|message|declaration|communique|announcement|open letter) (?:of|by|from|to)\b.{0,80}|(?:an )?open letter(?: (?:on|about|regarding|concerning|against|for)\b.{0,120})?$|(?:our|my) (?:response|position|reaction|comment|reply|letter) (?:to|on|about|regarding)\b.{0,120}|[^:'"]{2,60} statement (?:on|about|regarding|following|re)\b[^'"]{0,80}|(?:(?:our|full|official|joint|public|updated|further|initial|interim) )*statement (?:on|about|regarding|concerning|following|in response|re)\b.{0,120})(?:\W|$)/,
  speech: {
    owned:
      /^(.{5,60}?)'s? (?:\w+ ){0,3}(?:speech|remarks|address|statement|lecture|keynote|message|letter|homily|testimony)\b/,
    called:
      /\b(?:speech|remarks|address|statement|message|declaration|letter|lecture|keynote|homily|sermon|eulogy|testimony|words)\b/,
    by: /\b(?:by|of|from)\s+(?:the\s+)?/g,
    behind: /\s(?:at|on|to|in|before|during|following|after|about|regarding|upon|for)\s.*$/i,
    self: /\b(?:i|my|me|myself)\b/g,
  },
  reactions:
    /^(?:(?:expert|experts'|scientists'?|industry|party|parties'|leaders'|stakeholder|members'|official|early|first|full|further|press|media|written|e-?mailed)\s)*(?:reactions?|comments?|responses?|quotes|quotations|statements|replies|answers|contributions|what they sa(?:y|id))\b(?:$|:| (?:to|on|from|of|by|about|after|following|regarding|received|sent|for)\b)/,
  newsroom:
    /\b(?:newsroom|press ?room|media (?:cent(?:re|er)|room)|press (?:office|cent(?:re|er)|service)|news (?:cent(?:re|er)|and media)|press releases?|news releases?|media releases?|investor relations)\b/,
  party:
    /\b(?:council|municipality|prefecture|(?:town|city|county|borough|district|village|region|state) of|chancellery|ministry|minister|department|government|cabinet|office|commission|court|parliament|congress|senate|assembly|university|college|institute|school|academy|hospital|nhs|health|trust|charity|foundation|federation|confederation|union|association|society|alliance|coalition|campaign|friends of|party|embassy|mission|police|constabulary|coast ?guard|navy|army|fire|rescue|ambulance|authority|agency|regulator|board|bank|fund|exchange|llp|ltd|limited|plc|inc|gmbh|corp|corporation|company|co|group|holdings|lawyers|solicitors|attorneys|barristers|chambers|airlines?|airways|airport|rail|railways?|ferries|lines|motors|energy|water|power|pharma\w*|laborator(?:y|ies)|observatory|museum|library|church|diocese|synod|club|league|chamber|committee|secretariat|administration|presidency|president|palace|white house|kremlin|coroner|ombudsman|inspectorate|tribunal|judiciary|registry|eu|un|nato|who)\b/,
  authority:
    /\b(?:council|municipality|prefecture|(?:town|city|county|borough|district|village|region|state) of|ministry|minister|department|government|cabinet|commission|court|parliament|congress|senate|police|constabulary|coast ?guard|navy|fire (?:and rescue )?service|ambulance|authority|regulator|embassy|presidency|palace|white house|kremlin|prime minister|president|mayor|public health|prosecutor|attorney general|coroner|ombudsman|inspectorate|tribunal|judiciary|registry|customs|observatory|geological survey|met office)\b/,
  medium:
    /\b(?:news|newspapers?|times|post|gazette|herald|tribune|journal|ledger|inquirer|enquirer|messenger|telegram|magazine|weekly|daily|observer|guardian|chronicle|examiner|courier|echo|standard|telegraph|mail|bulletin|review|broadcasting|tv|television|radio|fm|press|wire|blog|today|star|sun|mirror|express|argus|advertiser|media|digital|publishing|independent|reporter|record|sentinel|globe|dispatch|online|digest|pulse|mercury|newsletter|reader|monitor|insider|watch)\b/,
  notesLead:
    /^\W{0,3}(?:background )?notes?(?: (?:to|for) (?:the )?(?:editors?|journalists?|media|press|newsdesks?))?\s*(?::|$)/,
  transcript:
    /\b(?:transcripts?|transcribed|verbatim (?:record|report)|record of (?:the |a )?(?:\w+ ){0,2}(?:session|hearing|sitting|meeting|evidence|debate)|hansard|minutes of (?:evidence|the meeting)|official report of|record of (?:proceedings|interview)|check against delivery|as delivered)\b/,
  answerers:
    /^(?:a|answer|interviewee|guest|respondent|antwort|respuesta|risposta|resposta|reponse|ответ|odpowiedz|antwoord)\s*\d{0,2}$/,
  offices:
    /^(?:the |madam |mr\.? |mister )?(?:(?:deputy |vice[- ]|acting |assistant |hm |h\.m\. |(?:his|her) majesty's |senior |chief |district |temporary |lord |lady |co-?|hon\.? |right hon\.? |presiding )*(?:chair(?:man|woman|person)?|president|speaker|mayor|court|clerk|bailiff|witness|foreman|foreperson|moderator|host|chancellor|prime minister|pm|minister|secretary|secretary[- ]general|attorney general|solicitor general|foreign minister|operator|presenter|anchor|newsreader|narrator|judge|coroner|magistrate|arbitrator|registrar|recorder|defendant|claimant|plaintiff|prosecutor|prosecution|defence|coordinator|facilitator|interpreter|translator|officer|commissioner|convener|reeve|leader|staff|spokes(?:man|woman|person)|press secretary|governor|commander|superintendent|king|queen|pope)(?: pro tempore)?|(?:an|some|several) hon(?:ou?rable)?\.? (?:members?|senators?)|hon(?:ou?rable)?\.? (?:members|senators)|(?:several |many )?(?:members|voices|delegates)|all)$/,
  salutation:
    /^(?:dear|hi|hello|hey|greetings|to (?:all|whom)|good (?:morning|afternoon|evening)|ladies and gentlemen|friends|colleagues|comrades|sirs?|madam)\b[^.?!"]{0,50}[,:!]?$/,
  valediction:
    /^(?:with\b|yours\b|best\b|(?:kind|warm|best)(?:est)? regards|regards|sincerely|love\b|cheers|in (?:solidarity|hope|haste|friendship)|respectfully|faithfully|thanks?\b|thank you|until|see you)[^.?!"]{0,50},$/,
  correction:
    /^\W{0,4}(?:(?:this|an earlier version of this|a previous version of this|the) (?:article|story|post|report|page|headline|text|version)\b.{0,60}\b(?:amended|corrected|updated|clarified|changed|misstated|said|gave|stated|misspelled|misspelt|misidentified)\b|(?:corrections?|clarifications?|amend(?:ment|ed)|errat(?:um|a)|editor['`]?s?'? note|note|update|updated|edit|p\.?s\.?)(?: \d{1,2})?(?: on| of)?[,:]?\s?(?:\(?[a-z]{0,9}\.? ?\d{0,2}(?:st|nd|rd|th)?,? ?[a-z]{0,9},? ?\d{0,4}\)?)?\s?[:—–-]\s*\S.{20})/,
  endMark:
    /^\W{0,6}(?:ends?|end (?:of )?(?:statement|release|document|item|story|report|text|message|dispatch|bulletin))(?:\W{1,6}[a-z\d]*[-/\d][a-z\d/-]*)?\W{0,6}$/,
  address: /\b(?:i|i'm|i'll|i've|i'd|we|we're|we'll|we've|you|your|you're|my|our|me|us|thank|thanks|please)\b/,
  creditLead:
    /^\W{0,2}(?:with (?:additional )?(?:files|reporting|material|contributions?|information|inputs?|reports?) (?:from|by)|(?:additional |further )?reporting (?:by|from)|(?:additional )?writing by|editing by|compiled (?:by|from)|sources?\s*:|(?:this )?(?:report|story|article) (?:by|from)|agenc(?:y|ies)\s*:|text\s*:)\s*/,
  creditTail:
    /\s(?:also |have |has )?contributed (?:reporting(?: to| for| from|\b)|(?:additional )?reporting|to (?:this|the) (?:report|story|article|piece|reporting))\b.{0,40}$/,
  reportersLead: /^\W{0,2}(?:reporting|written|words|text|story) by\s+/,
  wireName:
    /\S .*\b(?:press|agency|wire|newswire|(?:news|wire|press|text) service|press (?:association|bureau|trust))$|\b(?:agence|agencia|agenzia|\w*agentur|\w{4,}dienst|news agency|newswire|press (?:association|bureau|agency|trust))\b/,
  wireService:
    /\b(?:agence|agencia|agenzia|\w*agentur|\w{4,}dienst|(?:news|press|telegraph(?:ic)?) (?:agency|association|bureau|trust|service)|newswire|wire service)\b/,
  sourceLead: /^\W{0,2}sources?\s*:/,
  occasion:
    /^\W{0,3}(?:(?:as |orally )?(?:given|delivered|held|presented|made|read(?: out)?|recorded|filmed|broadcast|aired|spoken|prepared|adopted|signed|handed down|pronounced|dated|sentence passed|judgment given|hearing date|date of (?:hearing|judgment|delivery|speech))\b).{0,120}$/,
  issuedBy: /^(?:(?:news )?provided by|issued by|released by|(?:press )?release from|from)\s*(?::\s*|$)/,
  publishedLead:
    /^\W{0,2}(?:(?:first |originally |article )?(?:published|posted|released|issued|filed|created|date|dated|release date|publication date|added)(?: on| at)?\s*:?|(?:public |official )?(?:notice|statement|announcement|release) of(?=\s(?:\d|\p{L}+ \d))|on)\s+/u,
  saysPublished: /\b(?:first |originally )?(?:published|posted)\b/,
  event:
    /\b(?:briefings?|press conference|hearing|session|meeting|minutes|remarks|interview|debate|statement|conference call|earnings call|transcript|summary|inquest|inquiry|sitting|address|speech)\b/,
  connective:
    /^(?:of|by|and|for|with|in|to|on|from|between|held|dated|at|into|regarding|concerning|under|against)(?=$|\s\S)/,
  honours: /\s(?:MP|MEP|MSP|PhD|MD|KC|QC)$/,
  examinedBy:
    /^\W{0,3}(?:further |re-|cross-)?(?:questions?|examination(?:-in-chief| in chief)?|examined|questioned) (?:from|by) (?=\S)/,
  reportedFrom: /^\p{L}[\p{L}.'’ -]{1,60} (?:reported|contributed) from \S.{0,60}\.$/u,
  updatedLead: /\b(?:last )?(?:updated?|modified|edited|changed|revised|corrected)\b/,
  forwarded: /^(?:-{2,} ?(?:forwarded|original) message ?-{0,20}|begin forwarded message:?|fwd?:.{0,120})$/,
  withCopyOf:
    /,? with (?:additional |agency |further )?(?:material|copy|files?|information|contributions?) (?:of|from|by|supplied by) (?:the )?(\p{Lu}[\p{L}&. -]{1,40}?)(?: \(\p{Lu}{2,6}\))?\.?$/u,
  surelyIssuedBy: /provided|issued|released/,
  creditInBrackets: /[([](?:with |via |source: )?(\p{L}[\p{L} .\-/]{1,40})[)\]]\s*$/iu,
  inputsFrom:
    /\b[Ww]ith (?:agency |additional )?(?:inputs?|reports?|files|reporting) (?:from|by) (?:the )?(\p{Lu}{2,6})(?=\W*$)/u,
  deskNote:
    /^ATT(?:ENTION|N)\W{1,2}(?:NEWS )?EDITORS?\b(?=.{3})|^\((?:Corrects|Adds|Updates|Recasts|Refiles|Repeats|Rewrites|Fixes)\s.{8,}\)$|^(?=.{13})\W?(?:EDS|EDITORS?|Editor['’]?s? note|ADVISORY|CORRECTS?|UPDATES|RECASTS|ADDS)\b(?=.{3})/,
  firstPublished: /\b(?:first|originally|was) (?:published|posted|issued)\b/,
  bodyOf:
    /^(?:the )?(?:[a-z]+ ){0,2}(?:ministry|chancellery|secretariat|prefecture|department|office|government|university|bank|court|bureau|board|council|union|federation|association|institute|academy|city|town|county|village|borough|parish|municipality|district|province|state|republic|kingdom|commonwealth|port|diocese|judiciary|parliament|house) of /,
  legalForm: /\s(?:limited|ltd|plc|inc|llp|llc|gmbh|corp|ag|pty ltd)\.?$/,
  institution:
    /\b(?:constabulary|chancellery|municipality|prefecture|secretariat|tribunal|ombudsman|inspectorate|judiciary|regulator|news ?papers?|paper|news|press|agency|times|post|gazette|herald|tribune|journal|ledger|beacon|bugle|inquirer|enquirer|clarion|messenger|magazine|weekly|daily|observer|guardian|chronicle|examiner|courier|echo|standard|telegraph|mail|bulletin|review|ministry|department|government|office|council|commission|court|parliament|congress|senate|university|institute|observatory|federation|union|association|society|foundation|party|embassy|police|authority|service|bureau|centre|center|corporation|company|group|bank|llp|ltd|inc|plc|gmbh|website|official site|blog|banner|tv|radio|media|newsroom|newsletter|online|digest|today|wire|club|academy|museum|hospital|church|committee|board|chamber|network|channel|broadcasting)\b/,
});
