import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTexts, printsOf, type TableText } from '../../src/align/index.ts';
import { languageOf } from '../../src/lang/index.ts';
import { formOf } from '../../src/text/index.ts';

const laid = (text: string, parent: number): TableText => ({
  text,
  prints: printsOf(formOf(text, languageOf('en').form)),
  parent,
});

/** The table as lines: what each text reads, `-` where it has nothing. */
const lines = (texts: readonly TableText[]) =>
  alignTexts(texts).map(({ cells }) =>
    cells.map((cell, i) => (cell === null ? '-' : texts[i]!.text.slice(cell.start, cell.end).trim())).join(' | '),
  );

const BASE = 'The ferry ran aground off Ostrey at dawn with 212 people on board. Nobody was hurt.';

describe('texts side by side', () => {
  test('a changed word is one place with two readings', () => {
    const other = BASE.replace('212', '221');
    expect(lines([laid(BASE, -1), laid(other, 0)])).toEqual([
      'The ferry ran aground off Ostrey at dawn with | The ferry ran aground off Ostrey at dawn with',
      '212 | 221',
      'people on board. Nobody was hurt. | people on board. Nobody was hurt.',
    ]);
  });

  test('what a third text has from the second stands in the second’s place', () => {
    const second = BASE.replace('at dawn', 'early on Thursday');
    const third = second.replace('Nobody was hurt.', 'The bees survived.');
    expect(lines([laid(BASE, -1), laid(second, 0), laid(third, 1)])).toEqual([
      'The ferry ran aground off Ostrey | The ferry ran aground off Ostrey | The ferry ran aground off Ostrey',
      'at dawn | early on Thursday | early on Thursday',
      'with 212 people on board. | with 212 people on board. | with 212 people on board.',
      'Nobody was hurt. | Nobody was hurt. | The bees survived.',
    ]);
  });

  test('spelling and marks are told from words', () => {
    const kinds = alignTexts([
      laid('He saw the grey harbour, and the ship was gone by then.', -1),
      laid('He saw the gray harbor, and the ship was gone by then.', 0),
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(['same', 'spelling', 'same']);
  });

  const word = fc.constantFrom(...'ash birch cedar elm fir hazel ivy larch maple oak pine rowan'.split(' '));
  const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '. “', '” ', '\n\n')), {
    minLength: 1,
    maxLength: 60,
  });
  test('the cells of a text are the whole of it, in order, whatever the texts and the tree', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat()), { minLength: 1, maxLength: 5 }), (given) => {
        const texts = given.map(([pairs, parent], i) =>
          laid(pairs.map((pair) => pair.join('')).join(''), (parent % (i + 1)) - 1),
        );
        const units = alignTexts(texts);
        texts.forEach((one, i) => {
          const cells = units.flatMap((unit) => (unit.cells[i] === null ? [] : [unit.cells[i]!]));
          expect(cells.map(({ start, end }) => one.text.slice(start, end)).join('')).toBe(one.text);
        });
      }),
    );
  });
});
