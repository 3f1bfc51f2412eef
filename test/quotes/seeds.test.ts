import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { collate, type Quote } from '../../src/index.ts';
import { readSource } from '../../src/io/sources.ts';

const SEEDS = '../shared/seeds';

/** By report: how its quotations begin, and a word of the passage that each goes back to; null: to none. */
const GO_BACK: readonly (readonly [sigil: string, begins: string, passage: string | null])[] = [
  ['A', 'We see, of course', 'internal political developments'],
  ['A', 'the country lives', 'ordinary life'],
  ['A', 'On Saturday and Sunday', 'we free an area'],
  ['A', 'Russia remains committed', 'Union State Treaty'],
  ['A', 'We always share', 'same tactics'],
  ['A', 'This is a considerable drop', 'big reduction'],
  ['A', 'not related to our work', 'not due to our work'],
  ['A', 'as for our economic', 'largest investor'],
  ['B', 'We see, of course', 'internal political developments'],
  ['B', 'Everything, of course', 'made it look'],
  ['B', 'the country lives', 'ordinary life'],
  ['B', 'On Saturday and Sunday', 'we free an area'],
  ['B', 'Russia remains committed', 'Union State Treaty'],
  ['B', 'There are relevant articles', null],
  ['B', 'We know about your proposal', 'begin work on the Constitution'],
  ['B', 'As for defense', 'same tactics'],
  ['B', 'I know that he held', 'lengthy talks'],
  ['B', 'And we will fulfill', 'finance ministers'],
  ['B', 'This is a considerable drop', 'due to general global trends'],
  ['B', 'As for our economic', 'largest investor'],
  ['E', 'convinced', 'confident'],
  ['E', 'experience of political work', 'experience of political work'],
  ['E', 'will reach new frontiers', 'break new ground'],
  ['E', 'personally', 'personally'],
  ['E', 'all Russians', 'all the Russians'],
  ['E', 'prepare (their) armies', 'prepare our armies'],
  ['E', 'God forbid', 'God forbid'],
  ['E', 'I regret that', null],
  ['E', 'legally invalid', null],
  ['E', 'destabilize', null],
];

describe.runIf(existsSync(SEEDS) || process.env.CI)('reports of a meeting, held against its transcript', () => {
  let quotes: readonly Quote[] = [];
  const isPlaced = ({ check }: Quote) => check.verdict !== 'absent' && check.verdict !== 'unchecked';
  const quoteOf = (sigil: string, begins: string) =>
    quotes.find(
      ({ span, kind }) => kind !== 'indirect' && span.witness === sigil && span.text.trimStart().startsWith(begins),
    );

  beforeAll(async () => {
    const files = readdirSync(SEEDS).filter((file) => /^00\d/.test(file));
    ({ quotes } = await collate(await Promise.all(files.sort().map((file) => readSource(join(SEEDS, file))))));
  }, 60_000);

  test('nine in ten of those that go back to the transcript find their passage, none another', () => {
    const going = GO_BACK.filter(([, , passage]) => passage !== null);
    const placed = going.filter(([sigil, begins]) => {
      const quote = quoteOf(sigil, begins);
      return quote !== undefined && isPlaced(quote);
    });
    const elsewhere = placed.filter(
      ([sigil, begins, passage]) =>
        !quoteOf(sigil, begins)!.check.record.some(({ text }) => text.replace(/\s+/g, ' ').includes(passage!)),
    );
    expect(elsewhere).toEqual([]);
    expect(placed.length).toBeGreaterThanOrEqual(Math.ceil(0.9 * going.length));
  });

  test('what does not go back is given no passage', () => {
    for (const [sigil, begins, passage] of GO_BACK) {
      const quote = quoteOf(sigil, begins);
      if (passage === null) expect(quote !== undefined && isPlaced(quote), begins).toBe(false);
    }
  });

  test.each([
    ['B', 'There are relevant articles', ['absent']],
    ['E', 'experience of political work', ['verbatim']],
    ['E', 'will reach new frontiers', ['reworded']],
    ['B', 'Everything, of course', ['reworded', 'unchecked']],
  ] as const)('%s: “%s…” is %s', (sigil, begins, verdicts) =>
    expect(verdicts).toContain(quoteOf(sigil, begins)?.check.verdict),
  );

  test('nobody is said to have been misquoted as to who spoke', () =>
    expect(
      quotes
        .filter(({ kind, check }) => kind !== 'indirect' && check.verdict === 'misattributed')
        .map(({ span }) => span.text),
    ).toEqual([]));

  test('a quotation over two paragraphs is one, of one speaker', () => {
    const quote = quoteOf('A', 'On Saturday and Sunday');
    const next = quoteOf('A', 'God forbid we have that');
    const speakers = new Set([quote?.speaker?.name, next?.speaker?.name].filter((name) => name !== undefined));
    expect(speakers.size).toBe(1);
    if (next !== undefined) expect(next.utterance).toBe(quote?.utterance);
    else expect(quote?.span.text).toContain('no one has the right to cross');
  });
});
