import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLogistic, predict, type Row } from '../../scripts/logistic.ts';
import {
  type Company,
  type Evidence,
  likelihood,
  likelihoodAmong,
  oddsOfContents,
} from '../../src/statements/links/odds.ts';

const LOOSE: Evidence = {
  core: 0.8,
  share: 0.35,
  wording: 0.2,
  names: 0.1,
  figures: 0,
  dates: 0,
  verbs: 0,
  loneFigures: 0.5,
  distance: 0.3,
  echo: false,
  onlyOneQuotes: false,
  moodsDiffer: false,
};

const likely = (evidence: Evidence) => likelihood(oddsOfContents(evidence), evidence);

const APART: Company = { alone: 0.5, around: 0, third: 0, rivals: [0, 0] };

describe('two clauses are likelier one claim', () => {
  test.each<[string, Partial<Evidence>]>([
    ['the more rare words they share', { core: 1.6 }],
    ['the less else they say', { share: 0.7 }],
    ['the more small words they share', { wording: 0.5 }],
    ['with a figure in common', { figures: 1 }],
    ['with a date in common', { dates: 1 }],
    ['with a verb in common', { verbs: 0.6 }],
    ['without figures of their own', { loneFigures: 0 }],
    ['at the same place of their reports', { distance: 0 }],
    ['where one quotes the other', { echo: true }],
  ])('%s', (_, more) => {
    expect(likely({ ...LOOSE, ...more })).toBeGreaterThan(likely(LOOSE));
  });

  test('hardly where one denies what the other wishes', () => {
    expect(likely({ ...LOOSE, core: 2, wording: 0.6, moodsDiffer: true })).toBeLessThan(0.2);
  });
});

describe('company', () => {
  test.each<[string, Company, Company]>([
    ['neighbours that go together speak for a pair', { ...APART, around: 0.9 }, APART],
    ['a third report that goes with both does', { ...APART, third: 0.9 }, APART],
    ['a better partner elsewhere speaks against it', APART, { ...APART, rivals: [0.9, 0] }],
    ['two better partners speak against it more', { ...APART, rivals: [0.9, 0] }, { ...APART, rivals: [0.9, 0.9] }],
  ])('%s', (_, more, less) => {
    expect(likelihoodAmong(more)).toBeGreaterThan(likelihoodAmong(less));
  });

  test('rivals count the same from either side', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (alone, a, b) => {
        const one = likelihoodAmong({ ...APART, alone, rivals: [a, b] });
        expect(likelihoodAmong({ ...APART, alone, rivals: [b, a] })).toBe(one);
      }),
    );
  });
});

describe('fitting', () => {
  const rows: Row[] = Array.from({ length: 400 }, (_, i) => {
    const [x, noise] = [(i % 20) / 10 - 1, ((i * 7) % 13) / 13];
    return { features: [1, x, noise], right: x + 0.1 > ((i * 11) % 17) / 17 - 0.5 };
  });

  test('finds what tells and what does not', () => {
    const [, telling, noise] = fitLogistic(rows, 0.1);
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(noise!)).toBeLessThan(0.3 * telling!);
  });

  test('a heavier ridge takes the weights down', () => {
    expect(fitLogistic(rows, 100)[1]).toBeLessThan(fitLogistic(rows, 0.1)[1]!);
  });

  test('comes out as right on the whole as the rows are', () => {
    const weights = fitLogistic(rows, 0.1);
    const expected = rows.filter(({ right }) => right).length;
    expect(rows.reduce((sum, { features }) => sum + predict(features, weights), 0)).toBeCloseTo(expected, 1);
  });
});
