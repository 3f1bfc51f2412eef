import { expect, test } from 'vitest';
import { collate } from '../../../src/index.ts';

const INQUIRY = `ISLAND COUNCIL OF VARRAN
Inquiry into the mill fire: transcript
9 April 2025

ORLA TEGG: Good morning. Mr Brandl, you had the keys. Was the mill a tinderbox and did you bolt the door?

KASPAR BRANDL: No. I left it as I found it, and I found it open. So I went home. The dust lay there for eleven weeks. Nobody came to fetch it, although I rang the island office every Monday and every Thursday until they stopped answering. I would go home again. The extinguisher hung on the second floor behind the flour sacks.

MERYL QUIST: The alarm was tested in March, by me, with a candle. It rang. That's how it is.

ORLA TEGG: Thank you, Ms Quist.
`;

/** "verdict < speaker: words" of each quotation of a report, the record before it. */
async function heard(paragraph: string): Promise<string[]> {
  const report = `Mill burned for two days

10 April 2025 - Kaspar Brandl, the miller, and Meryl Quist, the inspector, spoke on Wednesday.

${paragraph}
`;
  const document = (content: string, path: string) => ({
    content,
    mediaType: 'text/plain',
    id: path.padEnd(64, '0'),
    bytes: content.length,
    path,
  });
  const { quotes } = await collate([document(INQUIRY, 'record.txt'), document(report, 'report.txt')]);
  return quotes
    .filter(({ span, kind }) => span.witness === 'B' && kind !== 'indirect')
    .map(({ span, check, speaker }) => `${check.verdict} < ${speaker?.name ?? '-'}: ${span.text}`);
}

test.each<[name: string, paragraph: string, ...expected: string[]]>([
  [
    'a question’s words are who asked it, whatever was answered',
    'Kaspar Brandl admitted that the mill was “a tinderbox”.',
    'misattributed < Kaspar Brandl: a tinderbox',
  ],
  [
    'words of a turn that nobody answers are too few',
    'Kaspar Brandl spoke of “a candle”.',
    'unchecked < Kaspar Brandl: a candle',
  ],
  [
    'a short sentence goes on from words that somebody else said',
    '“The alarm was tested in March, by me, with a candle,” said Mr. Brandl. “It rang. That’s how it is.”',
    'misattributed < Kaspar Brandl: The alarm was tested in March, by me, with a candle,',
    'misattributed < Kaspar Brandl: It rang. That’s how it is.',
  ],
  [
    'whole sentences from two places are joined, however short',
    '“So I went home. I would go home again,” Kaspar Brandl said.',
    'spliced < Kaspar Brandl: So I went home. I would go home again,',
  ],
  [
    'a year in what the report adds is not when the words were said',
    '“The dust lay there for eleven weeks,” Meryl Quist said, referring to the flour of the island, which was last milled in 1975.',
    'misattributed < Meryl Quist: The dust lay there for eleven weeks,',
  ],
  [
    'whom a house employs may be anybody',
    '“The dust lay there for eleven weeks,” said Varran’s fire inspector.',
    'verbatim < Kaspar Brandl: The dust lay there for eleven weeks,',
  ],
])('%s', async (_, paragraph, ...expected) => {
  expect(await heard(paragraph)).toEqual(expected);
});
