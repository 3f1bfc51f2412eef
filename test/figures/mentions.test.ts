import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../eval/cqe.ts';
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
    ['It takes about 340 million and six years.', 'about 340 million = 340000000 -', 'six years = 6 year'],
    ['17 out of 43 came home.', '17 = 17 -', '43 = 43 -'],
    ['A third miner has died.', 'A third miner = 3 miner'],
    ['The second miner was a cook.'],
    [
      'Two Norlandish soldiers and one Sudlandish soldier died.',
      'Two Norlandish soldiers = 2 soldier',
      'one Sudlandish soldier = 1 soldier',
    ],
    ['There was one guard in the hall.', 'one guard = 1 guard'],
    ['On their list 26 people stay on.', '26 people = 26 person'],
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
    ['The ministry raised the number of infected to 15.', '15 = 15 infected'],
    ['They put the number of staff at about 1,860 now.', 'about 1,860 = 1860 staff'],
    ['A number of schools rose to 15.', '15 = 15 -'],
    ['In rows 31 to 33 six lamps stayed dark.', '31 to 33 = 32 -', 'six lamps = 6 lamp'],
    ['Ayes 91, Noes 72.', '91 = 91 vote', '72 = 72 vote'],
    ['The gap had widened from 12 to 17 millimetres.', '12 = 12 millimetre', '17 millimetres = 17 millimetre'],
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
    ['The amendment failed by 40 votes to 22.', '40 votes to 22 = 40 vote', '22 = 22 -'],
    ['“I’m 92,” she said.', '92 = 92 year'],
    ['She and 33 colleagues signed.', 'She and 33 colleagues = 34 colleague'],
    ['The number of gulls grew eightfold, then 18-fold.', 'eightfold = 8 times', '18-fold = 18 times'],
    ['The plan passed, five votes to none.', 'five votes to none = 5 vote'],
    ['Between 20 and 25 boats came.', 'Between 20 and 25 boats = 22.5 boat'],
    ['It must pay each of the 3.400 households.', '3.400 households = 3400 household'],
    ['The prize is 40.000 euros.', '40.000 euros = 40000 EUR'],
    ['A euro buys 1.185 dollars.', '1.185 dollars = 1.185 USD'],
    ['The van was doing 96km/h.', '96km/h = 96 kilometre per hour'],
    ['The slick is about a mile long.', 'about a mile = 1 mile'],
    ['The rope is a metre and thirty centimetres.', 'a metre and thirty centimetres = 1.3 metre'],
    ['They walked a kilometre and a half.', 'a kilometre and a half = 1.5 kilometre'],
    ['The ferry lay in the dock for a year and a half.', 'a year and a half = 1.5 year'],
    ['The choir sang for two hours and a quarter.', 'two hours and a quarter = 2.25 hour'],
    ['It lent a hand for a mile.'],
    ['Rates fell by a quarter of a percentage point.', 'a quarter of a percentage point = 0.25 percentage point'],
    ['The quarter-point cut came late.', 'quarter-point = 0.25 percentage point'],
    ['It adds three tenths of a point.', 'three tenths of a point = 0.3 percentage point'],
    ['The fee is an eighth of the income.', 'an eighth = 12.5 percent'],
    ['Sales fell by more than a third.', 'more than a third = 33.3333 percent'],
    ['A loan of three millions of crowns was signed.', 'three millions of crowns = 3000000 crown'],
    ['They recalled 1 lakh 24 thousand vans.', '1 lakh 24 thousand vans = 124000 van'],
    [
      'It cost 1.6 million pounds; a dairy gave 350,000 pounds.',
      '1.6 million pounds = 1600000 GBP',
      '350,000 pounds = 350000 GBP',
    ],
    ['The anchor weighs 350 pounds.', '350 pounds = 350 pound-mass'],
    ['The pig was sold for £90 and weighed 350 pounds.', '£90 = 90 GBP', '350 pounds = 350 pound-mass'],
    ['The truck can tow 9,000 pounds.', '9,000 pounds = 9000 pound-mass'],
    ['She had a 9-pound baby.', '9-pound = 9 pound-mass'],
    ['She gave £30 for the cheese and 8 pounds for the bread.', '£30 = 30 GBP', '8 pounds = 8 GBP'],
    ['He paid 15 pounds for the fish and the meat.', '15 pounds = 15 GBP'],
    [
      'It raised 70 million dollars and 2 million signed the petition.',
      '70 million dollars = 70000000 USD',
      '2 million = 2000000 -',
    ],
    [
      'It got 70 million dollars and 2 million have signed.',
      '70 million dollars = 70000000 USD',
      '2 million = 2000000 -',
    ],
    [
      'The fee is 70 million euros and 5 million in bonuses.',
      '70 million euros = 70000000 EUR',
      '5 million = 5000000 EUR',
    ],
    ['The cobbler sold 5 soles.', '5 soles = 5 sole'],
    ['The ticket cost 5 Peruvian soles.', '5 Peruvian soles = 5 PEN'],
    ['Each widow gets R150,000, not R1 million.', 'R150,000 = 150000 ZAR', 'R1 million = 1000000 ZAR'],
    ['A $10 billion plan failed.', '$10 billion = 10000000000 USD'],
    ['The town has a population of 1.3m.', '1.3m = 1300000 -'],
    ['It plans sales of 5m-6m units.', '5m-6m units = 5500000 unit'],
    ['4,310: hectares under water', '4,310: hectares = 4310 hectare'],
    ['312: growers who sued', '312: growers = 312 grower'],
    ['By this morning 137 are ashore.', '137 = 137 -'],
    ['A man of 58 was held, and Ada Brook, now 26, was not.', '58 = 58 year', '26 = 26 year'],
    ['Ada was nine and her son’s six.', 'nine = 9 year', 'six = 6 year'],
    ['You were 24 when it began.', '24 = 24 year'],
    [
      'Nothing closes for three years, and it spends £20 million over five.',
      'three years = 3 year',
      '£20 million = 20000000 GBP',
      'over five = 5 year',
    ],
    ['The dykes would cost 2,3 milliards.', '2,3 milliards = 2300000000 -'],
    ['It burns wood to heat 900 homes.', '900 homes = 900 home'],
    ['Help came in three quarters of an hour.', 'three quarters of an hour = 0.75 hour'],
    ['The quay rose by three additional metres.', 'three additional metres = 3 metre'],
    ['It cost 3,4 millions of dollars by year.', '3,4 millions of dollars = 3400000 USD'],
    ['A loan of 190.000 daler was given.', '190.000 daler = 190000 daler'],
    ['It weighs 1.250 kilograms.', '1.250 kilograms = 1.25 kilogram'],
    ['It weighs 1.250 kilograms and is 2,5 metres long.', '1.250 kilograms = 1250 kilogram', '2,5 metres = 2.5 metre'],
    ['It costs 360.000 euros, 4,9 millions with all.', '360.000 euros = 360000 EUR', '4,9 millions = 4900000 -'],
    ['It brought 25 million of investments.', '25 million of investments = 25000000 -'],
    ['The roll: ayes 7, nays 2. For, 31; against, 24.', '7 = 7 vote', '2 = 2 vote', '31 = 31 vote', '24 = 24 vote'],
    ['They rated the quay a 4.', '4 = 4 grade'],
    ['Every one of the 17 agreed.', '17 = 17 -'],
    ['On Monday 160 came.', '160 = 160 -'],
    ['Pupils between six and 17 sang.', 'between six and 17 = 11.5 year'],
    [
      'Among them are Ada Brook, 11; Tom Reed, 9; and the driver, 58, of Hull.',
      '11 = 11 year',
      '9 = 9 year',
      '58 = 58 year',
    ],
    ['It paid £5m over three years.', '£5m = 5000000 GBP', 'three years = 3 year'],
    ['Rest goes from ten hours to 11.', 'ten hours = 10 hour', '11 = 11 hour'],
    ['She is one metre eighty, he five foot ten.', 'one metre eighty = 1.8 metre', 'five foot ten = 5.83333 foot'],
    ['The pit gives 1,900 ounces of ore a day.', '1,900 ounces = 1900 ounce per day'],
    ['Seven were hurt and one dead; one miner had died before.', 'Seven = 7 -', 'one = 1 -', 'one miner = 1 miner'],
  ])('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is no figure', () => {
  test.each([
    'See Article 4, page 12 and Clause 14.',
    'A Boeing 737 landed beside Local 204.',
    'She drives the 7 on line 7.',
    'Call 555-0168 or +56 51 555 0117.',
    'On 4 March 2019 at 4:45 a.m. it began.',
    'KLT-311 and COVID-19 are names.',
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

test('what leads from one figure to another is two figures, which CQE names as one range', () => {
  expect(shown('They raised the fund from $55bn to $110bn.')).toEqual([
    '$55bn = 55000000000 USD',
    '$110bn = 110000000000 USD',
  ]);
  expect(shown('The rate rose from 5 to 7 percent.')).toEqual(['5 = 5 percent', '7 percent = 7 percent']);
  const values = (text: string) => quantitiesIn(text).map(({ value }) => value);
  expect(values('The index fell 3.16% to 2138.14.')).toEqual([3.16, 2138.14]);
  expect(values('They raised the fund from $55bn to $110bn.')).toEqual([[55e9, 110e9]]);
  expect(values('Prices range from $5 to $7.')).toEqual([[5, 7]]);
  expect(values('The rate fell from 7 to 5 percent.')).toEqual([[7, 5]]);
  expect(values('They were jailed for 3 to 5 years.')).toEqual([[3, 5]]);
});

test('quantities are named as CQE names them; only words in front of an amount tell its change', () => {
  const text = 'About 200 commercial fishermen earned $12.50 an hour, 5% less than in 2019, for nearly three years.';
  expect(quantitiesIn(text).map(({ value, unit, change }) => [value, unit, change])).toEqual([
    [200, 'commercial fisherman', '~'],
    [12.5, 'dollar per hour', '='],
    [5, 'percentage', '='],
    [3, 'year', '~'],
  ]);
});

describe('a figure beside its comparison has the direction of the change', () => {
  test.each<[text: string, ...changes: ('up' | 'down' | null)[]]>([
    ['Households face bills of £1,834 a year, £129 more than now.', null, 'up'],
    ["The iPhone 14 costs $799, $100 less than last year's model.", null, 'down'],
    ['The museum drew a record 5.9 million visitors, 12 per cent more than in 2019.', null, 'up'],
    ['Levels of mercury were ten times higher than allowed.', 'up'],
    ['Mice given the drug lived 20 percent longer.', 'up'],
    ['The chip has 80 billion transistors and uses 30% less power.', null, 'down'],
    ['The site had 2.1 billion monthly users, a 9% increase.', null, 'up'],
    ['Tesla delivered 422,875 cars in the first quarter, a 36% jump from a year earlier.', null, 'up'],
    ['Consumer prices were 8.3% higher than a year before.', 'up'],
    ['The average price of a gallon of petrol is $3.50, 45 cents less than in May.', null, 'down'],
    ['The rupee closed at 82.68 to the dollar, 12 paise weaker.', null, 'down'],
    ['Sterling was 0.2% lower at $1.2035.', 'down', null],
  ])('%s', (text, ...expected) => {
    expect(told(text).figures.map(({ change }) => change)).toEqual(expected);
  });
});

describe('quantities of newswire', () => {
  test.each<[text: string, ...quantities: [value: number | [number, number], unit: string, change: string][]]>([
    ['Sales were up 12 per cent to $3.4bn.', [12, 'percentage', 'up'], [3.4e9, 'dollar', '=']],
    ['Output fell by a third.', [0.333333, '-', 'down']],
    ['The yield rose 5 basis points to 4.21%.', [5, 'basis point', 'up'], [4.21, 'percentage', '=']],
    ['Crude stood at $74.2 a barrel.', [74.2, 'dollar per barrel', '=']],
    ['Nearly 1 in 5 households cannot pay.', [0.2, 'household', '~']],
    ['She signed a £2m-a-year deal.', [2e6, 'pound sterling per year', '=']],
    ['The clip got 5k likes.', [5000, 'like', '=']],
    ['Shares closed down 4.6% at 183 pence.', [4.6, 'percentage', 'down'], [183, 'penny', '=']],
    ['The index lost 215 points, or 1.3%.', [215, 'point', 'down'], [1.3, 'percentage', 'down']],
    ['Unemployment edged up to 4.1 percent from 3.9 percent.', [4.1, 'percentage', '='], [3.9, 'percentage', '=']],
    ['The firm can raise up to $2 billion.', [2e9, 'dollar', '<']],
    ['Gold slipped $6.30 to $1,912.40 an ounce.', [6.3, 'dollar', 'down'], [1912.4, 'dollar per ounce', '=']],
    ['Some 200-300 jobs are at risk.', [[200, 300], 'job', '~']],
    ['Exports fell 7.6 pct year-on-year.', [7.6, 'percentage', 'down']],
    ['The bank raised rates by half a percentage point.', [0.5, 'percentage point', 'up']],
    ['Around 60pc of the cost is met.', [60, 'percentage', '~']],
    ['He sold it for Rs 4,500 crore.', [4.5e10, 'indian rupee', '=']],
  ])('%s', (text, ...expected) => {
    const read = quantitiesIn(text).map(({ value, unit, change }) => [
      typeof value === 'number' ? Number(value.toPrecision(6)) : [...value],
      unit,
      change,
    ]);
    expect(read).toEqual(expected);
  });
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
