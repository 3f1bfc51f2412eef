import { describe, expect, test } from 'vitest';
import { dossierOf, statementWith, witnessesOf } from './reports.ts';

const SURPLUS = `Lido keeps its surplus

WYCHE, 4 May 2031. The lido in Wyche had a quiet spring. The town would keep 61,400 pounds of the surplus when the debts of the lido had been settled.`;

const TREASURER = `Surplus stays in town

WYCHE, 5 May 2031. The treasurer read out two letters. Of the surplus the town would keep 61,400 pounds, she said.`;

const ALONE = `Notes from the baths

WYCHE, 6 May 2031. A heron has moved into the car park of the baths.`;

describe('conditions and times', () => {
  test('stand with the clause that they are of', async () => {
    const dossier = await dossierOf(SURPLUS, TREASURER, ALONE);
    const statement = statementWith(dossier, 'keep 61,400 pounds');
    expect(witnessesOf(statement)).toEqual(['A', 'B']);
    expect(statement.support.map(({ span }) => span.text)).toContain(
      'The town would keep 61,400 pounds of the surplus when the debts of the lido had been settled.',
    );
    expect(dossier.statements.filter(({ text }) => text.startsWith('when'))).toEqual([]);
  });
});
