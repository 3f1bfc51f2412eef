import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../src/figures/index.ts';
import { told } from './witnesses.ts';

/** "words = value unit" for each figure. */
const shown = (text: string) =>
  told(text).figures.map(
    ({ start, end, value, unit, per }) =>
      `${text.slice(start, end)} = ${Number(value.toPrecision(6))} ${unit ?? '-'}${per === null ? '' : ` per ${per}`}`,
  );

describe('figures with what they count', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['Nearly 2,000 firms with foreign capital work in the town.', 'Nearly 2,000 firms = 2000 firm'],
    ['The crew of 14 sailors crossed in 38 nights.', '14 sailors = 14 sailor', '38 nights = 38 night'],
    ['The ferry carries 4,200 riders a day.', '4,200 riders a day = 4200 rider per day'],
    [
      'Dozens of boats and tens of thousands of gulls left.',
      'Dozens of boats = 36 boat',
      'tens of thousands of gulls = 30000 gull',
    ],
    ['They lent it $1.5 billion.', '$1.5 billion = 1500000000 USD'],
    ['A 1.5-billion-dollar loan was signed.', '1.5-billion-dollar = 1500000000 USD'],
    ['It is valued at 10 billion in US dollar terms.', '10 billion in US dollar terms = 10000000000 USD'],
    ['The dredger cost €1,200 million.', '€1,200 million = 1200000000 EUR'],
    ['Tickets rose to RM23.50 from RM21.', 'RM23.50 = 23.5 MYR', 'RM21 = 21 MYR'],
    ['Turnout was 58,6 percent.', '58,6 percent = 58.6 percent'],
    ['The rate fell by 0.5 percentage points.', '0.5 percentage points = 0.5 percentage point'],
    ['One in nine sailors and four in ten cooks said no.', 'One in nine = 11.1111 percent', 'four in ten = 40 percent'],
    ['Two-thirds of the fleet is old.', 'Two-thirds = 66.6667 percent'],
    ['The judges ruled 7–2 against it.', '7–2 = 7 vote'],
    ['It is twice as heavy as the old bell.', 'twice as heavy as the old bell = 2 times'],
    [
      'The 62-year-old mate sailed for seven and a half years.',
      '62-year-old = 62 year',
      'seven and a half years = 7.5 year',
    ],
    [
      'It was about minus 11 degrees Celsius (12 °F).',
      'about minus 11 degrees Celsius = -11 celsius',
      '12 °F = 12 fahrenheit',
    ],
    ['A zone of 12 nautical miles is 22 km wide.', '12 nautical miles = 12 nautical mile', '22 km = 22 kilometre'],
    ['Repairs take half an hour.', 'half an hour = 30 minute'],
    ['Nine of the 11 letters were read.', 'Nine of the 11 letters = 9 letter', '11 letters = 11 letter'],
    ['620 of 1,840 people stay.', '620 = 620 person', '1,840 people = 1840 person'],
    ['Four of them were infants.', 'Four of them were infants = 4 infant'],
    ['It is worth GBP386 million.', 'GBP386 million = 386000000 GBP'],
    ['Two-point-four million pounds went.', 'Two-point-four million pounds = 2400000 GBP'],
    ['The amendment failed by 30 votes to 26.', '30 votes to 26 = 30 vote', '26 = 26 -'],
    ['“I’m 92,” she said.', '92 = 92 year'],
    ['She and 33 colleagues signed.', 'She and 33 colleagues = 34 colleague'],
    ['The number of gulls grew eightfold, then 18-fold.', 'eightfold = 8 times', '18-fold = 18 times'],
    ['The plan passed, five votes to none.', 'five votes to none = 5 vote'],
    ['Between 20 and 25 boats came.', 'Between 20 and 25 boats = 22.5 boat'],
    ['It must pay each of the 3.400 households.', '3.400 households = 3400 household'],
  ])('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is no figure', () => {
  test.each([
    'See Article 4, page 12 and Clause 14.',
    'A Boeing 737 landed beside Local 318.',
    'She drives the 7 on line 7.',
    'Call 555-0168 or +56 51 555 0117.',
    'On 4 March 2019 at 4:45 a.m. it began.',
    'HCO-218 and COVID-19 are names.',
    'No one was hurt, and one has to be glad.',
    'In the early 80s the Big Three joined the Five Hundred.',
    'The old law stays until at least 2007.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('what a modifier allows', () => {
  test.each([
    ['nearly 2,000 boats', 1800, 2000],
    ['almost five hours', 4.5, 5],
    ['more than four hours', 4, 6],
    ['about 40 boats', 36, 44],
    ['40-odd boats', 36, 44],
    ['up to 40 boats', 20, 40],
    ['never more than 40 boats', 20, 40],
    ['exactly 40 boats', 40, 40],
    ['46 million euros', 45.5e6, 46.5e6],
    ['400 boats', 380, 420],
    ['2,480 boats', 2475, 2485],
    ['about 262 kelvin', 257, 267],
  ])('%s: %d to %d', (words, low, high) => {
    const [figure] = told(`They counted ${words}.`).figures;
    expect(figure!.low).toBeCloseTo(low);
    expect(figure!.high).toBeCloseTo(high);
  });
});

test.each([
  ['Fares rose by 5 percent.', 'up'],
  ['Fares rose to 5 euros.', null],
  ['A 5 percent drop was seen.', 'down'],
  ['The team is made up of 34 sailors.', null],
  ['Women make up 20 of the members.', null],
  ['The 344-point fall was the worst in years.', 'down'],
  ['Sales saw a 34% year-on-year decline.', 'down'],
  ['The storm increased the need for food by 50 percent.', 'up'],
])('%s changes %s', (text, change) => {
  expect(told(text).figures[0]!.change).toBe(change);
});

test('a garbled figure is told as such, with the reason', () => {
  expect(told('The minister made a 66 degree turn.').figures[0]!.suspect).toMatch(/turn/);
  expect(told('The minister made a 180 degree turn.').figures[0]!.suspect).toBeNull();
});

test('what leads from one figure to another is no range', () => {
  const values = (text: string) => quantitiesIn(text).map(({ value }) => value);
  expect(values('The index fell 3.16% to 2138.14.')).toEqual([3.16, 2138.14]);
  expect(values('They raised the fund from $55bn to $110bn.')).toEqual([55e9, 110e9]);
  expect(values('Prices range from $5 to $7.')).toEqual([[5, 7]]);
  expect(values('The rate rose from 5 to 7 percent.')).toEqual([5, 7]);
  expect(values('They were jailed for 3 to 5 years.')).toEqual([[3, 5]]);
});

test('quantities are named as CQE names them', () => {
  const text = 'About 200 commercial fishermen earned $12.50 an hour, 5% less than in 2019, for nearly three years.';
  expect(quantitiesIn(text).map(({ value, unit, change }) => [value, unit, change])).toEqual([
    [200, 'commercial fisherman', '~'],
    [12.5, 'dollar per hour', '='],
    [5, 'percentage', 'down'],
    [3, 'year', '~'],
  ]);
});

test('figures stand in any text, inside it, and bound their value', () => {
  const word = fc.constantFrom(
    ...'the a one two 3 2,500 1.5 million % percent of $ € - – to about over ( ) in ten km/h °C people half third 7–2 and , . "'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (given) => {
      for (const { start, end, number, value, low, high } of told(given).figures) {
        expect(start).toBeLessThanOrEqual(number.start);
        expect(number.end).toBeLessThanOrEqual(given.length);
        expect(end).toBeLessThanOrEqual(given.length);
        expect(Number.isFinite(value)).toBe(true);
        expect(low).toBeLessThanOrEqual(high);
      }
    }),
  );
});
