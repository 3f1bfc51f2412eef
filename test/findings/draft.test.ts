import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { draftFindings } from '../../src/index.ts';
import { draftSarif, draftText } from '../../src/report/index.ts';
import { lay, RECORD, report } from '../desk/desk.ts';

const SOURCE = report(
  'source',
  `Quarry wall falls\n\nA wall of the Hollin Quarry fell on the road early on Tuesday. The police counted 340 tonnes of stone, Inspector Mara Tillow said. Margaret Pellingworth, who lives across the road, was at the window. “I thought it was the bins,” she said.\n`,
);

const draft = (sentence: string) =>
  report('draft', `Wall falls\n\nA wall of the Hollin Quarry fell on the road early on Tuesday.\n\n${sentence}\n`, {
    record: false,
  });

describe('a draft held against its sources', () => {
  const cases: [string, string, string | null][] = [
    ['is clean where the sources have it', '“Nobody was under it,” Inspector Mara Tillow said.', null],
    [
      'words the record lacks',
      '“The owners knew all along about that wall,” Inspector Mara Tillow said.',
      'quote-absent',
    ],
    ['a figure that differs', 'The police counted 430 tonnes of stone.', 'figure-against-record'],
    [
      'a name that is written otherwise',
      'Margaret Pelingworth, who lives across the road, saw it happen.',
      'name-misspelt',
    ],
    [
      'words that no source has',
      '“I have never heard such a bang in my life,” said Dora Finch, who keeps bees.',
      'quote-without-source',
    ],
    [
      'words in marks that the record has otherwise',
      '“The wall was looked at in March, and nobody saw anything,” Director Piet Haskell said.',
      'quote-reworded',
    ],
    [
      'a claim that no source supports',
      'The quarry belongs to a pension fund in Antwerp since last winter.',
      'claim-without-source',
    ],
  ];
  test.each(cases)('%s', async (_, sentence, rule) => {
    const dossier = await lay(draft(sentence), RECORD, SOURCE);
    const rules = draftFindings(dossier, 'A').map((finding) => finding.rule);
    if (rule === null) expect(rules).toEqual([]);
    else expect(rules).toContain(rule);
  });

  test('quotations that another source prints are not told to be without source', async () => {
    const dossier = await lay(draft('“I thought it was the bins,” said Margaret Pellingworth.'), RECORD, SOURCE);
    expect(draftFindings(dossier, 'A').map(({ rule }) => rule)).not.toContain('quote-without-source');
  });

  test('what two sources dispute is told only of a draft that takes part', async () => {
    const says = (name: string, sentence: string) =>
      report(name, `Quarry news\n\nThe weather was fine.\n\n${sentence}\n`);
    const sources = [
      says('one', 'The quarry’s steam crane was sold to the museum in Oldport by its owners.'),
      says('two', 'The quarry’s steam crane was not sold to the museum in Oldport by its owners.'),
    ];
    const rulesOf = async (sentence: string) =>
      draftFindings(await lay(draft(sentence), ...sources), 'A').filter(
        ({ rule }) => rule === 'statement-contradicted',
      );
    expect(await rulesOf('Visitors in Oldport asked the owners of the quarry about the steam crane.')).toEqual([]);
    const [told] = await rulesOf('The quarry’s steam crane was not sold to the museum in Oldport.');
    expect(told?.spans.slice(0, 2).map(({ witness }) => witness)).toContain('A');
  });

  test('a number that no source has is told though the sources dispute it, and not the claim around it again', async () => {
    const other = report('other', SOURCE.content.replace('340', '840'));
    const dossier = await lay(draft('The police counted 430 tonnes of stone.'), RECORD, SOURCE, other);
    const findings = draftFindings(dossier, 'A');
    expect(findings.map(({ rule }) => rule)).toEqual(['figure-against-record']);
    expect(findings[0]!.spans.map(({ text }) => text)).toContain('430 tonnes');
  });

  test('a number that no source has, where a conflict is not sure, is a note with the numbers of the sources', async () => {
    const dossier = await lay(draft('The neighbours speak of 430 tonnes of stone.'), RECORD, SOURCE);
    const unsure = dossier.figures.map((measure) => ({ ...measure, verdict: 'compatible' as const, conflicts: [] }));
    const [finding, ...others] = draftFindings({ ...dossier, figures: unsure }, 'A');
    expect(finding).toMatchObject({ rule: 'figure-without-source', severity: 'note' });
    expect(finding!.spans.map(({ text }) => text)).toEqual(['430 tonnes', '340 tonnes']);
    expect(others).toEqual([]);
  });

  test('what the sources do to each other is not told', async () => {
    const other = report('other', SOURCE.content.replace('340', '840'));
    const dossier = await lay(draft('Nobody was hurt.'), RECORD, SOURCE, other);
    for (const { spans } of draftFindings(dossier, 'A')) expect(spans.map(({ witness }) => witness)).toContain('A');
  });

  test('a report that is not there is misuse', async () => {
    const dossier = await lay(SOURCE);
    expect(() => draftFindings(dossier, 'Q')).toThrow('no report Q');
  });
});

describe('printed', () => {
  const document = draft('The police counted 430 tonnes of stone.');
  const prepare = async () => {
    const dossier = await lay(document, RECORD, SOURCE);
    return {
      dossier,
      draft: dossier.witnesses[0]!,
      findings: draftFindings(dossier, 'A'),
      content: document.content,
      name: 'my draft.txt',
    };
  };

  test('with the names of the sources that it shows', async () => {
    const text = draftText(await prepare(), 80, (_, text) => text);
    expect(text).toContain('The draft has “430 tonnes”');
    expect(text).toContain('\n  A  my draft.txt (the draft)\n  B  Briefing on the Hollin Quarry\n');
  });

  test('with line and column of the draft', async () => {
    expect(draftText(await prepare(), 80, (_, text) => text)).toContain('my draft.txt:5:20\n');
  });

  test('as SARIF: a location in the draft, related ones in the sources, rules by index', async () => {
    const log = draftSarif(await prepare()) as Log;
    const [run] = log.runs;
    const result = run!.results!.find(({ ruleId }) => ruleId === 'figure-against-record')!;
    expect(run!.tool.driver.rules![result.ruleIndex!]!.id).toBe(result.ruleId);
    expect(result.locations![0]!.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'my%20draft.txt' },
      region: { startLine: 5, startColumn: 20, endLine: 5, endColumn: 30 },
    });
    expect(result.relatedLocations!.length).toBeGreaterThan(0);
  });
});
