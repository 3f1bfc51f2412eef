import type { FieldWords, HeadWords, ScriptWords, StatementWords } from '../reading.ts';

/** Names of fields that archives, newsroom systems and people write in front of a value: by what the value is. */
export const fields: FieldWords = {
  names: new Map(
    (
      [
        ['title', 'headline|title|subject|sub|hed|head'],
        ['slug', 'slug|slugline'],
        ['byline', 'byline|by|author|authors|writer|reporter|written by'],
        ['date', 'date|published|publication date|pub date|publish date|date published|issued|posted|dateline date'],
        [
          'publisher',
          'source|publisher|publication|outlet|newspaper|station|site|source name|publication name|organisation|organization',
        ],
        ['credit', 'credit|agency|wire'],
        ['sender', 'from'],
        [
          null,
          'section|length|words|word count|wordcount|language|url|link|type|document type|publication type|status|version|dur|duration|trt|reader|presenter|producer|category|categories|keywords|tags|page|pages|edition|regd office|registered office|head office|corporate office|cin|isin|gstin|scrip code|ticker|symbol|dateline|load-date|load date|copyright|graphic|document id|id|doc id|ref|priority|urgency|embargo|to|cc|show|programme|program|desk|format|updated|last updated|modified|retrieved|accessed',
        ],
      ] as const
    ).flatMap(([field, names]) => names.split('|').map((name) => [name, field] as const)),
  ),
  body: /^(?:body|text|full text):$/,
  length: /^\d{1,3}(?:,\d{3})? words$/,
  rights: /^(?:©|\(c\)|copyright)/,
};

/** What stands beside an outlet's name at the head of a page, and before it at the foot. */
export const heads: HeadWords = {
  station: /\s\d{2,3}(?:\.\d{1,2}(?: ?fm)?| ?[fa]m)$/i,
  issue: /(?:[,;]|(?<![\s,;]))\s+(?:no|nr|issue|vol|edition|number)\.? ?\d+.*$/i,
  official: /^(?:the )?official (?:web ?site|site|page|account) of (?:the )?/i,
  picture: /(?<!\s)\s+(?:banner|logo|header|masthead|home ?page)$/i,
  office:
    /\s(?:press(?: office| service| team)?|communications?(?: office| team| department)?|media(?: office| relations| team)?|public (?:affairs|relations|information)|pr)$/i,
  record: /(?<!\s)\s+transcripts?$/i,
  number: /(?:^|[\s*_(,.|·])(?:[Nn]o|[Nn]r|[Ii]ssue|[Vv]ol(?:ume)?|[Nn]umber)\.? ?\d{1,5}\b/,
  owner:
    /(?:©|\([cC]\)|[Cc]opyright)(?: ©)?\s*(?:(?:19|20)\d\d[-–\s,]*)*((?:[tT]he )?\p{Lu}[\p{L}\p{N}.'’&-]*(?:(?<!\p{L}{2}\.)\s+(?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|and)){0,5})/u,
  ownerTail: /\s+(?:of|the|and|All)$/,
  motto: /^((?:\p{Lu}[\p{Lu}'’&]*\s){2,5})(?=(?:an?|the|all|your|our|news|notes|for)\s\p{Ll}).*$/u,
  betweenIssuers: / and |,|;/,
  claims: /©|\(c\)|copyright|subscribe to|follow|join/iu,
  rights:
    /(?:©|\(c\)|\bcopyright(?: ©)?)\s*(?:(?:19|20)\d\d[-–\s,]*)*((?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|and|for|\d+)(?:\s+(?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|and|for|\d{1,3}(?!\d)))*)/u,
  behindOwner: /(?<!\s)(?:\s+(?:of|the|and|for|All|Texts?|Terms))+$/,
  channel:
    /\b(?:subscribe to|follow|join) (?:the )?([\p{Lu}][\p{L}\p{N}.]*(?: [\p{Lu}][\p{L}\p{N}.]*){0,3}?)(?:['’]s)? (?:on\b|telegram|channel|newsletter|facebook|rss)/iu,
  subscribed:
    /\b[Ss]ubscribe[\]*_)]* to (?:the )?((?:\p{Lu}[\p{L}\p{N}'’&-]*)(?: \p{Lu}[\p{L}\p{N}'’&-]*){0,3})(?=[,.;!*_]|$| (?:for|and|it|by|now|today)\b)/u,
  noOutlet:
    /^(?:RSS|Our|My|This|Print|Newsletter|Updates|Us|Your|All|Eds?|Editors?|Serving|Since|Established|Founded|Proudly)\b/,
};

/** What statements by parties and institutions say of themselves. Patterns see folded lines. */
export const statements: StatementWords = {
  embargo: /^\W{0,3}(?:(?:strictly |under )?embargo(?:ed)?\b|not for (?:release|publication) (?:before|until))/,
  address:
    /\/(?:press-?releases?|news-?releases?|media-?releases?|communiques?|press-?statements?|statements?-and-speeches|press-?room|news-?room|media-?cent(?:re|er))\b/i,
  warning:
    /^(?:(?:urgent|voluntary|precautionary|important) )*(?:product|food|safety|allergy|vehicle) (?:recall|alert|withdrawal|notice|warning)(?:$|\W)/,
  end: /^(?:-+ ?ends? ?-+|###|# # #)$/,
  office: /^\W*(?:media|press|news|communications)\W+(?:contacts?|enquir|inquir|office|relations)/,
  notes: /^\W*(?:contacts?|enquiries|notes? to editors|note to editors|ends?)\W{0,3}$/,
  we: /\b(?:we|our)\b/,
  about: /^about (?:the )?/,
  toldTo: /\b(?:told|to|with|by|for|of)(?: the)?\s$/,
};

/** What newsrooms write around a bulletin that is read out. */
export const scripts: ScriptWords = {
  signs:
    /\b(?:scripts?|running order|rundown|(?:news)?reader(?=\s*:)|read(?: by)?(?=\s*:)|(?:presenter|newscaster|anchor)(?=\s*:)|dur(?:ation)?(?=[:.]? ?\d)|trt|tx|live read|voicer|sot|slugs?|do not read|bulletin(?=\s*:)|\d{1,2}['′] ?\d{2}(?!\d))/g,
  desk: /\s+(?:newsroom|news ?desk|news (?:script|bulletin)|bulletins?|scripts?)\b.*$/i,
  headline: /^(?:headline|hed|top ?line|title)\s*:\s*(?=\S)/i,
  slug: /^slug(?:line)?\s*[:=/-]\s*(\S.*?)(?:\s{2,}|\s*[/|,-]?\s*\b(?:dur|live|trt|read)\b.*|$)/i,
  timed: /^(\p{Lu}[\p{Lu}\p{N} '’-]{2,40}?)\s*[/|,-]\s*\d{1,2}['’′]\s?\d{2}["”″]?\W*$/u,
  staff:
    /^(?:(?:news)?reader|read(?: by)?|host|presenter|anchor|newscaster|reporter|correspondent|voice)s?\s*:\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}'’-]+){0,3})/iu,
  studio: /^(?:host|presenter|(?:news)?reader|anchor|newscaster|reporter|correspondent|voicer|studio)s?(?: \d)?$/,
  edge: /^(?:in|out)(?: ?cue| ?words)?\s*:\s*["“'‘.…]/i,
  played: /^(?:clip|cut|sot|track|insert|actuality|audio|tape|grab)\s*#?\d/,
  source: /^(?:source|copy|from)s?\s*:\s*(?!own\b)(\p{Lu}[\p{L}& ]{1,40}?)(?=\s*(?:[/,+&]|and\b|$))/iu,
  continuity:
    /^\W{0,6}(?:back[- ]?anno\w*|(?:weather|traffic|sport|travel|next|news)\b[^.!?"]{0,40}\b(?:follows?|next|sponsored)|ad break|jingle|sting|kill after|out ?cue|ends?\b\W|next (?:news|bulletin))/,
};
