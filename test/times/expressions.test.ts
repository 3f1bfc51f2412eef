import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import { formOf } from '../../src/text/index.ts';
import { joinRanges, readTimeExpressions, timexValue } from '../../src/times/index.ts';

const english = languageOf('en');

const read = (text: string, published: string | null) =>
  readTimeExpressions(
    formOf(text, english.form),
    published === null ? null : { value: published, precision: 'day', basis: 'given' },
    english.times,
  );

/** "words = value" for each expression. */
const shown = (text: string, published: string | null = '2025-10-13') =>
  read(text, published).map((e) => `${text.slice(e.start, e.end)} = ${timexValue(e)}`);

describe('what a report published on Monday 13 October 2025 means', () => {
  test.each<[text: string, ...expected: string[]]>([
    ['The ferry sank on Friday.', 'Friday = 2025-10-10'],
    ['The ferry will sail again on Friday.', 'Friday = 2025-10-17'],
    ['The skipper has taken Friday his leave.', 'Friday = 2025-10-10'],
    ['The crews have on Friday withdrawn.', 'Friday = 2025-10-10'],
    ['The pier loses its crane, as the board on Friday announced.', 'Friday = 2025-10-10'],
    ['The board is to see the crew on Friday.', 'Friday = 2025-10-17'],
    ['The work was to have ended in December.', 'December = 2025-12'],
    ['The pier was shut for a day earlier this month.', 'a day = P1D', 'earlier this month = 2025-10'],
    ['It left Osaka at 9 a.m. JST on Friday.', '9 a.m. JST = 2025-10-10T09:00', 'Friday = 2025-10-10'],
    ['They begin at 9 p.m. eat a pie and go.', '9 p.m. = 2025-10-13T21:00'],
    ['The crew flies Friday home.', 'Friday = 2025-10-17'],
    ['Ten people had asked for a boat by Friday.', 'Friday = 2025-10-10'],
    ['The keeper was asked for a boat by Friday.', 'Friday = 2025-10-17'],
    ['We start in September.', 'September = 2026-09'],
    ['They play at the old ground on Saturday.', 'Saturday = 2025-10-18'],
    ["Towards 19.40 o'clock it was down.", "19.40 o'clock = 2025-10-13T19:40"],
    ['The upper piers open on Saturday.', 'Saturday = 2025-10-18'],
    ['On Saturday, with the gates open, people came.', 'Saturday = 2025-10-11'],
    ['From 1 November every repaired lamp will be checked.', '1 November = 2025-11-01'],
    ['She promised that from June every lamp will be checked.', 'June = 2026-06'],
    ['Wednesday evening the board has raised the fee.', 'Wednesday evening = 2025-10-08TEV'],
    ['I have the minutes of Thursday’s meeting.', 'Thursday = 2025-10-09'],
    ['We will publish all readings since 1 July.', '1 July = 2025-07-01'],
    ['The choir sings a week on Saturday.', 'a week on Saturday = 2025-10-25'],
    ['The choir sings a week from Saturday.', 'a week from Saturday = 2025-10-25'],
    ['The week ends on Saturday.', 'The week = 2025-W42', 'Saturday = 2025-10-18'],
    ['The choir sings two weeks from Saturday.', 'two weeks from Saturday = 2025-11-01'],
    ['The tram runs until June, the year after next.', 'June, the year after next = 2027-06'],
    ['On the ninth I went back.', 'the ninth = 2025-10-09'],
    ['He was her rival in spring.', 'spring = 2025-SP'],
    ['The baths will reopen in fall.', 'fall = 2025-FA'],
    ['The baths will reopen by spring.', 'spring = 2026-SP'],
    ['The team flew in spring training.'],
    ['The water was clear, from a spring.'],
    ['Stocks rise and fall.'],
    [
      'It burned in May 2024. Two months before that she had moved in.',
      'May 2024 = 2024-05',
      'Two months before that = 2024-03',
    ],
    ['It was seen from Monday 6 to Thursday 9 October.', 'Monday 6 = 2025-10-06', 'Thursday 9 October = 2025-10-09'],
    ['The boat sank on 3 October. She heard of it on the Sunday.', '3 October = 2025-10-03', 'the Sunday = 2025-10-05'],
    [
      'The boat sank on 3 October and was not found until the Thursday.',
      '3 October = 2025-10-03',
      'the Thursday = 2025-10-09',
    ],
    ['The mayor speaks at ten.', 'ten = 2025-10-13T10:00'],
    ['The board will reconvene at ten.', 'ten = 2025-10-13T10:00'],
    ['The shares were sold at ten.'],
    ['The next briefing is at four.', 'four = 2025-10-13T16:00'],
    ['The hearing was at four percent of its length.'],
    ['The mill stood until 24. June closed.', '24. June = 2025-06-24'],
    ['It sank on Thursday, 2. October.', 'Thursday, 2. October = 2025-10-02'],
    ['The prize went to number 24. June came.', 'June = 2025-06'],
    ['My watch stopped. It said 7.54.', '7.54 = 2025-10-13T07:54'],
    ['It said 7.54 euros would do.'],
    ['The timestamp reads 6.10.', '6.10 = 2025-10-13T06:10'],
    ['I should have asked in the spring.', 'the spring = 2025-SP'],
    [
      'The list could be read between 14 January and 20 February.',
      '14 January = 2026-01-14',
      '20 February = 2026-02-20',
    ],
    ['A second pier is planned for January.', 'January = 2026-01'],
    ['He won on the last Saturday of April.', 'the last Saturday of April = 2025-04-26'],
    ['The fair opens on the first Monday in October 2026.', 'the first Monday in October 2026 = 2026-10-05'],
    ['It sank the week before last.', 'the week before last = 2025-W40'],
    ['A week ago nobody knew.', 'A week ago = 2025-W41'],
    ['The harbour opens on 3 November.', '3 November = 2025-11-03'],
    ['The pier burned down on Nov. 3.', 'Nov. 3 = 2024-11-03'],
    ['In March the council had agreed.', 'March = 2025-03'],
    ['The council meets next March.', 'next March = 2026-03'],
    ['Work ends by Jan. 4.', 'Jan. 4 = 2026-01-04'],
    ['Pay rises next July and again the July after that.', 'next July = 2026-07', 'the July after that = 2027-07'],
    ['She left at 6 a.m. on August 9.', '6 a.m. = 2025-08-09T06:00', 'August 9 = 2025-08-09'],
    ['The choir sang this morning at five to nine.', 'this morning = 2025-10-13TMO', 'five to nine = 2025-10-13T08:55'],
    [
      'They broke in at twelve minutes past four in the morning.',
      'twelve minutes past four in the morning = 2025-10-13T04:12',
    ],
    ['The quarter-point cut came late.'],
    ['Police have held 40 people in the past 24 hours.', 'the past 24 hours = PT24H'],
    ['It made a loss in each of the last three quarters.', 'the last three quarters = P3Q'],
    ['Sales fell in the last fiscal year.', 'the last fiscal year = 2024'],
    ['A profit is expected this fiscal year.', 'this fiscal year = 2025'],
    ['Sales beat those of 2023’s third quarter.', '2023’s third quarter = 2023-Q3'],
    ['It lost $3 million in the year-earlier quarter.', 'the year-earlier quarter = 2024-Q3'],
    ['In the near future it will close.', 'the near future = FUTURE_REF'],
    ['By late afternoon the quay was empty.', 'late afternoon = 2025-10-13TAF'],
    ['The festival runs from 5 to 12 July.', '5 to 12 July = 2025-07-05'],
    ['The festival ran from 28 June to 12 July.', '28 June = 2025-06-28', '12 July = 2025-07-12'],
    ['Geese will graze here from 1 March to 30 August.', '1 March = 2026-03-01', '30 August = 2026-08-30'],
    ['The report for September will be published on Friday.', 'September = 2025-09', 'Friday = 2025-10-17'],
    ['The circus is in town on Monday, the 20th.', 'Monday, the 20th = 2025-10-20'],
    ['The ferry came by in June; it is due on Monday, the 3rd.', 'June = 2025-06', 'Monday, the 3rd = 2025-11-03'],
    ['On Thursday, the 9th, the ferry sank.', 'Thursday, the 9th = 2025-10-09'],
    ['The record was set on Aug. 24.', 'Aug. 24 = 2025-08-24'],
    ['A hearing was set for Nov. 24.', 'Nov. 24 = 2025-11-24'],
    ['The trial continues on Friday.', 'Friday = 2025-10-17'],
    ['Voters go to the polls on Sunday.', 'Sunday = 2025-10-19'],
    ['Talks could resume as early as Wednesday.', 'Wednesday = 2025-10-15'],
    ['The weekend storms killed nine people.', 'The weekend = 2025-W41-WE'],
    ['She invited him to visit in March.', 'March = 2026-03'],
    ['She signed a pledge to leave office by May.', 'May = 2026-05'],
    ['Everyone who booked gets a refund by Friday.', 'Friday = 2025-10-17'],
    ['The bridge burned on the 14. January.', 'the 14. January = 2025-01-14'],
    ['The plan was announced on Nov. 3.', 'Nov. 3 = 2024-11-03'],
    ['The expected merger was called off on Nov. 3.', 'Nov. 3 = 2024-11-03'],
    ['The minister presented the plan on Nov. 3.', 'Nov. 3 = 2024-11-03'],
    ['The crews plan to strike on Nov. 3.', 'Nov. 3 = 2025-11-03'],
    ['The tunnel was promised and the gates, locked till 16 October.', '16 October = 2025-10-16'],
    ['The list that was printed: 15 October, town hall.', '15 October = 2025-10-15'],
    ['The last boat sailed on 20 October.', '20 October = 2025-10-20'],
    ['All baths were shut through Thursday.', 'Thursday = 2025-10-16'],
    ['They marched all through Thursday.', 'Thursday = 2025-10-09'],
    ['The result is to be announced on Jan. 26.', 'Jan. 26 = 2026-01-26'],
    ['They met on Monday, March 3, 2025, 9:20 a.m.', 'Monday, March 3, 2025, 9:20 a.m. = 2025-03-03T09:20'],
    ['It rained on the night of 11 to 12 May.', 'the night of 11 to 12 May = 2025-05-11TNI'],
    ['Sales fell in the third quarter of last year.', 'the third quarter of last year = 2024-Q3'],
    ['Between July and September 2019 nobody came.', 'July = 2019-07', 'September 2019 = 2019-09'],
    ['He was born in the late 1980s and died last week.', 'the late 1980s = 198', 'last week = 2025-W41'],
    ['The ferry, built in 2011, was inspected on January 12.', '2011 = 2011', 'January 12 = 2025-01-12'],
    ['In 2019 it leaked 14 litres. In January it was 41.', '2019 = 2019', 'January = 2025-01'],
    ['The pier opened on 12 June this year.', '12 June this year = 2025-06-12'],
    ['It was dry from March to May last year.', 'March = 2024-03', 'May last year = 2024-05'],
    ['They have sung for years, and on Tuesday I joined them.', 'years = PXY', 'Tuesday = 2025-10-07'],
    ['“Old water goes away,” claimed Tuesday the keeper.', 'Tuesday = 2025-10-07'],
    ['They have waited for three years.', 'three years = P3Y'],
    ['The mass lasted two hours and a minute.', 'two hours and a minute = PT2H1M'],
    ['It was built six years ago.', 'six years ago = 2019'],
    ['The bus runs every ten minutes and the boat twice a week.', 'every ten minutes = PT10M', 'twice a week = P1W'],
    ['Boats are now dearer; in recent years few were sold.', 'now = PRESENT_REF', 'recent years = PAST_REF'],
    ['The strait froze in 490 BC.', '490 BC = BC0490'],
    ['The ferry of Christmas 1963 was late.', 'Christmas 1963 = 1963-12-25'],
    ['She rang at ten to seven yesterday morning.', 'ten to seven yesterday morning = 2025-10-12T06:50'],
    [
      'They sang from three in the afternoon to 8.25 last night.',
      'three in the afternoon = 2025-10-12T15:00',
      '8.25 last night = 2025-10-12T20:25',
    ],
    ['Sales rose. From 7.30 to 9.30 the road was shut.', '7.30 = 2025-10-13T07:30'],
    ['The pool cut its hours from 9.30 to 5.30.', '9.30 = 2025-10-13T09:30'],
    ['The shop opens up from 9.30 to 5.30.', '9.30 = 2025-10-13T09:30'],
    ['The bar was up for repair from 9.20 to 5.50.', '9.20 = 2025-10-13T09:20'],
    ['The rate rose sharply from 5.44 to 5.61.'],
    ['The rate rose from 5.15 to 5.45 percent.'],
    ['The hearing is at two o’clock.', 'two o’clock = 2025-10-13T14:00'],
    ['We will count them on Sunday at nine.', 'Sunday = 2025-10-19', 'nine = 2025-10-19T09:00'],
    ['The meeting is on Thursday week.', 'Thursday week = 2025-10-23'],
    ['They had heard of it two weeks ago tomorrow.', 'two weeks ago tomorrow = 2025-09-30'],
    ['It will be repaired on the fifteenth.', 'the fifteenth = 2025-10-15'],
    ['Owners vote on the 22nd of next month.', 'the 22nd of next month = 2025-11-22'],
    ['It pays a third more than the closing price on Friday and will end.', 'Friday = 2025-10-10'],
    ['There are two boats, and on Tuesday night there were five.', 'Tuesday night = 2025-10-07TNI'],
    ['A ticket costs $4 from 1 January, down from $5.', '1 January = 2026-01-01'],
    ['Every boat will be inspected by Easter.', 'Easter = 2026-04-05'],
    ['He promised the results until the end of June.', 'the end of June = 2026-06'],
    ['The keeper pledged £3 million for the harbour by Christmas.', 'Christmas = 2025-12-25'],
    ['Police told residents to leave their homes by Sunday.', 'Sunday = 2025-10-19'],
    ['Fees are waived until Sunday.', 'Sunday = 2025-10-19'],
    ['The pier was closed until Sunday.', 'Sunday = 2025-10-12'],
    ['“Leave by Friday,” said the judge.', 'Friday = 2025-10-17'],
    ['She expects the next boat in November.', 'November = 2025-11'],
    ['The council will name those who voted against, on 28 May.', '28 May = 2026-05-28'],
    ['The man who was caught in Oslo, died on Friday.', 'Friday = 2025-10-10'],
    ['The port opens at noon of Friday.', 'noon of Friday = 2025-10-17T12:00'],
    ['Trading was halted until midday.', 'midday = 2025-10-13T12:00'],
    ['They signed at 23h50 on Thursday.', '23h50 = 2025-10-09T23:50', 'Thursday = 2025-10-09'],
    ['Talks will last several months.', 'several months = PXM'],
    ['Five years ago today the ferry sank.', 'Five years ago today = 2020-10-13'],
    ['Sales for the month of September rose.', 'the month of September = 2025-09'],
    ['They read the minutes of the meeting.'],
    ['The bridge will be old in four years’ time.', 'four years’ time = 2029'],
    ['They said it had to be done by Christmas.', 'Christmas = 2025-12-25'],
  ])('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is no expression of time', () => {
  test.each([
    'They may march, but they may not win.',
    'Flight 2000 carried 2000 people.',
    'She saw the second boat first.',
    'Three quarters of the voters stayed at home.',
    'We sell boats at 2,500 euros.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

test('an explicit date in the paragraph anchors the dates that follow it, the report its own', () => {
  const text = 'On 3 May 2011 the bridge was opened. In July it was closed.\n\nThe bridge was sold on 2 September.';
  expect(shown(text)).toEqual(['3 May 2011 = 2011-05-03', 'July = 2011-07', '2 September = 2025-09-02']);
});

test('a time lies in the night that the report tells of, past midnight too', () => {
  const text =
    'The boat sank on Saturday night, the harbour said on Sunday.\n\nIt hit a rock at 9.47 p.m. and was found at 1.10am.';
  expect(shown(text).slice(2)).toEqual(['9.47 p.m. = 2025-10-11T21:47', '1.10am = 2025-10-12T01:10']);
});

test('"ten days earlier" counts from the day that the report tells of', () => {
  const text =
    'The boat sank on Saturday night.\n\nNobody was hurt.\n\nThe owners are sorry.\n\nHer radar had failed ten days earlier.';
  expect(shown(text)).toContain('ten days earlier = 2025-10-01');
});

test('in February "this winter" began in the year before, in November it has yet to come', () => {
  expect(shown('Nobody will freeze this winter.', '2026-02-03')).toEqual(['this winter = 2025-WI']);
  expect(shown('Nobody will freeze this winter.', '2026-11-03')).toEqual(['this winter = 2026-WI']);
});

test('"a week ago" is a day, "three weeks ago" a week', () => {
  const [exact] = read('A week ago nobody knew.', '2025-10-15');
  expect(exact).toMatchObject({ first: '2025-10-08', last: '2025-10-08' });
  const [rough] = read('Three weeks ago nobody knew.', '2025-10-15');
  expect(rough).toMatchObject({ first: '2025-09-22', last: '2025-09-28' });
});

test('a year to come dates what stands in its sentence', () => {
  const text = 'Pay rises by 3% on 1 January 2029. It comes with the November salary.';
  expect(shown(text)).toEqual(['1 January 2029 = 2029-01-01', 'the November = 2025-11']);
});

test('what a caption tells of dates nothing in the text', () => {
  const text =
    'The skipper yesterday at the pier.\n\nThe ferry sank on Friday.\n\nThe radar had failed ten days earlier.';
  const form = formOf(text, english.form);
  const published = { value: '2025-10-13', precision: 'day', basis: 'given' } as const;
  const caption = { start: 0, end: text.indexOf('\n') };
  const times = readTimeExpressions(form, published, english.times, [caption]);
  expect(times.map(({ first }) => first)).toEqual(['2025-10-12', '2025-10-10', '2025-09-30']);
});

test('a report without a date leaves its weekdays open', () => {
  const [friday] = read('The ferry sank on Friday.', null);
  expect(friday).toMatchObject({ first: null, last: null, anchor: 'none', value: 'XXXX-WXX-5' });
});

test('a report without a date is no history: what it says of 2029 dates nothing else', () => {
  const text = 'Wages rise by 2029. A bonus is paid in February. The owners lost money last year.';
  expect(read(text, null).map(({ first, value }) => `${first} ${value}`)).toEqual([
    '2029-01-01 2029',
    'null XXXX-02',
    'null XXXX',
  ]);
});

test('a report of which only the month is known widens its weekdays to that month', () => {
  const [friday] = readTimeExpressions(
    formOf('The ferry sank on Friday.', english.form),
    { value: '2025-10', precision: 'month', basis: 'text' },
    english.times,
  );
  expect(friday).toMatchObject({ first: '2025-10-01', last: '2025-10-31', precision: 'month' });
});

test('"early", "late" and "the end of" narrow the interval and keep the value', () => {
  const [late] = read('The pier opens by the end of 2027.', '2025-10-13');
  expect(late).toMatchObject({ first: '2027-09-01', last: '2027-12-31', value: '2027', kind: 'deadline' });
});

test('a time limit runs from the day of the report', () => {
  const [limit] = read('Repairs must be done within 18 months.', '2025-10-13');
  expect(limit).toMatchObject({ first: '2027-04-13', last: '2027-04-13', kind: 'deadline', value: 'P18M' });
});

describe('a time of day in a report of half past five in the morning', () => {
  test.each([
    ['what is told of the afternoon was the day before', 'The last lifeboat returned at 4:50 p.m.', '2025-10-12T16:50'],
    ['what is told of the night was the same day', 'Police were called at 3:15 a.m.', '2025-10-13T03:15'],
    ['what is to come is of the same day', 'The meeting will begin at 6:30 p.m.', '2025-10-13T18:30'],
    ['the day told of before goes before', 'It burned on Friday.\n\nThe roof fell at 2:40 p.m.', '2025-10-10T14:40'],
    [
      'a page that goes on through its day tells of it',
      '09:05 The hall is full.\n\nThey met at 3:20 p.m.',
      '2025-10-13T15:20',
    ],
    [
      'a time without its half goes on from the afternoon',
      'The tide turned at 2:50 p.m. and the harbour was full at 3:15.',
      '2025-10-12T15:15',
    ],
    ['an hour of nought is of the night', 'It began on Friday at 11:05 a.m., not at 0:30.', '2025-10-10T00:30'],
    [
      'what came some minutes later is no time',
      'It began at 3:05 a.m. and 0:30 later it was over.',
      '2025-10-13T03:05',
    ],
    ['nor does what a race took', 'At 4:10 p.m. Vesk ran the mile in 4:25.', '2025-10-12T16:10'],
    ['one before it stands as it is', 'The mill burned at 3:20 p.m.\n\nA bus left at 4:35.', '2025-10-13T04:35'],
  ])('%s', (_, text, value) => {
    const published = { value: '2025-10-13T05:30+01:00', precision: 'minute', basis: 'given' } as const;
    expect(readTimeExpressions(formOf(text, english.form), published, english.times).at(-1)!.value).toBe(value);
  });
});

describe('the day of what is told, in a report of Monday 13 October 2025', () => {
  test.each([
    [
      'a time far below is of the day that the report opens with',
      'The mill burned on Friday.\n\nTwo men were held.\n\nThe first engine came at 7.30 pm.',
      '2025-10-10T19:30',
    ],
    [
      'the day on which somebody says so is not told of',
      'The mill burned on Friday.\n\nPolice said on Sunday that the first engine came at 7.30 pm.\n\nIt left at 9.15 pm.',
      '2025-10-10T21:15',
    ],
    [
      'an inquest tells of a day long ago',
      'The inquest was told on Monday of the fire.\n\nThe mill burned on 21 May.\n\nThe first engine came at 7.30 pm.',
      '2025-05-21T19:30',
    ],
    [
      'nor does a dateline',
      'PORT OLA, Oct 13 (Wire) - The mill burned on Friday.\n\nIt began at 7.30 pm.',
      '2025-10-10T19:30',
    ],
    [
      'what is to come is of the report’s day',
      'The mill burned on Friday.\n\nThe mayor will speak at 7.30 pm.',
      '2025-10-13T19:30',
    ],
    [
      'a time without its half lies near the others of its day',
      'The fair opened at 8.15 last night.\n\nThe square was full at seven o’clock.',
      '2025-10-12T19:00',
    ],
    ['what is so now is so today', 'The mill burned on Friday.\n\nAs of 06:00 it was smoking.', '2025-10-13T06:00'],
  ])('%s', (_, text, value) => {
    expect(read(text, '2025-10-13').at(-1)!.value).toBe(value);
  });

  test('in an evening’s talk it is now half past seven in the evening', () => {
    const published = { value: '2025-10-13T18:00', precision: 'minute', basis: 'text' } as const;
    const times = (text: string) => readTimeExpressions(formOf(text, english.form), published, english.times);
    expect(times('It is now half past seven.')[1]!.value).toBe('2025-10-13T19:30');
    expect(times('We operate in the morning, and will tell you.')[0]!.first).toBe('2025-10-14');
    expect(times('We will sail in the afternoon.')[0]!.first).toBe('2025-10-14');
    expect(times('We will sail in the evening.')[0]!.first).toBe('2025-10-13');
  });

  test.each([
    ['Two weeks before a day to come', 'We will see them in two weeks.', '2025-10-27', '2025-10-27'],
    ['what was done in two weeks has no day', 'They built it in two weeks.', null, null],
    [
      'days before what is told',
      'The mill burned on Friday. Three days before the fire it was sold.',
      '2025-10-07',
      '2025-10-07',
    ],
    [
      'a term from what was spoken of last',
      'It opens on 1 February 2026. A review follows within a year of that.',
      '2027-02-01',
      '2027-02-01',
    ],
  ])('%s', (_, text, first, last) => {
    expect(read(text, '2025-10-13').at(-1)).toMatchObject({ first, last });
  });
});

test('an undated text’s days stand beside the last that it names with its year, if their weekday fits', () => {
  const days = (text: string) => read(text, null).map(({ first }) => first);
  expect(days('It was held on 16 November 2025.\n\nIt ended on Thursday 27 November.')).toEqual([
    '2025-11-16',
    '2025-11-27',
  ]);
  expect(days('It was held on 16 November 2025.\n\nIt ended on Friday 27 November.')).toEqual(['2025-11-16', null]);
  expect(days('It was held on 16 November 2025.\n\nIt ended on 3 June.')).toEqual(['2025-11-16', null]);
});

test('expressions stand in order, apart, and inside any text', () => {
  const word = fc.constantFrom(
    ...'the a last next 3 2019 May march Friday , . - : 4:30 p.m. 12 of in year years ago early end half and to quarter BC 24/7 1990s'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      ),
      (text) => {
        let end = 0;
        for (const e of read(text, '2025-10-13')) {
          expect(e.start).toBeGreaterThanOrEqual(end);
          expect(e.end).toBeGreaterThan(e.start);
          expect(e.first === null).toBe(e.last === null);
          if (e.first !== null) expect(e.first <= e.last!).toBe(true);
          end = e.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

describe('two dates that a text makes one stretch', () => {
  test.each<[text: string, ...stretches: string[]]>([
    ['It leaked between 31 July and 8 August.', 'between 31 July and 8 August: 2025-07-31 to 2025-08-08'],
    ['It was shut from January to June last year.', 'from January to June last year: 2024-01-01 to 2024-06-30'],
    [
      'It was shut from December 2023 to May 2024.',
      'December 2023: 2023-12-01 to 2023-12-31',
      'May 2024: 2024-05-01 to 2024-05-31',
    ],
    ['It was shut on Monday and Friday.', 'Monday: 2025-10-13 to 2025-10-13', 'Friday: 2025-10-10 to 2025-10-10'],
  ])('%s', (text, ...stretches) => {
    const joined = joinRanges(formOf(text, english.form), read(text, '2025-10-13'), english.times);
    expect(joined.map((e) => `${text.slice(e.start, e.end)}: ${e.first} to ${e.last}`)).toEqual(stretches);
  });
});
