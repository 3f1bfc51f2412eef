// npx tsx scripts/fit-places.ts GUM-FOLDER [TRANSLATIONS.jsonl]
//
// Fits the weights of src/align/place-score.ts. Learns from quotations made by machine: sentences of GUM's news (CC BY)
// and of the invented hearing in eval/mutations, said again with words changed, dropped, added, put in other forms and
// moved, and fragments of these; each once with its own sentence in the record and once without it. A second file of
// real translations is only looked at: its numbers are printed and nothing is learned from it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom, sentencesOf } from '../eval/mutations/mutate.ts';
import { blocks, type Case, placeAll, type Row, scoreRows, translationBlocks } from '../eval/places.ts';
import type { Likeness } from '../src/align/place-score.ts';
import { languageOf } from '../src/lang/index.ts';

const english = languageOf('en');
const random = randomFrom(4);
const below = (limit: number) => Math.floor(random() * limit);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

const NAMES = ['both', 'stretch', 'order', 'chance', 'words', 'lines', 'size', 'base'] as const;

function featuresOf({ both, stretch, order, chance, words, lines }: Likeness, size: number): number[] {
  return [both, stretch, order, chance, Math.log(words), lines - 1, Math.log(size), 1];
}

/** `sentence` in other words, `noise` times as much changed as usual. */
function reword(sentence: string, noise: number, others: readonly string[]): string {
  const chance = (p: number) => random() < Math.min(0.9, p * noise);
  let words = sentence.split(/\s+/);
  const cut = words.findIndex((word, i) => i > 2 && i < words.length - 3 && /[,;:]$/.test(word));
  if (cut > 0 && chance(0.3)) words = [...words.slice(cut + 1), ...words.slice(0, cut + 1)];
  const result: string[] = [];
  for (const [i, word] of words.entries()) {
    const plain = word.toLowerCase().replace(/[^\p{L}\p{N}'-]/gu, '');
    const name = i > 0 && /^\p{Lu}/u.test(word);
    if (english.lexicon.isFunctionWord(plain)) {
      if (chance(0.2)) continue;
      result.push(chance(0.25) ? pick(FUNCTION) : word);
      if (chance(0.08)) result.push(pick(FUNCTION));
    } else if (/\d/.test(word) || name) {
      if (chance(0.12)) continue;
      result.push(chance(0.08) ? word.slice(0, -1) : word);
    } else {
      const near = english.lexicon.neighbours(plain);
      if (chance(0.1)) continue;
      if (near.length > 0 && chance(0.24)) result.push(pick(near));
      else if (chance(0.13)) result.push(pick(others));
      else if (chance(0.12)) result.push(inflected(plain));
      else result.push(word);
      if (chance(0.06)) result.push(pick(others));
    }
  }
  return result.length === 0 ? sentence : result.join(' ');
}

const FUNCTION = 'the a of to in for on with that it is was be have this from by at which and not they we as'.split(
  ' ',
);

function inflected(word: string): string {
  if (word.endsWith('s')) return word.slice(0, -1);
  return word + pick(['s', 'ed', 'ing']);
}

function madeCases(sentences: readonly string[], others: readonly string[]): Case[] {
  return sentences.flatMap((sentence, i): Case[] => {
    if (sentence.split(' ').length < 4) return [];
    const noise = 0.5 + 1.3 * random();
    const quote = reword(sentence, noise, others);
    const words = reword(sentence, noise, others).split(' ');
    const length = 5 + below(4);
    const from = below(Math.max(1, words.length - length));
    const cases: Case[] = [{ kind: 'one', quote, truth: [i] }];
    if (words.length >= 8)
      cases.push({ kind: 'fragment', quote: words.slice(from, from + length).join(' '), truth: [i] });
    if (i + 1 < sentences.length)
      cases.push({ kind: 'two', quote: `${quote} ${reword(sentences[i + 1]!, noise, others)}`, truth: [i, i + 1] });
    return cases;
  });
}

/** Maximises the chance of the right place, or of none, by gradient steps (Adam). */
function learn(rows: readonly Row[]): Float64Array {
  const cases = rows.map(({ absent, places, size }) => ({
    absent,
    features: places.map(({ likeness }) => featuresOf(likeness, size)),
    right: places.map(({ exact }) => (exact && !absent ? 1 : 0)),
  }));
  const width = NAMES.length;
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  for (let round = 0; round < 500; round++) {
    const slope = new Float64Array(width);
    for (const { absent, features, right } of cases) {
      if (!absent && !right.includes(1)) continue;
      const scores = features.map((f) => f.reduce((sum, v, i) => sum + v * weights[i]!, 0));
      const top = Math.max(0, ...scores);
      const parts = scores.map((s) => Math.exp(s - top));
      const total = parts.reduce((sum, p) => sum + p, Math.exp(-top));
      const good = absent ? 1 : parts.reduce((sum, p, i) => sum + p * right[i]!, 0);
      for (const [i, f] of features.entries()) {
        const push = parts[i]! / total - (parts[i]! * right[i]!) / good;
        for (let k = 0; k < width; k++) slope[k]! += push * f[k]!;
      }
    }
    for (let k = 0; k < width; k++) {
      const g = slope[k]! / rows.length + 1e-4 * weights[k]!;
      first[k] = 0.9 * first[k]! + 0.1 * g;
      second[k] = 0.99 * second[k]! + 0.01 * g * g;
      weights[k]! -= (0.15 * first[k]!) / (Math.sqrt(second[k]!) + 1e-8);
    }
  }
  return weights;
}

function report(name: string, rows: readonly Row[], weights: Float64Array): void {
  const scored = rows.map((row) => ({
    ...row,
    places: row.places.map((place) => ({
      ...place,
      score: featuresOf(place.likeness, row.size).reduce((sum, v, i) => sum + v * weights[i]!, 0),
    })),
  }));
  const { kinds, calibration } = scoreRows(scored);
  const shown = Object.entries(kinds).map(
    ([kind, { first, recall }]) => `${kind} ${(100 * first).toFixed(1)}/${(100 * recall).toFixed(1)}`,
  );
  console.log(name.padEnd(12), shown.join('  '));
  console.log('  right by chance given:', calibration.map((share) => share?.toFixed(2) ?? '-').join(' '));
}

const [gum, translations] = process.argv.slice(2);
const news = readdirSync(gum!)
  .filter((name) => name.endsWith('.conllu'))
  .sort()
  .map((name) => [...readFileSync(join(gum!, name), 'utf8').matchAll(/^# text = (.+)$/gm)].map((match) => match[1]!));
const hearing = readFileSync(new URL('../eval/mutations/transcript.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => sentencesOf(line.replace(/^[^:]{3,50}: /, '')).filter((s) => s.length > 10));
const records = [...news, ...blocks(news.flat(), 150), ...blocks(hearing, 60), hearing].filter((r) => r.length >= 15);
const others = news
  .flat()
  .join(' ')
  .toLowerCase()
  .match(/\p{L}{4,}/gu)!;
const made = records.flatMap((sentences) => placeAll(sentences, madeCases(sentences, others)));
const weights = learn(made);
console.log(NAMES.map((name, i) => `${name}: ${weights[i]!.toFixed(2)}`).join(', '));
report('made', made, weights);
if (translations !== undefined) {
  const rows = translationBlocks(translations).flatMap(({ sentences, cases }) => placeAll(sentences, cases));
  report('translations', rows, weights);
  const own = learn(rows);
  console.log('Fitted to the translations themselves, to see what the others lose:');
  console.log(NAMES.map((name, i) => `${name}: ${own[i]!.toFixed(2)}`).join(', '));
  report('own', rows, own);
}
