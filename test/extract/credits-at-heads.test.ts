import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';

const STORY = [
  'The harbour board has decided to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.',
  '"We had no choice," said Marta Quill, who chairs the board, and she added that the mail boat would sail as before.',
  'About 300 people crossed on the last ferry on Friday evening, many of them with bicycles and one with a piano.',
];
const TITLE = 'Ferry pier to close after eleven years of dispute';
const report = (head: readonly string[], first = STORY[0]!) => read([...head, first, ...STORY.slice(1)].join('\n\n'));

describe('whose copy it is', () => {
  test.each<[string, readonly string[], string | null]>([
    [
      'an agency in front of the day',
      ['Sund Journal', TITLE, 'France Media Agency, published on 3 March 2031 at 8:15 a.m.'],
      'AFP',
    ],
    [
      'one that nobody knows',
      ['Sund Journal', TITLE, 'Coast Press Association, published on 3 March 2031'],
      'Coast Press Association',
    ],
    [
      'with its letters behind its name',
      ['Sund Journal', TITLE, 'Coast Press Association (CPA)', '3 March 2031'],
      'Coast Press Association',
    ],
    [
      'thanked behind the author',
      ['Sund Journal', TITLE, 'From Ana Ruiz, with material of the Coast News Agency (CNA)', '3 March 2031'],
      'Coast News Agency',
    ],
    [
      'thanked, and known',
      ['Sund Journal', TITLE, 'By Ana Ruiz, with files from The Associated Press', '3 March 2031'],
      'AP',
    ],
    ['a place in front of a day is none', ['Sund Journal', TITLE, 'Tarn, 3 March 2031'], null],
  ])('%s', (_, head, agency) => expect(report(head).agency).toBe(agency));

  test('the author is who is named in front of the thanks', () => {
    const { byline } = report([
      'Sund Journal',
      TITLE,
      'From Ana Ruiz, with material of the Coast News Agency (CNA)',
      '3 March 2031',
    ]);
    expect(byline).toEqual(['Ana Ruiz']);
  });

  test.each([
    ['a land behind the place', `Port Sund (Norway). ${STORY[0]}`, null],
    ['an agency’s letters', `PORT SUND (CPA). ${STORY[0]}`, 'CPA'],
    ['an agency’s name', `Port Sund (Coast News Agency). ${STORY[0]}`, 'Coast News Agency'],
  ])('in front of the first sentence: %s', (_, first, agency) => {
    expect(report(['Sund Journal', TITLE, '3 March 2031'], first).agency).toBe(agency);
  });
});

test('what a wire tells its editors stands above the headline', () => {
  const found = report([
    'COAST WIRE',
    'ATTENTION EDITORS: CORRECTS the speaker of the quote in para 2, who chairs the board. ADDS number of passengers.',
    TITLE,
    'By Ana Ruiz',
  ]);
  expect(found).toMatchObject({ title: TITLE, byline: ['Ana Ruiz'] });
});

test('a transcript’s title in capitals is nobody’s label', () => {
  const turns = [
    'ANA RUIZ: Good morning to all of you.',
    'Q: Is the pier closed?',
    'ANA RUIZ: It is, and for good.',
    'Q: And the ferry?',
    'ANA RUIZ: The ferry sails.',
  ];
  const found = read(
    ['PRESS CONFERENCE OF ANA RUIZ: TRANSCRIPT', 'Sund Town Hall, Monday 3 March 2031', ...turns].join('\n\n'),
  );
  expect(found).toMatchObject({ title: 'PRESS CONFERENCE OF ANA RUIZ: TRANSCRIPT', kind: 'transcript' });
  expect(found.turns.map(({ speaker }) => speaker)).toHaveLength(5);
});

test.each([
  [
    'a tribunal’s summary',
    ['COAST RACING FEDERATION', 'Summary of decision: CRF v Ana Ruiz', '3 March 2031'],
    'release',
  ],
  ['a recall', ['Harbour Foods Ltd', 'Product recall notice: Harbour Oats 500 g', '3 March 2031'], 'release'],
  ['a report of one', ['Sund Journal', 'Harbour Foods recalls its oats', 'By Ana Ruiz', '3 March 2031'], 'report'],
])('%s', (_, head, kind) => expect(report(head).kind).toBe(kind));
