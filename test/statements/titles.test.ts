import { describe, expect, test } from 'vitest';
import { dossierOf, statementWith } from './reports.ts';

const OPENED = `Bridge opens

HOLM, March 3, 2026 - The governor of Norland opened the new bridge over the Sund at Holm on Tuesday. Thousands of people walked across it.`;

const CHILD = `A walk across the water

HOLM, March 4, 2026 - A girl of nine was the first to reach the other bank. She had waited since six in the morning.`;

const TOLD = CHILD.replace('A walk across the water', 'Governor of Norland opens new Sund bridge at Holm');

describe('a title', () => {
  test('that says it breaks a silence, and is no place in the text', async () => {
    const opened = statementWith(await dossierOf(OPENED, TOLD), 'opened the new bridge');
    expect(opened.titled).toEqual(['B']);
    expect(opened.silent).toEqual([]);
    expect(opened.support.map(({ span }) => span.witness)).toEqual(['A']);
    expect(opened.independent).toBe(1);
  });

  test('that does not say it changes nothing', async () => {
    const opened = statementWith(await dossierOf(OPENED, CHILD), 'opened the new bridge');
    expect(opened.titled).toBeUndefined();
    expect(opened.silent.map(({ witness }) => witness)).toEqual(['B']);
  });

  test.each([
    ['dismiss 500 welders and painters', 'dismiss 300 welders and painters', false],
    ['dismiss 300 welders and painters', 'dismiss 300 welders and painters', true],
    ['open the new dock on 9 March', 'open the new dock on 3 March', false],
    ['open the new dock on 3 March', 'open the new dock on 3 March', true],
  ])('with “%s” says a clause with “%s”: %s', async (inTitle, inClause, says) => {
    const clause = OPENED.replace(/The governor.*Tuesday\./, `The shipyard at Holm will ${inClause}.`);
    const title = CHILD.replace('A walk across the water', `Shipyard at Holm will ${inTitle}`);
    const told = statementWith(await dossierOf(clause, title), inClause);
    expect(told.titled).toEqual(says ? ['B'] : undefined);
    expect(told.silent.map(({ witness }) => witness)).toEqual(says ? [] : ['B']);
  });

  test('counts for what a report covers', async () => {
    const { coverage, statements } = await dossierOf(OPENED, TOLD);
    const opened = statements.find(({ text }) => text.includes('opened the new bridge'))!;
    expect(coverage.find(({ witness }) => witness === 'A')!.alone).not.toContain(opened.id);
    expect(coverage.find(({ witness }) => witness === 'B')!.omitted).not.toContain(opened.id);
  });
});
