import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';

const STORY = `The harbour board has closed the old ferry pier for good. An inspection found that half of its beams had rotted through, and nobody has been allowed on it since.

Marta Quill runs the bakery at its end. "We would rather have had a smaller pier than none," she told us.

The board meets again on Friday.`;

describe('a bulletin that is read out', () => {
  const report = read(`RADIO SUND  96.2 FM
NEWSROOM / BULLETIN SCRIPT
TUE 12 MARCH 2024 - 0800 - READER: J. EKDAHL
SLUG: PIER  DUR 1'20  LIVE READ

${STORY}

BACK ANNO: next news at nine. Weather follows. JINGLE 2.`);

  test('is its station’s report, under the word that the newsroom calls the story by', () => {
    expect([report.kind, report.publisher, report.title]).toEqual(['report', 'Radio Sund', 'PIER']);
    expect(report.published?.value).toBe('2024-03-12');
    expect(report.text).toBe(`TUE 12 MARCH 2024\n\n${STORY}`);
  });

  test('loses the newsroom’s lines, and none silently', () => {
    expect(report.removed.filter(({ reason }) => reason === 'script').map(({ text }) => text)).toEqual([
      'RADIO SUND 96.2 FM',
      'NEWSROOM / BULLETIN SCRIPT',
      "SLUG: PIER DUR 1'20 LIVE READ",
      'BACK ANNO: next news at nine. Weather follows. JINGLE 2.',
    ]);
  });

  test('by several readers, with what is played', () => {
    const other = read(`QUAY FM
SCRIPT  TUE 12 MARCH 2024  SLUG: PIER  TRT 1:20
HOST: Jo Ray    REPORTER: Ana Ekdahl

HOST: The harbour board has closed the old ferry pier for good, after an inspection found that half of its beams had rotted through.

EKDAHL (LIVE): Marta Quill runs the bakery at its end, and she has asked the board for a smaller pier eleven times since the winter.

[CUT 1 - QUILL, PHONE :06]
"We would rather have had a smaller pier than none."
OUT: "...than none." DUR 0'06"

EKDAHL: The board meets again on Friday. Ana Ekdahl, Quay FM.

-- ENDS --`);
    expect(other.kind).toBe('report');
    expect(other.turns).toEqual([]);
    expect(other.text).toContain('\n\nMarta Quill runs');
    expect(other.text).toContain('smaller pier than none."');
    expect(other.text).not.toMatch(/HOST|EKDAHL|OUT:/);
  });

  test('with a headline, and a day between strokes', () => {
    const other = read(`SUND COAST RADIO NEWSROOM
Bulletin script // Sat 16/03/24 // 1800 // READ: JO EKDAHL // DUR 1'20
>>> DO NOT READ CUES <<<

Headline: Pier at Sund closes for good

${STORY}

// ENDS // SUND COAST RADIO - ALL THE COAST // KILL AFTER 1900`);
    expect([other.kind, other.publisher, other.title]).toEqual([
      'report',
      'Sund Coast Radio',
      'Pier at Sund closes for good',
    ]);
    expect(other.text).toBe(`Sat 16/03/24\n\n${STORY}`);
  });

  test('with the time that it takes behind its word', () => {
    const other = read(`QUAY FM NEWSROOM - SCRIPT - DO NOT READ SLUGS
Bulletin: Tue 12 March 2024, 07:00      Reader: Jo Ray      Source: HNA / own

OLD PIER / 1'05"

${STORY}

SPORT FOLLOWS - SPONSORED BY SUND TYRES`);
    expect([other.kind, other.publisher, other.title]).toEqual(['report', 'Quay FM', 'OLD PIER']);
    expect(other.published?.value).toBe('2024-03-12T07:00');
    expect(other.agency).toBe('HNA');
    expect(other.text).toBe(STORY);
  });

  test('a report that quotes a script is none', () => {
    const other = read(`Script of the old pier play is found\n\nBy Jo Ray\n\n${STORY}`);
    expect(other.title).toBe('Script of the old pier play is found');
    expect(other.text).toBe(STORY);
  });
});
