// npm run bench [-- ROUNDS] [-- --keep]: cold starts, the five reports, dossiers of 30 and 200 generated reports. CPU time
// over all threads as a ratio to a reference of the same run; --keep writes the table to bench/runs/. Build first.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { traditionOf } from '../eval/traditions.ts';
import { tuneForShortRuns } from '../src/cli/tiering.ts';
import { collate, memoryMemo, type SourceDocument } from '../src/index.ts';
import { languageOf } from '../src/lang/index.ts';
import { sha256Hex } from '../src/pipeline/index.ts';
import { formOf } from '../src/text/index.ts';
import { type Cost, processCost, type Ratio, ratios, type Variant, workCost } from './measure.ts';

const SEEDS = '../shared/seeds';
const EXAMPLE = 'examples/thirteen';
const PROGRAM = 'dist/stemma.js';
const TRADITION = 7;

// As the program does before its work.
tuneForShortRuns();

const args = process.argv.slice(2);
const rounds = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 5);

/** Reports of one invented event, copied from one another, as plain text. */
function documentsOf(size: number): SourceDocument[] {
  return traditionOf(TRADITION, size).copies.map(({ text }, i) => ({
    id: sha256Hex(`${i} ${text}`),
    path: `${i}.txt`,
    mediaType: 'text/plain',
    bytes: text.length,
    content: `Report ${i}\n\n${text}\n`,
  }));
}

/** The same documents as if they had just come: what is read of one is kept for as long as it is held. */
function fresh(documents: readonly SourceDocument[]): SourceDocument[] {
  return documents.map((document) => ({ ...document }));
}

/** The reference inside a process: the same characters tokenised and hashed once. */
function reading(documents: readonly SourceDocument[]): Cost | Promise<Cost> {
  const { form } = languageOf('en');
  return workCost(() => {
    for (const { content } of documents) {
      formOf(content, form);
      sha256Hex(content);
    }
  });
}

function table(title: string, results: Record<string, Ratio>): string {
  const lines = Object.entries(results).map(
    ([name, { ratio, cpu, memory }]) => `| ${name} | ${ratio} | ${Math.round(cpu)} | ${memory === 0 ? '' : memory} |`,
  );
  return [`### ${title}`, '', '| | ratio | CPU ms | peak MB |', '|---|--:|--:|--:|', ...lines, ''].join('\n');
}

const scratch = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
const written = (size: number) => {
  const folder = join(scratch, String(size));
  mkdirSync(folder);
  for (const { path, content } of documentsOf(size)) writeFileSync(join(folder, path!), content);
  return folder;
};
const parts: string[] = [];
try {
  const five = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(SEEDS, name))
    : [EXAMPLE];
  const [thirty, many] = [written(30), written(200)];
  const whole: Variant[] = [
    ['bare node', () => processCost('-e', '0')],
    ['stemma --version', () => processCost(PROGRAM, '--version')],
    ['collate, five reports', () => processCost(PROGRAM, 'collate', '--quiet', ...five)],
    ['collate, 30 reports', () => processCost(PROGRAM, 'collate', '--quiet', thirty)],
    ['collate, 200 reports', () => processCost(PROGRAM, 'collate', '--quiet', many)],
  ];
  parts.push(table('Whole processes, to bare node', await ratios(whole, rounds)));

  const twenty = documentsOf(21);
  const [more] = twenty.slice(-1);
  const before = twenty.slice(0, -1);
  const inside: Variant[] = [
    ['reading, tokenising, hashing 21 reports once', () => reading(twenty)],
    ['21 reports from scratch', () => workCost(() => collate(fresh(twenty)))],
    [
      'the 21st added to 20',
      async () => {
        const memo = memoryMemo();
        const held = fresh(before);
        await collate(held, { memo });
        return workCost(() => collate([...held, ...fresh([more!])], { memo }));
      },
    ],
  ];
  await collate(twenty);
  parts.push(table('Inside a warm process, to one reading of the same text', await ratios(inside, rounds)));
} finally {
  rmSync(scratch, { recursive: true });
}

const [cpu] = cpus();
const head = `Node ${process.version}, ${cpu?.model.trim()}, median of ${rounds} rounds.\n`;
const text = [head, ...parts].join('\n');
console.log(text);
if (args.includes('--keep')) {
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync('bench/runs', { recursive: true });
  writeFileSync(`bench/runs/${day}.md`, `# ${day}\n\n${text}`);
}
