import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCommitments, linkCommitments } from '../../src/commitments/index.ts';
import { collate } from '../../src/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import type { CommitmentMention, Report } from '../../src/model/index.ts';
import { joinNames, readNames } from '../../src/names/index.ts';
import { findQuotations } from '../../src/quotes/index.ts';
import { formOf, tagForm } from '../../src/text/index.ts';
import { readTimeExpressions } from '../../src/times/index.ts';
import { report as desk } from '../desk/desk.ts';

const english = languageOf('en');

/** Everything a report published on Tuesday 4 November 2025 undertakes. */
function read(text: string, given: Partial<Report> = {}) {
  const report = {
    text,
    kind: 'report' as const,
    title: null,
    byline: [],
    publisher: null,
    speaker: null,
    blocks: [],
    turns: [],
    published: { value: '2025-11-04', precision: 'day', basis: 'given' } as const,
    ...given,
  };
  const form = formOf(text, english.form);
  const tags = tagForm(form, english.tagging.model());
  const names = readNames({ form, tags, report }, english);
  const times = readTimeExpressions(form, report.published, english.times);
  const quotations = findQuotations({ report, form, tags, ...names }, english.speech);
  return { names, mentions: findCommitments({ report, form, tags, times, quotations, names }, english) };
}

function only(text: string, given: Partial<Report> = {}): CommitmentMention {
  const { mentions } = read(text, given);
  expect(mentions).toHaveLength(1);
  return mentions[0]!;
}

describe('somebody undertakes something', () => {
  test.each([
    [
      'in the future',
      'Ana Ruiz will reopen the bridge by 14 March.',
      'Ana Ruiz',
      'reopen the bridge by 14 March',
      '2026-03-14',
    ],
    ['in the passive', 'The maps will be printed by Ana Ruiz on Friday.', 'Ana Ruiz', null, '2025-11-07'],
    [
      'as a plan',
      'Pellgate Foods plans to close its mill by 31 December.',
      'Pellgate Foods',
      'close its mill by 31 December',
      '2025-12-31',
    ],
    [
      'as the one who does it',
      '“If the gate is shut, I’ll be the one who opens it,” said Ana Ruiz.',
      'Ana Ruiz',
      'opens it',
      null,
    ],
    [
      'as what opens',
      'Pellgate Foods says its workers can apply for a loan from 3 December.',
      null,
      null,
      '2025-12-03',
    ],
    ['as a plan for a day', 'A second vote is planned for 4 December.', null, null, '2025-12-04'],
    ['as the next of its kind', 'The next briefing is tomorrow at seven in the evening.', null, null, '2025-11-05'],
    ['ahead of something', 'The last boat will be at the quay before the bridge is shut.', null, null, null],
    ['as a promise', 'Ana Ruiz has promised that she will sing there.', 'Ana Ruiz', 'sing there', null],
    [
      'as others report it',
      'Ana Ruiz said she would repay the loan by 1 December.',
      'Ana Ruiz',
      'repay the loan by 1 December',
      '2025-12-01',
    ],
    ['in their own words', '“I will ring her today,” said Ana Ruiz.', 'Ana Ruiz', 'ring her today', '2025-11-04'],
    [
      'as a duty',
      'Pellgate Foods must pay the growers by 16 November.',
      'Pellgate Foods',
      'pay the growers by 16 November',
      '2025-11-16',
    ],
    ['as what will not be done', 'Ana Ruiz: “I will never close the mill.”', null, 'not close the mill', null],
    ['without who reports it', 'She would repair the mill, said Ana Ruiz.', null, 'repair the mill', null],
    ['up to a semicolon', 'Ana Ruiz said she would repair the mill; it has two wheels.', null, 'repair the mill', null],
    [
      'with no day of a clause beside it',
      'Ana Ruiz promised to repair the mill as the two met Friday night.',
      'Ana Ruiz',
      null,
      null,
    ],
    ['as a timetable', 'The first train leaves Wigton on 20 November.', null, null, '2025-11-20'],
  ])('%s', (_, text, actor, action, due) => {
    const commitment = only(text);
    if (actor !== null) expect(commitment.actor?.name).toBe(actor);
    if (action !== null) expect(commitment.action).toBe(action);
    expect(commitment.due?.end ?? null).toBe(due);
  });

  test('how strongly', () => {
    expect(only('Ana Ruiz plans to sell the mill.').strength).toBe('plans');
    expect(only('Ana Ruiz will sell the mill.').strength).toBe('will');
    expect(only('Ana Ruiz must sell the mill by 1 December.').strength).toBe('must');
  });

  test('a deadline is by a day, a date is on it', () => {
    expect(only('Ana Ruiz will pay by 1 December.').due?.kind).toBe('by');
    expect(only('Ana Ruiz will pay on 1 December.').due?.kind).toBe('on');
  });

  test('the day on which it was said is not when it is due', () => {
    expect(only('Ana Ruiz announced on Friday that she would sell the mill.').due).toBeNull();
  });

  test('"we" in a release is whose release it is, also in a line without a verb', () => {
    const given = { kind: 'release', publisher: 'Harbour Workers Federation' } as const;
    expect(only('We will publish the accounts by 1 December.', given).actor?.name).toBe('Harbour Workers Federation');
    expect(only('No tolls before July 1, 2028.', given).due?.end).toBe('2028-07-01');
  });
});

describe('nobody undertakes anything', () => {
  test.each([
    ['a forecast', 'Prices will rise by June.'],
    ['weather', 'It will rain on Friday.'],
    ['a doubt', 'I think it will close on Friday.'],
    ['a likelihood', 'Ana Ruiz will probably resign.'],
    ['a hope', 'Ana Ruiz hopes the bridge will open in March.'],
    ['a demand', '“We want ten crowns,” said Ana Ruiz.'],
    ['a question', 'Will Ana Ruiz pay the growers by Friday?'],
    ['a refusal to promise', '“I can’t promise that the bridge will stay open,” said Ana Ruiz.'],
    ['a refusal to speak', '“I’m not going to give you a date,” said Ana Ruiz.'],
    ['what would have been', 'Ana Ruiz said she would have paid by Friday.'],
    ['a supposition', '“I would bet my bicycle,” said Ana Ruiz.'],
    ['a question inside', 'Nobody can say what the weather will bring in 2028.'],
    ['the past', 'Ana Ruiz reopened the bridge on Friday.'],
  ])('%s', (_, text) => {
    expect(read(text).mentions).toEqual([]);
  });
});

describe('several reports tell', () => {
  const link = (...texts: readonly string[]) => {
    const all = texts.map((text, i) => ({ ...read(text), sigil: 'ABC'[i]!, key: `${i}`, text }));
    const { names, ids } = joinNames(
      all.map(({ names: local, sigil, key, text }) => ({ ...local, sigil, key, text, credited: [] })),
      english.names,
    );
    return linkCommitments({
      witnesses: all.map(({ sigil, key, text, mentions }) => ({ sigil, key, report: { text }, commitments: mentions })),
      names,
      ids,
      statements: [],
    });
  };

  test('one undertaking with two deadlines', () => {
    const [a, b] = link(
      'The minister, Ana Ruiz, will inspect all 23 ferries by the end of March.',
      'All 23 ferries will be inspected by 5 April, Ana Ruiz said.',
    );
    expect(a!.undertaking).toBe(b!.undertaking);
    expect(a!.due!.end).not.toBe(b!.due!.end);
    expect(a!.actor).toBe('Ana Ruiz');
  });

  test('two undertakings', () => {
    const [a, b] = link('Ana Ruiz will inspect all ferries by March.', 'Ana Ruiz will sell the old mill by March.');
    expect(a!.undertaking).not.toBe(b!.undertaking);
  });

  test('two people who undertake the same', () => {
    const [a, b] = link(
      'Ana Ruiz will inspect all ferries by March.',
      'Paul Garrity will inspect all ferries by March.',
    );
    expect(a!.undertaking).not.toBe(b!.undertaking);
  });
});

test('a report without a year has its deadlines in the year that the others lend it', async () => {
  const { witnesses, commitments } = await collate([
    desk('a', 'The ferry sank\n\nPORT OLA, Nov 4 (Wire) – Ana Ruiz will reopen the bridge by 14 March.\n'),
    desk('b', 'Bridge to open\n\nAna Ruiz will reopen the bridge soon.\n', { published: '2025-11-04' }),
  ]);
  expect(witnesses[0]!.published?.basis).toBe('dateline');
  expect(commitments.map(({ due }) => due?.end ?? null)).toEqual(['2026-03-14', null]);
});

test('any text has its commitments in order, within it, one a sentence', () => {
  const words = fc.constantFrom(
    ...'we will not be paid by Friday . Ana Ruiz “ ” to plans is that would if 12 March : , promised and who no'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (list) => {
      const text = list.join(' ');
      let last = 0;
      for (const { start, end } of read(text).mentions) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 100 },
  );
});

describe('duties, gifts and refusals', () => {
  test.each([
    'The ministry has ordered Pellgate Foods to stop selling the cheese and to pay for tests by the end of December.',
    'The court told the company to repay the loan within 30 days.',
    'Pellgate Foods was ordered to clean the river by 1 March.',
    'Every winner will get a cup within a month, the club has said.',
    'You will have the letter by Friday.',
    'A report will follow by 14 March.',
    'The refunds will reach all owners by 18 November.',
    'We are going to tune the bells, all eleven.',
    'We will not leave the pit until every miner is out.',
    'The judge awaits the map which the surveyor has promised by the middle of June.',
    'Ana Ruiz has promised a full inquiry.',
    'The mayor pledged £3 million for the victims by Christmas.',
    '“I promise you a choir that sings,” said Ana Ruiz.',
    '“I order a retrial,” said the judge.',
    '“I order you to leave by Friday,” said the judge.',
    '“We will not cut the oaks, whoever asks,” said Ana Ruiz.',
    '“We will not raise our prices,” said Ana Ruiz.',
    '“No jobs will be cut,” Ana Ruiz said.',
    'The army expects to have the road open by Sunday.',
    'Ana Ruiz said there would be an inquiry by Easter.',
    'The tickets will be available from Monday.',
    'The council will lodge the pilgrims.',
    'The doctors will be there until Sunday.',
    'I told her that I’d write to her son.',
    '“We’ll talk to the union first,” said Ana Ruiz.',
    'The boats will sail for nothing until Easter, the captain promised.',
    'Ana Ruiz is to finish the mural by Friday.',
    'The city says it will ring the bell every evening at six.',
    'Ana Ruiz said she would not vote until she had seen the log.',
    // A promise that is a noun.
    'The company gave an undertaking not to sell the land before June.',
    'The company gave an undertaking to the court that it would not sell the land before June.',
    'Ana Ruiz signed a pledge to leave office by May.',
    'The party’s pledge to build 40 schools by 2030 stands.',
    '“Our commitment is to halve the waiting list by March,” said Ana Ruiz.',
    'It is our intention to publish the list by Friday, the board said.',
    // A term.
    'The ministry has until 15 December to answer.',
    'Pellgate Foods was given until 1 December to remove the waste.',
    'Ana Ruiz gave the firm until Friday to repay the loan.',
    // What is owed.
    'The grower must pay back 70,000 crowns, to be transferred within 60 days.',
    'He was fined £900, payable within 28 days.',
    'The loan is repayable by 1 December.',
    // What goes on, is caused, or is refused.
    'The charity will carry on feeding the families until May.',
    '“I will have the organ tuned,” said the abbot.',
    '“I won’t be selling the vineyard,” said Ana Ruiz.',
    'The club will not name a new coach before the cup final.',
    'The council will reduce the tax.',
    // What everybody gets.
    'Anybody who lost a coat gets a voucher by the end of this week, the theatre said.',
    'Everyone who paid will get a refund by Friday.',
    'The gardener has promised to “plant the lime trees”.',
    'The bishop told the choir that she would have a successor “before Whit Monday”.',
    '“If the hay is not cut on the 12th, we mow on the 13th with our own hands,” said Ana Ruiz.',
    'We are aiming to have the road open by Sunday, the army said.',
    '“We will not surrender,” said Ana Ruiz.',
    '“I will not resign,” said the mayor.',
    'The paddle steamer is coming back on Saturday.',
    'The statue is due back on 11 December.',
    'The climbers are to be home by 20 November.',
    '“You’ll both send us the letters by Friday,” the chair said.',
    'The choir will not shrink again. That is my word, and the parish knows it.',
    '“No house will be flooded again. You have my word.”',
  ])('%s', (text) => {
    expect(read(text).mentions).toHaveLength(1);
  });

  test.each([
    'The coast will get wet by Friday.',
    'The report told the public to expect rain.',
    'The lake will reach its highest level by Friday.',
    'The weather is going to change by Friday.',
    'She told her son to eat.',
    'You will have to wait until Friday.',
    'He has promised for years.',
    'The film promises a good time for all.',
    '“I promise you the lake was cold,” said Ana Ruiz.',
    '“We will not tolerate violence,” said Ana Ruiz.',
    '“We will not comment on that,” said Ana Ruiz.',
    '“I will not forget it,” said Ana Ruiz.',
    'Nobody will be surprised.',
    'There will be a storm by Friday.',
    'The road will be closed until Friday.',
    'The bridge will stay shut until Monday.',
    'The striker will be available for Saturday’s match.',
    'She asked whether the firm would pay by Friday.',
    'The organist, whose lease runs until 2029, said that he was tired.',
    '“I expect to lose a stone tomorrow,” said the jockey.',
    'The firm expects to sell 400,000 cars this year.',
    '“I’m going out to fetch wood,” she said.',
    'A second tower is to rise in March if a donor can be won.',
    'The match is due to restart on Monday if the pitch is dry.',
    'The ceasefire will hold until Friday, observers believe.',
    'The mayor broke her promise to repay the loan.',
    'The village had until then lived on fishing.',
    'The train is due by noon.',
    'The rain will continue to fall until Friday.',
    'The price will double by June, he warned.',
    'Everybody gets a cold by December.',
    'If it rains on the hay it will not dry, he had written two weeks before the fire.',
    '“I won’t be commenting on that,” said Ana Ruiz.',
    '“We are not going to quarrel with the neighbours over hedges,” said Ana Ruiz.',
    'The town will hear the bells on Friday.',
    '“You’ll regret it by Friday,” the chair said.',
    'My guess is that no swallow will nest before May.',
    'I do not think that the well will fill by March.',
    '“The river will rise again. That is a fact,” said Ana Ruiz.',
    'The exhibition will last until the summer.',
    '“They’ll be asleep by this evening,” the nanny said.',
    '“We won’t be answering any questions today,” said Ana Ruiz.',
  ])('not: %s', (text) => {
    expect(read(text).mentions).toEqual([]);
  });

  test.each([
    // Predictions.
    'Exports will shrink by the end of the year.',
    'Ticket sales will drop by March.',
    'Rents will climb by the autumn, economists warned.',
    'The glacier will melt by 2060.',
    'The storm will weaken by Sunday.',
    'There will be thunder by Saturday.',
    'Commuters will suffer on Monday.',
    // Demands, and plans that others wish for.
    '“We want new contracts by Friday,” said Ana Ruiz.',
    'The opposition wants an election by March.',
    'The nurses need a new ward by May.',
    // Fears and doubts.
    'I fear that the mill will close by March.',
    'The hospital may close on 1 December.',
    'The bridge could open by Easter, engineers hope.',
    'It is likely that the court will sit on Friday.',
    // History.
    'The club would have sold him in January.',
    'The mill closed in March.',
    'The minister said on Monday that he had paid.',
    // Refusals to speak, rhetoric.
    '“I won’t speculate,” said the mayor.',
    '“We will not tolerate threats,” said Ana Ruiz.',
    '“I can’t promise that the ferry will sail on Friday,” said the harbour master.',
  ])('nothing is promised: %s', (text) => {
    expect(read(text).mentions).toEqual([]);
  });

  test.each([
    ['The gallery reopens on Saturday.', 'will', '2025-11-08'],
    ['Judges will rule by 30 November.', 'will', '2025-11-30'],
    ['The army said it would clear the road by Sunday.', 'will', '2025-11-09'],
    ['The orchestra plans to tour Japan in March.', 'plans', '2026-03-31'],
  ])('%s', (text, strength, due) => {
    const told = only(text);
    expect([told.strength, told.due?.end]).toEqual([strength, due]);
  });

  test('the undertakings of one sentence have each its own deadline', () => {
    const dues = (text: string) =>
      read(text).mentions.map(({ action, due }) => `${action.split(' ')[0]} ${due?.end ?? '-'}`);
    expect(
      dues('Ana Ruiz has promised that the bells will be tuned by Easter, and that the nave will be painted by June.'),
    ).toHaveLength(2);
    expect(dues('Ana Ruiz promised to paint the nave before 3 June and to tune the bells by Easter.')).toEqual([
      'paint 2026-06-03',
      'tune 2026-04-05',
    ]);
    expect(dues('The council will vote on Friday, and the mayor will sign the contract by Monday.')).toEqual([
      'vote 2025-11-07',
      'sign 2025-11-10',
    ]);
    expect(dues('Ana Ruiz will close the mill by 14 March, when it will be sold.')).toEqual(['close 2026-03-14']);
    expect(
      dues(
        'Pellgate Foods has been directed: to file a report by 15 December; to mend the dam by 1 May; to pay by 1 June.',
      ),
    ).toEqual(['file 2025-12-15', 'mend 2026-05-01', 'pay 2026-06-01']);
    expect(dues('The mayor said that the choir would sing on Thursday and promised a concert by 30 November.')).toEqual(
      ['sing 2025-11-06', 'promised 2025-11-30'],
    );
    expect(dues('The city will ring the bell every evening at 6 p.m.')).toEqual(['ring -']);
  });

  test('a chair who takes the vote promises nothing, whoever puts in money does', () => {
    const turn = (words: string) => {
      const label = { witness: '', start: 0, end: 9, text: 'ANA RUIZ:' };
      const span = { witness: '', start: 10, end: 10 + words.length, text: words };
      return read(`ANA RUIZ: ${words}`, {
        kind: 'transcript',
        turns: [{ speaker: 'Ana Ruiz', role: null, label, span }],
      }).mentions.length;
    };
    expect(turn('I will call the next item now.')).toBe(0);
    expect(turn('I will take two questions.')).toBe(0);
    expect(turn('That is the last thing I have to add today.')).toBe(0);
    expect(turn('We will put in £40,000 over two winters.')).toBe(1);
  });

  test('what stands behind the verb says when it is due before what stands in front', () => {
    const { due } = only('The nave should be dry by Easter and the organ is to return on Monday.');
    expect(due?.end).toBe('2025-11-10');
  });

  test('who hears from us is given something', () => {
    const given = { kind: 'release', publisher: 'Harbour Board' } as const;
    expect(read('Those whose coats were lost will hear from us this week.', given).mentions).toHaveLength(1);
  });

  test('who is ordered is the one who has to do it', () => {
    const { actor, due } = only('The ministry has ordered Pellgate Foods to pay for the tests by 31 December.');
    expect([actor?.name, due?.end]).toEqual(['Pellgate Foods', '2025-12-31']);
  });
});
