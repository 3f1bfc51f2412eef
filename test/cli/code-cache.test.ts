import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CachedScripts } from '../../src/cli/code-cache.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-code-'));
  writeFileSync(
    at('count.cjs'),
    'globalThis.stemmaRuns = (globalThis.stemmaRuns ?? 0) + 1; exports.runs = stemmaRuns;',
  );
  writeFileSync(
    at('main.cjs'),
    `const { basename } = require('node:path'); const count = require('./count.cjs');
     exports.name = () => basename(__filename); exports.runs = () => [count.runs, require('./count.cjs').runs];`,
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  delete (globalThis as { stemmaRuns?: number }).stemmaRuns;
});

interface Main {
  name(): string;
  runs(): number[];
}

test('a script runs without kept bytecode, and what it asks for runs once', () => {
  const main = new CachedScripts().require(at('main.cjs')) as Main;
  expect(main.name()).toBe('main.cjs');
  expect(main.runs()).toEqual([1, 1]);
});

test('bytecode is kept for every script that ran, and the next program does the same with it', () => {
  const scripts = new CachedScripts();
  scripts.require(at('main.cjs'));
  expect(existsSync(at('main.cjs.cache'))).toBe(false);
  scripts.keep();
  expect(existsSync(at('main.cjs.cache')) && existsSync(at('count.cjs.cache'))).toBe(true);
  const main = new CachedScripts().require(at('main.cjs')) as Main;
  expect([main.name(), main.runs()]).toEqual(['main.cjs', [2, 2]]);
});

test('bytecode that V8 refuses changes nothing', () => {
  writeFileSync(at('main.cjs.cache'), 'not bytecode');
  expect((new CachedScripts().require(at('main.cjs')) as Main).name()).toBe('main.cjs');
});
