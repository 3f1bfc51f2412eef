// npm run bench [-- ROUNDS] [-- --keep]: cold starts, the five reports, dossiers of 30 and 200 generated reports on one event
// and of 200 on forty. CPU time over all threads as a ratio to a reference of the same run, and time by the clock, which a
// busy machine stretches; --keep writes the table to bench/runs/. Build first.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { tuneForShortRuns } from '../src/cli/tiering.ts';
import { collate, memoryMemo, type SourceDocument } from '../src/index.ts';
import { languageOf } from '../src/lang/index.ts';
import { sha256Hex } from '../src/pipeline/index.ts';
import { formOf } from '../src/text/index.ts';
import { documentsOf, eventDocumentsOf, longDocumentsOf } from './documents.ts';
import { type Cost, processCost, type Ratio, ratios, type Variant, workCost } from './measure.ts';

const SEEDS = '../shared/seeds';
const EXAMPLE = 'examples/thirteen';
const PROGRAM = 'dist/stemma.js';

// As the program does before its work.
tuneForShortRuns();

const args = process.argv.slice(2);
const rounds = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 5);

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
    ([name, { ratio, cpu, wall, memory }]) =>
      `| ${name} | ${ratio} | ${Math.round(cpu)} | ${Math.round(wall)} | ${memory === 0 ? '' : memory} |`,
  );
  const head = ['| | ratio | CPU ms | wall ms | peak MB |', '|---|--:|--:|--:|--:|'];
  return [`### ${title}`, '', ...head, ...lines, ''].join('\n');
}

const scratch = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
const written = (name: string, documents: readonly SourceDocument[]) => {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (const { path, content } of documents) writeFileSync(join(folder, path!), content);
  return folder;
};
const parts: string[] = [];
try {
  const five = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(SEEDS, name))
    : [EXAMPLE];
  const [thirty, many] = [written('30', documentsOf(30)), written('200', documentsOf(200))];
  const long = written('long', longDocumentsOf(200));
  const day = written('day', eventDocumentsOf(40));
  const whole: Variant[] = [
    ['bare node', () => processCost('-e', '0')],
    ['stemma --version', () => processCost(PROGRAM, '--version')],
    ['collate, five reports', () => processCost(PROGRAM, 'collate', '--quiet', ...five)],
    ['collate, 30 reports', () => processCost(PROGRAM, 'collate', '--quiet', thirty)],
    ['collate, 200 reports', () => processCost(PROGRAM, 'collate', '--quiet', many)],
    ['collate, 200 reports of 600 words', () => processCost(PROGRAM, 'collate', '--quiet', long)],
    ['collate, 200 reports on 40 events', () => processCost(PROGRAM, 'collate', '--quiet', day)],
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
