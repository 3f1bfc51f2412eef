import { describe, expect, test } from 'vitest';
import { findWords } from '../../src/index.ts';
import { report } from '../desk/desk.ts';

const TRANSCRIPT = `HARBOUR AUTHORITY
PRESS BRIEFING: TRANSCRIPT

Monday 3 March 2025

OSTBY: Good morning. The ferry Solveig lost power at ten past six, two miles off the breakwater. There were 214 passengers on board and nobody was hurt. We do not know yet why both engines stopped.

HALDEN: We towed her in with two tugs, and that took almost three hours. I have never seen a swell like that inside the harbour. We do not know yet why both engines stopped, and I will not guess.
`;

const REPORT = `Ferry towed into port

The Solveig was brought to the quay on Monday by two tugboats. Nobody was hurt, the harbour authority said.
`;

const DOCUMENTS = [report('transcript', TRANSCRIPT), report('report', REPORT)];

const inTranscript = (words: string) =>
  findWords(words, DOCUMENTS)[0]!.sightings.map(({ match, speaker, span }) => [match, speaker, span.text]);

describe('where something was said', () => {
  test('word for word, wherever it stands', () =>
    expect(inTranscript('we do not know yet why both engines stopped')).toEqual([
      ['verbatim', 'Ostby', 'We do not know yet why both engines stopped'],
      ['verbatim', 'Halden', 'We do not know yet why both engines stopped'],
    ]));

  test('a single word', () => expect(inTranscript('breakwater')).toEqual([['verbatim', 'Ostby', 'breakwater']]));

  test('with a number changed, which the edits show', () => {
    const [sighting] = findWords('There were 241 passengers on board and nobody was hurt', DOCUMENTS)[0]!.sightings;
    expect(sighting?.match).toBe('edited');
    expect(sighting?.edits.find(({ flag }) => flag === 'number')).toMatchObject({ quote: '241', record: '214' });
  });

  test('in other words', () => {
    const [sighting] = inTranscript('A pair of tugs pulled the ship to port in nearly three hours');
    expect(sighting?.slice(0, 2)).toEqual(['reworded', 'Halden']);
    expect(sighting?.[2]).toContain('We towed her in with two tugs');
  });

  test('what nobody said has a nearest passage at most', () =>
    expect(
      inTranscript('The captain of the ferry ignored three warnings from the coast guard').map(([match]) => match),
    ).toEqual(expect.not.arrayContaining(['verbatim', 'trimmed', 'edited', 'reworded'])));

  test('the context holds the sentences around it and no other paragraph', () => {
    const [sighting] = findWords('nobody was hurt', DOCUMENTS)[0]!.sightings;
    expect(sighting?.context.text).toBe(
      'The ferry Solveig lost power at ten past six, two miles off the breakwater. There were 214 passengers on board and nobody was hurt. We do not know yet why both engines stopped.',
    );
  });

  test('every span is what it says', () => {
    for (const { report, sightings } of findWords('two tugs', DOCUMENTS))
      for (const { span, context } of sightings)
        for (const { start, end, text } of [span, context]) expect(report.text.slice(start, end)).toBe(text);
  });

  test('no word is no question', () => expect(() => findWords(' … ', DOCUMENTS)).toThrow('at least one word'));
});
