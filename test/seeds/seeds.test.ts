import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { collate, type Dossier, type Quote } from '../../src/index.ts';
import { readSource } from '../../src/io/sources.ts';

const FOLDER = '../shared/seeds';
const there = existsSync(FOLDER);

// A public clone does not have them; CI does, and must not skip.
describe.skipIf(!there && !process.env.CI)(
  there ? 'five real reports' : `five real reports (skipped: ${FOLDER} is not here)`,
  () => {
    let dossier: Dossier;
    let sigils: Record<string, string>;
    beforeAll(async () => {
      const files = readdirSync(FOLDER)
        .filter((name) => name.endsWith('.txt'))
        .sort();
      dossier = await collate(await Promise.all(files.map((name) => readSource(`${FOLDER}/${name}`))));
      sigils = Object.fromEntries(
        files.map((name, i) => [/\d{3}/.exec(name)?.[0] ?? name, dossier.witnesses[i]!.sigil]),
      );
    });
    const quote = (file: string, words: string): Quote => {
      const found = dossier.quotes.find(
        ({ span, kind }) => span.witness === sigils[file] && kind !== 'indirect' && span.text.includes(words),
      );
      if (found === undefined) throw new Error(`${file} has no quotation with “${words}”.`);
      return found;
    };
    const reading = (pattern: RegExp) =>
      dossier.figures.filter(({ readings }) => readings.some(({ span }) => pattern.test(span.text)));

    test('one copies another under a shared byline; the other three stand alone', () => {
      const edges = dossier.lineage.edges.filter(({ relation }) => relation !== 'common-source');
      expect(edges.map(({ from, to }) => [from, to])).toEqual([[sigils['001'], sigils['000']]]);
      expect(edges[0]!.share).toBeGreaterThan(0.6);
      expect(edges[0]!.evidence.map(({ kind }) => kind).join(' ')).toMatch(/byline/);
      expect(dossier.lineage.families.map((family) => family.length).sort()).toEqual([1, 1, 1, 2]);
    });

    test('quotations: absent, verbatim, reworded, one over two paragraphs', () => {
      expect(quote('001', 'There are relevant articles in the treaty').check.verdict).toBe('absent');
      expect(quote('004', 'experience of political work').check.verdict).toBe('verbatim');
      const reworded = quote('004', 'will reach new frontiers');
      expect(reworded.check.verdict).toBe('reworded');
      expect(reworded.check.record.map(({ text }) => text).join(' ')).toContain('break new ground');
      const two = dossier.quotes.filter(
        ({ span, kind }) => span.witness === sigils['000'] && kind !== 'indirect' && span.text.includes('\n\n'),
      );
      expect(two.length).toBeGreaterThan(0);
      for (const { speaker } of two) expect(speaker?.name).toMatch(/Lukashenko/);
    });

    test('figures: what conflicts, what is compatible, what is one', () => {
      const [companies] = reading(/2,500 enterprises/);
      expect(companies?.verdict).toBe('conflict');
      expect(new Set(companies?.readings.map(({ span }) => span.witness))).toEqual(
        new Set([sigils['000'], sigils['001'], sigils['002']]),
      );
      const [loan] = reading(/one and a half billion/);
      expect(loan?.readings.filter(({ value }) => value === 1.5e9).length).toBeGreaterThanOrEqual(4);
      expect(loan?.verdict).toBe('agree');
      for (const measure of reading(/more than four hours|almost five hours/))
        expect(measure.verdict).not.toBe('conflict');
    });

    test('copies do not count: no statement of the two that share their text alone has two sources', () => {
      const family = new Set([sigils['000'], sigils['001']]);
      for (const { support, independent } of dossier.statements)
        if (support.every(({ span }) => family.has(span.witness))) expect(independent).toBeLessThanOrEqual(1);
    });

    test('every section has something in it', () => {
      for (const section of ['findings', 'quotes', 'figures', 'times', 'names', 'statements', 'digest'] as const)
        expect(dossier[section].length, section).toBeGreaterThan(0);
      expect(dossier.witnesses.find(({ sigil }) => sigil === sigils['002'])?.turns?.length).toBeGreaterThan(0);
      expect(dossier.witnesses.every(({ removed }) => Array.isArray(removed))).toBe(true);
    });
  },
);
