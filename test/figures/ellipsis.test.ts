import { describe, expect, test } from 'vitest';
import { lentIn } from '../../src/figures/ellipsis.ts';
import { languageOf } from '../../src/lang/index.ts';
import { measured, told } from './witnesses.ts';

const english = languageOf('en');

/** "number ← the number that it takes its unit from, times the scale". */
const lent = (text: string): string[] => {
  const { form, tags, figures } = told(text);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return lentIn(figures, form, tags, english).flatMap((one, at) =>
    one === null
      ? []
      : [
          `${words(figures[at]!.number)} ← ${words(figures[one.from]!.number)}${one.scale > 1 ? ` × ${one.scale}` : ''}`,
        ],
  );
};

describe('what a number leaves out stands with another in front of it', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['the noun of its sentence', 'The nursery has fourteen greenhouses and heats nine.', ['nine ← fourteen']],
    ['the noun of the sentence before', 'They planted 640 saplings. Of these, 212 have died.', ['212 ← 640']],
    ['a unit', 'The grower says the lake rose 31 centimetres and the town says 24.', ['24 ← 31']],
    [
      'one after the other',
      'The lake rose 31 centimetres. The town says 24. The mill says 26.',
      ['24 ← 31', '26 ← 31'],
    ],
    ['the millions', 'Sales were 212 million crowns, against 340 a year ago.', ['340 ← 212 million × 1000000']],
    ['not how long it took', 'It stopped two minutes before the bell. The clerk counted 40.', []],
    ['not what the noun in front says', 'They sent 4,000 seedlings to a town of 9,000.', []],
    ['not an hour', 'The market sold 12 trees before eight.', []],
    ['not where it counts something else', 'They have 14 greenhouses and two and a half idle acres.', []],
  ])('%s', (_, text, expected) => {
    expect(lent(text)).toEqual(expected);
  });
});

describe('a number that leaves out its unit is held against others as if it had it', () => {
  const verdicts = (...texts: string[]) =>
    measured(...texts)
      .filter(({ verdict }) => verdict !== 'single')
      .map(
        ({ verdict, readings }) =>
          `${verdict}: ${readings.map(({ span }) => `${span.witness} ${span.text}`).join(' | ')}`,
      );

  test('two sides of one report, and of others', () => {
    expect(
      verdicts(
        'The harbour office had the barge at 14 knots. The skipper said that his log showed nine.',
        'On the harbour office’s radar the barge made 14 knots.',
        'The log of the barge showed nine knots, the skipper says.',
      ),
    ).toEqual(['conflict: A 14 knots | A nine | B 14 knots | C nine knots']);
  });

  test('millions that everybody in the room knows', () => {
    expect(
      verdicts(
        'Profit was 212 million crowns. We have set aside 410 for the closure of the Orra mill.',
        'The company set aside 410 million crowns for the closure of its Orra mill.',
      ),
    ).toContain('agree: A 410 | B 410 million crowns');
  });

  test('those who are a part of a count contradict nobody', () => {
    expect(
      verdicts('The mill has 1,900 workers. The owner says 310 of them will go.', 'The mill has 1,900 workers.'),
    ).toEqual(['agree: A 1,900 workers | B 1,900 workers']);
  });
});

describe('a number that another is put in the place of', () => {
  test.each<[string, string]>([
    ['as somebody had claimed', 'The crossing took 58 minutes, and not 25 as the ferry line had claimed.'],
    ['that has been mentioned', 'The dyke is 64 kilometres long, and not the 61 that have been mentioned.'],
  ])('%s', (_, text) => {
    expect(measured(text).map(({ readings }) => readings.length)).toEqual([2]);
  });
});
