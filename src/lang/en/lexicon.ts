import type { Lexicon } from '../lexicon.ts';
import { PAIRS, WORDS } from './data/wordnet.ts';
import { form } from './form.ts';
import { ACRONYMS, CALENDAR, COMPOUNDS, REFUTING_WORDS, REPORTING_WORDS, ROLE_WORDS } from './frames.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { IRREGULAR } from './irregular.ts';
import { NEAR, SAME } from './paraphrases.ts';

/** Strength of a pair on one line of the hand-written groups. */
const SAME_STRENGTH = 0.85;
const NEAR_STRENGTH = 0.5;

interface Tables {
  /** Base form → its number. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  /** By number: log2 of the uses in tagged text, 0–9. */
  readonly common: Uint8Array;
  /** Partners of word `n`: entries `firsts[n]` to `firsts[n + 1]` of `partners`, with their strengths in tenths. */
  readonly firsts: Uint32Array;
  readonly partners: Uint16Array;
  /** Tenths times ten; -1 for opposites. */
  readonly strengths: Int8Array;
}

let tables: Tables | null = null;

/** The tables, decoded on first use (about 15 ms): most commands of the program never ask. */
function decoded(): Tables {
  tables ??= decode();
  return tables;
}

function decode(): Tables {
  const words = decodeWords();
  const numbers = new Map<string, number>();
  for (let i = 0; i < words.list.length; i++) numbers.set(words.list[i]!, i);
  const links: Links = { from: [], to: [], strength: [] };
  // The hand-written groups first: where both know a pair, its first entry is found.
  for (const [groups, strength] of [
    [SAME, SAME_STRENGTH],
    [NEAR, NEAR_STRENGTH],
  ] as const) {
    for (const line of groups.trim().split('\n')) {
      const group = [...new Set(line.split(' ').map(regional))].map((word) => {
        const known = numbers.get(word);
        if (known !== undefined) return known;
        numbers.set(word, words.list.length);
        return words.list.push(word) - 1;
      });
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length; j++) addLink(links, group[i]!, group[j]!, strength * 100);
    }
  }
  decodePairs(links);
  const common = new Uint8Array(words.list.length);
  common.set(words.common);
  return { numbers, words: words.list, common, ...toRows(links, words.list.length) };
}

/** Front coded, as scripts/build-lexicon.ts writes them. */
function decodeWords(): { list: string[]; common: number[] } {
  const list: string[] = [];
  const common: number[] = [];
  let before = '';
  for (let i = 0; i < WORDS.length; ) {
    const shared = WORDS.charCodeAt(i) - 65;
    common.push(WORDS.charCodeAt(i + 1) - 48);
    let end = i + 2;
    while (end < WORDS.length && WORDS.charCodeAt(end) >= 97) end++;
    before = before.slice(0, shared) + WORDS.slice(i + 2, end);
    list.push(before);
    i = end;
  }
  return { list, common };
}

interface Links {
  readonly from: number[];
  readonly to: number[];
  readonly strength: number[];
}

function addLink(links: Links, a: number, b: number, strength: number): void {
  links.from.push(a, b);
  links.to.push(b, a);
  links.strength.push(strength, strength);
}

/** For each word its partners: distance in base 36, strength as a letter; a full stop or `.n.` goes on by 1 or n words. */
function decodePairs(links: Links): void {
  let from = 0;
  let to = 0;
  let number = 0;
  let decimal = 0;
  let counting = false;
  for (let i = 0; i < PAIRS.length; i++) {
    const unit = PAIRS.charCodeAt(i);
    if (unit === 0x2e) {
      // The second full stop of `.n.` closes a count whose first has gone on by one already.
      if (counting && decimal > 0) {
        from += decimal - 1;
        counting = false;
      } else {
        from++;
        counting = true;
      }
      to = from;
      number = decimal = 0;
    } else if (unit >= 65 && unit <= 74) {
      to += number;
      addLink(links, from, to, unit === 65 ? -1 : (unit - 65) * 10);
      number = decimal = 0;
      counting = false;
    } else {
      const digit = unit >= 97 ? unit - 87 : unit - 48;
      number = number * 36 + digit;
      decimal = decimal * 10 + digit;
    }
  }
}

/** Links by word, in the order added. */
function toRows({ from, to, strength }: Links, words: number): Pick<Tables, 'firsts' | 'partners' | 'strengths'> {
  const firsts = new Uint32Array(words + 1);
  for (let i = 0; i < from.length; i++) firsts[from[i]! + 1]!++;
  for (let i = 0; i < words; i++) firsts[i + 1]! += firsts[i]!;
  const next = firsts.slice();
  const partners = new Uint16Array(from.length);
  const strengths = new Int8Array(from.length);
  for (let i = 0; i < from.length; i++) {
    const at = next[from[i]!]!++;
    partners[at] = to[i]!;
    strengths[at] = strength[i]!;
  }
  return { firsts, partners, strengths };
}

/** Strength of the pair in hundredths, -1 for opposites, 0 where nothing is known. */
function strengthOf(a: string, b: string): number {
  const { numbers, firsts, partners, strengths } = decoded();
  const i = numbers.get(a);
  const j = numbers.get(b);
  if (i === undefined || j === undefined) return 0;
  for (let at = firsts[i]!; at < firsts[i + 1]!; at++) if (partners[at] === j) return strengths[at]!;
  return 0;
}

/** One spelling for British and American. */
function regional(word: string): string {
  return form.tokens.variants.get(word) ?? form.tokens.spelling(word);
}

/**
 * The base form by irregular forms, then by the endings of inflection where the table holds what is left (after
 * WordNet's Morphy); a word that the table holds as often used for itself (`meeting`, `news`) keeps its ending.
 */
function lemma(inflected: string): string {
  const known = lemmas.get(inflected);
  if (known !== undefined) return known;
  if (lemmas.size >= MAX_LEMMAS) lemmas.clear();
  const found = findLemma(inflected);
  lemmas.set(inflected, found);
  return found;
}

/** Answers of `findLemma`, for the words of the texts at hand. Pure: it caches a function of the word. */
const lemmas = new Map<string, string>();
/** Words. The reports of one event use fewer. */
const MAX_LEMMAS = 50_000;

function findLemma(inflected: string): string {
  const word = regional(inflected);
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const { numbers, common } = decoded();
  const own = numbers.get(word);
  if (word.length < 4) return word;
  if (word.endsWith('s')) {
    if (/(?:ss|us|is)$/.test(word) || KEEP.has(word)) return word;
    if (own !== undefined) {
      const one = numbers.get(word.slice(0, -1));
      return one !== undefined && common[one]! >= common[own]! ? word.slice(0, -1) : word;
    }
    if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
    const plain = word.slice(0, -1);
    if (numbers.has(plain)) return plain;
    return word.endsWith('es') && (numbers.has(word.slice(0, -2)) || /(?:[sxz]|[cs]h)es$/.test(word))
      ? word.slice(0, -2)
      : plain;
  }
  if (own !== undefined && common[own]! >= OWN_WORD && !word.endsWith('ed')) return word;
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  if (cut === 0 || word.length - cut < 2) return word;
  const rest = word.slice(0, -cut);
  const doubled = rest.at(-1) === rest.at(-2) ? rest.slice(0, -1) : null;
  const bases = [`${rest}e`, rest, ...(doubled === null ? [] : [doubled])];
  if (cut === 2 && rest.endsWith('i')) bases.unshift(`${rest.slice(0, -1)}y`);
  let best: string | null = null;
  for (const base of bases) {
    const number = numbers.get(base);
    if (number !== undefined && (best === null || common[number]! > common[numbers.get(best)!]!)) best = base;
  }
  return best ?? word;
}

/** Words that only look like a plural. */
const KEEP = new Set(
  'news arms goods customs means glasses thanks odds series species headquarters politics always perhaps'.split(' '),
);

/** log2 of the uses from which an -ing form counts as a word of its own. */
const OWN_WORD = 5;

function related(a: string, b: string): number {
  const x = lemma(a);
  const y = lemma(b);
  return x === y ? 1 : Math.max(0, strengthOf(x, y)) / 100;
}

function opposed(a: string, b: string): boolean {
  return strengthOf(lemma(a), lemma(b)) === -1;
}

function neighbours(word: string): readonly string[] {
  return partnersOf(word, (strength) => strength > 0);
}

function opposites(word: string): readonly string[] {
  return partnersOf(word, (strength) => strength < 0);
}

function partnersOf(word: string, wanted: (strength: number) => boolean): readonly string[] {
  const { numbers, firsts, partners, strengths, words } = decoded();
  const number = numbers.get(lemma(word));
  const result: string[] = [];
  if (number === undefined) return result;
  for (let at = firsts[number]!; at < firsts[number + 1]!; at++)
    if (wanted(strengths[at]!)) result.push(words[partners[at]!]!);
  return result;
}

function commonness(word: string): number {
  if (FUNCTION_WORDS.has(word)) return 1;
  const { numbers, common } = decoded();
  const number = numbers.get(lemma(word));
  return number === undefined ? 0 : common[number]! / 10;
}

/** English words: base forms, relations of meaning (WordNet and the usage of news prose), commonness. */
export const lexicon: Lexicon = {
  lemma,
  related,
  opposed,
  opposites,
  neighbours,
  commonness,
  knows: (word) => decoded().numbers.has(lemma(word)),
  isFunctionWord: (word) => FUNCTION_WORDS.has(word),
  isReporting: (word) => REPORTING_WORDS.has(word),
  isRole: (word) => ROLE_WORDS.has(word),
  compound: (first, second) => COMPOUNDS.get(`${first} ${second}`),
  acronym: (capitals) => ACRONYMS.get(capitals),
  refutes: (word) => REFUTING_WORDS.get(word),
  calendar: (word) => CALENDAR.get(word),
  isMonth: (word) => CALENDAR.get(word)?.endsWith('day') === false,
};
