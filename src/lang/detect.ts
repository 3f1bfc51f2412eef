import { fold } from '../text/index.ts';

/**
 * The most frequent words of languages that news is published in, folded as `fold` does. Words that two languages share
 * count for both; the share of running words decides.
 */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as he be at by his from are this have not but they which or an were we',
  de: 'der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont aux cette son mais comme ou nous sa elle',
  es: 'de la que el en y a los del se las por un para con no una su al lo como mas pero sus le ya o este si porque esta entre cuando muy sin sobre fue ha son',
  pt: 'de a o que e do da em um para com nao uma os no se na por mais as dos como mas ao ele das seu sua ou quando muito nos ja eu tambem pelo pela ate isso foi sao',
  it: 'di e che la il un a per in una sono con non si da come le dei nel alla piu del della al delle ha anche gli lo dal ma nella questo dalla suo stato i',
  nl: 'de van het een en in is dat op te zijn met voor niet die aan er om ook als bij door maar naar dan ze heeft worden uit over nog werd wordt hij deze tot',
  sv: 'och i att det som en pa ar av for med den till inte har de ett om vi men var jag sa fran han kan nar eller ska efter vid under hon ut',
  da: 'og i at det er en til af pa som den for med de ikke der har et om var fra kan vi men han blev sig efter skal ved vil ogsa eller jeg hun nu',
  no: 'og i det er en til som pa av for at med de ikke den har et om var fra kan vi men han ble seg etter skal ved vil ogsa eller jeg hun na',
  fi: 'ja on ei se etta oli han ovat mutta myos kun niin joka kuin ole sen tai ovat jos nyt mukaan vain ollut vuoden ennen koska',
  pl: 'i w na z do nie sie ze to jest o jak za od po przez dla co ktory ale oraz tym byl jego juz tylko tak ma przed byc sa ktore bylo',
  cs: 'a v se na je ze s z do to i o k ve ale po za si by jako pro jsem od jsou podle jeho tak nebo jen uz byl ktery pri jeste',
  sk: 'a v sa na je ze s z do to i o k vo ale po za si by ako pre som od su podla jeho tak alebo len uz bol ktory pri este aj',
  hu: 'a az es hogy nem is egy ez meg volt de csak el mint azt mar van szerint ki meg vagy lesz ezt akkor nagy kell be ne',
  ro: 'de si in a la cu pe din o un este pentru ca nu care mai sa au fost se prin sunt ce al lui dupa ale fi iar sau a fost',
  hr: 'i u je na se da za od s su a o ne to koji sa kao bi iz nije ali do je bio koja nakon ili vec samo prema te sve jos',
  tr: 've bir bu da de icin ile olarak cok daha olan gibi ne sonra kadar en ama ise her o var dedi oldu mi ya diye',
  id: 'yang dan di dari ini itu untuk dengan pada tidak dalam akan juga adalah oleh ke mereka ada tersebut kata bisa karena saat telah sebagai atau kami lebih',
  vi: 'va cua la co cho trong mot khong duoc nguoi da voi cac nay o tu den nhung khi ra ve cung theo nam tai',
  ru: 'и в не на что с по как это из за к о его но он от у для было же а все так или бы еще она только мы был до',
  uk: 'і в не на що з по як це із за до про його але він від у для було та а все так або би ще вона ми був й які',
  bg: 'и в на не се да за от по с е като че това са до из ще но той при както след няма което беше или във със',
  el: 'και το να της του η με την που για ο από τα στο είναι δεν οι τον θα τη ότι σε των μας στην ως μια',
};

const WORDS = new Map(Object.entries(FREQUENT).map(([code, words]) => [code, new Set(words.split(' ').map(fold))]));

/** By word: the languages in which it is frequent, by their place in `WORDS`. */
const LANGUAGES_OF = new Map<string, number[]>();
[...WORDS.values()].forEach((words, at) => {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), at]);
});

/** The frequent words of a language by its code; none where it is not in the table. */
export function frequentWords(code: string): ReadonlySet<string> {
  return WORDS.get(code) ?? new Set();
}

/** Languages by scripts that they alone, or nearly alone, are written in. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** Characters of a text that are looked at. */
const SAMPLE = 6000;
/** Fewest words to judge by. */
const FEWEST_WORDS = 25;
/** Share of frequent words that running text of a language has at least; a third in English, a tenth in Turkish. */
const LEAST_SHARE = 0.08;
/** Share from which a text is another language's than a declared one that the table does not know. */
const CLEAR_SHARE = 0.3;
/** How often the declared language's words must be outnumbered before the declaration is not believed. */
const CONTRADICTED = 2.5;
/** Share of letters from which a script decides. */
const SCRIPT_SHARE = 0.25;

/**
 * The language of `text`, BCP 47. `declared` stands unless another language's frequent words outnumber its own by far, or
 * the script contradicts it; where nothing is declared, the language with most frequent words. `fallback` where the text
 * is too short to tell.
 */
export function detectLanguage(text: string, declared: string | null, fallback = 'en'): string {
  const sample = text.slice(0, SAMPLE);
  const script = scriptLanguage(sample);
  const primary = declared?.toLowerCase().split('-')[0] ?? null;
  if (script !== null) return primary !== null && sharesScript(primary, script) ? declared! : script;
  const words = fold(sample).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return declared ?? fallback;
  const counts = new Uint32Array(WORDS.size);
  for (const word of words) for (const at of LANGUAGES_OF.get(word) ?? []) counts[at]!++;
  const shares = [...WORDS.keys()].map((code, at) => [code, counts[at]! / words.length] as const);
  const [best, most] = shares.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most < LEAST_SHARE) return declared ?? fallback;
  if (declared === null || primary === null) return best;
  const own = shares.find(([code]) => code === (ALIASES[primary] ?? primary))?.[1];
  // A language that the table does not know is believed, unless the text is clearly another.
  if (own === undefined) return most > CLEAR_SHARE ? best : declared;
  return most > own * CONTRADICTED ? best : declared;
}

/** Codes for languages whose frequent words are another's. */
const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  in: 'id',
  ms: 'id',
  sr: 'hr',
  bs: 'hr',
  gl: 'pt',
  af: 'nl',
};

/** A character of the blocks in which those scripts stand; punctuation and the Latin alphabets are in others. */
const OTHER_SCRIPT = /[\u0530-\u1cff\u2d00-\u2d2f\u2e80-\uffff]/;

function scriptLanguage(text: string): string | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const found = SCRIPTS.find(([, script]) => (text.match(script)?.length ?? 0) > letters * SCRIPT_SHARE);
  return found?.[0] ?? null;
}

/** Whether a declared language can be written in the script that was found. */
function sharesScript(primary: string, script: string): boolean {
  const families: Readonly<Record<string, readonly string[]>> = {
    ar: ['ar', 'fa', 'ur', 'ps', 'ku', 'ug', 'sd'],
    hi: ['hi', 'mr', 'ne', 'sa'],
    zh: ['zh', 'ja', 'yue'],
    ja: ['ja'],
    he: ['he', 'yi'],
  };
  return (families[script] ?? [script]).includes(primary);
}
