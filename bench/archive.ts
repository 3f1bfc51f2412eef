// npx tsx bench/archive.ts [SIZE...]: an archive of so many generated reports (2,000 and 20,000): reports added in a second,
// what one takes on the disk, and milliseconds for one search and one trace. Ratios are to the smallest archive.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../src/archive/archive.ts';
import { readingOf } from '../src/archive/reading.ts';
import { search } from '../src/archive/search.ts';
import { trace, tracedReport } from '../src/archive/trace.ts';
import type { SourceDocument } from '../src/index.ts';
import { sha256Hex } from '../src/pipeline/index.ts';
import { workCost } from './measure.ts';
import { corpusOf } from './reuse/corpus.ts';

const sizes = process.argv.slice(2).map(Number);
/** Questions asked of each archive. */
const QUESTIONS = 20;

/** Reports by many hands, about a third made from others; a day apart. */
function documentsOf(size: number): SourceDocument[] {
  return corpusOf(size).texts.map((text, i) => ({
    id: sha256Hex(text),
    url: `https://paper${i % 50}.example/${i}`,
    mediaType: 'text/plain',
    bytes: text.length,
    content: `Report ${i}\n\n${text}\n`,
    hints: {
      publisher: `Paper ${i % 50}`,
      published: new Date(Date.UTC(2030, 0, 1 + (i % 700))).toISOString().slice(0, 10),
    },
  }));
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size);
  }, 0);
}

/** CPU milliseconds of each question, the median. */
async function costOf(ask: (at: number) => Promise<unknown>): Promise<number> {
  const costs: number[] = [];
  for (let i = 0; i < QUESTIONS; i++) costs.push((await workCost(() => ask(i))).cpu);
  return costs.sort((a, b) => a - b)[QUESTIONS >> 1]!;
}

const rows: string[][] = [];
let first: number[] | null = null;
for (const size of sizes.length > 0 ? sizes : [2000, 20_000]) {
  const documents = documentsOf(size);
  const words = documents.map(({ content }) => content.split(/\s+/));
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  try {
    const archive = new Archive(folder);
    const reading = (await workCost(() => documents.slice(0, 500).map(readingOf))).cpu / 500;
    const { cpu, wall } = await workCost(async () => {
      for (let at = 0; at < size; at += 100) await archive.add(documents.slice(at, at + 100));
    });
    const one = (i: number) => documents[(i * 7919) % size]!;
    const some = (i: number) => words[(i * 7919) % size]!;
    const costs = [
      cpu / size,
      await costOf(() => archive.use((index) => index.size)),
      await costOf((i) => archive.use((index) => search(index, some(i).slice(40, 43).join(' '), {}, 20))),
      await costOf((i) => archive.use((index) => search(index, `"${some(i).slice(40, 45).join(' ')}"`, {}, 20))),
      await costOf((i) => archive.use((index) => trace(index, tracedReport(one(i))))),
    ];
    first ??= costs;
    rows.push([
      String(size),
      (size / (wall / 1000)).toFixed(0),
      (bytesIn(folder) / size / 1000).toFixed(1),
      reading.toFixed(1),
      ...costs.map((cost, i) => `${cost.toFixed(1)} (${(cost / first![i]!).toFixed(1)}x)`),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const head = ['reports', 'adds/s', 'kB each', 'ms read', 'ms add', 'ms open', 'ms 3 words', 'ms phrase', 'ms trace'];
for (const row of [head, ...rows]) console.log(row.map((cell) => cell.padStart(14)).join(''));
