import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = resolve('dist/stemma.js');
let folder: string;

function stemma(args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync('node', [program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-find-'));
  writeFileSync(
    join(folder, 'report.txt'),
    'Bridge opens\n\nThe bridge over the Wend opened on Monday. It had been shut for nine years, the mayor said. Nobody had believed in it any more.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(existsSync(program) || process.env.CI)('stemma find', () => {
  test('shows the passage in its context, with its place in the source', () => {
    const { stdout, status } = stemma(['find', 'shut for nine years', 'report.txt']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^A {2}report\.txt/);
    expect(stdout).toMatch(/\n {3}3:\d+ .*verbatim\n/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('It had been [shut for nine years], the mayor said.');
  });

  test('--json holds every passage with its spans', () => {
    const { stdout } = stemma(['find', 'shut for nine years', 'report.txt', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      words: 'shut for nine years',
      reports: [{ source: 'report.txt', sightings: [{ match: 'verbatim', span: { text: 'shut for nine years' } }] }],
    });
  });

  test('finding nothing is an answer too', () => {
    const { stdout, status } = stemma(['find', 'xylophone quartet', 'report.txt']);
    expect([stdout, status]).toEqual(['No report has any of these words.\n', 0]);
  });

  test('words without a word are wrong usage', () => {
    const { stderr, status } = stemma(['find', '…', 'report.txt']);
    expect(stderr).toContain('stemma find "WORDS" SOURCE…');
    expect(status).toBe(2);
  });

  test('a source that cannot be read is told by the exit code', () =>
    expect(stemma(['find', 'bridge', 'missing.txt', 'report.txt']).status).toBe(1));
});
