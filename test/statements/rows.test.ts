import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/index.ts';
import { reportsQuestion } from '../../src/statements/units/replies.ts';
import { formOf } from '../../src/text/index.ts';
import { dossierOf, statementWith, witnessesOf } from './reports.ts';

const english = languageOf('en');

function isReportedQuestion(text: string): boolean {
  const form = formOf(text, english.form);
  return reportsQuestion(form, { from: 0, to: form.tokens.length }, english);
}

describe('a reported question states nothing', () => {
  test.each([
    'Asked whether the pitch had been watered, the coach said:',
    'Asked by shareholders why the dividend was cut, she smiled.',
    'when he was asked if the pump would hold.',
    'The mayor had been asked by a reader how many trees would go.',
    'Pressed on Tuesday on whether the bank knew, he shrugged.',
  ])('%s', (text) => expect(isReportedQuestion(text)).toBe(true));
});

describe('who asks may state something', () => {
  test.each([
    'Asked whether the pitch had been watered, the coach said that nobody had touched it.',
    'We asked 212 villagers what they had drunk,',
    'The board asked the court for another month.',
    'The minister questioned how the figures were made.',
    'The villagers asked that the mast be moved.',
  ])('%s', (text) => expect(isReportedQuestion(text)).toBe(false));
});

describe('rows of a table', () => {
  const TABLE = `Results of the vote in Lower Anders

ANDERS, April 3 - The counting board of Lower Anders published the result on Friday.

Harvest Party

41.7 per cent

12

River League

33.2 per cent

9

The council has 21 seats.`;
  const STORY = `Harvest Party ahead in Lower Anders

ANDERS, April 4 - The Harvest Party won 41.7 per cent of the votes in Lower Anders. The River League has 33.2 per cent, the counting board said.

Nobody will govern alone.`;

  test('a label and its numbers are one claim', async () => {
    const dossier = await dossierOf(TABLE, STORY);
    const statement = statementWith(dossier, '41.7 per cent of the votes');
    expect(witnessesOf(statement)).toEqual(['A', 'B']);
    const row = statement.support.find(({ span }) => span.witness === 'A')!;
    expect(row.span.text.startsWith('Harvest Party')).toBe(true);
    expect(row.span.text).toContain('41.7 per cent');
    expect(row.span.text).not.toContain('River League');
  });
});

describe('the same words', () => {
  test('are one claim though all of them are common', async () => {
    const dossier = await dossierOf(
      `Fishermen leave the meeting

PORT ELD, May 2 - The fishermen left the meeting on Thursday after an hour. Their chairman told them what to say to the ministry. When they have answered, ask them again.

The quota for cod is 900 tonnes.`,
      `Cod quota is cut

PORT ELD, May 3 - The ministry cut the quota for cod to 900 tonnes. Boats stay in the harbour. "When they have answered, ask them again." That is what the chairman advised, Ola Brandt wrote.

The season begins on Monday.`,
    );
    expect(witnessesOf(statementWith(dossier, 'ask them again'))).toEqual(['A', 'B']);
  });
});

describe('who contradicts one of several', () => {
  test('is not held against those that only share its subject', async () => {
    const dossier = await dossierOf(
      `Two avalanches at Korrin

KORRIN, January 9 - Four skiers died in the avalanche at Korrin on Saturday. The pass is closed until Monday.`,
      `Avalanche at Korrin

KORRIN, January 9 - The avalanche at Korrin on Saturday killed six skiers. The pass is closed until Monday.`,
      `Korrin mourns

KORRIN, January 10 - Four skiers died in the avalanche at Korrin. The village rang its bells.`,
    );
    const four = statementWith(dossier, 'Four skiers died in the avalanche at Korrin on Saturday');
    expect(witnessesOf(four, 'contradicts')).toEqual(['B']);
    expect(witnessesOf(four, 'states')).toEqual(['A', 'C']);
    const closed = statementWith(dossier, 'The pass is closed');
    expect(closed.contested).toBe(false);
  });
});

describe('figures in dispute beside the point', () => {
  test('a fine that all give alike is not contested by the number of the dead', async () => {
    const dossier = await dossierOf(
      `Mill fined after leak

ARNO, June 2 - The court fined Arno Mills 312,000 crowns on Tuesday for the leak that killed 46 cows. The mill stays open.`,
      `Mill must pay

ARNO, June 3 - The court fined Arno Mills 312,000 crowns on Tuesday for the leak that killed 64 cows. Farmers cheered in the gallery.`,
      `Arno Mills pays

ARNO, June 3 - Arno Mills was fined 312,000 crowns. Its director left without a word.`,
      `Order of the court

The fine for Arno Mills is 312,000 crowns. It is due in August.`,
    );
    const fine = statementWith(dossier, 'The fine for Arno Mills is 312,000 crowns');
    expect(witnessesOf(fine, 'contradicts')).toEqual([]);
    expect(witnessesOf(fine, 'states')).toEqual(['A', 'B', 'C', 'D']);
    const cows = dossier.statements.filter(({ contested }) => contested);
    expect(cows.map((statement) => witnessesOf(statement))).toContainEqual(['A', 'B']);
  });
});

describe('emphasis', () => {
  test('ends a sentence with its stop', async () => {
    const dossier = await dossierOf(
      `Five myths about the tram

LOWER ANDERS - What is said of the new tram, and what is so.

1. *It cost 90 million crowns.* The ledger says 64 million.

2. *It runs at night.* No.`,
      `The tram of Lower Anders

**The driver.** He has driven trams for 31 years.

ANDERS, May 1 - The new tram cost 64 million crowns, says the ledger of the city. It runs from five in the morning.`,
    );
    for (const { support } of dossier.statements)
      for (const { span } of support) expect(span.text).not.toMatch(/90 million.*64 million|^\*\*The driver\.\*\*$/);
  });
});
