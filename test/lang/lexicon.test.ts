import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';

const { lexicon } = languageOf('en');

describe('base forms', () => {
  test.each([
    ['ratified', 'ratify'],
    ['stopped', 'stop'],
    ['raising', 'raise'],
    ['committees', 'committee'],
    ['companies', 'company'],
    ['spectra', 'spectrum'],
    ['says', 'say'],
    ['honoured', 'honor'],
    ['meeting', 'meeting'],
    ['news', 'news'],
    ['analysis', 'analysis'],
    ['zorblaxes', 'zorblax'],
    ['tilde', 'tilde'],
    ['scared', 'scare'],
    ['planned', 'plan'],
    ['visited', 'visit'],
  ])('%s is %s', (form, base) => expect(lexicon.lemma(form)).toBe(base));
});

describe('relations', () => {
  const atLeast: [a: string, b: string, strength: number][] = [
    ['companies', 'enterprise', 0.7],
    ['decided', 'decision', 0.8],
    ['odds', 'chance', 0.7],
    ['convinced', 'sure', 0.7],
    ['missing', 'disappeared', 0.7],
    ['relative', 'related', 0.7],
    ['dead', 'deceased', 0.7],
    ['pills', 'tablet', 0.7],
    ['binding', 'mandatory', 0.7],
    ['overturned', 'quash', 0.7],
    ['raised', 'increases', 0.7],
    ['syrian', 'syria', 0.8],
    ['killed', 'dead', 0.7],
    ['tired', 'exhausted', 0.7],
    ['carriers', 'operators', 0.4],
  ];
  test.each(atLeast)('%s and %s: at least %d', (a, b, strength) =>
    expect(lexicon.related(a, b)).toBeGreaterThanOrEqual(strength),
  );

  test.each([
    ['minister', 'telescope'],
    ['plan', 'plane'],
    ['university', 'universe'],
    ['police', 'policy'],
    ['rise', 'fall'],
    ['dozen', 'ten'],
    ['hunt', 'look'],
    ['public', 'society'],
    ['suddenly', 'overnight'],
    ['symptom', 'asymptomatic'],
    ['nurse', 'carer'],
  ])('%s and %s: none', (a, b) => expect(lexicon.related(a, b)).toBe(0));

  test.each([
    ['rose', 'fell'],
    ['accepted', 'rejects'],
    ['won', 'lost'],
  ])('%s and %s are opposites', (a, b) => expect(lexicon.opposed(a, b)).toBe(true));

  const word = fc.constantFrom('killed', 'die', 'firm', 'company', 'loan', 'rise', 'fell', 'help', 'odds', 'qwx', '');
  test('hold both ways and stay within 0 and 1', () =>
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(lexicon.related(a, b)).toBe(lexicon.related(b, a));
        expect(lexicon.opposed(a, b)).toBe(lexicon.opposed(b, a));
        expect(lexicon.related(a, b)).toBeGreaterThanOrEqual(0);
        expect(lexicon.related(a, b)).toBeLessThanOrEqual(1);
      }),
    ));

  test('a neighbour is related, and a base form of the table', () => {
    for (const near of lexicon.neighbours('companies')) expect(lexicon.related('company', near)).toBeGreaterThan(0);
    expect(lexicon.neighbours('companies')).toContain('firm');
  });
});

test('function words are the most common, names the rarest', () => {
  const order = ['the', 'year', 'vote', 'xylograph'].map((word) => lexicon.commonness(word));
  expect(order).toEqual([...order].sort((a, b) => b - a));
  expect(new Set(order).size).toBe(4);
});

test.each([
  ['but', 'however'],
  ['every', 'each'],
  ['must', 'should'],
])('one translator writes “%s” where another writes “%s”', (a, b) => {
  expect(lexicon.alternatives(a)).toContain(lexicon.lemma(b));
  expect(lexicon.alternatives(b)).toContain(lexicon.lemma(a));
});

test('a content word has neighbours and no alternatives', () => expect(lexicon.alternatives('bridge')).toEqual([]));
