import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/extract/dateline.ts';
import { readingOf } from '../../src/lang/index.ts';
import { read } from './documents.ts';
import { check, type Form } from './form.ts';

const P1 =
  'The harbour board has decided to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.';
const P2 =
  '"We had no choice," said Marta Quill, who chairs the board, and she added that the mail boat would sail as before.';
const P3 =
  'About 300 people crossed on the last ferry on Friday evening, many of them with bicycles and one with a piano.';
const TEXT = `${P1}\n${P2}\n${P3}`;

/** Lines above a text that give several facts, in the orders in which sites give them. */
const facts: Readonly<Record<string, Form>> = {
  'a name between dots': {
    content: `Sund Notes\n\nThe end of the pier\n4 March 2024 · Pia Storm · 11 comments · filed under: harbour\n\n${TEXT}`,
    expected: { byline: 'Pia Storm', published: '2024-03-04' },
  },
  'a name behind a stroke': {
    content: `Radio Sund 98.4 - On air now: Tides\n\nThe end of the pier\n4 Mar 2024 / Pia Storm\n\n${TEXT}`,
    expected: { byline: 'Pia Storm', published: '2024-03-04', publisher: 'Radio Sund' },
  },
  'a reporter and the outlet before the day': {
    content: `The end of the pier\nBy Pia Storm / Sund Courier / 4 March 2024\n\n${TEXT}`,
    expected: { byline: 'Pia Storm', published: '2024-03-04', publisher: 'Sund Courier' },
  },
  'a wire with its letters, and that a machine translated it': {
    content: `The end of the pier\nSundpress (SP) / 4 March 2024 / translated automatically from the Danish\n\n${TEXT}`,
    expected: { published: '2024-03-04', publisher: 'Sundpress' },
  },
  'who chairs a debate is no headline of it': {
    content: `Debate of the harbour board\nQuay Hall, 4 March 2024\nModerator: Pia Storm, Sund Radio\n\nSTORM: Good evening. The first question is about the pier. Mr Holm?\n\nHOLM: It will be mended, and nobody will pay for it twice. I have said so before.\n\nSTORM: Ms Lund?\n\nLUND: He has said so for nine years. I would rather see it done.\n\nSTORM: Thank you both.`,
    expected: { title: 'Debate of the harbour board', published: '2024-03-04', kind: 'transcript' },
  },
  'a speech by the body that prints it': {
    content: `Office of the Mayor of Sund\nAddress on New Year's Eve by Mayor Pia Storm\nSund, 31 December 2024\n\nDear neighbours,\n\nI want to speak with you about the pier. I know what you think of it, and my children have told me what theirs think.\n\nNobody will pay for it twice. I give you my word.`,
    expected: {
      title: "Address on New Year's Eve by Mayor Pia Storm",
      speaker: 'Pia Storm',
      published: '2024-12-31',
      kind: 'release',
    },
  },
  'a letter that nobody says': {
    content: `Letter from the Harbour Office of Sund\n4 March 2024\n\nThe pier will be closed from Monday. The office has asked for three offers, and will take the cheapest.\n\nNobody will pay for it twice.`,
    expected: { speaker: null },
  },
  'a desk between strokes is no outlet': {
    content: `The end of the pier\nBy Pia Storm / Council reporter / 4 March 2024\n\n${TEXT}`,
    expected: { byline: 'Pia Storm', published: '2024-03-04', publisher: null },
  },
  'a name, what it did, and the hour': {
    content: `Sund Courier - Harbour - Pier\n\nThe end of the pier\nPia Storm, text and photos | 4 March 2024, 21h14 | updated at 22h03\n\n${TEXT}\n\n(c) Sund Courier`,
    expected: { byline: 'Pia Storm', published: '2024-03-04', publisher: 'Sund Courier' },
  },
  'a correspondent behind the day': {
    content: `Sund Courier > Harbour > Pier\n\nThe end of the pier\nPublished on Monday 4 March 2024 at 9h30 - by our special correspondent in Sund, Pia Storm\n\n${TEXT}`,
    expected: { byline: 'Pia Storm', published: '2024-03-04', publisher: 'Sund Courier' },
  },
  'a place that the text names is nobody': {
    content: `Sund Courier\n\nThe end of the pier\nPort Anna | 4 March 2024 | 3 min read\n\n${TEXT}\nIn Port Anna nobody was surprised.`,
    expected: { byline: '', published: '2024-03-04' },
  },
  'a desk': {
    content: `Sund Courier\n\nThe end of the pier\nStaff Reporter | SUND | March 4, 2024 12:14 am | Updated: March 4, 2024 07:52 am\n\n${TEXT}`,
    expected: { byline: 'Staff Reporter', published: '2024-03-04T00:14' },
  },
  'the day in figures, the year in two': {
    mediaType: 'text/html',
    content: `<html><head><title>The end of the pier | Sund Buzz</title></head><body><div>Sund Buzz</div><h1>The end of the pier</h1><div class="meta">BUZZ STAFF | 24/03/24 | 09:02 | 41 shares</div><p>${P1}</p><p>${P2}</p><p>${P3}</p></body></html>`,
    expected: { published: '2024-03-24', publisher: 'Sund Buzz' },
  },
  'posted by whom, on a page': {
    mediaType: 'text/html',
    content: `<html lang="en-US"><head><title>The end of the pier » Sund Daily</title></head><body><h1>The end of the pier</h1><div>Posted on Mar 4, 2024 by <a>Pia Storm</a> in <a>Harbour</a></div><p>${P1}</p><p>${P2}</p><p>${P3}</p></body></html>`,
    expected: { byline: 'Pia Storm', published: '2024-03-04', publisher: 'Sund Daily' },
  },
  'a row that begins with the station': {
    content: `KSND 9 | Weather 58° | Closings | Live\n\nThe end of the pier\nAuthor: Pia Storm\nPublished: 4:17 PM CST March 4, 2024\n\n${TEXT}`,
    expected: { byline: 'Pia Storm', published: '2024-03-04', publisher: 'KSND 9' },
  },
};

const titles: Readonly<Record<string, Form>> = {
  'above a name and the place that it wrote from': {
    content: `De Bode\nRegion | Sports\n\nOld ferry pier to close for good after an inspection\n\nPia Storm, Gull Haven\n24-03-2024, 05:45\n\n${TEXT}`,
    expected: { title: 'Old ferry pier to close for good after an inspection', byline: 'Pia Storm' },
    gone: ['Gull Haven'],
  },
  'a translator’s note in brackets is none': {
    content: `Sund Courier - Harbour\n(text translated by a tool; only the original counts)\n\nThe pier closes for always\n\n4 March 2024\n\n${TEXT}`,
    expected: { title: 'The pier closes for always' },
    gone: ['only the original'],
  },
  'the subject of a letter, above its salutation': {
    content: `SheetShare - share any document\nletter_2.pdf | uploaded 5 March 2024 by gull7 | 118 views\n\nHARBOUR LINES LIMITED\n\nFrom the Chairman, Odd Vik\n\n4 March 2024\n\nTo the shareholders\n\nSale of the pier\n\nDear shareholder,\n\n${TEXT}\n\nYours sincerely,\n\nOdd Vik`,
    expected: { title: 'Sale of the pier' },
  },
  'topics are none': {
    content: `NORTH NEWS  ---  NN-0304-31\nSubject: Harbour, Pier, Ferry\nStatus: 4th write-thru\n\nOld pier in Sund to close for good\n\nBy Pia Storm\n\nSUND - Mon., March 4, 2024, 2:40 p.m. - ${P1}\n${P2}\n${P3}`,
    expected: { title: 'Old pier in Sund to close for good', published: '2024-03-04' },
  },
  'a transcript says what it is of': {
    content: `HARBOUR TV  |  Watch  |  Transcripts\n\nTranscript: closing the pier\nHarbour plc, Quay Hall, Sund, 24/03/2024\n\n[00:09] Odd Vik, chair\nGood morning, and thank you for coming in this weather.\n\n[00:41] Pia Storm, Sund Courier\nWhy do you close it?\n\n[00:50] Odd Vik\nBecause half of its beams are gone, and I would not walk on the other half.\n\n[01:10] Pia Storm\nAnd when?\n\n[01:12] Odd Vik\nOn Friday.`,
    expected: { title: 'Transcript: closing the pier', kind: 'transcript' },
  },
  'an outlet and its motto over two lines': {
    content: `Tide and Mud\nnotes from the wrong side of the water\nabout / archive / say hello\n\nThe end of the pier\n4 March 2024\n\n${TEXT}`,
    expected: { title: 'The end of the pier', publisher: 'Tide and Mud' },
  },
  'an outlet with a capital to each word and the day below it': {
    content: `The Gull Island Beacon\nMonday, March 4, 2024\nLocal | Obits | Tides\n\nOld ferry pier to close for good after an inspection\nPia Storm, Reporter\n\n${TEXT}\nNobody on Gull Island was surprised, and the Beacon was not either.`,
    expected: { title: 'Old ferry pier to close for good after an inspection', publisher: 'The Gull Island Beacon' },
  },
  'an office and its region': {
    content: `Public Harbour Office, Northern Region\nNews centre\n\nOld ferry pier to close\n\n4 March 2024\n\n${TEXT}\n\nENDS\n\nNotes for editors: the board has until 7 April to answer.\nContact: Harbour desk, 01 555 0144`,
    expected: { title: 'Old ferry pier to close', publisher: 'Public Harbour Office', kind: 'release' },
    kept: ['until 7 April'],
  },
  'a result on a bar above the report of the match': {
    content: `TOUCHLINE\nScores   Fixtures   Tables\nKestrels 1-3 Otters | FT\n\nOtters sink Kestrels in the rain\nPia Storm at Marsh Lane\nMon 4 Mar 2024 17.58 GMT\n\n${TEXT}`,
    expected: { title: 'Otters sink Kestrels in the rain', byline: 'Pia Storm' },
  },
  'a result above everything is no headline, and no outlet': {
    content: `Kestrels 1-3 Otters | FT\nOtters sink Kestrels in the rain\nHome | News | Sport | Weather\nBy Pia Storm\n4 March 2024\n\n${TEXT}`,
    expected: { title: 'Otters sink Kestrels in the rain', byline: 'Pia Storm', publisher: null },
  },
  'a city is an issuer and no headline': {
    content: `CITY OF PORT ANNA\nOffice of Communications\n[Subscribe to alerts] [Follow us @PortAnna]\n\nFOR IMMEDIATE RELEASE\nMarch 4, 2024, 5:30 p.m.\n\nCITY CLOSES OLD FERRY PIER\n\n${TEXT}\n\n# # #\n\nMedia contact: Pia Storm, 555-0132`,
    expected: { title: 'CITY CLOSES OLD FERRY PIER', publisher: 'City of Port Anna', kind: 'release' },
  },
};

const wires: Readonly<Record<string, Form>> = {
  'letters that nobody knows in front of the date': {
    content: `Sund Courier\n\nOld pier in Sund to close for good\n\nHNA | 4 March 2024, 17:20\n\n${TEXT}`,
    expected: { agency: 'HNA', published: '2024-03-04T17:20' },
  },
  "the outlet's own letters are no agency": {
    content: `Sund Bay Courier\n\nOld pier in Sund to close for good\n\nSBC | 4 March 2024, 17:20\n\n${TEXT}`,
    expected: { agency: null, published: '2024-03-04T17:20' },
  },
  "a section's name is no agency": {
    content: `Sund Courier\n\nOld pier in Sund to close for good\n\nNEWS | 4 March 2024\n\n${TEXT}`,
    expected: { agency: null },
  },
  'the outlet and whose copy it had': {
    content: `Diario de Sund | World | Markets\n\nOld pier in Sund to close for good\n\nDiario de Sund with HNA\n04/03/2024 11h20\n\n${TEXT}`,
    expected: { publisher: 'Diario de Sund', agency: 'HNA' },
    gone: ['with HNA'],
  },
  'a time group without a zone, and who reported': {
    content: `NORTHERN NEWS AGENCY\n0417 4 BC 0378 NNA-SUND-PIER\n\nOld pier in Sund to close for good\n\nSund, March 4 (Northern) -- ${P1}\n${P2}\n${P3}\n\nReporting by Pia Storm. Editing by T. Vik.\n\nNNA 041805 MAR 24\nNot for resale without a contract. Photos at northern.example/px`,
    expected: { byline: 'Pia Storm', published: '2024-03-04T18:05' },
    gone: ['Photos at'],
  },
  'month, day and year behind initials': {
    content: `BC-US--Pier Closed, 2nd Ld-Writethru\nGreat Bay Press\n\nOld pier in Sund to close for good\n\nBy PIA STORM\nGreat Bay Press\n\nSUND (GBP) -- ${P1}\n${P2}\n${P3}\n\nGBP 03-04-24 2218CDT`,
    expected: { byline: 'Pia Storm', published: '2024-03-04T22:18-05:00', agency: 'Great Bay Press' },
    gone: ['2218CDT'],
  },
};

const statements: Readonly<Record<string, Form>> = {
  'a firm that tells of itself': {
    content: `Quay Cycles\nBikes / Stores / Support\n\nStop riding and bring them back\n\n4 March 2024\n\nWe are widening our recall. All bicycles sold since May may have a fork that can crack.\nWhat you should do: bring the bicycle to any Quay Cycles store, and we will fit a new fork within ten days.\nQuay Cycles has told the regulator, and it will publish the report of its engineers by the end of June.`,
    expected: { kind: 'release', publisher: 'Quay Cycles' },
  },
  'a paper that was told something is none': {
    content: `Quay Courier\n\nOld pier to close\n\n4 March 2024\n\n${TEXT}\n"It is over," Odd Vik told the Quay Courier. He had said so to the Quay Courier before.`,
    expected: { kind: 'report' },
  },
};

describe('statements', () => test.each(Object.entries(statements))('%s', (_, form) => check(form)));
describe('facts on one line', () => test.each(Object.entries(facts))('%s', (_, form) => check(form)));
describe('titles', () => test.each(Object.entries(titles))('%s', (_, form) => check(form)));
describe('wires', () => test.each(Object.entries(wires))('%s', (_, form) => check(form)));

test.each([
  ['SUND - Mon., March 4, 2024, 2:40 p.m. - The pier is closed.', 'SUND', 2024],
  ['Port Anna – 4 March 2024 – The pier is closed.', 'Port Anna', 2024],
])('the day between two dashes: %s', (text, place, year) => {
  const dateline = readDateline(text, readingOf('en'));
  expect(dateline?.place).toBe(place);
  expect(dateline?.date?.year).toBe(year);
});

test.each(['The pier - a wreck - is closed.', 'Sund - Tuesday - was closed.'])('no dateline: %s', (text) => {
  expect(readDateline(text, readingOf('en'))).toBeNull();
});

test('a time of day may stand between the day and the agency', () => {
  expect(
    readDateline('Sund/Alt Vik 4 March 2031 19:05 (NNA) - The pier is closed.', readingOf('en'))?.date,
  ).toMatchObject({
    year: 2031,
    day: 4,
  });
});

test.each(['04.03.2031. Sund/Tarn. (NNA) The pier is closed.', 'SUND (NNA) 4 mrt 2031 - The pier is closed.'])(
  'the day may stand in front of the place or behind the agency: %s',
  (text) => {
    const dateline = readDateline(text, readingOf('en'));
    expect(dateline?.agency).toBe('NNA');
    expect(dateline?.date).toMatchObject({ year: 2031, month: 3, day: 4 });
  },
);

test('a day and an agency without a place are a dateline', () => {
  const dateline = readDateline('Oct 7 (Norline) - Two people have died of it.', readingOf('en'));
  expect([dateline?.end, dateline?.agency]).toEqual([18, 'Norline']);
  expect(readDateline('Room 7 (Norline) - Two people have died.', readingOf('en'))).toBeNull();
});

describe('heads that say whose a text is', () => {
  test('what the document is and what may be done with it, on one line', () => {
    const report = read(
      `Sund Ferries plc\n\nPress release. Inside information. Not for release before 07:00 CET\n\nSund Ferries closes the old pier\n\nSund, 3 March 2031\n\n${TEXT}\n\nForward-looking statements: this release contains statements that involve risks.`,
    );
    expect([report.title, report.kind]).toEqual(['Sund Ferries closes the old pier', 'release']);
    expect(report.text).not.toContain('Forward-looking');
  });

  test('a paper above the number of its issue', () => {
    const report = read(
      `The Lantern\n===========\n*Letter of the friends of Sund harbour. No. 12. Sunday, 3 March 2031*\n\n## We lost the pier\n\nBy Ana Ruiz\n\n${TEXT}`,
      'text/markdown',
    );
    expect([report.publisher, report.title]).toEqual(['The Lantern', 'We lost the pier']);
    const numbered = read(
      `---\ntitle: "Bilge no. 12: who pays for the pier"\nauthor: Ana Ruiz\n---\n\n*You get this because you signed up for Bilge.*\n\n${TEXT}`,
      'text/markdown',
    );
    expect(numbered.publisher).toBe('Bilge');
  });

  test('fields between plus signs, and a section that is the outlet by its address', () => {
    const report = read(
      `+++\ntitle = "Who pays for the pier"\nauthor = "Ana Ruiz"\ndate = 2031-03-03T21:30:00+01:00\nsection = "The Quay End"\n+++\n\n${TEXT}\n\n> Reply to this post: quayend@post.example`,
      'text/markdown',
    );
    expect(report).toMatchObject({ title: 'Who pays for the pier', byline: ['Ana Ruiz'], publisher: 'The Quay End' });
    expect(report.published?.value).toBe('2031-03-03T21:30+01:00');
  });

  test('a name with its motto, and a reporter with the agency’s letters', () => {
    const report = read(
      `KOMPASS - the magazine for people at sea\n[This page was translated by machine. Show original]\n\nSund: harbour board closes the pier for good\n\nFrom Ana Ruiz (HNP) and Kompass editorial office\n03.03.2031 | Reading time 3 min.\n\n${TEXT}\n\nThe board told Kompass so.`,
    );
    expect(report).toMatchObject({
      title: 'Sund: harbour board closes the pier for good',
      publisher: 'Kompass',
      byline: ['Ana Ruiz'],
      agency: 'HNP',
    });
  });

  test('a town that gives notice', () => {
    const report = read(
      `<html><head><title>The old pier - Town of Sund</title></head><body><main><h1>The old pier</h1><p>Notice of 3 March 2031. From the harbour office</p><p>${TEXT.replaceAll('\n', '</p><p>')}</p></main></body></html>`,
      'text/html',
    );
    expect([report.kind, report.published?.value]).toEqual(['release', '2031-03-03']);
  });
});
