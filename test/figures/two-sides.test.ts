import { describe, expect, test } from 'vitest';
import { measured } from './witnesses.ts';

/** The figures of each measure of one text, in order. */
const groups = (text: string) =>
  measured(text).map(({ readings }) => readings.map(({ span }) => span.text).join(' + '));

describe('two numbers that one report gives for one thing', () => {
  test.each([
    [
      'a bare number that another voice sets against a count',
      'Savers took out 73 million crowns, and the lender’s own page still says 51.',
      '73 million crowns + 51',
    ],
    [
      'two bare numbers from two mouths in one sentence',
      'He rang about the tugs, because the bulletin said seven and we on the pier say eight.',
      'seven + eight',
    ],
    [
      'a speaker’s own reckoning of a length of time',
      'Call it twenty minutes if you like; I make it thirty, by the church clock.',
      'twenty minutes + thirty',
    ],
    ['what a sentence says and nothing else', 'The paper has the fee at 20,800. It’s 28,000.', '20,800 + 28,000'],
    ['an answer to a number that was given', 'We said nine. It was eleven.', 'nine + eleven'],
  ])('%s', (_, text, together) => {
    expect(groups(text)).toContain(together);
  });

  test.each([
    ['what nobody has said', 'The guide says that it took nine minutes. I would have said an hour.'],
    ['a limit is no claim', 'The clinic’s share of nurses was 3.4 percent. The law says six.'],
    ['another size of the same thing', 'The quay is 40 metres long. It is 12 metres wide.'],
    ['a part of what was told', 'She sold 40 skiffs and says 12 sank.'],
  ])('are not two of two things: %s', (_, text) => {
    expect(groups(text).filter((group) => group.includes(' + '))).toEqual([]);
  });
});

describe('numbers of two things in reports that are nearly alike', () => {
  const verdicts = (...texts: string[]) => measured(...texts).map(({ verdict }) => verdict);

  test.each([
    [
      'all but so many',
      [
        'The inspectors spoke to 58 tenants. Of the tenants 49 had seen the water rise behind the old mill on Kell Street that night.',
        'The inspectors spoke to 58 tenants. All but nine had seen the water rise behind the old mill on Kell Street that night.',
      ],
    ],
    [
      'the others of a group',
      [
        'A clerk was first to speak at the trial of a widow and two other men who are said to have run the biggest ring of forgers in the port.',
        'A clerk was first to speak at the trial of four men who are said to have run the biggest ring of forgers in the port.',
      ],
    ],
    [
      'crowds of two towns',
      [
        'The force put the number of people who rallied through Brill on Sunday at 7,000. The rally ended in rain.',
        'About 1,900 people rallied through Tamm on Sunday against the new dam, the force said.',
      ],
    ],
    [
      'the two ends of a change',
      [
        'The bill raises the leaving age from 15 to 17 by a month a year.',
        'Nearby Ostrava raised its leaving age to 18 by a bill last year.',
      ],
    ],
  ])('%s', (_, texts) => {
    expect(verdicts(...texts)).not.toContain('conflict');
  });

  test('a sum alone in brackets is the one before it in another currency', () => {
    expect(groups('They owed “a fine of £32,000 for each day after Easter” ($40,000), he said.')).toEqual([
      '£32,000 + $40,000',
    ]);
  });

  test('what each of a number is said of leaves out no millions', () => {
    const measures = measured('The fund holds 12 million crowns for the 340 heirs. He wrote to each of the 340.');
    expect(measures.flatMap(({ readings }) => readings.map(({ value }) => value))).toEqual([12e6, 340, 340]);
  });
});
