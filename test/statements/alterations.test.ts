import { describe, expect, test } from 'vitest';
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
    const other = SOURCE.replace('a part of what they paid', 'two thirds of what they paid');
    const copy = other.replace('two thirds of what they paid', '$78');
    const back = statementWith(await dossierOf(other, copy), 'who hold a season ticket');
    expect(witnessesOf(back, 'contradicts')).toEqual([]);
  });
});
