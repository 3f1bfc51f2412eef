import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RECORD } from '../desk/desk.ts';

const program = resolve('dist/stemma.js');
let folder: string;

function check(...args: string[]) {
  return spawnSync('node', [program, 'check', ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-check-'));
  writeFileSync(join(folder, 'record.txt'), RECORD.content);
  writeFileSync(
    join(folder, 'draft.md'),
    '# Wall falls\n\n“The owners knew all along about that wall,” Inspector Mara Tillow said.\n',
  );
  writeFileSync(join(folder, 'clean.md'), '# Wall falls\n\n“Nobody was under it,” Inspector Mara Tillow said.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(existsSync(program) || process.env.CI)('stemma check', () => {
  test('names the place in the draft', () => {
    const { stdout, status } = check('draft.md', '--against', 'record.txt');
    expect(stdout).toContain('draft.md:3:2\n');
    expect(status).toBe(0);
  });

  test('--fail-on sets the exit code; a clean draft passes', () => {
    expect(check('draft.md', '--against', 'record.txt', '--fail-on', 'error').status).toBe(3);
    expect(check('clean.md', '--against', 'record.txt', '--fail-on', 'warning').status).toBe(0);
  });

  test('--format json and sarif print nothing else', () => {
    const json = JSON.parse(check('draft.md', '--against', 'record.txt', '--format', 'json').stdout);
    expect(json.findings[0].rule).toBe('quote-absent');
    const sarif = JSON.parse(check('draft.md', '--against', 'record.txt', '--format', 'sarif').stdout);
    expect(sarif.version).toBe('2.1.0');
  });

  test('without sources it is wrong usage, and says what to do', () => {
    const { status, stderr } = check('draft.md');
    expect(status).toBe(2);
    expect(stderr).toContain('--against');
  });
});
