import { describe, expect, test } from 'vitest';
import { proseOf, read } from './documents.ts';

const STORY = [
  'The harbour board has decided to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.',
  '"We had no choice," said Marta Quill, who chairs the board, and she added that the mail boat would sail as before.',
  'About 300 people crossed on the last ferry on Friday evening, many of them with bicycles and one with a piano.',
];
const [FIRST, SECOND, THIRD] = STORY as [string, string, string];
const HEAD = ['Tarn Gazette', 'Home | Valley | Sport | Letters', 'Ferry pier to close after 113 years'];

const page = (...lines: string[]) => read(lines.join('\n'));

describe('lines known by the company they keep', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a list below its heading', ['Most read', 'Bishop wins pie contest', 'Storm bends lighthouse'], []],
    ['a box of links inside', ['More on this story', 'Who built the pier?', '14 November 2023'], []],
    [
      'a letter asked for',
      ['Sign up to Quayside', 'Free weekly newsletter', 'The best of the quay, in your inbox.'],
      [],
    ],
    ['a caption below its mark', ['Image caption,', 'The pier in 1911'], []],
    ['buttons', ['Share', 'Save', '214', 'Gift this article'], []],
    [
      'a list read aloud',
      ['list of 2 items', 'list 1 of 2', 'Why piers rot', 'list 2 of 2', 'A short history of planks', 'end of list'],
      [],
    ],
    [
      'notices of an advertiser',
      ['[ADVT] Odd Vik, chandlers, two ropes for one', '~~~ Weddings at the lighthouse ~~~'],
      [],
    ],
    ['a sentence right below a box', ['Read also', 'The man who counts gulls'], ['She did not smile.']],
    [
      'a quotation below a label',
      ['Advertisement'],
      ['"We could not do in a year what the worms did," said the clerk.'],
    ],
    [
      'a correction',
      ['Comments are closed'],
      ['Correction, 4 March: an earlier version gave the number of beams as forty.'],
    ],
    ['a line of laughter', ['Story continues below'], ['[laughter]']],
  ])('%s', (_, gone, kept) => {
    const report = page(...HEAD, 'By Jonas Ekdahl', '3 March 2024', FIRST, SECOND, ...gone, ...kept, THIRD);
    for (const line of gone) expect(report.text.split('\n')).not.toContain(line);
    for (const line of [...STORY, ...kept]) expect(report.text).toContain(line);
  });

  test.each<[string, readonly string[]]>([
    [
      'what comes next',
      ['Next week: the great rhubarb weigh-in', 'Letters to the shed', 'Complaints: see under Quarrels'],
    ],
    ['a reader’s post', ['Comment on this article (41)', 'ueli.b: sing louder next time']],
    ['codes of an archive', ['Classification', 'Language: ENGLISH', 'Load-Date: March 17, 2024', 'End of Document']],
    ['a note on print', ['A version of this article appears in print on March 4, 2024, Section A, Page 12.']],
  ])('below the report: %s', (_, gone) => {
    const report = page(...HEAD, 'By Jonas Ekdahl', '3 March 2024', ...STORY, ...gone);
    for (const line of gone) expect(report.text).not.toContain(line);
    expect(proseOf(report).split(/\n+/)).toEqual(STORY);
  });

  test('a signature and a list that is announced stay below the report', () => {
    const letter = page(
      ...STORY,
      'We ask for:',
      '1. a barrier before the tides',
      '2. a telephone number',
      'Yours faithfully,',
      'Gwen Odell',
    );
    expect(letter.text).toContain('2. a telephone number');
    expect(letter.text).toContain('Gwen Odell');
  });
});

describe('heads in other orders', () => {
  const deck = 'Eleven years of dispute end with a vote of four to three, and with a piano.';
  const known = { title: 'Ferry pier to close after 113 years', byline: ['Jonas Ekdahl'], publisher: 'Tarn Gazette' };
  test.each<[string, readonly string[]]>([
    [
      'author and day below the standfirst',
      [...HEAD, deck, 'Listen to this article · 8:14 min', 'By Jonas Ekdahl', 'March 3, 2024, 5:02 a.m. ET'],
    ],
    ['author and day on one line', [...HEAD, 'Jonas Ekdahl, Sunday 3 March 2024, 18.20', 'Reading time: 3 minutes']],
    ['the day first', [...HEAD, '3 March 2024 by Jonas Ekdahl, filed under piers']],
    [
      'a section and an age above',
      [
        ...HEAD.slice(0, 2),
        'World',
        HEAD[2]!,
        'This article is more than 1 year old',
        'Jonas Ekdahl in Sund',
        '3 March 2024',
      ],
    ],
    ['the headline twice', [`${HEAD[2]} - Tarn Gazette`, ...HEAD, 'By Jonas Ekdahl', '3 March 2024']],
    ['our correspondent', [...HEAD, 'By our correspondent Jonas Ekdahl', '3 March 2024']],
  ])('%s', (_, head) => {
    const report = page(...head, ...STORY);
    expect(report).toMatchObject(known);
    expect(report.published?.value.slice(0, 10)).toBe('2024-03-03');
    expect(report.text).toContain(FIRST);
  });

  test('rooms, places and firms are nobody who writes', () => {
    for (const line of ['East Room', 'Harlan & Voss', 'Nordwick Minerals'])
      expect(page(...HEAD, line, '3 March 2024', ...STORY).byline).toEqual([]);
  });

  test('when words were spoken is when they were published', () => {
    const speech = page(
      'Port of Sund | Newsroom | Speeches',
      'Address to the port engineers',
      'Delivered orally on 4 April 2024. Check against delivery.',
      ...STORY,
    );
    expect(speech).toMatchObject({ title: 'Address to the port engineers', published: { value: '2024-04-04' } });
  });

  test('a statement by who provides it', () => {
    const release = page(
      'Ferry pier to close',
      'News provided by',
      'Harbour Lines',
      'Mar 03, 2024, 09:00 ET',
      ...STORY,
    );
    expect(release).toMatchObject({ title: 'Ferry pier to close', publisher: 'Harbour Lines', byline: [] });
  });

  test('a message handed on is the message', () => {
    const message = page(
      'See below, it came ten minutes ago and the embargo is off. M',
      '---------- Forwarded message ---------',
      'From: Pia Storm <pia@harbourlines.example>',
      'Date: Sun, Mar 3, 2024 at 9:14 AM',
      'Subject: Statement on the pier',
      'To: desk@gazette.example',
      ...STORY,
    );
    expect(message).toMatchObject({ title: 'Statement on the pier', published: { value: '2024-03-03T09:14' } });
    expect(message.text).not.toContain('ten minutes ago');
  });

  test('an archive’s printout', () => {
    const printout = page(
      HEAD[2]!,
      'Jonas Ekdahl',
      '412 words',
      '3 March 2024',
      'Tarn Gazette',
      'TGAZ',
      'English',
      '© 2024 Osier Media AB.',
      ...STORY,
    );
    expect(printout).toMatchObject(known);
    expect(printout.text).not.toContain('TGAZ');
  });
});

describe('records in other forms', () => {
  const speakers = (content: string) =>
    read(`Transcript of the pier meeting\n3 March 2024\n\n${content}`).turns.map(({ speaker }) => speaker);
  const said = [
    'Good of you to brave the rain.',
    'I would have come in worse.',
    'You may yet have to.',
    'Then I will bring a boat.',
  ];
  const both = ['Ana Ruiz', 'Jo Bell', 'Ana Ruiz', 'Jo Bell'];
  const lines = (label: (name: string, at: number) => string) =>
    said.map((words, at) => `${label(both[at]!, at)}${words}`).join('\n');

  test.each<[string, (name: string, at: number) => string]>([
    ['time codes, the words below', (name, at) => `00:12:3${at} ${name}\n`],
    ['time codes with an outlet', (name, at) => `00:12:3${at} ${name}, Harbour News\n`],
    ['a dash', (name) => `${name} – `],
    ['new voices', (name) => `>> ${name.toUpperCase()}: `],
    ['a chat', (name, at) => `[03/03/2024, 18:40:1${at}] ${name}: `],
    ['a meeting’s chat', (name, at) => `12:04:1${at} From ${name} to Everyone: `],
    ['numbered questions', (name, at) => `Q${at + 1} ${name}: `],
    ['two brackets', (name) => `${name} (Tarn West) (Green): `],
  ])('%s', (_, label) => {
    expect(speakers(lines(label))).toEqual(both);
  });

  test('who speaks once between time codes is a speaker too', () => {
    const talk = [
      'Ana Ruiz  00:03\nCan everybody hear me at the back?',
      'Jo Bell  00:09\nWe can, and we would rather not.',
      'Ana Ruiz  00:12\nThen I will speak up.',
      'Odd Vik  00:15\nPlease do not, for my sake.',
      'Jo Bell  00:19\nHear, hear, says the back.',
    ];
    expect(speakers(talk.join('\n\n'))).toEqual(['Ana Ruiz', 'Jo Bell', 'Ana Ruiz', 'Odd Vik', 'Jo Bell']);
  });

  test('initials stand for the names that are given once', () => {
    const talk = [
      'Harbour Review: How did you come to the sea?',
      'Odd Vik: It came to me, through the window.',
      'HR: And you stayed?',
      'OV: I had no boat. So I stayed, yes.',
    ];
    expect(speakers(talk.join('\n'))).toEqual(['Harbour Review', 'Odd Vik', 'Harbour Review', 'Odd Vik']);
  });

  test('firms and ports speak under their whole names', () => {
    const talk = [
      'Harlan & Voss: We have advised the port for years.',
      'Port of Sund: We have paid for it for years.',
      'Harlan & Voss: That is what advice is for.',
      'Port of Sund: Then we would like some more.',
    ];
    expect(speakers(talk.join('\n'))).toEqual(['Harlan & Voss', 'Port of Sund', 'Harlan & Voss', 'Port of Sund']);
  });

  test('the numbers that a court reporter prints beside lines are no words', () => {
    const sheet = [
      'THE COURT:  Good morning.  Back on the record in',
      'State versus Odell.  The jury is not here.  Mr. Lang?',
      'MR. LANG:  Your Honor, the State calls the night',
      'watchman, Earl Dobbs.  He will be short.',
      'THE COURT:  They all say that.  Bring him in.',
      'MR. LANG:  He is on the stairs, with his bicycle',
      'and his dog.',
      'THE COURT:  The dog will have to wait outside.',
      'MR. LANG:  I shall tell him so, your Honor.',
    ];
    const report = read(
      `TRANSCRIPT OF PROCEEDINGS\n\n${sheet.map((line, at) => `${String(at + 1).padStart(5)}  ${line}`).join('\n')}`,
    );
    expect(report.kind).toBe('transcript');
    expect(report.text).toContain('the State calls the night watchman, Earl Dobbs.');
    expect(report.turns.map(({ speaker }) => speaker)).toEqual([
      'The Court',
      'Mr. Lang',
      'The Court',
      'Mr. Lang',
      'The Court',
      'Mr. Lang',
    ]);
  });
});

test("readers' letters and a row of tools are the page's", () => {
  const report = read(
    `<html lang="en"><head><title>Old pier to close</title></head><body><main><h1>Old pier to close</h1>
<div class="tools"><span>Save</span> <span>Gift this article</span> <span>Listen (6 min)</span></div>
<p>The harbour board said on Monday that the old pier will be closed for good after an inspection of its beams.</p>
<p>Half of them are gone, and nobody may walk on the other half, the inspector wrote in a report to the board.</p>
<p>A ferry will take those who live on the island across the bay until a new pier stands, which may take two years.</p>
</main><section><h3>Readers&rsquo; comments</h3><p><b>Tom from the quay</b>: who pays for the ferry, then?</p></section></body></html>`,
    'text/html',
  );
  expect(report.text.startsWith('The harbour board')).toBe(true);
  expect(report.text).not.toMatch(/Gift this|who pays/);
});
