import { expect, test } from 'vitest';
import { told } from './witnesses.ts';

const givers = (text: string) => told(text).figures.map(({ attributed }) => attributed?.name ?? null);

test.each<[text: string, ...givers: (string | null)[]]>([
  ['Odd Vik said 40 boats were lost.', 'Odd Vik'],
  ['They said 40 boats were lost.', null],
  ['“We think 40 boats were lost,” said Odd Vik.', 'Odd Vik'],
])('whom the figures of "%s" are told of', (text, ...expected) => {
  expect(givers(text)).toEqual(expected);
});
