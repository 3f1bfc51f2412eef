import type { FormRules } from '../../text/index.ts';
import { MONTHS } from './months.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Endings that English writes together with the word before. `'s` is kept apart from `is` and `has`: it may be either, or a possessive. */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", "'d"],
  ["'s", "'s"],
]);

/** Irregular first halves of contractions, and pairs of spellings that no rule below covers. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  `ca can|wo will|sha shall|defence defense|offence offense|licence license|pretence pretense|practise practice|
  grey gray|tyre tire|kerb curb|plough plow|cheque check|programme program|programmes programs|centre center|centres centers|
  theatre theater|metre meter|metres meters|kilometre kilometer|kilometres kilometers|litre liter|litres liters|
  fibre fiber|calibre caliber|sceptical skeptical|aluminium aluminum|ageing aging|judgement judgment|enquiry inquiry|
  enquiries inquiries|whilst while|amongst among|towards toward|learnt learned|burnt burned|spelt spelled|fulfil fulfill|
  fulfils fulfills|enrol enroll|instalment installment|skilful skillful|wilful willful|jewellery jewelry|storey story|
  travelled traveled|travelling traveling|cancelled canceled|cancelling canceling|labelled labeled|modelling modeling|
  counsellor counselor|marvellous marvelous|signalled signaled|fuelled fueled|levelled leveled|okay ok|mister mr|doctor dr`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Words that end like a British spelling and are none. */
const NOT_OUR = words(
  'our four hour hours tour tours pour pours sour flour your contour contours detour detours glamour',
);
const NOT_ISE =
  words(`rise arise raise praise promise promised promises noise wise otherwise likewise exercise exercises exercised
  advise advised advises devise devised revise revised surprise surprised enterprise enterprises franchise merchandise compromise
  compromised precise concise disguise expertise premise premises paradise demise comprise comprised supervise supervised televise
  televised improvise despise cruise bruise raised rising arises raises praised likewise`);

/** American for British: -our, -ise, -isation, -yse. Only where no other word has that form. */
function spelling(word: string): string {
  if (word.length < 5) return word;
  if (
    /ou(?:r|rs|red|ring|rite|rites|rable)$/.test(word) &&
    !NOT_OUR.has(word) &&
    !/^(?:cour|jour|mour|sour|hour|fou)/.test(word)
  ) {
    return word.replace(/our(?=(?:s|ed|ing|ite|ites|able)?$)/, 'or');
  }
  if (/isations?$/.test(word)) return word.replace(/isation/, 'ization');
  if (/(?:[iy]s)(?:e|es|ed|ing|er|ers)$/.test(word) && !NOT_ISE.has(word)) {
    if (/(?:anal|paral|catal)ys/.test(word)) return word.replace(/ys(?=[^s]*$)/, 'yz');
    if (/(?:[nlrtmdgc]is)(?:e|es|ed|ing|er|ers)$/.test(word) && word.length > 6)
      return word.replace(/is(?=(?:e|es|ed|ing|er|ers)$)/, 'iz');
  }
  return word;
}

/** Titles that stand before a name, and other words whose full stop never ends a sentence. Folded, without the stop. */
const TITLES =
  words(`mr mrs ms dr prof rev fr sr hon gen col maj capt cpt cmdr lt sgt cpl pvt adm gov sen rep pres amb st mt ft
  messrs mmes smt shri supt insp det no nos vs v art arts sec fig figs vol pp ed eds ch cf eg ie viz approx ca tel`);

/** Words whose full stop may end a sentence. */
const ABBREVIATIONS = words(`inc ltd co corp llc plc bros assn dept univ etc al jr esq phd ave blvd rd sq
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo
  dj sh zh kh yu ya dzh chr wm geo chas jos
  ont que alta sask bn mn m k km kg lb lbs oz hr hrs min mins p.m a.m est`);

const STARTERS = words(`the a an he she it they we you i this that these those there here his her its their our my
  but and so yet or in on at by from with after before when while if as for since until although though because
  what who why how where which one some many most all both no not then now still also however meanwhile
  more fewer few several nearly almost about around over only two three four five six seven eight nine ten another every each
  everyone everybody nobody none nothing neither during within despite instead soon later earlier once such according`);

/** Without "March" and "May", which begin sentences. */
const SURE_MONTHS = new Set(MONTHS.filter((month) => month !== 'march' && month !== 'may'));

/** How English is written: contractions, spellings, abbreviations. */
export const form: FormRules = {
  tokens: { clitics: CLITICS, variants: VARIANTS, spelling },
  sentences: { titles: TITLES, abbreviations: ABBREVIATIONS, starters: STARTERS, months: SURE_MONTHS },
};
