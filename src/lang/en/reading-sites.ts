import type { PageForm } from '../reading.ts';

/** What a site's menu offers. */
const SECTIONS =
  'home|news|world|uk|us|business|politics|sports?|opinion|weather|about(?: us)?|contact(?: us)?|appeals|events|jobs|careers|shop|blog|media|videos?|photos|culture|arts|tech|science|health|travel|lifestyle|education|money|markets|local|national|international|search|log ?in|subscribe|join us|donate|archive|services|research|people|publications|releases|more';

/** What sites and their machinery print around a report, by what it is. Patterns see the folded line, trimmed. */
const forms: readonly (readonly [reason: string, patterns: readonly RegExp[], sure?: 'sure'])[] = [
  [
    'navigation',
    [
      new RegExp(`^(?:home|menu)(?: (?:${SECTIONS})){2,}\\b[^.?!]{0,80}$`),
      new RegExp(`^(?:news|world|sport)(?: (?:${SECTIONS})){2,}\\b(?:\\s*[^\\s\\w.?!][^.?!]{0,80})?$`),
      /^find this (?:article|story|page) at\b.{0,20}$/,
      /^(?:list \d+ of \d+|list of \d+ items?|end of list|skip next section\b.{0,60}|end of section|accessibility (?:links|help|menu))$/,
      /^(?:(?:go|back|return) )?to (?:the )?(?:top|end|list|overview|archive|index|comments|content|menu|live ?blog|media cent(?:re|er)|newsroom|all \w+|search results|map)\b.{0,30}$/,
      /^(?:go|back|return) to \S.{0,40}$/,
      /^(?:scroll|jump|skip) (?:to )?(?:the )?(?:top|up|down|content|main|end|menu)\b.{0,20}$/,
      /^(?:show|see|view|load|read|expand|hide)(?: (?:key events|full|all|\d+))? (?:only|more|less|all|comments?|replies|posts?|thread|results|options|full comment|updates)(?: (?:only|comments?|replies|posts|stories|news|results|updates))?(?: \(\d+\))?\W{0,2}$/,
      /^\[?load \d* ?more\]?$/,
      /^(?:you are (?:in|here)|edition|region|switch language|select language|read in|available in)\s*:.{0,120}$/,
      /^(?:open|get|download|install|try) (?:in |the |our |this in )?(?:\w+ )?app\b.{0,60}$/,
      /^(?:previous|next|older|newer) (?:post|article|story|entry|chapter|episode|issue|page|video|clip)\s*[:»›>–—-].{0,160}$/,
      /^(?:jump|skip|go) to\s*:.{0,160}$/,
      /^(?:back to )?top$|^(?:reply|post) with quote$/,
      /^(?:download|view)(?: the)?(?: as)? (?:text|pdf|document|file|print version|printable version)\b.{0,30}$/,
      /^(?:.{2,60} [–—|-] )?(?:print(?:er)?(?:[- ]friendly)?|text|desktop|mobile|full|printable|audio) version$/,
      /^(?:direct link|permalink|short ?link|shortcode|published in sections?|publication status|sort by|sort|filter|filter by|view as|order by)\s*:.{0,120}$/,
      /^(?:account|my account|help|status|careers|write|edit|search jobs|e-?paper|live tv|install app|archive|stockists|merch|shop|basket.{0,6})$/,
      /^(?:visit|read) (?:our|the) (?:home ?page|archive)\b.{0,40}$/,
      /^(?:english|deutsch|francais|espanol|italiano|русский|中文|العربية|cymraeg|gaeilge|gaidhlig|norsk|svenska|suomi|nederlands|polski|portugues|turkce|cestina|magyar|hrvatski)(?:\W+(?:english|deutsch|francais|espanol|italiano|русский|中文|العربية|cymraeg|gaeilge|gaidhlig|norsk|svenska|suomi|nederlands|polski|portugues|turkce|cestina|magyar|hrvatski))*$/,
      /^(?:leer en|read in|lire en|auf|lees in|in) (?:espanol|english|francais|deutsch|nederlands)\b.{0,20}$/,
    ],
  ],
  [
    'date',
    [
      /^(?:last |first )?(?:updated?|modified|published|posted)(?: at| on)?\s?:? \d{1,2}[:.h]\d\d.{0,16}$/,
      /^(?:breaking|developing|just in|pinned(?: post)?)$/,
    ],
  ],
  [
    'settings',
    [
      /^all times (?:stated |given |shown )?(?:are|in)\b.{0,40}$/,
      /^\d{1,2} minutes? (?:of )?reading$/,
      /^\W{0,3}listen(?: now)?(?: (?:to )?(?:this |the )?(?:article|story|audio|page|post|piece|podcast|episode))?\s*(?:[·•(|–—-]? ?\(?\d{1,2}(?::\d\d)? ?(?:min(?:ute)?s?)?\)?.{0,24})?$/,
      /^(?:\w+ )?(?:can|may) (?:now )?listen to this (?:article|story)$/,
      /^(?:have|let) this (?:article|text|story) (?:be )?read\b.{0,40}$/,
      /^(?:text to speech|read aloud|voice (?:on|off)|dark mode|reader view|audio (?:on|off))$/,
    ],
  ],
  [
    'player',
    [
      /^(?:listen|watch) live$|^(?:on air(?: now)?|now playing|live now|now on)\s*:.{0,80}$/,
      /^(?:play|watch|listen to|pause)(?: the| this)? (?:video|audio|clip|podcast|live|stream)\b.{0,40}$/,
      /\bvideo player is loading\b|\bthis is a modal window\b|\bcurrent time \d|\d+ seconds of \d+/,
      /^(?:media|video) (?:caption|playback)\b.{0,80}$/,
      /^[^\w"'([\s–—-]{1,3}\s?(?:watch|listen|play|video|live)\b.{0,100}$/,
    ],
  ],
  [
    'share',
    [
      /^\+\d{1,3}$/,
      /^(?:add to |save to )?read(?:ing)? (?:it )?later(?: list)?$|^(?:send|gift|offer) (?:the|this) (?:article|story)$/,
      /^(?:reply|replies|follow(?:ing)?|saved?|liked?|loading|upvote|downvote|report|report comment|comment|cite|claps?|restacks?|gift|bookmark(?:ed)?|copy(?: link)?|embed|dismiss|skip|mute|unmute|respond|responses|repost|retweet|quote|top fan|author|moderator|pinned|edited|most relevant|best rated|newest|oldest|worst rated|verified|sponsored|shares?|follow publication)(?:\.\.\.|…)?(?: \(\d+\))?$/,
      /^like(?: this)?\s*:?\s*(?:like )?(?:loading)?(?:\.\.\.|…)?$/,
      /^(?:share|gift|save|copy|e-?mail|print|bookmark|download|cite|embed|republish|reuse) (?:this |the |full |our )?(?:full )?(?:article|story|post|page|content|piece|link|url|debate|episode|list|report)s?\b.{0,40}$/,
      /^(?:story|article|link) (?:saved|copied|shared)\W{0,2}$/,
      /^you can find this (?:story|article) in\b.{0,120}$/,
      /^click (?:here )?to (?:share|print|e-?mail|tweet|copy|enlarge|view|expand)\b.{0,80}$/,
      /^(?:all reactions|reactions|relevant people|who to follow|what'?s happening|post your reply|show this thread|see new posts|view post engagements|translate (?:post|tweet)|boost the channel|thanks for sharing)\W{0,2}$/,
      /^(?:follow|like|join|find|add|watch|connect with|catch) \S.{0,50}\b(?:on|via) (?:x|twitter|facebook|instagram|tiktok|youtube|telegram|whatsapp|linkedin|threads|bluesky|mastodon|google news|apple news|flipboard|reddit)\b.{0,60}$/,
      /^.{2,60},? and \d[\d,.]* others?$/,
      /^\d[\d,.]* (?:users?|people|members?|readers|others) (?:liked?|thanked|found|agreed?|shared?|recommend\w*|reacted)\b.{0,40}$/,
      /^(?:liked|posted|shared|reposted) by \S.{0,60}$/,
      /^[•·]?\s*\d{1,3} ?(?:s|m|h|d|w|mo|y|mins?|hours?|days?|weeks?|months?|years?) ago$/,
      /^\S{0,3}\s*\d[\d.,]* ?[km]? (?:followers?|following|subscribers?|members)\b.{0,40}$/,
      /^u\/[\w-]{2,30}$|^r\/[\w-]{2,30}$|^@[\w.]{2,40}$/,
      /^(?:subscribe|send (?:us )?(?:news|tips)|our (?:bot|channel|chat)|chat|bot|advertising)\s*:\s*@\S+$/,
    ],
  ],
  [
    'advertisement',
    [
      /^\W{0,3}(?:story|article|text|content|page|report|post) (?:continues|goes on|carries on|resumes)\b.{0,60}$/,
      /^\W{0,3}(?:after (?:the )?(?:newsletter|ad\w*) (?:promotion|break)|skip (?:past |the )?(?:newsletter|ad\w*)\b.{0,40}|this advertisement\b.{0,80}|remove ads\b.{0,60}|why (?:am i seeing|do i see|these) (?:this |ads?)\b.{0,40})$/,
      /^(?:together with|presented by|brought to you by|in (?:paid )?partnership with|powered by|supported by|sponsored by|a (?:message|word) from (?:our )?(?:sponsors?|partners?|[a-z][^.?!]{2,50})|deal of the (?:day|week)|offer of the (?:day|week)|today's (?:deal|offer|sponsor)|shop notice|notice to shoppers)\b.{0,90}$/,
      /^[[({]\s*(?:advt?|advert|adv|paid notice|paid|notice|shop notice|small ad|classified|promo)\.?\s*[\])}].{0,160}$/,
      /^(?:~{2,}|>{2,}|<{2,}|={2,}|\${2,}|#{2,}|\*{3,}|_{2,})\s*\S.{2,140}?\s*(?:~{2,}|>{2,}|<{2,}|={2,}|\${2,}|#{2,}|\*{3,}|_{2,})$/,
      /^(?:want your (?:company|brand|business)\S* .{0,60}|get started|440k\+? .{0,60})$/,
      /\b(?:may|might) earn (?:\w+ ){0,4}(?:if|when|from|through)\b.{0,60}\b(?:links?|buy)\b/,
      /^[^.]{0,60}\b(?:readers of this (?:newsletter|site|paper) get|use (?:the )?code [a-z\d]+)\b.{0,80}$/,
      /^(?:should you (?:invest|buy)\b.{0,80}\?)$/,
    ],
  ],
  [
    'share',
    [
      /^(?:for [^."]{4,50}, )?(?:please )?follow [^."]{2,60}\b(?:(?:our|whatsapp|telegram|youtube|news) channel|google news|whatsapp|telegram)\b.{0,40}$/,
    ],
    'sure',
  ],
  [
    'advertisement',
    [
      /^(?:(?:this|our) (?:newsletter|issue|edition|episode|briefing|e-?mail|letter|podcast)|today'?s [^."]{2,30}) (?:is|was) (?:sponsored|brought to you|presented|powered|made possible) by\b.{0,160}$/,
    ],
    'sure',
  ],
  [
    'related',
    [
      /^(?:news|articles?|stories|posts?|content|topics) related\W{0,2}$/,
      /^read (?:more|all|other|our) (?:\w+ ){0,2}(?:interviews|stories|articles|news|posts|reviews|columns|features)$/,
      /^(?:ai|machine)[- ]?(?:assisted|generated|written|powered) (?:summary|overview|highlights)$|^(?:key (?:points|takeaways)|companies|in brief|summary|at a glance)$/,
      /^(?:or )?(?:related|similar) (?:words?|terms?|searches)\s*:.{0,160}$/,
      /^(?:more on this(?: story)?|more on|related (?:topics|internet links|articles?|stories|coverage|documents|pages|items|links|tags|content|reading)|information related|see more on|explore more(?: on these topics)?|also (?:in this (?:issue|edition)|from (?:this|the) \w+|on (?:this|our) site)|you'?ll (?:love|like|enjoy) (?:this|these)|you (?:can|may|might) also (?:like|read|enjoy)|what (?:we're|we are|i'm|to) (?:reading|watching|watch|listening to)|recommended (?:fact checks|stories|reading|articles|videos|for you)|most (?:watched|listened|discussed|liked|emailed|clicked)|must reads?|in other news|other news|other stories|today's top (?:stories|picks)|today's stories|our picks|our best|pick of the week|news in brief|around the web|from the archives?|from our (?:archives?|partners)|editors'? choice|in this section|in this edition|up next|read next|next up|read further|further reading|continue with|stories you may have missed)\s*(?:$|:.{0,160}$)/,
      /^(?:coming up|next week|next issue|tomorrow|tonight(?: at \S+)?|previously|earlier|inside (?:today|this week)|in the next issue)\s*:.{0,160}$/,
      /^(?:also read|read also|read too|read further|see also|must read|also see|also watch|watch also|don'?t miss|more|explained|video|in pics|photos|opinion)\s*[|:»>–—-]\s*\S.{0,160}$/,
      /^(?:follow|catch|read|get|see|check) (?:all )?(?:the |our )?(?:latest|live|all|full|breaking|continuing)\b[^.]{0,60}\b(?:coverage|updates?|news|events|headlines|stories|blog)\b.{0,120}$/,
      /^follow (?:our|the) [^.]{0,60}\bcoverage\b.{0,80}$/,
      /^(?:catch|get) all (?:the )?\S.{0,100}\bnews\b.{0,60}\bon [^.]{2,40}\W{0,2}$/,
      /^follow \S{2,20}'?s? coverage of\b.{0,120}$/,
      /^(?:here'?s )?what (?:else )?(?:is|'s) happening(?: .{0,20})?$/,
      /^(?:trending|popular|hot|latest|breaking|live) (?:in|on|from|at|right now|today|topics)\b[^.]{0,40}$/,
      /^\W{0,3}(?:missed|new to) (?:the|this|our) [^.?]{2,40}\?.{0,60}$/,
    ],
  ],
  [
    'subscription',
    [
      /^(?:the|to read the) (?:rest|remainder|continuation)(?: of (?:this|the) (?:article|story|text))? is (?:reserved|available|only|for|exclusively)\b.{0,60}$/,
      /^(?:keep|continue) reading (?:for|with|by)\b.{0,60}$/,
      /^get (?:full|unlimited|complete|instant) (?:digital )?access\b.{0,160}$/,
      /^sent from my \w{2,12}(?: \w{2,12})?$|^get outlook for \w+$/,
      /^(?:let'?s go|sign me up|count me in|yes,? please|i'?m in)\W{0,2}$/,
      /\byou (?:have )?(?:received|got) this (?:e-?mail|newsletter|message|letter)\b/,
      /^(?:ready for more|type your e-?mail|newsletter|newsletters|get (?:the|our) newsletter|free (?:weekly|daily|monthly) (?:newsletter|e-?mail|briefing)|no spam\b.{0,40}|thanks for signing up|zip code sign ?up|subscribers? only|for subscribers|members? only|premium|become a (?:member|friend)|start your (?:free )?trial|subscription plans?|subscribe me|my subscription|manage (?:my )?subscription)\W{0,3}$/,
      /^(?:support (?:us|our \w+|independent \w+)|donate|chip in|leave a tip|tip jar|buy (?:me|us) a)\b.{0,100}$/,
      /^(?:thanks|thank you) for reading\b.{0,160}$/,
      /^(?:get|receive|try|read|have|enjoy) [^.]{2,60}\b(?:for (?:just |only )?\S{0,3}\d|(?:at|before|by|every|each) (?:\w+ ){1,3}(?:morning|evening|week|day|monday|friday|sunday)|in your \w+|without (?:ads|limits))\b.{0,60}$/,
      /^you have read \d+ (?:of|out of) (?:your )?\d+\b.{0,60}$/,
      /^(?:join|subscribe) (?:to |us |the |our )[^.]{2,60}\b(?:to (?:follow|read|get|receive)|and (?:read|get|receive))\b.{0,80}$/,
      /^join (?:our|the|us on) [^.]{0,40}\b(?:whatsapp|telegram|facebook|discord|community|group|channel)\b.{0,140}$/,
      /^(?:want|would you like|would like) to read more\b.{0,100}$/,
      /^sign up (?:now|here|to|for)\b.{0,140}$/,
      /^[^"]{0,80}\bour (?:\w+ ){0,2}newsletter\b.{0,60}$/,
      /^why (?:are we|do we|we're|we) ask(?:ing)? (?:you )?(?:to|for)\b.{0,120}$/,
      /^then \S{0,4}\d[\d.,]* ?\w{0,8} (?:a|per) (?:month|week|year)\b.{0,60}$/,
      /^(?:good (?:morning|afternoon|evening)\. )?(?:was|were|has) this (?:e-?mail |newsletter )?forwarded\b.{0,80}$/,
      /\bprivacy notice: newsletters\b/,
    ],
  ],
  [
    'subscription',
    [
      /^[^."]{0,80}\bis a (?:reader|listener|member|viewer)[- ](?:supported|funded)\b.{0,200}$/,
      /^(?:this (?:post|article|story|episode) is (?:for|public|free)\b|you(?:'re| are) reading a free\b).{0,200}$/,
      /\bsupport us (?:at|on|via|with)\b/,
      /^\W{0,2}(?:min|minimum) cost \S{1,8}\W{0,2}$|^all articles from our (?:website|site)\b.{0,40}$|^(?:the )?digital (?:version|edition|replica) of\b.{0,60}$|^crosswords?,? .{0,60}$/,
      /^(?:or )?(?:sign ?up|register|subscribe|log ?in) to (?:continue|keep) reading\b.{0,40}$/,
    ],
    'sure',
  ],
  [
    'feedback',
    [
      /^(?:have|got|do) (?:you )?(?:got )?(?:a |an |any )?(?:news )?(?:tips?|stor(?:y|ies)|questions?|photos?|videos?|views?|comments?|corrections?|complaints?|information|something to (?:say|add|tell))\b[^?]{0,60}\?.{0,120}$/,
      /^(?:do|did|are|were|have) you\b[^?"]{2,120}\?\s.{0,100}\b(?:e-?mail|call|ring|tell|write|contact|send|text|ask for|get in touch|whatsapp)\b.{0,100}$/,
      /^(?:seen|spotted|heard|know|noticed|found) (?:something|anything|a|an|of)\b[^?"]{0,80}\?.{0,120}$/,
      /^(?:tips|complaints|corrections|letters|questions|feedback|contact(?: the)? (?:author|reporter|journalist|writer|editor|newsroom|newsdesk)|contact (?:us|me))(?: \w+)?\s*(?:[?:].{0,120}$|$)/,
      /^[^"]{2,60}\bcan be (?:reached|contacted|e-?mailed|followed) (?:at|by|on|via)\b.{0,120}$/,
      /^(?:you can )?(?:contact|reach|e-?mail|write to|message|follow) (?:the (?:author|reporter|writer|editor)|[a-z]+ [a-z]+|him|her|them|me) (?:at|on|via|by)\b.{0,120}$/,
      /^(?:are you|were you|have you|got)\b[^?"]{2,80}\? ?(?:\S+ ){0,2}(?:write|send|call|tell|ring|e-?mail|contact|win)\b.{0,100}$/,
      /^(?:feedback|letters|questions|corrections) (?:to|for) [^:.]{2,40}:.{0,80}$/,
      /^(?:tag|tell|send this to) (?:somebody|someone|a friend)\b.{0,60}$/,
      /^how (?:did|do|would) you (?:like|find|enjoy|rate)\b.{0,160}$/,
      /^(?:signed|signature|date|name|chair(?:man)?)\b[\s:]*[._…]{4,}.{0,120}$/,
      /^(?:maybe|yes,? this (?:page|article) (?:is|was) \w+|no,? this (?:page|article) .{0,30}|yes this page is useful|no this page is not useful|is this page useful|rate this|loved it|hated it)\W{0,3}.{0,60}$/,
      /^(?:suggest|submit|send|report) (?:us )?(?:a |an |your |any )?(?:corrections?|tips?|errors?|letters?|stor(?:y|ies)|photos?)\b.{0,60}$/,
      /^(?:a |the )?(?:reader )?(?:poll|vote|quiz)\s*:.{0,160}$/,
      /^[^"]{0,80}\b(?:we pay (?:for|\w+ for)|sell us your)\b[^"]{0,60}$/,
    ],
  ],
  [
    'comments',
    [
      /^(?:the |our |community )?(?:rules|guidelines|policy) (?:of|for|on) (?:replying|commenting|posting|comments)\b.{0,60}$/,
      /^be (?:respectful|kind|civil|polite|nice)\b.{0,160}$/,
      /^(?:\d+ )?comments?\s*\(\d+\)\s*[—–:-].{0,240}$/,
      /^@?[a-z]+(?:[_.\d][a-z_.\d]*)\s*(?:\([^)]{1,30}\))?:\s.{1,300}$/,
      /^\d+ (?:people|readers|users|visitors) (?:had|left|wrote|shared|posted) (?:thoughts|comments|replies|opinions)\b.{0,40}$/,
      /^(?:discussion about this (?:post|article)|member discussion|reader(?:s')? (?:comments|letters|responses)|the comments|responses? \(\d+\)|\d+ (?:comments?|replies|responses|notes)\W{0,2}|comments?\s*:?\s*\d+|comments (?:restacks|likes)|more replies|view (?:more|all|\d+) (?:comments|replies|more replies)|comment on this (?:article|story|post)(?: \(\d+\))?|comments are (?:closed|off|open|now)\b.{0,80})$/,
    ],
  ],
  [
    'tags',
    [
      /^(?:suggested|explore|more) topics?\W{0,2}$/,
      /^(?:topics?|tags?|persons|file in|filed in|archived in|categor(?:y|ies)|keywords|summary keywords|relevant topics|in this story|mentioned in this story)\W{0,2}$/,
      /^(?:section|category|rubric|column|department)\s*:\s*\S.{0,60}$/,
      /^(?:categories|posted in|filed in|tagged|tagged with|filed to)\b\s*:?.{0,60}\b(?:tags?|tagged)\b\s*:?.{0,80}$/,
    ],
  ],
  [
    'author box',
    [
      /^(?:about the signature|more by (?:this author|\S+ \S+)|more from (?:this author|\S+ \S+)|(?:see|view|read) all (?:posts|articles|stories) by\b.{0,40}|written by$|author archive\b.{0,20}|follow the author)$/,
    ],
  ],
  [
    'print note',
    [
      /^this (?:article|story|report|column|post|piece) (?:was )?(?:originally|first) (?:appeared|published|ran|posted)\b.{0,200}$/,
      /^(?:a|this) version of this (?:article|story|report|column) (?:appears|appeared|was published|ran)\b.{0,260}$/,
      /^this (?:article|story|report|column) (?:appeared|was (?:first |originally )?printed|ran|appears) in (?:the )?(?:print|paper|\w+ (?:print )?edition)\b.{0,160}$/,
    ],
    'sure',
  ],
  [
    'disclaimer',
    [
      /^this (?:summary|text|article|translation|transcript|page|headline|story|content)\b.{0,40}\b(?:was|is|has been) (?:\w+ )?(?:written|made|generated|produced|translated|created|transcribed) (?:by|with|using) (?:a |an )?(?:machine|ai|artificial|computer|robot|software|algorithm|automated)\b.{0,160}$/,
      /\b(?:not been edited by|auto-?generated from|published from) .{0,60}\b(?:staff|feed)\b/,
      /\b(?:is|are) authori[sz]ed and regulated by\b/,
      /\bnot responsible for the (?:content of (?:external|linked|other) (?:sites|websites|links|pages)|accuracy of)\b/,
      /^(?:the )?\S.{0,40}\bhas no position in any\b.{0,100}$/,
      /^for information (?:media|only)\b.{0,80}$/,
      /^this (?:article|transcript|report) is a transcript of\b.{0,260}$/,
      /^this is an archived (?:article|page|story)\b.{0,160}$/,
      /^this article is (?:more than|over) \d+ (?:years?|months?) old$/,
      /^[^"]{0,160}\b(?:no redistribution|may not be redistributed|for (?:subscribers|clients|editorial use) only|reproduction (?:is )?(?:prohibited|forbidden))\b.{0,100}$/,
      /\bdoes not replace (?:medical|legal|professional|financial) advice\b|\bis for (?:general )?information(?:al purposes)? only\b|\bwe (?:cannot|can't|do not) give (?:legal|medical|financial|any) advice\b/,
    ],
    'sure',
  ],
  [
    'imprint',
    [
      /^(?:purchase|buy|get) (?:licen[cs]ing|reprint|image) rights\b.{0,40}$/,
      /^(?:responsible editor|responsible for (?:publication|content|this page)|editor[- ]in[- ]chief|chief editor|publisher|founded|founded in|founded by|established|est\.?|typeset by|typesetting|layout|webmaster|web ?master|page views|circulation|subtitles by|hosting|design|music|artwork|site by|site design|office hours|opening hours|opening times|our address|find us|visit us|stockists|built (?:with|by|on|in)|made (?:in|with|by)|last edited by|last build|registration (?:certificate|number)|reg\.? no)\b\s*:?\s*\S.{0,120}$/,
      /^(?:if you would like|if you wish|for (?:further|more) information|should you (?:wish|have)|to discuss)\b.{0,120}\b(?:in this (?:article|note|briefing|update|post)|our (?:team|lawyers|experts)|the authors?|your usual)\b.{0,160}$/,
      /^part of (?:the )?\S.{0,80}\b(?:group|network|media|family|company)\b.{0,80}$/,
      /^(?:crown copyright|open government licence|all content is available under|licen[cs]ed under|this (?:work|site|content) is licen[cs]ed)\b.{0,200}$/,
      /\b(?:is|are) licen[cs]ed under (?:a )?creative commons\b/,
      /^(?:page views?|visitors?|hits|you are visitor)\b\W{0,3}[\d,.]+.{0,60}$/,
      /^[^"]{0,80}\b(?:complies with|works (?:after|under|according to)|adheres to|is regulated by) (?:the )?.{0,60}\b(?:code|poster|standards|principles|charter|ipso|impress)\b.{0,80}$/,
      /^(?:please )?recycle(?: me| this(?: \w+)?)?\W{0,2}$/,
      /^(?:typed|transcribed|transcript) by\b.{0,60}$/,
      /^for (?:journalists|editors|the press|clients|subscribers) only\b.{0,100}$|\breply stop\b/,
    ],
  ],
  [
    'archive',
    [
      /^(?:document (?:id )?[a-z\d]{15,40}|end of document|load-?date\s*:.{0,40}|publication-?type\s*:.{0,60}|journal[- ]code\s*:.{0,40}|classification|body|subject\s*:.{0,30}\(\d{1,3}%\).{0,300}|(?:language|geographic|industry|person|company|country|state|city)\s*:\s*(?=.{0,200}(?:\(\d{1,3}%\)|english)).{0,300}|saved from https?:.{0,200}|retrieved from https?:.{0,200}|wayback machine\b.{0,80}|the wayback machine\b.{0,120}|\d+ captures.{0,80}|page \d+ of \d+ ?©.{0,120})$/,
    ],
  ],
  ['wire code', [/^\W{0,2}(?:more|mtf|more follows|more to follow|to be continued|continued)\W{0,2}$/]],
  [
    'distribution',
    [
      /^(?:news provided by|source\s+\p{L}[^.?!]{1,80}|peer-reviewed publication|peer reviewed|view more|image\s*:\s*\S.{0,200}|method of research|subject of research|article title|article publication date|coi statement|keywords|funder|doi|10\.\d{4,6}\/\S+)$/u,
      /^get (?:emails|alerts|e-?mails) about this (?:page|topic|story)$/,
      /^(?:last updated \S.{0,40}(?:see|show) all updates|updates to this page|sign up for e-?mails or print this page)$/,
    ],
  ],
  [
    'cookie notice',
    [
      /^cookies? on\b.{0,60}$/,
      /^(?:we|this (?:site|website|page)|\S+(?: \S+)?) (?:uses?|sets?|stores?|needs?)(?: \w+){0,3} cookies\b.{0,200}$/,
      /^(?:accept|reject|view|manage|change|hide|allow|decline|refuse|eat|choose)(?: \w+){0,3} (?:cookies|biscuits|partners|consent|trackers?)\b.{0,40}$/,
      /\b(?:its|our|\d[\d.,]*) (?:\d[\d.,]* )?(?:advertising |trusted )?partners\b.{0,60}\b(?:cookies?|biscuits?|data|store|process|consent)\b/,
    ],
    'sure',
  ],
  [
    'caption',
    [
      /^(?:image (?:source|caption|credit|copyright)|media caption|picture caption|photo caption|view image in fullscreen|view (?:image|photo|gallery)|open image|enlarge(?: image)?|click to enlarge|hide caption|toggle caption)\b\W{0,3}.{0,120}$/,
    ],
  ],
  [
    'weather',
    [
      /^[^.?!]{0,40}(?<!\d)-?\d{1,3} ?°(?: ?[cf]\b)?[^.?!]{0,60}$/,
      /^(?:weather|today's weather|forecast|tides?|high (?:tide|water)|low (?:tide|water)|sunrise|sunset|wind)\b[^.?!]{0,20}:.{0,100}$/,
    ],
  ],
];

export const siteForms: readonly PageForm[] = forms.flatMap(([reason, patterns, sure]) =>
  patterns.map((pattern) => (sure === undefined ? { reason, pattern } : { reason, pattern, sure: true as const })),
);

/** Headings of boxes: what stands below one, up to the report's next sentence, is in the box. */
export const boxHeads: readonly PageForm[] = (
  [
    [
      'contact',
      /^\W{0,3}(?:for (?:further|more) (?:information|details),? (?:please )?contact|(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)))\W{0,3}$/,
    ],
    [
      'related',
      /^(?:\W{0,3})(?:(?:news|articles|stories|posts) related|related(?: (?:topics|articles?|stor(?:y|ies)|posts?|content|news|links?|internet links|coverage|reading|documents))?|read (?:also|more|next|too|further)|also (?:read|interesting|of interest)|this (?:may|might|could) (?:also )?interest you|see also|more on this story|more like this|recommended(?: .{0,20})?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)(?: .{0,20})?|you'?ll (?:love|like|enjoy) (?:this|these)|most (?:read|popular|viewed|shared|watched|commented)(?: .{0,20})?|trending(?: .{0,20})?|top stories|popular(?: .{0,12})?|latest (?:news|stories|posts|headlines)|must reads?|in other news|also in this (?:issue|edition)|also from this source|what (?:we're|we are|i'm) (?:reading|watching|listening to)|what to read next|information related|explore more(?: .{0,20})?|more from .{2,40}|recent posts|blogroll|editor'?s picks?|around the web|from the web|up next|don'?t miss|further reading|keep reading|photo galleries|.{2,20} photo galleries)\W{0,3}$/,
    ],
    [
      'tags',
      /^(?:related |suggested |explore )?(?:topics?|tags?|persons|people|file in|filed under|categories|keywords|summary keywords|in this story|more on|see more on)\W{0,2}$/,
    ],
    [
      'comments',
      /^(?:discussion about this (?:post|article)|member discussion|(?:reader )?comments?(?: \(\d+\))?|\d+ (?:comments?|replies|responses|thoughts? on .{0,100})|responses?(?: \(\d+\))?|leave a (?:reply|comment)|comment on this (?:article|story|post)(?: \(\d+\))?|sort by: ?\w+|most relevant)\W{0,2}$/,
    ],
    [
      'subscription',
      /^(?:newsletters?|sign up (?:to|for) [^.]{2,50}|subscribe(?: now| today)?|unlock the rest.{0,40}|get the newsletter|stay (?:informed|in touch|up to date))\W{0,2}$/,
    ],
    ['caption', /^(?:image (?:caption|source)|media caption|picture caption|photo caption)\b\W{0,3}$/],
    [
      'advertisement',
      /^(?:a (?:message|word) from (?:our )?\S.{0,50}|sponsored(?: content)?|partner content|paid content)\W{0,2}$/,
    ],
    ['author box', /^(?:about the (?:authors?|signature|writer)|written by|author)\W{0,2}$/],
    [
      'archive',
      /^(?:classification|journal|method of research|subject of research|services and information|who to follow|relevant people|trending in .{2,30})\W{0,2}$/,
    ],
  ] as const
).map(([reason, pattern]) => ({ reason, pattern }));
