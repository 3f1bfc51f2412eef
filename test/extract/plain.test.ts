import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';
import { originFault } from './origin.ts';

const STORY =
  `The harbour board voted on Thursday to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.
The decision ends a dispute of eleven years between the board and the people of the island, who had asked for repairs.
"We would rather have had a smaller pier than none," said Marta Quill, who runs the bakery at its end.`
    .split('\n')
    .join('\n\n');

describe('a scraped page', () => {
  const report = read(`Northern Ferry Gazette
The paper of the islands

Home | News | Sport | Tides | Log in

Ferry pier to close after eleven years of dispute

By Jonas Ekdahl, Harbour Reporter
12 March 2024, 14:20 GMT

${STORY}

Read also: Ten piers you must see

Related articles
Whale seen off the north point
Share this article
© 2024 Northern Ferry Gazette. All rights reserved.`);

  test('is told from the page around it', () => {
    expect(report.title).toBe('Ferry pier to close after eleven years of dispute');
    expect(report.byline).toEqual(['Jonas Ekdahl']);
    expect(report.publisher).toBe('Northern Ferry Gazette');
    expect(report.published).toEqual({ value: '2024-03-12T14:20Z', precision: 'minute', basis: 'text' });
    expect(report.kind).toBe('report');
    expect(report.text).toBe(`12 March 2024, 14:20 GMT\n\n${STORY}`);
  });

  test('loses nothing silently', () => {
    expect(report.removed.map(({ text, reason }) => `${reason}: ${text}`)).toEqual([
      'masthead: Northern Ferry Gazette',
      'masthead: The paper of the islands',
      'navigation: Home | News | Sport | Tides | Log in',
      'title: Ferry pier to close after eleven years of dispute',
      'byline: By Jonas Ekdahl, Harbour Reporter',
      'related: Read also: Ten piers you must see',
      'related: Related articles',
      'after the report: Whale seen off the north point',
      'share: Share this article',
      'copyright: © 2024 Northern Ferry Gazette. All rights reserved.',
    ]);
  });
});

test('what a reader of the paper would call the story stays: key points, numbered paragraphs, headings, credits', () => {
  const content = `Ferry pier to close

• The pier is eleven years overdue.
• The island has no other.

${STORY}

What happens next

1. The pier is fenced off on Monday.
2. The beams are sold as firewood.

(Reporting by Jonas Ekdahl; editing by Pia Storm)`;
  const report = read(content);
  expect(report.removed).toEqual([{ text: 'Ferry pier to close', reason: 'title' }]);
  expect(report.text).toContain('• The pier is eleven years overdue.\n• The island has no other.\n\nThe harbour');
  expect(report.text).toContain('What happens next\n\n1. The pier is fenced off on Monday.\n2. The beams');
  expect(report.credits.map(({ kind, name, start, end }) => [kind, name, report.text.slice(start, end)])).toEqual([
    ['author', 'Jonas Ekdahl', 'Jonas Ekdahl'],
    ['author', 'Pia Storm', 'Pia Storm'],
  ]);
  expect(originFault(report.text, report.origin, content)).toBeNull();
});

test('a short text wrapped by hand is made whole', () => {
  const report = read(
    `Bridge closed after crack is found

Engineers closed the Halden bridge on Tuesday evening after a crack as
long as a hand was found in one of its bearings, the county said.

Buses are diverted through Moss.`,
    'text/plain',
  );
  expect(report.title).toBe('Bridge closed after crack is found');
  expect(report.text.split('\n\n')).toEqual([
    'Engineers closed the Halden bridge on Tuesday evening after a crack as long as a hand was found in one of its bearings, the county said.',
    'Buses are diverted through Moss.',
  ]);
});

test('prose wrapped by hand is made whole, and every character still maps to its place', () => {
  const content = `Ferry pier to close

The harbour board voted on Thursday to close the old ferry pier for good, after
an inspection found that half of its beams had rotted through. The decision ends
a dispute of eleven years between the board and the people of the island, who
had asked for repairs again and again, and who now have to row.

- A first point that is long enough to be wrapped onto a second line by the mail
  program of whoever sent it.
- A second point.
`;
  const report = read(content.replaceAll('\n', '\r\n'));
  const [story, points] = report.text.split('\n\n');
  expect(story).toContain('pier for good, after an inspection found');
  expect(points!.split('\n')).toHaveLength(2);
  expect(originFault(report.text, report.origin, content.replaceAll('\n', '\r\n'))).toBeNull();
});

describe('who is credited and where it was filed', () => {
  const SENTENCE = 'Ferrymen blocked the harbour on Monday and said that they would stay until the pier was repaired.';
  const cases: readonly [name: string, lead: string, agency: string | null, dateline: string][] = [
    ['a wire in brackets', 'SVARTNES, June 3 (Reuters) - ', 'Reuters', 'SVARTNES, June 3 (Reuters) - '],
    [
      'an agency nobody has heard of',
      'SVARTNES, 3 June (Polar Wire) – ',
      'Polar Wire',
      'SVARTNES, 3 June (Polar Wire) – ',
    ],
    ['a place alone', 'SVARTNES — ', null, 'SVARTNES — '],
    ['a place and a region', 'HALDEN BAY, Ont. - ', null, 'HALDEN BAY, Ont. - '],
    ['a place in brackets', '(Svartnes) ', null, '(Svartnes) '],
    ['an agency alone', '(AFP) - ', 'AFP', '(AFP) - '],
    ['a place in small letters before an agency', 'Svartnes (dpa) - ', 'dpa', 'Svartnes (dpa) - '],
    [
      'an agency and the hour',
      'Svartnes, 3 Jun 2031 (Polar), 19h40 - ',
      'Polar',
      'Svartnes, 3 Jun 2031 (Polar), 19h40 - ',
    ],
    ['an issuer’s place and date', 'Svartnes, 3 June 2031, 07:00 – ', null, 'Svartnes, 3 June 2031, 07:00 – '],
    ['nothing', '', null, ''],
  ];
  test.each(cases)('%s', (_, lead, agency, dateline) => {
    const report = read(`Ferrymen block the harbour\n\n${lead}${SENTENCE}\n\n${SENTENCE}`);
    expect(report.agency).toBe(agency);
    const block = report.blocks.find(({ kind }) => kind === 'dateline');
    expect(block === undefined ? '' : report.text.slice(block.start, block.end)).toBe(dateline);
  });

  test('an issuer’s dateline dates its news', () => {
    const report = read(`Ferrymen block the harbour\n\nSvartnes, 3 June 2031, 07:00 – ${SENTENCE}\n\n${SENTENCE}`);
    expect(report.published?.value).toBe('2031-06-03');
  });

  test('a machine translation of the agency’s name', () => {
    const report = read(`Ferrymen block the harbour\n\n${SENTENCE}\n\nFrance Media Agency\n\n${SENTENCE}`);
    expect(report.agency).toBe('AFP');
    expect(report.credits).toMatchObject([{ kind: 'agency', name: 'AFP' }]);
  });

  test('a wire with its codes, whose date stands in the last line', () => {
    const report = read(
      `POLAR PRESS        NORWAY / LABOUR        RUSH\nSvartnes-Harbour        2nd Writethru\n\nFerrymen block the harbour\n\nBy Pia Storm\nPolar Press\n\nSVARTNES - ${SENTENCE}\n\nPOL 031455 GMT JUN 24`,
    );
    expect(report.title).toBe('Ferrymen block the harbour');
    expect(report.publisher).toBe('Polar Press');
    expect(report.agency).toBe('Polar Press');
    expect(report.published?.value).toBe('2024-06-03T14:55Z');
    expect(report.text).toBe(`SVARTNES - ${SENTENCE}`);
  });
});

describe('statement or report', () => {
  const SENTENCE = 'The harbour board has decided to close the old ferry pier for good on the first of May this year.';
  const cases: readonly [name: string, content: string, kind: string][] = [
    [
      'calls itself a press release',
      `Harbour Board\n\nPRESS RELEASE\n1 March 2024\n\nPier to close\n\n${SENTENCE}`,
      'release',
    ],
    [
      'statement of a union',
      `Ferrymen's Union\n\nNot like this\n\nStatement of the Ferrymen's Union\n1 March 2024\n\nOur ${SENTENCE}`,
      'release',
    ],
    [
      'report about a statement',
      `Pier to close\n\nBy Pia Storm\n\n${SENTENCE} The board said in a press release that it was sorry.`,
      'report',
    ],
    [
      'client briefing of a law firm',
      `QUILL & STORM LLP\nClient briefing | March 2024\n\nPiers and the law\n\nPia Storm (partner)\n1 March 2024\n\n${SENTENCE}`,
      'report',
    ],
  ];
  test.each(cases)('%s', (_, content, kind) => expect(read(content).kind).toBe(kind));

  test('the user knows better', () => {
    const given = { content: SENTENCE, mediaType: 'text/plain', id: '', bytes: 0, given: { record: true } };
    expect(read(SENTENCE).kind).toBe('report');
    return import('../../src/extract/index.ts').then(({ readReport }) =>
      expect(readReport(given).kind).toBe('release'),
    );
  });
});

test('a document without text says so and does not throw', () => {
  expect(read('').diagnostics).toMatchObject([{ code: 'text.empty', severity: 'error' }]);
  expect(read('\n \n\t').text).toBe('');
  expect(read('Word').text).toBe('Word');
});

describe('heads that say what a document is, not whose', () => {
  const filing = read(`QUAYSIDE FERRIES LIMITED
Regd. Office: 7 Harbour Road, Tarn
CIN: Q000TN2001

Date: 14 March 2024
Sub: Disclosure under Regulation 30 - Closure of the old pier
Scrip code: 000777

Dear Sir/Madam,

${STORY}`);
  const feed = read(`HNS - Harbour News Service            [machine translation from Tarnish]
Category: Islands / World

Ferry pier to close after eleven years of dispute

${STORY}`);
  const radio = read(`TARN RADIO NEWS
Script: AM bulletin, Saturday 16 March 2024, 07.00
Reporter: Jonas Ekdahl
Not for broadcast before 07.00. Leave out what stands in brackets.

PIER CLOSURE

${STORY}`);
  const wire = read(`Tarn Gazette | Front page | Markets | Opinion
[Machine translation from the Spanish. The original is authoritative.]

The old pier closes after eleven years of dispute

Harborline / Tarn
14 MAR 2024 - 17:05

${STORY}`);
  const union = read(
    `# ELEVEN YEARS. ENOUGH

**Statement of the Harbour Workers Union, Tarn branch**
*Thursday, 14 March 2024, 13:00*

${STORY}`,
    'text/markdown',
  );
  const blog = read(
    `*[Subscribe](https://blog.example/subscribe) to Pier Points, it is free.*

# Ferry pier to close after eleven years of dispute

*By Jonas Ekdahl · 14 March 2024 · 6 min read*

${STORY}`,
    'text/markdown',
  );

  test.each([
    ['a filing is its company’s', filing, { publisher: 'Quayside Ferries Limited', kind: 'release', byline: [] }],
    ['a category publishes nothing', feed, { publisher: 'HNS', kind: 'report' }],
    [
      'an embargo is no text',
      radio,
      { title: 'PIER CLOSURE', publisher: 'Tarn Radio News', byline: ['Jonas Ekdahl'], kind: 'report' },
    ],
    ['an unknown wire beside its place', wire, { agency: 'Harborline', byline: [], kind: 'report' }],
    ['a union’s statement in bold', union, { title: 'ELEVEN YEARS. ENOUGH', kind: 'release' }],
    ['a blog that asks to be read', blog, { publisher: 'Pier Points', byline: ['Jonas Ekdahl'], kind: 'report' }],
  ])('%s', (_, report, expected) => {
    expect(report).toMatchObject(expected);
  });

  test('a ministry’s note, by what it calls itself', () => {
    const note = read(
      `<html><head><title>Ministry closes the old pier - Press Note</title></head><body><h1>Ministry closes the old pier</h1>
<p>Ministry of Harbours. Press Note, 14 March 2024, 4:30 PM</p>${STORY.split('\n\n')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('')}</body></html>`,
      'text/html',
    );
    expect(note).toMatchObject({ publisher: 'Ministry of Harbours', kind: 'release' });
  });
});

test.each([
  'If you got this letter, you must leave by Friday, the notice said.',
  'Be polite to the horses, the farmers were told at the gate.',
  'Follow the farmers and their tractors along the old channel.',
  'Keep reading by candlelight, she told the children.',
  'Police first take the names of everybody in the square',
  'World health money markets fell on Tuesday',
])('a line of the story stays, though pages have such words: %s', (line) => {
  const report = read(
    `Farmers march on Sund\n\nThe farmers came to the town on Monday with their horses and tractors, and nobody was hurt.\n\n${line}\n\nThe mayor said on Tuesday that the town would pay for the hay, and that the road would open again soon.\n`,
  );
  expect(report.text).toContain(line);
});

test("a page's head that counts goes, wherever it begins", () => {
  const line = (n: number) =>
    `The ${n === 1 ? 'chair' : 'member'} said that the old pier is closed and that the board has known it since May.`;
  const page = (n: number) => `HPC 31-ii                                                    ${n}`;
  const report = read(
    [
      'COMMITTEE ON PORTS',
      '',
      'Report on the old pier',
      '',
      line(1),
      '',
      page(2),
      '',
      line(2),
      '',
      page(3),
      '',
      line(3),
    ].join('\n'),
  );
  expect(report.text).not.toContain('31-ii');
});

test('a table of names and votes within the text stays', () => {
  const rows = ['Otto Lindqvist      18,455', 'Freya Ansgar        17,902', 'Spoilt papers          611'];
  const { text, removed } = read(
    `Result of the poll\n\nThe poll of the harbour pilots was counted by hand on Sunday:\n\n${rows.map((row) => `   ${row}`).join('\n')}\n\nThe pilots chose Mr Lindqvist, and nobody asked for another count.\n`,
  );
  for (const row of rows) expect(text.replace(/ +/g, ' ')).toContain(row.replace(/ +/g, ' '));
  expect(removed.map(({ reason }) => reason)).not.toContain('share');
});

test('rows of a table whose numbers count nothing stay', () => {
  const rows = ['Pier      12', 'Pier      14', 'Pier      15'];
  const report = read(
    `Old pier to close\n\nThe harbour board said on Monday that the pier closes.\n\n${rows.join('\n')}`,
  );
  expect(report.text).toContain('Pier 14');
});
