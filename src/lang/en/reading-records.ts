import type { RecordWords } from '../reading.ts';

/** How speakers are named in records of speech, and how they name themselves. */
export const records: RecordWords = {
  self: "I['’]m|I am|[Mm]y name(?: is|['’]s)|[Tt]his is",
  pronoun: /^i['’]/,
  affiliation: 'from|with|of|at|for',
  greeting:
    /^(?:(?:Hi|Hello|Hey|Thanks?(?: you)?|Good (?:morning|afternoon|evening)|Yes|Yeah)\b[^.,!?]{0,30}[.,!?]\s+){1,3}/u,
  article: /^the /,
  beforeOffice: /^(?:the|madam|mr\.?|mister) /,
  small: new Set(['of', 'the', 'and', 'for', 'to', 'in', 'on', 'at', 'pro', 'tempore']),
  andFirst: /^\s*and\s+/,
  seat: /^(.*\p{Lu}{2,}) (of (?:the )?\p{Lu}.*)$/u,
  asking: /^(?:Q|A|Question|Answer)\s*[-–—,]\s*(?=\p{Lu})/u,
  examining: /^BY (?=M[RS]S?\b)/,
  addressed: / to (?:everyone|all|host|panelists?).{0,30}$/i,
  stopped:
    /^([QA]|(?:(?:Mr|Mrs|Ms|Dr|Sir|Senator|Sen|Rep|The)\.? )?\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]{2,})?(?: pro tempore)?(?: of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?)\.(?=\s)/u,
};

/** Alternatives, a line of them for each thing that they are about, as one source. */
const anyOf = (...lines: readonly string[]) => `(?:${lines.join('|')})`;

/** What heads a line of a record or a fact box and is nobody who speaks: who is there, when, where, about what. */
export const headings = new RegExp(
  `^${anyOf(
    '(?:also |those )?present|before|coram|panel|in the chair|presiding|appearances?',
    '(?:(?:appearing|counsel|solicitors?|attorneys?) )?(?:for|on behalf of) .+|in attendance',
    'attend(?:ees|ance|ing)|apologies|absent|officers|members(?: present)?|participants',
    '(?:corporate|conference call|call) participants|prepared remarks|opening (?:remarks|statements?)',
    'closing remarks|contents|table of contents|questions? (?:and|&) answers?(?: session)?|speakers?',
    'panel(?:lists?)?|guests?|witnesses|presenters?|executives|analysts|date|time|day|place|venue',
    "location|where|when|who|what|why|how|subject|title|topics?|notes?|note to editors|editor'?s note",
    'sources?|contacts?|tel|phone|telephone|mobile|e-?mail|fax|website|web|from|to|cc|bcc|re|ref',
    'reference|sent|reply-to|image|photos?|pictures?|video|audio|caption|credit|graphic|updated?',
    'published|posted|issued|released|read more|read|related|watch|listen|breaking|live|exclusive|summary',
    'background|context|key points?|agenda|motion|amendment|votes?|result|items?|helpline|address',
    'duration|length|tags|filed under|categor(?:y|ies)|share|corrections?|clarification|warning',
    'disclaimer|copyright|questions|answers|questions and answers|q&a|presentation|examples?|ps|p\\.s|nb',
    'steps?|tip|price|age|born|died|height|weight|built|owner|breakfast|lunch|dinner|part|chapter|section',
    'annex|appendix|figure|table|important|remember|advertisement|case|number|no|file|docket|status',
    'version|slug|writer|editor|producer|recorded|transcribed|transcript|interview|conclusion',
    'introduction|overview|analysis|verdict|score|rating',
  )}$`,
);

/** The line with which a record closes. */
export const closing = new RegExp(
  `^\\W{0,3}${anyOf(
    '-0-|duration: .{1,20}|(?:conference )?call participants\\W*|#{3,}|ends?\\b.{0,40}|fin',
    'end of (?:the )?(?:transcript|briefing|extract|excerpt|record|meeting|call|interview|hearing|session|recording|press|q&a|statement|proceedings|testimony|video|audio).{0,40}',
    '(?:the )?(?:\\w+ )?(?:meeting|session|hearing|sitting|court|committee|briefing|house|senate|chamber|proceedings|inquiry|inquest|call|conference|council|assembly|interview|deposition|recording|debate)\\b.{0,40}\\b(?:adjourn|clos|end|conclud|rose|rise|finish|suspend|terminat)\\w*.{0,80}',
    'whereupon\\b.{0,160}|(?:adjourned|concluded|closed|rose|ended) at\\b.{0,60}',
  )}$`,
);

/** Titles and ranks in front of a name, with the space behind them. */
export const titles = new RegExp(
  `^(?:${anyOf(
    'mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|baron|viscount|earl|president',
    'vice president|prime minister|minister|secretary|under secretary|senator|sen|representative|rep',
    'congressman|congresswoman|governor|gov|mayor|lord mayor|judge|justice|chief justice|magistrate',
    'chancellor|king|queen|prince|princess|pope|cardinal|archbishop|bishop|rabbi|imam|father|sister',
    'brother|rev|reverend|general|gen|lieutenant general|lieutenant colonel|lieutenant commander',
    'lieutenant|lt|major general|major|maj|brigadier|brig|colonel|col|captain|capt|cpt|commander|cmdr|cdr',
    'commodore|admiral|rear admiral|vice admiral|radm|vadm|first officer|sergeant|sgt|ssgt|corporal|cpl|private|pvt|pte|chief superintendent',
    'superintendent|supt|chief inspector|detective chief inspector|detective inspector|detective sergeant',
    'detective constable|det(?:ective)? (?:con|sgt|insp|ch insp|chief insp|supt)|detective|det|inspector',
    'insp|chief constable|deputy chief constable|assistant chief constable|constable|const|cst|officer',
    'ch(?:ief)?\\.? (?:supt|insp|con)|dci|di|ds|dc|pc|chief|deputy chief|fire chief|police chief|sheriff|deputy|commissioner',
    'deputy commissioner|assistant commissioner|ambassador|consul|director|director general|chair',
    'chairman|chairwoman|chairperson|speaker|councillor|councilor|councilman|councilwoman|councilmember',
    'council member|cllr|alderman|alderwoman|ald|attorney|attorney general|solicitor|coach|nurse|teacher',
    'doctor|the hon|the honou?rable|hon|honou?rable|right hon|rt hon|his excellency|her excellency|he',
    'madam|mister|monsieur|madame|herr|frau|senor|senora|don|dona',
  )}\\.?\\s+)+`,
);

/** What a transcript puts into brackets. */
export const stage = new RegExp(
  `^${anyOf(
    'operator instructions|laugh(?:ter|s|ing)?|applau(?:se|ds)|applause[,.] .{0,60}|cheer(?:s|ing)',
    'inaudible|indistinct|unintelligible|crosstalk|cross[- ]talk|overlapping(?: speech)?|pause[sd]?',
    'silence|music|video (?:plays|clip).{0,40}|gestures?|sic',
    'in (?:english|french|german|russian|spanish|ukrainian|arabic|chinese|hebrew)',
    '(?:speaks|spoke|speaking) (?:in )?\\w+|interpreted.{0,40}|through (?:an )?interpreter',
    'off[- ]mic.{0,30}|technical .{0,40}|end of .{0,60}|break|recess|sighs?|coughs?|interruption',
    'interrupts?|no response|nods?|simultaneous .{0,30}|audio .{0,40}|recording .{0,30}|commotion',
    'boo(?:s|ing)|chuckles?|\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?',
  )}[.!]?$`,
);

/** Labels of those who ask. */
export const questioners = new RegExp(
  `^${anyOf(
    'q|question(?:er)?|follow-?up(?: question)?|supplementary(?: question)?|reporter|journalist',
    'interviewer|interview|correspondent|(?:audience|public|press|floor)(?: member| question)?',
    '(?:(?:question|voice|shout|call|heckle)s? )?from the (?:audience|floor|hall|gallery|public|press|back|room)',
    'member of the (?:public|audience|press)',
    '(?:(?:fe)?male|man|woman) (?:speaker|voice|in the audience|from the audience)|media|caller',
    'speaker \\d+|participant \\d+',
    'unidentified (?:reporter|speaker|male|female|participant|journalist|analyst)|unknown(?: speaker)?',
    'frage|zusatzfrage|pregunta|domanda|pergunta|вопрос|pytanie|vraag',
  )}\\s*\\d{0,2}$`,
);
