import type { PageForm } from '../reading.ts';

/** Lines that belong to a page wherever they stand, by what they are. Patterns see the folded line. */
export const furniture: readonly PageForm[] = (
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
    [
      'subscription',
      /^(?:you (?:have|'ve)(?: only)? (?:\d+|one|no) (?:more |free |complimentary )*(?:articles?|stor(?:y|ies)|reads?) (?:left|remaining)\b.{0,60}|if (?:somebody|someone|a friend|anyone) (?:has )?(?:sent|forwarded)(?: you)? this(?: (?:newsletter|e-?mail|letter|issue|post|briefing))?(?: to you)?,? (?:you can|get|sign|subscribe|join|and you)\b.{0,120})$/,
      'sure',
    ],
    ['account', /^(?:mute|unmute|snooze|unfollow) (?:this|these)\b.{0,30}$/],
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
      /^(?:leave (?:a|your) (?:reply|comment|response)|(?:post|add|submit|write) (?:a|your) comment|readers?'?(?: comments?| letters)|comments? (?:from|by) (?:our )?readers|\d+ (?:comments?|replies|responses|thoughts? on)\b.{0,80}|comments?(?:\s*\(\d+\))?|comments? (?:are|is|have|has|were)(?: been)? (?:closed|disabled|off|now closed)|(?:view|show|hide|see|read|load)(?: all| more| \d+)* comments?.{0,20}|join the (?:conversation|discussion|debate)|you must (?:be )?log(?:ged)? in to\b.{0,40}|no comments(?: yet)?|be the first to comment|conversation \(\d+\))\W{0,3}$/,
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
    ['page number', /^(?:see|continued) [^.?!]{2,24},? (?:on )?page [a-z]?\d{1,3}\W{0,3}$/],
    ['rule', /^[\s\-_=*~#+.•·]{3,}$/],
    ['page number', /^(?:.{0,80}\s)?[[(]?page \d{1,4}(?: (?:of|\/) \d{1,4})?[\])]?$/],
    ['embargo', /^\W{0,2}not for (?:publication|release|broadcast|use) (?:before|until|till)\b.{0,140}$/, 'sure'],
    ['navigation', /^our standards:.{0,120}$/],
    ['share', /\bvisitors? count(?:er)?: ?[\d,]+/, 'sure'],
    ['subscription', /^forward this (?:to|e-?mail|mail|newsletter|message)\b.{0,160}$/, 'sure'],
    ['related', /^also in [^.:]{2,60}: .{0,200}$/],
    [
      'related',
      /^more (?:\w+ ){0,2}(?:news|politics|business|sport|money|crime|courts?|health|science|weather|travel|world|local|stories): [^.?!]{4,120}$/,
    ],
    ['feedback', /^(?:.{0,80}[?!.] )?(?:text|sms|whatsapp|send) .{1,60}\bto \d{4,6}\W{0,3}$/, 'sure'],
    ['feedback', /^text [a-z\d]{2,10} (?:to win|for (?:a|your) chance)\b.{0,80}$/, 'sure'],
    [
      'newsroom note',
      /^(?:eds?|editors|desks?)\s*[:.,–-]\s*(?:more to (?:follow|come)|will be (?:updated|led)|with pictures|resend\w*|repeat\w*|subs|updating)\b.{0,120}$/,
      'sure',
    ],
    ['navigation', /^[^"]{0,80}\bletters to the editor\b.{0,60}$/, 'sure'],
    [
      'navigation',
      /^(?:this )?(?:website|site|page)(?: content)? (?:is )?(?:managed|owned|maintained|hosted) by\b.{0,200}$/,
      'sure',
    ],
    [
      'embargo',
      /^(?:\W{0,2})(?:embargo(?:ed)?\b.{0,140}|not for (?:publication|release|broadcast)\b.{0,100}|for immediate release\W{0,3}|strictly embargoed\b.{0,100})$/,
    ],
    [
      'wire code',
      /\b(?:\d(?:st|nd|rd|th)(?:[- ]?ld)?[ -])?(?:writethru|writethrough)\b|\/\/ ?[a-z]\d ?\/\/|\burgency \d\b/,
    ],
    ['newsroom note', /^\(\([^()]{3,200}\)\)$/],
    ['distribution', /^(?:contains )?(?:inside|regulated|price[- ]sensitive) information\W{0,2}$/],
    [
      'disclaimer',
      /^(?:cautionary (?:note|statement)s?|forward[- ]looking (?:statements?|information))\b.{0,600}$/,
      'sure',
    ],
    ['page number', /^[^"]{0,120}[.;,|] page \d{1,3} (?:of|\/) \d{1,3}\b[^"]{0,60}$/],
    ['page', /^(?:[^"]{0,120}\. )?(?:please )?recycle (?:this|me)\b[^".]{0,40}\.?$/],
    [
      'contact',
      /^in (?:an emergency|case of (?:an )?emergency),? (?:always |please )?(?:dial|call|ring|phone) \d{2,3}\b[^"]{0,120}$/,
      'sure',
    ],
    [
      'newsroom note',
      /^(?:1st |2nd |3rd |4th |5th |first |second |third |final )?(?:urgent|snap|flash|newsflash|alert|lead|lede|ld|update|bulletin|wrap(?:-?up)?|round-?up|adds?|recasts?|refile|repeat|take)(?: (?:lead|ld|\d{1,3})){0,2}(?:$|\W{1,4}(?:lead\b|ld\b|take\b|more\b|ends\b|\d(?:st|nd|rd|th) (?:lead|ld|take)\b|replac|correct|add|updat|recast|repeat|refil)[^"?]{0,120}$)/,
    ],
    [
      'wire code',
      /^[a-z\d'/-]{3,40} (?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|new) (?:lead|ld|lede|take|update|add|snap|writethru|wrap)\b(?! (?:the|an?|their|his|her|its)\b).{0,60}$/,
    ],
    ['code', /^\{[%{<].{0,120}[>%}]\}$/, 'sure'],
    ['code', /^rns number ?:.{0,20}$/],
    ['code', /^(?:[a-z]+ )?ref(?:erence)?(?: (?:no|number))?\.?\s*:\s*(?=\S*\d)\S{3,30}$/],
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
      /^.{0,120}\b(?:press office|newsroom|(?:news ?|picture |copy )?desk|media|tel|phone|telephone|fax)\W{1,3}\+?\(?\d[\d ()./-]{5,}.{0,80}$/,
    ],
    [
      'contact',
      /^(?:\W{0,2})(?:(?:media|press|editorial|investor|general|further information|for (?:more|further) information)(?: (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office|queries))?|contacts?(?: (?:details|information|us))?)\s*(?::|$|,).{0,200}$/,
    ],
    ['contact', /^(?:e-?mail|tel|telephone|phone|fax|media|web|website)\s*[:.]\s*\S.{0,100}$/],
    ['contact', /^(?:t|tel|m|mob|mobile|e|p|w)\s*[:.]?\s*(?:\+|\(?0)\d[\d ()./-]{5,}.{0,80}$/],
    ['contact', /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/],
    ['contact', /^(?:https?:\/\/|www\.)\S{3,200}$/],
    ['contact', /^questions\? .{0,120}$/],
  ] as const
).map(([reason, pattern, sure]) => ({ reason, pattern, ...(sure === undefined ? {} : { sure: true as const }) }));

/** Lines after which nothing of the report follows. */
export const endings: readonly PageForm[] = (
  [
    [
      'comments',
      /^(?:leave (?:a|your) (?:reply|comment|response)|(?:(?:our )?readers?'?s? )?comments?(?:\s*\(\d+\))?|comments? (?:from|by) (?:our )?readers|\d+ (?:comments?|replies|responses)|\d+ thoughts? on\b.*|(?:post|submit|add) (?:a|your) comment|join the (?:conversation|discussion)|conversation(?: \(\d+\))?)\W{0,2}$/,
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
