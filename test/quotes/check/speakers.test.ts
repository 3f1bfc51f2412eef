import { describe, expect, test } from 'vitest';
import { collate, type Quote } from '../../../src/index.ts';

const TRANSCRIPT = `TOWN COUNCIL OF BREDAL
MEETING OF 3 MARCH 2025: TRANSCRIPT

INGRID OSTBY: Good evening. The swimming pool will stay shut until the roof has been mended, and I take the blame for that. We were told that it would be ready in May, and we believed it.

MARTA HALDEN: I learned to swim in that pool, and so did my mother. Whoever claims that a pool costs too much has never pulled a child out of the harbour.

PAVEL QARAJI: The money is there. It lies in a fund that nobody has touched for eleven years.

INGRID OSTBY: The fund is for the school. I will not take from children to give to bathers.
`;

async function quotesOf(report: string, record = TRANSCRIPT): Promise<readonly Quote[]> {
  const document = (content: string, path: string) => ({
    content,
    mediaType: 'text/plain',
    id: path.padEnd(64, '0'),
    bytes: content.length,
    path,
  });
  const { quotes } = await collate([document(record, 'transcript.txt'), document(report, 'report.txt')]);
  return quotes.filter(({ span, kind }) => span.witness === 'B' && kind !== 'indirect');
}

const REPORT = (paragraphs: string) => `Pool stays shut

The council of Bredal met on Monday to talk about its swimming pool.

${paragraphs}
`;

describe('whom a report means, where the record knows', () => {
  test('a title that is a given name, too, makes nobody somebody else', async () => {
    const [quote] = await quotesOf(REPORT('“I will not take from children to give to bathers,” said Dean Ostby.'));
    expect(quote?.check.verdict).toBe('verbatim');
  });

  test('a pronoun that may mean two people is the one who says the words', async () => {
    const [quote] = await quotesOf(
      REPORT(
        'Marta Halden put a question to Ingrid Ostby. “I will not take from children to give to bathers,” she said.',
      ),
    );
    expect([quote?.speaker?.name, quote?.check.verdict]).toEqual(['Ingrid Ostby', 'verbatim']);
  });

  test('a pronoun after one name means that name, whoever says the words', async () => {
    const [quote] = await quotesOf(
      REPORT('Marta Halden spoke for an hour. “I will not take from children to give to bathers,” she said.'),
    );
    expect([quote?.speaker?.name, quote?.check.verdict]).toEqual(['Marta Halden', 'misattributed']);
  });

  test('a name that is written beside the words is believed', async () => {
    const [quote] = await quotesOf(REPORT('“I will not take from children to give to bathers,” Marta Halden said.'));
    expect([quote?.speaker?.name, quote?.check.verdict]).toEqual(['Marta Halden', 'misattributed']);
  });

  test('another spelling of a foreign name is the same person', async () => {
    const [quote] = await quotesOf(
      REPORT('“It lies in a fund that nobody has touched for eleven years,” Karadji said.'),
    );
    expect(quote?.check.verdict).toBe('verbatim');
  });
});

test('a piece of an utterance that is put anew stands where the record goes on from the piece before', async () => {
  const [first, second] = await quotesOf(
    REPORT(
      '“I learned to swim in that pool,” Marta Halden said. “Anyone who calls it dear has never fished a kid out of the sea.”',
    ),
  );
  expect(first?.check.verdict).toBe('verbatim');
  expect(second?.check.verdict).toBe('reworded');
  expect(second?.check.record[0]?.text).toContain('Whoever claims');
});

test('nobody of one surname is held to what a record has of another sex', async () => {
  const record = TRANSCRIPT.replaceAll('INGRID OSTBY', 'MS OSTBY');
  const said = (who: string) => `“The slide was painted over by thieves in the night, and we saw them,” ${who} said.`;
  const verdict = async (who: string) => (await quotesOf(REPORT(said(who)), record))[0]?.check.verdict;
  expect(await verdict('Ms Ostby')).toBe('absent');
  expect(await verdict('Mr Ostby')).toBe('unchecked');
});

describe('a speech that its head gives to somebody', () => {
  const SPEECH = `OFFICE OF THE MAYOR OF BREDAL
New Year's address by Mayor Ingrid Ostby
31 December 2024

Dear neighbours,

I want to speak with you about the swimming pool. I know that my own children would rather swim than listen to me.

The swimming pool will stay shut until the roof has been mended, and I take the blame for that. We were told that it would be ready in May, and we believed it. Pavel Qaraji from the bank said to me last week: "The money is there, and nobody has touched it for eleven years."
`;

  test('is held against what she is said to have said', async () => {
    const quotes = await quotesOf(
      REPORT(
        `Ingrid Ostby spoke on New Year's Eve. “I take the blame for that,” Ostby said. “We will sell the ice rink to the first who asks and give the money to the swimmers,” Ostby said. “The money is there, and nobody has touched it for eleven years,” Ostby said.`,
      ),
      SPEECH,
    );
    expect(quotes.map(({ check }) => check.verdict)).toEqual(['verbatim', 'absent', 'misattributed']);
  });
});
