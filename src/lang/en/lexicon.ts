import { firstWhere, remembering } from '../../text/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { COMMON, PAIRS, WORDS } from './data/wordnet.ts';
import { form } from './form.ts';
import { ACRONYMS, CALENDAR, COMPOUNDS, REFUTING_WORDS, REPORTING_WORDS, ROLE_WORDS } from './frames.ts';
import { ALTERNATIVES, FUNCTION_WORDS } from './function-words.ts';
import { IRREGULAR } from './irregular.ts';
import { NEAR, SAME } from './paraphrases.ts';

/** Strength of a pair on one line of the hand-written groups. */
const SAME_STRENGTH = 0.85;
const NEAR_STRENGTH = 0.5;

/** A word's relations: the numbers of other words, with the strength of each in hundredths, -1 for opposites. */
interface Row {
  readonly partners: readonly number[];
  readonly strengths: readonly number[];
}

interface Tables {
  /** The words of the table in order, and behind them what only the hand-written groups have. */
  readonly words: readonly string[];
  /** Of those behind: their numbers. */
  readonly added: ReadonlyMap<string, number>;
  /** By number of a word of the table: its relations, as they are written. */
  readonly written: readonly string[];
  /** By number: relations that the hand-written groups give. */
  readonly grouped: ReadonlyMap<number, Row>;
}

let tables: Tables | null = null;

/** The tables, cut apart on first use: most commands of the program never ask. */
function tablesOf(): Tables {
  tables ??= cut();
  return tables;
}

function cut(): Tables {
  const words = WORDS.split(' ');
  const size = words.length;
  const added = new Map<string, number>();
  const numbered = (word: string) => {
    const known = placeIn(words, size, word) ?? added.get(word);
    if (known !== undefined) return known;
    added.set(word, words.length);
    return words.push(word) - 1;
  };
  const grouped = new Map<number, { partners: number[]; strengths: number[] }>();
  const add = (word: number, partner: number, strength: number) => {
    const row = grouped.get(word) ?? { partners: [], strengths: [] };
    row.partners.push(partner);
    row.strengths.push(strength * 100);
    grouped.set(word, row);
  };
  for (const [groups, strength] of [
    [SAME, SAME_STRENGTH],
    [NEAR, NEAR_STRENGTH],
  ] as const) {
    for (const line of groups.trim().split('\n')) {
      const group = [...new Set(line.split(' ').map(regional))].map(numbered);
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length; j++) {
          add(group[i]!, group[j]!, strength);
          add(group[j]!, group[i]!, strength);
        }
    }
  }
  return { words, added, written: PAIRS.split('.'), grouped };
}

/** The place of a word among the first `size`, which are in order. */
function placeIn(words: readonly string[], size: number, word: string): number | undefined {
  const at = firstWhere(size, (i) => words[i]! >= word);
  return at < size && words[at] === word ? at : undefined;
}

/** The number of a word, -1 where it has none. Few of the table's words stand in the texts at hand, and these often. */
const numberOf = remembering((word) => {
  const { words, added, written } = tablesOf();
  return placeIn(words, written.length, word) ?? added.get(word) ?? -1;
});

function knows(word: string): boolean {
  return numberOf(word) >= 0;
}

/** log2 of the uses in tagged text, 0 to 9. */
function commonOf(number: number): number {
  return number < COMMON.length ? COMMON.charCodeAt(number) - ZERO : 0;
}

/** The code of the digit 0. */
const ZERO = 48;

const rows = new Map<number, Row>();

/** The relations of a word, the hand-written ones first: where both know a pair, its first entry is found. */
function rowOf(number: number): Row {
  const known = rows.get(number);
  if (known !== undefined) return known;
  const { written, grouped } = tablesOf();
  const row = {
    partners: [...(grouped.get(number)?.partners ?? [])],
    strengths: [...(grouped.get(number)?.strengths ?? [])],
  };
  let at = 0;
  for (const [, distance, letter] of (written[number] ?? '').matchAll(/([a-z\d]+)([A-J])/g)) {
    at += Number.parseInt(distance!, 36);
    row.partners.push(at);
    row.strengths.push(letter === 'A' ? -1 : 10 * (letter!.charCodeAt(0) - 'A'.charCodeAt(0)));
  }
  rows.set(number, row);
  return row;
}

/** Strength of the pair in hundredths, -1 for opposites, 0 where nothing is known. */
function strengthOf(a: string, b: string): number {
  const i = numberOf(a);
  const j = numberOf(b);
  if (i < 0 || j < 0) return 0;
  const { partners, strengths } = rowOf(i);
  const at = partners.indexOf(j);
  return at < 0 ? 0 : strengths[at]!;
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
  if (word.length < 4) return word;
  const own = numberOf(word);
  if (word.endsWith('s')) {
    if (/(?:ss|us|is)$/.test(word) || KEEP.has(word)) return word;
    if (own >= 0) {
      const one = numberOf(word.slice(0, -1));
      return one >= 0 && commonOf(one) >= commonOf(own) ? word.slice(0, -1) : word;
    }
    if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
    const plain = word.slice(0, -1);
    if (knows(plain)) return plain;
    return word.endsWith('es') && (knows(word.slice(0, -2)) || /(?:[sxz]|[cs]h)es$/.test(word))
      ? word.slice(0, -2)
      : plain;
  }
  if (own >= 0 && commonOf(own) >= OWN_WORD && !word.endsWith('ed')) return word;
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  if (cut === 0 || word.length - cut < 2) return word;
  const rest = word.slice(0, -cut);
  const doubled = rest.at(-1) === rest.at(-2) ? rest.slice(0, -1) : null;
  // "scared" is no scar, whose last letter would double.
  const bases = DOUBLES.test(rest) ? [`${rest}e`] : [`${rest}e`, rest, ...(doubled === null ? [] : [doubled])];
  if (cut === 2 && rest.endsWith('i')) bases.unshift(`${rest.slice(0, -1)}y`);
  let best: string | null = null;
  for (const base of bases) {
    const number = numberOf(base);
    if (number >= 0 && (best === null || commonOf(number) > commonOf(numberOf(best)))) best = base;
  }
  return best ?? word;
}

/** One syllable that ends in one vowel and one consonant: its own past doubles the latter, "planned". */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

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
  const base = lemma(word);
  const known = neighboursKnown.get(base);
  if (known !== undefined) return known;
  if (neighboursKnown.size >= MAX_NEIGHBOURS) neighboursKnown.clear();
  const found = partnersOf(base, (strength) => strength > 0);
  neighboursKnown.set(base, found);
  return found;
}

/** Neighbours of the words of the texts at hand: each text asks for those of its own. */
const neighboursKnown = new Map<string, readonly string[]>();
/** Words; a list has about ten entries. */
const MAX_NEIGHBOURS = 10_000;

function opposites(word: string): readonly string[] {
  return partnersOf(word, (strength) => strength < 0);
}

function partnersOf(word: string, wanted: (strength: number) => boolean): readonly string[] {
  const number = numberOf(lemma(word));
  if (number < 0) return [];
  const { words } = tablesOf();
  const { partners, strengths } = rowOf(number);
  return partners.filter((_, at) => wanted(strengths[at]!)).map((partner) => words[partner]!);
}

/** `ALTERNATIVES` by base form. */
const alternatives: ReadonlyMap<string, readonly string[]> = new Map(
  [...ALTERNATIVES].map(([word, others]) => [lemma(word), [...new Set(others.map(lemma))]]),
);
const NONE: readonly string[] = [];

function commonness(word: string): number {
  if (FUNCTION_WORDS.has(word)) return 1;
  const number = numberOf(lemma(word));
  return number < 0 ? 0 : commonOf(number) / 10;
}

/** What English adds to a name or noun to make another word of it. */
const DERIVING = /^(?:e?s|a|e|y|i?ans?|ns?|ish|ese|i|ers?|ings?|ed|ly|ists?|isms?|ic)$/;

/** English words: base forms, relations of meaning (WordNet and the usage of news prose), commonness. */
export const lexicon: Lexicon = {
  lemma,
  related,
  opposed,
  opposites,
  neighbours,
  commonness,
  knows: (word) => knows(lemma(word)),
  isMadeFrom(word, base) {
    const stem = base.replace(/[aey]$/, '');
    return word.startsWith(stem) && DERIVING.test(word.slice(stem.length));
  },
  isFunctionWord: (word) => FUNCTION_WORDS.has(word),
  alternatives: (word) => alternatives.get(lemma(word)) ?? NONE,
  isReporting: (word) => REPORTING_WORDS.has(word),
  isRole: (word) => ROLE_WORDS.has(word),
  compound: (first, second) => COMPOUNDS.get(`${first} ${second}`),
  acronym: (capitals) => ACRONYMS.get(capitals),
  refutes: (word) => REFUTING_WORDS.get(word),
  calendar: (word) => CALENDAR.get(word),
  isMonth: (word) => CALENDAR.get(word)?.endsWith('day') === false,
};
