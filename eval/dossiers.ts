import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collate } from '../src/index.ts';
import { readSource } from '../src/io/sources.ts';
import type { Score } from './score.ts';
import { scoreTurns } from './turns.ts';

/** Counts what a dossier has right. */
const SCORER = '../shared/dossiers/score.mjs';

/** The scores of every dossier below `folder`, by its name, and of all of them together under `all`. */
export async function scoreDossiers(folder: string, only?: string): Promise<Record<string, Record<string, Score>>> {
  const scores: Record<string, Record<string, Score>> = {};
  for (const name of readdirSync(folder).sort()) {
    const gold = join(folder, name, 'gold.json');
    if (!existsSync(gold) || (only !== undefined && name !== only)) continue;
    scores[name] = await scoreDossier(folder, name, gold);
  }
  scores.all = together(Object.values(scores));
  return scores;
}

async function scoreDossier(folder: string, name: string, gold: string): Promise<Record<string, Score>> {
  const files = (JSON.parse(readFileSync(gold, 'utf8')) as { witnesses: { file: string }[] }).witnesses.map(
    ({ file }) => file,
  );
  const dossier = await collate(await Promise.all(files.map((file) => readSource(join(folder, name, file)))));
  const scratch = mkdtempSync(join(tmpdir(), 'stemma-eval-'));
  try {
    const out = join(scratch, 'dossier.json');
    writeFileSync(out, JSON.stringify(dossier));
    const misses = process.argv.includes('--miss');
    const printed = execFileSync('node', [SCORER, gold, out, '--json', ...(misses ? ['--miss'] : [])], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const [first, ...rest] = printed.split('\n');
    if (misses) console.log(`== ${name}\n${rest.join('\n').trim()}\n`);
    return { ...(JSON.parse(first!) as Record<string, Score>), ...(await scoreTurns(join(folder, name))) };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Hits and totals summed: every single judgement counts the same. */
function together(all: readonly Record<string, Score>[]): Record<string, Score> {
  const sums: Record<string, Score> = {};
  for (const scores of all) {
    for (const [measure, { hit, total }] of Object.entries(scores)) {
      const sum = sums[measure] ?? { hit: 0, total: 0, value: null };
      sums[measure] = { hit: sum.hit + hit, total: sum.total + total, value: null };
    }
  }
  for (const [measure, { hit, total }] of Object.entries(sums))
    sums[measure] = { hit, total, value: total > 0 ? hit / total : null };
  return sums;
}
