import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The folders whose code may use what src/ and web/ export. */
const USERS = ['src', 'web', 'test', 'eval', 'bench', 'scripts'];

function* files(folder: string): Generator<string> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (/\.m?tsx?$|\.mjs$/.test(name)) yield path;
  }
}

test('what a file exports, another one uses', () => {
  const sources = new Map(
    USERS.flatMap((folder) => [...files(folder)]).map((path) => [path, readFileSync(path, 'utf8')]),
  );
  const users = new Map<string, number>();
  for (const source of sources.values())
    for (const word of new Set(source.match(/[\w$]+/g))) users.set(word, (users.get(word) ?? 0) + 1);
  const unused: string[] = [];
  for (const [path, source] of sources) {
    if (!/^(?:src|web)\b/.test(path) || path.includes('/data/')) continue;
    for (const [, name] of source.matchAll(
      /^export (?:declare )?(?:async )?(?:function\*?|const|class|abstract class|interface|type|enum) (\w+)/gm,
    ))
      if (users.get(name!) === 1) unused.push(`${path}: ${name}`);
  }
  expect(unused).toEqual([]);
});
