// npx tsx eval/statements.ts [--wrong] [--missed]: clause alignment on SuperPAL's development part, and the statements of the
// development dossiers against hand-made labels (statement-labels.json).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { placeOfWords, wordsOfText } from '../scripts/passages.ts';
import { alignUnits, collate, type Dossier, type Span, similarity } from '../src/index.ts';
import { readSource } from '../src/io/sources.ts';

const SUPERPAL = '../shared/data/statements/dev_MN_only.csv';
const DOSSIERS = '../shared/dossiers';
const LABELS = 'eval/statement-labels.json';

/** One labelled dossier. A sentence is found by its words, which are not written here: file, number of words, hash. */
interface Labels {
  readonly files: readonly string[];
  readonly sentences: readonly (readonly [file: number, words: number, hash: string])[];
  /** Sentences that share a claim, by their numbers. */
  readonly claims: readonly (readonly number[])[];
  /** Sentences of which either answer is right: they contradict each other, or share a part of a claim. */
  readonly unclear: readonly (readonly number[])[];
}

/** Alignment F1, precision and recall by name; nothing for data that is not there. */
export async function evaluateStatements(): Promise<Record<string, number>> {
  return { ...evaluateSuperPal(), ...(await evaluateLabels()) };
}

function evaluateSuperPal(): Record<string, number> {
  if (!existsSync(SUPERPAL)) return {};
  const rows = parseCsv(readFileSync(SUPERPAL, 'utf8'));
  const numbers: Record<string, number> = {};
  for (const [level, left, right] of [
    ['sentences', 'scuSentence', 'docSentText'],
    ['clauses', 'summarySpanText', 'docSpanText'],
  ] as const) {
    const together: Scored[] = [];
    const apart: Scored[] = [];
    const best: Scored[] = [];
    let [taken, hits, all] = [0, 0, 0];
    for (const topic of new Set(rows.map((row) => row.topic!))) {
      const own = rows.filter((row) => row.topic === topic);
      const a = [...new Set(own.map((row) => row[left]!))];
      const b = [...new Set(own.map((row) => row[right]!))];
      const gold = new Set(own.map((row) => `${row[left]}\n${row[right]}`));
      const links = alignUnits([a, b]);
      const nameOf = (link: (typeof links)[number]) => `${a[link.a.unit]}\n${b[link.b.unit]}`;
      const scores = new Map(links.map((link) => [nameOf(link), link.similarity]));
      for (const link of links) {
        if (!link.same) continue;
        taken++;
        if (gold.has(nameOf(link))) hits++;
      }
      all += gold.size;
      for (const y of b) {
        const row = a.map((x) => {
          const pair = `${x}\n${y}`;
          apart.push({ score: similarity(x, y), right: gold.has(pair) });
          return { score: scores.get(pair) ?? 0, right: gold.has(pair) };
        });
        together.push(...row);
        const top = row.reduce((most, one) => (one.score > most.score ? one : most));
        best.push(...row.map((one) => (one === top ? one : { ...one, score: -1 })));
      }
    }
    numbers[`superpal.${level}.same.f1`] = (2 * hits) / (taken + all);
    numbers[`superpal.${level}.f1`] = bestF1(together);
    numbers[`superpal.${level}.best-partner.f1`] = bestF1(best);
    numbers[`superpal.${level}.pairwise.f1`] = bestF1(apart);
  }
  return numbers;
}

interface Scored {
  readonly score: number;
  readonly right: boolean;
}

/** F1 at the threshold that suits best. */
function bestF1(pairs: readonly Scored[]): number {
  const sorted = [...pairs].sort((x, y) => y.score - x.score);
  const total = sorted.filter(({ right }) => right).length;
  let hits = 0;
  let best = 0;
  for (const [i, { right }] of sorted.entries()) {
    if (right) hits++;
    best = Math.max(best, (2 * hits) / (i + 1 + total));
  }
  return best;
}

async function evaluateLabels(): Promise<Record<string, number>> {
  if (!existsSync(DOSSIERS)) return {};
  const all = JSON.parse(readFileSync(LABELS, 'utf8')) as Record<string, Labels>;
  const numbers: Record<string, number> = {};
  const sum = { hits: 0, wrong: 0, total: 0, apartHits: 0, apartWrong: 0, apartTotal: 0, lost: 0 };
  for (const [name, labels] of Object.entries(all)) {
    const dossier = await collate(
      await Promise.all(labels.files.map((file) => readSource(join(DOSSIERS, name, file)))),
    );
    const counts = judge(dossier, labels);
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key];
    numbers[`labels.${name}.precision`] = counts.hits / (counts.hits + counts.wrong);
    numbers[`labels.${name}.recall`] = counts.hits / counts.total;
  }
  numbers['labels.precision'] = sum.hits / (sum.hits + sum.wrong);
  numbers['labels.recall'] = sum.hits / sum.total;
  numbers['labels.between-families.precision'] = sum.apartHits / (sum.apartHits + sum.apartWrong);
  numbers['labels.between-families.recall'] = sum.apartHits / sum.apartTotal;
  numbers['labels.sentences-not-found'] = sum.lost;
  return numbers;
}

/** Pairs of sentences of two witnesses that stand in one statement, against those that share a labelled claim. */
function judge(dossier: Dossier, labels: Labels) {
  const witnesses = labels.files.map((_, i) => dossier.witnesses[i]!);
  const texts = witnesses.map(({ text }) => wordsOfText(text));
  const places = labels.sentences.map(([file, count, hash]) =>
    placeOfWords(texts[file]!, count, (forms) => fnv(forms.join(' ')) === hash),
  );
  const familyOf = (sigil: string) => dossier.lineage.families.findIndex((family) => family.includes(sigil));
  const apart = (a: string, b: string) => familyOf(a) !== familyOf(b);
  const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const nameOf = (sentence: number) => `${witnesses[labels.sentences[sentence]![0]]!.sigil}#${sentence}`;
  const pairsOf = (sets: readonly (readonly number[])[]) => {
    const pairs = new Map<string, boolean>();
    for (const set of sets)
      for (const x of set)
        for (const y of set) {
          if (x >= y || places[x] === null || places[y] === null) continue;
          const [fileX, fileY] = [labels.sentences[x]![0], labels.sentences[y]![0]];
          if (fileX !== fileY)
            pairs.set(key(nameOf(x), nameOf(y)), apart(witnesses[fileX]!.sigil, witnesses[fileY]!.sigil));
        }
    return pairs;
  };
  const gold = pairsOf(labels.claims);
  const unclear = pairsOf(labels.unclear);
  const sentenceOf = (span: Span) => {
    let best = `${span.witness}@${span.start}`;
    let most = 0;
    for (const [i, place] of places.entries()) {
      if (place === null || witnesses[labels.sentences[i]![0]]!.sigil !== span.witness) continue;
      const shared = Math.min(place.end, span.end) - Math.max(place.start, span.start);
      if (shared > most) {
        most = shared;
        best = nameOf(i);
      }
    }
    return best;
  };
  const found = new Map<string, readonly [Span, Span]>();
  for (const { support } of dossier.statements)
    for (const { span: x, stance: one } of support)
      for (const { span: y, stance: other } of support)
        if (x.witness < y.witness && (one === 'contradicts') === (other === 'contradicts'))
          found.set(key(sentenceOf(x), sentenceOf(y)), [x, y]);
  const counts = { hits: 0, wrong: 0, total: gold.size, apartHits: 0, apartWrong: 0, apartTotal: 0, lost: 0 };
  counts.lost = places.filter((place) => place === null).length;
  counts.apartTotal = [...gold.values()].filter(Boolean).length;
  for (const [pair, [x, y]] of found) {
    const between = apart(x.witness, y.witness);
    if (gold.has(pair)) {
      counts.hits++;
      if (between) counts.apartHits++;
    } else if (!unclear.has(pair)) {
      counts.wrong++;
      if (between) counts.apartWrong++;
      if (process.argv.includes('--wrong')) console.log(`wrong  ${show(x)} | ${show(y)}`);
    }
  }
  if (process.argv.includes('--missed')) {
    for (const pair of gold.keys()) {
      if (found.has(pair)) continue;
      const texts = pair.split(' ').map((name) => {
        const place = places[Number(name.split('#')[1])]!;
        return `${name} ${witnesses[labels.sentences[Number(name.split('#')[1])]![0]]!.text.slice(place.start, place.end).slice(0, 90)}`;
      });
      console.log(`missed ${texts.join(' | ')}`);
    }
  }
  return counts;
}

function show({ witness, text }: Span): string {
  return `${witness} ${text.slice(0, 90).replace(/\s+/g, ' ')}`;
}

function fnv(text: string): string {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
}

/** Rows of a CSV with quoted fields, by the names in its first row. */
function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [head, ...body] = rows;
  return body
    .filter((row) => row.length === head!.length)
    .map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]!])));
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  for (const [name, value] of Object.entries(await evaluateStatements()))
    console.log(name.padEnd(44), value.toFixed(3));
}
