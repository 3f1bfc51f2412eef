import type { DerivationRules } from '../derivation.ts';

/** "3rd Writethru", "2nd lead", "UPDATE 2", "version 3". */
const NUMBERED =
  /\b(?:(\d{1,2})(?:st|nd|rd|th) (?:write-?thru|lead|ld|take|update|version)|(?:update|version|lead) (\d{1,2}))\b/i;
/** Words that only a later version carries. Capitals, a colon, or what is replaced, keep out running prose. */
const LATER =
  /\b(?:CORRECT(?:S|ED|ING|ION)|UPDAT(?:ES|ED|ING)|RECAST(?:S|ING)?|REWRIT(?:ES|TEN)|REPLAC(?:ES|ING)|SUPERSEDES|ADD(?:S|ING)|EXPANDS|CLARIFIES|WRAP-?UP|NEW THROUGHOUT|WRITE-?THRU)\b|\b(?:Corrected|Updated|Correction|Update)\b ?:/;
const REPLACING =
  /[([] ?(?:corrects|updates|recasts|rewrites|replaces|supersedes|adds|expands|clarifies|new throughout)\b|\b(?:replac|supersed|updat|correct)(?:es|ing|s) (?:the |our |an? )?(?:snap|flash|lead|earlier|previous|first|former|item|story|version|copy)\b|\bwrite-?thru\b/i;
/** What only a version carries that is not the last: "MORE FOLLOWS", "SNAP 2 P.M.". */
const OPEN = /\bmore (?:(?:to )?follow|to come)s?\b|\b(?:to be|will be) updated\b/i;
const FIRST = /\b(?:SNAP|FLASH|NEWSFLASH|NEWSALERT|URGENT|BULLETIN|FIRST TAKE|1ST TAKE)\b/;
const TRANSLATION =
  /\b(?:(?:automatic(?:ally)?|machine|automated)[ -]translat(?:ion|ed)|translated (?:\w+ly )?(?:from|by|into)|translation from)\b|\bshow original\b/i;
/** A paragraph that speaks of the text it stands in; books and speeches are translated, too. */
const OF_THIS_TEXT =
  /^\W*(?:(?:this|the above) (?:article|text|report|story|page|piece|content|version)\b|(?:machine |automatic(?:ally)? )?translat(?:ed|ion)\b)/i;
const STATEMENT =
  /\b(?:in|according to) (?:an?|the|its|their|his|her) (?:[\p{L}-]+ ){0,2}(?:statement|release|announcement|communiqué)\b|\b(?:press|news|media) (?:release|statement)\b|\bstatement (?:said|read|says|reads|added)\b/iu;

/** English notes on a text's origin. */
export const derivation: DerivationRules = {
  version(note) {
    const match = NUMBERED.exec(note);
    if (match !== null) return Number(match[1] ?? match[2]);
    if (LATER.test(note) || REPLACING.test(note)) return 1;
    return OPEN.test(note) || FIRST.test(note) ? -1 : null;
  },
  isTranslation: (note) => TRANSLATION.test(note),
  isTranslated: (paragraph) => OF_THIS_TEXT.test(paragraph) && TRANSLATION.test(paragraph),
  isStatement: (sentence) => STATEMENT.test(sentence),
};
