import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What one run cost: milliseconds of CPU over all threads and by the clock, and peak memory in MB (whole processes only). */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

/** Something to measure, by name. */
export type Variant = readonly [name: string, run: () => Cost | Promise<Cost>];

/**
 * Runs the variants in turn, `rounds` times, and gives for each the median over the rounds of its CPU time divided by
 * that of the first variant in the same round: the machine's drift falls on all of them alike.
 */
export async function ratios(variants: readonly Variant[], rounds: number): Promise<Record<string, Ratio>> {
  const costs = new Map<string, Cost[]>(variants.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of variants) costs.get(name)!.push(await run());
  }
  const reference = costs.get(variants[0]![0])!;
  return Object.fromEntries(
    [...costs].map(([name, all]) => [
      name,
      {
        ratio: round2(median(all.map(({ cpu }, i) => cpu / reference[i]!.cpu))),
        cpu: round2(median(all.map(({ cpu }) => cpu))),
        wall: round2(median(all.map(({ wall }) => wall))),
        memory: Math.round(median(all.map(({ memory }) => memory))),
      },
    ]),
  );
}

export interface Ratio extends Cost {
  /** To the first variant of its table, in the same round. */
  readonly ratio: number;
}

/**
 * The cost of a whole `node …args` process, its start included. Throws where it fails. Certificates that a machine has Node
 * read at every start are left out: they would count as its own start, and make everything look cheap beside it.
 */
export function processCost(...args: string[]): Cost {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const scratch = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  try {
    const usage = join(scratch, 'usage.json');
    const { status, stderr } = spawnSync('node', ['--import', resolve('bench/usage.mjs'), ...args], {
      encoding: 'utf8',
      env: { ...env, STEMMA_USAGE: usage },
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`node ${args.join(' ')} exited with ${status}: ${stderr}`);
    return JSON.parse(readFileSync(usage, 'utf8')) as Cost;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The time of `work` in this process. */
export async function workCost(work: () => unknown): Promise<Cost> {
  const [before, begun] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - begun, memory: 0 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
