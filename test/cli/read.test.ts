import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = resolve('dist/stemma.js');
let folder: string;

function stemma(args: readonly string[], input?: string): SpawnSyncReturns<string> {
  return spawnSync('node', [program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    ...(input === undefined ? {} : { input }),
  });
}

const STORY =
  'Home | News | Sport\n\nBridge opens\n\nBy Ada Moor\n3 May 2024\n\nThe bridge over the Wend opened on Monday, and the mayor said that it had been worth the wait.\n';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-read-'));
  writeFileSync(join(folder, 'one.txt'), STORY);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(existsSync(program) || process.env.CI)('stemma read', () => {
  test('shows what was understood and what was taken away', () => {
    const { stdout, status } = stemma(['read', 'one.txt']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Bridge opens\n/);
    expect(stdout).toMatch(/byline\s+Ada Moor\n/);
    expect(stdout).toMatch(/published\s+3 May 2024 \(from the visible text\)/);
    expect(stdout).toContain('navigation\n  Home | News | Sport');
  });

  test('--json is one object a line', () => {
    const { stdout } = stemma(['read', 'one.txt', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Bridge opens',
      source: { path: 'one.txt', mediaType: 'text/plain' },
      origin: expect.any(Array),
    });
  });

  test('reads standard input', () => expect(stemma(['read', '-'], STORY).stdout).toMatch(/^Bridge opens\n/));

  test('one source that cannot be read does not stop the others; the exit code tells', () => {
    const { stdout, stderr, status } = stemma(['read', 'missing.txt', 'one.txt']);
    expect(stdout).toContain('Bridge opens');
    expect(stderr).toBe('stemma: missing.txt: There is no such file or folder. Check the spelling, or give a URL.\n');
    expect(status).toBe(1);
  });

  test('collate goes on without it too, and says so in the dossier', () => {
    const { stdout, status } = stemma(['collate', 'one.txt', 'missing.txt', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      witnesses: [{ sigil: 'A' }],
      diagnostics: [{ code: 'source.failed', source: 'missing.txt' }],
    });
    expect(status).toBe(1);
  });

  test('a wrong --field is wrong usage', () => expect(stemma(['read', 'one.txt', '--field', 'x']).status).toBe(2));
});
