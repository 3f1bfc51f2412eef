// npx tsx eval/lineage.ts [--miss]: who copied whom, in generated traditions with known answers.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { contentOf, pairsThatShare, printsOf, sharedOf } from '../src/align/index.ts';
import { languageOf } from '../src/lang/index.ts';
import { type LineageWitness, traceLineage } from '../src/lineage/index.ts';
import type { Lineage } from '../src/model/index.ts';
import { formOf } from '../src/text/index.ts';
import { plainReport } from '../test/plain-report.ts';
import { type Copy, type Tradition, traditionOf } from './traditions.ts';

/** Real articles to copy from; without them all originals are invented. */
const ARTICLES = '../shared/data/extract/ground-truth.json';
/** Fixed, so that two runs measure the same. */
const SEEDS = { first: 1000, count: 40 };
const SIZES = [5, 8, 12, 20, 40];

/** Hits and totals by measure. */
export type LineageScores = Record<string, { hit: number; total: number }>;

/** Scores over generated traditions. `miss` is called with each wrong edge. */
export function scoreLineage(seeds = SEEDS, miss: (text: string) => void = () => {}): LineageScores {
  const scores: LineageScores = {};
  for (let i = 0; i < seeds.count; i++) {
    const seed = seeds.first + i;
    const size = SIZES[i % SIZES.length]!;
    const tradition = traditionOf(seed, size, originalsFor(i));
    for (const dated of [true, false])
      score(tradition, dated, scores, (text) => miss(`${seed}/${size}${dated ? ' dated' : ''} ${text}`));
  }
  return scores;
}

/** Two real articles for every second tradition, where there are any: two texts that have nothing in common. */
function originalsFor(index: number): string[][] {
  articles ??= realArticles();
  if (index % 2 === 0 || articles.length < 2) return [];
  return [articles[(index * 2) % articles.length]!, articles[(index * 2 + 1) % articles.length]!];
}

let articles: string[][] | null = null;

function realArticles(): string[][] {
  if (!existsSync(ARTICLES)) return [];
  const pages = JSON.parse(readFileSync(ARTICLES, 'utf8')) as Record<string, { articleBody: string }>;
  return Object.values(pages)
    .map(({ articleBody }) => sentencesOf(articleBody))
    .filter(({ length }) => length >= 12 && length <= 45);
}

function sentencesOf(text: string): string[] {
  const { tokens, sentences } = formOf(text, languageOf('en').form);
  return Array.from({ length: sentences.length - 1 }, (_, i) =>
    text.slice(tokens.starts[sentences[i]!], tokens.ends[sentences[i + 1]! - 1]),
  );
}

/** The lineage that the engine finds in a tradition; sigils are the copies' numbers. */
export function lineageOf(copies: readonly Copy[], dated: boolean): Omit<Lineage, 'changes'> {
  const witnesses = copies.map((copy, order) => toWitness(copy, order, dated));
  const pairs = pairsThatShare(witnesses).map(([a, b]) => ({ a, b, passages: sharedOf(witnesses[a]!, witnesses[b]!) }));
  return traceLineage({ witnesses, pairs });
}

function toWitness({ number, text, published }: Copy, order: number, dated: boolean): LineageWitness {
  const { form: rules, lexicon } = languageOf('en');
  const form = formOf(text, rules);
  const prints = printsOf(form);
  const stamp = new Date(Date.UTC(2031, 2, 3) + published * 60_000).toISOString().replace(/:\d\d\.\d+Z$/, 'Z');
  const report = plainReport(text, {
    publisher: `Paper ${number}`,
    published: dated ? { value: stamp, precision: 'minute', basis: 'metadata' } : null,
  });
  return {
    sigil: String(number),
    order,
    key: String(number),
    report,
    form,
    prints,
    content: contentOf(form, prints.words, lexicon),
    quotations: [],
  };
}

function score(tradition: Tradition, dated: boolean, scores: LineageScores, miss: (text: string) => void): void {
  const count = (measure: string, hit: boolean) => {
    const name = `${measure}${dated ? '.dated' : '.undated'}`;
    const now = scores[name] ?? { hit: 0, total: 0 };
    scores[name] = { hit: now.hit + (hit ? 1 : 0), total: now.total + 1 };
  };
  const found = lineageOf(tradition.copies, dated).edges.map(({ from, to, relation }) => ({
    from: Number(from),
    to: Number(to),
    relation,
  }));
  const joins = (a: number, b: number) =>
    found.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  const areSiblings = (a: number, b: number) =>
    tradition.siblings.some((group) => group.includes(a) && group.includes(b));
  for (const { from, to } of tradition.edges) {
    const edge = joins(from, to);
    // Past a lost report, its other copies say as much as the report that it was made from.
    const bySibling = found.some((one) => (one.from === to || one.to === to) && areSiblings(one.from, one.to));
    count('edges', edge !== undefined || bySibling);
    if (edge === undefined) {
      if (!bySibling) miss(`missing ${from} > ${to}`);
      continue;
    }
    const right = edge.from === from && edge.relation !== 'common-source';
    count('direction', right);
    if (!right) miss(`direction ${from} > ${to}: ${edge.relation}`);
  }
  for (const group of tradition.orphans) {
    // A lost source is found where its copies hang together: one edge fewer than there are copies.
    const inside = found.filter(({ from, to }) => group.includes(from) && group.includes(to));
    for (let i = 0; i < group.length - 1; i++) count('orphans', i < inside.length);
    for (const { relation } of inside) count('orphans-undirected', relation === 'common-source');
  }
  for (const { from, to } of found) {
    const right =
      tradition.edges.some(
        (edge) => (edge.from === from && edge.to === to) || (edge.from === to && edge.to === from),
      ) || areSiblings(from, to);
    count('precision', right);
    if (!right) miss(`extra ${from} > ${to}`);
  }
  for (const node of tradition.mixed) {
    const sources = found.filter(({ to }) => to === node);
    count('two-sources', sources.length > 1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const misses: string[] = [];
  const scores = scoreLineage(SEEDS, (text) => misses.push(text));
  for (const [measure, { hit, total }] of Object.entries(scores).sort())
    console.log(measure.padEnd(30), (hit / total).toFixed(3), `${hit}/${total}`);
  if (process.argv.includes('--miss')) console.log(misses.join('\n'));
}
