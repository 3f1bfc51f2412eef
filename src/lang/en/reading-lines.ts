import type { BylineWords, CaptionWords, LetterWords, MomentWords } from '../reading.ts';

/** Words that no name begins with, folded. */
export const NO_NAME: ReadonlySet<string> = new Set(
  'the a an our in on at by from for with to of and about my your this that here how why what when who'.split(' '),
);

/** How bylines are put. */
export const bylines: BylineWords = {
  namesEnd: /\s[|·•–—-]\s|\s{2,}|\n|\s\/\s|(?:\s|,)\s*(?=\d)|\.\s(?=\p{Lu}\p{Ll}+(?: by)?:)/u,
  place: /\s(?:in|at) \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}$/u,
  behindName: /\s(?:in|at|from|for)\s.*$/,
  nameWithRole:
    /^((?:\p{Lu}[\p{L}\p{M}'’.-]+ ){1,3}\p{Lu}[\p{L}\p{M}'’-]+)(?:, | - | in | and |\s+[|/]\s+)(.{3,100})$/u,
  agencies: /\bagencies\b/,
  behindDate: /^[\s,|/·•–—-]*(?:\S{1,5}\s){0,2}?by (?=\S)/,
  atEnd: /(?:^|[,–—-] |\. )(?:[Ww]ritten )?[Bb]y ((?:\p{Lu}[\p{L}\p{M}'’.-]* ){1,3}\p{Lu}[\p{L}\p{M}'’-]+)\.?$/u,
  facts: /\b\d{1,3} ?(?:min|comment)|\bupdated\b/,
  picture:
    /^(?:author(?:['’]s)?(?: (?:image|photo|avatar|name))?|avatar|profile (?:image|picture)(?: (?:for|of))?|photo of)\s+(?=\p{Lu})/iu,
  publishedBefore: /(?<=\p{L} )(?:first )?(?:published|posted|updated)(?: on| at)?:?\s+(?=\S*\d|\p{Lu}\p{L}+ \d)/iu,
  nobody:
    /^(?:admin(?:istrator)?|editor|author|guest|staff|user|webmaster|web ?team|root|default|unknown|none|null|undefined)$/,
};

/** Words between a date, a time of day and what is said of them. Sites of other countries' papers keep their own. */
export const moments: MomentWords = {
  beforeTime: /^[t ,/|·•@([-]*(?:at |um |à |às |a las |hours |beginning |starting |from |- )*/,
  timeBeforeDate: /(\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?[ a-z]{0,5})[ ,/|·•-]*(?:on )?(?:[a-z]{3,9},? )?$/,
  longDay: /^[\s,|–-]{1,3}(?:at )?(?:1[3-9]|2[0-3])[:.h][0-5]\d\b(?! ?[ap]\.?m)/,
  behindUpdated: /^(?: at| on)?[:,]? */,
  published: /\b(?:published|posted)\b/,
};

/** Lines below pictures. */
export const captions: CaptionWords = {
  credit: /[([](?:image|photo|picture|photograph|credit|source|pic|file photo|screenshot)s?\b[^)\]]{0,60}[)\]]\.?$/i,
  house:
    /(?:\/|\bvia )?\(?(?:getty images|afp|reuters|shutterstock|istock(?:photo)?|ap photo|epa|alamy)\b[^.]{0,30}\)?$/i,
  lead: /^(?:image (?:copyright|caption)|caption|media caption|photo(?:s|graphs?)? by)\b/i,
};

/** Lines above letters and statements. */
export const letters: LetterWords = {
  party: /^(?:from|to|re)\b/i,
  remark: /^\W*(?:check|as) /i,
};
