import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { toTei } from '../../src/report/tei/index.ts';
import { invented } from './edition.ts';

/** The text of each witness as an XML reader puts it together from the edition: its readings and what all share. */
function textsIn(tei: string, families: readonly (readonly string[])[]): Map<string, string> {
  const texts = new Map<string, string>();
  let reading: readonly string[] = [];
  let members: readonly string[] = [];
  let inBlock = false;
  const add = (text: string) => {
    if (inBlock) for (const sigil of reading) texts.set(sigil, (texts.get(sigil) ?? '') + text);
  };
  const parser = new Parser(
    {
      onopentag(name, { type, n, wit }) {
        if (name === 'div' && type === 'family') members = families[Number(n) - 1]!;
        if (name === 'ab') [inBlock, reading] = [true, members];
        if (name === 'app') reading = [];
        if (name === 'rdg') reading = wit!.split(' ').map((pointer) => pointer.slice(1));
        if (name === 'milestone') add('\n\n');
        if (name === 'lb') add('\n');
      },
      onclosetag(name) {
        if (name === 'rdg') reading = [];
        if (name === 'app') reading = members;
        if (name === 'ab') inBlock = false;
      },
      ontext: add,
    },
    { xmlMode: true },
  );
  parser.end(tei);
  return texts;
}

test('every witness can be had back from its readings, character for character', async () => {
  const dossier = await invented();
  expect(dossier.lineage.families.map((family) => family.length)).toEqual([3, 1]);
  const texts = textsIn(toTei(dossier), dossier.lineage.families);
  for (const { sigil, text } of dossier.witnesses) expect(texts.get(sigil)).toBe(text);
});

test('a changed figure is one place with its witnesses', async () => {
  expect(toTei(await invented())).toContain('<rdg wit="#A">212 </rdg><rdg wit="#B #C">221 </rdg>');
});

const SCHEMA = '../shared/schemas/tei_all.rng';
/** Milliseconds. libxml2 takes 15 s to read the schema, more on a busy machine. */
const SCHEMA_TIMEOUT = 300_000;
const missing =
  spawnSync('xmllint', ['--version']).error !== undefined
    ? 'xmllint is not installed'
    : existsSync(SCHEMA)
      ? null
      : `${SCHEMA} is not there`;

test.skipIf(missing !== null && !process.env.CI)(
  `the edition is valid TEI P5${missing === null ? '' : ` (${missing})`}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stemma-tei-'));
    try {
      const [edition, broken] = [join(folder, 'edition.xml'), join(folder, 'broken.xml')];
      const tei = toTei(await invented());
      writeFileSync(edition, tei);
      writeFileSync(broken, tei.replaceAll('<rdg', '<reading').replaceAll('</rdg', '</reading'));
      // Both at once: reading the schema takes longer than everything else.
      const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--relaxng', SCHEMA, edition, broken], {
        encoding: 'utf8',
      });
      const messages = stderr.split('\n');
      expect(messages.filter((line) => line.startsWith(`${edition}:`))).toEqual([]);
      expect(messages).toContain(`${edition} validates`);
      expect(messages).toContain(`${broken} fails to validate`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  SCHEMA_TIMEOUT,
);
