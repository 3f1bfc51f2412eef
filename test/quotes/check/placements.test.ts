import { expect, test } from 'vitest';
import { contentOf, wordsOf } from '../../../src/align/index.ts';
import { collate } from '../../../src/index.ts';
import { languageOf } from '../../../src/lang/index.ts';
import type { Report } from '../../../src/model/index.ts';
import { pairsWithRecord } from '../../../src/quotes/index.ts';
import { formOf } from '../../../src/text/index.ts';

const LIGHTHOUSE_RECORD =
  'SIGRID AUNE: The lighthouse museum will close for good on Friday. The roof leaks on the whale skeleton, and the ' +
  'council has no money for a new one.\n\nTORE LIE: Who carries the skeleton back to the beach?\n\nSIGRID AUNE: ' +
  'Four ponies and a sledge carried it up, and four ponies and a sledge will carry it down.';
const LIGHTHOUSE_REPORT =
  'The island council closes the lighthouse museum. “The roof leaks on the whale skeleton, and the council has no money ' +
  'for a new one,” said Sigrid Aune, the curator. She said that four ponies would carry the skeleton to the beach.';
const MACHINES_RECORD =
  'PETRA HOLM: Every ticket machine on the southern line will be replaced over the summer. Passengers have complained ' +
  'for years about coins that fall through.\n\nJAN WEISS: Will they take notes?\n\nPETRA HOLM: They will take cards, ' +
  'notes and, on request, buttons. Each costs as much as a small car.';

const { form, lexicon } = languageOf('en');
const witness = (kind: Report['kind'], text: string) => {
  const read = formOf(text, form);
  return { report: { kind }, content: contentOf(read, wordsOf(read), lexicon) };
};

test('a report is held against the records of its event, and no record against another', () => {
  const witnesses = [
    witness('report', LIGHTHOUSE_REPORT),
    witness('transcript', LIGHTHOUSE_RECORD),
    witness('transcript', LIGHTHOUSE_RECORD),
    witness('transcript', MACHINES_RECORD),
  ];
  expect([...pairsWithRecord(witnesses)]).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

test('what a report quotes is judged the same beside the record of another event', async () => {
  const documents = [LIGHTHOUSE_REPORT, LIGHTHOUSE_RECORD, MACHINES_RECORD].map((content, i) => ({
    id: String(i),
    path: `${i}.txt`,
    mediaType: 'text/plain',
    bytes: content.length,
    content,
  }));
  const checks = async (count: number) =>
    (await collate(documents.slice(0, count))).quotes.filter(({ span }) => span.witness === 'A');
  const alone = await checks(2);
  expect(alone.map(({ check }) => check.verdict)).toContain('verbatim');
  expect(await checks(3)).toEqual(alone);
});
