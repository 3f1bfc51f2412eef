import { describe, expect, test } from 'vitest';
import { pageVoice, stemsOf } from '../../src/extract/voice.ts';
import { readingOf } from '../../src/lang/index.ts';
import { proseOf, read } from './documents.ts';

const rules = readingOf('en');
const STORY = [
  'The harbour board has decided to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.',
  '"We had no choice," said Marta Quill, who chairs the board, and she added that the mail boat would sail as before.',
  'About 300 people crossed on the last ferry on Friday evening, many of them with bicycles and one with a piano.',
];
const voice = (text: string, site: string | null = null) =>
  pageVoice(text, { stems: () => stemsOf(STORY, rules), counted: false, site }, rules);

describe('what a page says to its visitors is told from what a report says', () => {
  const page = [
    'Download the free KSND 9 app and never miss a tide',
    'Clients are reminded that pictures of children must be blurred. Usage restricted to licence holders.',
    'This blog runs on stubbornness. No cookies, only biscuits.',
    'Sheetshare hosts documents. We did not write this. Delete my account',
    'Sund Media owns this newspaper. Complaints. Jobs. Puzzles.',
    'This bulletin comes in large print, too.',
    'Paid subscribers: bless you. Free readers: the hat goes round.',
  ];
  const story = [
    'The opposition asked for an election.',
    'Nobody on the island was surprised.',
    'Anyone who saw the boat is asked to call the coastguard on 555 0100.',
    'You can see the beams from the shore, and you should not stand below them.',
    'If you live on the quay, look out of your window at nine in the morning and count the ferries.',
    '"Download the plans and see for yourselves," Quill told the meeting.',
    'Follow the money.',
    'The board will meet again in April.',
  ];
  test('every line of the page has more of it than every line of a report', () => {
    const lowest = Math.min(...page.map((text) => voice(text)));
    const highest = Math.max(...story.map((text) => voice(text)));
    expect(lowest).toBeGreaterThan(highest);
  });
});

const page = (...foot: string[]) =>
  `Sund Courier\n\nThe end of the pier\n\nBy Pia Storm\n4 March 2024\n\n${STORY.join('\n')}\n\n${foot.join('\n')}`;

describe('at the foot of a page', () => {
  test.each([
    ['two sentences about the paper', 'Sund Courier is part of Sund Media. Complaints. Jobs. Puzzles.'],
    ['an appeal with its price', 'Become a friend of ours: 60 crowns a year. Radio Sund is paid for by its listeners.'],
    ['an app', 'Download the free Courier app and never miss a tide'],
    ['a reader’s words below a name of letters and figures', 'barnacle_7: you forgot the piano'],
    ['who wrote', 'Pia Storm is our harbour correspondent. She has covered Sund since 2012.'],
  ])('%s is taken away', (_, line) => {
    const report = read(page(line));
    expect(proseOf(report)).toBe(STORY.join('\n'));
    expect(report.removed.map(({ text }) => text)).toContain(line);
  });

  test.each([
    ['a call for witnesses', 'Anyone who saw the boat is asked to call the coastguard on 555 0100.'],
    ['a short last sentence', 'The opposition asked for an election.'],
    ['what a writer asks of the readers', 'Look out of your window tonight and count the lamps on the quay.'],
    ['what is put right', 'Correction, 5 March: An earlier version of this story gave the wrong number of beams.'],
    ['sources', 'Interview with Odd Vik, 3 March 2024'],
    ['someone’s words', '"Subscribe to our newsletter and see the pictures online," Quill told readers.'],
  ])('%s stays', (_, line) => {
    expect(read(page(line)).text).toContain(line);
  });

  test('behind a wire’s end a note to its clients is taken away, whatever it says', () => {
    const report = read(page('--- END --- NN-0304-31 ---', 'Guard against publication before noon.'));
    expect(proseOf(report)).toBe(STORY.join('\n'));
  });

  test('a speaker who says "please" and "you" stays in the record', () => {
    const speech = [
      'Ana Ruiz: Did you see it?',
      'Odd Vik: I did.',
      'Ana Ruiz: And?',
      'Odd Vik: Please join us online, and download the pictures.',
    ];
    expect(read(`Transcript\n\n${speech.join('\n\n')}`).text).toContain('download the pictures');
  });
});

test('a box of its own name between paragraphs that speaks to the visitor is taken away; a subheading stays', () => {
  const box = (name: string, text: string) => `<div class="${name}">${text}</div>`;
  const report = read(
    `<html><body><div class="x"><h1>The end of the pier</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}${box('c1', 'Should you buy shares in ferries right now? The Golden Goose likes others better.')}<p>${STORY[0]}</p>${box('c2', 'The vote')}<p>${STORY[2]}</p></div></body></html>`,
    'text/html',
  );
  expect(report.text).not.toContain('Golden Goose');
  expect(report.text).toContain('The vote');
});

test('the head that every printed page repeats is taken away, and the first says whose it is', () => {
  const head = 'HARBOUR ACCIDENT BUREAU                    Interim Report 7/2024';
  const report = read(
    `${head}\n\nOn the loss of the ferry pier\nIssued 4 March 2024\n\n1. ${STORY[0]}\n\n${head}\nPage 1 of 2\n\n2. ${STORY[2]}\n\n${head}\nPage 2 of 2`,
  );
  expect(report.publisher).toBe('Harbour Accident Bureau');
  expect(proseOf(report)).toBe(`1. ${STORY[0]}\n\n2. ${STORY[2]}`);
});
