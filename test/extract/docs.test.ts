import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/lang/index.ts';

const DOCUMENT = readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8');
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('docs/reading.md', () => {
  test('names every reason for which a line is removed', () => {
    const { furniture, endings } = readingOf('en');
    const reasons = new Set([...furniture, ...endings].map(({ reason }) => reason));
    for (const file of ['front', 'furniture', 'finish', 'fields', 'markdown', 'lines', 'html/clean'])
      for (const [, reason] of read(`src/extract/${file}.ts`).matchAll(/(?:reason: |return |reason = )'([a-z ]+)'/g))
        if (reason !== 'kept' && reason !== 'gone') reasons.add(reason!);
    const table = DOCUMENT.slice(DOCUMENT.indexOf('## What is removed'), DOCUMENT.indexOf('## Fetching'));
    const named = new Set([...table.matchAll(/^\| ([a-z][a-z, ]+) \|/gm)].flatMap(([, list]) => list!.split(', ')));
    expect([...reasons].filter((reason) => !named.has(reason)).sort()).toEqual([]);
  });

  test('names every option of the command', () => {
    const options = [...`${read('src/cli/read.ts')}${read('src/cli/sources.ts')}`.matchAll(/'(--[a-z-]+)/g)];
    expect(options.length).toBeGreaterThan(4);
    for (const [, option] of options) expect(DOCUMENT).toContain(`\`${option}`);
  });
});
