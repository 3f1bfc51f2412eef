import { beforeAll, expect, test } from 'vitest';
import { collate, type Quote } from '../../../src/index.ts';

const TRANSCRIPT = `HARBOUR AUTHORITY
PRESS BRIEFING: TRANSCRIPT

Monday 3 March 2025

OSTBY: Good morning. The ferry Solveig lost power at ten past six, two miles off the breakwater. There were 214 passengers on board and nobody was hurt. We do not know yet why both engines stopped. I want to thank the crew, who kept everybody calm in a heavy sea.

HALDEN: We towed her in with two tugs, and that took almost three hours. I have been a pilot here for nineteen years and I have never seen a swell like that inside the harbour. The harbour master told me, "Nobody leaves port before I say so."

Q (Rita Moen, Kystavisen): So the ship should never have sailed in that weather?

OSTBY: That is not what I said. The forecast was bad, but it was within the limits that the ministry has set for this route. If the limits are wrong, we shall change them together with the ministry and the union. If there was a warning, I want to know about it before you do. The pumps are looked at on Saturday.

Q (Per Lie, Nordposten): When will she sail again?

HALDEN: Not before the inspectors have seen both engines. I would rather lose a week than a ship. She will not sail on a Friday, not for anybody, not for any money.
`;

const CASES: readonly (readonly [what: string, sentence: string, verdict: Quote['check']['verdict']])[] = [
  ['the same words', '“I would rather lose a week than a ship,” said Halden.', 'verbatim'],
  ['other typography', '“We do not know yet why both engines stopped ...” Ostby said.', 'verbatim'],
  ['cut at the edges', 'Ostby said it was “within the limits that the ministry has set”.', 'verbatim'],
  ['a cut where a new “not” begins', '“She will not sail on a Friday, not for anybody,” said Halden.', 'verbatim'],
  ['a cut inside', '“I want to thank the crew, who kept everybody calm,” Ostby said.', 'verbatim'],
  [
    'a cut marked',
    '“I have been a pilot here for nineteen years and ... never seen a swell like that,” Halden said.',
    'trimmed',
  ],
  ['a “not” gone', '“We do know yet why both engines stopped,” Ostby said.', 'trimmed'],
  ['a word changed', '“I would rather lose a month than a ship,” said Halden.', 'edited'],
  ['a number changed', '“There were 241 passengers on board and nobody was hurt,” Ostby said.', 'edited'],
  ['put anew', '“A pair of tugboats hauled the ferry in, and it took nearly three hours,” said Halden.', 'reworded'],
  [
    'two passages as one',
    '“We towed her in with two tugs. I would rather lose a week than a ship,” Halden said.',
    'spliced',
  ],
  ['somebody else’s words', '“The ship should never have sailed in that weather,” Ostby said.', 'misattributed'],
  ['words that the speaker quotes', '“Nobody leaves port before I say so,” Halden said.', 'misattributed'],
  ['nothing like it', '“The captain ignored three warnings from the coast guard station,” Ostby said.', 'absent'],
  ['an admission of which the record has one word', '“We knew about the leak,” Ostby said.', 'unchecked'],
  ['words none of which say anything there', '“We have the finest fleet of the whole coast,” Ostby said.', 'absent'],
  ['a number changed at the edge', 'Halden had been a pilot for “fifteen years”, he said.', 'edited'],
  ['a day changed at the edge', '“The pumps are looked at on Sunday,” Ostby said.', 'edited'],
  [
    'nobody of the record',
    '“My daughter was on that ferry and she phoned us from the deck,” said Anna Berg.',
    'unchecked',
  ],
];

let quotes: readonly Quote[] = [];
const paragraph = (index: number) => `The authority met the press on Monday, part ${index + 1}. ${CASES[index]![1]}`;

beforeAll(async () => {
  const document = (content: string, path: string) => ({
    content,
    mediaType: 'text/plain',
    id: path.padEnd(64, '0'),
    bytes: content.length,
    path,
  });
  const report = `Ferry towed into port\n\n${CASES.map((_, index) => paragraph(index)).join('\n\n')}\n`;
  quotes = (await collate([document(TRANSCRIPT, 'transcript.txt'), document(report, 'report.txt')])).quotes;
});

test.each(CASES.map(([what, sentence, verdict]) => [what, verdict, sentence] as const))(
  '%s: %s',
  (_, verdict, sentence) => {
    const words = /“(.+)”/.exec(sentence)![1]!.replace(/[,.]+$/, '');
    const quote = quotes.find(({ span }) => span.witness === 'B' && span.text.includes(words.slice(0, 30)));
    expect(quote?.check.verdict, JSON.stringify(quote?.check)).toBe(verdict);
  },
);

test('a changed number and a lost negation are told on their own', () => {
  const flags = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ span, check }) => [span.text.slice(0, 12), check.edits.find(({ flag }) => flag)?.flag]);
  expect(flags.filter(([, flag]) => flag !== undefined)).toEqual([
    ['We do know y', 'negation'],
    ['There were 2', 'number'],
    ['A pair of tu', 'number'],
    ['fifteen year', 'number'],
  ]);
});

test('another number or day at an edge is changed and not added', () => {
  const changes = quotes.flatMap(({ span, check, kind }) =>
    kind !== 'indirect' && /fifteen|Sunday/.test(span.text) ? check.edits.filter(({ op }) => op !== 'keep') : [],
  );
  expect(changes.map(({ op, record, quote }) => [op, record, quote])).toEqual([
    ['change', 'nineteen', 'fifteen'],
    ['change', 'Saturday', 'Sunday'],
  ]);
});

test('every passage of the record is a span of the record', () => {
  for (const { check } of quotes) for (const { witness } of check.record) expect(witness).toBe('A');
  expect(quotes.filter(({ check }) => check.record.length > 0).length).toBeGreaterThan(8);
});
