import { expect, test } from 'vitest';
import { collate } from '../../src/index.ts';
import { read } from './documents.ts';
import { originFault } from './origin.ts';

const STORY = [
  'The harbour board has decided to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.',
  '"We had no choice," said Marta Quill, who chairs the board, and she added that the mail boat would sail as before.',
  'About 300 people crossed on the last ferry on Friday evening, many of them with bicycles and one with a piano.',
];

const plain = (...head: readonly string[]) => read([...head, ...STORY].join('\n\n'));
const stampsOf = ({ text, stamps }: ReturnType<typeof read>) =>
  stamps.map(({ start, end, value, precision }) => `${text.slice(start, end)} = ${value} (${precision})`);

test.each([
  ['a day', 'Sunday, October 12, 2031', ['Sunday, October 12, 2031 = 2031-10-12 (day)']],
  ['a time in front', '11:48, 5 Nov 2031', ['11:48, 5 Nov 2031 = 2031-11-05T11:48 (minute)']],
  ['a time behind', 'September 19, 2031 / 11:37 AM', ['September 19, 2031 / 11:37 AM = 2031-09-19T11:37 (minute)']],
  ['in figures', '23.09.2031', ['23.09.2031 = 2031-09-23 (day)']],
  [
    'the local time, whatever the zone',
    '15 JUN 2031 17:35 CEST',
    ['15 JUN 2031 17:35 CEST = 2031-06-15T17:35 (minute)'],
  ],
  [
    'a zone that several lands share',
    '16 September 2031, 2:10 am IST',
    ['16 September 2031, 2:10 am IST = 2031-09-16T02:10 (minute)'],
  ],
  ['a time in brackets', '30.10.2031 [17:22]', ['30.10.2031 [17:22] = 2031-10-30T17:22 (minute)']],
  [
    'when a hearing begins',
    'Thursday 6 November 2031, beginning at 10.00',
    ['Thursday 6 November 2031, beginning at 10.00 = 2031-11-06T10:00 (minute)'],
  ],
  [
    'a change without a day',
    'Published Oct. 13, 2031, 7:05 a.m. Updated 4:40 p.m.',
    ['Oct. 13, 2031, 7:05 a.m. = 2031-10-13T07:05 (minute)', 'Updated 4:40 p.m. = 2031-10-13T16:40 (minute)'],
  ],
  [
    'a change on another day',
    'Published: 6 March 2031, 21:10 | Updated: 7 March 2031, 08:05',
    ['6 March 2031, 21:10 = 2031-03-06T21:10 (minute)', 'Updated: 7 March 2031, 08:05 = 2031-03-07T08:05 (minute)'],
  ],
  ['beside the author', 'By Jonas Ekdahl | 5 March 2031 | 4 min read', ['5 March 2031 = 2031-03-05 (day)']],
])('%s', (_, line, expected) => {
  const report = plain('Ferry pier to close after eleven years of dispute', line);
  expect(stampsOf(report)).toEqual(expected);
  expect(report.title).toBe('Ferry pier to close after eleven years of dispute');
});

test('what else stands on its line is taken away', () => {
  const report = plain('Ferry pier to close after eleven years', 'By Jonas Ekdahl, 14 April 2031, 5.15pm | 3 min read');
  expect(report.text).toBe(['14 April 2031, 5.15pm', ...STORY].join('\n\n'));
  expect(report.removed.map(({ text }) => text)).toContain('By Jonas Ekdahl, | 3 min read');
});

test.each([
  ['an embargo', 'EMBARGOED UNTIL 00.01 GMT ON WEDNESDAY 11 MARCH 2031'],
  ['codes of a desk', 'HNA 041842 GMT NOV 31'],
])('%s is none', (_, line) => {
  expect(plain('Ferry pier to close after eleven years of dispute', line).stamps).toEqual([]);
});

test('in Markdown', () => {
  const report = read(`# Ferry pier to close\n\n*Wednesday 11 March 2031*\n\n${STORY.join('\n\n')}`, 'text/markdown');
  expect(stampsOf(report)).toEqual(['Wednesday 11 March 2031 = 2031-03-11 (day)']);
});

const PAGE = (head: string, date: string) => `<html><head><title>Ferry pier to close for good</title></head><body>
<header class="site">${head}</header><article><h1>Ferry pier to close for good</h1><p class="deck">Board ends eleven years of dispute</p>
${date}${STORY.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

test('on a page, in the report’s own element', () => {
  const content = PAGE(
    '12 March 2031',
    '<p class="byline">By Jonas Ekdahl</p><p>12 March 2031 at 8.05am. Updated at 9.12am</p>',
  );
  const report = read(content, 'text/html');
  expect(stampsOf(report)).toEqual([
    '12 March 2031 at 8.05am = 2031-03-12T08:05 (minute)',
    'Updated at 9.12am = 2031-03-12T09:12 (minute)',
  ]);
  expect(originFault(report.text, report.origin, content)).toBeNull();
});

test('the day of the site above a page is none', () => {
  expect(read(PAGE('12 March 2031', ''), 'text/html').stamps).toEqual([]);
});

test('a time of its own line is of the day above it', () => {
  const report = plain('Ferry pier to close after eleven years of dispute', '12 March 2031', '08:05');
  expect(stampsOf(report)).toEqual(['12 March 2031 = 2031-03-12 (day)', '08:05 = 2031-03-12T08:05 (minute)']);
});

test('nothing takes a stamp for prose, and the times of the text are what they were', async () => {
  const dossierOf = (stamp: string) =>
    collate([
      {
        content: ['Ferry pier to close after eleven years', stamp, ...STORY].join('\n\n'),
        mediaType: 'text/plain',
        id: 'a',
        bytes: 1,
        given: { published: '2031-03-12' },
      },
    ]);
  const [bare, stamped] = await Promise.all([
    dossierOf('By Jonas Ekdahl'),
    dossierOf('By Jonas Ekdahl, Wednesday 12 March 2031, 08:05'),
  ]);
  const added = stamped.witnesses[0]!.text.length - bare.witnesses[0]!.text.length;
  const moved = (value: unknown): string =>
    JSON.stringify(value, (key, part) =>
      key === 'id' ? '' : (key === 'start' || key === 'end') && typeof part === 'number' ? part + added : part,
    );
  const still = (value: unknown): string => JSON.stringify(value, (key, part) => (key === 'id' ? '' : part));
  expect(stamped.times.map(({ span, start }) => [span.text, start])).toEqual([
    ['Wednesday 12 March 2031, 08:05', '2031-03-12T08:05'],
    ...bare.times.map(({ span, start }) => [span.text, start]),
  ]);
  expect(stamped.witnesses[0]!.words).toBe(bare.witnesses[0]!.words);
  expect(stamped.timeline.map(({ start }) => start)).toEqual(bare.timeline.map(({ start }) => start));
  for (const part of ['figures', 'names', 'commitments'] as const) expect(still(stamped[part])).toBe(moved(bare[part]));
  expect(stamped.quotes.map(({ span }) => span.text)).toEqual(bare.quotes.map(({ span }) => span.text));
  expect(stamped.statements.map(({ text }) => text)).toEqual(bare.statements.map(({ text }) => text));
  expect(stamped.digest.map(({ span }) => span.text)).toEqual(bare.digest.map(({ span }) => span.text));
});

test('a post’s day without a year is where a dateline is', () => {
  const head = '# We go down singing\n\n*The Crow’s Nest. Posted on Friday 7 Nov by* **Widdershins**';
  const { text, blocks, published } = read(`${head}\n\n${STORY.join('\n\n')}`, 'text/markdown');
  expect(published).toBeNull();
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['dateline', 'Posted on Friday 7 Nov'],
  ]);
});
