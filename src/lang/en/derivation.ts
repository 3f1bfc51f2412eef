import type { DerivationRules } from '../derivation.ts';

/** "3rd Writethru", "2nd lead", "UPDATE 2", "version 3". */
const NUMBERED =
  /\b(?:(\d{1,2})(?:st|nd|rd|th) (?:write-?thru|lead|ld|take|update|version)|(?:update|version|lead) (\d{1,2}))\b/i;
/** Words that only a later version carries. Capitals or a colon keep out running prose. */
const LATER =
  /\b(?:CORRECTS|CORRECTED|CORRECTION|UPDATES|UPDATED|RECASTS|ADDS|RECAST)\b|\b(?:Corrected|Updated|Correction|Update)\b ?:/;
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
    return LATER.test(note) ? 1 : null;
  },
  isTranslation: (note) => TRANSLATION.test(note),
  isTranslated: (paragraph) => OF_THIS_TEXT.test(paragraph) && TRANSLATION.test(paragraph),
  isStatement: (sentence) => STATEMENT.test(sentence),
};
