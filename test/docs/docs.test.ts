import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/main.ts';
import { RULES } from '../../src/findings/index.ts';
import { VERSION } from '../../src/version.ts';

const read = (path: string) => readFileSync(path, 'utf8');

describe('the documents say what is there', () => {
  const commands = createProgram().commands.filter((command) => !['completion', 'complete'].includes(command.name()));

  test.each(commands.map((command) => [command.name(), command] as const))('stemma %s', (name, command) => {
    const text = read('docs/commands.md');
    expect(text).toContain(`## \`stemma ${name}`);
    for (const { long } of command.options) expect(text, `${name} ${long}`).toContain(long);
    for (const inner of command.commands) {
      expect(text).toContain(`\`stemma ${name} ${inner.name()}`);
      for (const { long } of inner.options) expect(text, `${name} ${inner.name()} ${long}`).toContain(long);
    }
  });

  test('every rule', () => {
    const text = read('docs/rules.md');
    for (const rule of RULES) expect(text).toContain(`\`${rule}\``);
  });

  test('links lead somewhere', () => {
    const files = [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      ...readdirSync('docs').map((name) => `docs/${name}`),
    ];
    for (const file of files.filter((name) => name.endsWith('.md')))
      for (const [, target] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g))
        expect(existsSync(join(dirname(file), target!)), `${file}: ${target}`).toBe(true);
  });

  test('the version', () => {
    expect(JSON.parse(read('package.json')).version).toBe(VERSION);
  });

  test('the code map has every folder', () => {
    const text = read('ARCHITECTURE.md');
    for (const { name } of readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory()))
      expect(text).toContain(`\`${name}\``);
  });
});

describe.runIf(existsSync('dist/index.js') || process.env.CI)('the README', () => {
  test('its library example runs', () => {
    const code = /```ts\n([\s\S]*?)```/.exec(read('README.md'))![1]!;
    const folder = mkdtempSync(join(tmpdir(), 'stemma-readme-'));
    try {
      const module = join(folder, 'example.mjs');
      const url = (name: string) => pathToFileURL(resolve('dist', name)).href;
      writeFileSync(
        module,
        code.replace("'stemma'", `'${url('index.js')}'`).replace("'stemma/node'", `'${url('node.js')}'`),
      );
      const { stdout, stderr, status } = spawnSync('node', [module], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).toMatch(/B → C: abridgement, \d+ %/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the finding that it shows is among those of the example', () => {
    const shown = /```\n([\s\S]*?)```/.exec(read('README.md'))![1]!;
    const { stdout } = spawnSync('node', ['dist/stemma.js', 'collate', 'examples/thirteen', '--quiet'], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
    });
    const plain = (text: string) =>
      text
        .replace(/^\s*\d+ {2}/, '')
        .replace(/\s+/g, ' ')
        .trim();
    expect(plain(stdout)).toContain(plain(shown));
  });
});
