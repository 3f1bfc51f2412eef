import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/model/index.ts';
import { compared, type Given, measured } from './witnesses.ts';

/** "verdict: A words | B words" for each measure that two reports give. */
const shared = (measures: readonly Measure[]) =>
  measures
    .filter(({ verdict }) => verdict !== 'single')
    .map(
      ({ verdict, readings }) =>
        `${verdict}: ${readings.map(({ span }) => `${span.witness} ${span.text}`).join(' | ')}`,
    );

describe('what a measure is of, in words of the reports', () => {
  test.each<[name: string, texts: string[], label: string]>([
    [
      'the counted noun with its phrase, as most reports have it',
      [
        'The bank has 1,400 savers in arrears.',
        'In all 1,400 savers in arrears were written to.',
        'It wrote to 1,400 punters.',
      ],
      'savers in arrears',
    ],
    [
      'the words around a counted noun that stands alone',
      ['Floods damaged 62 cottages near the weir.', 'The weir gave way; 62 cottages were damaged.'],
      '… cottages were damaged',
    ],
    [
      'the words around a share, without the clause beyond the comma',
      ['Of the grain, officials said, 31 percent was spoilt by damp.', 'Some 31 percent was spoilt by damp.'],
      '… was spoilt by damp',
    ],
    [
      'the words around a sum of money',
      ['Repairs to the pier cost £3.1 million.', 'The pier’s repairs cost £3.1 million last year.'],
      'Repairs to the pier cost …',
    ],
    [
      'whole phrases, without the clause that comes next',
      [
        'The lease of the old customs house brings £52,000 and the cranes stand idle.',
        'Clerks say that the lease of the old customs house brings £52,000.',
      ],
      'The lease of the old customs house brings …',
    ],
    [
      'not the clause before it',
      ['The mill lost two hundred hands and the dyeworks made £80,000.', 'The dyeworks made £80,000.'],
      'the dyeworks made …',
    ],
  ])('%s', (_, texts, label) => {
    expect(measured(...texts).map((measure) => measure.label)).toContain(label);
  });
});

test('a day before a deadline is not the same day', () => {
  const told = shared(measured('The tunnel will open by 11 May 2026.', 'The tunnel opens on 2 April 2026.'));
  expect(told.filter((measure) => measure.startsWith('agree'))).toEqual([]);
});

describe('readings in several units', () => {
  const readings = (...texts: string[]) =>
    measured(...texts)
      .find((measure) => measure.readings.length > 1)!
      .readings.map(({ value, unit }) => [value, unit]);

  test('are told in the unit of the measure', () => {
    expect(readings('The anchor weighs 40 kilograms.', 'The anchor weighs 88 lb.', 'The anchor weighs 40kg.')).toEqual([
      [40, undefined],
      [39.9161, undefined],
      [40, undefined],
    ]);
  });

  test('keep their own where nothing converts it', () => {
    expect(readings('The lease costs £52,000 a year.', 'The lease costs 61,000 euros a year.')).toContainEqual([
      61_000,
      'EUR',
    ]);
  });
});

describe('two numbers that one report gives from two mouths', () => {
  test.each<[name: string, texts: string[], expected: string[]]>([
    [
      'the second leaves out what it counts',
      [
        'The ministry put the number of detained fishermen at 38. The embassy said it was 43.',
        'There are 43 detained fishermen, the embassy says.',
        'The ministry counts 38 detained fishermen.',
      ],
      ['conflict: A 38 | A 43 | B 43 detained fishermen | C 38 detained fishermen'],
    ],
    [
      'two sums',
      [
        'The board says that the repair of the roof has cost £3.1 million. A paper for its meeting says £4.4 million.',
        'The repair of the roof has cost £4.4 million.',
      ],
      ['conflict: A £3.1 million | A £4.4 million | B £4.4 million'],
    ],
    [
      'an aside between the speaker and the verb',
      [
        'The club says that 4,900 members voted. The players’ union, the older one, makes it 5,700.',
        'Some 5,700 members of the club voted.',
        'In the club 4,900 members voted.',
      ],
      ['conflict: A 4,900 members | A 5,700 | B Some 5,700 members | C 4,900 members'],
    ],
    [
      'who the speakers are, between commas',
      [
        'The warden counted 300 swimmers. The club, which looks after the lake, said it was 1,100.',
        'About 1,100 swimmers came.',
      ],
      ['conflict: A 300 swimmers | A 1,100 | B About 1,100 swimmers'],
    ],
    [
      'one sentence, parted by a semicolon',
      [
        'The builder says it is owed 70 million crowns for the pier; the town puts the bill at 52 million.',
        'The debt for the pier is 52 million crowns.',
        'The builder is owed 70 million crowns for the pier.',
      ],
      ['conflict: A 70 million crowns | A 52 million | B 52 million crowns | C 70 million crowns'],
    ],
    [
      'a limit is nobody’s answer',
      ['The speed limit on the bend is 80 km/h. The recorder says 71.', 'The lorry was travelling at 71 km/h.'],
      ['agree: A 71 | B 71 km/h'],
    ],
    [
      'a gift is no answer to a cost',
      ['The organ cost 2.4 million pounds. A brewer gave 600,000 pounds.', 'The organ cost 2.4 million pounds.'],
      ['agree: A 2.4 million pounds | B 2.4 million pounds'],
    ],
  ])('%s', (_, texts, expected) => expect(shared(measured(...texts))).toEqual(expected));
});

describe('parts, ranks and rounded numbers', () => {
  test.each<[name: string, texts: string[], expected: string[]]>([
    [
      'parts listed together are not their whole',
      ['Two Norlandish soldiers and one Sudlandish soldier died in the clash.', 'Three soldiers died in the clash.'],
      [],
    ],
    [
      'nor another number of the whole',
      [
        'Four adults and two children were killed in the fire.',
        'Six people were killed in the fire.',
        'Five people were killed in the fire.',
      ],
      ['conflict: B Six people | C Five people'],
    ],
    [
      'the third to die makes three',
      ['A third miner has died in hospital.', 'Three miners have died.'],
      ['agree: A A third miner | B Three miners'],
    ],
    [
      'four more than before are no count of their own',
      [
        'Seventy people have been arrested, six more than on Monday.',
        'Seventy people have been arrested, 31 of them students.',
      ],
      ['agree: A Seventy people | B Seventy people'],
    ],
    [
      'a report that rounds its own number',
      [
        'The strike lasted more than five weeks. After thirty-seven days the drivers went back.',
        'The strike lasted 37 days.',
      ],
      ['compatible: A more than five weeks | A thirty-seven days | B 37 days'],
    ],
    [
      'a limit, and the number that it holds',
      ['The dam releases at least 90 cubic metres of water.', 'The dam releases 90 cubic metres of water.'],
      ['agree: A at least 90 cubic metres | B 90 cubic metres'],
    ],
    [
      'ballots are votes',
      ['About 61,000 votes were counted again.', 'Some 61,000 ballots were counted again.'],
      ['agree: A About 61,000 votes | B Some 61,000 ballots'],
    ],
    [
      'so many out of so many are counted',
      ['Eight stations out of nine have gone silent.', 'Eight of the nine stations have gone silent.'],
      ['agree: A Eight stations | B Eight of the nine stations', 'agree: A nine | B nine stations'],
    ],
    [
      'months of age',
      ['The youngest saved was the 3-month-old Ada.', 'The youngest saved was a three-month-old girl.'],
      ['agree: A 3-month-old | B three-month-old'],
    ],
  ])('%s', (_, texts, expected) => expect(shared(measured(...texts))).toEqual(expected));
});

describe('figures of one thing come together', () => {
  test.each<[name: string, texts: string[], expected: string[]]>([
    [
      'other words for what is counted, and numbers that cannot both be right',
      [
        'Nearly 2,000 companies with Danish capital are operating in the province.',
        'In the province work almost 2,500 enterprises with Danish capital.',
      ],
      ['conflict: A Nearly 2,000 companies | B almost 2,500 enterprises'],
    ],
    [
      'modifiers that leave room for both',
      [
        'The talks with the union lasted more than four hours.',
        'The talks with the union went on for almost five hours.',
      ],
      ['compatible: A more than four hours | B almost five hours'],
    ],
    [
      'one number of two units, told alike',
      [
        'The crown of the queen was shown in the town hall for eleven days.',
        'The crown of the queen was shown in the town hall for eleven weeks.',
      ],
      ['conflict: A eleven days | B eleven weeks'],
    ],
    [
      'one number of two names of a unit agrees',
      ['The holds were full with 6.2 tonnes of halibut.', 'The holds were full with 6.2 tons of halibut.'],
      ['agree: A 6.2 tonnes | B 6.2 tons'],
    ],
    [
      'who leaves out a word of a unit has not said another number',
      ['The wreck lies 57 nautical miles off the cape.', 'The wreck lies 57 miles off the cape.'],
      ['compatible: A 57 nautical miles | B 57 miles'],
    ],
    [
      'one sum in four forms',
      [
        'The bank granted a loan of $1.5 billion.',
        'A loan of $ 1.5 billion was granted.',
        'It spoke of a 1.5-billion-dollar loan.',
        'The bank granted one and a half billion dollars.',
      ],
      ['agree: A $1.5 billion | B $ 1.5 billion | C 1.5-billion-dollar | D one and a half billion dollars'],
    ],
    [
      'units that convert into each other',
      ['The mirror of the telescope is 6.8 metres across.', 'The telescope has a mirror that is 22ft across.'],
      ['compatible: A 6.8 metres | B 22ft'],
    ],
    [
      'a temperature that its text restates',
      ['The cave would have 283 kelvin, so ten.', 'The temperature of the cave would be 10C.'],
      ['agree: A 283 kelvin | A ten | B 10C'],
    ],
    [
      'what became of those counted, not their noun',
      [
        'Four climbers have died and six are missing after a snowslide.',
        'A snowslide came down. The mountain rescue said that four were dead and six missing.',
      ],
      ['agree: A Four climbers | B four', 'agree: A six | B six'],
    ],
    [
      'two numbers of one report, each from another mouth',
      [
        'The train had 261 people on board. Its guard said that 256 people were on board.',
        'There were 261 people on board.',
        'The railway has it that there were 256 persons on board.',
      ],
      ['conflict: A 261 people | A 256 people | B 261 people | C 256 persons'],
    ],
    [
      'degrees whose scale one report leaves out',
      ['The water of the bay had seven degrees.', 'The water of the bay was 7C (45 Fahrenheit).'],
      ['agree: A seven degrees | B 7C | B 45 Fahrenheit'],
    ],
    [
      'sums whose scale everybody at the table knows',
      ['The company had revenue of 187.3 last year.', 'The company had revenue of £187.3 million last year.'],
      ['agree: A 187.3 | B £187.3 million'],
    ],
    [
      'a nought too few',
      ['He has led more than 6,000 climbs.', 'The guide led just 600 climbs.'],
      ['conflict: A more than 6,000 climbs | B just 600 climbs'],
    ],
    [
      'a vote in digits and in words',
      [
        'The court ruled 7-2 that the toll was lawful.',
        'By seven votes to two, the court ruled that the toll was lawful.',
      ],
      ['agree: A 7-2 | B seven votes to two'],
    ],
    [
      'a share in words and in percent',
      ['Half of the voters backed the plan.', 'Of all voters, 50 percent backed the plan.'],
      ['agree: A Half | B 50 percent'],
    ],
    [
      'a limit, and what is held against it',
      [
        'The limit on the bridge is 80 kilometres an hour. The lorry was doing 95 kilometres an hour on the bridge.',
        'On the bridge, where the limit is 80 kilometres an hour, the lorry drove on.',
        'The lorry was doing 95 kilometres an hour on the bridge.',
      ],
      [
        'agree: A 80 kilometres an hour | B 80 kilometres an hour',
        'agree: A 95 kilometres an hour | C 95 kilometres an hour',
      ],
    ],
    [
      'a sum in the currencies of two countries',
      ['The canteen cost the council £41,000 a year.', 'The canteen cost the council 48,000 euros a year.'],
      ['compatible: A £41,000 a year | B 48,000 euros a year'],
    ],
    [
      'those of the hurt of whom more is said',
      [
        'Nine people were hurt. Five of the injured were in intensive care.',
        'Nine people were hurt, five of them in intensive care.',
      ],
      ['agree: A Nine people | B Nine people', 'agree: A Five | B five'],
    ],
    [
      'a number that leaves out its unit, and lengths in other units',
      [
        'The crack in the keel is 19 inches long.',
        'The crack in the keel was four inches long, and is 19 now.',
        'The crack in the keel is about half a metre long.',
      ],
      ['compatible: A 19 inches | B 19 | C about half a metre'],
    ],
    [
      'a time of day that leaves its half of the day open',
      ['The alarm on the ferry went off at 9:15 p.m.', 'The alarm on the ferry went off at 9:15.'],
      ['agree: A 9:15 p.m. | B 9:15'],
    ],
    [
      'the hurt, and those of them in hospital',
      [
        'Nineteen were hurt when the tram ran into the quay.',
        'Nineteen are in hospital after the tram ran into the quay.',
      ],
      ['agree: A Nineteen | B Nineteen'],
    ],
    [
      'a roll call and a vote',
      ['The roll on the toll bill: ayes 17, nays 2.', 'The council passed the toll bill by 17 votes to 2.'],
      ['agree: A 17 | B 17 votes to 2', 'agree: A 2 | B 2'],
    ],
    [
      'an age and a length of service',
      ['The 65-year-old bridge over the Lune is shut.', 'The bridge over the Lune, shut now, has stood for 65 years.'],
      ['agree: A 65-year-old | B 65 years'],
    ],
    [
      'an age in brackets, between commas, and another',
      [
        'Ada Brook (58) will lead the bank.',
        'Ada Brook, 58, will lead the bank.',
        'Ada Brook, aged 59, will lead the bank.',
      ],
      ['conflict: A 58 | B 58 | C 59'],
    ],
    [
      'one who signs with her colleagues, counted among them or not',
      [
        'She and 33 colleagues at the observatory signed the letter.',
        'The letter was signed by 34 scientists at the observatory.',
      ],
      ['compatible: A She and 33 colleagues | B 34 scientists'],
    ],
    [
      'a distance that its text converts, and the report that gives only the conversion',
      ['The planet is 413 light-years (126 parsecs) away.', 'The planet is 126 parsecs away.'],
      ['agree: A 413 light-years | A 126 parsecs | B 126 parsecs'],
    ],
    [
      'one number in two currencies, of which one must be miscopied',
      ['The stadium will cost €84 million, the city said.', 'The stadium will cost $84 million, the city said.'],
      ['conflict: A €84 million | B $84 million'],
    ],
    [
      'one sum in pounds, in digits with their sign and in words',
      ['The winner gets £40,000 and a bust.', 'Its winner will get forty thousand pounds and a bust.'],
      ['agree: A £40,000 | B forty thousand pounds'],
    ],
    [
      'two numbers in two currencies, which nothing converts',
      ['The stadium will cost €84 million, the city said.', 'The stadium will cost $97 million, the city said.'],
      ['compatible: A €84 million | B $97 million'],
    ],
    [
      'what a share price rose by, and what it rose to',
      ['Shares rose 5 percent to 120 kronor.', 'Shares rose to 120 kronor, up 5 percent.'],
      ['agree: A 5 percent | B 5 percent', 'agree: A 120 kronor | B 120 kronor'],
    ],
    [
      'votes, and those who cast them',
      ['The harbour board was unanimous: seven votes to none.', 'All seven members of the harbour board voted for it.'],
      ['agree: A seven votes to none | B seven members'],
    ],
    [
      'two counts that one report tells from two mouths in a list',
      [
        'The ministry counts 37 wrecks and nine injuries. The company had spoken of 31 wrecks and five injuries.',
        'In the wrecks five people were injured, the company said.',
        'Nine people were injured in the wrecks.',
      ],
      ['conflict: A nine injuries | A five injuries | B five people | C Nine people'],
    ],
    [
      'a number that a bare one answers',
      [
        'The company says that 31 boats were lost in the storm. The union says 37.',
        'In the storm 37 boats were lost.',
        'The storm took 31 boats of the fleet, which were lost.',
      ],
      ['conflict: A 31 boats | A 37 | B 37 boats | C 31 boats'],
    ],
    [
      'a reading that was put right',
      [
        'The river had a level of 4.2. An earlier reading of 4.8 was withdrawn.',
        'The river had a level of 4.8.',
        'The river had a level of 4.2.',
      ],
      ['conflict: A 4.2 | A 4.8 | B 4.8 | C 4.2'],
    ],
    [
      'a report that rounds its own number',
      [
        'The tax on a home rises by £103.97 a year. Owners of a home must pay almost £104 a year more in tax.',
        'The tax on a home rises by £103.97 a year.',
      ],
      ['compatible: A £103.97 a year | A almost £104 a year | B £103.97 a year'],
    ],
    [
      'a time of day that one report only gives roughly',
      ['The quake struck the harbour of Orra at about 4.20am.', 'The quake struck the harbour of Orra at 4.18am.'],
      ['compatible: A 4.20am | B 4.18am'],
    ],
    [
      'the lost, by what became of them',
      [
        'The harbour said that twelve had lost their lives. Two boats went out.',
        'Twelve people have died off the island.',
      ],
      ['agree: A twelve | B Twelve people'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(shared(measured(...texts))).toEqual(expected);
  });
});

describe('figures of two things stay apart', () => {
  test.each<[name: string, texts: string[]]>([
    [
      'what was asked for, and what was offered',
      ['The crew asked for 15 per cent more pay.', 'The ferry line offered the crew seven per cent more pay.'],
    ],
    [
      'a demand and a proposal',
      ['The crew had demanded a pay rise of 15 per cent.', 'The line proposed a pay rise of seven per cent.'],
    ],
    [
      'shares of different wholes',
      ['Forty-eight percent of our products go abroad.', 'Over 50 percent of the trade of the province is by sea.'],
    ],
    [
      'lengths of different times',
      [
        'She has driven the ferry for 20 years.',
        'The bridge was built 300 years before and stood firm; the lease runs for 20 months.',
      ],
    ],
    ['small numbers of different things', ['Three boats sank.', 'Three observatories were asked to watch.']],
    [
      'nights of different kinds',
      ['They watched the planet on six nights.', 'On three nights it rained in the valley.'],
    ],
    [
      'a rise and a share',
      ['Fares on the ferry rose by 20 percent.', 'Ferries carry 20 percent of the fish sold in the town.'],
    ],
    ['votes and posts', ['The budget passed by 44 votes to 19.', 'Of the posts in the budget, 44 posts are empty.']],
    ['the dead and the boats', ['Two have died, the harbour said.', 'Two boats are out, the harbour said.']],
    [
      'what the law allows, and what was measured',
      [
        'The law allows a risk of no more than one in 10,000 for a bridge.',
        'The engineer put the risk for the bridge at one in 900.',
      ],
    ],
    [
      'sums that no rate of exchange makes one',
      ['The line will pay $198 million for the quay.', 'The quay, the line says, is worth 60 million euros.'],
    ],
    [
      'two sums that are near to one another',
      [
        'The loss came after a charge of €14.5 million on the plant in Hull.',
        'There is no dividend, which saves the line 14 million euros.',
      ],
    ],
    [
      'a mark on a scale, and a length',
      ['The report rated the keel a 4 on a scale that runs to 9.', 'The crack in the keel was four inches long.'],
    ],
    [
      'what rose, and what fell',
      ['Turnout in the town rose by 6.5 points.', 'The Liberals in the town lost 5.6 points.'],
    ],
    ['what is planned, and what was done', ['The yard plans to hire 400 welders.', 'The yard hired 250 welders.']],
    ['two kinds of people', ['Police say 12 officers were hurt.', 'Organisers say 40 protesters were hurt.']],
    ['what is sure, and what is thought', ['They confirmed 12 cases.', 'They look into 30 suspected cases.']],
    ['two years', ['The yard hired 400 welders this year.', 'The yard hired 250 welders last year.']],
    ['two days', ['Police arrested 14 people on Friday.', 'Police arrested 9 people on Saturday.']],
    ['now, and then', ['The dam holds 40 million litres.', 'The dam held 25 million litres in 1990.']],
    ['two halves', ['In the first half they scored 34 points.', 'In the second half they scored 41 points.']],
    ['two sides of a river', ['The northern yard employs 900 people.', 'The southern yard employs 1,400 people.']],
    ['two places', ['The flood took 120 homes in Lune.', 'The flood took 45 homes in Orra.']],
    ['two purposes', ['It spends 3 million euros on schools.', 'It spends 7 million euros on roads.']],
    ['by the day, and in all', ['The strike costs 2 million euros a day.', 'The strike has cost 30 million euros.']],
    ['dates of different events', ['The bridge was opened on 3 May 1987.', 'The ferry sank on 9 June 1954.']],
  ])('%s', (_, texts) => {
    expect(shared(measured(...texts))).toEqual([]);
  });
});

test('a copy that swapped digits conflicts with its source, and the reason says how', () => {
  const [measure] = measured(
    'The harbour master said on Monday that 310 boats had left the old harbour before the storm came in from the west.',
    'The harbour master said on Monday that 130 boats had left the old harbour before the storm came in from the west.',
  );
  expect(measure).toMatchObject({ verdict: 'conflict' });
  expect(measure!.why).toMatch(/digits were swapped/);
});

test('a copy that swapped digits and moved the day conflicts with its source all the same', () => {
  const measures = measured(
    'In the course of Friday the bell of the old harbour church rang 41 times because nobody could find the sexton and his key.',
    'In the course of Saturday the bell of the old harbour church rang 14 times because nobody could find the sexton and his key.',
  );
  expect(shared(measures)).toContain('conflict: A 41 times | B 14 times');
});

test('a copy that writes another year conflicts with its source', () => {
  const measures = measured(
    'The mill by the old weir was sold to a cheese company in 2031, and nobody has turned its wheel since that day.',
    'The mill by the old weir was sold to a cheese company in 2013, and nobody has turned its wheel since that day.',
  );
  expect(shared(measures)).toEqual(['conflict: A 2031 | B 2013']);
});

test('a number of one report that is told of two things conflicts with the one that its words are nearest to', () => {
  expect(
    shared(
      measured(
        'Two people have died of the fever in Lune. Four people are treated in the clinic.',
        'Four people have died of the fever in Lune.',
      ),
    ),
  ).toContain('conflict: A Two people | B Four people');
});

test('a copy that wrote million for billion conflicts, and the reason says so', () => {
  const [measure] = measured(
    'The ministry set aside 4 billion euros for the new harbour, which is to open before the end of the decade.',
    'The ministry set aside 4 million euros for the new harbour, which is to open before the end of the decade.',
  );
  expect(measure).toMatchObject({ verdict: 'conflict' });
  expect(measure!.why).toMatch(/scale/);
});

test('a toll that grew from one day to the next is an update', () => {
  const [measure] = measured(
    ['The storm killed 14 people in the harbour town, officials said.', '2025-10-13'],
    ['The storm killed 19 people in the harbour town, officials said.', '2025-10-14'],
  );
  expect(measure).toMatchObject({ verdict: 'compatible' });
  expect(measure!.why).toMatch(/update/);
});

test('a toll that two reports of one day give differently is a conflict', () => {
  const [measure] = measured(
    'The storm killed 14 people in the harbour town, officials said.',
    'The storm killed 19 people in the harbour town, officials said.',
  );
  expect(measure).toMatchObject({ verdict: 'conflict' });
});

describe('dates of one event', () => {
  test.each<[name: string, texts: string[], verdict: string[], clashes: string[]]>([
    [
      'the same year',
      ['The bridge over the Lune was opened in 1987.', 'They opened the bridge over the Lune in 1987.'],
      ['agree: A 1987 | B 1987'],
      [],
    ],
    [
      'a year with its digits swapped',
      [
        'The bridge over the Lune was opened on 3 May 1987 by the mayor.',
        'The mayor opened the bridge over the Lune on 3 May 1978.',
      ],
      ['conflict: A 3 May 1987 | B 3 May 1978'],
      ['3 May 1987 / 3 May 1978'],
    ],
    [
      'a time of day to the hour, and to the minute',
      ['The ferry sank at 4am off the island of Orra.', 'The ferry sank off the island of Orra at 4:12 a.m.'],
      ['compatible: A 4am | B 4:12 a.m.'],
      [],
    ],
    [
      'a time of day to the hour, and one that is too far from it',
      ['The ferry sank at 4am off the island of Orra.', 'The ferry sank off the island of Orra at 4:45 a.m.'],
      ['conflict: A 4am | B 4:45 a.m.'],
      ['4am / 4:45 a.m.'],
    ],
    [
      'times of day half an hour apart',
      ['The ferry sank at 4:15 am off the island of Orra.', 'The ferry sank off the island of Orra at 4:45 a.m.'],
      ['conflict: A 4:15 am | B 4:45 a.m.'],
      ['4:15 am / 4:45 a.m.'],
    ],
    [
      'a day and its month',
      ['The bridge over the Lune was opened on 3 May 1987.', 'They opened the bridge over the Lune in May 1987.'],
      ['agree: A 3 May 1987 | B May 1987'],
      [],
    ],
    ['a date that only one report gives', ['The bridge was opened in 1987.', 'The bridge is long.'], [], []],
  ])('%s', (_, texts, expected, clashes) => {
    const comparison = compared(...texts);
    expect(comparison.measures.every(({ unit, verdict }) => unit !== 'date' || verdict !== 'single')).toBe(true);
    expect(shared(comparison.measures)).toEqual(expected);
    expect(comparison.clashes.map(([a, b]) => `${a.text} / ${b.text}`)).toEqual(clashes);
  });
});

test('of a measured thing too, the second voice may leave out the unit; what is asked for is no claim', () => {
  const sidesOf = (text: string) =>
    measured(text).map(({ readings }) => readings.map(({ span }) => span.text).join(' | '));
  expect(sidesOf('The harbour office says about 1,900 litres got out. The yard says 1,400.')).toEqual([
    'about 1,900 litres | 1,400',
  ]);
  expect(sidesOf('The owner says that the mast is 45 metres high. The manual says 40 metres.')).toEqual([
    '45 metres | 40 metres',
  ]);
  // Dates are measures only where another report gives one of them too.
  const [year] = measured(
    ['The camera at Olm is promised for 2027. The contract says 2027. The builder says 2028.', '2025-10-13'],
    ['The camera at Olm is promised for 2027.', '2025-10-13'],
  );
  expect(year?.readings.map(({ span }) => `${span.witness} ${span.text}`)).toEqual([
    'A 2027',
    'A 2027',
    'A 2028',
    'B 2027',
  ]);
  expect(sidesOf('The prosecutor asks for 12. Her counsel says seven would be enough.')).toEqual(['12', 'seven']);
});

describe('whose number it is, and what was done', () => {
  const shared = (...texts: Given[]) =>
    measured(...texts)
      .filter(({ readings }) => new Set(readings.map(({ span }) => span.witness)).size > 1)
      .map(
        ({ verdict, readings }) =>
          `${verdict}: ${readings.map(({ span }) => `${span.witness} ${span.text}`).join(' | ')}`,
      );

  test('an equal number of something else does not outweigh what the same thing did', () => {
    expect(
      shared(
        'Turnover fell 9 per cent to £412.6 million last year.',
        'Turnover fell 7 per cent to £412.6 million last year. The shares fell 9 percent in the first hour.',
      ),
    ).toEqual(['conflict: A 9 per cent | B 7 per cent', 'agree: A £412.6 million | B £412.6 million']);
  });

  test('what is to be done has the time that is set for it, and where none is set, any', () => {
    expect(
      shared(
        'The yard said on Thursday that it will cut 1,150 jobs by the end of April.',
        'The yard will cut 1,500 jobs, it said on Thursday, most of them in the north.',
      ),
    ).toEqual(['conflict: A 1,150 jobs | B 1,500 jobs']);
  });

  test('numbers that a third one has brought together are held against each other', () => {
    expect(
      shared(
        'The yard will cut 1,150 jobs in Sund, it said on Thursday.',
        'The yard will cut more than 1,100 jobs in Sund by way of early pensions, it said on Thursday.',
        'The yard will cut 1,500 jobs in Sund by way of early pensions, it said on Thursday.',
      ),
    ).toEqual(['conflict: A 1,150 jobs | B more than 1,100 jobs | C 1,500 jobs']);
  });

  test('of two numbers that a figure could go with, the one whose words say more is it', () => {
    expect(
      shared(
        'Six boats searched the bay for the missing crew. The harbour has room for 40 yachts and 12 trawlers. It was built in 1931 for 2 million crowns. Rain fell for 9 hours and 30 minutes. The mayor thanked 75 volunteers.',
        'Six vessels searched the bay for the crew. The lights failed for 11 hours. The café served 230 bowls of soup, 18 cakes and 6 hams. About 64 pupils stayed at home. The road was shut for 3 days.',
      ),
    ).toContain('agree: A Six boats | B Six vessels');
  });

  test('a part of some is no count of all that happens to be as large', () => {
    expect(
      shared(
        'Four people drowned when the boat turned over off Sund. The coastguard found three boxes.',
        'Nine people were on the boat that turned over off Sund, four of them cooks.',
      ),
    ).toEqual([]);
  });

  test('a factor counts nothing, and may stand for what it multiplies', () => {
    const [factor] = measured('Five times 4.9 comes close to the 24 days.');
    expect(factor).toMatchObject({ unit: null, readings: [{ value: 5 }] });
  });

  test('another noun weighs less where the sentences are alike', () => {
    expect(
      shared(
        'Handing out bottled water takes two cases to a household of Sund.',
        'Bottled water comes in two packs to a household of Sund.',
      ),
    ).toEqual(['agree: A two cases | B two packs']);
  });
});

test('two sides of a dispute that one report tells are one measure, and its reason tells both', () => {
  const texts = [
    'Police said that 5,000 people came to the square. The organisers said 20,000 came.',
    'The square was closed to traffic.',
  ];
  expect(measured(...texts)).toMatchObject([
    {
      verdict: 'single',
      readings: [{ value: 5000 }, { value: 20000 }],
      why: expect.stringMatching(/gives two: .*5,000 people.*20,000/),
    },
  ]);
});

describe('a number that a report itself puts right', () => {
  const onlyShared = (texts: readonly Given[]) =>
    measured(...texts)
      .filter(({ verdict }) => verdict !== 'single')
      .map(
        ({ verdict, readings }) =>
          `${verdict}: ${readings.map(({ span }) => `${span.witness} ${span.text}`).join(' | ')}`,
      );

  test.each<[name: string, texts: Given[], expected: string[]]>([
    [
      'by saying what it is and what not',
      [
        'The weir at Olm is 31 metres long.',
        'The weir at Olm is 31 metres long and not 38, as we had it on Monday.',
        'Olm has a weir, 31 metres long.',
      ],
      ['agree: A 31 metres | B 31 metres | B 38 | C 31 metres'],
    ],
    [
      'by saying what it wrote before',
      [
        'The mill at Olm has a chimney, 64 metres high.',
        'Olm, again: in the last letter I gave the height of the chimney as 46 metres. It is 64.',
      ],
      ['agree: A 64 metres | B 46 metres | B 64'],
    ],
    [
      'and whoever else still gives the old number is held against the new one',
      [
        'The toll for the tunnel at Sund is 38 crowns.',
        'The toll for the tunnel at Sund was put in the wrong column: it is 38 crowns, not 83.',
        'The toll for the tunnel at Sund is 83 crowns.',
      ],
      ['conflict: A 38 crowns | B 38 crowns | B 83 | C 83 crowns'],
    ],
    [
      'or that somebody else gave, and whoever still gives it is held against the new one',
      [
        'The quake at Olm had a magnitude of 2.7. An earlier figure of 3.1, from the council, was withdrawn.',
        'The quake at Olm had a magnitude of 3.1, the council said.',
      ],
      ['conflict: A 2.7 | A 3.1 | B 3.1'],
    ],
    [
      'but not what was chosen in place of something else',
      [
        'The jury accepted two lost seasons and not three. The orchard lost seven.',
        'The jury accepted two lost seasons.',
      ],
      ['agree: A two lost seasons | B two lost seasons'],
    ],
    [
      'nor a number that is no other',
      ['Two is not six, said the member from Olm.', 'The weir at Olm is 31 metres long.'],
      [],
    ],
  ])('%s', (_, texts, expected) => expect(onlyShared(texts)).toEqual(expected));
});

test('a report that rounds one side of a dispute stands with those that tell it', () => {
  const sides = measured(
    'The operator says that it ran 31 per cent of its trips. The union says that it ran 12 per cent of its trips.',
    'The operator says it ran almost a third of its trips. The union says that it ran 12 per cent of its trips.',
  ).map(({ readings }) => readings.map(({ span }) => `${span.witness} ${span.text}`).join(' | '));
  expect(sides).toEqual([
    'A 31 per cent of its trips | A 12 per cent of its trips | B almost a third | B 12 per cent of its trips',
  ]);
});

test('every figure is in exactly one measure, whatever the order of the reports', () => {
  const texts = [
    'The bank granted a loan of $1.5 billion to 34 towns.',
    'It gave 34 towns one and a half billion dollars and 12 boats.',
    'Twelve boats and a loan of $1.6 billion were promised.',
  ];
  const keyed = (measures: readonly Measure[], order: readonly number[]) =>
    measures
      .map(
        ({ verdict, readings }) =>
          `${verdict} ${readings
            .map(({ span }) => `${order['ABC'.indexOf(span.witness)]}:${span.text}`)
            .sort()
            .join('|')}`,
      )
      .sort();
  const natural = keyed(measured(...texts), [0, 1, 2]);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      expect(keyed(measured(...order.map((at) => texts[at]!)), order)).toEqual(natural);
    }),
  );
});

describe('dates of one thing', () => {
  test('the same day of another year is a clash', () => {
    const { clashes } = compared(
      'The Court of Appeal cut the damages on 8 November 2023.',
      'The Court of Appeal cut the damages in November 2022.',
    );
    expect(clashes.map((pair) => pair.map(({ text }) => text))).toEqual([['8 November 2023', 'November 2022']]);
  });

  test('two deadlines are held against each other by their ends', () => {
    const [measure] = measured(
      ['Her contract at the Lune theatre runs until 2028.', '2025-10-13'],
      ['Her contract at the Lune theatre runs until 2028, she said.', '2025-10-13'],
      ['The lease of the bakery in Hull runs until 31 December 2027.', '2025-10-13'],
    );
    expect(measure).toMatchObject({ verdict: 'agree', readings: [{ value: 2028 }, { value: 2028 }] });
  });

  test('a deadline leaves room for the days before it', () => {
    const { clashes } = compared(
      'The pilots will gather for the first time in the capital before 15 December 2025.',
      'The pilots will gather for the first time in the capital on December 12, 2025.',
    );
    expect(clashes).toEqual([]);
  });
});

describe('a reader is told that figures conflict', () => {
  const verdictsOf = (texts: readonly Given[]) =>
    measured(...texts).flatMap(({ verdict }) => (verdict === 'single' ? [] : [verdict]));

  test.each<[name: string, texts: Given[]]>([
    [
      'where one thing has two numbers in other words',
      [
        'The new quay is 640 metres long and took two years to build.',
        'After two years of building the quay, 790 metres long, was opened.',
      ],
    ],
    [
      'where two reports of one day count the dead',
      [
        ['Four people were killed when the mill in Storm burned.', '2031-03-04'],
        ['Seven people died in the fire at the mill in Storm.', '2031-03-04'],
      ],
    ],
  ])('%s', (_, texts) => {
    expect(verdictsOf(texts)).toContain('conflict');
  });

  test.each<[name: string, texts: Given[]]>([
    [
      'not where patients come and go from day to day',
      [
        ['Nineteen people were in hospital after the gas leak in Sund.', '2031-03-04'],
        ['Fourteen people were in hospital after the gas leak in Sund.', '2031-03-06'],
      ],
    ],
    [
      'not where one number is the other, rounded',
      ['The mast on the hill in Tarn is thirty metres tall.', 'The mast on the hill in Tarn is 31 metres tall.'],
    ],
    [
      'not where one number is a part of the other',
      ['The council of Vik kept nine of the 14 gardeners.', 'The council of Vik had 14 gardeners.'],
    ],
    [
      'not where the number was another before',
      ['The lamp costs 40 crowns.', 'The previous price of the lamp was 55 crowns.'],
    ],
    [
      'not where one number is asked for and the other given',
      ['Ruiz was sentenced to nine years in prison.', 'The prosecutor sought 12 years in prison for Ruiz.'],
    ],
    [
      'not where each was counted by another hour of the day',
      [
        ['By Monday morning 212 bakers had signed the letter to the mill.', '2031-03-05'],
        ['By Monday evening 340 bakers had signed the letter to the mill.', '2031-03-06'],
      ],
    ],
  ])('%s', (_, texts) => {
    expect(verdictsOf(texts)).not.toContain('conflict');
  });
});

test('a stretch of the calendar is no length of time', () => {
  expect(measured('The keel broke in the last week.').map(({ label }) => label)).toEqual([]);
});
