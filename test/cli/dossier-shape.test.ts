import { describe, expect, test } from 'vitest';
import { completed, type DossierOfContract, firstFault } from '../../src/cli/dossier-shape.ts';
import { collate } from '../../src/index.ts';
import { EXPORTS } from '../../src/report/exports/index.ts';

const report = (path: string, content: string) => ({
  content,
  mediaType: 'text/plain',
  id: path,
  bytes: content.length,
  path,
});
const dossier = await collate([
  report(
    'talk.txt',
    'Talk on the pier, 4 May 2031\n\nANA RUIZ: The pier cost 40 million crowns. We will open it by 1 June.\n\nODD VIK: I have not seen the bill.\n',
  ),
  report(
    'paper.txt',
    'Pier opens in June\n\nSund, 5 May 2031 (Reuters) - The pier cost 60 million crowns, Ana Ruiz said. “We will open it by 1 June,” she said.\n',
  ),
]);

/** The dossier with nothing in it that the contract does not ask for. */
function bare(): DossierOfContract {
  const { timeline: _, digest: __, coverage: ___, ...rest } = structuredClone(dossier);
  return {
    ...rest,
    witnesses: rest.witnesses.map(({ credits: _, ...witness }) => witness),
    findings: rest.findings.map(({ inputs: _, counter: __, ...finding }) => finding),
    figures: rest.figures.map(({ conflicts: _, ...measure }) => measure),
    times: rest.times.map(({ id: _, ...mention }) => mention),
    statements: rest.statements.map(({ basis: _, ...statement }) => statement),
    commitments: rest.commitments.map(({ strength: _, undertaking: __, due, ...commitment }) => ({
      ...commitment,
      due: due === null ? null : { start: due.start, end: due.end },
    })),
  };
}

describe('a dossier that another program may have written', () => {
  test('has every ledger filled here, so that the other tests say something', () => {
    const { witnesses, findings, figures, times, statements, commitments, quotes } = dossier;
    for (const ledger of [witnesses, findings, figures, times, statements, commitments, quotes])
      expect(ledger).not.toEqual([]);
  });

  test('is a whole one where it has what the contract asks for', () => {
    expect(firstFault(bare())).toBeNull();
    expect(firstFault(dossier)).toBeNull();
  });

  test.each(EXPORTS.map(({ format }) => format))('is written as %s', async (format) => {
    const { write } = EXPORTS.find((known) => known.format === format)!;
    expect((await write(completed(bare()), [])).length).toBeGreaterThan(0);
  });

  test('is not changed where it lacks nothing', () => {
    expect(JSON.stringify(completed(dossier))).toBe(JSON.stringify(dossier));
  });

  test.each<[string, unknown]>([
    ['witnesses', {}],
    ['witnesses[1].title', undefined],
    ['findings', undefined],
    ['findings[0].spans[0].start', '7'],
    ['lineage', null],
    ['lineage.families[0][0]', 'Z'],
    ['quotes[0].check.verdict', undefined],
  ])('says of the first thing amiss where it is: %s is %j', (path, value) => {
    const broken = structuredClone(dossier);
    const steps = path.match(/\w+/g)!;
    const last = steps.pop()!;
    const holder = steps.reduce<object>((inner, step) => Reflect.get(inner, step), broken);
    Reflect.set(holder, last, value);
    expect(firstFault(broken)).toBe(`${path} is missing or wrong`);
  });
});
