// npx tsx scripts/fit-places.ts GUM-FOLDER [TRANSLATIONS.jsonl]
//
// Fits the weights of src/align/place-score.ts. Learns from quotations made by machine: sentences of GUM's news (CC BY)
// and of the invented hearing in eval/mutations, said again with words changed, dropped, added, put in other forms and
// moved, and fragments of these; each once with its own sentence in the record and once without it. A second file of
// real translations is only looked at: its numbers are printed and nothing is learned from it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom, sentencesOf } from '../eval/mutations/mutate.ts';
import { Concordance, type Lexeme, type Wording, wordingOf } from '../src/align/index.ts';
import type { Likeness } from '../src/align/place-score.ts';
import { measurePlaces } from '../src/align/places.ts';
import { languageOf } from '../src/lang/index.ts';
import { wordingRules } from '../src/quotes/index.ts';
import { formOf } from '../src/text/index.ts';

const english = languageOf('en');
const rules = wordingRules(english);
const random = randomFrom(4);
const below = (limit: number) => Math.floor(random() * limit);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
const wording = (text: string): Wording => wordingOf(formOf(text, english.form), rules);

interface Case {
  readonly kind: 'two' | 'one' | 'fragment';
  readonly quote: string;
  /** Sentences of the record that say it. */
  readonly truth: readonly number[];
}

interface Row {
  readonly kind: Case['kind'];
  readonly absent: boolean;
  readonly features: readonly (readonly number[])[];
  /** By place: 1 where it is the quotation's. */
  readonly right: readonly number[];
  readonly hits: readonly boolean[];
}

const NAMES = ['both', 'stretch', 'order', 'chance', 'letters', 'words', 'lines', 'size', 'base'] as const;

function featuresOf(likeness: Likeness, lines: number): number[] {
  const { both, stretch, order, chance, letters } = likeness;
  return [both, stretch, order, chance, letters, Math.log(likeness.words), likeness.lines - 1, Math.log(lines), 1];
}

/** The record of some sentences, each its own paragraph; `of` gives a line's sentence. */
function recordOf(sentences: readonly string[], without: readonly number[]): { text: Concordance; of: number[] } {
  const kept = sentences.map((_, i) => i).filter((i) => !without.includes(i));
  const text = wording(kept.map((i) => sentences[i]).join('\n\n'));
  const starts: number[] = [];
  let at = 0;
  for (const i of kept) {
    starts.push(at);
    at += sentences[i]!.length + 2;
  }
  const of: number[] = [];
  const bounds = [...text.sentences];
  const cuts = bounds.slice(0, -1).map((from, i) => ({ from, to: bounds[i + 1]!, voice: 0 }));
  for (const { from } of cuts) of.push(kept[starts.findLastIndex((start) => start <= text.starts[from]!)]!);
  const lines = cuts.map((cut, i) => ({ ...cut, next: i + 1 < cuts.length && of[i + 1]! - of[i]! <= 1 ? i + 1 : -1 }));
  return { text: new Concordance(text, lines, rules), of };
}

function rowsOf(sentences: readonly string[], cases: readonly Case[]): Row[] {
  const whole = recordOf(sentences, []);
  return cases.flatMap(({ kind, quote, truth }) =>
    [false, true].map((absent): Row => {
      const { text, of } = absent ? recordOf(sentences, truth) : whole;
      const said = wording(quote);
      const lexemes: Lexeme[] = [...said.ids].map((id) => said.lexemes[id]!);
      const places = measurePlaces(lexemes, text);
      const own = places.map(({ lines }) => {
        const covers = new Set(lines.map((line) => of[line]!));
        return truth.every((i) => covers.has(i)) && covers.size === truth.length ? 1 : 0;
      });
      return {
        kind,
        absent,
        features: places.map(({ likeness }) => featuresOf(likeness, text.lines.length)),
        right: own,
        hits: places.map(({ from, to }) => {
          const counts = new Map<number, number>();
          for (let w = from; w < to; w++) {
            const line = text.lines.findIndex((one) => one.from <= w && w < one.to);
            counts.set(of[line]!, (counts.get(of[line]!) ?? 0) + 1);
          }
          const best = [...counts].sort((a, b) => b[1] - a[1])[0];
          return best !== undefined && truth.includes(best[0]);
        }),
      };
    }),
  );
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

function blocks<T>(list: readonly T[], size: number): T[][] {
  const result: T[][] = [];
  for (let at = 0; at + size / 2 <= list.length; at += size) result.push(list.slice(at, at + size));
  return result;
}

/** Maximises the chance of the right place, or of none, by gradient steps (Adam). */
function learn(rows: readonly Row[]): Float64Array {
  const width = NAMES.length;
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  for (let round = 0; round < 500; round++) {
    const slope = new Float64Array(width);
    for (const { absent, features, right } of rows) {
      const wanted = right.some((r) => r > 0);
      if (!absent && !wanted) continue;
      const scores = features.map((f) => f.reduce((sum, v, i) => sum + v * weights[i]!, 0));
      const top = Math.max(0, ...scores);
      const parts = scores.map((s) => Math.exp(s - top));
      const total = parts.reduce((sum, p) => sum + p, Math.exp(-top));
      const good = absent ? 0 : parts.reduce((sum, p, i) => sum + p * right[i]!, 0);
      features.forEach((f, i) => {
        const push = parts[i]! / total - (absent ? 0 : (parts[i]! * right[i]!) / good);
        for (let k = 0; k < width; k++) slope[k]! += push * f[k]!;
      });
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
  let line = name.padEnd(14);
  const bins = Array.from({ length: 10 }, () => ({ right: 0, total: 0 }));
  for (const kind of ['two', 'one', 'fragment'] as const) {
    const results = rows
      .filter((row) => row.kind === kind)
      .map(({ absent, features, hits }) => {
        const scores = features.map((f) => f.reduce((sum, v, i) => sum + v * weights[i]!, 0));
        const top = Math.max(0, ...scores);
        const total = scores.reduce((sum, s) => sum + Math.exp(s - top), Math.exp(-top));
        const best = scores.indexOf(Math.max(...scores));
        const chance = scores.reduce((sum, s, i) => sum + (hits[i] === hits[best] ? Math.exp(s - top) / total : 0), 0);
        const own = Math.exp((scores[best] ?? -99) - top) / total;
        return { absent, right: !absent && hits[best] === true, score: hits[best] ? chance : own };
      });
    for (const { right, score } of results) {
      const bin = bins[Math.min(9, Math.floor(score * 10))]!;
      bin.total++;
      if (right) bin.right++;
    }
    const absent = results
      .filter((r) => r.absent)
      .map((r) => r.score)
      .sort((a, b) => b - a);
    const bar = absent[Math.floor(absent.length * 0.05)] ?? 0;
    const present = results.filter((r) => !r.absent);
    const share = (test: (r: (typeof present)[number]) => boolean) =>
      ((100 * present.filter(test).length) / present.length).toFixed(1);
    line += ` ${kind} ${share((r) => r.right)}/${share((r) => r.right && r.score > bar)}`;
  }
  console.log(line);
  console.log(
    `  right by chance given: ${bins.map(({ right, total }) => (total ? (right / total).toFixed(2) : '-')).join(' ')}`,
  );
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
const made = records.flatMap((sentences) => rowsOf(sentences, madeCases(sentences, others)));
const weights = learn(made);
console.log(NAMES.map((name, i) => `${name}: ${weights[i]!.toFixed(2)}`).join(', '));
report('made', made, weights);
if (translations !== undefined) {
  const pairs = readFileSync(translations, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { a: string; b: string });
  for (const size of [60, 360]) {
    const rows = blocks(pairs, size)
      .filter((_, i) => size === 60 || i < 2)
      .flatMap((block) => {
        const cases = block.flatMap(({ b }, i): Case[] => {
          if (size > 60 && i % 3 > 0) return [];
          const words = b.split(/\s+/);
          const length = 5 + below(4);
          const from = below(words.length - length + 1);
          return [
            { kind: 'one', quote: b, truth: [i] },
            ...(i + 1 < block.length
              ? [{ kind: 'two', quote: `${b} ${block[i + 1]!.b}`, truth: [i, i + 1] } as const]
              : []),
            ...(words.length >= 8
              ? [{ kind: 'fragment', quote: words.slice(from, from + length).join(' '), truth: [i] } as const]
              : []),
          ];
        });
        return rowsOf(
          block.map(({ a }) => a),
          cases,
        );
      });
    report(`seen ${size}`, rows, weights);
    if (process.argv.includes('--own')) {
      const own = learn(rows);
      console.log(NAMES.map((name, i) => `${name}: ${own[i]!.toFixed(2)}`).join(', '));
      report(`own ${size}`, rows, own);
    }
  }
}
