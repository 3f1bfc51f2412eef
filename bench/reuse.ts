// npx tsx bench/reuse.ts [ROUNDS]: who shares text with whom among 1,000 reports, found and aligned; time, memory, recall.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { processCost, type Ratio, ratios, workCost } from './measure.ts';
import { type Corpus, corpusOf, type Made } from './reuse/corpus.ts';
import { type Found, VARIANTS } from './reuse/variants.ts';

const ROUNDS = 5;

/** Part of the pairs of each kind that were found. */
function recallOf(found: Found, { texts, made }: Corpus): Record<string, number> {
  const counts: Record<string, [hit: number, all: number]> = {};
  for (const { kind, from, to } of made) {
    const count = (counts[kind] ??= [0, 0]);
    count[1]++;
    if (found.has(from * texts.length + to)) count[0]++;
  }
  return Object.fromEntries(Object.entries(counts).map(([kind, [hit, all]]) => [kind, hit / all]));
}

/** Peak memory of each variant, in MB, each in a process of its own that also makes the corpus. */
async function memories(): Promise<number[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  try {
    const file = join(scratch, 'one.mjs');
    await build({ input: 'bench/reuse/one.ts', platform: 'node', output: { file }, logLevel: 'silent' });
    return VARIANTS.map((_, i) => processCost(file, String(i)).memory);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function line(name: string, { cpu }: Ratio, ratio: number, memory: number, found: Found, corpus: Corpus): string {
  const recall = recallOf(found, corpus);
  const kinds: readonly Made['kind'][] = ['copy', 'edited', 'rewrite', 'merged'];
  const cells = [`${ratio.toFixed(2)}x`, `${Math.round(cpu)} ms`, `${Math.round(memory)} MB`, String(found.size)];
  return [
    name.padEnd(50),
    ...cells.map((cell) => cell.padStart(9)),
    ...kinds.map((kind) => recall[kind]!.toFixed(3).padStart(9)),
  ].join('');
}

const corpus = corpusOf();
const words = corpus.texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
console.log(`${corpus.texts.length} reports, ${words} words, ${(corpus.texts.join('').length / 1e6).toFixed(1)} MB`);
const found: Found[] = [];
const costs = await ratios(
  VARIANTS.map(({ name, read, find }, i) => {
    const ready = read(corpus.texts);
    return [name, () => workCost(() => void (found[i] = find(ready)))] as const;
  }),
  Number(process.argv[2] ?? ROUNDS),
);
const memory = await memories();
const header = ['to bare', 'CPU', 'memory', 'pairs', 'copy', 'edited', 'rewrite', 'merged'];
console.log(' '.repeat(50) + header.map((name) => name.padStart(9)).join(''));
const names = VARIANTS.map(({ name }) => name);
names.forEach((name, i) => {
  // Each row is held against the last bare join above it.
  const bare = costs[names.findLast((other, k) => k <= i && other.startsWith('bare'))!]!;
  console.log(line(name, costs[name]!, costs[name]!.ratio / bare.ratio, memory[i]!, found[i]!, corpus));
});
