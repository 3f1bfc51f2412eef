import { readFileSync } from 'node:fs';
import { Concordance, type Lexeme, type Wording, wordingOf } from '../src/align/index.ts';
import { confidences, type Likeness } from '../src/align/place-score.ts';
import { measurePlaces } from '../src/align/places.ts';
import { languageOf } from '../src/lang/index.ts';
import { wordingRules } from '../src/quotes/index.ts';
import { formOf } from '../src/text/index.ts';
import { randomFrom } from './mutations/mutate.ts';

const english = languageOf('en');
const rules = wordingRules(english);
export const wording = (text: string): Wording => wordingOf(formOf(text, english.form), rules);

/** A quotation and the sentences of the record that say it. */
export interface Case {
  readonly kind: 'two' | 'one' | 'fragment';
  readonly quote: string;
  readonly truth: readonly number[];
}

/** One quotation asked of one record: all places looked at. */
export interface Row {
  readonly kind: Case['kind'];
  /** The sentences that say it were taken out of the record. */
  readonly absent: boolean;
  readonly places: readonly {
    readonly likeness: Likeness;
    readonly score: number;
    readonly lines: readonly number[];
    /** Exactly the sentences that say it. */
    readonly exact: boolean;
    /** Most of its best stretch lies in one of them. */
    readonly hit: boolean;
  }[];
  /** Lines of the record. */
  readonly size: number;
}

/** Every case, with its sentences in the record and without them. */
export function placeAll(sentences: readonly string[], cases: readonly Case[]): Row[] {
  const whole = recordOf(sentences, []);
  return cases.flatMap(({ kind, quote, truth }) =>
    [false, true].map((absent): Row => {
      const { text, of } = absent ? recordOf(sentences, truth) : whole;
      const said = wording(quote);
      const lexemes: Lexeme[] = [...said.ids].map((id) => said.lexemes[id]!);
      const places = measurePlaces(lexemes, text, undefined, 'alone').map(({ likeness, score, lines, from, to }) => {
        const covers = new Set(lines.map((line) => of[line]!));
        return {
          likeness,
          score,
          lines,
          exact: covers.size === truth.length && truth.every((i) => covers.has(i)),
          hit: truth.includes(mainSentence(text, of, from, to)),
        };
      });
      return { kind, absent, places, size: text.lines.length };
    }),
  );
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
  const bounds = [...text.sentences];
  const cuts = bounds.slice(0, -1).map((from, i) => ({ from, to: bounds[i + 1]!, voice: 0 }));
  const of = cuts.map(({ from }) => kept[starts.findLastIndex((start) => start <= text.starts[from]!)]!);
  const lines = cuts.map((cut, i) => ({ ...cut, next: i + 1 < cuts.length && of[i + 1]! - of[i]! <= 1 ? i + 1 : -1 }));
  return { text: new Concordance(text, lines, rules), of };
}

/** The sentence that holds most of the words `from` to `to`; -1 for none. */
function mainSentence({ lines }: Concordance, of: readonly number[], from: number, to: number): number {
  const counts = new Map<number, number>();
  for (const [line, bounds] of lines.entries()) {
    const shared = Math.min(to, bounds.to) - Math.max(from, bounds.from);
    if (shared > 0) counts.set(of[line]!, (counts.get(of[line]!) ?? 0) + shared);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

/** Two translations of one text, a sentence a line. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Each line of `b`, each with the next, and 5 to 8 words of each, as quotations from `a` in blocks of `size` lines. */
export function translationBlocks(path: string, size = 60): { sentences: string[]; cases: Case[] }[] {
  const random = randomFrom(5);
  const below = (limit: number) => Math.floor(random() * limit);
  const pairs = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair);
  return blocks(pairs, size).map((block) => ({
    sentences: block.map(({ a }) => a),
    cases: block.flatMap(({ b }, i): Case[] => {
      const words = b.split(/\s+/);
      const length = 5 + below(4);
      const from = below(Math.max(1, words.length - length + 1));
      const fragment = words.slice(from, from + length).join(' ');
      const next = block[i + 1];
      return [
        { kind: 'one', quote: b, truth: [i] },
        ...(next === undefined ? [] : [{ kind: 'two', quote: `${b} ${next.b}`, truth: [i, i + 1] } as const]),
        ...(words.length < 8 ? [] : [{ kind: 'fragment', quote: fragment, truth: [i] } as const]),
      ];
    }),
  }));
}

/** `list` in runs of `size`; a last run of less than half of it is left out. */
export function blocks<T>(list: readonly T[], size: number): T[][] {
  const result: T[][] = [];
  for (let at = 0; at + size / 2 <= list.length; at += size) result.push(list.slice(at, at + size));
  return result;
}

/** Of the sentences that say a quotation: found first; found with a score that one in twenty absent ones reaches. */
export interface PlaceScore {
  readonly first: number;
  readonly recall: number;
}

/** How well `rows` are told, by kind; and of the places by chance given (tenths), how many are right. */
export function scoreRows(rows: readonly Row[]): {
  kinds: Record<Case['kind'], PlaceScore>;
  calibration: (number | null)[];
} {
  const bins = Array.from({ length: 10 }, () => ({ right: 0, total: 0 }));
  const kindScore = (kind: Case['kind']): PlaceScore => {
    const results = rows.filter((row) => row.kind === kind).map(bestOf);
    for (const { right, chance } of results) {
      const bin = bins[Math.min(9, Math.floor(chance * 10))]!;
      bin.total++;
      if (right) bin.right++;
    }
    return placeScore(results);
  };
  const kinds = { two: kindScore('two'), one: kindScore('one'), fragment: kindScore('fragment') };
  return { kinds, calibration: bins.map(({ right, total }) => (total === 0 ? null : right / total)) };
}

interface Result {
  readonly absent: boolean;
  readonly right: boolean;
  readonly score: number;
}

function bestOf({ absent, places }: Row): Result & { readonly chance: number } {
  const chances = confidences(places.map(({ score }) => score));
  let best = -1;
  for (const [i, { score }] of places.entries()) if (best < 0 || score > places[best]!.score) best = i;
  if (best < 0) return { absent, right: false, score: -99, chance: 0 };
  const { lines, hit, score } = places[best]!;
  // Other cuts of the same place are no rivals, as in `findPlaces`.
  const chance = chances.reduce(
    (sum, one, i) => sum + (places[i]!.lines.some((line) => lines.includes(line)) ? one : 0),
    0,
  );
  return { absent, right: !absent && hit, score, chance };
}

function placeScore(results: readonly Result[]): PlaceScore {
  const absent = results
    .filter((result) => result.absent)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  const bar = absent[Math.floor(absent.length * 0.05)] ?? -99;
  const present = results.filter((result) => !result.absent);
  const share = (count: number) => count / Math.max(1, present.length);
  return {
    first: share(present.filter(({ right }) => right).length),
    recall: share(present.filter(({ right, score }) => right && score > bar).length),
  };
}

/** The same task for the Jaccard overlap of content words, on lines and pairs of lines: what a simple matcher reaches. */
export function jaccardScores(
  tasks: readonly { sentences: readonly string[]; cases: readonly Case[] }[],
): Record<Case['kind'], PlaceScore> {
  const content = (text: string) => {
    const { ids, lexemes } = wording(text);
    return new Set([...ids].flatMap((id) => (lexemes[id]!.kind === 'function' ? [] : [lexemes[id]!.form])));
  };
  const results = new Map<Case['kind'], Result[]>([
    ['two', []],
    ['one', []],
    ['fragment', []],
  ]);
  for (const { sentences, cases } of tasks) {
    const sets = sentences.map(content);
    for (const { kind, quote, truth } of cases) {
      const asked = content(quote);
      for (const absent of [false, true]) {
        let best = { line: -1, score: -1 };
        for (let line = 0; line < sets.length; line++) {
          for (const size of [1, 2]) {
            const lines = Array.from({ length: size }, (_, i) => line + i);
            if (line + size > sets.length || (absent && lines.some((i) => truth.includes(i)))) continue;
            const union = new Set(lines.flatMap((i) => [...sets[i]!]));
            const shared = [...asked].filter((word) => union.has(word)).length;
            const score = shared / Math.max(1, asked.size + union.size - shared);
            if (score > best.score) best = { line, score };
          }
        }
        results.get(kind)!.push({ absent, right: !absent && truth.includes(best.line), score: best.score });
      }
    }
  }
  const scored = (kind: Case['kind']) => placeScore(results.get(kind)!);
  return { two: scored('two'), one: scored('one'), fragment: scored('fragment') };
}
