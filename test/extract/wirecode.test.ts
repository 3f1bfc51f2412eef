import { describe, expect, test } from 'vitest';
import { dateOfCodes, isWireCode } from '../../src/extract/wirecode.ts';
import { readingOf } from '../../src/lang/index.ts';
import { read } from './documents.ts';

const rules = readingOf('en');

describe('lines of a desk’s codes', () => {
  const codes = [
    'HNA2207 WEA 19-08-31',
    'HNA0417 3 GEN 0402 HARBOUR-PIER-STRIKE',
    'HARBOUR 2041 050326 GMT',
    'NPA1402 WEA 1200 03/12/31',
    'HNA1531 ends',
    'hna sport 0231 061411nov31',
    'nln0417 3 pol 241 NLN 0388',
  ];
  test.each(codes)('%s', (line) => expect(isWireCode(line, rules)).toBe(true));

  const headlines = [
    'G20 AGREES TAX DEAL',
    'COVID19: 400 DEAD',
    'MH370 SEARCH ENDS',
    'A380 ORDERS UP 40',
    'BOEING 737 MAX FLIES',
    'TOP 100 UNIVERSITIES 2031',
    'Sund 101 Tarn 98',
    'room 101 at 0900',
  ];
  test.each(headlines)('%s is a headline', (line) => expect(isWireCode(line, rules)).toBe(false));
});

const STORY =
  'SUND, Tuesday - The harbour board has closed the ferry pier after half of its beams had rotted through.\n\n"We had no choice," the chairwoman told reporters on the quay, and she added that the mail boat would sail as before.';

describe('an agency’s copy', () => {
  const copies: readonly [name: string, content: string, published: string | null][] = [
    [
      'code with the day, notes to the desks',
      `HNA2207 WEA 19-08-31\nSNAP LEAD - MORE FOLLOWS\n\nHarbour board closes the pier\n\nBy Pia Storm, Coast News Agency\n\n${STORY}\n\nMore to follow.\n\nHNA desk: 555 0100\nHNA2207 ends`,
      '2031-08-19',
    ],
    [
      'code with a serial number, time and day below',
      `HNA0417 3 GEN 0402 SUND-PIER\nURGENT -- 2nd lead\nHarbour board closes the pier\n\nBy Pia Storm, Coast News Agency\n\n${STORY}\n\nHARBOUR 2041 050326 GMT`,
      '2026-03-05T20:41Z',
    ],
    [
      'a day that could be another month’s is not guessed',
      `HNA2207 WEA 03-02-31\nLEAD (replaces flash 2206: new figure)\n\nHarbour board closes the pier\n\nBy Pia Storm, Coast News Agency\n\n${STORY}`,
      null,
    ],
  ];
  test.each(copies)('%s', (_, content, published) => {
    const report = read(content);
    expect(report.text).toBe(STORY);
    expect(report.title).toBe('Harbour board closes the pier');
    expect(report.byline).toEqual(['Pia Storm']);
    expect(report.agency).toBe('Coast News Agency');
    expect(report.publisher).toBe('Coast News Agency');
    expect(report.published?.value ?? null).toBe(published);
  });

  const names: readonly [name: string, head: string, agency: string, publisher: string][] = [
    [
      'its name alone below the headline',
      'Harbour board closes the pier\n\nCoast Press Association\n\n',
      'Coast Press Association',
      'Coast Press Association',
    ],
    [
      'initials in the dateline, the name below the byline, a note to the desks above',
      'BC-SU--Pier Closed, 0243\nURGENT\nEds: More to follow.\n\nHarbour board closes the pier\n\nBy PIA STORM\nCoast Newswire\n\nSUND (CNW) -- ',
      'Coast Newswire',
      'Coast Newswire',
    ],
    ['a day where the place would stand', 'Harbour board closes the pier\n\nApril 14 (Ledger) - ', 'Ledger', 'Ledger'],
    [
      'a paper’s name and motto above',
      'The Sund Pilot\nYour independent weekly since 1874. 95p\n\nHarbour board closes the pier\nGazette reporter and CPA\n\n',
      'CPA',
      'The Sund Pilot',
    ],
  ];
  test.each(names)('%s', (_, head, agency, publisher) => {
    const report = read(`${head}${STORY.replace('SUND, Tuesday - ', '')}`);
    expect({ agency: report.agency, publisher: report.publisher }).toEqual({ agency, publisher });
    expect(report.title).toBe('Harbour board closes the pier');
  });

  test('who edited a wire’s copy stands behind its letters, and nobody’s pronouns do', () => {
    const agencyOf = (line: string) =>
      read(`The Sund Courier\n\nHarbour board closes the pier\n${line}\n\n${STORY.replace('SUND, Tuesday - ', '')}`)
        .agency;
    expect(agencyOf('Sund/Tarn (npa/lac)')).toBe('NPA');
    expect(agencyOf('Sund (NPA/lac)')).toBe('NPA');
    expect(agencyOf('Ana Ruiz (she/her)')).toBeNull();
    expect(agencyOf('Pier (and/or)')).toBeNull();
  });

  test('a newsroom shares its byline with an agency that nobody knows', () => {
    const page = (byline: string) =>
      `<html><head><title>Harbour board closes the pier | The Sund Courier</title></head><body><h1>Harbour board closes the pier</h1><p>${byline}</p>${STORY.split(
        '\n\n',
      )
        .map((text) => `<p>${text}</p>`)
        .join('')}</body></html>`;
    expect(read(page('By Courier Foreign Desk and Norline'), 'text/html').agency).toBe('Norline');
    expect(read(page('Courier staff and npl'), 'text/html').agency).toBe('npl');
    expect(read(page('By Sund Courier staff, with The Island Herald'), 'text/html').agency).toBeNull();
    expect(read(page('Sund Courier Staff, with Norline News 3 March 2031, 05:20 AM ET'), 'text/html')).toMatchObject({
      agency: 'Norline News',
      byline: [],
    });
    expect(read(page('Courier Staff and NPL · 3 March 2031, 7.40am · 2 min read'), 'text/html').agency).toBe('NPL');
  });
});

test.each([
  ['NLN 061411 CET NOV 31', '2031-11-06T14:11+01:00'],
  ['hna sport 0231 061411nov31', '2031-11-06T14:11'],
])('the date of %s', (line, day) => expect(dateOfCodes([line], rules)?.value).toBe(day));
