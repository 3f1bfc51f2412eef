import { expect, test } from 'vitest';
import { traditionOf } from '../../eval/traditions.ts';
import { findPassages, type Passage, passagesAmong, printsOf } from '../../src/align/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import { formOf } from '../../src/text/index.ts';

const printed = (text: string) => printsOf(formOf(text, languageOf('en').form));
const plain = (passages: readonly Passage[]) => passages.map((passage) => ({ ...passage, runs: [...passage.runs] }));

test('the passages among many texts are those of each two of them', () => {
  // Two traditions, so that many pairs share nothing; and a refrain that comes back more often than it is looked up.
  const refrain = `${'Row the boat and row it home, she sang. '.repeat(12)}Then it rained on the pier for hours.`;
  const texts = [...traditionOf(11, 9).copies, ...traditionOf(12, 9).copies].map(({ text }) => text);
  const prints = [...texts, refrain, `It was dark. ${refrain}`, ''].map(printed);
  const found = new Map(
    passagesAmong(prints.map(({ words }) => words)).map((one) => [`${one.a} ${one.b}`, one.passages]),
  );
  let sharing = 0;
  prints.forEach((b, j) => {
    prints.slice(0, j).forEach((a, i) => {
      const wanted = findPassages(a, b);
      if (wanted.length > 0) sharing++;
      expect(plain(found.get(`${i} ${j}`) ?? [])).toEqual(plain(wanted));
    });
  });
  expect(found.size).toBe(sharing);
  expect(sharing).toBeGreaterThan(20);
});

test('no texts, and texts that share nothing, have none', () => {
  expect(passagesAmong([])).toEqual([]);
  const one = printed('The ferry ran aground off the island at dawn with bees on board.').words;
  const other = printed('Council puts off its vote on the library because the plans were upside down.').words;
  expect(passagesAmong([one, other])).toEqual([]);
});
