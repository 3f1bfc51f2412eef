import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';
import { originFault } from './origin.ts';

const speakers = (content: string, mediaType?: string) => read(content, mediaType).turns.map(({ speaker }) => speaker);

const ANSWERS = [
  'We close the pier on Monday, and nothing that anybody says today will change that.',
  'Then how are people supposed to reach the island when the wind comes from the north?',
  'By the bridge, once there is one, and until then by the mail boat as they always did.',
  'And who pays for that, if I may ask a second question of you?',
];

describe('labels in their many forms', () => {
  const dialogue = (labels: readonly string[], glue = ' ') =>
    `TRANSCRIPT: The pier\n\n${ANSWERS.map((line, at) => `${labels[at % labels.length]}${glue}${line}`).join('\n\n')}`;
  const cases: readonly [name: string, content: string, speakers: readonly string[]][] = [
    ['surnames in capitals', dialogue(['QUILL:', 'STORM:']), ['Quill', 'Storm']],
    ['office and name', dialogue(['President of the Board Marta Quill:', 'Pia Storm:']), ['Marta Quill', 'Pia Storm']],
    ['honorifics', dialogue(['MR. EKDAHL:', 'MS. QUILL:']), ['Mr. Ekdahl', 'Ms. Quill']],
    ['dashes', dialogue(['MR. EKDAHL —', 'MS. QUILL —']), ['Mr. Ekdahl', 'Ms. Quill']],
    ['question and answer', dialogue(['Q.', 'A.']), ['Q', 'A']],
    ['offices', dialogue(['THE CHAIR:', 'THE WITNESS:']), ['The Chair', 'The Witness']],
    ['time codes', dialogue(['[00:12] Quill:', '[00:31] Storm:']), ['Quill', 'Storm']],
    ['names in brackets', dialogue(['[Marta Quill]', '[Pia Storm]']), ['Marta Quill', 'Pia Storm']],
    [
      'names alone on their line, with a time',
      dialogue(['Marta Quill: (00:12)', 'Pia Storm: (00:31)'], '\n'),
      ['Marta Quill', 'Pia Storm'],
    ],
    [
      'party and place behind the name',
      dialogue(['REP. MARTA QUILL (D-Isle):', 'SEN. PIA STORM (R-Bay):']),
      ['Marta Quill', 'Pia Storm'],
    ],
  ];
  test.each(cases)('%s', (_, content, [first, second]) => {
    const report = read(content);
    expect(report.kind).toBe('transcript');
    expect(report.turns.map(({ speaker }) => speaker)).toEqual([first, second, first, second]);
    expect(report.turns.map(({ span }) => report.text.slice(span.start, span.end).trim())).toEqual(ANSWERS);
  });
});

test('two speakers of one surname are told apart by the titles that the text gives them', () => {
  const text = `TRANSCRIPT: The pier

QUILL: Good morning. Captain Jonas Ekdahl is here, and so is Ms Pia Ekdahl of the mail boat. They are not family.

CAPTAIN EKDAHL: ${ANSWERS[0]}

CAPTAIN EKDAHL: ${ANSWERS[2]}

MS EKDAHL: ${ANSWERS[1]}`;
  expect(speakers(text)).toEqual(['Quill', 'Jonas Ekdahl', 'Jonas Ekdahl', 'Pia Ekdahl']);
});

test('a rank written short is a title: the label is the captain of the list', () => {
  const text = `TRANSCRIPT: The pier\n\nPresent: Captain Jonas Ekdahl, master of the ferry; Pia Storm, chair\n\nCPT EKDAHL: ${ANSWERS[0]}\n\nMS STORM: ${ANSWERS[1]}\n\nCPT EKDAHL: ${ANSWERS[2]}`;
  expect(speakers(text)).toEqual(['Jonas Ekdahl', 'Pia Storm', 'Jonas Ekdahl']);
});

test('how words were spoken is no seat', () => {
  const text = `TRANSCRIPT: The pier\n\nMR. EKDAHL (Norland) (spoke in French): ${ANSWERS[0]}\n\nMS. QUILL (Isle): ${ANSWERS[1]}\n\nTHE PRESIDENT (spoke in French): ${ANSWERS[2]}\n\nMS. QUILL (Isle): ${ANSWERS[3]}`;
  expect(read(text).turns.map(({ role }) => role)).toEqual(['Norland', 'Isle', null, 'Isle']);
});

const BRIEFING = `HARBOUR BOARD
MEDIA BRIEFING: TRANSCRIPT

1 March 2024, 10:00 local time

On the panel:
Marta Quill, chair, Harbour Board
Moderator: Jonas Ekdahl, head of communications

[00:00]

EKDAHL: Good morning. Questions, please, and say who you are.

Q (Pia Storm, Ferry Gazette): Pia Storm, the Gazette. When does it close?

QUILL: On Monday. [laughter] I mean it.

We have waited for eleven years.

STORM: And the island?

harbour board, word for word            page 2 of 2

QUILL: The island will be fine.`;

describe('a briefing', () => {
  const report = read(BRIEFING);

  test('knows its speakers by the fullest name that it gives', () => {
    expect(report.turns.map(({ speaker, role }) => `${speaker} (${role})`)).toEqual([
      'Jonas Ekdahl (head of communications)',
      'Pia Storm (Ferry Gazette)',
      'Marta Quill (chair, Harbour Board)',
      'Pia Storm (Ferry Gazette)',
      'Marta Quill (chair, Harbour Board)',
    ]);
  });

  test('a paragraph without a label goes on with the turn; the page’s header is no part of it', () => {
    const { span, label } = report.turns[2]!;
    expect(report.text.slice(label.start, label.end)).toBe('QUILL:');
    expect(report.text.slice(span.start, span.end)).toBe(
      'On Monday. [laughter] I mean it.\n\nWe have waited for eleven years.',
    );
    expect(report.removed).toContainEqual({
      text: 'harbour board, word for word page 2 of 2',
      reason: 'page number',
    });
  });

  test('marks stage directions and what stands before the first turn', () => {
    const words = (kind: string) =>
      report.blocks.filter((block) => block.kind === kind).map(({ start, end }) => report.text.slice(start, end));
    expect(words('stage')).toEqual(['[00:00]', '[laughter]']);
    expect(words('front')).toContain('Moderator: Jonas Ekdahl, head of communications');
    expect(originFault(report.text, report.origin, BRIEFING)).toBeNull();
  });
});

test('two speakers of one surname are not taken for each other', () => {
  const lines = [
    'Marta Quill: Good morning, everybody.',
    'Odd Quill: Good morning to you too.',
    'QUILL: Who of us is meant now?',
    'Marta Quill: You, I should think.',
  ];
  expect(speakers(`Transcript\n\n${lines.join('\n\n')}`)).toEqual(['Marta Quill', 'Odd Quill', 'Quill', 'Marta Quill']);
});

describe('what is no transcript', () => {
  const PROSE =
    'The harbour board voted on Thursday to close the old ferry pier for good, after an inspection found that half of its beams had rotted through.';
  const cases: readonly [name: string, content: string][] = [
    [
      'a report with a short exchange in it',
      `Pier to close\n\n${`${PROSE}\n\n`.repeat(12)}Gazette: Why?\n\nQuill: Rot.\n\nGazette: Only rot?\n\nQuill: Only rot.\n\n${`${PROSE}\n\n`.repeat(4)}`,
    ],
    [
      'a fact box',
      `Pier to close\n\n${PROSE}\n\nBuilt: 1911\n\nLength: 140 metres\n\nOwner: Harbour Board\n\nAge: 113 years`,
    ],
    ['headlines with colons', `Pier: what happens next\n\nIsland: ${PROSE}\n\nBoard: ${PROSE}`],
  ];
  test.each(cases)('%s', (_, content) => {
    const report = read(content);
    expect(report.kind).toBe('report');
    expect(report.turns).toEqual([]);
  });
});
