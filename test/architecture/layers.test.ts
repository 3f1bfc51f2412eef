import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const BASE = ['model', 'text', 'align', 'lang'];
const ANALYSES = [
  'names',
  'times',
  'quotes',
  'figures',
  'commitments',
  'lineage',
  'collation',
  'statements',
  'findings',
];
const ENGINE = [...BASE, 'extract', ...ANALYSES, 'pipeline', 'report', 'index.ts', 'version.ts'];
const ADAPTERS = [...ENGINE, 'io', 'archive', 'workers', 'node.ts'];

/** What each folder of src/ may import besides itself. A folder that is not listed fails. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'version.ts': [],
  text: ['model'],
  align: ['model', 'text'],
  lang: ['model', 'text'],
  extract: BASE,
  ...Object.fromEntries(ANALYSES.map((name) => [name, BASE])),
  pipeline: [...BASE, 'extract', ...ANALYSES, 'version.ts'],
  report: [...BASE, 'version.ts'],
  'index.ts': ENGINE,
  'node.ts': ADAPTERS,
  io: ENGINE,
  archive: [...ENGINE, 'io'],
  workers: [...ENGINE, 'io'],
  cli: [...ADAPTERS, 'server', 'mcp'],
  server: ADAPTERS,
  mcp: ADAPTERS,
};

/** What the web app may import of src/: types, view models and components, never an adapter. */
const WEB_MAY_IMPORT = ['index.ts', 'model', 'report'];
/** And the types of what the server sends. */
const WIRE = resolve('src/server/wire.ts');

function* files(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (/\.tsx?$/.test(name)) yield path;
  }
}

function imports(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => resolve(dirname(file), match[1]!));
}

const src = resolve('src');
const roomOf = (path: string) => relative(src, path).split(/[\\/]/)[0]!;

test('each folder of src/ imports only what stands above it', () => {
  const broken: string[] = [];
  for (const file of files(src)) {
    const room = roomOf(file);
    const allowed = MAY_IMPORT[room];
    if (allowed === undefined) broken.push(`${room} is not listed in this test`);
    for (const target of imports(file)) {
      const other = roomOf(target);
      if (other !== room && !allowed?.includes(other))
        broken.push(`${relative('.', file)} imports ${relative('.', target)}`);
    }
  }
  expect(broken).toEqual([]);
});

test('the web app imports no adapter', () => {
  const broken: string[] = [];
  for (const file of files(resolve('web'))) {
    for (const target of imports(file)) {
      if (target.startsWith(src) && target !== WIRE && !WEB_MAY_IMPORT.includes(roomOf(target)))
        broken.push(`${relative('.', file)} imports ${relative('.', target)}`);
    }
  }
  expect(broken).toEqual([]);
});
