import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/model/index.ts';
import { alterationsOf } from '../../src/statements/links/alterations.ts';
import type { IndexedUnit } from '../../src/statements/links/indexed.ts';
import { dossierOf, statementWith, witnessesOf } from './reports.ts';

const SOURCE = `Sund ferry company cuts routes

HOLM, March 3, 2026 - The Sund ferry company will close four of its twelve routes in the spring, it told its staff in a letter on Tuesday morning. The routes to the outer islands stay as they are for now.

The decision of the board was carried by nine votes to two, with one member away, according to the minutes of the meeting that were handed out at the gate. Nobody spoke against it at the time.

Passengers who hold a season ticket will get back a part of what they paid, in the order in which they ask for it, the letter says. It gives no day for the payments.`;

const COPY = SOURCE.replace('nine votes to two', 'nine votes to five').replace(
  'Sund ferry company cuts',
  'Ferry company cuts',
);

describe('a copy that gives another figure', () => {
  test('contradicts its source', async () => {
    const votes = statementWith(await dossierOf(SOURCE, COPY), 'nine votes to two');
    expect(votes.contested).toBe(true);
    expect(votes.support.map(({ stance }) => stance).sort()).toEqual(['contradicts', 'states']);
  });

  test('of another kind may say the same', async () => {
    const other = SOURCE.replace('a part of what they paid', 'half the price of the ticket');
    const copy = other.replace('half the price of the ticket', '$78');
    const back = statementWith(await dossierOf(other, copy), 'who hold a season ticket');
    expect(witnessesOf(back, 'contradicts')).toEqual([]);
  });
});

test('of several changes in one pair of clauses the first tells how they differ', () => {
  const clauseOf = (witness: number) => ({ witness, start: 0, end: 60 }) as unknown as IndexedUnit;
  const change = (touches: 'figure' | 'time', start: number): Change => ({
    from: 'A',
    to: 'B',
    kind: 'changed',
    before: { witness: 'A', start, end: start + 4, text: 'nine' },
    after: { witness: 'B', start, end: start + 4, text: 'five' },
    weight: 1,
    touches,
  });
  const how = (changes: readonly Change[]) =>
    alterationsOf([clauseOf(0), clauseOf(1)], ['A', 'B'], changes, ['B']).pairs.get(0, 1);
  expect(how([change('figure', 5), change('time', 20)])).toBe('numbers');
  expect(how([change('time', 5), change('figure', 20)])).toBe('dates');
});
