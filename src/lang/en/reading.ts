import type { PageForm, ReadingRules } from '../reading.ts';

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

const furniture: readonly PageForm[] = (
  [
    [
      'navigation',
      /^(?:skip|jump|go|back|return) to (?:the )?(?:main |top|content|navigation|comments|home|article|menu)/,
    ],
    [
      'navigation',
      /^(?:home|menu|main menu|search|search for:?|close|open|toggle navigation|site map|a-z|navigation|contents|sections)$/,
    ],
    ['navigation', /^(?:menu|sections?|navigation|you are here|categor(?:y|ies))\s*:/],
    ['navigation', /^(?:previous|next|older|newer)(?: (?:article|story|post|page|entry)s?)?(?:\s*[:»›>«‹<]|$)/],
    [
      'settings',
      /^(?:view settings|settings|font size|text size|site colou?rs|images|display|contrast|language|listen to this (?:article|page)|listen|print|print this(?: page)?|save(?: this)?|bookmark)\s*:?$/,
    ],
    ['settings', /^print this page\b/],
    [
      'account',
      /^(?:log ?in|sign ?in|sign ?up|register|log ?out|my account|members'? login|subscribe$|create (?:an )?account|already a (?:subscriber|member))\b.{0,60}$/,
    ],
    [
      'share',
      /^(?:share|tweet|e-?mail|pin it|whatsapp|facebook|twitter|linkedin|reddit|telegram|copy link|copy url|follow us|like us)(?:$|[:.,]| (?:this|on|in|via|with|it|us|article|story|post|page|facebook|twitter|by|to|link)\b)(?!.{160})/,
    ],
    [
      'share',
      /^(?:share|tweet|like|pin|post|send|save|print|comments?|\d+)(?:[\s,|/·•]+(?:share|tweet|like|pin|post|send|save|print|e-?mail|comments?|shares|facebook|twitter|x|linkedin|reddit|pinterest|whatsapp|bluesky|telegram|\d+)){1,12}$/,
    ],
    [
      'share',
      /^follow (?:us |me |@|\S+ )(?:on|at)? ?(?:@|twitter|facebook|instagram|linkedin|youtube|tiktok|x\b|threads|bluesky)/,
    ],
    ['share', /^follow @\w+/],
    ['share', /^(?:add|set|make) .{0,30}\bas (?:a |your )?preferred source\b.{0,30}$/],
    [
      'share',
      /^(?:[^a-z]{0,6}\d[\d.,\s]{0,12}[km]? (?:shares?|comments?|views?|likes?|reactions?|retweets?|reposts?|quotes?|quote tweets?|bookmarks?|replies|followers?|subscribers?|members?|claps?|upvotes?|points?|reads?)\W{0,4}){1,6}$/,
    ],
    [
      'advertisement',
      /^(?:\W{0,3})(?:advertis(?:e|ement|ing)s?|adverts?|ad|promoted|sponsored(?: content| by)?|paid (?:post|content|for by)|promo(?:tion)?)(?:\W{0,4}$|\s*[:\-|].{0,120}$)/,
    ],
    [
      'advertisement',
      /^(?:\W{0,3})(?:story|article|content|text|scroll|post) continues? (?:below|after|beneath|next|down)\b/,
    ],
    ['advertisement', /^(?:scroll down to|keep scrolling|continue reading below|after the (?:ad|advert|break))/],
    ['advertisement', /^\[[a-z][\w-]{2,40}(?: [\w-]+=[^\]]{1,80})*\]$/],
    [
      'advertisement',
      /\b(?:attorney advertising|you may be entitled to compensation|as an amazon associate|we may earn (?:a|an) (?:small )?(?:affiliate )?commission|affiliate links?\b.{0,60}commission)/,
    ],
    [
      'related',
      /^(?:\W{0,4})(?:read (?:also|more|next|this next)|also read|more to read|see also|related|recommended(?: for you| reading| by| stories)?|related (?:articles?|stor(?:y|ies)|posts?|content|topics?|links?|news|reading|coverage|video)|editor'?s picks?|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|what to read next|don'?t miss|must[- ]read|watch(?: now| next| more)?|listen|see more|more like this|to know more|know more|more information|keep reading|continue reading|related news|(?:it|this) (?:may|can|could) interest you|you (?:may|might) be interested|you can also read|read too|we recommend(?: you)?|up next|in case you missed it|further reading)\s*(?:$|[:>»|\-–—?])/,
    ],
    ['related', /^(?:read more|read also|also read|read next|see also|related|more|watch)\s*:\s*\S/],
    ['related', /^(?:more (?:from|on|about|in|news|stories|coverage|articles|headlines))\b(?!.*[.!?]$).{0,60}$/],
    [
      'related',
      /^(?:most (?:read|popular|viewed|shared|recent|watched|commented)|read most|popular (?:now|posts|stories|articles)|trending(?: now)?|top stories|latest (?:news|stories|posts|headlines|articles)|breaking news|also on \S+|elsewhere on)\b.{0,40}$/,
    ],
    ['related', /^click here (?:to|for)\b.{0,120}$/],
    [
      'related',
      /^read (?:the )?(?:full|original|entire|rest of the|whole) (?:article|story|post|report|piece)\b.{0,80}$/,
    ],
    [
      'subscription',
      /^(?:\W{0,3})(?:subscribe|sign[- ]up|sign me up|join|register|support us)\b(?=.{0,140}\b(?:newsletters?|inbox|e-?mails?|alerts?|channel|letter|updates?|feed|rss|podcast|unlimited|access|free|today|now|digest|briefing|whatsapp|telegram|week|month|for \S\d|from \S\d|journalism)\b).{0,200}$/,
    ],
    [
      'subscription',
      /^(?:get|receive|have) (?:the|our|all|more|breaking|daily|weekly|your|news|exclusive|a)\b.{0,120}\b(?:in|to|into|by) (?:your )?(?:inbox|e-?mail|phone)\b.{0,100}$/,
    ],
    [
      'subscription',
      /^(?:enter your e-?mail|your e-?mail address|thank you for (?:subscribing|signing up)|you have successfully|by (?:subscribing|signing up|submitting|clicking)|to unsubscribe|unsubscribe|subscription(?:s)?$)/,
    ],
    ['subscription', /^(?:.{0,120}[.?!:] )?[^.?!"]{0,80}\b(?:in|to|into) your (?:inbox|mailbox|e-?mail)\b.{0,100}$/],
    [
      'subscription',
      /^(?:.{0,100}[.?!] )?(?:please )?(?:support (?:us|our (?:work|journalism|reporters|reporting)|the \w+)|donate|give|chip in)(?: today| now)?,? (?:from|for|with) (?:just |only |as little as )?\D{0,3}\d.{0,40}$/,
    ],
    [
      'subscription',
      /\byou(?: a|')re (?:getting|receiving) this\b|\bthis e-?mail was sent (?:to|by|from)\b|\bview (?:this (?:e-?mail )?)?(?:in|on)(?: (?:your|a|the))?(?: web)? browser\b|\bforward(?:ed)? (?:this )?to a (?:friend|colleague)\b|\b(?:update|manage) (?:your )?preferences\b/,
    ],
    ['subscription', /^you(?:'ve| have) read \d+ (?:free )?(?:articles|stories)\b.{0,80}$/],
    ['subscription', /^\W{0,2}(?:paid (?:members|subscribers)|members|subscribers)[- ]only\b.{0,40}$/],
    [
      'advertisement',
      /^\[(?:upgrade|subscribe|sign ?up|join|buy|shop|ad|sponsored|promo|offer|watch|video|gallery|pictures|photos|poll|quiz|podcast|listen|donate)\]/,
      'sure',
    ],
    [
      'imprint',
      /^[^.]{2,60} is (?:a|an|the) (?:\w+ )?(?:service|trademark|trade mark|trading name|publication) of\b.{0,200}$/,
    ],
    ['imprint', /\b(?:p\.?o\.? box \d|registered (?:charity|company|in|as an? )\b)/],
    [
      'imprint',
      /^(?:hosted (?:by|in|on|at)|(?:built|made|published) with|best viewed (?:at|in|with)|this (?:page|site) is best viewed|visitors:)\b.{0,80}$/,
    ],
    ['player', /^(?:\d{1,2}:)?\d{1,2}:\d{2}\s*\/\s*(?:\d{1,2}:)?\d{1,2}:\d{2}\b.{0,120}$/, 'sure'],
    ['settings', /^text[- ]?size\s*:?(?:\s*a[+-]{0,2}){0,5}$/],
    [
      'feedback',
      /^(?:was|is) this (?:page|article|story|translation|information) (?:helpful|useful)\b.{0,40}$|^edit this page$|^(?:(?:suggest|report) (?:an? )?(?:edit|change|problem|issue)s?\b.{0,40})$/,
    ],
    [
      'feedback',
      /^(?:were|was|are|is|do|did|have|has|can|got|if|anyone|seen|know)\b.{0,120}[?,.]\s.{0,60}\b(?:call|e-?mail|contact|ring|text|message|whatsapp|phone|write to|get in touch with|tell|let)\b.{0,60}(?:newsdesk|newsroom|news desk|\bus\b|\bdesk\b|\S@\S).{0,60}$/,
    ],
    ['issue line', /^\W{0,2}(?:(?:issue|no\.?|number|vol(?:ume|\.)?|edition) (?:no\.? )?[#]?\d+\b).{0,160}$/],
    ['subscription', /\bto unsubscribe,|\bunsubscribe at any time\b/],
    [
      'subscription',
      /^(?:this (?:article|story|content) is (?:for|only available|exclusive)|to (?:continue|keep|read) reading|to read the (?:full|rest)|you have (?:reached|read) (?:your|all)|unlock this|want to read more|already (?:a )?(?:subscribed?|subscriber|member)|become a (?:member|subscriber|supporter|patron)|support (?:our|independent) journalism|buy me a)\b.{0,200}$/,
    ],
    [
      'settings',
      /\b(?:requires|enable|turn on|without) javascript\b|\bjavascript (?:is|must be|to be) (?:disabled|enabled|required)|your browser (?:does not|doesn't) support/,
    ],
    ['author box', /\bfollow (?:him|her|them|me) (?:on|at)\b.{0,60}$/],
    ['subscription', /^if you(?:'ve| have)? (?:enjoyed|liked|like|love|enjoy|found) (?:this|what|reading|our)\b/],
    ['subscription', /\bdelivered (?:straight |directly |right )?(?:to|through) your\b/],
    [
      'copyright',
      /^(?:citation: .{0,240} retrieved |this (?:document|article|material|content) is (?:subject to copyright|protected by copyright|copyright))/,
    ],
    [
      'feedback',
      /^(?:have your say|give us (?:your )?feedback|tell us what you think|let us know (?:what you think|in the comments)|what do you think\?)\b.{0,60}$/,
    ],
    ['advertisement', /^\[([a-z][\w-]{2,40})(?: [^\]]{0,200})?\].{0,120}\[\/\1\]$/],
    [
      'comments',
      /^(?:leave (?:a|your) (?:reply|comment|response)|(?:post|add|submit|write) (?:a|your) comment|\d+ (?:comments?|replies|responses|thoughts? on)\b.{0,80}|comments?(?:\s*\(\d+\))?|comments? (?:are|is|have|has|were)(?: been)? (?:closed|disabled|off|now closed)|(?:view|show|hide|see|read|load)(?: all| more| \d+)* comments?.{0,20}|join the (?:conversation|discussion|debate)|you must (?:be )?log(?:ged)? in to\b.{0,40}|no comments(?: yet)?|be the first to comment|conversation \(\d+\))\W{0,3}$/,
    ],
    [
      'comments',
      /^(?:comments have closed|your e-?mail address will not be published|required fields are marked|what do you think\?(?: let us know.{0,60})?$)/,
    ],
    ['cookie notice', /^.{0,60}\b(?:uses?|using|accept|store|manage) (?:of |all |our |and )*cookies?\b.{0,300}$/],
    [
      'cookie notice',
      /^(?:we value your privacy|your privacy|privacy (?:settings|preferences)|cookie (?:settings|preferences|policy|notice)|accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:settings|preferences|options|consent)|i accept|i agree|got it)\b.{0,120}$/,
    ],
    ['copyright', /^(?:\W{0,2})(?:©|\(c\)|copyright\b|&copy;).{0,240}$/],
    [
      'copyright',
      /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted), (?:broadcast|rewritten|distributed)/,
    ],
    ['copyright', /(?:©|\(c\)) (?:19|20)\d\d\b|(?:©|\(c\)) \S.{0,60}\b(?:19|20)\d\d\b/],
    [
      'imprint',
      /^(?:printed (?:by|in)|published by|registered (?:office|in|charity)|designed by|powered by|issn|vat (?:no|number)|proudly powered|theme:? )\b.{0,200}$/,
    ],
    [
      'imprint',
      /^(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions|& conditions)|imprint|legal notice|data protection|disclaimer|accessibility|about us|contact us|advertise(?: with us)?|careers|site ?map|faqs?)(?:\s*[|·•/-]?\s*(?:privacy|terms|cookies?|contact|imprint|legal|webcams|about|advertise|©).*)?$/,
    ],
    [
      'feedback',
      /^(?:report (?:an?|this) (?:\w+ )?(?:error|typo|mistake|correction|problem|comment|ad)|got a (?:tip|story|news tip|confidential tip)\b.{0,80}|send (?:us )?(?:your )?(?:tips|feedback|corrections|news tips)\b.{0,80}|have (?:a|you got a) (?:tip|story|question)\b.{0,80}|was this (?:article|page|story) (?:helpful|useful).{0,40}|rate this\b.{0,60}|thank you for (?:your feedback|reading)(?!.{40})|submit a tip|fill (?:in|out) our\b.{0,60})\W{0,3}$/,
    ],
    [
      'translation notice',
      /^\W{0,2}(?:text |article |page |this (?:text|article|page) (?:was|is|has been) )?(?:(?:automatically|machine)[- ]?translat\w+|translated (?:automatically|by (?:a )?machine))\b.{0,160}$|\b(?:was this translation|see (?:the )?original|original (?:text|article)? ?(?:is )?here|mistakes in the translation)\b.{0,80}$/,
      'sure',
    ],
    [
      'translation notice',
      /^\[?(?:automatic(?:ally)?|machine)[- ]?(?:translation|translated)\b|^\[?(?:show|view) (?:the )?original\b|^(?:translated (?:by|with) (?:google|deepl|bing|microsoft))\b/,
    ],
    [
      'tags',
      /^(?:tags?|tagged(?: with| in| as)?|topics?|filed (?:under|in)|categor(?:y|ies)|posted in|keywords?|labels?)\s*:\s*\S.{0,200}$/,
    ],
    ['tags', /^(?:#[\p{L}\p{N}_]+[\s,]*){1,20}$/u],
    [
      'reading time',
      /^(?:\W{0,3})(?:(?:estimated )?read(?:ing)? time\b.{0,30}|\d{1,3}[- ]?min(?:ute)?s?\.?(?: read)?|\d{1,3} words)$/,
    ],
    [
      'date',
      /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d|\d{4})\b[^.?!]{0,30}(?:h\.)?(?: (?:updated|modified|published)\b.{0,30})?$/,
    ],
    [
      'disclaimer',
      /^[^"]{0,120}\b(?:e-?mails?|messages?)\b[^"]{0,120}\b(?:confidential|intended (?:solely|only) for|privileged)\b.{0,400}$/,
      'sure',
    ],
    ['page number', /^(?:continued|see|turn to|from|more) (?:on |from )?page [a-z]?\d{1,3}\W{0,3}$/],
    ['rule', /^[\s\-_=*~#+.]{3,}$/],
    ['page number', /^(?:.{0,80}\s)?page \d{1,4}(?: (?:of|\/) \d{1,4})?$/],
    ['embargo', /^\W{0,2}not for (?:publication|release|broadcast|use) (?:before|until|till)\b.{0,140}$/, 'sure'],
    ['navigation', /^our standards:.{0,120}$/],
    ['share', /\bvisitors? count(?:er)?: ?[\d,]+/, 'sure'],
    ['subscription', /^forward this (?:to|e-?mail|mail|newsletter|message)\b.{0,160}$/, 'sure'],
    ['related', /^also in [^.:]{2,60}: .{0,200}$/],
    ['navigation', /^[^"]{0,80}\bletters to the editor\b.{0,60}$/, 'sure'],
    [
      'navigation',
      /^(?:this )?(?:website|site|page)(?: content)? (?:is )?(?:managed|owned|maintained|hosted) by\b.{0,200}$/,
      'sure',
    ],
    ['wire code', /^[a-z]{2,4}-[a-z]{2,4}-\d{3,6}(?: ?gmt)?$/],
    [
      'embargo',
      /^(?:\W{0,2})(?:embargo(?:ed)?\b.{0,140}|not for (?:publication|release|broadcast)\b.{0,100}|for immediate release\W{0,3}|strictly embargoed\b.{0,100})$/,
    ],
    [
      'wire code',
      /\b(?:\d(?:st|nd|rd|th)(?:[- ]?ld)?[ -])?(?:writethru|writethrough)\b|\/\/ ?[a-z]\d ?\/\/|\burgency \d\b/,
    ],
    ['wire code', /^[a-z]{2,5}[- ]\d{4,6}(?: ?(?:gmt|utc|et|est|edt|[a-z]{3}))?(?: [a-z]{3} \d{2,4})?$/],
    ['newsroom note', /^\(\([^()]{3,200}\)\)$/],
    [
      'wire code',
      /^(?:zczc\b.{0,40}|nnnn|-30-|[a-z]{3,4}\/\d{1,2}\/\d{4}|bc-[a-z].{0,60}|[a-z]{2,5}-\d{2,5}(?: [a-z\d]{1,5}){1,6}|[a-z]{3,}(?:-[a-z]{3,}){2,4}|[a-z]{2,4}(?:\/[a-z]{2,4}){1,3} \d{4}(?: \d\d\/\d\d\/\d\d)?|[a-z]{2,4}-[a-z]{2,3}-\d\d-\d\d-\d\d \d{4}(?:gmt|est|edt)?)$/,
    ],
    ['code', /^rns number ?:.{0,20}$/],
    ['wire code', /^(?:[a-z]{2,6}[ /])?[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}(?: \d{4,6})?$/],
    ['wire code', /^\d{6}(?: ?(?:gmt|utc|z|[a-z]{1,4}))? [a-z]{3} \d{2,4}$/],
    ['code', /^(?=[a-z\d]{12,40}$)(?=(?:[a-z]*\d){4})[a-z]{3,}\d[a-z\d]*$/],
    [
      'wire code',
      /^[a-z\d'/ -]{2,50} ?\((?:\d{1,2}(?:st|nd|rd|th) )?(?:lead|ld|lede|urgent|update|wrap|roundup|writethru|correct\w*|recasts?|adds|combined)\b[^)]{0,40}\)$/,
    ],
    [
      'distribution',
      /^(?:this (?:information|announcement|(?:news|press) release|content|communique|notice) (?:is|was) (?:provided|distributed|issued|sent|transmitted|disseminated|published|processed) (?:by|through|via|on behalf)|view (?:source|original)(?: version| content)?\b|source:? (?:business wire|pr newswire|globe ?newswire|rns)|neither the \S+ exchange nor|the issuer is solely responsible)\b.{0,400}$/,
      'sure',
    ],
    [
      'distribution',
      /^(?:not for (?:release|publication|distribution)\b.{0,400}|this announcement contains (?:inside|regulated) information\W{0,2}|(?:strictly )?(?:private (?:and|&) )?confidential\W{0,3}|(?:internal|restricted|official)(?: use only)?\W{0,2})$/,
      'sure',
    ],
    [
      'distribution',
      /^[^"]{0,160}\b(?:do not (?:forward|distribute|circulate|redistribute)|for (?:personal|internal) use (?:only|of))\b[^"]{0,80}$/,
      'sure',
    ],
    [
      'disclaimer',
      /^[^"]{0,160}\b(?:not (?:investment|financial|legal|medical) advice|(?:is|are) provided as is|may contain (?:errors|mistakes|inaccuracies)|summari[sz]ed by (?:ai|a machine|machine|artificial)|(?:generated|written|created) (?:by|with|using) (?:ai|artificial intelligence))\b[^"]{0,160}$/,
      'sure',
    ],
    [
      'contact',
      /^.{0,120}\b(?:press office|newsroom|media|tel|phone|telephone|fax)\W{1,3}\+?\(?\d[\d ()./-]{5,}.{0,80}$/,
    ],
    [
      'contact',
      /^(?:\W{0,2})(?:(?:media|press|editorial|investor|general|further information|for (?:more|further) information)(?: (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office|queries))?|contacts?(?: (?:details|information|us))?)\s*(?::|$|,).{0,200}$/,
    ],
    ['contact', /^(?:e-?mail|tel|telephone|phone|fax|media|web|website)\s*[:.]\s*\S.{0,100}$/],
    ['contact', /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/],
    ['contact', /^(?:https?:\/\/|www\.)\S{3,200}$/],
    ['contact', /^questions\? .{0,120}$/],
  ] as const
).map(([reason, pattern, sure]) => ({ reason, pattern, ...(sure === undefined ? {} : { sure: true as const }) }));

const endings: readonly PageForm[] = (
  [
    [
      'comments',
      /^(?:leave (?:a|your) (?:reply|comment|response)|(?:reader )?comments?(?:\s*\(\d+\))?|\d+ (?:comments?|replies|responses)|\d+ thoughts? on\b.*|(?:post|submit|add) (?:a|your) comment|join the (?:conversation|discussion)|conversation(?: \(\d+\))?)\W{0,2}$/,
    ],
    [
      'related',
      /^(?:related (?:articles?|stor(?:y|ies)|posts?|content|news|links?|topics?)|you (?:may|might) also (?:like|enjoy|be interested in)|more (?:from|stories|news|articles)\b.{0,40}|recommended(?: for you| stories)?|most (?:read|popular|viewed)|what to read next|trending(?: now)?|read (?:next|most)|latest (?:news|stories)|popular posts|recent posts|sponsored (?:content|stories)|around the web|from the web|(?:people|others|readers) (?:also|are) (?:read|reading|ask|like|viewed?)|more to (?:explore|read)|explore more|up next)\W{0,2}$/,
    ],
    ['author box', /^(?:about the authors?|about the writer|author bio)\W{0,2}$/],
    ['tags', /^(?:filed under|tags|topics)\W{0,2}$/],
    ['contact', /^(?:(?:media|press) )?(?:contacts?|enquiries|inquiries)\W{0,2}$/],
  ] as const
).map(([reason, pattern]) => ({ reason, pattern }));

/** How English pages, bylines, dates and transcripts are written. */
export const reading: ReadingRules = {
  months: MONTHS,
  weekdays: WEEKDAYS,
  functionWords: FUNCTION_WORDS,
  functionShare: 0.15,
  furniture,
  endings,
  bylineLead:
    /^(?:(?:story|report|text|words|written|posted|article|reporting|live reporting|opinion|analysis|review|interview|contributed|submitted|published|reported|live updates)? ?by|from (?:our|the)(?: own| special)? (?:correspondent|reporter|staff)s?|author[`']?s?(?: name)?\s*:?|writer\s*:|reporter\s*:|text\s*:|words\s*:|reporting\s*:|(?:\w+ )?exclusive:? by|special report:? by|comment:? by)(?=[\s:])\s*:?\s*/,
  writers:
    /\b(?:(?:staff|senior|chief|special|political|foreign|national|legal|science|health|sports?|business|crime|education|city|labou?r|space|technology|economics|environment|europe|moscow|washington|world|affairs|news|associate|deputy|managing|executive|contributing|assistant|freelance|digital|data|investigative|video|photo) )*(?:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contributors?|producers?|photographers?|critics?|freelancers?|special envoys?|bureau|bureau chief|newsroom|staff|desk|partner|associate|analyst|guest author)\b/,
  and: /\s*(?:,\s*and|,|;|&| and | with )\s*/,
  release:
    /^(?:\S{1,12} [-|:] )?(?:(?:press|news|media|science|photo) (?:release|statement|summary|notice|note|advisory|communique)s?|communique|(?:disclosure|intimation|announcement|submission|filing) (?:under|pursuant to|in terms of) (?:the )?(?:regulation|rule|section|article|listing|sebi|mar)\b.{0,120}|regulatory (?:announcement|filing|news service)|outcome of (?:the )?board meeting|official statement|joint statement|public statement|for immediate release|(?:(?:our|a|the|an|full) )?(?:statement|remarks|address|message|declaration|communique|announcement|open letter) (?:of|by|from|to)\b.{0,80}|(?:our|my) (?:response|position|reaction|comment|reply|letter) (?:to|on|about|regarding)\b.{0,120}|[^:'"]{2,60} statement (?:on|about|regarding|following|re)\b[^'"]{0,80}|(?:(?:our|full|official|joint|public|updated|further|initial|interim) )*statement (?:on|about|regarding|concerning|following|in response|re)\b.{0,120})(?:\W|$)/,
  reactions:
    /^(?:(?:expert|experts'|scientists'?|industry|party|parties'|leaders'|stakeholder|members'|official|early|first|full|further|press|media|written|e-?mailed)\s)*(?:reactions?|comments?|responses?|quotes|quotations|statements|replies|answers|contributions|what they sa(?:y|id))\b(?:$|:| (?:to|on|from|of|by|about|after|following|regarding|received|sent|for)\b)/,
  newsroom:
    /\b(?:newsroom|press ?room|media (?:cent(?:re|er)|room)|press (?:office|cent(?:re|er)|service)|news (?:cent(?:re|er)|and media)|press releases?|news releases?|media releases?|investor relations)\b/,
  party:
    /\b(?:council|ministry|minister|department|government|cabinet|office|commission|court|parliament|congress|senate|assembly|university|college|institute|school|academy|hospital|nhs|health|trust|charity|foundation|federation|confederation|union|association|society|alliance|coalition|campaign|friends of|party|embassy|mission|police|constabulary|coast ?guard|navy|army|fire|rescue|ambulance|authority|agency|regulator|board|bank|fund|exchange|llp|ltd|limited|plc|inc|gmbh|corp|corporation|company|co|group|holdings|lawyers|solicitors|attorneys|barristers|chambers|airlines?|airways|airport|rail|railways?|ferries|lines|motors|energy|water|power|pharma\w*|laborator(?:y|ies)|observatory|museum|library|church|diocese|synod|club|league|chamber|committee|secretariat|administration|presidency|president|palace|white house|kremlin|eu|un|nato|who)\b/,
  authority:
    /\b(?:council|ministry|minister|department|government|cabinet|commission|court|parliament|congress|senate|police|constabulary|coast ?guard|navy|fire (?:and rescue )?service|ambulance|authority|regulator|embassy|presidency|palace|white house|kremlin|prime minister|president|mayor|public health|prosecutor|attorney general)\b/,
  medium:
    /\b(?:news|newspapers?|times|post|gazette|herald|tribune|journal|magazine|weekly|daily|observer|guardian|chronicle|examiner|courier|echo|standard|telegraph|mail|bulletin|review|broadcasting|tv|television|radio|press|wire|blog|today|star|sun|mirror|express|argus|advertiser|media|digital|publishing|independent|reporter|record|sentinel|globe|dispatch|online|digest|pulse|mercury|newsletter|reader|monitor|insider|watch)\b/,
  transcript:
    /\b(?:transcripts?|transcribed|verbatim (?:record|report)|hansard|minutes of (?:evidence|the meeting)|official report of|record of (?:proceedings|interview)|check against delivery|as delivered)\b/,
  questioners:
    /^(?:q|question(?:er)?|follow-?up(?: question)?|supplementary(?: question)?|reporter|journalist|interviewer|interview|correspondent|audience(?: member| question)?|press|media|caller|speaker \d+|participant \d+|unidentified (?:reporter|speaker|male|female|participant|journalist|analyst)|unknown(?: speaker)?|frage|zusatzfrage|pregunta|domanda|pergunta|вопрос|pytanie|vraag)\s*\d{0,2}$/,
  answerers:
    /^(?:a|answer|interviewee|guest|respondent|antwort|respuesta|risposta|resposta|reponse|ответ|odpowiedz|antwoord)\s*\d{0,2}$/,
  offices:
    /^(?:the |madam |mr\.? |mister )?(?:(?:deputy |vice[- ]|acting |assistant |temporary |lord |lady |co-?|hon\.? |right hon\.? |presiding )*(?:chair(?:man|woman|person)?|president|speaker|mayor|court|clerk|bailiff|witness|foreman|foreperson|moderator|host|chancellor|prime minister|pm|minister|secretary|secretary[- ]general|attorney general|solicitor general|foreign minister|operator|presenter|anchor|newsreader|narrator|judge|coroner|magistrate|arbitrator|registrar|recorder|defendant|claimant|plaintiff|prosecutor|prosecution|defence|coordinator|facilitator|interpreter|translator|officer|commissioner|convener|reeve|leader|staff|spokes(?:man|woman|person)|press secretary|governor|commander|superintendent|king|queen|pope)(?: pro tempore)?|(?:an|some|several) hon(?:ou?rable)?\.? (?:members?|senators?)|hon(?:ou?rable)?\.? (?:members|senators)|(?:several |many )?(?:members|voices|delegates)|all)$/,
  titles:
    /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|baron|viscount|earl|president|vice president|prime minister|minister|secretary|under secretary|senator|sen|representative|rep|congressman|congresswoman|governor|gov|mayor|lord mayor|judge|justice|chief justice|magistrate|chancellor|king|queen|prince|princess|pope|cardinal|archbishop|bishop|rabbi|imam|father|sister|brother|rev|reverend|general|gen|lieutenant general|lieutenant colonel|lieutenant commander|lieutenant|lt|major general|major|maj|brigadier|brig|colonel|col|captain|capt|commander|cmdr|cdr|commodore|admiral|rear admiral|vice admiral|sergeant|sgt|corporal|private|chief superintendent|superintendent|supt|chief inspector|detective chief inspector|detective inspector|detective sergeant|detective constable|det(?:ective)? (?:con|sgt|insp|ch insp|chief insp|supt)|detective|det|inspector|insp|chief constable|deputy chief constable|assistant chief constable|constable|const|cst|officer|dci|di|ds|dc|pc|chief|deputy chief|fire chief|police chief|sheriff|deputy|commissioner|deputy commissioner|assistant commissioner|ambassador|consul|director|director general|chair|chairman|chairwoman|chairperson|speaker|councillor|councilor|councilman|councilwoman|cllr|alderman|alderwoman|ald|attorney|attorney general|solicitor|coach|nurse|sister|teacher|doctor|the hon|the honou?rable|hon|honou?rable|right hon|rt hon|his excellency|her excellency|he|madam|mister|monsieur|madame|herr|frau|senor|senora|don|dona)\.?\s+)+/,
  headings:
    /^(?:(?:also |those )?present|in attendance|attend(?:ees|ance|ing)|apologies|absent|officers|members(?: present)?|participants|(?:corporate|conference call|call) participants|speakers?|panel(?:lists?)?|guests?|witnesses|presenters?|executives|analysts|date|time|day|place|venue|location|where|when|who|what|why|how|subject|title|topics?|notes?|note to editors|editor'?s note|sources?|contacts?|tel|phone|telephone|mobile|e-?mail|fax|website|web|from|to|cc|bcc|re|ref|reference|sent|reply-to|image|photos?|pictures?|video|audio|caption|credit|graphic|updated?|published|posted|issued|released|read more|read|related|watch|listen|breaking|live|exclusive|summary|background|context|key points?|agenda|motion|amendment|votes?|result|items?|helpline|address|duration|length|tags|filed under|categor(?:y|ies)|share|corrections?|clarification|warning|disclaimer|copyright|questions|answers|questions and answers|q&a|presentation|examples?|ps|p\.s|nb|steps?|tip|price|age|born|died|height|weight|built|owner|breakfast|lunch|dinner|part|chapter|section|annex|appendix|figure|table|important|remember|advertisement|case|number|no|file|docket|status|version|slug|writer|editor|producer|recorded|transcribed|transcript|interview|conclusion|introduction|overview|analysis|verdict|score|rating)$/,
  shouted:
    /^(?:WATCH|LISTEN|VIDEO|GALLERY|IN PICTURES|PHOTOS?|PICTURES|PODCAST|QUIZ|POLL|READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE ALSO|MORE|RELATED|RECOMMENDED|DON['’]T MISS|SIGN UP|SUBSCRIBE|BUY NOW|BREAKING)(?=[:\s])[:\s]+\S/,
  salutation:
    /^(?:dear|hi|hello|hey|greetings|to (?:all|whom)|good (?:morning|afternoon|evening)|ladies and gentlemen|friends|colleagues|comrades|sirs?|madam)\b[^.?!"]{0,50}[,:!]?$/,
  valediction:
    /^(?:with\b|yours\b|best\b|(?:kind|warm|best)(?:est)? regards|regards|sincerely|love\b|cheers|in (?:solidarity|hope|haste|friendship)|respectfully|faithfully|thanks?\b|thank you|until|see you)[^.?!"]{0,50},$/,
  endMark: /^\W{0,6}(?:ends?|end of (?:statement|release|document))\W{0,6}$/,
  closing:
    /^\W{0,3}(?:-0-|#{3,}|ends?\b.{0,40}|fin|end of (?:the )?(?:transcript|briefing|meeting|call|interview|hearing|session|recording|press|q&a|statement|proceedings|testimony|video|audio).{0,40}|(?:the )?(?:\w+ )?(?:meeting|session|hearing|sitting|court|committee|briefing|house|senate|chamber|proceedings|inquiry|inquest|call|conference|council|assembly|interview|deposition|recording|debate)\b.{0,40}\b(?:adjourn|clos|end|conclud|rose|rise|finish|suspend|terminat)\w*.{0,80}|whereupon\b.{0,160}|(?:adjourned|concluded|closed|rose|ended) at\b.{0,60})$/,
  address: /\b(?:i|i'm|i'll|i've|i'd|we|we're|we'll|we've|you|your|you're|my|our|me|us|thank|thanks|please)\b/,
  stage:
    /^(?:laugh(?:ter|s|ing)?|applau(?:se|ds)|applause[,.] .{0,60}|cheer(?:s|ing)|inaudible|indistinct|unintelligible|crosstalk|cross[- ]talk|overlapping(?: speech)?|pause[sd]?|silence|music|video (?:plays|clip).{0,40}|gestures?|sic|in (?:english|french|german|russian|spanish|ukrainian|arabic|chinese|hebrew)|(?:speaks|spoke|speaking) (?:in )?\w+|interpreted.{0,40}|through (?:an )?interpreter|off[- ]mic.{0,30}|technical .{0,40}|end of .{0,60}|break|recess|sighs?|coughs?|interruption|interrupts?|no response|nods?|simultaneous .{0,30}|audio .{0,40}|recording .{0,30}|commotion|boo(?:s|ing)|chuckles?|\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?)[.!]?$/,
  creditLead:
    /^\W{0,2}(?:with (?:additional )?(?:files|reporting|material|contributions?|information|inputs?|reports?) (?:from|by)|(?:additional |further )?reporting (?:by|from)|(?:additional )?writing by|editing by|compiled (?:by|from)|sources?\s*:|(?:this )?(?:report|story|article) (?:by|from)|agenc(?:y|ies)\s*:|text\s*:)\s*/,
  creditTail:
    /\s(?:also |have |has )?contributed (?:reporting(?: to| for| from|\b)|(?:additional )?reporting|to (?:this|the) (?:report|story|article|piece|reporting))\b.{0,40}$/,
  sourceLead: /^\W{0,2}sources?\s*:/,
  publishedLead:
    /^\W{0,2}(?:(?:first |originally |article )?(?:published|posted|released|issued|filed|created|date|dated|release date|publication date|added)(?: on| at)?\s*:?|on)\s+/,
  updatedLead: /\b(?:last )?(?:updated?|modified|edited|changed|revised|corrected)\b/,
  quotedMail:
    /^(?:on .{6,120} wrote:|-{2,} ?(?:original message|forwarded message).{0,20}|begin forwarded message:|from: .{3,120})$/,
  institution:
    /\b(?:news ?papers?|paper|news|press|agency|times|post|gazette|herald|tribune|journal|magazine|weekly|daily|observer|guardian|chronicle|examiner|courier|echo|standard|telegraph|mail|bulletin|review|ministry|department|government|office|council|commission|court|parliament|congress|senate|university|institute|observatory|federation|union|association|society|foundation|party|embassy|police|authority|service|bureau|centre|center|corporation|company|group|bank|llp|ltd|inc|plc|gmbh|website|official site|blog|banner|tv|radio|media|newsroom|newsletter|online|digest|today|wire|club|academy|museum|hospital|church|committee|board|chamber|network|channel|broadcasting)\b/,
};
