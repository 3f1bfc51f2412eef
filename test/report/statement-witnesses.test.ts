import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { collate, type Dossier, type Statement } from '../../src/index.ts';
import { tablesOf, toCsv } from '../../src/report/exports/csv.ts';
import { reportHtml } from '../../src/report/html/index.ts';
import { indexDossier } from '../../src/report/models/dossier-index.ts';
import { isAlone } from '../../src/report/models/statements.ts';
import { thingsIn } from '../../src/report/models/things.ts';
import { bridgeDossier, documentOf } from './dossiers.ts';

const OPENED =
  'Bridge opens\n\nHOLM, March 3, 2026 - The governor of Norland opened the new bridge over the Sund at Holm on Tuesday. Thousands of people walked across it.\n';
const TOLD =
  'Governor of Norland opens new Sund bridge at Holm\n\nHOLM, March 4, 2026 - A girl of nine was the first to reach the other bank. She had waited since six in the morning.\n';

let dossiers: Readonly<Record<string, Dossier>>;

beforeAll(async () => {
  dossiers = {
    titled: await collate([documentOf(OPENED, 'one.txt'), documentOf(TOLD, 'two.txt')]),
    bridge: await bridgeDossier(),
  };
});

const titledOf = ({ statements }: Dossier): Statement =>
  statements.find(({ titled = [] }) => titled.length > 0) ?? expect.fail('no title says a statement');

describe.each(['titled', 'bridge'])('every witness of every statement of the %s dossier', (name) => {
  test('has a row in the CSV', () => {
    const dossier = dossiers[name]!;
    const table = tablesOf(dossier).find((one) => one.name === 'statements')!;
    const rows: Record<string, string>[] = parse(toCsv(table), { columns: true, bom: true, record_delimiter: '\r\n' });
    for (const { id } of dossier.statements)
      for (const { sigil } of dossier.witnesses)
        expect(rows.some((row) => row.statement === id && row.report === sigil)).toBe(true);
  });

  test('stands in the ledger, where more than one report touches the statement', () => {
    const dossier = dossiers[name]!;
    const page = parseDocument(reportHtml(dossier));
    const shared = dossier.statements.filter((statement) => !isAlone(statement));
    expect(shared.length).toBeGreaterThan(0);
    for (const { id } of shared) {
      const lines = DomUtils.getElements({ tag_name: 'li' }, DomUtils.getElementById(id, page)!.children, true);
      const words = lines.map((line) => DomUtils.textContent(line)).join('\n');
      for (const { sigil } of dossier.witnesses) expect(words).toMatch(new RegExp(`\\b${sigil}\\b`));
    }
  });
});

test('what another report has in its title is not marked as one report’s alone', () => {
  const dossier = dossiers.titled!;
  const { id } = titledOf(dossier);
  const things = thingsIn(indexDossier(dossier));
  const marks = things(dossier.witnesses[0]!.sigil).filter(
    ({ layer, key }) => layer === 'statements' && key.includes(id),
  );
  expect(marks.map(({ tone }) => tone)).toEqual(['by1']);
});
