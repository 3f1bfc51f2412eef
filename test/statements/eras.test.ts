import { describe, expect, test } from 'vitest';
import { erasDiffer } from '../../src/statements/units/eras.ts';
import { dayNumber, YEAR } from '../../src/statements/units/term-dates.ts';
import { dossierOf } from './reports.ts';

function era(first: string, last = first) {
  return { low: dayNumber(first, false), high: dayNumber(last, true), unit: 'date', explicit: true };
}

describe('two clauses are said of different times', () => {
  const now = dayNumber('2026-03-04', true);
  test.each([
    ['two years', era('1998'), era('2024'), true],
    ['two days of one year', era('2026-03-02'), era('2026-03-03'), false],
    ["New Year's Eve and the spring before", era('2026-12-31'), era('2026-03-03'), false],
    ["New Year's Eve and the day after", era('2026-12-31'), era('2027-01-01'), true],
    ['a year and the next', era('2025'), era('2026'), true],
    ['a month and its year', era('2024-05'), era('2024'), false],
    ['long ago, and the day of the report', era('1998-10'), null, true],
    ['last autumn, and the day of the report', era('2025-10'), null, false],
    ['a year ahead, and the day of the report', era('2031'), null, false],
    ['nobody knows', null, null, false],
  ])('%s', (_, a, b, differ) => {
    expect(erasDiffer(a, b, now)).toBe(differ);
    expect(erasDiffer(b, a, now)).toBe(differ);
  });

  test('a past year says nothing where no day of a report is known', () => {
    expect(erasDiffer(era('1998'), null, null)).toBe(false);
    expect(YEAR).toBeGreaterThan(365);
  });
});

const PROMISE = `Minister defends harbour plan

TARNWICK, March 3, 2026 - The minister spoke to reporters in Tarnwick on Tuesday. In May 1998, at a meeting in Tarnwick, the minister said that the state was not meddling in the affairs of the harbour board. The plan costs 3 million crowns.`;

const CHARGE = `Harbour board complains

TARNWICK, March 4, 2026 - The harbour board met on Tuesday in Tarnwick. The state is meddling in the affairs of the harbour board.`;

const NOW = `Minister defends harbour plan

TARNWICK, March 3, 2026 - The minister spoke to reporters in Tarnwick on Tuesday. The minister said that the state was not meddling in the affairs of the harbour board. The plan costs 3 million crowns.`;

test('what was denied long ago is not denied of today', async () => {
  const contested = async (...reports: string[]) =>
    (await dossierOf(...reports)).statements.some((statement) => statement.contested);
  expect(await contested(NOW, CHARGE)).toBe(true);
  expect(await contested(PROMISE, CHARGE)).toBe(false);
});
